#include "practice/web_visit.h"

#include <QPointer>

namespace doctor::practice {
namespace {

constexpr qsizetype headLimit = 128 * 1024; //!< facts §1.3: request headers
constexpr qsizetype bodyLimit = 64 * 1024;
constexpr std::chrono::seconds idleLimit{30};

HttpReader freshReader()
{
    return {HttpReader::Kind::Request, headLimit, bodyLimit};
}

} // namespace

WebVisit::WebVisit(QTcpSocket *socket, SSL_CTX *context, quint16 port, WebServer &server)
    : QObject(&server), m_server(server), m_stream(socket, this), m_reader(freshReader()), m_port(port)
{
    connect(&m_stream, &Stream::readable, this, &WebVisit::read);
    connect(&m_stream, &Stream::handshakeFailed, this, &WebVisit::end);
    connect(&m_stream, &Stream::closed, this, &WebVisit::end);
    connect(&m_idle, &QTimer::timeout, this, &WebVisit::end);
    m_idle.start(idleLimit);
    if (context)
        m_stream.startTls(context, Stream::Role::Server);
}

void WebVisit::end()
{
    m_stream.close();
    deleteLater();
}

void WebVisit::read()
{
    m_reader.feed(m_stream.readAll());
    switch (m_reader.state()) {
    case HttpReader::State::Complete:
        if (!m_answering)
            ask();
        break;
    case HttpReader::State::Bad:
    case HttpReader::State::HeadTooLarge: end(); break;
    case HttpReader::State::Head:
    case HttpReader::State::Body: break;
    }
}

void WebVisit::ask()
{
    m_answering = true;
    m_idle.stop();
    Asked asked;
    asked.secure = m_stream.ssl() != nullptr;
    asked.method = m_reader.startLine().at(0);
    asked.target = m_reader.startLine().at(1);
    asked.headers = m_reader.headers();
    asked.body = m_reader.body();
    asked.port = m_port;
    asked.peer = m_stream.socket().peerAddress();
    if (asked.secure)
        asked.tlsVersion = SSL_get_version(m_stream.ssl());
    const QByteArray host = asked.header("host").toLower();
    const qsizetype colon = host.lastIndexOf(':');
    const bool hasPort = colon > 0 && host.indexOf(']', colon) < 0;
    asked.host = QString::fromLatin1(hasPort ? host.left(colon) : host);
    m_server.handler()(asked, [visit = QPointer<WebVisit>(this)](const Told &told) {
        if (visit)
            visit->answer(told);
    });
}

void WebVisit::answer(const Told &told)
{
    if (!m_answering)
        return;
    const bool keep = m_reader.header("connection").toLower() != "close";
    QByteArray head = "HTTP/1.1 " + QByteArray::number(told.status) + ' '
        + (told.reason.isEmpty() ? reasonFor(told.status) : told.reason) + "\r\n";
    for (const auto &[name, value] : told.headers)
        head += name + ": " + value + "\r\n";
    head += "content-length: " + QByteArray::number(told.body.size()) + "\r\n";
    head += keep ? "connection: keep-alive\r\n\r\n" : "connection: close\r\n\r\n";
    const bool bodyless = m_reader.startLine().at(0) == "HEAD";
    m_stream.write(bodyless ? head : head + told.body);
    const QByteArray rest = m_reader.takeRest();
    m_reader = freshReader();
    m_answering = false;
    if (!keep) {
        m_stream.close();
        return;
    }
    m_idle.start(idleLimit);
    if (m_reader.feed(rest) == HttpReader::State::Complete)
        ask();
}

} // namespace doctor::practice
