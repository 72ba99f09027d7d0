#include "probes/origin_stream.h"

#include "probes/requests.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

namespace doctor {

namespace {

// What is read at once; the rest waits in the system, which slows a flood down.
constexpr qint64 readBuffer = 64 * 1024;
constexpr qsizetype errorLimit = 300;

QString protocolName(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    switch (protocol) {
    case QSsl::TlsV1_0: return QStringLiteral("TLSv1");
    case QSsl::TlsV1_1: return QStringLiteral("TLSv1.1");
    case QSsl::TlsV1_2: return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLSv1.3");
    default: return {};
    }
    QT_WARNING_POP
}

StreamEnd::Kind kindOf(QAbstractSocket::SocketError error, StreamEnd::Stage stage)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError: return StreamEnd::Kind::Tls;
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        // Once TLS is open, this is how a read that failed is told; before, nobody else has spoken.
        return stage == StreamEnd::Stage::Open ? StreamEnd::Kind::Tls : StreamEnd::Kind::OurTls;
    default: return StreamEnd::Kind::Failed;
    }
}

} // namespace

OriginStream::OriginStream(const SocketAddress &to, QObject *parent)
    : QObject(parent), m_to(to), m_socket(std::make_unique<QTcpSocket>())
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(StreamEnd::Kind::TimedOut, {}); });
}

OriginStream::~OriginStream()
{
    drop();
}

void OriginStream::useTls(const TlsOffer &offer)
{
    auto socket = std::make_unique<QSslSocket>();
    m_ssl = socket.get();
    m_ssl->setSslConfiguration(sslConfiguration(offer));
    m_ssl->setPeerVerifyName(offer.serverName); // the SNI: the socket itself only gets an address
    m_socket = std::move(socket);
}

void OriginStream::useVerifiedTls(const QSslConfiguration &trust, const QString &name)
{
    auto socket = std::make_unique<QSslSocket>();
    m_ssl = socket.get();
    m_ssl->setSslConfiguration(trust);
    m_ssl->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_ssl->setPeerVerifyName(name);
    m_socket = std::move(socket);
}

void OriginStream::useSession(const TlsOffer &offer)
{
    m_session = std::make_unique<TlsSession>(offer);
}

void OriginStream::start()
{
    if (m_over) // dropped while the call waited in the event loop
        return;
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_limit.start(limits::tcpConnect);
    m_connect = makeTcpConnect(*m_socket);
    connect(m_connect.get(), &TcpConnect::ended, this, &OriginStream::takeConnection);
    m_connect->start(m_to);
}

void OriginStream::takeConnection(const TcpEnd &tcp)
{
    if (m_over)
        return;
    if (tcp.outcome != Outcome::Connected) {
        m_over = true;
        m_limit.stop();
        Q_EMIT ended({StreamEnd::Stage::Connecting, StreamEnd::Kind::NotConnected, tcp, tcp.error});
        return;
    }
    m_connect->watchForReset();
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption,
                              1); // a request must not wait for an acknowledgement
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &OriginStream::takeBytes);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &OriginStream::takeSocketEnd);
    m_limit.stop();
    if (m_ssl != nullptr || m_session) {
        beginHandshake();
    } else {
        m_stage = StreamEnd::Stage::Open;
        Q_EMIT opened();
    }
}

void OriginStream::beginHandshake()
{
    m_stage = StreamEnd::Stage::Handshake;
    m_limit.start(limits::tlsHandshake);
    if (m_session) {
        flush();
        return;
    }
    connect(m_ssl, &QSslSocket::encrypted, this, &OriginStream::takeEncryption);
    connect(m_ssl, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel level, QSsl::AlertType type) {
        if (level != QSsl::AlertLevel::Fatal)
            return;
        recordHandshake();
        m_handshake.alert = static_cast<int>(type);
    });
    m_ssl->startClientEncryption();
}

