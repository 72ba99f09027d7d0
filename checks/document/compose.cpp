#include "document/compose.h"

#include "document/compose_parts.h"
#include "document/moments.h"
#include "document/terminal_text.h"
#include "report/phrasebook.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

} // namespace

document::Document compose(const Report &report, const ComposeOptions &options)
{
    using namespace document;
    Document document;
    document.subject = data(report.question.url());
    //: The title of a report. %1: the name of a site
    document.title = Words::tr("Origin Doctor: report on %1").arg(data(report.question.host));
    document.language = phrasebook::language();
    document.direction = QLocale(document.language).textDirection();
    document.generator = options.generator;
    document.light = report.light;
    document.headline = phrasebook::headline(report);

    add(document, verdict(report));
    add(document, visitors(report, options.zone));
    add(document, reasons(report));
    add(document, document::ruledOut(report));
    add(document, otherCauses(report));
    add(document, fiveLights(report));
    add(document, document::sslModes(report));
    add(document, document::fixes(report));
    add(document, history(options));
    add(document, note(options));
    add(document, untested(report));
    add(document, document::evidence(report));
    add(document, about(report, options));
    return document;
}

namespace document {

QStringList bounded(QStringList sentences, qsizetype most)
{
    if (sentences.size() <= most)
        return sentences;
    const qsizetype left = sentences.size() - most;
    sentences.resize(most);
    sentences.append(Words::tr("and %n more", "the end of a list", static_cast<int>(left)));
    return sentences;
}

Section history(const ComposeOptions &options)
{
    constexpr qsizetype mostAttempts = 50;
    constexpr qsizetype mostCharacters = 300;
    QStringList sentences;
    for (const Attempt &attempt : options.history) {
        const QString what = terminalText(attempt.what.left(mostCharacters));
        const QString at = momentInUtc(attempt.at);
        sentences.append(
            attempt.headline.isEmpty()
                //: %1: a time, %2: what was tried
                ? Words::tr("%1: %2. It was not checked again afterwards.").arg(at, what)
                //: %1: a time, %2: what was tried, %3: the word of a light, %4: what a check said
                : Words::tr("%1: %2. The check afterwards: %3. %4")
                      .arg(at, what, phrasebook::lightWord(attempt.light),
                           terminalText(attempt.headline.left(mostCharacters))));
    }
    Bullets bullets;
    for (const QString &sentence : bounded(sentences, mostAttempts))
        bullets.items.append(Item{sentence});
    Section section{Words::tr("What was tried"), {}, Depth::Main};
    add(section, bullets);
    return section;
}

Section note(const ComposeOptions &options)
{
    constexpr qsizetype longest = 4000;
    QStringList lines = options.note.left(longest).split(u'\n');
    for (QString &line : lines)
        line = terminalText((line.endsWith(u'\r') ? line.chopped(1) : line).replace(u'\t', u' '));
    Section section{Words::tr("A note from the person who ran this check"), {}, Depth::Main};
    add(section, Quote{lines.join(u'\n').trimmed()});
    return section;
}

} // namespace document
} // namespace doctor
