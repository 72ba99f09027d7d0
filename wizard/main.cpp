#include "command_line.h"
#include "complaint.h"
#include "help_text.h"
#include "interrupt.h"
#include "languages.h"
#include "output.h"
#include "render_command.h"
#include "report/generator.h"
#include "session/choices.h"
#include "theme/theme.h"
#include "window/doctor_wizard.h"
#include "window/window_order.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QStyle>
#include <QTranslator>

#include <cstring>
#include <exception>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void complain(const QString &sentence)
{
    doctor::complain(sentence, QStringLiteral("origin-doctor"));
}

// Qt's own warnings are no words for the person.
void quietly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message);
}

bool isFirst(int argc, char *argv[], const char *word)
{
    return argc > 1 && std::strcmp(argv[1], word) == 0;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("origin-doctor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCTOR_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Origin Doctor"));
    QGuiApplication::setDesktopFileName(QStringLiteral("origin-doctor"));
}

int print(const QString &text)
{
    return doctor::writeAll(stdout, text.toUtf8()) ? 0 : doctor::exit_status::notWritten;
}

//! Neither needs a display.
int runWithoutWindow(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const QGuiApplication application(argc, argv);
    nameProgram();
    doctor::installLanguage({});
    if (isFirst(argc, argv, "--version"))
        return print(doctor::versionText());
    if (isFirst(argc, argv, "--help") || isFirst(argc, argv, "-h"))
        return print(doctor::windowUsage() + u'\n' + doctor::renderUsage() + u'\n');
    return doctor::renderAsPdf(QCoreApplication::arguments());
}

//! The buttons of the system's own dialogs.
void installQtTexts()
{
    auto *texts = new QTranslator(QCoreApplication::instance());
    if (texts->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(texts);
}

//! Where the desktop has no colours of its own, the program's are clearer than those of the style.
void bringColours()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QPalette system = QApplication::palette();
    if (system == QApplication::style()->standardPalette())
        QApplication::setPalette(doctor::ownPalette(doctor::isDark(system)));
#endif
}

int runWindow(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    nameProgram();
    doctor::installLanguage({});
    doctor::WindowOrder order;
    const QString mistake = doctor::readWindowOrder(QCoreApplication::arguments(), order);
    if (!mistake.isEmpty()) {
        complain(mistake);
        return doctor::exit_status::usage;
    }
    if (!order.locale.isEmpty() && !doctor::installLanguage(order.locale))
        complain(Words::tr("No texts in “%1” yet: this is English.").arg(order.locale));
    installQtTexts();
    QApplication::setLayoutDirection(QLocale().textDirection());
    bringColours();
    doctor::generator().openssl = doctor::opensslVersion();
    doctor::Choices choices;
    doctor::DoctorWizard window(choices);
    window.show();
    if (!order.reportFile.isEmpty())
        window.openFile(order.reportFile);
    else if (!order.practiceFault.isEmpty())
        window.practise(order.practiceFault, order.server);
    else if (order.question)
        window.ask(*order.question);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(quietly);
    doctor::ignoreClosedPipes();
    const bool isText = isFirst(argc, argv, "render") || isFirst(argc, argv, "--version")
        || isFirst(argc, argv, "--help") || isFirst(argc, argv, "-h");
    try {
        return isText ? runWithoutWindow(argc, argv) : runWindow(argc, argv);
    } catch (const std::exception &) {
        complain(Words::tr("Something went wrong inside the program."));
        return doctor::exit_status::internal;
    }
}
