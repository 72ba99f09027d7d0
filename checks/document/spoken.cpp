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

QString opening(const QString &kind)
{
    if (kind == QLatin1String("look"))
        return Words::tr("First we only look, and change nothing.");
    if (kind == QLatin1String("apply"))
        return Words::tr("Now we change something.");
    return Words::tr("Now we see whether it worked.");
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

QString stepAloud(const FixStep &step, const Fix &fix, int number)
{
    QStringList texts;
    // Who only listens must be in the right place before there is something to press.
    if (!step.path.isEmpty())
        //: %1: names in a menu, with commas between them
        texts.append(
            Words::tr("Choose these, one after the other: %1.").arg(step.path.join(QStringLiteral(", "))));
    texts.append(step.text);
    if (!step.command.isEmpty())
        texts.append(commandAloud(step, fix, number));
    if (step.kind == QLatin1String("look"))
        texts.append(Words::tr("Tell me what you see."));
    return texts.join(u'\n');
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
        texts.append(othersAloud(report));
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
    const QList<int> numbers = commandNumbers(fix);
    for (qsizetype i = 0; i < fix.steps.size(); ++i) {
        const FixStep &step = fix.steps.at(i);
        if (step.kind == QLatin1String("undo")) {
            canBeUndone = true;
            continue;
        }
        if (step.kind != kind)
            texts.append(opening(step.kind));
        kind = step.kind;
        texts << stepAloud(step, fix, numbers.at(i));
    }
    if (canBeUndone)
        texts.append(Words::tr("All of this can be undone, and I can tell you how."));
    return aloud(texts);
}

QStringList spokenRequest(const Message &letter, const Report &report)
{
    QStringList texts{Words::tr("Somebody else has to act on this. There is a message that is ready.")};
    texts << (report.question.isPractice ? Words::tr("This is practice: send it to nobody.")
                                         : receiver(letter.to))
          << Words::tr("On the telephone, this is to be read to them.")
          //: %1: the name of a site
          << Words::tr("This is about the site %1.").arg(report.question.host);
    if (const int number = visitorsError(report); number != 0)
        //: %1: such as 521
        texts << Words::tr("Its visitors get error %1, which Cloudflare makes.").arg(QString::number(number));
    texts << requestIn(letter) << Words::tr("When they have answered, we check again.");
    return aloud(texts);
}

} // namespace doctor::document
