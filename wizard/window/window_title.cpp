#include "window/window_title.h"

#include "session/consultation.h"
#include "window/doctor_wizard.h"

#include <QLocale>

namespace doctor {

QString titleOf(const Consultation &consultation)
{
    const QString host = consultation.hasBegun() ? consultation.question().host : QString();
    const QString program = QStringLiteral("Origin Doctor");
    if (host.isEmpty())
        return program;
    if (!consultation.openedFile().isEmpty() && !consultation.isPractice())
        //: The title of the window. %1: a site, %2: a day, %3: the name of the program
        return DoctorWizard::tr("%1, report of %2 — %3")
            .arg(
                host,
                QLocale().toString(consultation.verdict().started.toLocalTime().date(), QLocale::ShortFormat),
                program);
    if (consultation.isPractice())
        //: The title of the window. %1: a site, %2: the name of the program
        return DoctorWizard::tr("%1 (practice) — %2").arg(host, program);
    //: The title of the window. %1: a site, %2: the name of the program
    return DoctorWizard::tr("%1 — %2").arg(host, program);
}

} // namespace doctor
