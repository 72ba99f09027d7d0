#include "question/contacts.h"

#include "question/parse_site.h"
#include "question/same_site.h"

#include <algorithm>

namespace doctor {

namespace {

const QString https = QStringLiteral("https");
const QString http = QStringLiteral("http");
const QString tcp = QStringLiteral("tcp");
const QString tls = QStringLiteral("tls");

struct HelperEntry {
    Party party;
    const char *url;
};

// product.md, "Fixed addresses". The status page's own name has been seen to answer programs with 403.
constexpr HelperEntry helpers[] = {
    {Party::PublicResolver, "https://cloudflare-dns.com/dns-query"},
    {Party::PublicResolver, "https://dns.google/resolve"},
    {Party::StatusPage, "https://www.cloudflarestatus.com/api/v2/summary.json"},
    {Party::StatusPage, "https://yh6f0r4529hb.statuspage.io/api/v2/summary.json"},
    {Party::Ranges, "https://www.cloudflare.com/ips-v4"},
    {Party::Ranges, "https://www.cloudflare.com/ips-v6"},
    {Party::Ranges, "https://api.cloudflare.com/client/v4/ips"},
};

bool isProxied(quint16 port)
{
    return isPortProxied(http, port) || isPortProxied(https, port);
}

QList<quint16> proxiedPorts()
{
    QList<quint16> ports{443, 80};
    for (quint16 port = 81; port < 9000; ++port)
        if (port != 443 && isProxied(port))
            ports.append(port);
    return ports;
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(usualPort(url.scheme())));
}

} // namespace

QString partyId(Party party)
{
    switch (party) {
    case Party::SystemResolver: return QStringLiteral("system-resolver");
    case Party::PublicResolver: return QStringLiteral("public-resolver");
    case Party::StatusPage: return QStringLiteral("status-page");
    case Party::Ranges: return QStringLiteral("ranges");
    case Party::OriginRoots: return QStringLiteral("origin-ca");
    case Party::Site: return QStringLiteral("site");
    case Party::Redirect: return QStringLiteral("redirect");
    case Party::Server: return QStringLiteral("server");
    case Party::Proxy: return QStringLiteral("proxy");
    }
    return {};
}

QString occasionId(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Always: return QStringLiteral("always");
    case Occasion::IfOthersFail: return QStringLiteral("if-others-fail");
    case Occasion::IfIssuedByIt: return QStringLiteral("if-issued-by-it");
    case Occasion::IfRedirected: return QStringLiteral("if-redirected");
    case Occasion::IfNotProxied: return QStringLiteral("if-not-proxied");
    case Occasion::IfDirectFails: return QStringLiteral("if-direct-fails");
    }
    return {};
}

QList<QUrl> helperUrls(Party party)
{
    QList<QUrl> urls;
    for (const HelperEntry &each : helpers)
        if (each.party == party)
            urls.append(QUrl(QString::fromLatin1(each.url)));
    return urls;
}

QList<quint16> serverPorts(const Question &question, quint16 toldPort)
{
    QList<quint16> ports{443, 80};
    for (const quint16 extra : {toldPort, question.port})
        if (extra != 0 && !ports.contains(extra) && (extra == toldPort || isProxied(extra)))
            ports.append(extra);
    return ports;
}

Contacts::Contacts(const Question &question, const Here &here) : m_question(question)
{
    m_all.append({Party::SystemResolver,
                  Occasion::Always,
                  {},
                  here.resolvers,
                  {53},
                  {QStringLiteral("udp"), tcp},
                  {}});
    if (!question.offlineHelpers)
        addHelpers(here);
    addSite();
    addServers();
    if (here.mayUseProxy && !question.offlineHelpers)
        m_all.append({Party::Proxy, Occasion::IfDirectFails, {}, {}, {}, {http, https}, {}});
}

void Contacts::addHelpers(const Here &here)
{
    const auto add = [this](Party party, const QList<QUrl> &urls, Occasion first, Occasion others) {
        const qsizetype before = m_all.size();
        for (const QUrl &url : urls) {
            if (m_all.size() > before && m_all.last().host == url.host()) {
                m_all.last().urls.append(url);
                continue;
            }
            const Occasion when = m_all.size() == before ? first : others;
            m_all.append({party, when, url.host(), {}, {portOf(url)}, {url.scheme()}, {url}});
        }
    };
    add(Party::PublicResolver, helperUrls(Party::PublicResolver), Occasion::Always, Occasion::Always);
    add(Party::StatusPage, helperUrls(Party::StatusPage), Occasion::Always, Occasion::IfOthersFail);
    add(Party::Ranges, helperUrls(Party::Ranges), Occasion::Always, Occasion::IfOthersFail);
    add(Party::OriginRoots, here.originRoots, Occasion::IfIssuedByIt, Occasion::IfIssuedByIt);
}

void Contacts::addSite()
{
    QList<quint16> ports{443, 80};
    if (m_question.port != 0 && !ports.contains(m_question.port))
        ports.append(m_question.port);
    m_all.append({Party::Site, Occasion::Always, m_question.host, {}, ports, {https, http}, {}});
    m_all.append({Party::Redirect, Occasion::IfRedirected, {}, {}, proxiedPorts(), {https, http}, {}});
}

void Contacts::addServers()
{
    const QStringList protocols{tcp, tls, https, http};
    for (const OriginTold &told : m_question.origins) {
        Contact contact{
            Party::Server, Occasion::Always, {}, {}, serverPorts(m_question, told.port), protocols, {}};
        if (told.literal().isNull())
            contact.host = told.host;
        else
            for (const quint16 port : std::as_const(contact.ports))
                contact.at.append({told.literal(), port});
        m_all.append(contact);
    }
    // Whether a name leads to Cloudflare is said by the public resolvers alone.
    if (m_question.origins.isEmpty() && !m_question.offlineHelpers)
        m_all.append({Party::Server,
                      Occasion::IfNotProxied,
                      m_question.host,
                      {},
                      serverPorts(m_question, 0),
                      protocols,
                      {}});
}

bool Contacts::has(Party party) const
{
    return std::any_of(m_all.begin(), m_all.end(),
                       [party](const Contact &each) { return each.party == party; });
}

QList<SocketAddress> Contacts::resolvers() const
{
    QList<SocketAddress> resolvers;
    for (const Contact &each : m_all)
        if (each.party == Party::SystemResolver)
            resolvers += each.at;
    return resolvers;
}

bool Contacts::lets(const QUrl &url) const
{
    return letsAddressOf(url.host(QUrl::FullyEncoded), portOf(url));
}

bool Contacts::letsAddressOf(const QString &name, quint16 port) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const Contact &each) {
        const bool isIt = each.party == Party::Redirect ? isSameSite(name, m_question.host)
                                                        : !each.host.isEmpty() && each.host == name;
        return isIt && each.ports.contains(port);
    });
}

bool Contacts::letsAddress(const QHostAddress &address, quint16 port) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const Contact &each) {
        return each.party == Party::Server && each.at.contains(SocketAddress{address, port});
    });
}

} // namespace doctor
