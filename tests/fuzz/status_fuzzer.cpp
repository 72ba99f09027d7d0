#include "fuzz.h"
#include "probes/status_page.h"

namespace doctor::fuzz {

namespace {

void checkIncident(const IncidentSeen &incident)
{
    require(!incident.name.isEmpty() && incident.name.size() <= 300, "an incident has a name");
    require(incident.status != QLatin1String("resolved") && incident.status != QLatin1String("postmortem"),
            "incidents are unresolved");
    require(incident.status.size() <= 40 && incident.impact.size() <= 40, "ids are short");
    require(incident.components.size() <= 40 && incident.colos.size() <= incident.components.size(),
            "components are few, and each names at most one colo");
    for (const QString &colo : incident.colos)
        require(colo.size() == 3 && colo == colo.toUpper(), "a colo has three letters");
}

void checkComponent(const ComponentSeen &component)
{
    require(!component.status.isEmpty() && component.status != QLatin1String("operational"),
            "a listed component is in trouble");
    require(component.name.size() <= 300 && component.status.size() <= 40, "texts are short");
    require(component.colo == coloIn(component.name), "the colo is the one in the name");
}

} // namespace

//! Cloudflare's status page.
void check(const QByteArray &input)
{
    QString failure;
    const auto seen = parseStatusPage(input, &failure);
    if (!seen) {
        require(failure == QLatin1String("not-json") || failure == QLatin1String("not-a-status-page"),
                "it is said why it is no status page");
        return;
    }
    require(!seen->indicator.isEmpty() && seen->indicator.size() <= 40, "there is an indicator");
    require(seen->description.size() <= 300, "the description is short");
    require(seen->incidents.size() <= 50 && seen->components.size() <= 400, "lists are short");
    for (const IncidentSeen &incident : seen->incidents)
        checkIncident(incident);
    for (const ComponentSeen &component : seen->components)
        checkComponent(component);
    requireKept(*seen);
}

} // namespace doctor::fuzz
