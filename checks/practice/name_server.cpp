#include "practice/name_server.h"

#include "practice/dns_wire.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QtEndian>

namespace doctor::practice {
namespace {

// A loopback port free for UDP may be taken for TCP.
constexpr int pairTries = 20;

} // namespace

NameServer::NameServer(ResolverConfig config, const QList<ZoneConfig> &common, AddressPlan &plan,
                       QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_own(m_config.zones), m_common(common), m_plan(plan)
{}

bool NameServer::start(QString *error)
{
    for (const SocketAddress &nominal : std::as_const(m_config.listen)) {
        if (!open(nominal, error))
            return false;
    }
    return true;
}

bool NameServer::open(const SocketAddress &nominal, QString *error)
{
    const SocketAddress wanted = m_plan.bindFor(nominal);
    auto *udp = new QUdpSocket(this);
    auto *tcp = new QTcpServer(this);
    bool both = false;
    for (int i = 0; i < pairTries && !both; ++i) {
        if (tcp->listen(wanted.address, wanted.port)) {
            both = udp->bind(wanted.address, tcp->serverPort());
            if (!both)
                tcp->close();
        }
        if (wanted.port != 0)
            break;
    }
    if (!both) {
        *error = QStringLiteral("name server on %1: %2 %3")
                     .arg(nominal.address.toString(), tcp->errorString(), udp->errorString());
        return false;
    }
    m_sockets.append({tcp->serverAddress(), tcp->serverPort()});
    m_plan.lead(nominal, m_sockets.last(), Vantage::Both);
    connect(udp, &QUdpSocket::readyRead, this, [this, udp] { readDatagrams(*udp); });
    connect(tcp, &QTcpServer::newConnection, this, [this, tcp] {
        while (QTcpSocket *socket = tcp->nextPendingConnection())
            serve(socket);
    });
    return true;
}

void NameServer::readDatagrams(QUdpSocket &socket)
{
    while (socket.hasPendingDatagrams()) {
        const QNetworkDatagram asked = socket.receiveDatagram(4096);
        if (const QByteArray answer = answerTo(asked.data()); !answer.isEmpty())
            socket.writeDatagram(asked.makeReply(answer));
    }
}

void NameServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        while (socket->bytesAvailable() >= 2) {
            const int size = qFromBigEndian<quint16>(socket->peek(2).constData());
            if (socket->bytesAvailable() < 2 + size)
                return;
            const QByteArray answer = answerTo(socket->read(2 + size).mid(2));
            if (answer.isEmpty())
                continue;
            const quint16 length = qToBigEndian(static_cast<quint16>(answer.size()));
            socket->write(QByteArray(reinterpret_cast<const char *>(&length), 2) + answer);
        }
    });
}

QByteArray NameServer::answerTo(const QByteArray &packet) const
{
    const std::optional<DnsQuestion> question = readQuestion(packet);
    if (!question || m_config.silent)
        return {};
    return writeAnswer(*question,
                       lookUp(question->name, typeName(question->type), question->checkingDisabled));
}

NameAnswer NameServer::lookUp(const QString &name, const QString &type, bool checkingDisabled) const
{
    if (m_config.rcode != 0)
        return {.rcode = m_config.rcode, .answer = {}, .authority = {}, .extendedText = {}};
    if (!m_config.everyName.isNull()) {
        NameAnswer said;
        if (type == QLatin1String("A"))
            said.answer.append({name, type, m_config.everyName.toString()});
        return said;
    }
    const NameAnswer own = m_own.ask(name, type, checkingDisabled);
    return own.rcode == 3 ? m_common.ask(name, type, checkingDisabled) : own;
}

} // namespace doctor::practice
