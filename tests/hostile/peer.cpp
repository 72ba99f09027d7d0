#include "peer.h"

#include <array>
#include <sys/socket.h>
#include <utility>

namespace doctor::test {

namespace {

constexpr qsizetype headLimit = 64 * 1024;
constexpr qsizetype bodyLimit = 64 * 1024;
constexpr std::chrono::milliseconds pouringPace{5};
constexpr qint64 pouredAhead = 128 * 1024;
constexpr qsizetype recordHead = 5; // RFC 8446 §5.1

practice::HttpReader freshReader()
{
    return {practice::HttpReader::Kind::Request, headLimit, bodyLimit};
}

} // namespace

Peer::Peer(QTcpSocket *socket, SSL_CTX *context, quint16 port, const Manner &manner, QObject *parent)
    : QObject(parent), m_socket(socket), m_manner(manner), m_reader(freshReader()), m_port(port)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_timer, &QTimer::timeout, this, &Peer::step);
    connect(socket, &QTcpSocket::readyRead, this, &Peer::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (context) {
        m_ssl.reset(SSL_new(context));
        m_in = BIO_new(BIO_s_mem());
        m_out = BIO_new(BIO_s_mem());
        practice::answerEmptyWithRetry(m_in);
        SSL_set_bio(m_ssl.get(), m_in, m_out);
        SSL_set_accept_state(m_ssl.get());
    }
    if (m_manner.onConnect)
        m_manner.onConnect(*this);
}

Peer::~Peer()
{
    m_socket->disconnect(this);
}

void Peer::read()
{
    if (!m_begun && m_manner.onBytes) {
        m_begun = true;
        m_manner.onBytes(*this);
    }
    if (m_manner.onConnect || m_manner.onBytes)
        return;
    if (m_ssl) {
        readTls();
        return;
    }
    m_reader.feed(m_socket->readAll());
    ask();
}

void Peer::readTls()
{
    const QByteArray bytes = m_socket->readAll();
    BIO_write(m_in, bytes.constData(), static_cast<int>(bytes.size()));
    if (!m_established) {
        m_established = SSL_do_handshake(m_ssl.get()) == 1;
        flushTls();
    }
    std::array<char, 16384> chunk{};
    int count = 0;
    while (m_established && (count = SSL_read(m_ssl.get(), chunk.data(), static_cast<int>(chunk.size()))) > 0)
        m_reader.feed(QByteArray(chunk.data(), count));
    flushTls();
    ask();
}

void Peer::ask()
{
    if (m_answering || m_reader.state() != practice::HttpReader::State::Complete)
        return;
    m_answering = true;
    practice::Asked asked;
    asked.secure = m_ssl != nullptr;
    asked.method = m_reader.startLine().at(0);
    asked.target = m_reader.startLine().at(1);
    asked.headers = m_reader.headers();
    asked.port = m_port;
    asked.peer = m_socket->peerAddress();
    asked.host = QString::fromLatin1(asked.header("host").split(':').constFirst()).toLower();
    if (asked.secure)
        asked.tlsVersion = SSL_get_version(m_ssl.get());
    if (!m_manner.handler || !m_manner.handler(*this, asked))
        tell(m_manner.usual(asked));
}

void Peer::tell(const practice::Told &told)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(told.status) + ' '
        + (told.reason.isEmpty() ? practice::reasonFor(told.status) : told.reason) + "\r\n";
    for (const auto &[name, value] : told.headers)
        head += name + ": " + value + "\r\n";
    utter({.say = head + "content-length: " + QByteArray::number(told.body.size())
               + "\r\nconnection: close\r\n\r\n" + told.body});
}

void Peer::utter(const Utterance &utterance)
{
    m_utterance = utterance;
    m_said = 0;
    if (m_utterance.drip.count() > 0) {
        m_timer.start(m_utterance.drip);
        return;
    }
    write(m_utterance.say);
    m_said = m_utterance.say.size();
    if (m_utterance.pour.isEmpty())
        end(m_utterance.then);
    else
        m_timer.start(pouringPace);
}

void Peer::step()
{
    if (!m_dripping.isEmpty()) {
        m_socket->write(m_dripping.left(1));
        m_dripping.remove(0, 1);
    } else if (m_said < m_utterance.say.size()) {
        write(m_utterance.say.mid(m_said++, 1));
        if (m_said == m_utterance.say.size() && m_utterance.pour.isEmpty()) {
            m_timer.stop();
            end(m_utterance.then);
        }
    } else if (!m_utterance.pour.isEmpty() && m_socket->bytesToWrite() < pouredAhead) {
        write(m_utterance.pour);
    }
}

void Peer::write(const QByteArray &plain)
{
    if (!m_ssl || !m_established) {
        m_socket->write(plain);
        return;
    }
    SSL_write(m_ssl.get(), plain.constData(), static_cast<int>(plain.size()));
    flushTls();
}

void Peer::flushTls()
{
    std::array<char, 16384> chunk{};
    for (int count = 0; (count = BIO_read(m_out, chunk.data(), static_cast<int>(chunk.size()))) > 0;)
        m_records.append(chunk.data(), count);
    sendRecords();
}

void Peer::sendRecords()
{
    const TlsCut &cut = m_manner.cut;
    while (!m_cut && m_records.size() >= recordHead) {
        const qsizetype size
            = recordHead + (static_cast<uchar>(m_records.at(3)) << 8U) + static_cast<uchar>(m_records.at(4));
        if (m_records.size() < size)
            return;
        if (cut.records >= 0 && m_sent++ >= cut.records) {
            m_cut = true;
            end(cut.then);
            return;
        }
        const QByteArray record = m_records.left(size);
        m_records.remove(0, size);
        const QByteArray sent = cut.tamper ? cut.tamper(record) : record;
        if (cut.drip.count() == 0) {
            m_socket->write(sent);
        } else {
            m_dripping += sent;
            m_timer.start(cut.drip);
        }
    }
}

void Peer::end(Then then)
{
    switch (then) {
    case Then::Silence: return;
    case Then::Close:
        if (m_ssl && m_established && !m_cut) {
            SSL_shutdown(m_ssl.get());
            flushTls();
        }
        m_socket->disconnectFromHost();
        return;
    case Then::Reset: {
        m_socket->flush();
        const linger hard{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_socket->abort();
        return;
    }
    }
}

HostileServer::HostileServer(Manner manner, quint16 port, QObject *parent)
    : QTcpServer(parent), m_manner(std::move(manner))
{
    if (m_manner.identity)
        m_context = practice::serverContext(m_manner.identity());
    if (m_context && m_manner.setUp)
        m_manner.setUp(m_context.get());
    connect(this, &QTcpServer::newConnection, this, [this, port] {
        while (QTcpSocket *socket = nextPendingConnection())
            new Peer(socket, m_context.get(), port, m_manner, this);
    });
    listen(QHostAddress::LocalHost);
}

HostileServer::~HostileServer()
{
    const QObjectList peers = children();
    for (QObject *child : peers) // they use the context and the manner
        if (qobject_cast<Peer *>(child))
            delete child;
}

} // namespace doctor::test
