#include "probes/dns_message.h"

#include <QStringList>

#include <array>
#include <utility>

namespace doctor {

namespace {

constexpr int maxAnswers = 100;
constexpr int maxAuthority = 20;
constexpr int maxExtendedErrors = 10;
constexpr int maxText = 300;
constexpr int maxComment = 500;
constexpr qsizetype longestName = 255; // octets, RFC 1035 §2.3.4
constexpr int typeOpt = 41;
constexpr int optionExtendedError = 15; // RFC 8914 §2

using Number = std::pair<int, const char *>;
constexpr std::array typeNames{
    Number{1, "A"},     Number{2, "NS"},     Number{5, "CNAME"}, Number{6, "SOA"},     Number{12, "PTR"},
    Number{15, "MX"},   Number{16, "TXT"},   Number{28, "AAAA"}, Number{33, "SRV"},    Number{39, "DNAME"},
    Number{43, "DS"},   Number{46, "RRSIG"}, Number{47, "NSEC"}, Number{48, "DNSKEY"}, Number{50, "NSEC3"},
    Number{64, "SVCB"}, Number{65, "HTTPS"}, Number{257, "CAA"},
};
constexpr std::array rcodeNames{"NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED"};

//! Reads forward through one message; every read past the end makes it bad and gives zero.
class Reader
{
public:
    explicit Reader(const QByteArray &wire) : m_wire(wire), m_end(wire.size()) {}

    bool isGood() const { return m_good; }
    qsizetype at() const { return m_at; }
    //! Past the end is no place to read on from.
    void seek(qsizetype at)
    {
        m_good = m_good && at <= m_end;
        m_at = at;
    }

