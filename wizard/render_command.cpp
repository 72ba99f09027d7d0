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

struct RenderOrder {
    QString reportFile;
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
    if (words.size() != 2)
        return Words::tr("Give one report: %1").arg(doctor::renderUsage());
    order.reportFile = words.at(1);
    order.outputFile = parser.value(QStringLiteral("output"));
    order.locale = parser.value(QStringLiteral("lang"));
    order.force = parser.isSet(QStringLiteral("force"));
    if (QString mistake = doctor::readRedaction(parser, order.hidden); !mistake.isEmpty())
        return mistake;
    if (QString mistake = doctor::languageProblem(order.locale);
        !order.locale.isEmpty() && !mistake.isEmpty())
        return mistake;
    return order.outputFile.isEmpty() ? Words::tr("Say where the PDF goes: %1").arg(doctor::renderUsage())
                                      : QString();
}

//! nullopt when something that was to be left out would stand in it.
std::optional<QByteArray> drawn(const doctor::OpenedReport &stored, const RenderOrder &order)
{
    const doctor::ReportLanguage language(order.locale);
    if (!language.hasTexts())
        complain(Words::tr("No texts in “%1” yet: the report is in English.").arg(order.locale));
    return doctor::pdfOf({stored.report, stored.claim, order.hidden, order.locale});
}

int render(const RenderOrder &order)
{
    QString problem = doctor::whyNotWritable(order.outputFile, order.force);
    if (!problem.isEmpty()) {
        complain(problem);
        return doctor::exit_status::notWritten;
    }
    const std::optional<doctor::OpenedReport> report = doctor::openReport(order.reportFile, &problem);
    if (!report) {
        complain(problem);
        return doctor::exit_status::usage;
    }
    const std::optional<QByteArray> bytes = drawn(*report, order);
    problem = bytes ? doctor::writeFile(order.outputFile, order.force, *bytes) : doctor::redactionFailure();
    if (problem.isEmpty())
        return 0;
    complain(problem);
    return doctor::exit_status::notWritten;
}

} // namespace

namespace doctor {

QString renderUsage()
{
    return QStringLiteral("origin-doctor render REPORT.json --output FILE.pdf [--force] [--lang LOCALE] "
                          "[--redact|--no-redact] [--hide WHAT]");
}

int renderAsPdf(const QStringList &arguments)
{
    RenderOrder order;
    const QString mistake = readOrder(arguments, order);
    if (mistake.isEmpty())
        return render(order);
    ::complain(mistake);
    return exit_status::usage;
}

} // namespace doctor
