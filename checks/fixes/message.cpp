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

} // namespace

QList<Message> messagesFor(const CauseEntry &cause, const MessageValues &values)
{
    QList<Message> messages;
    for (const MessageTemplate &source : cause.messages) {
        Message message{source.to, filled(fixText(source.subject), values).value_or(QString()), {}};
        for (const QString &paragraph : source.paragraphs)
            if (const std::optional<QString> text = filled(fixText(paragraph), values))
                message.paragraphs.append(*text);
        if (!message.paragraphs.isEmpty())
            messages.append(message);
    }
    return messages;
}

} // namespace doctor
