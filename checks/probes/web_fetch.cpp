#include "probes/web_fetch.h"

#include "probes/address_book.h"
#include "probes/endpoints.h"
#include "probes/system_proxy.h"
#include "probes/web_context.h"
#include "probes/web_exchange.h"

#include <utility>

namespace doctor {

namespace {

constexpr int maxRedirects = 3;
// Short, so that a silent address leaves time for the next one and for a proxy within the 5 s of a helper.
constexpr std::chrono::milliseconds connectLimit = 1500ms;
constexpr int maxAddresses = 3;

//! The last two labels. Helpers redirect within their own site at most, so this need not be exact.
QString siteOf(const QUrl &url)
{
    return url.host().section(u'.', -2);
}

} // namespace

WebFetch::WebFetch(WebRequest request, WebContext &context, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_context(context), m_lane(context.nextLane())
{
    m_answer.url = m_request.url;
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &WebFetch::timeOut);
}

WebFetch::~WebFetch() = default;

void WebFetch::start()
{
    if (std::exchange(m_started, true))
        return;
    m_clock.start();
    m_limit.start(m_request.limit);
    resolve();
}

void WebFetch::resolve()
{
    if (!m_context.lets(m_answer.url)) {
        m_answer.outcome = Outcome::Failed;
        m_answer.failure = QStringLiteral("not-announced");
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
        return;
    }
    const QHostAddress literal(m_answer.url.host());
    if (!literal.isNull()) {
        m_left = {literal};
        QMetaObject::invokeMethod(
            this, [this] { tryNextAddress(); }, Qt::QueuedConnection);
        return;
    }
    m_context.addresses().find(m_answer.url.host(QUrl::FullyEncoded), this,
                               [this](const AddressesFound &found) {
                                   m_left = found.addresses.mid(0, maxAddresses);
                                   // With IPv4 in plenty, IPv6 must still have its chance: this network may
                                   // have nothing else.
                                   if (found.addresses.size() > maxAddresses)
                                       m_left.last() = found.addresses.last();
                                   if (m_left.isEmpty()) {
                                       m_answer.outcome = Outcome::NotResolved;
                                       m_answer.failure = QStringLiteral("not-resolved");
                                       m_answer.error = found.failure;
                                   }
                                   tryNextAddress();
                               });
}

void WebFetch::tryNextAddress()
{
    if (m_done)
        return;
    if (m_left.isEmpty())
        tryProxy();
    else
        exchange(m_left.takeFirst(), QNetworkProxy::NoProxy);
}

void WebFetch::tryProxy()
{
    if (std::exchange(m_proxyTried, true)) {
        deliver();
        return;
    }
    findSystemProxy(m_answer.url, m_context, this, [this](const QNetworkProxy &proxy) {
        if (proxy.type() == QNetworkProxy::NoProxy) {
            deliver();
            return;
        }
        m_answer.throughProxy = true;
        exchange({}, proxy);
    });
}

void WebFetch::exchange(const QHostAddress &address, const QNetworkProxy &proxy)
{
    WebTarget target;
    target.url = m_answer.url;
    target.address = address;
    target.proxy = proxy;
    target.lane = m_lane;
    target.bodyLimit = m_request.bodyLimit;
    target.connectLimit = connectLimit;
    target.headers = {{"User-Agent", "OriginDoctor/" DOCTOR_VERSION}, {"Accept", m_request.accept}};
    if (!address.isNull())
        m_answer.address = m_context.endpoints().networks.seen(address);
    if (m_exchange)
        m_exchange.release()->deleteLater(); // this may be inside its signal
    m_exchange = std::make_unique<WebExchange>(target, m_context);
    connect(m_exchange.get(), &WebExchange::finished, this, &WebFetch::take);
    m_exchange->start();
}

void WebFetch::record(const WebResult &result)
{
    m_answer.outcome = result.outcome;
    m_answer.status = result.status;
    m_answer.body = result.body;
    m_answer.truncated = result.bodyTruncated;
    m_answer.complete = result.bodyComplete;
    m_answer.failure = result.failure;
    m_answer.error = result.error;
    m_answer.tls = result.tls;
}

void WebFetch::take(const WebResult &result)
{
    record(result);
    const bool spoke = result.connected || result.outcome == Outcome::TlsFailed;
    if (!spoke && !m_answer.throughProxy) {
        tryNextAddress();
        return;
    }
    if (!redirect(result))
        deliver();
}

bool WebFetch::redirect(const WebResult &result)
{
    const bool redirects = result.status == 301 || result.status == 302 || result.status == 303
        || result.status == 307 || result.status == 308;
    const QByteArray location = result.header("location");
    if (!redirects || location.isEmpty())
        return false;
    const QUrl next = m_answer.url.resolved(QUrl::fromEncoded(location.left(2048), QUrl::StrictMode));
    const bool sameSite = next.isValid() && next.scheme() == m_answer.url.scheme()
        && siteOf(next) == siteOf(m_answer.url) && next.userInfo().isEmpty() && m_context.lets(next);
    if (!sameSite || m_redirects >= maxRedirects) {
        m_answer.failure
            = sameSite ? QStringLiteral("too-many-redirects") : QStringLiteral("redirected-elsewhere");
        return false;
    }
    ++m_redirects;
    m_answer.url = next;
    if (m_answer.throughProxy) {
        m_proxyTried = false;
        tryProxy();
    } else {
        resolve();
    }
    return true;
}

void WebFetch::timeOut()
{
    if (m_exchange) {
        record(m_exchange->soFar());
    } else {
        m_answer.outcome = Outcome::NotResolved;
        m_answer.failure = QStringLiteral("not-resolved");
    }
    deliver();
}

void WebFetch::deliver()
{
    if (std::exchange(m_done, true))
        return;
    m_limit.stop();
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange.release()->deleteLater();
    }
    Q_EMIT finished(m_answer);
}

} // namespace doctor
