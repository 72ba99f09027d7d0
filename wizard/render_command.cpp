#include "render_command.h"

#include "check_options.h"
#include "command_line.h"
#include "complaint.h"
#include "document/report_language.h"
#include "help_text.h"
#include "output.h"
#include "own_addresses.h"
#include "pages/report_writer.h"
#include "report_file.h"

#include <QCommandLineParser>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

//! Another report makes it a comparison.
struct RenderOrder {
    QString reportFile;
    QString laterReportFile;
    QString outputFile;
    QString locale;
    bool force = false;
    doctor::Hidden hidden;
};

void complain(const QString &sentence)
{
    doctor::complain(sentence, QStringLiteral("origin-doctor"));
}

//! A usage error in words, or nothing.
QString readOrder(const QStringList &arguments, RenderOrder &order)
{
    QCommandLineParser parser;
    for (const char *name : {"output", "lang", "hide"})
        parser.addOption(QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("VALUE")));
    for (const char *name : {"force", "redact", "no-redact"})
        parser.addOption(QCommandLineOption(QLatin1String(name)));
    if (!parser.parse(arguments))
        return parser.errorText();
    const QStringList words = parser.positionalArguments();
    const bool isComparison = words.value(0) == QLatin1String("compare");
    const QString usage = isComparison ? doctor::compareUsage() : doctor::renderUsage();
    if (words.size() != (isComparison ? 3 : 2))
        return isComparison ? Words::tr("Give two reports: %1").arg(usage)
                            : Words::tr("Give one report: %1").arg(usage);
    order.reportFile = words.at(1);
    order.laterReportFile = words.value(2);
    order.outputFile = parser.value(QStringLiteral("output"));
    order.locale = parser.value(QStringLiteral("lang"));
    order.force = parser.isSet(QStringLiteral("force"));
    if (QString mistake = doctor::readRedaction(parser, order.hidden); !mistake.isEmpty())
        return mistake;
    if (QString mistake = doctor::languageProblem(order.locale);
        !order.locale.isEmpty() && !mistake.isEmpty())
        return mistake;
    return order.outputFile.isEmpty() ? Words::tr("Say where the PDF goes: %1").arg(usage) : QString();
}

void noteLanguage(const QString &locale)
{
    const doctor::ReportLanguage language(locale);
    if (!language.hasTexts())
        complain(Words::tr("No texts in “%1” yet: the report is in English.").arg(locale));
}

int deliver(const std::optional<QByteArray> &bytes, const RenderOrder &order)
{
    if (bytes && order.outputFile == QLatin1String("-"))
        return doctor::writeAll(stdout, *bytes) ? 0 : doctor::exit_status::notWritten;
    const QString problem
        = bytes ? doctor::writeFile(order.outputFile, order.force, *bytes) : doctor::redactionFailure();
    if (problem.isEmpty())
        return 0;
    complain(problem);
    return doctor::exit_status::notWritten;
}

int unusable(const QString &problem)
{
    complain(problem);
    return doctor::exit_status::usage;
}

int render(const RenderOrder &order)
{
    QString problem;
    const std::optional<doctor::OpenedReport> stored = doctor::openReport(order.reportFile, &problem);
    if (!stored)
        return unusable(problem);
    noteLanguage(order.locale);
    return deliver(doctor::pdfOf({stored->report, stored->claim, order.hidden, order.locale}), order);
}

int compare(const RenderOrder &order)
{
    QString problem;
    const std::optional<doctor::Comparison> comparison
        = doctor::openComparison(order.reportFile, order.laterReportFile, &problem);
    if (!comparison)
        return unusable(problem);
    noteLanguage(order.locale);
    return deliver(doctor::pdfOf(*comparison, order.hidden, order.locale), order);
}

} // namespace

namespace doctor {

QString renderUsage()
{
    return QStringLiteral("origin-doctor render REPORT.json --output FILE.pdf [--force] [--lang LOCALE] "
                          "[--redact|--no-redact] [--hide WHAT]");
}

QString compareUsage()
{
    return QStringLiteral("origin-doctor compare BEFORE.json AFTER.json --output FILE.pdf [--force] "
                          "[--lang LOCALE] [--redact|--no-redact] [--hide WHAT]");
}

int drawPdfFile(const QStringList &arguments)
{
    if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h")))
        return writeAll(stdout, (renderUsage() + u'\n' + compareUsage() + u'\n').toUtf8())
            ? 0
            : exit_status::notWritten;
    RenderOrder order;
    if (const QString mistake = readOrder(arguments, order); !mistake.isEmpty())
        return unusable(mistake);
    if (const QString problem
        = order.outputFile == QLatin1String("-") ? QString() : whyNotWritable(order.outputFile, order.force);
        !problem.isEmpty()) {
        ::complain(problem);
        return exit_status::notWritten;
    }
    return order.laterReportFile.isEmpty() ? render(order) : ::compare(order);
}

} // namespace doctor
