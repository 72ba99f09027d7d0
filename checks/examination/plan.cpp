#include "examination/plan.h"

#include "evidence/public_resolvers.h"
#include "findings/edge_view.h"
#include "findings/names_view.h"
#include "findings/picture.h"
#include "question/parse_site.h"
#include "question/proxied_ports.h"

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

// product.md: edge requests at 0, 250, 500 and 750 ms per scheme.
constexpr std::chrono::milliseconds pageDelays[] = {0ms, 250ms, 500ms, 750ms};
constexpr int maxHops = 10;
constexpr int redirectAttempts = 2;
// The site is asked 10 times; with these, 60 requests and four other names of it, however many targets its
// server invents.
constexpr qsizetype maxTargets = 25;
constexpr qsizetype maxOtherNames = 4;

//! \a insideToo: also addresses that only this computer's own network can mean.
QList<QHostAddress> literals(const NameAnswer &answer, bool insideToo)
{
    // IPv4 first: a computer without IPv6 loses no time, and a broken IPv6 of the visitor is not the
    // question.
    QList<QHostAddress> v4;
    QList<QHostAddress> v6;
    for (const AddressSeen &seen : answer.addresses) {
        QHostAddress address;
        if (seen.addressClass == AddressClass::Private && !insideToo)
            continue;
        if (address.setAddress(seen.text) && !v4.contains(address) && !v6.contains(address))
            (seen.family == 6 ? v6 : v4).append(address);
    }
    return (v4 + v6).mid(0, 6);
}

bool leadsToCloudflare(const QList<QHostAddress> &addresses, const NameAnswer &answer)
{
    return std::any_of(answer.addresses.begin(), answer.addresses.end(),
                       [&addresses](const AddressSeen &seen) {
                           return seen.addressClass == AddressClass::Cloudflare
                               && addresses.contains(QHostAddress(seen.text));
                       });
}

bool namesInside(const NameAnswer &answer)
{
    return std::any_of(answer.addresses.begin(), answer.addresses.end(),
                       [](const AddressSeen &seen) { return seen.addressClass == AddressClass::Private; });
}

//! Whether this computer's own resolver may lead to its own network, as a captive portal's and an office's
//! do. A name that leads there for everybody could make us ask the reader's router whatever its owner likes,
//! and so could a redirect, whose path is the server's choice.
bool mayLeadInside(const NamesView &names)
{
    const QList<NameAnswer> answers = names.publicOnes();
    return std::none_of(answers.begin(), answers.end(),
                        [](const NameAnswer &each) { return !each.complete || namesInside(each); });
}

bool staysInside(const NameAnswer &answer)
{
    return !answer.addresses.isEmpty()
        && std::all_of(answer.addresses.begin(), answer.addresses.end(),
                       [](const AddressSeen &seen) { return seen.addressClass == AddressClass::Private; });
}

bool sharesAddress(const QList<QHostAddress> &addresses, const NameAnswer &answer)
{
    return std::any_of(
        answer.addresses.begin(), answer.addresses.end(),
        [&addresses](const AddressSeen &seen) { return addresses.contains(QHostAddress(seen.text)); });
}

QString pageOf(const HttpSeen &seen)
{
    return QStringLiteral("%1://%2:%3%4").arg(seen.scheme, seen.host).arg(seen.port).arg(seen.path);
}

bool isFirst(QSet<QString> &known, const QString &page)
{
    const qsizetype before = known.size();
    known.insert(page);
    return known.size() > before;
}

} // namespace

Plan::Plan(Question question) : m_question(std::move(question)) {}

std::vector<ProbeRequest> Plan::wanted(const Evidence &evidence)
{
    m_wanted.clear();
    wantNames(evidence);
    if (!m_question.offlineHelpers) {
        m_wanted.emplace_back(StatusRequest{});
        m_wanted.emplace_back(RangesRequest{});
    }
    wantDirect(evidence);
    wantSite(evidence);
    wantRedirects(evidence);
    wantFamilyCheck(evidence);
    wantInterceptionCheck(evidence);
    return std::exchange(m_wanted, {});
}

void Plan::wantAddressesOf(const QString &host, bool publicToo)
{
    for (const QString &type : {QStringLiteral("A"), QStringLiteral("AAAA")}) {
        m_wanted.emplace_back(DnsRequest{host, type, Resolver::System, false, 0ms});
        if (!publicToo || m_question.offlineHelpers)
            continue;
        m_wanted.emplace_back(DnsRequest{host, type, Resolver::Cloudflare, false, 0ms});
        m_wanted.emplace_back(DnsRequest{host, type, Resolver::Google, false, 0ms});
    }
}

