#include "window/window_order.h"

#include "check_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

const QStringList &takenOptions()
{
    static const QStringList names{QStringLiteral("origin"), QStringLiteral("ssl-mode"),
                                   QStringLiteral("server"), QStringLiteral("practice"),
                                   QStringLiteral("lang")};
    return names;
}

QString strayOption(const QCommandLineParser &parser)
{
    for (const QString &name : parser.optionNames())
        if (!takenOptions().contains(name))
            return Words::tr("The window takes no --%1: %2").arg(name, windowUsage());
    return {};
}

//! One word that is a file is a report, as when it was opened from a folder.
bool isReportFile(const QStringList &words)
{
    if (words.size() != 1 || words.constFirst().contains(QLatin1String("://")))
        return false;
    const QString &word = words.constFirst();
    // A file beside the program may bear the name of a site; a folder opens files by their whole path.
    const bool isPath = QFileInfo(word).isAbsolute() || word.contains(u'\\');
    return word.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || (isPath && QFileInfo(word).isFile());
}

//! An option that says something about a site, where none is given; empty without one.
QString lostOption(const QCommandLineParser &parser)
{
    for (const char *name : {"origin", "ssl-mode", "server"})
        if (parser.isSet(QLatin1String(name)))
            //: %1: the name of an option
            return Words::tr("--%1 tells something about a site: give its address before it.")
                .arg(QLatin1String(name));
    return {};
}

} // namespace

QString windowUsage()
{
    return QStringLiteral("origin-doctor [SITE] [--origin ADDRESS]... [--ssl-mode MODE] "
                          "[--server KEY=VALUE]... [--practice FAULT] [--lang LOCALE] [REPORT.json]");
}

QString readWindowOrder(const QStringList &arguments, WindowOrder &order)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return parser.errorText();
    if (QString stray = strayOption(parser); !stray.isEmpty())
        return stray;
    order.locale = parser.value(QStringLiteral("lang"));
    if (QString problem = languageProblem(order.locale); !order.locale.isEmpty() && !problem.isEmpty())
        return problem;
    const QStringList words = parser.positionalArguments();
    if (isReportFile(words)) {
        order.reportFile = words.constFirst();
        return lostOption(parser);
    }
    if (words.isEmpty() && !parser.isSet(QStringLiteral("practice")))
        return lostOption(parser);
    CommandLine line;
    QString problem = readCheck(parser, words, line);
    order.practiceFault = line.practiceFault;
    order.server = line.question.server;
    if (order.practiceFault.isEmpty())
        order.question = line.question;
    return problem;
}

} // namespace doctor
