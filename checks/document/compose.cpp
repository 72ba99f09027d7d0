#include "document/compose.h"

#include "document/compose_parts.h"
#include "document/moments.h"
#include "document/terminal_text.h"
#include "report/phrasebook.h"
#include "report/shown.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

QString title(const Question &question)
{
    return question.isPractice
        //: The title of a report. %1: the name of a site
        ? Words::tr("Origin Doctor: report on %1 (practice)").arg(document::data(question.host))
        //: The title of a report. %1: the name of a site
        : Words::tr("Origin Doctor: report on %1").arg(document::data(question.host));
}

document::Section practiceNote(const Report &report)
{
    document::Section section;
    if (report.question.isPractice)
        add(section,
            document::Paragraph{
                Words::tr("This is practice: the site, its server and Cloudflare were staged on "
                          "this computer, and nothing here needs to be mended."),
                document::Tone::Strong});
    return section;
}

} // namespace

document::Document compose(const Report &report, const ComposeOptions &options)
{
    using namespace document;
    Document document;
    document.subject = shownSite(report.question.url(), report.question.host);
    document.title = title(report.question);
    document.language = phrasebook::language();
    document.direction = QLocale(document.language).textDirection();
    document.generator = options.generator;
    document.light = report.light;
    document.lightWord = phrasebook::verdictWord(report);
    document.headline = phrasebook::headline(report);

    add(document, practiceNote(report));
    add(document, difference(options));
    add(document, verdict(report));
    add(document, visitors(report, options.zone));
    add(document, reasons(report));
    add(document, document::ruledOut(report));
    add(document, otherCauses(report));
    add(document, fiveLights(report));
    add(document, document::sslModes(report));
    add(document, untested(report, options));
    add(document, document::fixes(report, options));
    add(document, document::history(report));
    add(document, document::note(report));
    add(document, document::evidence(report));
    add(document, about(report, options));
    return document;
}

namespace document {

Section difference(const ComposeOptions &options)
{
    Section section;
    add(section, Paragraph{options.difference, Tone::Strong});
    return section;
}

QStringList bounded(QStringList sentences, qsizetype most)
{
    if (sentences.size() <= most)
        return sentences;
    const qsizetype left = sentences.size() - most;
    sentences.resize(most);
    sentences.append(Words::tr("and %n more", "the end of a list", static_cast<int>(left)));
    return sentences;
}

Section history(const Report &report)
{
    const qsizetype earlier = std::max(qsizetype{0}, report.history.size() - attemptsKept);
    Bullets bullets;
    if (earlier > 0)
        bullets.items.append(Item{Words::tr("%n earlier ones are left out here.", "things that were tried",
                                            static_cast<int>(earlier))});
    for (const Attempt &attempt : report.history.mid(earlier)) {
        const QString what = terminalText(cut(attempt.what, longestAttempt));
        const QString at = momentInUtc(attempt.at);
        bullets.items.append(
            attempt.headline.isEmpty()
                //: %1: a time, %2: what was tried
                ? Item{Words::tr("%1: %2. It was not checked again afterwards.").arg(at, what)}
                //: %1: a time, %2: what was tried, %3: what a check said
                : Item{Words::tr("%1: %2. The check afterwards: %3")
                           .arg(at, what, terminalText(cut(attempt.headline, longestAttempt))),
                       attempt.light});
    }
    Section section{Words::tr("What was tried"), {}, Depth::Main};
    add(section, bullets);
    return section;
}

Section note(const Report &report)
{
    QStringList lines = cut(report.note, longestNote).split(u'\n');
    for (QString &line : lines)
        line = terminalText((line.endsWith(u'\r') ? line.chopped(1) : line).replace(u'\t', u' '));
    Section section{Words::tr("A note from the person who ran this check"), {}, Depth::Main};
    add(section, Quote{lines.join(u'\n').trimmed()});
    return section;
}

} // namespace document
} // namespace doctor
