#include "scripted_dns.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace doctor::test {

namespace {

QByteArray u16(int value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

struct Asked {
    QString name;
    int type = 0;
    QByteArray section;
};

Asked asked(const QByteArray &question)
{
    Asked read;
    qsizetype at = 12;
    while (at < question.size() && question.at(at) != 0) {
        const int length = question.at(at);
        read.name += (read.name.isEmpty() ? QString() : QStringLiteral("."))
            + QString::fromLatin1(question.mid(at + 1, length));
        at += length + 1;
    }
    read.section = question.mid(12, at + 5 - 12);
    read.type = static_cast<uchar>(question.at(at + 1)) << 8 | static_cast<uchar>(question.at(at + 2));
    return read;
}

QByteArray build(const QByteArray &id, const Asked &question, const DnsScript &script)
{
    const int flags = 0x8180 | script.rcode | (script.authenticated ? 0x20 : 0);
    return id + u16(flags) + u16(1) + u16(static_cast<int>(script.answers.size()))
        + u16(static_cast<int>(script.authority.size())) + u16(static_cast<int>(script.additional.size()))
        + question.section + script.answers.join() + script.authority.join() + script.additional.join();
}

} // namespace

ScriptedDns::ScriptedDns(Script script) : m_script(std::move(script))
{
    // One number for both; the next one is tried when TCP does not get what UDP got.
    for (int i = 0; i < 50; ++i) {
        m_udp.bind(QHostAddress::LocalHost, 0);
        if (m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort()))
            break;
        m_udp.close();
    }
    connect(&m_udp, &QUdpSocket::readyRead, this, &ScriptedDns::answerUdp);
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_tcp.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answerTcp(socket); });
    });
}

void ScriptedDns::answerUdp()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        ++m_questions;
        const Asked question = asked(datagram.data());
        const DnsScript script = m_script(question.name, question.type);
        if (script.wrongIdFirst || script.wrongIdOnly) {
            DnsScript forged;
            forged.answers = {a(question.name, QStringLiteral("198.51.100.66"))};
            QByteArray id = datagram.data().left(2);
            id[0] = static_cast<char>(id.at(0) ^ 0x55);
            m_udp.writeDatagram(datagram.makeReply(build(id, question, forged)));
        }
        const QByteArray answer = answerTo(datagram.data(), false);
        if (!answer.isEmpty())
            m_udp.writeDatagram(datagram.makeReply(answer));
    }
}

void ScriptedDns::answerTcp(QTcpSocket *socket)
{
    if (socket->bytesAvailable() < 14)
        return;
    ++m_questionsOverTcp;
    const QByteArray question = socket->readAll().mid(2);
    const QByteArray answer = answerTo(question, true);
    if (answer.isEmpty())
        return;
    const QByteArray framed = u16(static_cast<int>(answer.size())) + answer;
    const Asked read = asked(question);
    if (!m_script(read.name, read.type).drips) {
        socket->write(framed);
        return;
    }
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, timer, left = framed]() mutable {
        socket->write(left.left(1));
        left.remove(0, 1);
        if (left.isEmpty())
            timer->stop();
    });
    timer->start(std::chrono::seconds(1));
}

QByteArray ScriptedDns::answerTo(const QByteArray &data, bool overTcp)
{
    const Asked question = asked(data);
    const DnsScript script = m_script(question.name, question.type);
    if (script.silent || (script.wrongIdOnly && !overTcp))
        return {};
    if (!script.raw.isEmpty())
        return data.left(2) + script.raw;
    QByteArray answer = build(data.left(2), question, script);
    if (script.truncatedOverUdp && !overTcp)
        answer = data.left(2) + u16(0x8380) + u16(1) + u16(0) + u16(0) + u16(0) + question.section;
    return answer;
}

QByteArray ScriptedDns::wireName(const QString &name)
{
    QByteArray wire;
    const QStringList labels = name.split(u'.', Qt::SkipEmptyParts);
    for (const QString &label : labels)
        wire += static_cast<char>(label.size()) + label.toLatin1();
    return wire + '\0';
}

QByteArray ScriptedDns::record(const QString &name, int type, quint32 ttl, const QByteArray &data)
{
    return wireName(name) + u16(type) + u16(1) + u16(static_cast<int>(ttl >> 16))
        + u16(static_cast<int>(ttl & 0xffff)) + u16(static_cast<int>(data.size())) + data;
}

QByteArray ScriptedDns::a(const QString &name, const QString &address, quint32 ttl)
{
    const quint32 v4 = QHostAddress(address).toIPv4Address();
    return record(name, 1, ttl, u16(static_cast<int>(v4 >> 16)) + u16(static_cast<int>(v4 & 0xffff)));
}

QByteArray ScriptedDns::aaaa(const QString &name, const QString &address, quint32 ttl)
{
    const Q_IPV6ADDR v6 = QHostAddress(address).toIPv6Address();
    return record(name, 28, ttl, QByteArray(reinterpret_cast<const char *>(&v6), 16));
}

} // namespace doctor::test
