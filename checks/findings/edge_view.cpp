#include "findings/edge_view.h"

#include "evidence/cloudflare_networks.h"
#include "question/parse_site.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <tuple>

namespace doctor {

namespace {

constexpr int maxHops = 10; // product.md: redirects are followed by hand, at most 10

QString nodeKey(const QString &scheme, const QString &host, quint16 port, const QString &path)
{
    return QStringLiteral("%1://%2:%3%4").arg(scheme, host).arg(port).arg(path);
}

quint16 portOf(const HttpSeen &seen)
{
    return seen.port != 0 ? seen.port : usualPort(seen.scheme);
}

QString keyOf(const HttpSeen &seen)
{
    return nodeKey(seen.scheme, seen.host, portOf(seen), seen.path);
}

QString targetOf(const HttpSeen &seen)
{
    return nodeKey(seen.locationScheme, seen.locationHost, portOfTarget(seen),
                   seen.locationPath.isEmpty() ? QStringLiteral("/") : seen.locationPath);
}

//! Only another machine than the visitor's own, over http or https, can give visitors a page.
bool leadsNowhere(const HttpSeen &redirect)
{
    const QString &host = redirect.locationHost;
    const bool web = redirect.locationScheme.isEmpty() || redirect.locationScheme == QLatin1String("http")
        || redirect.locationScheme == QLatin1String("https");
    if (host.isEmpty() || !web)
        return true;
    if (host == redirect.host)
        return false;
    const QHostAddress literal(host);
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
        || (!literal.isNull() && CloudflareNetworks::builtIn().classOf(literal) == AddressClass::Private);
}

} // namespace

quint16 portOfTarget(const HttpSeen &redirect)
{
    return redirect.locationPort != 0 ? redirect.locationPort : usualPort(redirect.locationScheme);
}

QString targetText(const HttpSeen &redirect)
{
    if (redirect.locationHost.isEmpty() || redirect.locationScheme.isEmpty())
        return redirect.locationHost;
    QUrl url;
    url.setScheme(redirect.locationScheme);
    url.setHost(redirect.locationHost);
    if (portOfTarget(redirect) != usualPort(redirect.locationScheme))
        url.setPort(redirect.locationPort);
    // A path as it came: it may be none that QUrl takes.
    return url.toString(QUrl::FullyEncoded) + redirect.locationPath;
}

int EdgeSide::reached() const
{
    return static_cast<int>(
        std::count_if(answers.begin(), answers.end(), [](const EdgeAnswer &a) { return a.reachedOrigin(); }));
}

int EdgeSide::failed() const
{
    return static_cast<int>(std::count_if(answers.begin(), answers.end(), [](const EdgeAnswer &a) {
        return a.kind == EdgeKind::EdgeError || a.kind == EdgeKind::Silent;
    }));
}

bool EdgeSide::showsPages() const
{
    return std::any_of(answers.begin(), answers.end(), [](const EdgeAnswer &a) {
        return a.succeeded() || a.kind == EdgeKind::OriginRedirect;
    });
}

QMap<int, int> EdgeSide::codes() const
{
    QMap<int, int> counted;
    for (const EdgeAnswer &answer : answers)
        if (answer.kind == EdgeKind::EdgeError)
            ++counted[answer.code];
    return counted;
}

bool EdgeSide::hasCode(std::initializer_list<int> wanted) const
{
    const QMap<int, int> seen = codes();
    return std::any_of(wanted.begin(), wanted.end(), [&seen](int code) { return seen.contains(code); });
}

bool EdgeSide::onlyCodes(std::initializer_list<int> allowed) const
{
    const QMap<int, int> seen = codes();
    return !seen.isEmpty() && std::all_of(seen.keyBegin(), seen.keyEnd(), [&allowed](int code) {
        return std::find(allowed.begin(), allowed.end(), code) != allowed.end();
    });
}

int VisitorView::failed() const
{
    return static_cast<int>(
               std::count_if(answers.begin(), answers.end(), [](const EdgeAnswer &a) { return a.failed(); }))
        + (loop || astray ? 1 : 0);
}

int VisitorView::succeeded() const
{
    return static_cast<int>(std::count_if(answers.begin(), answers.end(),
                                          [](const EdgeAnswer &a) { return a.succeeded(); }))
        + (elsewhere.isEmpty() ? 0 : 1);
}

EdgeView::EdgeView(const Evidence &evidence, const QString &host, quint16 port) : m_host(host), m_port(port)
{
    evidence.forEach<HttpSeen>([this](const Observation &observation, const HttpSeen &seen) {
        if (seen.purpose == QLatin1String("exchange") || observation.outcome == Outcome::Cancelled)
            return;
        if (seen.purpose == QLatin1String("trace")) {
            const bool matches = seen.trace && seen.status == 200 && seen.trace->host == seen.host
                && seen.trace->colo.size() == 3;
            if (matches && seen.host == m_host && m_trace == nullptr)
                m_trace = &observation;
            return;
        }
        EdgeAnswer answer{&observation, &seen, kindOf(observation, seen), seen.status};
        if (answer.kind == EdgeKind::EdgeError || answer.kind == EdgeKind::Challenge)
            answer.code = seen.edgeError && seen.edgeError->code != 0 ? seen.edgeError->code : seen.status;
        m_pages.append(answer);
    });
    // Silence is the origin's only where the edge itself is known to answer; else it may be this computer's
    // network.
    if (m_trace == nullptr)
        for (EdgeAnswer &answer : m_pages)
            if (answer.kind == EdgeKind::Silent)
                answer.kind = EdgeKind::Unreachable;
}

void EdgeView::leaveOutCloudflare()
{
    const auto through = [](const EdgeAnswer &answer) {
        return answer.seen->throughCloudflare
            || answer.seen->address.addressClass == AddressClass::Cloudflare;
    };
    m_pages.erase(std::remove_if(m_pages.begin(), m_pages.end(), through), m_pages.end());
    m_sides.reset();
    m_trace = nullptr;
}

QString EdgeView::colo() const
{
    return m_trace != nullptr ? m_trace->as<HttpSeen>()->trace->colo : QString();
}

QString EdgeView::country() const
{
    return m_trace != nullptr ? m_trace->as<HttpSeen>()->trace->country : QString();
}

EdgeSide EdgeView::side(const QString &scheme, const QString &host, quint16 port) const
{
    EdgeSide side{scheme, host, port, {}};
    for (const EdgeAnswer &answer : m_pages)
        if (answer.seen->scheme == scheme && answer.seen->host == host && portOf(*answer.seen) == port)
            side.answers.append(answer);
    return side;
}

quint16 EdgeView::ownPort(const QString &scheme) const
{
    const bool usual = m_port == 0 || m_port == 80 || m_port == 443;
    return usual ? usualPort(scheme) : m_port;
}

EdgeSide EdgeView::ownSide(const QString &scheme) const
{
    return side(scheme, m_host, ownPort(scheme));
}

const QList<EdgeSide> &EdgeView::sides() const
{
    if (!m_sides)
        m_sides = findSides();
    return *m_sides;
}

QList<EdgeSide> EdgeView::findSides() const
{
    QList<EdgeSide> found;
    QSet<QString> done;
    for (const EdgeAnswer &answer : m_pages) {
        const quint16 port = portOf(*answer.seen);
        const QString key = nodeKey(answer.seen->scheme, answer.seen->host, port, {});
        if (done.contains(key))
            continue;
        done.insert(key);
        found.append(side(answer.seen->scheme, answer.seen->host, port));
    }
    // Not as the answers happened to come: two runs that see the same shall say the same.
    std::sort(found.begin(), found.end(), [this](const EdgeSide &one, const EdgeSide &other) {
        const auto rank = [this](const EdgeSide &side) {
            return std::tuple(side.scheme != QLatin1String("https"), side.host != m_host, side.host,
                              side.port != ownPort(side.scheme), side.port);
        };
        return rank(one) < rank(other);
    });
    return found;
}

QList<VisitorView> EdgeView::visitors() const
{
    QList<VisitorView> views;
    for (const QString &scheme : {QStringLiteral("https"), QStringLiteral("http")})
        if (!ownSide(scheme).isEmpty())
            views.append(follow(scheme, m_host));
    return views;
}

VisitorView EdgeView::follow(const QString &scheme, const QString &host) const
{
    VisitorView view;
    view.scheme = scheme;
    view.host = host;
    QString node;
    for (const EdgeAnswer &answer : m_pages)
        if (answer.seen->scheme == scheme && answer.seen->host == host && answer.seen->hop == 0
            && portOf(*answer.seen) == ownPort(scheme)) {
            node = keyOf(*answer.seen);
            break;
        }
    QSet<QString> visited;
    while (!node.isEmpty()) {
        if (visited.contains(node) || visited.size() > maxHops) {
            view.loop = true;
            return view;
        }
        visited.insert(node);
        const EdgeAnswer *redirect = nullptr;
        bool known = false;
        for (const EdgeAnswer &answer : m_pages) {
            if (keyOf(*answer.seen) != node)
                continue;
            known = true;
            if (!answer.isRedirect())
                view.answers.append(answer);
            else if (redirect == nullptr || answer.seen->attempt < redirect->seen->attempt)
                redirect = &answer;
            view.host = answer.seen->host;
            view.port = portOf(*answer.seen);
        }
        view.pending = !known;
        if (redirect == nullptr)
            return view;
        view.redirects.append(*redirect);
        if (leadsNowhere(*redirect->seen)) {
            view.astray = true;
            return view;
        }
        if (!isSameSite(redirect->seen->locationHost, m_host)) {
            view.elsewhere = redirect->seen->locationHost;
            return view;
        }
        node = redirect->seen->locationSameUrl ? node : targetOf(*redirect->seen);
    }
    return view;
}

} // namespace doctor
