#include "findings/incidents.h"

#include <QRegularExpression>

namespace doctor {

namespace {

//! The services through which each request to an origin passes, by their names on the status page.
bool isServiceInPath(const QString &name)
{
    static const QRegularExpression service(
        QStringLiteral(
            "^(cdn(/cache)?|cache|network|authoritative dns|dns|ssl|reverse proxy|edge( network)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return service.match(name.trimmed()).hasMatch();
}

QString serviceOf(const IncidentSeen &incident)
{
    for (const QString &component : incident.components)
        if (isServiceInPath(component))
            return component;
    return {};
}

bool isMajor(const QString &impact)
{
    return impact == QLatin1String("major") || impact == QLatin1String("critical");
}

bool isTrouble(const ComponentSeen &component)
{
    // A partial outage of a colo usually means re-routed traffic, and maintenance is routine (facts: status
    // page).
    return component.status == QLatin1String("major_outage");
}

bool isOpen(const IncidentSeen &incident)
{
    return incident.status != QLatin1String("resolved") && incident.status != QLatin1String("postmortem")
        && incident.status != QLatin1String("completed") && incident.status != QLatin1String("scheduled");
}

} // namespace

QList<TroubleInPath> troubleInPath(const StatusSeen &status, const QString &colo)
{
    QList<TroubleInPath> found;
    for (const IncidentSeen &incident : status.incidents) {
        const QString service = serviceOf(incident);
        const bool here = !colo.isEmpty() && incident.colos.contains(colo);
        // An incident bound to named places touches only who is served there.
        if (isOpen(incident) && (here || (!service.isEmpty() && incident.colos.isEmpty())))
            found.append({incident.name, incident.impact, QStringLiteral("incident"), here ? colo : QString(),
                          service, isMajor(incident.impact)});
    }
    for (const ComponentSeen &component : status.components) {
        const bool here = !colo.isEmpty() && component.colo == colo;
        const bool service = component.colo.isEmpty() && isServiceInPath(component.name);
        if (isTrouble(component) && (here || service))
            found.append({component.name, QStringLiteral("major"), QStringLiteral("outage"),
                          here ? colo : QString(), service ? component.name : QString(), true});
    }
    return found;
}

int troubleElsewhere(const StatusSeen &status, const QString &colo)
{
    int count = 0;
    for (const IncidentSeen &incident : status.incidents)
        count += isOpen(incident) ? 1 : 0;
    const QList<TroubleInPath> inPath = troubleInPath(status, colo);
    for (const TroubleInPath &trouble : inPath)
        count -= trouble.what == QLatin1String("incident") ? 1 : 0;
    for (const ComponentSeen &component : status.components)
        count += isTrouble(component) && component.colo != colo && !component.colo.isEmpty() ? 1 : 0;
    return count;
}

} // namespace doctor
