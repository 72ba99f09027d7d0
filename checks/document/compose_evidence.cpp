#include "document/compose_parts.h"
#include "document/evidence_words.h"
#include "document/moments.h"
#include "report/shown.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

//! Several times what a run records; with the length of each value it keeps every format far below 1 MB.
constexpr int mostRows = 200;
constexpr qsizetype longestDetail = 300;

Row rowOf(const Observation &observation)
{
    Row row;
    for (const QString &text :
         {observation.id, clockInUtc(observation.at), probeName(observation.detail), data(observation.target),
          viaWord(observation.via), outcomeWord(observation.outcome),
          QLocale().toString(observation.elapsedMs), cut(detailText(observation), longestDetail)})
        row.cells.append(Cell{text});
    return row;
}

//! What findings rest on comes before the rest when not everything has room.
QSet<QString> namedByFindings(const Report &report)
{
    QSet<QString> ids;
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings)
            for (const QString &id : finding.evidence)
                if (ids.size() < mostRows)
                    ids.insert(id);
    return ids;
}

} // namespace

Section evidence(const Report &report)
{
    Table table;
    table.columns = {Column{Words::tr("No.", "the number of an observation"), true},
                     Column{Words::tr("Time (UTC)"), true},
                     Column{Words::tr("Asked", "what was asked")},
                     Column{Words::tr("Of whom", "who was asked"), true},
                     Column{Words::tr("Way", "the way that a question went")},
                     Column{Words::tr("Result")},
                     Column{Words::tr("ms", "milliseconds"), true, true},
                     Column{Words::tr("Details"), true, false, true}};
    const QSet<QString> named = namedByFindings(report);
    auto room = mostRows - static_cast<int>(named.size());
    int left = 0;
    for (const Observation &observation : report.evidence.all()) {
        const bool fits = named.contains(observation.id) || room-- > 0;
        if (fits && table.rows.size() < mostRows)
            table.rows.append(rowOf(observation));
        else
            ++left;
    }
    Section section{Words::tr("What was observed"), {}, Depth::Detail};
    add(section, table);
    if (left > 0)
        add(section,
            Paragraph{Words::tr("%n more observations stand in the report as JSON.", nullptr, left),
                      Tone::Quiet});
    return section;
}

} // namespace doctor::document
