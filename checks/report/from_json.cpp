#include "report/from_json.h"

#include "evidence/json.h"
#include "question/host_name.h"
#include "question/parse_origin.h"
#include "report/additions_json.h"
#include "report/shown.h"
#include "report/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace doctor {

namespace {

using phrasebook::translate;

constexpr qsizetype maxText = 4096;
constexpr qsizetype maxOrigins = 16;
//! Many times what a run records; sorting a file's worth of tiny ones would take minutes.
constexpr qsizetype maxObservations = 1000;
constexpr qsizetype maxDnsEntries = 10'000; //!< likewise

QString textIn(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString().left(maxText);
}

ServerTold serverFrom(const QJsonObject &object)
{
    ServerTold server;
    const auto read = [&object](QLatin1String key, QString &value) {
        if (const QString text = textIn(object, key); !text.isEmpty())
            value = text;
    };
    read(QLatin1String("system"), server.system);
    read(QLatin1String("web_server"), server.webServer);
    read(QLatin1String("firewall"), server.firewall);
    read(QLatin1String("panel"), server.panel);
    return server;
}

void readAddress(const QString &text, Question &question)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return;
    if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        question.scheme = url.scheme();
    question.port = static_cast<quint16>(qMax(0, url.port(0)));
    if (const QString path = url.path(QUrl::FullyEncoded); path.startsWith(u'/'))
        question.path = path;
}

void readOrigins(const QJsonArray &array, Question &question)
{
    for (qsizetype i = 0; i < qMin(array.size(), maxOrigins); ++i)
        if (const auto parsed = parseOrigin(array.at(i).toString().left(maxText)); parsed.origin)
            question.origins.append(*parsed.origin);
}

//! An inferred mode is a result of the first judgement and no input of the next one.
void readMode(const QJsonObject &object, Question &question)
{
    const QString source = textIn(object, QLatin1String("ssl_mode_source"));
    if (source == sourceId(SslModeSource::Inferred))
        return;
    question.mode = modeFromId(textIn(object, QLatin1String("ssl_mode"))).value_or(SslMode::Unknown);
    if (source == sourceId(SslModeSource::CloudflareApi))
        question.modeSource = SslModeSource::CloudflareApi;
}

std::optional<Question> questionFrom(const QJsonObject &object)
{
    Question question;
    question.host = parseHostName(textIn(object, QLatin1String("host"))).ace;
    if (question.host.isEmpty())
        return std::nullopt;
    readAddress(textIn(object, QLatin1String("url")), question);
    readOrigins(object.value(QLatin1String("origins")).toArray(), question);
    readMode(object, question);
    question.server = serverFrom(object.value(QLatin1String("server")).toObject());
    question.offlineHelpers = object.value(QLatin1String("offline_helpers")).toBool();
    question.isPractice = object.value(QLatin1String("practice")).toBool();
    return question;
}

//! Addresses and records that an observation adds to what is gone over time and again.
qsizetype dnsEntriesOf(const Observation &observation)
{
    const auto *dns = observation.as<DnsSeen>();
    return dns == nullptr ? 0 : dns->addresses.size() + dns->records.size() + dns->authority.size();
}

void readEvidence(const QJsonArray &array, StoredReport &stored)
{
    qsizetype dnsEntries = 0;
    for (qsizetype i = 0; i < qMin(array.size(), maxObservations); ++i) {
        std::optional<Observation> observation = observationFromJson(array.at(i).toObject());
        if (!observation)
            continue;
        dnsEntries += dnsEntriesOf(*observation);
        // Left out whole: one without its addresses would say that the name has none.
        if (dnsEntriesOf(*observation) == 0 || dnsEntries <= maxDnsEntries)
            stored.evidence.add(*std::move(observation));
    }
    stored.evidence.forEach<ToldSeen>([&stored](const Observation &, const ToldSeen &told) {
        if (!told.address)
            stored.question.page = PageTold{told.code, told.ray, told.host, told.time};
    });
}

//! A file without a time is as old as what was seen first.
QDateTime startFrom(const QString &text, const Evidence &evidence)
{
    const QDateTime started = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return started.isValid() || evidence.all().empty() ? started : evidence.all().front().at;
}

