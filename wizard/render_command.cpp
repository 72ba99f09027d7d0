#include "render_command.h"

#include "check_options.h"
#include "command_line.h"
#include "complaint.h"
#include "document/compose.h"
#include "document/report_language.h"
#include "help_text.h"
#include "output.h"
#include "own_addresses.h"
#include "pdf/write_pdf.h"
#include "redaction/redaction.h"
#include "report_file.h"

#include <QCommandLineParser>
#include <QRegularExpression>

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

QString usage()
{
    return QStringLiteral("origin-doctor render REPORT.json --output FILE.pdf [--force] [--lang LOCALE] "
                          "[--redact|--no-redact] [--hide WHAT]");
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
        return Words::tr("Give one report: %1").arg(usage());
    order.reportFile = words.at(1);
    order.outputFile = parser.value(QStringLiteral("output"));
    order.locale = parser.value(QStringLiteral("lang"));
    order.force = parser.isSet(QStringLiteral("force"));
    order.hidden.thisComputer = !parser.isSet(QStringLiteral("no-redact"));
    if (QString mistake = doctor::readHidden(parser.values(QStringLiteral("hide")), order.hidden);
        !mistake.isEmpty())
        return mistake;
    static const QRegularExpression locale(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$"));
    if (!order.locale.isEmpty() && !locale.match(order.locale).hasMatch())
        return Words::tr("“%1” is not a language: give a code such as “de” or “pt_BR”.").arg(order.locale);
    if (order.outputFile.isEmpty())
        return Words::tr("Say where the PDF goes: %1").arg(usage());
    return parser.isSet(QStringLiteral("redact")) && parser.isSet(QStringLiteral("no-redact"))
        ? Words::tr("--redact and --no-redact contradict each other.")
        : QString();
}

//! nullopt when something that was to be left out would stand in it. The text is looked through as it is
//! laid out, because the letters in the file are numbers of glyphs; titles stand in the file as they are.
std::optional<QByteArray> drawn(const doctor::OpenedReport &stored, const RenderOrder &order)
{
    const doctor::ReportLanguage language(order.locale);
    if (!language.hasTexts())
        complain(Words::tr("No texts in “%1” yet: the report is in English.").arg(order.locale));
    doctor::ComposeOptions options;
    options.openssl = doctor::opensslVersion();
    const doctor::Redaction redaction(stored.report, order.hidden, doctor::ownAddresses());
    const doctor::Report report = redaction.applied(stored.report);
    options.difference = doctor::differenceFrom(stored.claim, report);
    const doctor::document::Document document = doctor::compose(report, options);
    const doctor::DrawnPdf pdf = doctor::drawPdf(document, doctor::paperFor(QLocale()));
    const bool survives = redaction.survivesIn(pdf.bytes) || redaction.survivesIn(pdf.text.toUtf8());
    return survives ? std::nullopt : std::optional(pdf.bytes);
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
