#include "practice/origin_visit.h"

#include "practice/web_server.h"

namespace doctor::practice {
namespace {

constexpr qsizetype headLimit = 64 * 1024;
constexpr qsizetype bodyLimit = 64 * 1024;
constexpr char tlsHandshakeRecord = 0x16; //!< RFC 8446 §5.1

HttpReader freshReader()
{
    return {HttpReader::Kind::Request, headLimit, bodyLimit};
}

} // namespace

OriginVisit::OriginVisit(QTcpSocket *socket, OriginServer &server)
    : QObject(&server), m_server(server), m_socket(*socket), m_stream(socket, this), m_reader(freshReader())
{
    connect(&m_stream, &Stream::readable, this, &OriginVisit::read);
    connect(&m_stream, &Stream::handshakeFailed, this, &OriginVisit::end);
    connect(&m_stream, &Stream::closed, this, &OriginVisit::end);
    if (m_server.config().tls) {
        m_stream.hold();
        connect(socket, &QTcpSocket::readyRead, this, &OriginVisit::begin);
        begin();
    }
    // Bytes that nobody read turn the close into a reset, on every system.
    if (m_server.config().answer == Answer::Reset && !m_server.config().tls)
        socket->setReadBufferSize(1);
}

void OriginVisit::begin()
{
    if (m_begun || m_socket.bytesAvailable() == 0)
        return;
    m_begun = true;
    const char first = m_socket.peek(1).at(0);
    switch (m_server.config().handshake) {
    case Handshake::Silent: return;
    case Handshake::Reset: end(); return;
    case Handshake::Fine:
    case Handshake::UnknownName:
    case Handshake::NoSharedCipher: break;
    }
    if (first == tlsHandshakeRecord)
        m_stream.startTls(m_server.context(), Stream::Role::Server);
    else
        wrongProtocol(
            "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>\r\n");
}

void OriginVisit::wrongProtocol(const QByteArray &message)
{
    m_socket.write(
        "HTTP/1.1 400 Bad Request\r\nServer: practice\r\nContent-Type: text/html\r\nContent-Length: "
        + QByteArray::number(message.size()) + "\r\nConnection: close\r\n\r\n" + message);
    m_socket.disconnectFromHost();
}

void OriginVisit::read()
{
    if (m_server.config().answer == Answer::Reset) {
        m_stream.reset();
        return;
    }
    const QByteArray bytes = m_stream.readAll();
    if (!m_begun && !m_server.config().tls && bytes.startsWith(tlsHandshakeRecord)) {
        wrongProtocol("<html><head><title>400 Bad Request</title></head></html>\r\n");
        return;
    }
    m_begun = true;
    m_reader.feed(bytes);
    if (m_answering)
        return;
    switch (m_reader.state()) {
    case HttpReader::State::Complete:
        m_answering = true;
        QTimer::singleShot(m_server.config().delay, this, &OriginVisit::answer);
        break;
    case HttpReader::State::Bad:
    case HttpReader::State::HeadTooLarge: end(); break;
    case HttpReader::State::Head:
    case HttpReader::State::Body: break;
    }
}

bool OriginVisit::isForbidden() const
{
    return m_server.config().forbidEdge && !m_reader.header("cf-ray").isEmpty();
}

bool OriginVisit::lacksCertificate() const
{
    return m_server.config().clientCertificate == ClientCertificate::Nginx && m_stream.ssl()
        && !SSL_get0_peer_certificate(m_stream.ssl());
}

void OriginVisit::answer()
{
    const OriginConfig &config = m_server.config();
    if (m_server.isItsTurnToFail()) {
        m_stream.close();
        return;
    }
    if (lacksCertificate()) {
        tell(400, "Content-Type: text/html\r\n",
             "<html><head><title>400 No required SSL certificate was sent</title></head></html>\r\n");
        return;
    }
    if (isForbidden()) {
        tell(403, "Content-Type: text/html\r\n", "<html><title>403 Forbidden</title></html>\n");
        return;
    }
    switch (config.answer) {
    case Answer::Page: tellPage(true); break;
    case Answer::OtherPage: tellPage(false); break;
    case Answer::Empty: m_stream.close(); break;
    case Answer::Reset: m_stream.reset(); break;
    case Answer::Never: break;
    case Answer::Endless: pourForEver(); break;
    case Answer::HugeHeaders:
        // facts §1.3: Cloudflare stops at 128 KB in total.
        tell(200, "X-Practice: " + QByteArray(140 * 1024, 'x') + "\r\n", "huge headers\n");
        break;
    case Answer::NotHttp:
        m_stream.write("SSH-2.0-OpenSSH_9.2p1\r\n");
        m_stream.close();
        break;
    case Answer::Status:
        tell(config.status, "Content-Type: text/html\r\n", "<html><title>Status</title></html>\n");
        break;
    case Answer::Redirect: redirect(); break;
    }
}

void OriginVisit::tellPage(bool own)
{
    const QByteArray host = m_reader.header("host");
    tell(200, "Content-Type: text/html\r\n",
         own ? "<!DOCTYPE html><title>Practice shop</title><p>Hello from the origin of " + host + "</p>\n"
             : QByteArray("<!DOCTYPE html><title>Another site</title><p>Nothing to see here.</p>\n"));
}

void OriginVisit::redirect()
{
    QByteArray to = m_server.config().redirect.toLatin1();
    if (to == "https" || to == "http")
        to += "://" + m_reader.header("host") + m_reader.startLine().at(1);
    tell(301, "Location: " + to + "\r\nContent-Type: text/html\r\n", "<html><title>301</title></html>\n");
}

void OriginVisit::tell(int status, const QByteArray &headers, const QByteArray &body)
{
    const bool keep = m_reader.header("connection").toLower() != "close";
    m_stream.write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonFor(status)
                   + "\r\nServer: practice\r\nDate: " + httpDate(QDateTime::currentDateTimeUtc()) + "\r\n"
                   + headers + "Content-Length: " + QByteArray::number(body.size())
                   + (keep ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n") + body);
    m_answering = false;
    const QByteArray rest = m_reader.takeRest();
    m_reader = freshReader();
    m_reader.feed(rest);
    if (!keep)
        m_stream.close();
}

void OriginVisit::pourForEver()
{
    m_stream.write("HTTP/1.1 200 OK\r\nServer: practice\r\nContent-Type: text/html\r\n\r\n");
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_socket.bytesToWrite() < 256 * 1024)
            m_stream.write(QByteArray(16 * 1024, 'z'));
    });
    m_timer.start(std::chrono::milliseconds(10));
}

void OriginVisit::end()
{
    m_timer.stop();
    m_stream.close();
    deleteLater();
}

} // namespace doctor::practice
