#include "probes/web_context.h"
#include "probes/web_exchange.h"

#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

//! \file Visits without a proxy or through its tunnel, read by ourselves: Qt 6.4 keeps a head of any size,
//! cannot be stopped while its bytes come, and now and then loses the end of a connection that is reset.

namespace doctor {

namespace {

QString failureOfConnect(const StreamEnd &end)
{
    switch (end.tcp.outcome) {
    case Outcome::Refused: return {};
    case Outcome::NoRouteHere: return QStringLiteral("no-route");
    default: return QStringLiteral("other");
    }
}

} // namespace

QByteArray WebExchange::requestText() const
{
    const QByteArray path = m_target.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority
                                                   | QUrl::RemoveFragment | QUrl::FullyEncoded);
    QByteArray text = "GET " + (path.startsWith('/') ? path : '/' + path)
        + " HTTP/1.1\r\nHost: " + hostHeader(m_target.url);
    for (const auto &[name, value] : m_target.headers)
        text += "\r\n" + name + ": " + value;
    return text + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

void WebExchange::sendOwn(const SocketAddress &to)
{
    m_stream.reset(new OriginStream(to));
    const QString host = m_target.url.host(QUrl::FullyEncoded);
    if (m_target.proxy.type() != QNetworkProxy::NoProxy)
        m_stream->useProxy(m_target.proxy, host);
    if (m_target.url.scheme() == QLatin1String("https"))
        m_stream->useVerifiedTls(m_context.tls(), host);
    connect(m_stream.get(), &OriginStream::opened, this, [this] {
        if (const QSslSocket *tls = m_stream->tlsSocket())
            takeTls(tls->peerCertificate());
        m_result.connected = true;
        m_connectLimit.stop();
        m_stream->send(requestText());
    });
    connect(m_stream.get(), &OriginStream::received, this, &WebExchange::takeOwn);
    connect(m_stream.get(), &OriginStream::ended, this, &WebExchange::takeOwnEnd);
    m_connectLimit.start(m_target.connectLimit);
    // It may end at once, and nothing is told from inside start().
    QMetaObject::invokeMethod(m_stream.get(), &OriginStream::start, Qt::QueuedConnection);
}

void WebExchange::takeOwn(const QByteArray &bytes)
{
    if (m_result.firstByteMs < 0)
        m_result.firstByteMs = m_clock.elapsed();
    const HttpReader::State state = m_reader.feed(bytes);
    readOwn();
    if (state == HttpReader::State::Done || state == HttpReader::State::Bad)
        endOwn(m_reader.hasHead() ? Outcome::Answered : Outcome::Failed, m_reader.failure(),
               m_reader.error());
}

void WebExchange::takeOwnEnd(const StreamEnd &end)
{
    if (end.stage == StreamEnd::Stage::Connecting) {
        if (end.kind == StreamEnd::Kind::TimedOut)
            endOwn(Outcome::TimedOut, QStringLiteral("timeout-connect"), end.error);
        else
            endOwn(end.tcp.outcome, failureOfConnect(end), end.error);
        return;
    }
    if (end.stage == StreamEnd::Stage::Handshake) {
        takeHandshakeEnd(end);
        return;
    }
    const HttpReader::State state
        = end.kind == StreamEnd::Kind::Closed ? m_reader.close() : m_reader.breakOff();
    readOwn();
    if (m_reader.hasHead())
        endOwn(Outcome::Answered, m_reader.bodyComplete() ? QString() : QStringLiteral("closed-early"),
               end.error);
    else if (state == HttpReader::State::Bad && m_reader.failure() == QLatin1String("not-http"))
        endOwn(Outcome::Failed, m_reader.failure(), m_reader.error());
    else
        endOwn(Outcome::Reset,
               end.kind == StreamEnd::Kind::Reset ? QStringLiteral("reset")
                                                  : QStringLiteral("closed-without-answer"),
               end.error);
}

void WebExchange::takeHandshakeEnd(const StreamEnd &end)
{
    using Kind = StreamEnd::Kind;
    const QSslSocket &tls = *m_stream->tlsSocket();
    if (const QList<QSslError> errors = tls.sslHandshakeErrors(); !errors.isEmpty())
        takeTlsErrors(tls.peerCertificate(), errors);
    if (end.kind == Kind::TimedOut)
        endOwn(Outcome::TimedOut, QStringLiteral("timeout-connect"), end.error);
    else if (end.kind == Kind::Tls)
        endOwn(Outcome::TlsFailed, QStringLiteral("tls"), end.error);
    else if (end.kind == Kind::Closed || end.kind == Kind::Reset)
        endOwn(Outcome::Reset, QStringLiteral("closed-without-answer"), end.error);
    else
        endOwn(Outcome::Failed, QStringLiteral("other"), end.error);
}

void WebExchange::readOwn()
{
    if (!m_reader.hasHead())
        return;
    m_result.status = m_reader.status();
    m_result.headers = m_reader.headers();
    m_result.body = m_reader.body();
    m_result.bodyComplete = m_reader.bodyComplete();
    m_result.bodyTruncated = m_reader.bodyTruncated();
}

void WebExchange::endOwn(Outcome outcome, const QString &failure, const QString &error)
{
    m_result.outcome = outcome;
    m_result.failure = failure;
    m_result.error = failure.isEmpty() ? QString() : error.left(maxText);
    dropReply();
    deliver();
}

} // namespace doctor