void Plan::wantNames(const Evidence &evidence)
{
    wantAddressesOf(m_question.host, true);
    if (!m_question.offlineHelpers)
        wantNameServers();
    for (const OriginTold &origin : m_question.origins)
        if (origin.literal().isNull())
            wantAddressesOf(origin.host, false);
    // A server failure may be a broken signature: the same question without checking tells.
    evidence.forEach<DnsSeen>([this](const Observation &, const DnsSeen &dns) {
        if (dns.rcode != QLatin1String("SERVFAIL") || dns.checkingDisabled
            || dns.resolver == QLatin1String("system") || dns.name != m_question.host)
            return;
        const Resolver resolver = dns.resolver == googleResolver ? Resolver::Google : Resolver::Cloudflare;
        m_wanted.emplace_back(DnsRequest{dns.name, dns.type, resolver, true, 0ms});
    });
}

void Plan::wantNameServers()
{
    // Which parent is the zone is not known beforehand: the name and its parents are asked, the longest that
    // answers is it.
    QString zone = m_question.host;
    for (int labels = 0; labels < 3 && zone.count(u'.') >= 1; ++labels) {
        m_wanted.emplace_back(DnsRequest{zone, QStringLiteral("NS"), Resolver::Cloudflare, false, 0ms});
        zone = zone.section(u'.', 1);
    }
}

QList<QHostAddress> Plan::addressesOf(const Evidence &evidence, const QString &host)
{
    const NamesView names(evidence, host);
    QList<QHostAddress> &chosen = m_chosen[host];
    if (chosen.isEmpty()) {
        QList<NameAnswer> answers = names.publicOnes();
        // What leads inside is followed only where nobody else knows better.
        answers.insert(staysInside(names.system()) ? answers.size() : 0, names.system());
        const bool insideToo = host == m_question.host && mayLeadInside(names);
        for (const NameAnswer &answer : std::as_const(answers))
            if (chosen.isEmpty() && answer.complete)
                chosen = literals(answer, insideToo);
        // A resolver that never answers one of the two questions must not hold up the other for long.
        const bool overdue = std::all_of(answers.begin(), answers.end(),
                                         [](const NameAnswer &each) { return !each.pending; });
        for (const NameAnswer &answer : std::as_const(answers))
            if (chosen.isEmpty() && overdue)
                chosen = literals(answer, insideToo);
    }
    // This computer's resolver leads elsewhere than the public ones: what visitors get is where the latter
    // lead.
    const bool here = leadsToCloudflare(chosen, names.system());
    for (const NameAnswer &answer : names.publicOnes())
        if (!chosen.isEmpty() && answer.complete && !answer.addresses.isEmpty()
            && !sharesAddress(chosen, answer) && (answer.anyCloudflare() != here || !here))
            chosen = literals(answer, false);
    return chosen;
}

void Plan::wantPages(const QUrl &url, const QList<QHostAddress> &addresses, int hop, int attempts)
{
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        EdgeRequest request;
        request.url = url;
        request.addresses = addresses;
        request.attempt = attempt;
        request.hop = hop;
        request.after = pageDelays[attempt - 1];
        // Cloudflare says its error codes in JSON when asked so; the other attempts ask as browsers do.
        request.accept = attempt == 2 ? Accept::Problem : Accept::Browser;
        m_wanted.emplace_back(request);
    }
}

void Plan::wantSite(const Evidence &evidence)
{
    const QList<QHostAddress> addresses = addressesOf(evidence, m_question.host);
    if (addresses.isEmpty())
        return;
    const auto urlFor = [this](const QString &scheme, quint16 port, const QString &path) {
        QUrl url;
        url.setScheme(scheme);
        url.setHost(m_question.host);
        url.setPath(path);
        if (port != 0 && port != usualPort(scheme))
            url.setPort(port);
        return url;
    };
    for (const QString &scheme : {QStringLiteral("https"), QStringLiteral("http")}) {
        EdgeRequest trace;
        trace.url = urlFor(scheme, 0, QStringLiteral("/cdn-cgi/trace"));
        trace.addresses = addresses;
        trace.trace = true;
        trace.cacheBusting = false;
        m_wanted.emplace_back(trace);
    }
    const bool special = m_question.port != 0 && m_question.port != 80 && m_question.port != 443;
    if (special) {
        const QString scheme = isProxiedPort(m_question.port)
            ? (isHttpsPort(m_question.port) ? QStringLiteral("https") : QStringLiteral("http"))
            : m_question.scheme;
        wantPages(urlFor(scheme, m_question.port, m_question.path), addresses, 0, 4);
        return;
    }
    for (const QString &scheme : {QStringLiteral("https"), QStringLiteral("http")})
        wantPages(urlFor(scheme, 0, m_question.path), addresses, 0, 4);
}