void OriginStream::takeEncryption()
{
    if (m_over)
        return;
    recordHandshake();
    m_stage = StreamEnd::Stage::Open;
    m_limit.stop();
    Q_EMIT opened();
}

void OriginStream::recordHandshake()
{
    const QSslCipher cipher = m_ssl->sessionCipher();
    if (cipher.isNull())
        return; // no ServerHello yet
    m_handshake.cipher = cipher.name();
    m_handshake.protocol = protocolName(m_ssl->sessionProtocol());
    m_handshake.alpn = QString::fromLatin1(m_ssl->sslConfiguration().nextNegotiatedProtocol());
    m_handshake.chain.clear();
    const QList<QSslCertificate> chain = m_ssl->peerCertificateChain().mid(0, TlsSession::maxChain);
    for (const QSslCertificate &each : chain)
        m_handshake.chain.append(each.toDer());
}

void OriginStream::send(const QByteArray &bytes)
{
    if (m_over)
        return;
    if (m_session) {
        m_session->write(bytes);
        flush();
    } else {
        m_socket->write(bytes);
    }
}

void OriginStream::takeBytes()
{
    if (m_over)
        return;
    const QByteArray bytes = m_socket->readAll();
    if (bytes.isEmpty())
        return;
    if (!m_session) {
        Q_EMIT received(bytes);
        return;
    }
    const QByteArray plain = m_session->feed(bytes);
    flush();
    if (m_stage == StreamEnd::Stage::Handshake && m_session->state() == TlsSession::State::Open) {
        m_stage = StreamEnd::Stage::Open;
        m_limit.stop();
        Q_EMIT opened();
    }
    if (!plain.isEmpty() && !m_over)
        Q_EMIT received(plain);
    advance();
}

void OriginStream::advance()
{
    if (m_over)
        return;
    if (m_session->state() == TlsSession::State::Failed)
        end(StreamEnd::Kind::Tls, m_session->error());
    else if (m_session->state() == TlsSession::State::Closed)
        end(StreamEnd::Kind::Closed, {});
}

void OriginStream::flush()
{
    const QByteArray bytes = m_session->takeOutput();
    if (!bytes.isEmpty())
        m_socket->write(bytes);
}

void OriginStream::takeSocketEnd(QAbstractSocket::SocketError error)
{
    if (m_over)
        return;
    // The last words may still be in the buffer, an alert among them.
    while (m_socket->bytesAvailable() > 0 && !m_over)
        takeBytes();
    if (m_over)
        return;
    if (error != QAbstractSocket::RemoteHostClosedError)
        end(kindOf(error, m_stage), m_socket->errorString());
    else
        end(!wasNotified() && m_connect && m_connect->wasReset() ? StreamEnd::Kind::Reset
                                                                 : StreamEnd::Kind::Closed,
            m_socket->errorString());
}

//! TLS was closed in good order, whatever becomes of TCP then. QSslSocket tells of close_notify while the
//! connection below is still open, and of nothing else.
bool OriginStream::wasNotified() const
{
    return m_ssl != nullptr && m_ssl->socketOption(QAbstractSocket::LowDelayOption).isValid();
}

void OriginStream::end(StreamEnd::Kind kind, const QString &error)
{
    const StreamEnd::Stage stage = m_stage;
    drop();
    Q_EMIT ended({stage, kind, {}, error.left(errorLimit)});
}

void OriginStream::drop()
{
    m_over = true;
    m_limit.stop();
    if (m_connect) {
        m_connect->disconnect(this);
        m_connect->abandon();
        m_connect.release()->deleteLater(); // it may be the sender of the signal being handled
    }
    m_socket->disconnect(this);
    if (m_ssl == nullptr)
        m_socket->close();
    else // it may be in the middle of a handshake, above us on the stack
        QMetaObject::invokeMethod(
            m_ssl, [ssl = m_ssl] { ssl->close(); }, Qt::QueuedConnection);
}

} // namespace doctor
