#include "render.h"

#include "complaint.h"
#include "document/compose.h"
#include "document/host_summary.h"
#include "document/report_language.h"
#include "document/terminal_text.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "help_text.h"
#include "output.h"
#include "own_addresses.h"
#include "redaction/redaction.h"
#include "report/generator.h"
#include "report_file.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Render)
};

QByteArray drawnText(const Report &report, const CommandLine &line, const QString &difference)
{
    const TextStyle style = styleFor(line);
    document::Document document = documentOf(report, difference, line.format);
    if (!style.details)
        add(document,
            {{},
             {document::Paragraph{Words::tr("Every observation, with its time: add --output FILE for a file "
                                            "that holds all of it, or --format html for one to send.")}}});
    return toText(document, style);
}

QByteArray drawnTicket(const Report &report, const QString &difference)
{
    QStringList lines = hostSummary(report);
    if (!difference.isEmpty())
        lines.prepend(difference);
    QByteArray bytes;
    for (const QString &line : lines)
        bytes += terminalText(line).toUtf8() + '\n';
    return bytes;
}

QByteArray drawnJson(const Report &report, const Claim &claim, const QString &difference)
{
    generator().openssl = opensslVersion();
    QJsonObject object = toJson(report);
    if (!difference.isEmpty())
        object.insert(QStringLiteral("differs_from_file"),
                      QJsonObject{{QStringLiteral("text"), difference},
                                  {QStringLiteral("light"), claim.light},
                                  {QStringLiteral("causes"), QJsonArray::fromStringList(claim.causes)}});
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray drawn(const Report &report, const CommandLine &line, const Claim &claim)
{
    const ReportLanguage language(line.locale);
    if (!language.hasTexts())
        complain(Words::tr("No texts in “%1” yet: the report is in English.").arg(line.locale));
    const QString difference = differenceFrom(claim, report);
    switch (line.format) {
    case Format::Text: return drawnText(report, line, difference);
    case Format::Markdown: return toMarkdown(documentOf(report, difference, line.format));
    case Format::Html: return toHtml(documentOf(report, difference, line.format));
    case Format::Ticket: return drawnTicket(report, difference);
    case Format::Json: break;
    }
    return drawnJson(report, claim, difference);
}

} // namespace

document::Document documentOf(const Report &report, const QString &difference, Format format)
{
    ComposeOptions options;
    options.openssl = opensslVersion();
    options.difference = difference;
    options.namesOptions = format == Format::Text;
    return compose(report, options);
}

TextStyle styleFor(const CommandLine &line)
{
    TextStyle style;
    const Terminal terminal = terminalOf(stdout);
    const bool toTerminal = terminal.isTerminal && line.outputFile.isEmpty();
    if (!toTerminal)
        return style;
    style.colours = terminal.hasColours;
    style.width = std::clamp(terminal.columns - 1, 40, style.width);
    style.details = false;
    return style;
}

std::optional<QByteArray> rendered(const Report &report, const CommandLine &line, const Claim &claim)
{
    const Redaction redaction(report, line.hidden, ownAddresses());
    const QByteArray bytes = drawn(redaction.applied(report), line, claim);
    return redaction.survivesIn(bytes) ? std::nullopt : std::optional(bytes);
}

int deliver(const Report &report, const CommandLine &line, const Claim &claim)
{
    const std::optional<QByteArray> found = rendered(report, line, claim);
    if (!found) {
        complain(redactionFailure());
        return exit_status::notWritten;
    }
    const QByteArray &bytes = *found;
    const QString problem = writeResult(line.outputFile, line.force, bytes);
    if (problem.isEmpty())
        return exitStatus(report.light);
    complain(problem);
    return exit_status::notWritten;
}

int renderStored(const CommandLine &line)
{
    QString problem = line.outputFile.isEmpty() ? QString() : whyNotWritable(line.outputFile, line.force);
    if (!problem.isEmpty()) {
        complain(problem);
        return exit_status::notWritten;
    }
    const std::optional<OpenedReport> stored = openReportOrInput(line.reportFile, &problem);
    if (stored)
        return deliver(stored->report, line, stored->claim);
    complain(problem);
    return exit_status::usage;
}

} // namespace doctor