bool Plan::mayFollow(const QUrl &target)
{
    if (m_followed.contains(target))
        return true;
    const QString host = target.host();
    const bool newName = host != m_question.host && !m_otherNames.contains(host);
    if (m_followed.size() >= maxTargets || (newName && m_otherNames.size() >= maxOtherNames))
        return false;
    if (newName)
        m_otherNames.insert(host);
    m_followed.insert(target);
    return true;
}

void Plan::wantRedirects(const Evidence &evidence)
{
    const EdgeView edge(evidence, m_question.host, m_question.port);
    QList<EdgeAnswer> pages = edge.pages();
    std::stable_sort(pages.begin(), pages.end(), [](const EdgeAnswer &one, const EdgeAnswer &other) {
        return one.seen->attempt < other.seen->attempt;
    });
    QSet<QString> left;
    for (const EdgeAnswer &answer : std::as_const(pages)) {
        const HttpSeen &seen = *answer.seen;
        // One way on from each page, that of the lowest attempt: the visitor's view follows no other.
        if (answer.isRedirect() && !isFirst(left, pageOf(seen)))
            continue;
        if (!answer.isRedirect() || seen.hop >= maxHops || seen.locationSameUrl
            || !isSameSite(seen.locationHost, m_question.host))
            continue;
        const quint16 port = portOfTarget(seen);
        const QString path = seen.locationPath.isEmpty() ? QStringLiteral("/") : seen.locationPath;
        const bool known
            = std::any_of(edge.pages().begin(), edge.pages().end(), [&](const EdgeAnswer &other) {
                  return other.seen->scheme == seen.locationScheme && other.seen->host == seen.locationHost
                      && other.seen->port == port && other.seen->path == path && other.seen->hop <= seen.hop;
              });
        // The site's own address over the other scheme is asked anyway.
        const bool root = seen.locationHost == m_question.host && path == m_question.path
            && port == usualPort(seen.locationScheme);
        if (known || root || !isProxiedPort(port))
            continue;
        QUrl url;
        url.setScheme(seen.locationScheme);
        url.setHost(seen.locationHost);
        url.setPath(path);
        if (port != usualPort(seen.locationScheme))
            url.setPort(port);
        if (!mayFollow(url))
            continue;
        if (seen.locationHost != m_question.host)
            wantAddressesOf(seen.locationHost, true);
        const QList<QHostAddress> addresses = addressesOf(evidence, seen.locationHost);
        if (!addresses.isEmpty())
            wantPages(url, addresses, seen.hop + 1, redirectAttempts);
    }
}

void Plan::wantFamilyCheck(const Evidence &evidence)
{
    // Without one success over IPv6 nothing tells a dead origin from a computer without IPv6 (rule 4).
    const QList<OriginTold> origins = originsToLookAt(evidence);
    const bool asksV6 = std::any_of(origins.begin(), origins.end(), [](const OriginTold &origin) {
        return origin.literal().protocol() == QAbstractSocket::IPv6Protocol;
    });
    if (!asksV6)
        return;
    const NamesView names(evidence, m_question.host);
    for (const AddressSeen &address : names.system().addresses + names.publicAddresses())
        if (address.family == 6 && address.addressClass == AddressClass::Cloudflare) {
            m_wanted.emplace_back(TcpRequest{QHostAddress(address.text), 443, 1, 0ms});
            return;
        }
}

void Plan::wantInterceptionCheck(const Evidence &evidence)
{
    if (!NamesView(evidence, m_question.host).allPublicFailed())
        return;
    for (const QString &name : publicResolvers)
        m_wanted.emplace_back(DnsRequest{name, QStringLiteral("A"), Resolver::System, false, 0ms});
}

} // namespace doctor
