#include "practice/zones.h"

#include <algorithm>
#include <array>

namespace doctor::practice {
namespace {

struct TypeRow {
    int number;
    const char *name;
};
constexpr std::array<TypeRow, 6> types{
    {{1, "A"}, {2, "NS"}, {5, "CNAME"}, {6, "SOA"}, {28, "AAAA"}, {43, "DS"}}};

constexpr int aliasDepth = 8;

bool isWithin(const QString &name, const QString &zone)
{
    return name == zone || name.endsWith(QLatin1Char('.') + zone) || zone.isEmpty();
}

RecordConfig startOfAuthority(const QString &zone)
{
    const QString name = zone.isEmpty() ? QString() : zone;
    return {name, QStringLiteral("SOA"),
            QStringLiteral("ada.ns.cloudflare.com. dns.cloudflare.com. 2380000001 10000 2400 604800 1800")};
}

} // namespace

QString typeName(int number)
{
    const auto *row
        = std::find_if(types.begin(), types.end(), [&](const TypeRow &one) { return one.number == number; });
    return row == types.end() ? QString() : QString::fromLatin1(row->name);
}

int typeNumber(const QString &name)
{
    const auto *row = std::find_if(types.begin(), types.end(),
                                   [&](const TypeRow &one) { return name == QLatin1String(one.name); });
    return row == types.end() ? 0 : row->number;
}

Zones::Zones(QList<ZoneConfig> zones) : m_zones(std::move(zones)) {}

const ZoneConfig *Zones::zoneOf(const QString &name) const
{
    const ZoneConfig *best = nullptr;
    for (const ZoneConfig &zone : m_zones) {
        if (isWithin(name, zone.name) && (!best || zone.name.size() > best->name.size()))
            best = &zone;
    }
    return best;
}

NameAnswer Zones::ask(const QString &asked, const QString &type, bool checkingDisabled) const
{
    NameAnswer said;
    QString name = asked;
    for (int depth = 0; depth < aliasDepth; ++depth) {
        const ZoneConfig *const zone = zoneOf(name);
        if (!zone) {
            said.rcode = 3;
            said.authority = {startOfAuthority(QString())};
            return said;
        }
        if (zone->dnssec == Dnssec::Broken && !checkingDisabled) {
            return {.rcode = 2,
                    .answer = {},
                    .authority = {},
                    .extendedError = 9,
                    .extendedText = QStringLiteral("no SEP matching the DS found for %1.").arg(zone->name)};
        }
        said.authenticated = zone->dnssec == Dnssec::Signed;
        if (type == QLatin1String("SOA") && name == zone->name) {
            said.answer.append(startOfAuthority(zone->name));
            return said;
        }
        const RecordConfig *alias = nullptr;
        bool exists = name == zone->name;
        bool found = false;
        for (const RecordConfig &record : zone->records) {
            exists = exists || isWithin(record.name, name);
            if (record.name != name)
                continue;
            if (record.type == type) {
                said.answer.append(record);
                found = true;
            } else if (record.type == QLatin1String("CNAME")) {
                alias = &record;
            }
        }
        if (found)
            return said;
        if (!alias) {
            said.rcode = exists ? 0 : 3;
            said.authority = {startOfAuthority(zone->name)};
            return said;
        }
        said.answer.append(*alias);
        name = alias->data.toLower();
    }
    said.rcode = 2;
    return said;
}

QList<QHostAddress> Zones::addressesOf(const QString &name) const
{
    QList<QHostAddress> found;
    for (const QString &type : {QStringLiteral("A"), QStringLiteral("AAAA")}) {
        const NameAnswer said = ask(name, type, true);
        for (const RecordConfig &record : said.answer) {
            if (record.type == type)
                found.append(QHostAddress(record.data));
        }
    }
    return found;
}

} // namespace doctor::practice
