#include "practice/world_config.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doctor::practice {
namespace {

using Names = QStringList;

//! One object of the file. It remembers which members were asked for, so that a misspelt one is noticed.
class Fields
{
public:
    Fields(const QJsonValue &value, QString path, QString *error)
        : m_object(value.toObject()), m_path(std::move(path)), m_error(error)
    {
        if (!value.isObject() && !value.isUndefined())
            complain(QString(), QStringLiteral("is not an object"));
    }

    void complain(const QString &member, const QString &what) const
    {
        if (m_error->isEmpty())
            *m_error = QStringLiteral("%1 %2").arg(pathOf(member), what);
    }
    QString pathOf(const QString &member) const
    {
        return member.isEmpty() ? m_path : m_path + QLatin1Char('.') + member;
    }
    QString *error() const { return m_error; }
    QJsonValue take(const char *member)
    {
        m_known.append(QLatin1String(member));
        return m_object.value(QLatin1String(member));
    }

    void read(const char *member, QString *into)
    {
        if (const QJsonValue value = take(member); value.isString())
            *into = value.toString();
        else if (!value.isUndefined())
            complain(QLatin1String(member), QStringLiteral("is not text"));
    }
    void read(const char *member, bool *into)
    {
        if (const QJsonValue value = take(member); value.isBool())
            *into = value.toBool();
        else if (!value.isUndefined())
            complain(QLatin1String(member), QStringLiteral("is not true or false"));
    }
    void read(const char *member, int *into)
    {
        if (const QJsonValue value = take(member); value.isDouble())
            *into = value.toInt();
        else if (!value.isUndefined())
            complain(QLatin1String(member), QStringLiteral("is not a number"));
    }
    void read(const char *member, std::chrono::milliseconds *into)
    {
        int number = static_cast<int>(into->count());
        read(member, &number);
        *into = std::chrono::milliseconds(number);
    }
    void read(const char *member, QStringList *into)
    {
        each(member, [&](const QJsonValue &value, const QString &path) {
            if (!value.isString())
                complain(path, QStringLiteral("is not text"));
            into->append(value.toString());
        });
    }
    void read(const char *member, QHostAddress *into)
    {
        QString text;
        read(member, &text);
        if (!text.isEmpty() && !into->setAddress(text))
            complain(QLatin1String(member), QStringLiteral("is not an address"));
    }
    void read(const char *member, QList<QHostAddress> *into)
    {
        QStringList texts;
        read(member, &texts);
        for (const QString &text : std::as_const(texts)) {
            into->append(QHostAddress(text));
            if (into->last().isNull())
                complain(QLatin1String(member), QStringLiteral("has no address in \"%1\"").arg(text));
        }
    }
    void read(const char *member, QList<SocketAddress> *into)
    {
        QStringList texts;
        read(member, &texts);
        for (const QString &text : std::as_const(texts)) {
            const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
            QString host = text.left(colon);
            if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
                host = host.mid(1, host.size() - 2);
            const SocketAddress socket{QHostAddress(host), text.mid(colon + 1).toUShort()};
            if (colon < 0 || socket.address.isNull() || socket.port == 0)
                complain(QLatin1String(member),
                         QStringLiteral("has no address and port in \"%1\"").arg(text));
            into->append(socket);
        }
    }
    template<class Value>
    void choose(const char *member, const Names &names, Value *into)
    {
        QString text;
        read(member, &text);
        if (text.isEmpty())
            return;
        const qsizetype index = names.indexOf(text);
        if (index < 0)
            complain(QLatin1String(member),
                     QStringLiteral("must be one of: ") + names.join(QLatin1Char(' ')));
        else
            *into = static_cast<Value>(index);
    }
    template<class Use>
    void each(const char *member, Use use)
    {
        const QJsonValue value = take(member);
        if (!value.isArray() && !value.isUndefined())
            complain(QLatin1String(member), QStringLiteral("is not a list"));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            use(array.at(i), QStringLiteral("%1[%2]").arg(QLatin1String(member)).arg(i));
    }
    template<class Value, class Read>
    void list(const char *member, QList<Value> *into, Read readOne)
    {
        each(member, [&](const QJsonValue &value, const QString &path) {
            into->append(readOne(Fields(value, pathOf(path), m_error)));
        });
    }
    Fields child(const char *member) { return {take(member), pathOf(QLatin1String(member)), m_error}; }

