#include "practice/helper_answers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace doctor::practice {
namespace {

Told json(const QJsonObject &object, const QByteArray &type = "application/json; charset=utf-8")
{
    return {.headers = {{"content-type", type}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
            .reason = {}};
}

Told plain(int status, const QByteArray &text, const QByteArray &type = "text/plain")
{
    return {.status = status, .headers = {{"content-type", type}}, .body = text, .reason = {}};
}

QString dotted(const QString &name)
{
    return name.endsWith(QLatin1Char('.')) ? name : name + QLatin1Char('.');
}

QJsonArray recordsJson(const QList<RecordConfig> &records)
{
    static const QStringList named{QStringLiteral("CNAME"), QStringLiteral("NS")};
    QJsonArray array;
    for (const RecordConfig &record : records) {
        const QString data = named.contains(record.type) ? dotted(record.data) : record.data;
        array.append(QJsonObject{{QStringLiteral("name"), dotted(record.name)},
                                 {QStringLiteral("type"), typeNumber(record.type)},
                                 {QStringLiteral("TTL"), 300},
                                 {QStringLiteral("data"), data}});
    }
    return array;
}

//! Cloudflare's Comment is a list, Google's one text (facts §9).
QJsonValue comment(const NameAnswer &said, const QString &name, bool google)
{
    if (google)
        return QStringLiteral("DNSSEC validation failure. %1").arg(said.extendedText);
    return QJsonArray{QStringLiteral("EDE(%1): DNSKEY Missing (%2) %3")
                          .arg(said.extendedError)
                          .arg(name, said.extendedText)};
}

QJsonObject componentJson(const QString &name, const QString &status)
{
    return {{QStringLiteral("id"), QString::number(qHash(name, 0), 36)},
            {QStringLiteral("name"), name},
            {QStringLiteral("status"), status},
            {QStringLiteral("group"), false},
            {QStringLiteral("page_id"), QStringLiteral("yh6f0r4529hb")}};
}

QJsonObject incidentJson(const StatusConfig::Incident &incident)
{
    QJsonArray components;
    for (const QString &name : incident.components)
        components.append(componentJson(name, QStringLiteral("major_outage")));
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return {{QStringLiteral("id"), QString::number(qHash(incident.name, 0), 36)},
            {QStringLiteral("name"), incident.name},
            {QStringLiteral("status"), incident.status},
            {QStringLiteral("impact"), incident.impact},
            {QStringLiteral("created_at"), now},
            {QStringLiteral("updated_at"), now},
            {QStringLiteral("started_at"), now},
            {QStringLiteral("resolved_at"), QJsonValue()},
            {QStringLiteral("shortlink"), QStringLiteral("https://stspg.io/practice")},
            {QStringLiteral("incident_updates"), QJsonArray()},
            {QStringLiteral("components"), components}};
}

} // namespace

HelperAnswers::HelperAnswers(HelperConfig config, const QList<ZoneConfig> &zones, QByteArray originRootPem)
    : m_config(std::move(config)), m_zones(zones), m_originRootPem(std::move(originRootPem))
{
    if (m_config.rangesV4.isEmpty())
        m_config.rangesV4 = CloudflareNetworks::builtIn().v4();
    if (m_config.rangesV6.isEmpty())
        m_config.rangesV6 = CloudflareNetworks::builtIn().v6();
}

Told HelperAnswers::answer(const Asked &asked) const
{
    if (!m_config.portal.isEmpty())
        return portal(asked);
    const QByteArray path = asked.path();
    if (path == "/dns-query" || path == "/resolve")
        return nameAnswer(asked);
    if (path.startsWith("/api/v2/"))
        return status();
    if (path == "/ips-v4")
        return ranges(m_config.rangesV4);
    if (path == "/ips-v6")
        return ranges(m_config.rangesV6);
    if (path == "/client/v4/ips")
        return api();
    if (path == "/ssl/static/origin_ca_ecc_root.pem")
        return plain(200, m_originRootPem, "application/x-x509-ca-cert");
    return plain(404, "not found\n");
}

Told HelperAnswers::portal(const Asked &asked) const
{
    if (asked.secure || asked.path() == "/portal")
        return plain(200, "<html><title>Welcome to this network</title><p>Please sign in.</p></html>\n",
                     "text/html");
    return {.status = 302, .headers = {{"location", m_config.portal.toLatin1()}}, .body = {}, .reason = {}};
}

Told HelperAnswers::ranges(const QStringList &entries) const
{
    return plain(200, entries.join(QLatin1Char('\n')).toLatin1() + '\n');
}

Told HelperAnswers::api() const
{
    return json({{QStringLiteral("result"),
                  QJsonObject{{QStringLiteral("ipv4_cidrs"), QJsonArray::fromStringList(m_config.rangesV4)},
                              {QStringLiteral("ipv6_cidrs"), QJsonArray::fromStringList(m_config.rangesV6)},
                              {QStringLiteral("etag"), QStringLiteral("38f79d050aa027e3be3865e495dcc9bc")}}},
                 {QStringLiteral("success"), true},
                 {QStringLiteral("errors"), QJsonArray()},
                 {QStringLiteral("messages"), QJsonArray()}});
}

Told HelperAnswers::status() const
{
    const StatusConfig &config = m_config.status;
    if (config.httpStatus != 200)
        return plain(config.httpStatus, "<html><title>Attention Required!</title></html>\n", "text/html");
    if (config.garbage)
        return plain(200, "<html><title>Signed in</title>{\"status\": [}</html>\n", "text/html");
    QJsonArray incidents;
    for (const StatusConfig::Incident &incident : config.incidents)
        incidents.append(incidentJson(incident));
    QJsonArray components{
        componentJson(QStringLiteral("Amsterdam, Netherlands - (AMS)"), QStringLiteral("operational"))};
    for (const StatusConfig::Component &component : config.components)
        components.append(componentJson(component.name, component.status));
    return json({{QStringLiteral("page"),
                  QJsonObject{{QStringLiteral("id"), QStringLiteral("yh6f0r4529hb")},
                              {QStringLiteral("name"), QStringLiteral("Cloudflare")},
                              {QStringLiteral("url"), QStringLiteral("https://www.cloudflarestatus.com")},
                              {QStringLiteral("time_zone"), QStringLiteral("Etc/UTC")},
                              {QStringLiteral("updated_at"),
                               QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}}},
                 {QStringLiteral("status"),
                  QJsonObject{{QStringLiteral("indicator"), config.indicator},
                              {QStringLiteral("description"), config.description}}},
                 {QStringLiteral("components"), components},
                 {QStringLiteral("incidents"), incidents},
                 {QStringLiteral("scheduled_maintenances"), QJsonArray()}});
}

Told HelperAnswers::nameAnswer(const Asked &asked) const
{
    if (m_config.dohStatus != 200)
        return plain(m_config.dohStatus, "blocked\n");
    const QUrlQuery query(QUrl::fromEncoded(asked.target).query());
    QString name = query.queryItemValue(QStringLiteral("name")).toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    QString type = query.queryItemValue(QStringLiteral("type")).toUpper();
    bool isNumber = false;
    const int number = type.toInt(&isNumber);
    if (type.isEmpty())
        type = QStringLiteral("A");
    if (name.isEmpty()) {
        Told refused = json({{QStringLiteral("error"), QStringLiteral("Invalid query name.")}});
        refused.status = 400;
        return refused;
    }
    const QString flag = query.queryItemValue(QStringLiteral("cd"));
    const bool disabled = flag == QLatin1String("1") || flag == QLatin1String("true");
    const NameAnswer said = m_zones.ask(name, isNumber ? typeName(number) : type, disabled);
    const QJsonObject question{{QStringLiteral("name"), dotted(name)},
                               {QStringLiteral("type"), isNumber ? number : typeNumber(type)}};
    QJsonObject object{{QStringLiteral("Status"), said.rcode},
                       {QStringLiteral("TC"), false},
                       {QStringLiteral("RD"), true},
                       {QStringLiteral("RA"), true},
                       {QStringLiteral("AD"), said.authenticated},
                       {QStringLiteral("CD"), disabled},
                       {QStringLiteral("Question"), QJsonArray{question}}};
    if (!said.answer.isEmpty())
        object.insert(QStringLiteral("Answer"), recordsJson(said.answer));
    if (!said.authority.isEmpty())
        object.insert(QStringLiteral("Authority"), recordsJson(said.authority));
    if (said.extendedError >= 0)
        object.insert(QStringLiteral("Comment"), comment(said, name, asked.path() == "/resolve"));
    return json(object, "application/dns-json");
}

} // namespace doctor::practice
