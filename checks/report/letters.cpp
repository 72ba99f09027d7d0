#include "report/letters.h"

#include "findings/codes.h"
#include "fixes/fix_values.h"
#include "fixes/https_redirect.h"
#include "report/phrasebook.h"
#include "report/shown.h"

#include <QCoreApplication>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

//! “You said …” is for the person who runs the program; the letter is theirs, and goes to somebody else.
QString sentenceToOthers(const Finding &finding, const Question &question)
{
    if (finding.code == QLatin1String(codes::originTold))
        return {};
    if (finding.code == QLatin1String(codes::modeTold))
        return Words::tr("Not measured, but as far as I know the SSL mode in Cloudflare is %1.")
            .arg(phrasebook::modeName(question.mode));
    return phrasebook::findingText(finding, phrasebook::Reader::Expert);
}

QString observations(const Report &report, const Cause &cause)
{
    QStringList lines;
    for (const QString &id : cause.because) {
        const Finding *finding = findingNamed(report, id);
        const QString sentence = finding == nullptr ? QString() : sentenceToOthers(*finding, report.question);
        if (!sentence.isEmpty())
            lines.append(QStringLiteral("- ") + sentence);
    }
    return lines.join(u'\n');
}

QString momentText(const QDateTime &time)
{
    return time.isValid()
        ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QLatin1String(" UTC")
        : QString();
}

//! The last error that Cloudflare made for the site, over https where there was one, as the rest of the
//! report has it; the pasted page where none was seen.
void putError(const Report &report, MessageValues &values)
{
    int code = 0;
    QString ray;
    QDateTime time;
    bool isHttps = false;
    report.evidence.forEach<HttpSeen>([&](const Observation &observation, const HttpSeen &seen) {
        const bool isThis = seen.scheme == QLatin1String("https");
        if (!seen.throughCloudflare || !seen.edgeError || (isHttps && !isThis))
            return;
        isHttps = isThis;
        code = seen.edgeError->code;
        ray = seen.edgeError->ray.isEmpty() ? seen.header(QStringLiteral("cf-ray")) : seen.edgeError->ray;
        time = observation.at;
    });
    if (code == 0 && report.question.page) {
        code = report.question.page->code;
        ray = report.question.page->ray;
        time = report.question.page->time;
    }
    if (code != 0)
        values.insert(QStringLiteral("code"), QString::number(code));
    values.insert(QStringLiteral("ray"), shown(ray));
    values.insert(QStringLiteral("time"), momentText(time.isValid() ? time : report.started));
}

MessageValues valuesFrom(const FillValues &known)
{
    const auto joined = [&known](const char *list) {
        return known.lists.value(QLatin1String(list)).join(QLatin1String(", "));
    };
    return {{QStringLiteral("host"), known.scalars.value(QStringLiteral("host"))},
            {QStringLiteral("origin"), known.scalars.value(QStringLiteral("origin"))},
            {QStringLiteral("ports"), joined("ports")},
            {QStringLiteral("cloudflare_ranges"), joined("cloudflare")}};
}

//! Ready to be sent but for the name below it, which this program does not know.
QList<Message> withSender(QList<Message> letters)
{
    for (Message &letter : letters)
        if (letter.to == QLatin1String("host"))
            letter.paragraphs.append(Words::tr("[Your name and your customer number]"));
        else if (letter.to != QLatin1String("visitor"))
            letter.paragraphs.append(Words::tr("[Your name]"));
    return letters;
}

QList<Message> markedAsPractice(QList<Message> letters)
{
    for (Message &letter : letters) {
        //: The subject of a letter. %1: such as “shop.example cannot be reached”
        letter.subject = Words::tr("Practice: %1").arg(letter.subject);
        letter.paragraphs.prepend(
            Words::tr("(Practice: the site and its server are made up. Please do not send this.)"));
    }
    return letters;
}

} // namespace

QList<Message> lettersFor(const Report &report, const Cause &cause)
{
    const CauseEntry *entry = FixCatalogue::builtIn().cause(cause.id);
    if (entry == nullptr)
        return {};
    MessageValues values = valuesFrom(
        fixValues(report.question, report.evidence, rangesForCommands(report.evidence, report.evidenceOf)));
    values.insert(QStringLiteral("observations"), observations(report, cause));
    putError(report, values);
    if (const std::optional<HttpsRedirect> back = httpsRedirect(report.question, report.evidence))
        //: What a server answers. %1: a status such as 301, %2: the address that it leads to
        values.insert(QStringLiteral("https_redirect"),
                      Words::tr("%1, to %2").arg(QString::number(back->status), shown(back->target)));
    const QList<Message> letters = withSender(messagesFor(*entry, values));
    return report.question.isPractice ? markedAsPractice(letters) : letters;
}

QList<Message> lettersFor(const QString &causeId)
{
    const CauseEntry *entry = FixCatalogue::builtIn().cause(causeId);
    if (entry == nullptr)
        return {};
    MessageValues values = valuesFrom(fixValues({}, {}, rangesUsed({})));
    values.insert(QStringLiteral("host"), QStringLiteral("YOUR_SITE"));
    values.insert(QStringLiteral("origin"), QStringLiteral("ORIGIN_ADDRESS"));
    return withSender(messagesFor(*entry, values));
}

int visitorsError(const Report &report)
{
    MessageValues values;
    putError(report, values);
    return values.value(QStringLiteral("code")).toInt();
}

} // namespace doctor
