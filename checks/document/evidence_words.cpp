#include "document/evidence_words.h"

#include "document/compose_parts.h"
#include "document/document.h"
#include "evidence/json.h"
#include "findings/edge_view.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr qsizetype mostPieces = 8;
constexpr qsizetype mostDetails = 200;

//! Collects "name value" pieces; whatever is empty is left out.
class Pieces
{
public:
    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty() && m_pieces.size() < mostPieces)
            m_pieces.append(*name == '\0' ? data(value) : QLatin1String(name) + u' ' + data(value));
    }
    void add(const char *name, qint64 value)
    {
        if (value > 0)
            add(name, QString::number(value));
    }
    void addIf(bool condition, const char *word)
    {
        if (condition)
            add("", QLatin1String(word));
    }
    QString text() const { return m_pieces.join(QStringLiteral(", ")); }

private:
    QStringList m_pieces;
};

void describe(Pieces &pieces, const DnsSeen &dns)
{
    constexpr qsizetype mostAddresses = 4;
    pieces.add("resolver", dns.resolver);
    pieces.add("", dns.type);
    pieces.add("", dns.rcode);
    for (const AddressSeen &address : dns.addresses.first(qMin(mostAddresses, dns.addresses.size())))
        pieces.add("", address.text);
    if (dns.addresses.isEmpty() && !dns.records.isEmpty())
        pieces.add("", dns.records.constFirst().data);
    pieces.addIf(dns.fromHostsFile, "from the hosts file");
    pieces.addIf(dns.checkingDisabled, "checking disabled");
    pieces.addIf(dns.authenticated, "authenticated");
    pieces.add("", dns.failure);
}

void describeSender(Pieces &pieces, const std::optional<IcmpSeen> &icmp)
{
    if (!icmp)
        return;
    pieces.add("ICMP", icmp->meaning);
    pieces.add("from", icmp->from);
}

void describe(Pieces &pieces, const TcpSeen &tcp)
{
    pieces.add("attempt", qint64{tcp.attempt});
    pieces.add("refused by", tcp.refusedBy);
    describeSender(pieces, tcp.icmp);
    pieces.add("", tcp.error);
}

void describe(Pieces &pieces, const TlsSeen &tls)
{
    pieces.add("name", tls.serverName);
    pieces.add("", tls.protocol);
    if (!tls.chain.isEmpty()) {
        const CertificateSeen &leaf = tls.chain.constFirst();
        pieces.add("certificate", leaf.commonName.isEmpty() ? leaf.subject : leaf.commonName);
        pieces.add("issuer", leaf.issuer);
        pieces.add("until", leaf.notAfter.toUTC().toString(Qt::ISODate));
    }
    pieces.add("alert", tls.alertName);
    describeSender(pieces, tls.icmp);
    pieces.add("", tls.failure);
    pieces.addIf(tls.speaksHttp, "speaks plain HTTP");
    pieces.addIf(tls.clientCertificateRequested, "asks for a client certificate");
    pieces.add("", tls.error);
}

void describe(Pieces &pieces, const HttpSeen &http)
{
    pieces.add("status", qint64{http.status});
    pieces.add("code", qint64{http.edgeError ? http.edgeError->code : 0});
    pieces.add("cf-ray", http.header(QStringLiteral("cf-ray")));
    pieces.add("server", http.header(QStringLiteral("server")));
    pieces.add("cf-cache-status", http.header(QStringLiteral("cf-cache-status")));
    pieces.add("to", targetText(http));
    pieces.add("address", http.address.text);
    if (http.trace)
        pieces.add("colo", http.trace->colo);
    describeSender(pieces, http.icmp);
    pieces.add("", http.failure);
    pieces.add("", http.error);
}

void describe(Pieces &pieces, const StatusSeen &status)
{
    pieces.add("indicator", status.indicator);
    pieces.add("incidents", status.incidents.size());
    pieces.add("components in trouble", status.components.size());
    pieces.add("", status.failure);
}

void describe(Pieces &pieces, const RangesSeen &ranges)
{
    pieces.add("IPv4 ranges", ranges.v4.size());
    pieces.add("IPv6 ranges", ranges.v6.size());
    pieces.addIf(ranges.differsFromBuiltIn, "differ from the built-in list");
    pieces.add("", ranges.failure);
}

void describe(Pieces &pieces, const RootsSeen &roots)
{
    pieces.addIf(roots.matchesPin, "matches its pin");
    pieces.addIf(roots.fromCache, "kept from before");
    pieces.add("", roots.failure);
}

void describe(Pieces &pieces, const ToldSeen &told)
{
    pieces.add("error", qint64{told.code});
    pieces.add("Ray ID", told.ray);
    if (told.address) {
        pieces.add("address", told.address->text);
        pieces.add("", addressClassId(told.address->addressClass));
    }
}

//! "chain 1 issuer: …": a line for every value, under the names that the report's JSON has.
void flatten(QStringList &lines, const QString &name, const QJsonValue &value)
{
    const auto below = [&name](const QString &key) { return name.isEmpty() ? key : name + u' ' + key; };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            flatten(lines, below(each.key()), each.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(lines, below(QString::number(i + 1)), array.at(i));
    } else {
        lines.append(QStringLiteral("%1: %2").arg(data(name), data(value.toVariant().toString())));
    }
}

} // namespace

QString probeName(const Detail &detail)
{
    const QString id = probeId(detail);
    if (id == QLatin1String("status-page"))
        return Words::tr("Status page", "what was asked");
    if (id == QLatin1String("ranges"))
        return Words::tr("Cloudflare's ranges", "what was asked");
    if (id == QLatin1String("origin-roots"))
        return Words::tr("Cloudflare's roots", "what was asked");
    if (id == QLatin1String("told"))
        return Words::tr("As told", "what was asked");
    return id.toUpper();
}

QString viaWord(Via via)
{
    switch (via) {
    case Via::Cloudflare: return Words::tr("through Cloudflare");
    case Via::Direct: return Words::tr("directly");
    case Via::Resolver: return Words::tr("resolver");
    case Via::Helper: return Words::tr("helper");
    case Via::Told: return Words::tr("told by the person");
    }
    return {};
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered: return Words::tr("answered");
    case Outcome::Connected: return Words::tr("connected");
    case Outcome::Refused: return Words::tr("refused");
    case Outcome::TimedOut: return Words::tr("timed out");
    case Outcome::Unreachable: return Words::tr("unreachable");
    case Outcome::NoRouteHere: return Words::tr("no route from here");
    case Outcome::Reset: return Words::tr("reset");
    case Outcome::TlsFailed: return Words::tr("TLS failed");
    case Outcome::NotResolved: return Words::tr("not resolved");
    case Outcome::Cancelled: return Words::tr("cancelled");
    case Outcome::Failed: return Words::tr("failed");
    }
    return {};
}

QStringList allDetails(const Observation &observation)
{
    QStringList lines;
    flatten(lines, {}, toJson(observation));
    return bounded(lines, mostDetails);
}

QString detailText(const Observation &observation)
{
    Pieces pieces;
    if (const auto *dns = std::get_if<DnsSeen>(&observation.detail);
        dns != nullptr && observation.outcome == Outcome::NotResolved && dns->rcode.isEmpty()) {
        // What was said of the resolver's name must not be taken for the site's.
        pieces.add("resolver", dns->resolver);
        pieces.add("", dns->type);
        pieces.add("not asked, the name of the resolver itself:", dns->failure);
        return pieces.text();
    }
    std::visit([&pieces](const auto &seen) { describe(pieces, seen); }, observation.detail);
    return pieces.text();
}

} // namespace doctor::document
