#include "probes/origin_stream.h"

#include "probes/requests.h"

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

//! What a proxy says of the server is told as if it had been seen from here; that the proxy itself could not
//! be used is no word about the server.
Outcome outcomeAtProxy(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return Outcome::Refused;
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError: return Outcome::Failed;
    default: return Outcome::Unreachable;
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

void OriginStream::useProxy(const QNetworkProxy &proxy, const QString &name)
{
    m_proxy = proxy;
    // Some settings leave these out, and Qt would then refuse the proxy or look the name up here.
    m_proxy.setCapabilities(proxy.capabilities() | QNetworkProxy::TunnelingCapability
                            | QNetworkProxy::HostNameLookupCapability);
    m_name = name;
}

void OriginStream::start()
{
    if (m_over) // dropped while the call waited in the event loop
        return;
    m_socket->setProxy(m_proxy);
    m_limit.start(limits::tcpConnect);
    if (m_proxy.type() != QNetworkProxy::NoProxy) {
        connect(m_socket.get(), &QTcpSocket::connected, this, &OriginStream::begin);
        connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &OriginStream::takeSocketEnd);
        m_socket->connectToHost(m_name, m_to.port);
        return;
    }
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
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &OriginStream::takeSocketEnd);
    begin();
}

void OriginStream::begin()
{
    if (m_over)
        return;
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption,
                              1); // a request must not wait for an acknowledgement
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &OriginStream::takeBytes);
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
    if (m_stage == StreamEnd::Stage::Connecting) {
        takeProxyEnd(error);
        return;
    }
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

//! Before the tunnel is there.
void OriginStream::takeProxyEnd(QAbstractSocket::SocketError error)
{
    TcpEnd tcp;
    tcp.error = m_socket->errorString().left(errorLimit);
    tcp.outcome = outcomeAtProxy(error);
    drop();
    Q_EMIT ended({StreamEnd::Stage::Connecting, StreamEnd::Kind::NotConnected, tcp, tcp.error});
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
    if (m_ssl == nullptr && m_proxy.type() == QNetworkProxy::NoProxy)
        m_socket->close();
    else // it may be in the middle of a handshake, with the server or the proxy, above us on the stack
        QMetaObject::invokeMethod(
            m_socket.get(), [socket = m_socket.get()] { socket->close(); }, Qt::QueuedConnection);
}

} // namespace doctor
