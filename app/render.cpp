#include "render.h"

#include "complaint.h"
#include "document/compose.h"
#include "document/report_language.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "help_text.h"
#include "output.h"
#include "own_addresses.h"
#include "redaction/redaction.h"
#include "report/generator.h"
#include "report_file.h"
#include "terminal.h"
#include "text_report.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Render)
};

TextStyle styleFor(const CommandLine &line)
{
    TextStyle style;
    const Terminal terminal = terminalOf(stdout);
    const bool toTerminal = terminal.isTerminal && line.outputFile.isEmpty();
    style.colours = toTerminal && terminal.hasColours;
    if (toTerminal)
        style.width = std::clamp(terminal.columns - 1, 40, style.width);
    return style;
}

QByteArray drawn(const Report &report, const CommandLine &line)
{
    const ReportLanguage language(line.locale);
    if (!language.hasTexts())
        complain(Words::tr("No texts in “%1” yet: the report is in English.").arg(line.locale));
    ComposeOptions options;
    options.openssl = opensslVersion();
    switch (line.format) {
    case Format::Text: return textReport(report, styleFor(line)).toUtf8();
    case Format::Markdown: return toMarkdown(compose(report, options));
    case Format::Html: return toHtml(compose(report, options));
    case Format::Json: break;
    }
    generator().openssl = opensslVersion();
    return QJsonDocument(toJson(report)).toJson(QJsonDocument::Indented);
}

} // namespace

std::optional<QByteArray> rendered(const Report &report, const CommandLine &line)
{
    const Redaction redaction(report, line.hidden, ownAddresses());
    const QByteArray bytes = drawn(redaction.applied(report), line);
    return redaction.survivesIn(bytes) ? std::nullopt : std::optional(bytes);
}

int deliver(const Report &report, const CommandLine &line)
{
    const std::optional<QByteArray> found = rendered(report, line);
    if (!found) {
        complain(redactionFailure());
        return exit_status::notWritten;
    }
    const QByteArray &bytes = *found;
    QString problem;
    if (!line.outputFile.isEmpty())
        problem = writeFile(line.outputFile, line.force, bytes);
    else if (!writeAll(stdout, bytes))
        problem = Words::tr("The result could not be written.");
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
    const std::optional<Report> report = openReport(line.reportFile, &problem);
    if (report)
        return deliver(*report, line);
    complain(problem);
    return exit_status::usage;
}

} // namespace doctor
