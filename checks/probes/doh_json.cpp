#include "probes/doh_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace doctor {

namespace {

constexpr int maxAnswers = 100;
constexpr int maxAuthority = 20;
constexpr int maxExtendedErrors = 10;
constexpr int maxText = 300;
constexpr int maxComment = 500;
constexpr qint64 maxTtl = 0xffffffff;

QString plainName(QString name)
{
    if (name.endsWith(u'.') && name.size() > 1)
        name.chop(1);
    return name.left(maxText).toLower();
}

DnsRecordSeen recordFrom(const QJsonObject &object)
{
    DnsRecordSeen record;
    record.name = plainName(object.value(QLatin1String("name")).toString());
    record.type = dnsTypeName(object.value(QLatin1String("type")).toInt());
    record.ttl = std::clamp(object.value(QLatin1String("TTL")).toInteger(), qint64{0}, maxTtl);
    record.data = object.value(QLatin1String("data")).toString().left(maxText);
    const bool isName = record.type == QLatin1String("CNAME") || record.type == QLatin1String("NS");
    if (isName)
        record.data = plainName(record.data);
    return record;
}

//! Null unless it is one of the record's family, written in full: QHostAddress takes "1.2" and octal numbers,
//! too.
QHostAddress addressIn(const DnsRecordSeen &record)
{
    const QHostAddress address(record.data);
    const bool isV4 = record.type == QLatin1String("A") && address.protocol() == QAbstractSocket::IPv4Protocol
        && address.toString() == record.data;
    const bool isV6 = record.type == QLatin1String("AAAA")
        && address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty();
    return isV4 || isV6 ? address : QHostAddress();
}

void addExtendedError(DnsMessage &message, int code)
{
    if (message.extendedErrors.size() < maxExtendedErrors && code >= 0 && code <= 0xffff
        && !message.extendedErrors.contains(code))
        message.extendedErrors.append(code);
}

//! Cloudflare: a list of texts "EDE: 9 (DNSKEY Missing): …"; Google: one text, and the codes in a list apart.
void readComments(const QJsonObject &object, DnsMessage &message)
{
    static const QRegularExpression ede(QStringLiteral("EDE\\(?:?\\s{0,4}(\\d{1,5})"));
    const QJsonValue comment = object.value(QLatin1String("Comment"));
    QStringList texts;
    if (comment.isString())
        texts.append(comment.toString());
    const QJsonArray list = comment.toArray();
    for (qsizetype i = 0; i < list.size() && i < maxExtendedErrors; ++i)
        texts.append(list.at(i).toString());
    message.comment = texts.join(QStringLiteral("; ")).left(maxComment);
    auto matches = ede.globalMatch(message.comment);
    while (matches.hasNext())
        addExtendedError(message, matches.next().captured(1).toInt());
    const QJsonArray codes = object.value(QLatin1String("extended_dns_errors")).toArray();
    for (const QJsonValue &code : codes)
        addExtendedError(message, code.toObject().value(QLatin1String("info_code")).toInt(-1));
}

} // namespace

std::optional<DnsMessage> parseDohJson(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue status = object.value(QLatin1String("Status"));
    const int rcode = status.toInt(-1);
    if (rcode < 0)
        return std::nullopt;
    DnsMessage message;
    message.isResponse = true;
    message.rcode = dnsRcodeName(rcode);
    message.truncated = object.value(QLatin1String("TC")).toBool();
    message.authenticated = object.value(QLatin1String("AD")).toBool();
    const QJsonArray answers = object.value(QLatin1String("Answer")).toArray();
    for (qsizetype i = 0; i < answers.size() && i < maxAnswers; ++i) {
        const DnsRecordSeen record = recordFrom(answers.at(i).toObject());
        message.answers.append(record);
        if (const QHostAddress address = addressIn(record); !address.isNull())
            message.addresses.append(address);
    }
    const QJsonArray authority = object.value(QLatin1String("Authority")).toArray();
    for (qsizetype i = 0; i < authority.size() && message.authority.size() < maxAuthority; ++i) {
        const DnsRecordSeen record = recordFrom(authority.at(i).toObject());
        if (record.type == QLatin1String("SOA") || record.type == QLatin1String("NS"))
            message.authority.append(record);
    }
    readComments(object, message);
    return message;
}

} // namespace doctor
