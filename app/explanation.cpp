#include "explanation.h"

#include "diagnosis/diagnosis.h"
#include "document/fix_section.h"
#include "document/fix_words.h"
#include "document/write_text.h"
#include "fixes/fix_plan.h"
#include "nearest_name.h"
#include "report/fixes_json.h"
#include "report/letters.h"
#include "report/phrasebook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace doctor {

namespace {

using document::add;
using document::Section;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString namesOf(const QStringList &whose, const QString &causeId = {})
{
    QStringList names;
    for (const QString &each : whose)
        names << phrasebook::whoseText(each, causeId);
    return names.join(QStringLiteral("; "));
}

Section meaning(const Cause &cause)
{
    Section section{phrasebook::causeTitle(cause), {}, document::Depth::Main};
    add(section, document::Paragraph{phrasebook::causeMeaning(cause.id)});
    if (!cause.whose.isEmpty())
        add(section,
            document::Paragraph{
                Words::tr("Whose job: %1", "who can act, a list").arg(namesOf(cause.whose, cause.id))});
    return section;
}

//! What is done in one place by the same people stands together, the best first.
Section ways(const QList<Fix> &fixes)
{
    Section section{Words::tr("What can be done"), {}, document::Depth::Main};
    QStringList places;
    QMap<QString, document::Bullets> inPlace;
    for (const Fix &fix : fixes) {
        const QString place = Words::tr("Where: %1. Who: %2.", "a place, and a list of people")
                                  .arg(document::whereText(fix.where), namesOf(fix.whose));
        if (!inPlace.contains(place))
            places.append(place);
        //: %1: what is done, %2: the id of a fix
        inPlace[place].items.append(document::Item{Words::tr("%1: %2", "a fix").arg(fix.title, fix.id)});
    }
    for (const QString &place : places) {
        add(section, document::Paragraph{place});
        add(section, inPlace.value(place));
    }
    return section;
}

Section steps(const QList<Fix> &fixes)
{
    Section section{Words::tr("How it is done"), {}, document::Depth::Main};
    for (const Fix &fix : fixes)
        document::addFix(section, fix);
    return section;
}

//! Where only the hosting company can act, the letter to it is the way.
QList<Message> lettersBeside(const QList<Fix> &fixes, const QList<Message> &letters, bool all)
{
    const bool asksHost = std::any_of(fixes.begin(), fixes.end(), [](const Fix &fix) {
        return fix.where == QLatin1String("hosting-company");
    });
    QList<Message> beside;
    for (const Message &letter : letters)
        if (all || (asksHost && letter.to == QLatin1String("host")))
            beside.append(letter);
    return beside;
}

Section written(const QList<Message> &letters)
{
    Section section{Words::tr("Letters"), {}, document::Depth::Main};
    for (const Message &letter : letters)
        document::addLetter(section, letter);
    return section;
}

Section furtherWays(const QString &cause)
{
    Section section;
    add(section,
        //: %1: the id of a cause
        document::Paragraph{
            Words::tr(
                "The steps of another way: origin-doctor-cli explain %1 --fix, with the name that stands "
                "behind it. Everything, with the letters to whoever must act: --all. Say what your "
                "server runs, such as --server firewall=ufw, for the fitting way first.")
                .arg(cause)});
    return section;
}

QList<Fix> chosen(const QList<Fix> &fixes, const CommandLine &line)
{
    if (line.fixIds.isEmpty())
        return fixes.mid(0, line.all ? fixes.size() : 1);
    QList<Fix> named;
    for (const Fix &fix : fixes)
        if (line.all || line.fixIds.contains(fix.id))
            named.append(fix);
    return named;
}

QString asText(const Cause &cause, const QList<Fix> &fixes, const QList<Message> &letters,
               const CommandLine &line)
{
    const QList<Fix> whole = chosen(fixes, line);
    QList<Section> sections;
    if (line.fixIds.isEmpty()) {
        sections << meaning(cause);
        if (!fixes.isEmpty())
            sections << ways(fixes);
    }
    if (!whole.isEmpty())
        sections << steps(whole);
    const QList<Message> beside = lettersBeside(whole, letters, line.all);
    if (!beside.isEmpty())
        sections << written(beside);
    if (!line.all && line.fixIds.isEmpty() && fixes.size() > 1)
        sections << furtherWays(cause.id);
    return QString::fromUtf8(toText(sections));
}

QString asJson(const Cause &cause, const QList<Fix> &fixes, const QList<Message> &letters,
               const CommandLine &line)
{
    QJsonArray fixArray;
    for (const Fix &fix : line.fixIds.isEmpty() ? fixes : chosen(fixes, line))
        fixArray.append(toJson(fix));
    QJsonArray letterArray;
    for (const Message &letter : letters)
        letterArray.append(toJson(letter));
    const QJsonObject object{{QStringLiteral("cause"), cause.id},
                             {QStringLiteral("title"), phrasebook::causeTitle(cause)},
                             {QStringLiteral("meaning"), phrasebook::causeMeaning(cause.id)},
                             {QStringLiteral("whose"), QJsonArray::fromStringList(cause.whose)},
                             {QStringLiteral("fixes"), fixArray},
                             {QStringLiteral("messages"), letterArray}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

//! What was asked for by its name is shown whatever the server is.
QList<Fix> fixesFor(const CommandLine &line)
{
    Question question;
    if (line.fixIds.isEmpty())
        question.server = line.question.server;
    return planFixes(question, {}, {line.causeId}).fixes;
}

} // namespace

QString explanation(const CommandLine &line)
{
    if (!allCauses().contains(line.causeId))
        return {};
    Cause cause;
    cause.id = line.causeId;
    cause.whose = whoseJob(line.causeId);
    const QList<Fix> fixes = fixesFor(line);
    const QList<Message> letters = lettersFor(cause.id);
    return line.format == Format::Json ? asJson(cause, fixes, letters, line)
                                       : asText(cause, fixes, letters, line);
}

QString unknownFix(const CommandLine &line)
{
    QStringList known;
    for (const Fix &fix : line.fixIds.isEmpty() ? QList<Fix>() : fixesFor(line))
        known << fix.id;
    for (const QString &id : line.fixIds) {
        if (known.contains(id))
            continue;
        const QString nearest = nearestName(id, known);
        return nearest.isEmpty()
            ? Words::tr("“%1” is not a fix for %2: “origin-doctor-cli explain %2” lists them.")
                  .arg(id, line.causeId)
            : Words::tr("“%1” is not a fix for %2: did you mean “%3”?").arg(id, line.causeId, nearest);
    }
    return {};
}

} // namespace doctor
