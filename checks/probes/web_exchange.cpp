#include "probes/web_exchange.h"

#include "probes/route_here.h"
#include "probes/web_context.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

constexpr qint64 readAhead = 64 * 1024; // what Qt may hold beyond what was asked for

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

TransportSeen seenIn(const QSslCertificate &leaf, int maxText)
{
    TransportSeen seen;
    seen.issuer = leaf.issuerDisplayName().left(maxText);
    seen.leafSha256 = QString::fromLatin1(leaf.digest(QCryptographicHash::Sha256).toHex().toUpper());
    return seen;
}

//! Qt's own sentences come in the language of the program; those that are judged by must not.
QString wordsFor(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired: return QStringLiteral("The certificate has expired");
    case QSslError::CertificateNotYetValid: return QStringLiteral("The certificate is not yet valid");
    default: return error.errorString();
    }
}

} // namespace

QByteArray WebResult::header(const char *lowerName) const
{
    for (const auto &[name, value] : headers)
        if (name.toLower() == lowerName)
            return value;
    return {};
}

QByteArray WebExchange::hostHeader(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

WebExchange::WebExchange(WebTarget target, WebContext &context, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_context(context), m_reader(m_target.bodyLimit)
{
    m_connectLimit.setSingleShot(true);
    connect(&m_connectLimit, &QTimer::timeout, this, [this] {
        m_result = soFar();
        dropReply();
        deliver();
    });
}

WebExchange::~WebExchange()
{
    dropReply();
}

void WebExchange::start()
{
    m_clock.start();
    if (!m_context.lets(m_target.url)) {
        // Nobody was told that this is contacted. No plan leads here; a helper's redirect may.
        m_result.outcome = Outcome::Failed;
        m_result.failure = QStringLiteral("not-announced");
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
        return;
    }
    if (m_target.proxy.type() != QNetworkProxy::NoProxy) {
        if (hasTunnel())
            sendOwn({{}, portOf(m_target.url)});
        else
            send();
        return;
    }
    const auto socket = m_context.endpoints().socketFor(m_target.address, portOf(m_target.url));
    if (!socket || !hasRouteTo(socket->address)) {
        m_result.outcome = Outcome::NoRouteHere;
        m_result.failure = QStringLiteral("no-route");
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
        return;
    }
    sendOwn(*socket);
}

//! Otherwise the proxy asks in its own way, and bounds the head that it hands on. One of that kind carries no
//! https, and Qt says so.
bool WebExchange::hasTunnel() const
{
    const bool isSecure = m_target.url.scheme() == QLatin1String("https");
    return m_target.proxy.type() == QNetworkProxy::Socks5Proxy
        || (m_target.proxy.type() == QNetworkProxy::HttpProxy && isSecure);
}

void WebExchange::send()
{
    QNetworkRequest request(m_target.url);
    request.setRawHeader("Host", hostHeader(m_target.url));
    // With HTTP/2 the Host header would be dropped for the address in the URL.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : std::as_const(m_target.headers))
        request.setRawHeader(name, value);
    m_reply = m_context.manager(m_target.lane, m_target.proxy).get(request);
    m_reply->setReadBufferSize(m_target.bodyLimit + readAhead);
    watch();
    m_connectLimit.start(m_target.connectLimit);
}

void WebExchange::watch()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_result.connected = true;
        m_connectLimit.stop();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WebExchange::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebExchange::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &WebExchange::takeEnd);
    // Of a body that unpacks beyond measure Qt tells the error and never that it has finished.
    connect(m_reply, &QNetworkReply::errorOccurred, this, &WebExchange::takeEnd, Qt::QueuedConnection);
}

void WebExchange::takeTls(const QSslCertificate &leaf)
{
    m_result.tls = seenIn(leaf, maxText);
    m_result.tls->trusted = true;
}

