#include "document/reasons.h"

#include "report/phrasebook.h"

namespace doctor::document {

QStringList reasonsOf(const Report &report)
{
    QStringList reasons;
    if (report.causes.isEmpty())
        return reasons;
    const QString headline = phrasebook::headline(report);
    for (const QString &id : report.causes.constFirst().because)
        if (const Finding *finding = findingNamed(report, id);
            finding != nullptr && !headline.contains(phrasebook::findingText(*finding)))
            reasons.append(id);
    return reasons;
}

} // namespace doctor::document
