#include "probes/status_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace doctor {

namespace {

constexpr int maxText = 300;
constexpr int maxId = 40;
constexpr int maxIncidents = 50;
constexpr int maxComponents = 400;
constexpr int maxAffected = 40;

QString textOf(const QJsonObject &object, const char *key, int bound = maxText)
{
    return object.value(QLatin1String(key)).toString().left(bound);
}

IncidentSeen incidentFrom(const QJsonObject &object)
{
    IncidentSeen incident;
    incident.name = textOf(object, "name");
    incident.status = textOf(object, "status", maxId);
    incident.impact = textOf(object, "impact", maxId);
    const QJsonArray affected = object.value(QLatin1String("components")).toArray();
    for (qsizetype i = 0; i < affected.size() && incident.components.size() < maxAffected; ++i) {
        const QString name = textOf(affected.at(i).toObject(), "name");
        if (name.isEmpty())
            continue;
        incident.components.append(name);
        const QString colo = coloIn(name);
        if (!colo.isEmpty() && !incident.colos.contains(colo))
            incident.colos.append(colo);
    }
    return incident;
}

bool isResolved(const QString &status)
{
    return status == QLatin1String("resolved") || status == QLatin1String("postmortem")
        || status == QLatin1String("completed");
}

void readComponents(const QJsonArray &components, StatusSeen &seen)
{
    for (qsizetype i = 0; i < components.size() && seen.components.size() < maxComponents; ++i) {
        const QJsonObject object = components.at(i).toObject();
        const QString status = textOf(object, "status", maxId);
        // A group repeats the worst of its members.
        if (status.isEmpty() || status == QLatin1String("operational")
            || object.value(QLatin1String("group")).toBool())
            continue;
        const QString name = textOf(object, "name");
        seen.components.append({name, status, coloIn(name)});
    }
}

} // namespace

QString coloIn(const QString &componentName)
{
    static const QRegularExpression colo(QStringLiteral("\\(([A-Z]{3})\\)\\s*$"));
    return colo.match(componentName).captured(1);
}

std::optional<StatusSeen> parseStatusPage(const QByteArray &body, QString *failure)
{
    const auto fail = [failure](const QString &why) {
        if (failure)
            *failure = why;
        return std::nullopt;
    };
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return fail(QStringLiteral("not-json"));
    const QJsonObject page = document.object();
    const QJsonObject status = page.value(QLatin1String("status")).toObject();
    StatusSeen seen;
    seen.indicator = textOf(status, "indicator", maxId);
    seen.description = textOf(status, "description");
    // Without these three, "no incidents" would be said of something that never spoke of incidents.
    if (seen.indicator.isEmpty() || !page.value(QLatin1String("components")).isArray()
        || !page.value(QLatin1String("incidents")).isArray())
        return fail(QStringLiteral("not-a-status-page"));
    const QJsonArray incidents = page.value(QLatin1String("incidents")).toArray();
    for (qsizetype i = 0; i < incidents.size() && seen.incidents.size() < maxIncidents; ++i) {
        const IncidentSeen incident = incidentFrom(incidents.at(i).toObject());
        if (!incident.name.isEmpty() && !isResolved(incident.status))
            seen.incidents.append(incident);
    }
    readComponents(page.value(QLatin1String("components")).toArray(), seen);
    return seen;
}

} // namespace doctor
