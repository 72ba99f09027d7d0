#include "complaint.h"

#include "document/terminal_text.h"
#include "output.h"

namespace doctor {

void complain(const QString &sentence, const QString &program)
{
    const QString line = program + QStringLiteral(": %1\n").arg(elided(terminalText(sentence), 1000));
    static_cast<void>(writeAll(stderr, line.toUtf8()));
}

} // namespace doctor
