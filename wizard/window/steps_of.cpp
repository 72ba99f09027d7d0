#include "window/steps_of.h"

#include "pages/steps.h"
#include "report/phrasebook.h"
#include "session/consultation.h"

namespace doctor {

QList<Step> stepsOf(const Consultation &consultation, const QStringList &names)
{
    const Report &report = consultation.report();
    QList<Step> steps;
    for (int id = 0; id < names.size(); ++id) {
        Step step;
        step.title = names.at(id);
        step.reached = id == 0 || consultation.hasBegun();
        step.startsGroup
            = id == static_cast<int>(PageId::StatusPage) || id == static_cast<int>(PageId::Diagnosis);
        if (consultation.hasBegun() && id >= static_cast<int>(PageId::StatusPage)
            && id <= static_cast<int>(PageId::SslMode)) {
            const CheckResult &check = report.checks.at(id - 1);
            step.lamp = lampOf(check.light, check.settled || !consultation.isRunning());
        }
        if (consultation.hasBegun() && id == static_cast<int>(PageId::Diagnosis)) {
            step.lamp = consultation.isRunning() ? Lamp::Working : lampOf(report.light);
            if (!consultation.isRunning() && report.light == Light::Amber)
                step.word = phrasebook::verdictWord(report);
        }
        steps.append(step);
    }
    return steps;
}

} // namespace doctor