Claim claimFrom(const QJsonObject &object)
{
    constexpr qsizetype longestId = 60;
    constexpr qsizetype mostCauses = 50;
    Claim claim;
    claim.light = textIn(object, QLatin1String("light")).left(longestId);
    const QJsonArray causes = object.value(QLatin1String("causes")).toArray();
    for (qsizetype i = 0; i < qMin(causes.size(), mostCauses); ++i)
        claim.causes.append(textIn(causes.at(i).toObject(), QLatin1String("id")).left(longestId));
    return claim;
}

//! Why \a json is no document that can be read; told from each other because people can do different things
//! about it.
QString whyUnreadable(const QByteArray &json, const QJsonParseError &error)
{
    if (json.trimmed().isEmpty())
        return translate("Phrasebook", "This file is empty.");
    if (error.error == QJsonParseError::DeepNesting)
        return translate("Phrasebook",
                         "This file is not a report of Origin Doctor: it is nested too deeply.");
    if (json.trimmed().startsWith('{') && error.error != QJsonParseError::NoError)
        return translate("Phrasebook",
                         "This file is damaged or was cut off on the way: ask for it to be sent again.");
    return translate("Phrasebook", "This file is not a report, or it was cut off on the way.");
}

//! What is wrong with the frame of the document; empty when nothing is.
QString mistakeIn(const QJsonObject &object)
{
    if (object.value(QLatin1String("format")).toString() != QLatin1String("origin-doctor-report"))
        return translate("Phrasebook", "This file is not a report of Origin Doctor.");
    const qint64 version = object.value(QLatin1String("version")).toInteger();
    if (version > 1)
        return translate("Phrasebook",
                         "This report was made by a newer version of Origin Doctor. Please update the "
                         "program and open it again.");
    if (version < 1)
        return translate("Phrasebook", "This report does not say which version of the format it has.");
    if (!object.value(QLatin1String("evidence")).isArray())
        return translate("Phrasebook", "This report holds no observations, so there is nothing to judge.");
    return {};
}

QStringList checkIds()
{
    QStringList ids;
    for (const CheckId check : allChecks)
        ids.append(checkId(check));
    return ids;
}

std::optional<StoredReport> failed(QString *error, const QString &sentence)
{
    if (error != nullptr)
        *error = sentence;
    return std::nullopt;
}

} // namespace

std::optional<StoredReport> readReport(const QByteArray &json, QString *error)
{
    if (json.size() > maxReportBytes)
        return failed(error, translate("Phrasebook", "This file is too large to be a report."));
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (!document.isObject())
        return failed(error, whyUnreadable(json, mistake));
    const QJsonObject object = document.object();
    if (const QString wrong = mistakeIn(object); !wrong.isEmpty())
        return failed(error, wrong);
    std::optional<Question> question = questionFrom(object.value(QLatin1String("question")).toObject());
    if (!question)
        return failed(error, translate("Phrasebook", "This report does not say which site it is about."));

    StoredReport stored;
    stored.question = *std::move(question);
    readEvidence(object.value(QLatin1String("evidence")).toArray(), stored);
    stored.started = startFrom(textIn(object, QLatin1String("started")), stored.evidence);
    stored.elapsedMs = qMax(qint64{0}, object.value(QLatin1String("elapsed_ms")).toInteger());
    stored.settledMs = qMax(qint64{0}, object.value(QLatin1String("settled_ms")).toInteger());
    for (const QJsonValue &check : object.value(QLatin1String("checks")).toArray())
        if (const QString id = textIn(check.toObject(), QLatin1String("id")); checkIds().contains(id))
            stored.checksElapsedMs.insert(id,
                                          qMax(qint64{0}, check[QLatin1String("elapsed_ms")].toInteger()));
    stored.complete = object.value(QLatin1String("complete")).toBool(true);
    stored.history = historyFrom(object.value(QLatin1String("history")).toArray());
    stored.note = cut(object.value(QLatin1String("note")).toString(), longestNote);
    stored.standIns = standInsFrom(object.value(QLatin1String("stand_ins")).toObject());
    stored.claim = claimFrom(object);
    return stored;
}

} // namespace doctor