void WebExchange::takeTlsErrors(const QSslCertificate &leaf, const QList<QSslError> &errors)
{
    m_result.tls = seenIn(leaf, maxText);
    QStringList words;
    for (const QSslError &error : errors)
        words.append(wordsFor(error));
    m_result.tls->error = words.join(QStringLiteral("; ")).left(maxText);
}

void WebExchange::takeHead()
{
    if (m_result.firstByteMs < 0)
        m_result.firstByteMs = m_clock.elapsed();
    m_result.connected = true;
    m_connectLimit.stop();
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_result.headers = m_reply->rawHeaderPairs();
}

bool WebExchange::takeBody()
{
    const qint64 room = m_target.bodyLimit - m_result.body.size();
    const QByteArray part = m_reply->read(room + 1);
    m_result.body += part.left(static_cast<qsizetype>(room));
    if (part.size() <= room)
        return false;
    takeHead();
    m_result.bodyTruncated = true;
    m_result.outcome = Outcome::Answered;
    dropReply();
    deliver();
    return true; // and this may be gone
}

void WebExchange::takeEnd()
{
    m_connectLimit.stop();
    if (!m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (takeBody())
        return;
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt makes an error of a status such as 404 or 503 too, which is no failure of the exchange.
    const bool isOfStatus = error >= QNetworkReply::ContentAccessDenied && m_result.status >= 400;
    const bool broke = error != QNetworkReply::NoError && !isOfStatus;
    if (broke)
        m_result.error = m_reply->errorString().left(maxText);
    m_result.headers = m_reply->rawHeaderPairs();
    if (m_result.status == 0) {
        failBeforeHead(error);
    } else if (m_result.headers.isEmpty()) {
        // What is no HTTP/1 answer at all, or has a head beyond Qt's measure, becomes a bare 200.
        m_result.status = 0;
        m_result.outcome = Outcome::Failed;
        m_result.failure = QStringLiteral("no-headers");
    } else {
        m_result.outcome = Outcome::Answered;
        m_result.bodyComplete = !broke;
        if (broke)
            m_result.failure = error == QNetworkReply::RemoteHostClosedError ? QStringLiteral("closed-early")
                                                                             : QStringLiteral("other");
    }
    dropReply();
    deliver();
}

void WebExchange::failBeforeHead(QNetworkReply::NetworkError error)
{
    const auto fail = [this](Outcome outcome, const QString &failure) {
        m_result.outcome = outcome;
        m_result.failure = failure;
    };
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return fail(Outcome::Refused, {});
    case QNetworkReply::TimeoutError:
        return fail(Outcome::TimedOut,
                    m_result.connected ? QStringLiteral("timeout-answer")
                                       : QStringLiteral("timeout-connect"));
    case QNetworkReply::RemoteHostClosedError:
        return fail(Outcome::Reset, QStringLiteral("closed-without-answer"));
    case QNetworkReply::NoError: return fail(Outcome::Reset, QStringLiteral("closed-without-answer"));
    case QNetworkReply::UnknownNetworkError:
        // There is a route from here, and before the connection this is what an ICMP message becomes.
        return m_result.connected ? fail(Outcome::Reset, QStringLiteral("reset"))
                                  : fail(Outcome::Unreachable, QStringLiteral("other"));
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure: return fail(Outcome::Failed, QStringLiteral("not-http"));
    default: return fail(Outcome::Failed, QStringLiteral("other"));
    }
}

WebResult WebExchange::soFar() const
{
    WebResult result = m_result;
    const bool hasHead = result.status != 0 && !result.headers.isEmpty();
    result.outcome = hasHead ? Outcome::Answered : Outcome::TimedOut;
    if (hasHead)
        result.failure = QStringLiteral("body-timeout");
    else
        result.failure
            = result.connected ? QStringLiteral("timeout-answer") : QStringLiteral("timeout-connect");
    return result;
}

void WebExchange::dropReply()
{
    m_stream.reset();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void WebExchange::deliver()
{
    if (std::exchange(m_done, true))
        return;
    m_connectLimit.stop();
    Q_EMIT finished(m_result);
}

} // namespace doctor
