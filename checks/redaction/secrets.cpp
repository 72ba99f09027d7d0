#include "redaction/secrets.h"

#include "evidence/cloudflare_networks.h"
#include "question/host_name.h"
#include "redaction/spellings.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace doctor::redaction {

namespace {

bool isSecret(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && address != QHostAddress(QHostAddress::AnyIPv4)
        && address != QHostAddress(QHostAddress::AnyIPv6) && !CloudflareNetworks::builtIn().contains(address);
}

//! Without the zone, which is the name of a network card.
QHostAddress plain(QHostAddress address)
{
    address.setScopeId({});
    return innermost(address);
}

//! The part of a name that somebody registered: two labels, or three where the second one is a kind of owner,
//! as in .co.uk. Taking too much only hides too much.
QString registeredPart(const QString &host)
{
    static const QStringList kinds
        = QStringLiteral("ac co com edu gob gov gv mil ne net nom or org").split(u' ');
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    const qsizetype count = labels.size();
    const bool hasKind
        = count > 2 && labels.at(count - 1).size() == 2 && kinds.contains(labels.at(count - 2));
    return labels.mid(std::max(qsizetype{0}, count - (hasKind ? 3 : 2))).join(u'.');
}

//! In a report that was redacted before.
bool isStandIn(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(site|origin)-[0-9]+\\.example\\z"));
    return pattern.match(name).hasMatch();
}

bool isCloudflareName(const QString &name)
{
    return name.endsWith(QLatin1String(".cloudflare.net")) || name.endsWith(QLatin1String(".cloudflare.com"));
}

//! Where stand-ins are taken from.
struct Range {
    QString small;       //!< for examples
    QString large;       //!< IPv4: numbered when that is used up, as that for benchmarks
    quint32 reserve = 0; //!< IPv4: when a file has used that up, too. It holds more than a file can name.
};

Range rangeFor(const QHostAddress &address)
{
    const bool isPrivate = CloudflareNetworks::builtIn().classOf(address) == AddressClass::Private;
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return isPrivate ? Range{QStringLiteral("10.255.255.%1"), QStringLiteral("10.255.%1.%2"), 0x0A000000}
                         : Range{QStringLiteral("192.0.2.%1"), QStringLiteral("198.18.%1.%2"), 0xF0000000};
    if (!isPrivate)
        return {QStringLiteral("2001:db8::%1"), {}, 0};
    return {address.isLinkLocal() ? QStringLiteral("fe80::%1") : QStringLiteral("fd00::%1"), {}, 0};
}

QHostAddress numbered(const Range &range, quint32 number)
{
    constexpr quint32 last = 254;
    if (range.large.isEmpty()) {
        const QString low = QString::number(number & 0xffff, 16);
        return QHostAddress(
            range.small.arg(number <= 0xffff ? low : QString::number(number >> 16, 16) + u':' + low));
    }
    if (number <= last)
        return QHostAddress(range.small.arg(number));
    if (number / last < last)
        return QHostAddress(range.large.arg(number / last).arg(number % last + 1));
    return QHostAddress(range.reserve + number);
}

template<class Visitor>
void forEachAddress(const Report &report, Visitor visit)
{
    for (const Observation &each : report.evidence.all()) {
        if (const auto *dns = each.as<DnsSeen>())
            std::for_each(dns->addresses.begin(), dns->addresses.end(), visit);
        else if (const auto *tcp = each.as<TcpSeen>())
            visit(tcp->address);
        else if (const auto *tls = each.as<TlsSeen>())
            visit(tls->address);
        else if (const auto *http = each.as<HttpSeen>())
            visit(http->address);
        else if (const auto *told = each.as<ToldSeen>(); told != nullptr && told->address)
            visit(*told->address);
    }
}

//! What the names of the server lead to, such as the hosting company's name of it.
QStringList aliasesOf(const Report &report, const QStringList &names)
{
    QStringList aliases;
    report.evidence.forEach<DnsSeen>([&](const Observation &, const DnsSeen &dns) {
        if (!names.contains(dns.name))
            return;
        for (const DnsRecordSeen &record : dns.records)
            if (record.type == QLatin1String("CNAME") && !aliases.contains(record.data))
                aliases.append(record.data);
    });
    return aliases;
}

} // namespace

Secrets::Secrets(const Report &report, const Hidden &hidden, const QList<QHostAddress> &ownAddresses)
{
    noteUsed(report);
    for (const QHostAddress &address : ownAddresses)
        m_used.insert(plain(address));
    if (hidden.thisComputer)
        hideOwn(report, ownAddresses);
    if (hidden.origin)
        hideOrigin(report);
    if (hidden.site)
        hideSite(report);
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name &a, const Name &b) { return a.original.size() > b.original.size(); });
}

//! Every address of the report: none of them may become a stand-in.
void Secrets::noteUsed(const Report &report)
{
    const StandIn note = [this](const QHostAddress &address) -> std::optional<QHostAddress> {
        m_used.insert(address);
        return std::nullopt;
    };
    forEachAddress(report, [&note](const AddressSeen &seen) { replaceAddresses(seen.text, note); });
    const auto noteSender = [&note](const Observation &, const auto &seen) {
        replaceAddresses(seen.icmp ? seen.icmp->from : QString(), note);
    };
    report.evidence.forEach<TcpSeen>(noteSender);
    report.evidence.forEach<TlsSeen>(noteSender);
    report.evidence.forEach<HttpSeen>(noteSender);
    for (const OriginTold &origin : report.question.origins)
        replaceAddresses(origin.host, note);
}

