#include "probes/doh_probe.h"

#include "evidence/cloudflare_networks.h"
#include "evidence/public_resolvers.h"
#include "probes/dns_probe.h"
#include "probes/doh_json.h"
#include "probes/web_context.h"
#include "probes/web_fetch.h"

#include <QUrlQuery>

#include <utility>

namespace doctor {

namespace {

constexpr qint64 bodyLimit = 128 * 1024;

QUrl urlFor(const DnsRequest &request)
{
    const QList<QUrl> urls = helperUrls(Party::PublicResolver);
    QUrl url = request.resolver == Resolver::Google ? urls.last() : urls.first();
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("name"), request.name);
    query.addQueryItem(QStringLiteral("type"), request.type);
    if (request.checkingDisabled)
        query.addQueryItem(QStringLiteral("cd"), QStringLiteral("1"));
    url.setQuery(query);
    return url;
}

} // namespace

DohProbe::DohProbe(DnsRequest request, WebContext &web, QObject *parent)
    : Probe(limits::helper + 100ms, request.after, parent), m_request(std::move(request)), m_web(web)
{
    m_seen.name = m_request.name;
    m_seen.type = m_request.type;
    m_seen.checkingDisabled = m_request.checkingDisabled;
    m_seen.resolver = urlFor(m_request).host();
}

DohProbe::~DohProbe() = default;

void DohProbe::begin()
{
    WebRequest request;
    request.url = urlFor(m_request);
    request.accept = "application/dns-json";
    request.bodyLimit = bodyLimit;
    m_fetch = std::make_unique<WebFetch>(request, m_web);
    connect(m_fetch.get(), &WebFetch::finished, this, &DohProbe::take);
    m_fetch->start();
}

void DohProbe::take(const WebAnswer &answer)
{
    m_seen.tls = answer.tls;
    if (answer.outcome == Outcome::Answered) {
        tell(readAnswer(answer) ? Outcome::Answered : Outcome::Failed);
        return;
    }
    m_seen.failure = answer.error.isEmpty() ? answer.failure : answer.error;
    if (answer.tls && !answer.tls->trusted) {
        m_seen.failure = answer.tls->error;
        m_seen.comment = answer.tls->issuer;
    }
    tell(answer.outcome);
}

bool DohProbe::readAnswer(const WebAnswer &answer)
{
    if (answer.status != 200) {
        m_seen.failure = QStringLiteral("http %1").arg(answer.status);
        return false;
    }
    const auto message = answer.complete ? parseDohJson(answer.body) : std::nullopt;
    if (!message) {
        m_seen.failure = QStringLiteral("not-json");
        return false;
    }
    fillFrom(m_seen, *message);
    for (const QHostAddress &address : message->addresses)
        m_seen.addresses.append(m_web.endpoints().networks.seen(address));
    return true;
}

void DohProbe::giveUp(Outcome why)
{
    tell(why);
}

void DohProbe::tell(Outcome outcome)
{
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch.release()->deleteLater(); // this may be inside its signal
    }
    deliver(observation(outcome, m_seen, targetOf(m_request), Via::Resolver));
}

} // namespace doctor
