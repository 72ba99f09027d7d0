#include "session/question_draft.h"

#include "question/parse_origin.h"
#include "site_argument.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuestionDraft)
};

constexpr int mostOrigins = 16;

//! A sentence what is wrong with them, or nothing.
QString readOrigins(const QString &text, QList<OriginTold> &origins)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;،؛]+")); // the Arabic ones too
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const ParsedOrigin parsed = parseOrigin(word);
        if (!parsed.origin)
            return parsed.problem;
        if (!origins.contains(*parsed.origin))
            origins.append(*parsed.origin);
        if (origins.size() > mostOrigins)
            return Words::tr("Give at most %n addresses.", nullptr, mostOrigins);
    }
    return {};
}

} // namespace

DraftReading read(const QuestionDraft &draft)
{
    DraftReading reading;
    const bool isEmpty = draft.site.trimmed().isEmpty();
    if (!isEmpty)
        reading.siteProblem = readSiteArgument(draft.site, reading.understood, reading.siteNotes);
    if (!reading.siteProblem.isEmpty())
        reading.understood.host.clear();
    else if (!isEmpty && !reading.understood.page && draft.earlierPage) {
        reading.understood.page = draft.earlierPage;
        reading.understood.page->host = reading.understood.host;
    }
    Question question = reading.understood;
    reading.originsProblem = readOrigins(draft.origins, question.origins);
    question.mode = draft.mode;
    question.server = draft.server;
    question.offlineHelpers = draft.offlineHelpers;
    if (!isEmpty && reading.siteProblem.isEmpty() && reading.originsProblem.isEmpty())
        reading.question = question;
    return reading;
}

QuestionDraft draftOf(const Question &question)
{
    QuestionDraft draft;
    draft.site = question.host.isEmpty() ? QString() : question.url();
    QStringList origins;
    for (const OriginTold &origin : question.origins)
        origins.append(origin.text());
    draft.origins = origins.join(QStringLiteral(", "));
    // An inferred mode is a result: it would look like something that the person said.
    draft.mode = question.modeSource == SslModeSource::Inferred ? SslMode::Unknown : question.mode;
    draft.server = question.server;
    return draft;
}

} // namespace doctor