    quint8 byte()
    {
        if (!m_good || m_at >= m_end) {
            m_good = false;
            return 0;
        }
        return static_cast<quint8>(m_wire.at(m_at++));
    }
    quint16 u16()
    {
        const unsigned high = byte();
        return static_cast<quint16>(high << 8U | byte());
    }
    quint32 u32()
    {
        const quint32 high = u16();
        return high << 16U | u16();
    }
    QByteArray bytes(qsizetype count)
    {
        if (!m_good || count < 0 || count > m_end - m_at) {
            m_good = false;
            return {};
        }
        m_at += count;
        return m_wire.mid(m_at - count, count);
    }
    QString name();

private:
    const QByteArray &m_wire;
    qsizetype m_end;
    qsizetype m_at = 0;
    bool m_good = true;
};

void appendLabel(QString &text, const QByteArray &label)
{
    for (const char c : label) {
        const auto code = static_cast<uchar>(c);
        if (c == '.' || c == '\\')
            text += QStringLiteral("\\%1").arg(QLatin1Char(c));
        else if (code > 0x20 && code < 0x7f)
            text += QChar(QLatin1Char(c)).toLower();
        else
            text += QStringLiteral("\\%1").arg(static_cast<int>(code), 3, 10, QLatin1Char('0'));
    }
}

QString Reader::name()
{
    QString text;
    qsizetype octets = 1;
    qsizetype after = -1;
    // A pointer may lead anywhere, also to itself; 128 steps are more than any name of 255 octets needs.
    for (int step = 0; step < 128; ++step) {
        const quint8 length = byte();
        if (!m_good)
            return {};
        if (length == 0) {
            if (after >= 0)
                m_at = after;
            return text;
        }
        if ((length & 0xc0U) == 0xc0U) {
            const unsigned target = (length & 0x3fU) << 8U | byte();
            if (after < 0)
                after = m_at;
            m_at = static_cast<qsizetype>(target);
            continue;
        }
        octets += length + 1;
        if (length > 63 || octets > longestName)
            break;
        if (!text.isEmpty())
            text += u'.';
        appendLabel(text, bytes(length));
    }
    m_good = false;
    return {};
}

//! A record of that type and length holds an address.
bool isAddress(int type, qsizetype length)
{
    return (type == 1 && length == 4) || (type == 28 && length == 16);
}

//! RFC 3597 §5, for whatever has no form of its own here.
QString rawText(Reader &reader, qsizetype length)
{
    return QStringLiteral("\\# %1 ").arg(length) + QString::fromLatin1(reader.bytes(length).toHex());
}

QString dataText(Reader &reader, int type, qsizetype length)
{
    if ((type == 1 || type == 28) && !isAddress(type, length))
        return rawText(reader, length);
    const qsizetype start = reader.at();
    switch (type) {
    case 1: return QHostAddress(reader.u32()).toString();
    case 28: {
        const QByteArray raw = reader.bytes(16);
        return raw.size() == 16 ? QHostAddress(reinterpret_cast<const quint8 *>(raw.constData())).toString()
                                : QString();
    }
    case 2:
    case 5:
    case 12:
    case 39: return reader.name();
    case 6: {
        QStringList parts{reader.name(), reader.name()};
        for (int i = 0; i < 5; ++i)
            parts.append(QString::number(reader.u32()));
        return parts.join(u' ');
    }
    case 43: {
        const QString head = QStringLiteral("%1 ").arg(reader.u16());
        const int algorithm = reader.byte();
        const int digest = reader.byte();
        const QByteArray hash = reader.bytes(length - (reader.at() - start));
        return head + QStringLiteral("%1 %2 ").arg(algorithm).arg(digest)
            + QString::fromLatin1(hash.toHex().toUpper());
    }
    default: return rawText(reader, length);
    }
}

void readOptions(Reader &reader, qsizetype end, DnsMessage &message)
{
    QStringList texts;
    while (reader.isGood() && reader.at() + 4 <= end) {
        const int code = reader.u16();
        const QByteArray value = reader.bytes(reader.u16());
        if (code != optionExtendedError || value.size() < 2
            || message.extendedErrors.size() >= maxExtendedErrors)
            continue;
        message.extendedErrors.append(static_cast<uchar>(value.at(0)) << 8 | static_cast<uchar>(value.at(1)));
        if (value.size() > 2)
            texts.append(QString::fromUtf8(value.mid(2, maxText)));
    }
    message.comment = texts.join(QStringLiteral("; ")).left(maxComment);
}

enum class Section { Answer, Authority, Additional };

void readRecord(Reader &reader, Section section, DnsMessage &message, int &extendedRcode)
{
    DnsRecordSeen record;
    record.name = reader.name();
    const int type = reader.u16();
    reader.u16(); // the class: c-ares asked for IN
    const quint32 ttl = reader.u32();
    const qsizetype length = reader.u16();
    const qsizetype end = reader.at() + length;
    if (!reader.isGood())
        return;
    if (section == Section::Additional) {
        if (type == typeOpt) {
            extendedRcode = static_cast<int>(ttl >> 24U);
            readOptions(reader, end, message);
        }
    } else {
        record.type = dnsTypeName(type);
        record.ttl = ttl;
        record.data = dataText(reader, type, length).left(maxText);
        if (reader.at() != end)
            reader.bytes(end < reader.at() ? -1 : end - reader.at());
        const bool isAnswer = section == Section::Answer;
        if (isAnswer && message.answers.size() < maxAnswers) {
            message.answers.append(record);
            if (isAddress(type, length))
                message.addresses.append(QHostAddress(record.data));
        }
        if (!isAnswer && (type == 2 || type == 6) && message.authority.size() < maxAuthority)
            message.authority.append(record);
    }
    // Whatever was understood of the data, the next record begins where this one says that it ends.
    reader.seek(end);
}

} // namespace

QString dnsTypeName(int type)
{
    for (const auto &[number, name] : typeNames)
        if (number == type)
            return QString::fromLatin1(name);
    return QStringLiteral("TYPE%1").arg(type);
}

int dnsTypeNumber(const QString &name)
{
    for (const auto &[number, text] : typeNames)
        if (name.compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return number;
    return 0;
}

QString dnsRcodeName(int rcode)
{
    return rcode >= 0 && rcode < static_cast<int>(rcodeNames.size())
        ? QString::fromLatin1(rcodeNames.at(static_cast<std::size_t>(rcode)))
        : QStringLiteral("RCODE%1").arg(rcode);
}

std::optional<DnsMessage> parseDnsMessage(const QByteArray &wire)
{
    Reader reader(wire);
    DnsMessage message;
    message.id = reader.u16();
    const unsigned flags = reader.u16();
    message.isResponse = (flags & 0x8000U) != 0;
    message.truncated = (flags & 0x0200U) != 0;
    message.authenticated = (flags & 0x0020U) != 0;
    const int questions = reader.u16();
    const std::array counts{std::pair{Section::Answer, reader.u16()},
                            std::pair{Section::Authority, reader.u16()},
                            std::pair{Section::Additional, reader.u16()}};
    for (int i = 0; i < questions && reader.isGood(); ++i) {
        reader.name();
        reader.u32();
    }
    int extendedRcode = 0;
    for (const auto &[section, count] : counts)
        for (int i = 0; i < count && reader.isGood(); ++i)
            readRecord(reader, section, message, extendedRcode);
    if (!reader.isGood() || !message.isResponse)
        return std::nullopt;
    message.rcode = dnsRcodeName(static_cast<int>(flags & 0x000fU) | extendedRcode << 4);
    return message;
}

} // namespace doctor
