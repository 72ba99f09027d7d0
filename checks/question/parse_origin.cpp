#include "question/parse_origin.h"

#include "question/host_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Question)
};

ParsedOrigin refused(const QString &problem)
{
    return {std::nullopt, problem};
}

QString withoutUrlParts(QString text)
{
    static const QRegularExpression scheme(QStringLiteral("^https?://"),
                                           QRegularExpression::CaseInsensitiveOption);
    text.remove(scheme);
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? text : text.left(slash);
}

struct HostAndPort {
    QString host;
    QString port; // null: none was written
    bool bracketed = false;
};

HostAndPort split(const QString &text)
{
    static const QRegularExpression bracketed(QStringLiteral("^\\[([^\\]]*)\\](?::(.*))?$"));
    if (const auto match = bracketed.match(text); match.hasMatch())
        return {match.captured(1), match.capturedLength(2) < 0 ? QString() : match.captured(2), true};
    if (text.count(u':') != 1)
        return {text, {}, false};
    const qsizetype colon = text.indexOf(u':');
    return {text.left(colon), text.mid(colon + 1), false};
}

//! The strict forms only: QHostAddress takes "127.1" and octal numbers too, which people do not mean.
std::optional<QHostAddress> strictLiteral(const HostAndPort &told)
{
    static const QRegularExpression v4(QStringLiteral("^(?:(?:0|[1-9][0-9]{0,2})(?:\\.(?!$)|$)){4}$"));
    static const QRegularExpression v6(QStringLiteral("^[0-9a-fA-F:]*:[0-9a-fA-F:.]*$"));
    const bool fits = (told.host.contains(u':') ? v6 : v4).match(told.host).hasMatch()
        && (!told.bracketed || told.host.contains(u':'));
    QHostAddress address;
    if (!fits || !address.setAddress(told.host))
        return std::nullopt;
    return address;
}

bool cannotBeAServer(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address.isMulticast() || address == QHostAddress(QHostAddress::Broadcast);
}

} // namespace

ParsedOrigin parseOrigin(const QString &text)
{
    constexpr qsizetype longest = 400;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused(Words::tr("The origin address is empty."));
    if (trimmed.size() > longest)
        return refused(Words::tr("The origin address is too long."));
    // A user name, a password or a token may stand around these: none of it is ever repeated.
    static const QRegularExpression secretive(QStringLiteral("[@?#]"));
    if (trimmed.contains(secretive))
        return refused(
            Words::tr("Give only the address of the server, without a user name, a password or a query."));
    const HostAndPort told = split(withoutUrlParts(trimmed));

    OriginTold origin;
    if (!told.port.isNull()) {
        bool isNumber = false;
        origin.port = told.port.toUShort(&isNumber);
        if (!isNumber || origin.port == 0)
            return refused(
                Words::tr("What follows the colon is not a port: a port is a number from 1 to 65535."));
    }
    if (const std::optional<QHostAddress> address = strictLiteral(told)) {
        if (cannotBeAServer(*address))
            return refused(Words::tr("“%1” is not the address of one server.").arg(address->toString()));
        origin.host = address->toString();
        return {origin, {}};
    }
    if (told.host.contains(u':') || told.bracketed)
        return refused(Words::tr("“%1” is not an IPv6 address.").arg(quotable(told.host)));
    const HostName name = parseHostName(told.host);
    if (!name.problem.isEmpty())
        return refused(name.problem);
    origin.host = name.ace;
    return {origin, {}};
}

} // namespace doctor
