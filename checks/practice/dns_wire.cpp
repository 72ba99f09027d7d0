#include "practice/dns_wire.h"

#include <QtEndian>

namespace doctor::practice {
namespace {

constexpr qsizetype headSize = 12;
constexpr quint32 ttl = 300; //!< facts §9: proxied records
constexpr int optType = 41;

quint16 wordAt(const QByteArray &packet, qsizetype at)
{
    return qFromBigEndian<quint16>(packet.constData() + at);
}

void append16(QByteArray *to, int value)
{
    to->append(static_cast<char>(value >> 8 & 0xff));
    to->append(static_cast<char>(value & 0xff));
}

void append32(QByteArray *to, quint32 value)
{
    append16(to, static_cast<int>(value >> 16));
    append16(to, static_cast<int>(value & 0xffff));
}

QByteArray nameBytes(const QString &name)
{
    QByteArray bytes;
    for (const QByteArray &label : name.toLatin1().split('.')) {
        if (label.isEmpty())
            continue;
        const QByteArray bounded = label.left(63);
        bytes.append(static_cast<char>(bounded.size()));
        bytes.append(bounded);
    }
    return bytes + '\0';
}

QByteArray addressBytes(const QHostAddress &address)
{
    QByteArray bytes;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        append32(&bytes, address.toIPv4Address());
    } else {
        const Q_IPV6ADDR raw = address.toIPv6Address();
        for (const quint8 byte : raw.c)
            bytes.append(static_cast<char>(byte));
    }
    return bytes;
}

QByteArray dataOf(const RecordConfig &record)
{
    const QStringList words = record.data.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QByteArray bytes;
    switch (typeNumber(record.type)) {
    case 1:
    case 28: return addressBytes(QHostAddress(record.data));
    case 6:
        bytes = nameBytes(words.value(0)) + nameBytes(words.value(1));
        for (int i = 2; i < 7; ++i)
            append32(&bytes, words.value(i).toUInt());
        return bytes;
    case 43:
        append16(&bytes, words.value(0).toInt());
        bytes.append(static_cast<char>(words.value(1).toInt()));
        bytes.append(static_cast<char>(words.value(2).toInt()));
        return bytes + QByteArray::fromHex(words.value(3).toLatin1());
    default: return nameBytes(record.data);
    }
}

void appendRecord(QByteArray *to, const RecordConfig &record)
{
    to->append(nameBytes(record.name));
    append16(to, typeNumber(record.type));
    append16(to, 1);
    append32(to, ttl);
    const QByteArray data = dataOf(record);
    append16(to, static_cast<int>(data.size()));
    to->append(data);
}

void appendOptions(QByteArray *to, const NameAnswer &said)
{
    QByteArray option;
    if (said.extendedError >= 0) {
        const QByteArray text = said.extendedText.toUtf8();
        append16(&option, 15);
        append16(&option, static_cast<int>(2 + text.size()));
        append16(&option, said.extendedError);
        option.append(text);
    }
    to->append('\0');
    append16(to, optType);
    append16(to, 1232);
    append32(to, 0);
    append16(to, static_cast<int>(option.size()));
    to->append(option);
}

} // namespace

std::optional<DnsQuestion> readQuestion(const QByteArray &packet)
{
    if (packet.size() < headSize + 5 || packet.size() > 4096)
        return std::nullopt;
    const quint16 flags = wordAt(packet, 2);
    if (flags & 0x8000 || wordAt(packet, 4) != 1)
        return std::nullopt;
    DnsQuestion question{.id = wordAt(packet, 0),
                         .recursionDesired = (flags & 0x0100) != 0,
                         .checkingDisabled = (flags & 0x0010) != 0,
                         .extended = wordAt(packet, 10) > 0,
                         .name = {},
                         .section = {}};
    QByteArrayList labels;
    qsizetype at = headSize;
    while (at < packet.size() && packet.at(at) != 0) {
        const auto size = static_cast<quint8>(packet.at(at));
        if (size > 63 || at + 1 + size >= packet.size())
            return std::nullopt;
        labels.append(packet.mid(at + 1, size));
        at += 1 + size;
    }
    if (at + 5 > packet.size())
        return std::nullopt;
    question.name = QString::fromLatin1(labels.join('.')).toLower();
    question.type = wordAt(packet, at + 1);
    question.section = packet.mid(headSize, at + 5 - headSize);
    return question;
}

QByteArray writeAnswer(const DnsQuestion &question, const NameAnswer &said)
{
    QByteArray packet;
    append16(&packet, question.id);
    append16(&packet,
             0x8080 | (question.recursionDesired ? 0x0100 : 0) | (said.authenticated ? 0x0020 : 0)
                 | (question.checkingDisabled ? 0x0010 : 0) | (said.rcode & 15));
    append16(&packet, 1);
    append16(&packet, static_cast<int>(said.answer.size()));
    append16(&packet, static_cast<int>(said.authority.size()));
    append16(&packet, question.extended ? 1 : 0);
    packet.append(question.section);
    for (const RecordConfig &record : said.answer)
        appendRecord(&packet, record);
    for (const RecordConfig &record : said.authority)
        appendRecord(&packet, record);
    if (question.extended)
        appendOptions(&packet, said);
    return packet;
}

} // namespace doctor::practice
