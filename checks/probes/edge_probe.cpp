#include "probes/edge_probe.h"

#include "probes/edge_reading.h"
#include "probes/system_proxy.h"
#include "probes/web_context.h"
#include "probes/web_exchange.h"

#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

constexpr qint64 bodyLimit = 256 * 1024;

// Servers and Cloudflare itself treat what does not look like a browser differently from a visitor.
constexpr auto userAgent
    = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 OriginDoctor/" DOCTOR_VERSION;

QUrl urlFor(const EdgeRequest &request)
{
    QUrl url = request.url;
    if (request.trace)
        url.setPath(QStringLiteral("/cdn-cgi/trace"));
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    if (request.cacheBusting && !request.trace) {
        QUrlQuery query(url);
        query.addQueryItem(cacheBustingParameter(),
                           QString::number(QRandomGenerator::system()->generate64(), 16));
        url.setQuery(query);
    }
    return url;
}

QList<QPair<QByteArray, QByteArray>> headersFor(const EdgeRequest &request)
{
    const QByteArray accept = request.accept == Accept::Problem
        ? "application/problem+json"
        : "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    QList<QPair<QByteArray, QByteArray>> headers{{"User-Agent", userAgent},
                                                 {"Accept", accept},
                                                 {"Accept-Language", "en-US,en;q=0.5"},
                                                 // Each attempt is to show a connection of its own.
                                                 {"Connection", "close"}};
    if (request.cacheBusting) {
        headers.append(qMakePair(QByteArray("Cache-Control"), QByteArray("no-cache")));
        headers.append(qMakePair(QByteArray("Pragma"), QByteArray("no-cache")));
    }
    return headers;
}

} // namespace

EdgeProbe::EdgeProbe(EdgeRequest request, WebContext &web, QObject *parent)
    : Probe(std::max(request.limit, web.endpoints().answerLimit), request.after, parent),
      m_request(std::move(request)), m_web(web), m_asked(urlFor(m_request)), m_left(m_request.addresses)
{}

EdgeProbe::~EdgeProbe() = default;

HttpSeen EdgeProbe::blank() const
{
    HttpSeen seen;
    seen.scheme = m_asked.scheme();
    seen.host = m_asked.host(QUrl::FullyEncoded);
    seen.port = static_cast<quint16>(m_asked.port(seen.scheme == QLatin1String("https") ? 443 : 80));
    seen.path = m_asked.path(QUrl::FullyEncoded);
    seen.purpose = m_request.trace ? QStringLiteral("trace") : QStringLiteral("page");
    seen.accept = m_request.accept == Accept::Problem ? QStringLiteral("problem") : QStringLiteral("browser");
    seen.attempt = m_request.attempt;
    seen.hop = m_request.hop;
    seen.cacheBusting = m_request.cacheBusting;
    seen.throughProxy = m_throughProxy;
    if (!m_throughProxy && !m_address.isNull())
        seen.address = m_web.endpoints().networks.seen(m_address);
    seen.throughCloudflare = seen.address.addressClass == AddressClass::Cloudflare;
    return seen;
}

void EdgeProbe::begin()
{
    if (!m_left.isEmpty()) {
        tryNextAddress();
        return;
    }
    const QString target = m_asked.toString(QUrl::RemoveQuery);
    deliver(observation(Outcome::NotResolved, blank(), target, Via::Direct));
}

void EdgeProbe::tryNextAddress()
{
    if (m_left.isEmpty()) {
        tryProxy();
        return;
    }
    m_address = m_left.takeFirst();
    exchange(m_address, QNetworkProxy::NoProxy);
}

void EdgeProbe::tryProxy()
{
    dropExchange();
    findSystemProxy(m_asked, m_web, this, [this](const QNetworkProxy &proxy) {
        if (isDone())
            return;
        if (proxy.type() == QNetworkProxy::NoProxy) {
            deliver(m_observations);
            return;
        }
        m_throughProxy = true;
        exchange({}, proxy);
    });
}

void EdgeProbe::exchange(const QHostAddress &address, const QNetworkProxy &proxy)
{
    dropExchange();
    WebTarget target;
    target.url = m_asked;
    target.address = address;
    target.proxy = proxy;
    target.lane = (std::max(m_request.attempt, 1) - 1) % WebContext::lanes;
    target.headers = headersFor(m_request);
    target.bodyLimit = bodyLimit;
    target.connectLimit = limits::tcpConnect;
    m_exchangeStart = QDateTime::currentDateTimeUtc();
    m_exchangeClock.start();
    m_exchange = std::make_unique<WebExchange>(target, m_web);
    connect(m_exchange.get(), &WebExchange::finished, this, &EdgeProbe::take);
    m_exchange->start();
}

void EdgeProbe::take(const WebResult &result)
{
    note(result);
    const bool spoke = result.connected || result.outcome == Outcome::TlsFailed;
    if (!spoke && !m_throughProxy) {
        tryNextAddress();
        return;
    }
    dropExchange();
    deliver(m_observations);
}

void EdgeProbe::note(const WebResult &result)
{
    HttpSeen seen = blank();
    readInto(seen, result, m_asked);
    const Via via = seen.throughCloudflare ? Via::Cloudflare : Via::Direct;
    Observation noted = observation(result.outcome, seen, m_asked.toString(QUrl::RemoveQuery), via);
    noted.at = m_exchangeStart;
    noted.elapsedMs = m_exchangeClock.elapsed();
    m_observations.append(noted);
}

void EdgeProbe::giveUp(Outcome why)
{
    if (m_exchange) {
        WebResult result = m_exchange->soFar();
        if (why == Outcome::Cancelled)
            result.outcome = why;
        note(result);
    } else if (m_observations.isEmpty()) {
        m_observations.append(observation(why, blank(), m_asked.toString(QUrl::RemoveQuery), Via::Direct));
    }
    dropExchange();
    deliver(m_observations);
}

void EdgeProbe::dropExchange()
{
    if (!m_exchange)
        return;
    m_exchange->disconnect(this);
    m_exchange.release()->deleteLater(); // this may be inside its signal
}

} // namespace doctor
