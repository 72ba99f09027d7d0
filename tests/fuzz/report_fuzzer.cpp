#include "document/compose.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "fuzz.h"
#include "redaction/redaction.h"
#include "report/from_json.h"
#include "report/report.h"

#include <QJsonDocument>

namespace doctor::fuzz {

namespace {

QStringList verdictOf(const Report &report)
{
    QStringList verdict{lightId(report.light)};
    for (const Cause &cause : report.causes)
        verdict.append(cause.id);
    return verdict;
}

} // namespace

//! Whatever a file holds: it is read or refused with a sentence, it can be judged, redacted and drawn, and
//! written and read again it leads to the same.
void check(const QByteArray &input)
{
    QString error;
    const std::optional<StoredReport> stored = readReport(input, &error);
    if (!stored) {
        requireSentence(error);
        return;
    }
    Report report = judge(stored->question, stored->evidence, stored->complete);
    report.history = stored->history;
    report.note = stored->note;
    report.standIns = stored->standIns;
    const std::optional<StoredReport> again = readReport(QJsonDocument(toJson(report)).toJson(), &error);
    require(again.has_value(), "a report that was written is read");
    require(verdictOf(judge(again->question, again->evidence, again->complete)) == verdictOf(report),
            "a report that is read again leads to the same verdict");
    require(again->note == report.note && again->history.size() == report.history.size(),
            "note and history are kept");
    const document::Document document
        = compose(Redaction(report, Hidden{true, true, true}, {}).applied(report));
    static_cast<void>(toHtml(document));
    static_cast<void>(toMarkdown(document));
    static_cast<void>(toText(document));
}

} // namespace doctor::fuzz
