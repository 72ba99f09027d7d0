#include "check_run.h"
#include "command_line.h"
#include "commands.h"
#include "compare.h"
#include "complaint.h"
#include "contact_list.h"
#include "explanation.h"
#include "help_text.h"
#include "interrupt.h"
#include "languages.h"
#include "output.h"
#include "render.h"
#include "terminal.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

int print(const QString &text)
{
    if (doctor::writeAll(stdout, text.toUtf8()))
        return 0;
    doctor::complain(Words::tr("The result could not be written."));
    return doctor::exit_status::notWritten;
}

//! 0 where nobody looks at a screen: what is piped keeps its lines.
int screenWidth()
{
    const doctor::Terminal terminal = doctor::terminalOf(stdout);
    return terminal.isTerminal ? std::max(terminal.columns - 1, 40) : 0;
}

int helpWidth()
{
    constexpr int usual = 79;
    const int width = screenWidth();
    return width == 0 ? usual : std::min(width, usual);
}

int refuse(const QString &sentence)
{
    doctor::complain(sentence);
    doctor::complain(Words::tr("“origin-doctor-cli --help” shows how it is used."));
    return doctor::exit_status::usage;
}

int explain(const doctor::CommandLine &line)
{
    if (line.causeId.isEmpty())
        return print(doctor::causeList(screenWidth()));
    const QString text = doctor::explanation(line);
    if (text.isNull())
        return refuse(doctor::unknownCause(line.causeId));
    const QString problem = doctor::unknownFix(line);
    return problem.isEmpty() ? print(text) : refuse(problem);
}

int check(const doctor::CommandLine &line)
{
    for (const QString &note : line.notes)
        doctor::complain(note);
    if (line.listContacts)
        return doctor::listContacts(line, screenWidth());
    doctor::CheckRun run(line);
    QObject::connect(&run, &doctor::CheckRun::finished, QCoreApplication::instance(),
                     [](int status) { QCoreApplication::exit(status); });
    run.start();
    return QCoreApplication::exec();
}

//! Whether --lang is that of a report, apart from the program's own language.
bool isOfReport(const doctor::CommandLine &line)
{
    return line.locale.isEmpty() || (line.command == doctor::Command::Check && !line.listContacts)
        || line.command == doctor::Command::Render || line.command == doctor::Command::Compare;
}

int run(const QStringList &arguments)
{
    doctor::installLanguage({});
    const doctor::ParsedCommandLine parsed = doctor::parseCommandLine(arguments);
    if (!parsed.error.isEmpty())
        return refuse(parsed.error);
    if (!isOfReport(parsed.line) && !doctor::installLanguage(parsed.line.locale))
        doctor::complain(Words::tr("No texts in “%1” yet: this is English.").arg(parsed.line.locale));
    switch (parsed.line.command) {
    case doctor::Command::Help: return print(doctor::helpText(helpWidth()));
    case doctor::Command::Version: return print(doctor::versionText("origin-doctor-cli"));
    case doctor::Command::Practice: return print(doctor::practiceList(screenWidth()));
    case doctor::Command::Explain: return explain(parsed.line);
    case doctor::Command::Check: return check(parsed.line);
    case doctor::Command::Render: return doctor::renderStored(parsed.line);
    case doctor::Command::Compare: return doctor::compareStored(parsed.line);
    }
    return doctor::exit_status::internal;
}

// Qt's own warnings (an unusual locale, a certificate it dislikes) are no words for the person.
void quietly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        doctor::complain(message);
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(quietly);
    doctor::ignoreClosedPipes();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("origin-doctor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCTOR_VERSION));
    try {
        return run(QCoreApplication::arguments());
    } catch (const std::exception &) {
        doctor::complain(Words::tr("Something went wrong inside the program."));
        return doctor::exit_status::internal;
    }
}
