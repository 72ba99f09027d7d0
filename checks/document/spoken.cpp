#include "document/spoken.h"

#include "document/dictation.h"
#include "document/fix_words.h"
#include "document/reasons.h"
#include "document/ruled_out.h"
#include "report/letters.h"
#include "report/phrasebook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

//! Of what it rests on; more are not kept in mind by somebody who only listens.
constexpr qsizetype mostReasons = 2;

constexpr QLatin1String undo("undo");

QString certainty(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Confirmed:
        return Words::tr("Of everything that was tested, nothing else fits what was seen.");
    case Confidence::Likely: return Words::tr("This fits best, but it is not certain.");
    case Confidence::Possible: return Words::tr("This is only one of the things that it may be.");
    }
    return {};
}

QString whoCanAct(const Cause &cause)
{
    QStringList people;
    for (const QString &whose : cause.whose)
        people.append(phrasebook::whoseText(whose, cause.id));
    return people.isEmpty() ? QString()
                            //: %1: such as “you or whoever runs the server”
                            : Words::tr("Who can act: %1.").arg(people.join(QStringLiteral("; ")));
}

//! Is something typed or chosen in a step of this \a kind?
bool acts(const Fix &fix, const QString &kind)
{
    return std::any_of(fix.steps.begin(), fix.steps.end(), [&](const FixStep &step) {
        return step.kind == kind && !(step.command.isEmpty() && step.path.isEmpty());
    });
}

QString opening(const QString &kind, const Fix &fix)
{
    if (kind == QLatin1String("look"))
        return Words::tr("First we only look, and change nothing.");
    if (kind == QLatin1String("apply"))
        return acts(fix, kind) ? Words::tr("Now we change something.") : QString();
    return Words::tr("Now we see whether it worked.");
}

bool beginsWithOneOf(const QString &beginnings, const QString &text)
{
    const QStringList all = beginnings.split(u'|');
    return std::any_of(all.begin(), all.end(), [&](const QString &each) { return text.startsWith(each); });
}

//! What it says is for some only, and those must hear that before there is something to press.
bool hasCondition(const QString &text)
{
    //: How texts of fixes begin that only some have to follow, with bars between; mind the spaces
    return beginsWithOneOf(Words::tr("If |Where |When |Only "), text);
}

//! Does it name what is chosen in this program, which only whoever reads has before them?
bool isForReader(const QString &text)
{
    //: As texts of fixes say it; with a bar between where they say it in two ways
    const QStringList all = Words::tr("choose it under Firewall|in Origin Doctor under Firewall").split(u'|');
    return std::any_of(all.begin(), all.end(), [&](const QString &each) { return text.contains(each); });
}

//! A text of the catalogue: spoken, or for whoever reads.
QStringList spokenText(const QString &text)
{
    return isForReader(text) ? QStringList{noteToReader(text)} : speakable(text);
}

