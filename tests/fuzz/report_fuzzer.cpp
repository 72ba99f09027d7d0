#include "document/compose.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "redaction/redaction.h"
#include "report/from_json.h"
#include "report/report.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace doctor;

namespace {

QStringList verdictOf(const Report &report)
{
    QStringList verdict{lightId(report.light)};
    for (const Cause &cause : report.causes)
        verdict.append(cause.id);
    return verdict;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv); // NOLINT(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size); // NOLINT

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

//! Whatever a file holds: it is read or refused with a sentence, it can be judged, redacted and drawn, and
//! written and read again it leads to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QString error;
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::optional<StoredReport> stored = readReport(file, &error);
    if (!stored) {
        if (!error.endsWith(u'.'))
            std::abort();
        return 0;
    }
    Report report = judge(stored->question, stored->evidence, stored->complete);
    report.history = stored->history;
    report.note = stored->note;
    report.standIns = stored->standIns;
    const std::optional<StoredReport> again = readReport(QJsonDocument(toJson(report)).toJson(), &error);
    if (!again || verdictOf(judge(again->question, again->evidence, again->complete)) != verdictOf(report))
        std::abort();
    if (again->note != report.note || again->history.size() != report.history.size())
        std::abort();
    const document::Document document
        = compose(Redaction(report, Hidden{true, true, true}, {}).applied(report));
    static_cast<void>(toHtml(document));
    static_cast<void>(toMarkdown(document));
    static_cast<void>(toText(document));
    return 0;
}
