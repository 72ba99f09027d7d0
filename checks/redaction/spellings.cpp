#include "redaction/spellings.h"

#include "evidence/cloudflare_networks.h"

#include <QRegularExpression>

#include <algorithm>

namespace doctor::redaction {

namespace {

constexpr quint32 maxOctet = 255;
constexpr int octetBits = 8;

QString quadText(quint32 address, QChar separator, bool reversed)
{
    QStringList octets;
    for (int shift = 3 * octetBits; shift >= 0; shift -= octetBits)
        octets.append(QString::number((address >> shift) & maxOctet));
    if (reversed)
        std::reverse(octets.begin(), octets.end());
    return octets.join(separator);
}

//! Four numbers of a run such as 1.192.0.2.1 or p5-192-0-2-1, with one kind of sign between them.
struct Quad {
    quint32 forward = 0;
    quint32 backward = 0;
    QChar separator;
};

std::optional<Quad> quadAt(const QStringList &pieces, qsizetype first)
{
    constexpr qsizetype longest = 3;
    Quad quad;
    quad.separator = pieces.at(first + 1).front();
    for (int i = 0; i < 4; ++i) {
        const QString &number = pieces.at(first + 2 * i);
        const bool sameSign = i == 3 || pieces.at(first + 2 * i + 1).front() == quad.separator;
        const uint octet = number.size() <= longest ? number.toUInt() : maxOctet + 1;
        if (octet > maxOctet || !sameSign)
            return std::nullopt;
        quad.forward = (quad.forward << octetBits) | octet;
        quad.backward |= octet << (i * octetBits);
    }
    return quad;
}

//! As the numbers stand, then the other way round: pointer records and names made from an address have them
//! reversed.
QString otherQuad(const Quad &quad, bool isPointer, const StandIn &standIn)
{
    if (const auto other = standIn(QHostAddress(quad.forward)))
        return quadText(other->toIPv4Address(), quad.separator, false);
    const bool mayBeReversed = isPointer || quad.separator != u'.';
    const auto other = mayBeReversed ? standIn(QHostAddress(quad.backward)) : std::nullopt;
    return other ? quadText(other->toIPv4Address(), quad.separator, true) : QString();
}

//! Numbers and the signs between them, in turn.
QStringList piecesOf(const QString &run)
{
    QStringList pieces{QString()};
    for (const QChar character : run) {
        const bool isSign = !character.isDigit();
        if (isSign)
            pieces << QString(character) << QString();
        else
            pieces.last().append(character);
    }
    return pieces;
}

QString replaceInNumbers(const QString &run, bool isPointer, const StandIn &standIn)
{
    constexpr qsizetype quadPieces = 7;
    const QStringList pieces = piecesOf(run);
    QString result;
    qsizetype at = 0;
    while (at < pieces.size()) {
        const bool hasRoom = at + quadPieces <= pieces.size();
        const std::optional<Quad> quad = hasRoom ? quadAt(pieces, at) : std::nullopt;
        const bool isLast = at + quadPieces == pieces.size();
        const QString other = quad ? otherQuad(*quad, isPointer && isLast, standIn) : QString();
        result
            += other.isEmpty() ? pieces.at(at) + pieces.value(at + 1) : other + pieces.value(at + quadPieces);
        at += other.isEmpty() ? 2 : quadPieces + 1;
    }
    return result;
}

QString replaceQuads(const QString &text, const StandIn &standIn)
{
    static const QRegularExpression numbers(QStringLiteral("(?<![0-9])[0-9]++(?:[._-][0-9]++){3,}+"));
    QString result;
    qsizetype done = 0;
    for (auto matches = numbers.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isPointer = QStringView(text)
                                   .mid(match.capturedEnd())
                                   .startsWith(QLatin1String(".in-addr.arpa"), Qt::CaseInsensitive);
        result += text.mid(done, match.capturedStart() - done)
            + replaceInNumbers(match.captured(), isPointer, standIn);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

//! An IPv4 address as one number, as names of customers' servers have it: cb00710a.host.example, 3405803786.
QString replaceWholeNumbers(const QString &text, const StandIn &standIn)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![0-9A-Za-z])(?:0x)?([0-9A-Fa-f]{8}|[0-9]{8,10})(?![0-9A-Za-z])"));
    constexpr qsizetype hexDigits = 8;
    constexpr int hexBase = 16;
    QString result;
    qsizetype done = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString digits = match.captured(1);
        QString other;
        bool fits = false;
        if (const quint32 value = digits.toUInt(&fits); fits)
            if (const auto address = standIn(QHostAddress(value)))
                other = QString::number(address->toIPv4Address());
        if (digits.size() == hexDigits && other.isEmpty())
            if (const auto address = standIn(QHostAddress(digits.toUInt(nullptr, hexBase))))
                other = QString::number(address->toIPv4Address(), hexBase).rightJustified(hexDigits, u'0');
        result += text.mid(done, match.capturedStart(1) - done) + (other.isEmpty() ? digits : other);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

struct Found {
    qsizetype end = 0;
    QString other;
};

//! The longest address that begins at \a start of a run of hexadecimal digits, colons and dots.
std::optional<Found> addressAt(const QString &run, qsizetype start, const StandIn &standIn)
{
    constexpr qsizetype longest = 45;
    constexpr qsizetype shortest = 3;
    if (QStringView(run).mid(start, 3) == QLatin1String(":::"))
        return std::nullopt;
    const qsizetype limit = std::min(run.size(), start + longest);
    for (qsizetype end = limit; end - start >= shortest; --end) {
        const bool isEdge = end == run.size() || run.at(end) == u':' || run.at(end) == u'.';
        const QString candidate = run.mid(start, end - start);
        QHostAddress address;
        if (!isEdge || candidate.count(u':') < 2 || !address.setAddress(candidate))
            continue;
        if (const auto other = standIn(innermost(address)))
            return Found{end, other->toString()};
    }
    return std::nullopt;
}

QString replaceInRun(const QString &run, const StandIn &standIn)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype at = 0; at < run.size();) {
        const bool isStart = at == 0 || run.at(at - 1) == u':' || run.at(at) == u':';
        const std::optional<Found> found = isStart ? addressAt(run, at, standIn) : std::nullopt;
        if (found) {
            result += run.mid(done, at - done) + found->other;
            done = found->end;
        }
        at = found ? found->end : at + 1;
    }
    return result + run.mid(done);
}

QString replaceSixes(const QString &text, const StandIn &standIn)
{
    static const QRegularExpression run(
        QStringLiteral("(?<![0-9A-Fa-f.:])[0-9A-Fa-f.]*+:[0-9A-Fa-f.]*+:[0-9A-Fa-f:.]*+"));
    QString result;
    qsizetype done = 0;
    for (auto matches = run.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(done, match.capturedStart() - done) + replaceInRun(match.captured(), standIn);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString nibblesOf(const QHostAddress &address)
{
    QString reversed;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 15; i >= 0; --i) {
        constexpr int nibbleBits = 4;
        constexpr int lowNibble = 0xf;
        reversed += QString::number(bytes[i] & lowNibble, 16) + u'.';
        reversed += QString::number(bytes[i] >> nibbleBits, 16) + u'.';
    }
    return reversed;
}

QHostAddress addressOfNibbles(QString nibbles)
{
    nibbles.remove(u'.');
    std::reverse(nibbles.begin(), nibbles.end());
    constexpr qsizetype group = 4;
    for (qsizetype at = nibbles.size() - group; at > 0; at -= group)
        nibbles.insert(at, u':');
    return QHostAddress(nibbles);
}

QString replaceNibbles(const QString &text, const StandIn &standIn)
{
    static const QRegularExpression pointer(
        QStringLiteral("(?<![0-9a-f])((?:[0-9a-f]\\.){32})(?=ip6\\.arpa)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    for (auto matches = pointer.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto other = standIn(addressOfNibbles(match.captured(1)));
        result += text.mid(done, match.capturedStart() - done);
        result += other ? nibblesOf(*other) : match.captured();
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

bool isOfLabel(QChar character)
{
    return character.isLetterOrNumber() || character == u'-' || character == u'_';
}

//! Another name ends in this one: myshop.example, my-shop.example. An underscore only joins words.
bool isOfOtherName(QChar before)
{
    return before.isLetterOrNumber() || before == u'-';
}

} // namespace

QHostAddress innermost(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    constexpr qsizetype inNat64 = 12; // RFC 6052: 64:ff9b::/96
    constexpr qsizetype in6to4 = 2;   // RFC 3056: 2002::/16
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto v4From = [&bytes](qsizetype at) {
        quint32 v4 = 0;
        for (qsizetype i = at; i < at + 4; ++i)
            v4 = (v4 << octetBits) | bytes[static_cast<int>(i)];
        return QHostAddress(v4);
    };
    if (address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96))
        return v4From(inNat64);
    if (address.isInSubnet(QHostAddress(QStringLiteral("2002::")), 16))
        return v4From(in6to4);
    return unwrapped(address);
}

QString replaceAddresses(const QString &text, const StandIn &standIn)
{
    return replaceWholeNumbers(replaceQuads(replaceNibbles(replaceSixes(text, standIn), standIn), standIn),
                               standIn);
}

QString replaceNames(const QString &text, const QString &name,
                     const std::function<QString(const QString &)> &map)
{
    QString result;
    qsizetype done = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; (at = text.indexOf(name, from, Qt::CaseInsensitive)) >= 0;) {
        const qsizetype end = at + name.size();
        from = at + 1;
        if ((at > done && isOfOtherName(text.at(at - 1)))
            || (end < text.size() && text.at(end).isLetterOrNumber()))
            continue;
        qsizetype begin = at;
        if (at > done && (text.at(at - 1) == u'.' || text.at(at - 1) == u'*'))
            while (begin > done
                   && (isOfLabel(text.at(begin - 1)) || text.at(begin - 1) == u'.'
                       || text.at(begin - 1) == u'*'))
                --begin;
        result += text.mid(done, begin - done) + map(text.mid(begin, at - begin));
        done = from = end;
    }
    return result + text.mid(done);
}

QString replaceJoinedNames(const QString &text, const QString &name, const std::function<QString()> &standIn)
{
    if (!name.contains(u'.'))
        return text;
    QString result = text;
    for (const QChar sign : {u'-', u'_'}) {
        const QString joined = QString(name).replace(u'.', sign);
        qsizetype from = 0;
        for (qsizetype at = 0; (at = result.indexOf(joined, from, Qt::CaseInsensitive)) >= 0;) {
            const qsizetype end = at + joined.size();
            from = at + 1;
            // Ids and file names are made of words and hyphens, too: tls-name-not-served is no site tls.name.
            if ((at > 0 && isOfLabel(result.at(at - 1)))
                || (end < result.size() && isOfLabel(result.at(end))))
                continue;
            const QString other = standIn().replace(u'.', sign);
            result.replace(at, joined.size(), other);
            from = at + other.size();
        }
    }
    return result;
}

} // namespace doctor::redaction
