#include "command_line.h"
#include "complaint.h"
#include "help_text.h"
#include "interrupt.h"
#include "languages.h"
#include "output.h"
#include "render_command.h"
#include "report/generator.h"
#include "session/choices.h"
#include "terminal.h"
#include "theme/outline_style.h"
#include "theme/theme.h"
#include "window/doctor_wizard.h"
#include "window/one_heap.h"
#include "window/window_keeper.h"
#include "window/window_order.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

#include <cstring>
#include <exception>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void complain(const QString &sentence)
{
    doctor::borrowTerminal();
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
    doctor::borrowTerminal();
    const QGuiApplication application(argc, argv);
    nameProgram();
    doctor::installLanguage({});
    if (isFirst(argc, argv, "--version"))
        return print(doctor::versionText("origin-doctor"));
    if (isFirst(argc, argv, "--help") || isFirst(argc, argv, "-h"))
        return print(doctor::windowUsage() + u'\n' + doctor::renderUsage() + u'\n' + doctor::compareUsage()
                     + u'\n');
    return doctor::drawPdfFile(QCoreApplication::arguments());
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

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addFile(QStringLiteral(":/icons/origin-doctor-%1.png").arg(size), QSize(size, size));
    return icon;
}

int runWindow(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    nameProgram();
    doctor::Choices choices;
    doctor::speak(choices.language());
    doctor::WindowOrder order;
    const QString mistake = doctor::readWindowOrder(QCoreApplication::arguments(), order);
    if (!mistake.isEmpty()) {
        complain(mistake);
        return doctor::exit_status::usage;
    }
    if (!order.locale.isEmpty()) {
        const bool hasTexts = doctor::speak(order.locale);
        choices.speakForNow(hasTexts ? order.locale : QStringLiteral("en"));
        if (!hasTexts)
            complain(Words::tr("No texts in “%1” yet: this is English.").arg(order.locale));
    }
    doctor::installStyle();
    bringColours();
    QApplication::setWindowIcon(programIcon());
    doctor::generator().openssl = doctor::opensslVersion();
    const doctor::WindowKeeper keeper(choices);
    doctor::DoctorWizard &window = keeper.window();
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
    doctor::shareOneHeap();
    const bool isText = isFirst(argc, argv, "render") || isFirst(argc, argv, "compare")
        || isFirst(argc, argv, "--version") || isFirst(argc, argv, "--help") || isFirst(argc, argv, "-h");
    try {
        return isText ? runWithoutWindow(argc, argv) : runWindow(argc, argv);
    } catch (const std::exception &) {
        complain(Words::tr("Something went wrong inside the program."));
        return doctor::exit_status::internal;
    }
}