QString withoutLastDot(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

//! \a number: of its command, as it stands above it on the page.
QString commandAloud(const FixStep &step, const Fix &fix, int number)
{
    const QString where = whereText(!step.where.isEmpty()         ? step.where
                                        : step.shell == fix.shell ? fix.where
                                                                  : QStringLiteral("computer"));
    const QString dictation = dictated(step.command, step.shell);
    return dictation.isEmpty()
        //: %1: the number of a command, %2: a place, such as “in a shell on the server”
        ? Words::tr("I will send you command %1. Paste it %2, and press Enter.")
              .arg(QLocale().toString(number), where)
        //: %1: a place, such as “in a shell on the server”, %2: such as “systemctl, space, status, space,
        //: nginx”
        : Words::tr("Type this %1, without the pauses: %2. Then press Enter.").arg(where, dictation);
}

QStringList stepAloud(const FixStep &step, const Fix &fix, int number)
{
    QStringList sentences = spokenText(step.text);
    if (!step.path.isEmpty()) {
        //: %1: names in a menu, with commas between them
        const QStringList clicks = speakable(
            Words::tr("Choose these, one after the other: %1.").arg(step.path.join(QStringLiteral(", "))));
        // Who only listens must be in the right place before there is something to press.
        sentences = hasCondition(step.text) ? sentences + clicks : clicks + sentences;
    }
    if (!step.command.isEmpty())
        sentences += speakable(commandAloud(step, fix, number));
    if (step.kind == QLatin1String("look"))
        sentences += speakable(Words::tr("Tell me what you see."));
    return sentences;
}

//! What is asked for, without what only the eye takes in: addresses one below the other, commands, names.
QStringList requestIn(const Message &letter)
{
    static const QRegularExpression numbered(QStringLiteral("\\n\\p{Nd}+\\. "));
    QStringList texts;
    for (const QString &paragraph : letter.paragraphs) {
        const bool isGreeting = paragraph.endsWith(u',') || paragraph.endsWith(u'،');
        const bool isForEyes = paragraph.contains(u'\n') && !numbered.match(paragraph).hasMatch();
        if (!isGreeting && !isForEyes && !paragraph.startsWith(u'[') && !paragraph.startsWith(u'('))
            texts.append(paragraph);
    }
    return texts;
}

QString receiver(const QString &to)
{
    if (to == QLatin1String("host"))
        return Words::tr("Send it to your hosting company.");
    return to == QLatin1String("cloudflare-account")
        ? Words::tr("Send it to whoever has the Cloudflare account.")
        : Words::tr("Send it to whoever has access to the server.");
}

QString othersAloud(const Report &report)
{
    QStringList titles;
    for (const Cause &cause : report.causes.mid(1))
        titles.append(withoutLastDot(phrasebook::causeTitle(cause)));
    const auto others = static_cast<int>(titles.size());
    if (others == 0)
        return {};
    const QString all = titles.join(QStringLiteral("; "));
    //: %1: what it may be
    return others == 1 ? Words::tr("One other thing is possible as well: %1.").arg(all)
                       //: %1: what it may be, with semicolons between them
                       : Words::tr("%n other things are possible as well: %1.", nullptr, others).arg(all);
}

} // namespace

QStringList spokenVerdict(const Report &report)
{
    if (report.causes.isEmpty())
        return {};
    QStringList texts;
    if (report.question.isPractice)
        texts.append(Words::tr("This is practice: nothing is really broken."));
    //: %1: the name of a site
    texts.append(Words::tr("This is about the site %1.").arg(report.question.host));
    texts.append(phrasebook::headline(report));
    if (namesProblem(report)) {
        const Cause &first = report.causes.constFirst();
        texts << certainty(first.confidence) << whoCanAct(first);
        for (const QString &id : reasonsOf(report).mid(0, mostReasons))
            if (const Finding *finding = findingNamed(report, id))
                texts.append(phrasebook::findingText(*finding, phrasebook::Reader::Expert));
        texts.append(othersAloud(report));
    }
    return speakable(texts.join(u'\n'));
}

QStringList spokenFix(const Fix &fix)
{
    if (fix.id.isEmpty())
        return {};
    //: %1: what to do, such as “Start nginx”
    QStringList sentences = speakable(Words::tr("What there is to do: %1.").arg(fix.title));
    //: %1: a place, such as “in a shell on the server”
    sentences += speakable(Words::tr("It is done %1.").arg(whereText(fix.where)));
    sentences += spokenText(fix.riskText);
    QString kind;
    const QList<int> numbers = commandNumbers(fix);
    for (qsizetype i = 0; i < fix.steps.size(); ++i) {
        const FixStep &step = fix.steps.at(i);
        if (step.kind == undo)
            continue;
        if (step.kind != kind)
            sentences += speakable(opening(step.kind, fix));
        kind = step.kind;
        sentences += stepAloud(step, fix, numbers.at(i));
    }
    // Many a text only says that there is nothing to take back.
    if (acts(fix, undo))
        sentences += speakable(Words::tr("All of this can be undone, and I can tell you how."));
    return sentences;
}

QStringList spokenRequest(const Message &letter, const Report &report)
{
    const QStringList notes{Words::tr("Somebody else has to act on this. There is a message that is ready."),
                            report.question.isPractice ? Words::tr("This is practice: send it to nobody.")
                                                       : receiver(letter.to),
                            Words::tr("On the telephone, this is to be read to them.")};
    //: %1: the name of a site
    QStringList texts{Words::tr("This is about the site %1.").arg(report.question.host)};
    if (const int number = visitorsError(report); number != 0)
        //: %1: such as 521
        texts << Words::tr("Its visitors get error %1, which Cloudflare makes.").arg(QString::number(number));
    texts << requestIn(letter);
    return QStringList{noteToReader(notes.join(u' '))} + speakable(texts.join(u'\n'))
        + QStringList{noteToReader(Words::tr("When they have answered, we check again."))};
}

} // namespace doctor::document
