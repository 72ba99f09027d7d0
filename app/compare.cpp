#include "compare.h"

#include "complaint.h"
#include "document/report_language.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "output.h"
#include "own_addresses.h"
#include "redaction/redaction.h"
#include "render.h"
#include "report_file.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

std::optional<Report> opened(const QString &fileName, QString *problem)
{
    QString why;
    std::optional<OpenedReport> stored = openReportOrInput(fileName, &why);
    if (!stored) {
        //: %1: the name of a file, %2: a sentence
        *problem = Words::tr("%1: %2", "a problem with a file").arg(fileName, why);
        return std::nullopt;
    }
    return std::move(stored->report);
}

QByteArray drawn(const Comparison &comparison, const CommandLine &line)
{
    const ReportLanguage language(line.locale);
    if (!language.hasTexts())
        complain(Words::tr("No texts in “%1” yet: the comparison is in English.").arg(line.locale));
    switch (line.format) {
    case Format::Text: return toText(compose(comparison), styleFor(line));
    case Format::Markdown: return toMarkdown(compose(comparison));
    case Format::Html: return toHtml(compose(comparison));
    case Format::Json:
    case Format::Ticket: break;
    }
    return QJsonDocument(toJson(comparison)).toJson();
}

//! nullopt when something that was to be left out would stand in it.
std::optional<QByteArray> redacted(const Comparison &comparison, const CommandLine &line)
{
    const Redaction before(comparison.before, line.hidden, ownAddresses());
    const Redaction after(comparison.after, line.hidden, ownAddresses());
    const QByteArray bytes = drawn({before.applied(comparison.before), after.applied(comparison.after),
                                    changedParts(comparison.before.question, comparison.after.question)},
                                   line);
    const bool survives = before.survivesIn(bytes) || after.survivesIn(bytes);
    return survives ? std::nullopt : std::optional(bytes);
}

QString written(const std::optional<QByteArray> &bytes, const CommandLine &line)
{
    if (!bytes)
        return redactionFailure();
    if (!line.outputFile.isEmpty())
        return writeFile(line.outputFile, line.force, *bytes);
    return writeAll(stdout, *bytes) ? QString() : Words::tr("The result could not be written.");
}

bool isSameSite(const Question &before, const Question &after)
{
    return before.host == after.host && before.port == after.port;
}

} // namespace

std::optional<Comparison> openComparison(const QString &beforeFile, const QString &afterFile,
                                         QString *problem)
{
    const std::optional<Report> before = opened(beforeFile, problem);
    const std::optional<Report> after = before ? opened(afterFile, problem) : std::nullopt;
    if (!before || !after)
        return std::nullopt;
    if (isSameSite(before->question, after->question))
        return Comparison{*before, *after, {}};
    *problem = Words::tr("These reports are about two sites, %1 and %2: only reports about one site can be "
                         "compared.")
                   .arg(before->question.url(), after->question.url());
    return std::nullopt;
}

int compareStored(const CommandLine &line)
{
    QString problem = line.outputFile.isEmpty() ? QString() : whyNotWritable(line.outputFile, line.force);
    if (!problem.isEmpty()) {
        complain(problem);
        return exit_status::notWritten;
    }
    const std::optional<Comparison> comparison
        = openComparison(line.reportFile, line.laterReportFile, &problem);
    if (!comparison) {
        complain(problem);
        return exit_status::usage;
    }
    problem = written(redacted(*comparison, line), line);
    if (problem.isEmpty())
        return exitStatus(comparison->after.light);
    complain(problem);
    return exit_status::notWritten;
}

} // namespace doctor
