#include "document/spoken.h"

#include "document/fix_words.h"
#include "document/reasons.h"
#include "document/ruled_out.h"
#include "report/phrasebook.h"

#include <QCoreApplication>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

//! Of what it rests on; more are not kept in mind by somebody who only listens.
constexpr qsizetype mostReasons = 2;

QString certainty(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Confirmed: return Words::tr("This is certain: nothing else fits what was seen.");
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

QString opening(const QString &kind)
{
    if (kind == QLatin1String("look"))
        return Words::tr("First we only look, and change nothing.");
    if (kind == QLatin1String("apply"))
        return Words::tr("Now we change something.");
    return Words::tr("Now we see whether it worked.");
}

QString stepAloud(const FixStep &step, const Fix &fix)
{
    QStringList texts;
    // Who only listens must be in the right place before there is something to press.
    if (!step.path.isEmpty())
        //: %1: names in a menu, with commas between them
        texts.append(
            Words::tr("Choose these, one after the other: %1.").arg(step.path.join(QStringLiteral(", "))));
    texts.append(step.text);
    if (!step.command.isEmpty())
        //: %1: a place, such as “in a shell on the server”
        texts.append(Words::tr("I will send you the command. Paste it %1, and press Enter.")
                         .arg(whereText(!step.where.isEmpty()         ? step.where
                                            : step.shell == fix.shell ? fix.where
                                                                      : QStringLiteral("computer"))));
    return texts.join(u'\n');
}

QString receiver(const QString &to)
{
    if (to == QLatin1String("host"))
        return Words::tr("Send it to your hosting company.");
    return to == QLatin1String("cloudflare-account")
        ? Words::tr("Send it to whoever has the Cloudflare account.")
        : Words::tr("Send it to whoever has access to the server.");
}

QStringList aloud(const QStringList &texts)
{
    return speakable(texts.join(u'\n'));
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
        const int others = static_cast<int>(report.causes.size()) - 1;
        if (others > 0)
            texts.append(Words::tr("%n other things are possible as well.", nullptr, others));
    }
    return aloud(texts);
}

QStringList spokenFix(const Fix &fix)
{
    if (fix.id.isEmpty())
        return {};
    //: %1: what to do, such as “Start nginx”
    QStringList texts{Words::tr("What there is to do: %1.").arg(fix.title),
                      //: %1: a place, such as “in a shell on the server”
                      Words::tr("It is done %1.").arg(whereText(fix.where)), fix.riskText};
    QString kind;
    bool canBeUndone = false;
    for (const FixStep &step : fix.steps) {
        if (step.kind == QLatin1String("undo")) {
            canBeUndone = true;
            continue;
        }
        if (step.kind != kind)
            texts.append(opening(step.kind));
        kind = step.kind;
        texts << stepAloud(step, fix);
    }
    if (canBeUndone)
        texts.append(Words::tr("All of this can be undone, and I can tell you how."));
    return aloud(texts);
}

QStringList spokenRequest(const Message &letter, bool isPractice)
{
    QStringList texts{Words::tr("Somebody else has to act on this."),
                      Words::tr("I have a message that is ready: it says what was seen and what to do.")};
    texts << (isPractice ? Words::tr("This is practice: send it to nobody.") : receiver(letter.to))
          << Words::tr("When they have answered, we check again.");
    return aloud(texts);
}

} // namespace doctor::document
