#include "report/additions_json.h"

#include "report/phrasebook.h"
#include "report/shown.h"

#include <algorithm>
#include <array>
#include <optional>

namespace doctor {

namespace {

struct Hideable {
    const char *id;
    bool StandIns::*member;
};
constexpr std::array hideable = {Hideable{"this-computer", &StandIns::thisComputer},
                                 Hideable{"origin", &StandIns::origin}, Hideable{"site", &StandIns::site}};

std::optional<Light> lightFrom(const QString &id)
{
    for (const Light light : {Light::Green, Light::Grey, Light::Amber, Light::Red})
        if (lightId(light) == id)
            return light;
    return std::nullopt;
}

QJsonObject attemptJson(const Attempt &attempt)
{
    QJsonObject object{{QStringLiteral("at"), attempt.at.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("what"), cut(attempt.what, longestAttempt)}};
    if (!attempt.headline.isEmpty()) {
        object.insert(QStringLiteral("light"), lightId(attempt.light));
        object.insert(QStringLiteral("headline"), cut(attempt.headline, longestAttempt));
    }
    return object;
}

std::optional<Attempt> attemptFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *key) {
        return cut(object.value(QLatin1String(key)).toString(), longestAttempt);
    };
    Attempt attempt;
    attempt.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs).toUTC();
    attempt.what = text("what");
    if (!attempt.at.isValid() || attempt.what.isEmpty())
        return std::nullopt;
    if (const std::optional<Light> light = lightFrom(text("light"))) {
        attempt.light = *light;
        attempt.headline = text("headline");
    }
    return attempt;
}

} // namespace

QJsonArray historyJson(const QList<Attempt> &history)
{
    QJsonArray array;
    for (const Attempt &attempt : history.last(std::min(history.size(), attemptsKept)))
        if (attempt.at.isValid() && !attempt.what.isEmpty())
            array.append(attemptJson(attempt));
    return array;
}

QList<Attempt> historyFrom(const QJsonArray &array)
{
    QList<Attempt> history;
    for (qsizetype i = 0; i < std::min(array.size(), attemptsKept); ++i)
        if (const std::optional<Attempt> attempt = attemptFrom(array.at(i).toObject()))
            history.append(*attempt);
    return history;
}

QJsonObject standInsJson(const StandIns &standIns)
{
    QJsonArray ids;
    for (const Hideable &each : hideable)
        if (standIns.*each.member)
            ids.append(QLatin1String(each.id));
    return {{QStringLiteral("for"), ids}, {QStringLiteral("text"), phrasebook::standInText(standIns)}};
}

StandIns standInsFrom(const QJsonObject &object)
{
    const QJsonArray ids = object.value(QLatin1String("for")).toArray();
    StandIns standIns;
    for (const Hideable &each : hideable)
        standIns.*each.member = ids.contains(QLatin1String(each.id));
    return standIns;
}

} // namespace doctor
