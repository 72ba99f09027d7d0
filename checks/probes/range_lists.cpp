#include "probes/range_lists.h"

#include "evidence/cloudflare_networks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doctor {

namespace {

constexpr int maxRanges = 500;
constexpr int maxLine = 64;

std::optional<QStringList> checked(const QStringList &entries, int family)
{
    if (entries.isEmpty() || entries.size() > maxRanges)
        return std::nullopt;
    for (const QString &entry : entries)
        if (!isNetwork(entry, family))
            return std::nullopt;
    return entries;
}

std::optional<QStringList> listIn(const QJsonObject &result, QLatin1String key, int family)
{
    const QJsonArray array = result.value(key).toArray();
    QStringList entries;
    for (qsizetype i = 0; i < array.size() && i <= maxRanges; ++i)
        entries.append(array.at(i).toString());
    return checked(entries, family);
}

} // namespace

std::optional<QStringList> parseRangeList(const QByteArray &body, int family)
{
    QStringList entries;
    for (const QByteArray &line : body.split('\n')) {
        const QByteArray entry = line.trimmed();
        if (!entry.isEmpty())
            entries.append(QString::fromLatin1(entry.left(maxLine + 1)));
        if (entries.size() > maxRanges)
            return std::nullopt;
    }
    return checked(entries, family);
}

std::optional<RangeLists> parseRangesApi(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonObject result = answer.value(QLatin1String("result")).toObject();
    const auto v4 = listIn(result, QLatin1String("ipv4_cidrs"), 4);
    const auto v6 = listIn(result, QLatin1String("ipv6_cidrs"), 6);
    if (!answer.value(QLatin1String("success")).toBool() || !v4 || !v6)
        return std::nullopt;
    return RangeLists{*v4, *v6};
}

} // namespace doctor
