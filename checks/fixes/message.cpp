#include "fixes/message.h"

#include <QRegularExpression>

#include <optional>

namespace doctor {

namespace {

//! nullopt when a value is missing.
std::optional<QString> filled(const QString &text, const MessageValues &values)
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z][a-z0-9_]*)\\}"));
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = values.value(match.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        result += text.mid(done, match.capturedStart() - done) + value;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

//! A line without its value is left out, and so is the line that leads to it with a colon. Nothing when no
//! line is left.
QString filledParagraph(const QString &paragraph, const MessageValues &values)
{
    QStringList lines;
    const QStringList sources = paragraph.split(u'\n');
    for (const QString &source : sources) {
        if (const std::optional<QString> line = filled(source, values)) {
            lines.append(*line);
        } else if (!lines.isEmpty() && lines.last().endsWith(u':')) {
            lines.removeLast();
            break;
        }
    }
    return lines.join(u'\n');
}

bool isFor(const MessageTemplate &source, const MessageValues &values)
{
    return (source.when.isEmpty() || !values.value(source.when).isEmpty())
        && (source.unless.isEmpty() || values.value(source.unless).isEmpty());
}

} // namespace

QList<Message> messagesFor(const CauseEntry &cause, const MessageValues &values)
{
    QList<Message> messages;
    for (const MessageTemplate &source : cause.messages) {
        if (!isFor(source, values))
            continue;
        Message message{source.to, filled(fixText(source.subject), values).value_or(QString()), {}};
        for (const QString &paragraph : source.paragraphs)
            if (const QString text = filledParagraph(fixText(paragraph), values); !text.isEmpty())
                message.paragraphs.append(text);
        if (!message.paragraphs.isEmpty())
            messages.append(message);
    }
    return messages;
}

} // namespace doctor
