#include "evidence/json.h"

#include "evidence/json_fields_web.h"

#include <utility>

namespace doctor {

namespace codec {

QString bounded(const QString &text)
{
    if (text.size() <= maxCharacters)
        return text;
    const bool splitsPair = text.at(maxCharacters - 1).isHighSurrogate();
    return text.left(splitsPair ? maxCharacters - 1 : maxCharacters);
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Undefined);
}

QDateTime timeFromJson(const QJsonValue &json)
{
    constexpr qsizetype longestTime = 40;
    const QString text = json.toString();
    if (text.isEmpty() || text.size() > longestTime)
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace codec

namespace {

using codec::Codec;

//! Headers that stand beside `status` because every reader of a report looks for them there.
constexpr std::pair<const char *, const char *> liftedHeaders[]
    = {{"server", "server"}, {"cf-ray", "cf_ray"}, {"cf-cache-status", "cf_cache_status"}};

//! Only recorded headers go in or out: a cookie that slipped into a value or a file stops here.
void writeHeaders(const HttpSeen &http, QJsonObject &detail)
{
    QJsonObject others;
    for (const QString &name : recordedHeaders())
        if (http.headers.contains(name))
            others.insert(name, http.headers.value(name));
    for (const auto &[name, key] : liftedHeaders)
        if (const QJsonValue value = others.take(QLatin1String(name)); value.isString())
            detail.insert(QLatin1String(key), value);
    if (!others.isEmpty())
        detail.insert(QLatin1String("headers"), others);
}

void readHeaders(const QJsonObject &detail, HttpSeen &http)
{
    const QJsonObject others = detail.value(QLatin1String("headers")).toObject();
    for (const QString &name : recordedHeaders())
        if (const QJsonValue value = others.value(name); value.isString())
            http.headers.insert(name, codec::bounded(value.toString()));
    for (const auto &[name, key] : liftedHeaders)
        if (const QJsonValue value = detail.value(QLatin1String(key)); value.isString())
            http.headers.insert(QString::fromLatin1(name), codec::bounded(value.toString()));
}

//! A file may hold what no probe records; what is beyond a probe's own bounds is not believed.
void bound(DnsSeen &dns)
{
    constexpr qsizetype mostRecords = 100; // those of DnsSeen
    constexpr qsizetype mostAuthority = 20;
    dns.records = dns.records.mid(0, mostRecords);
    dns.authority = dns.authority.mid(0, mostAuthority);
    dns.addresses = dns.addresses.mid(0, mostRecords);
    dns.extendedErrors = dns.extendedErrors.mid(0, mostRecords);
}

//! A clock is read from it: see parseTrace().
void bound(HttpSeen &http)
{
    if (http.trace && !(http.trace->timestamp > 1e9 && http.trace->timestamp < 1e10))
        http.trace->timestamp = 0;
}

template<class Seen>
void bound(Seen &)
{}

QJsonObject detailToJson(const Detail &detail)
{
    QJsonObject object = std::visit(
        [](const auto &seen) { return Codec<std::decay_t<decltype(seen)>>::encode(seen).toObject(); },
        detail);
    if (const auto *http = std::get_if<HttpSeen>(&detail))
        writeHeaders(*http, object);
    return object;
}

//! The alternative whose probe id is \a probe, read from \a object.
template<std::size_t Index = 0>
std::optional<Detail> detailFromJson(const QString &probe, const QJsonObject &object)
{
    if constexpr (Index < std::variant_size_v<Detail>) {
        using Seen = std::variant_alternative_t<Index, Detail>;
        if (probeId(Detail(std::in_place_index<Index>)) != probe)
            return detailFromJson<Index + 1>(probe, object);
        Seen seen = Codec<Seen>::decode(object);
        if constexpr (std::is_same_v<Seen, HttpSeen>)
            readHeaders(object, seen);
        bound(seen);
        return seen;
    }
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const Observation &observation)
{
    return {
        {QStringLiteral("id"), observation.id},
        {QStringLiteral("probe"), probeId(observation.detail)},
        {QStringLiteral("target"), observation.target},
        {QStringLiteral("via"), viaId(observation.via)},
        {QStringLiteral("at"), codec::timeToJson(observation.at)},
        {QStringLiteral("elapsed_ms"), observation.elapsedMs},
        {QStringLiteral("outcome"), outcomeId(observation.outcome)},
        {QStringLiteral("detail"), detailToJson(observation.detail)},
    };
}

std::optional<Observation> observationFromJson(const QJsonObject &object)
{
    constexpr qint64 longest = 24 * 60 * 60 * 1000; // many times what a run takes
    const auto text = [&object](QLatin1String key) { return codec::bounded(object.value(key).toString()); };
    const std::optional<Via> via = viaFromId(text(QLatin1String("via")));
    const std::optional<Outcome> outcome = outcomeFromId(text(QLatin1String("outcome")));
    std::optional<Detail> detail
        = detailFromJson(text(QLatin1String("probe")), object.value(QLatin1String("detail")).toObject());
    if (!via || !outcome || !detail)
        return std::nullopt;
    return Observation{
        .id = text(QLatin1String("id")),
        .target = text(QLatin1String("target")),
        .via = *via,
        .at = codec::timeFromJson(object.value(QLatin1String("at"))),
        .elapsedMs = qBound(qint64{0}, object.value(QLatin1String("elapsed_ms")).toInteger(), longest),
        .outcome = *outcome,
        .detail = *std::move(detail),
    };
}

} // namespace doctor