    void finish() const
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_known.contains(it.key()))
                complain(it.key(), QStringLiteral("is not known"));
        }
    }

private:
    QJsonObject m_object;
    QString m_path;
    QString *m_error;
    QStringList m_known;
};

CertificateConfig certificateOf(Fields fields)
{
    CertificateConfig config;
    fields.read("kind", &config.kind);
    fields.read("names", &config.names);
    fields.read("chain", &config.chainFile);
    fields.read("key", &config.keyFile);
    fields.finish();
    return config;
}

ZoneConfig zoneOf(Fields fields)
{
    ZoneConfig config;
    fields.read("name", &config.name);
    config.name = config.name.toLower();
    fields.choose("dnssec", {QStringLiteral("none"), QStringLiteral("signed"), QStringLiteral("broken")},
                  &config.dnssec);
    fields.each("records", [&](const QJsonValue &value, const QString &path) {
        const QJsonArray parts = value.toArray();
        if (parts.size() != 3)
            fields.complain(path, QStringLiteral("is not [name, type, data]"));
        config.records.append(
            {parts.at(0).toString().toLower(), parts.at(1).toString(), parts.at(2).toString()});
    });
    fields.finish();
    return config;
}

ResolverConfig resolverOf(Fields fields)
{
    ResolverConfig config;
    fields.read("listen", &config.listen);
    fields.read("silent", &config.silent);
    fields.read("rcode", &config.rcode);
    fields.read("every_name", &config.everyName);
    fields.list("zones", &config.zones, zoneOf);
    fields.finish();
    return config;
}

StatusConfig statusOf(Fields fields)
{
    StatusConfig config;
    fields.read("http_status", &config.httpStatus);
    fields.read("garbage", &config.garbage);
    fields.read("indicator", &config.indicator);
    fields.read("description", &config.description);
    fields.list("incidents", &config.incidents, [](Fields one) {
        StatusConfig::Incident incident;
        one.read("name", &incident.name);
        one.read("status", &incident.status);
        one.read("impact", &incident.impact);
        one.read("components", &incident.components);
        one.finish();
        return incident;
    });
    fields.list("components", &config.components, [](Fields one) {
        StatusConfig::Component component;
        one.read("name", &component.name);
        one.read("status", &component.status);
        one.finish();
        return component;
    });
    fields.finish();
    return config;
}

HelperConfig helperOf(Fields fields)
{
    HelperConfig config;
    fields.read("http", &config.http);
    fields.read("https", &config.https);
    config.certificate = certificateOf(fields.child("certificate"));
    config.status = statusOf(fields.child("status"));
    fields.read("doh_status", &config.dohStatus);
    fields.read("ranges_v4", &config.rangesV4);
    fields.read("ranges_v6", &config.rangesV6);
    fields.read("portal", &config.portal);
    fields.finish();
    return config;
}

SiteConfig siteOf(Fields fields)
{
    SiteConfig config;
    fields.read("host", &config.host);
    config.host = config.host.toLower();
    config.certificate = certificateOf(fields.child("certificate"));
    QString mode = modeId(config.mode);
    fields.read("ssl_mode", &mode);
    if (const auto known = modeFromId(mode); known && *known != SslMode::Unknown)
        config.mode = *known;
    else
        fields.complain(QStringLiteral("ssl_mode"), QStringLiteral("is no SSL mode"));
    fields.read("origin", &config.origin);
    fields.read("origin_host", &config.originHost);
    fields.read("failover", &config.failover);
    fields.read("tunnel", &config.tunnel);
    fields.read("always_use_https", &config.alwaysUseHttps);
    fields.read("always_online", &config.alwaysOnline);
    fields.read("cache_everything", &config.cacheEverything);
    fields.read("challenge", &config.challenge);
    fields.read("origin_pulls", &config.originPulls);
    fields.read("trouble", &config.trouble);
    fields.finish();
    return config;
}