void Secrets::hideOwn(const Report &report, const QList<QHostAddress> &ownAddresses)
{
    for (const QHostAddress &address : ownAddresses) {
        const bool isOrigin = std::any_of(
            report.question.origins.begin(), report.question.origins.end(),
            [&address](const OriginTold &origin) { return plain(origin.literal()) == plain(address); });
        if (!isOrigin)
            hide(address, &StandIns::thisComputer);
    }
}

void Secrets::hideOrigin(const Report &report)
{
    QStringList names{report.question.host};
    for (const OriginTold &origin : report.question.origins) {
        if (const QHostAddress literal = origin.literal(); !literal.isNull())
            hide(literal, &StandIns::origin);
        else
            names.append(origin.host);
    }
    forEachAddress(report,
                   [this](const AddressSeen &seen) { hide(QHostAddress(seen.text), &StandIns::origin); });
    const QString site = registeredPart(report.question.host);
    names.append(aliasesOf(report, names));
    int number = 0;
    for (const QString &name : std::as_const(names))
        if (name != report.question.host && name != site && name.contains(u'.') && !isCloudflareName(name))
            hideName(name, QStringLiteral("origin-%1.example").arg(++number), &StandIns::origin);
}

void Secrets::hideSite(const Report &report)
{
    const QString standIn = QStringLiteral("site-1.example");
    hideName(registeredPart(report.question.host), standIn, &StandIns::site);
    if (report.question.page && !report.question.page->host.isEmpty()
        && !report.question.page->host.endsWith(registeredPart(report.question.host)))
        hideName(registeredPart(report.question.page->host), QStringLiteral("site-2.example"),
                 &StandIns::site);
}

void Secrets::hide(const QHostAddress &address, Kind kind)
{
    const QHostAddress secret = plain(address);
    if (isSecret(secret) && !m_addresses.contains(secret))
        m_addresses.insert(secret, Address{newStandIn(secret), kind});
}

void Secrets::hideName(const QString &name, const QString &standIn, Kind kind)
{
    // A told name or an answer may hold anything, and what is no name stands in no other place.
    if (parseHostName(name).ace.isEmpty() || isStandIn(name))
        return;
    m_names.append(Name{name, standIn, kind});
    if (const QString unicode = QUrl::fromAce(name.toLatin1(), QUrl::IgnoreIDNWhitelist);
        !unicode.isEmpty() && unicode != name)
        m_names.append(Name{unicode, standIn, kind});
}

QHostAddress Secrets::newStandIn(const QHostAddress &address)
{
    const Range range = rangeFor(address);
    quint32 &number = m_numbered[range.small];
    QHostAddress standIn;
    do
        standIn = numbered(range, ++number);
    while (m_used.contains(standIn));
    m_used.insert(standIn);
    return standIn;
}

std::optional<QHostAddress> Secrets::standIn(const QHostAddress &address) const
{
    const auto found = m_addresses.constFind(address);
    if (found == m_addresses.constEnd())
        return std::nullopt;
    m_replaced.*(found->kind) = true;
    return found->standIn;
}

//! Labels below a hidden name may tell as much as the name: all but the usual ones are numbered.
QString Secrets::labels(const QString &prefix) const
{
    static const QStringList usual = QStringLiteral("www mail ftp cpanel webmail autodiscover *").split(u' ');
    QStringList result;
    for (const QString &label : prefix.toLower().split(u'.')) {
        if (!label.isEmpty() && !usual.contains(label) && !m_labels.contains(label))
            m_labels.insert(label, QStringLiteral("name-%1").arg(m_labels.size() + 1));
        result.append(m_labels.value(label, label));
    }
    return result.join(u'.');
}

QString Secrets::replaced(const QString &text) const
{
    QString result = m_addresses.isEmpty()
        ? text
        : replaceAddresses(text, [this](const QHostAddress &address) { return standIn(address); });
    for (const Name &name : m_names) {
        result = replaceNames(result, name.original, [&](const QString &prefix) {
            m_replaced.*(name.kind) = true;
            return labels(prefix) + name.standIn;
        });
        result = replaceJoinedNames(result, name.original, [&] {
            m_replaced.*(name.kind) = true;
            return name.standIn;
        });
    }
    return result;
}

QString Secrets::without(const QString &text) const
{
    QString result = replaced(text);
    constexpr int mostLayers = 3;
    QString decoded = result;
    for (int layer = 0; layer < mostLayers && decoded.contains(u'%'); ++layer) {
        decoded = QUrl::fromPercentEncoding(decoded.toUtf8());
        if (const QString clean = replaced(decoded); clean != decoded)
            result = QString::fromLatin1(QUrl::toPercentEncoding(clean, "/:@!$&'()*+,;=[] \""));
    }
    return result;
}

bool Secrets::isIn(const QString &text) const
{
    bool found = false;
    replaceAddresses(text, [&](const QHostAddress &address) -> std::optional<QHostAddress> {
        found = found || m_addresses.contains(address);
        return std::nullopt;
    });
    for (const Name &name : m_names) {
        if (found)
            break;
        replaceNames(text, name.original, [&found](const QString &prefix) {
            found = true;
            return prefix;
        });
        replaceJoinedNames(text, name.original, [&] {
            found = true;
            return name.standIn;
        });
    }
    return found;
}

} // namespace doctor::redaction
