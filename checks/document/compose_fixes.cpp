#include "document/compose_parts.h"
#include "document/fix_section.h"
#include "fixes/fix_plan.h"
#include "report/letters.h"

#include <QCoreApplication>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

//! What fits best; others are named, and the program shows them.
constexpr qsizetype mostWhole = 1;
constexpr qsizetype mostNamed = 8;

//! What fits other servers, by name, and how to see it whole.
void addOthers(Section &section, const QList<Fix> &others, const QString &cause, bool namesOptions)
{
    QStringList titles;
    for (const Fix &fix : others)
        titles.append(fix.title);
    Bullets bullets;
    for (const QString &title : bounded(titles, mostNamed))
        bullets.items.append(Item{title});
    if (bullets.items.isEmpty())
        return;
    add(section, Subheading{Words::tr("Other ways, for other servers")});
    add(section, bullets);
    if (namesOptions)
        add(section,
            //: %1: the id of a cause
            Paragraph{Words::tr("Their steps: origin-doctor-cli explain %1. Say what your server runs for "
                                "the fitting one first, such as --server firewall=ufw.")
                          .arg(cause)});
}

} // namespace

Section fixes(const Report &report, const ComposeOptions &options)
{
    Section section{Words::tr("What to do"), {}, Depth::Main};
    if (report.causes.isEmpty() || report.light == Light::Green)
        return section;
    const QString &cause = report.causes.constFirst().id;
    const QList<Fix> all
        = planFixes(report.question, report.evidence, {cause}, report.evidenceOf).fixesFor(cause);
    for (const Fix &fix : all.first(qMin(mostWhole, all.size()))) {
        addFix(section, fix);
        add(section, Paragraph{Words::tr("After each change, run the same check again.")});
    }
    addOthers(section, all.mid(mostWhole), cause, options.namesOptions);
    // The one who is most likely to act gets the letter, with what this run saw.
    for (const Message &letter : lettersFor(report, report.causes.constFirst()).mid(0, 1))
        addLetter(section, letter);
    return section;
}

} // namespace doctor::document