EdgeConfig edgeOf(Fields fields)
{
    EdgeConfig config;
    fields.read("http", &config.http);
    fields.read("https", &config.https);
    fields.read("source_addresses", &config.sourceAddresses);
    fields.read("colo", &config.colo);
    fields.read("country", &config.country);
    fields.read("clock_skew_ms", &config.clockSkew);
    fields.read("connect_patience_ms", &config.connectPatience);
    fields.read("answer_patience_ms", &config.answerPatience);
    fields.read("roots", &config.roots);
    fields.read("system_roots", &config.systemRoots);
    fields.list("sites", &config.sites, siteOf);
    fields.finish();
    return config;
}

void readAnswer(Fields &fields, OriginConfig *config)
{
    fields.choose("answer",
                  {QStringLiteral("page"), QStringLiteral("other-page"), QStringLiteral("empty"),
                   QStringLiteral("reset"), QStringLiteral("never"), QStringLiteral("endless"),
                   QStringLiteral("huge-headers"), QStringLiteral("not-http"), QStringLiteral("status"),
                   QStringLiteral("redirect")},
                  &config->answer);
    fields.read("status", &config->status);
    fields.read("redirect", &config->redirect);
    fields.read("delay_ms", &config->delay);
    fields.read("forbid_edge", &config->forbidEdge);
    fields.read("pass_first", &config->passFirst);
    fields.read("closed_ms", &config->closedFor);
    fields.read("stalls", &config->stalls);
    fields.read("fail_every", &config->failEvery);
}

OriginConfig originOf(Fields fields)
{
    OriginConfig config;
    fields.read("listen", &config.listen);
    fields.choose("door", {QStringLiteral("open"), QStringLiteral("refused"), QStringLiteral("silent")},
                  &config.door);
    fields.choose("vantage", {QStringLiteral("both"), QStringLiteral("client"), QStringLiteral("edge")},
                  &config.vantage);
    fields.read("tls", &config.tls);
    config.certificate = certificateOf(fields.child("certificate"));
    fields.choose("handshake",
                  {QStringLiteral("fine"), QStringLiteral("unknown-name"), QStringLiteral("no-shared-cipher"),
                   QStringLiteral("reset"), QStringLiteral("silent")},
                  &config.handshake);
    fields.choose("client_certificate",
                  {QStringLiteral("none"), QStringLiteral("nginx"), QStringLiteral("apache")},
                  &config.clientCertificate);
    fields.choose("staple", {QStringLiteral("none"), QStringLiteral("good"), QStringLiteral("revoked")},
                  &config.staple);
    fields.read("hosts", &config.hosts);
    readAnswer(fields, &config);
    fields.finish();
    return config;
}

} // namespace

std::optional<WorldConfig> WorldConfig::fromJson(const QByteArray &json, QString *error)
{
    error->clear();
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (!document.isObject()) {
        *error = mistake.error == QJsonParseError::NoError ? QStringLiteral("the file holds no object")
                                                           : mistake.errorString();
        return std::nullopt;
    }
    WorldConfig config;
    Fields fields(document.object(), QStringLiteral("world"), error);
    Fields authority = fields.child("authority");
    authority.read("certificate", &config.authorityCertificate);
    authority.read("key", &config.authorityKey);
    authority.finish();
    fields.read("write_authority", &config.writeAuthority);
    fields.list("zones", &config.zones, zoneOf);
    fields.list("resolvers", &config.resolvers, resolverOf);
    fields.list("helpers", &config.helpers, helperOf);
    config.edge = edgeOf(fields.child("edge"));
    fields.list("origins", &config.origins, originOf);
    fields.finish();
    if (!error->isEmpty())
        return std::nullopt;
    return config;
}

} // namespace doctor::practice
