#include "document/markdown_text.h"

#include "document/terminal_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace doctor::document {

namespace {

//! Escapes do not stop these: ticket systems look for them in the finished text.
bool becomesLink(const QString &word)
{
    static const QRegularExpression pattern(
        QStringLiteral("@|://|www\\.|mailto:|xmpp:|#[0-9]|![0-9]|GH-[0-9]"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(word).hasMatch();
}

QString escaped(QChar character)
{
    static const QString marks = QStringLiteral("\\`*_[]~|#$");
    switch (character.unicode()) {
    case u'<': return QStringLiteral("&lt;");
    case u'>': return QStringLiteral("&gt;");
    case u'&': return QStringLiteral("&amp;");
    default: return marks.contains(character) ? QStringLiteral("\\") + character : QString(character);
    }
}

//! At the beginning of a line also a list or an underlined heading begins with these.
QString escapedBeginning(QString word)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]+[.)]$"));
    if (word.startsWith(u'-') || word.startsWith(u'+') || word.startsWith(u'='))
        return u'\\' + word;
    return number.match(word).hasMatch() ? word.insert(word.size() - 1, u'\\') : word;
}

QString escapedWord(const QString &word)
{
    QString result;
    for (const QChar character : word)
        result += escaped(character);
    return result;
}

//! A word as code, the marks of the sentence after it left outside.
QString codeInSentence(const QString &word, bool inTable)
{
    static const QString marks = QStringLiteral(".,;:)”");
    qsizetype end = word.size();
    while (end > 1 && marks.contains(word.at(end - 1)))
        --end;
    return markdownCode(word.left(end), inTable) + escapedWord(word.mid(end));
}

QString codeSpan(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString fence = markdownFence(text, 1);
    // A space on both sides is taken away by whoever reads it, unless there is nothing else (CommonMark 6.1).
    const bool isBlank = text.count(u' ') == text.size();
    const bool needsRoom
        = text.startsWith(u'`') || text.endsWith(u'`') || text.startsWith(u' ') || text.endsWith(u' ');
    return needsRoom && !isBlank ? fence + u' ' + text + u' ' + fence : fence + text + fence;
}

} // namespace

QString markdownFence(const QString &text, int shortest)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max<qsizetype>(shortest, longest + 1), u'`');
}

QString markdownCode(const QString &text, bool inTable)
{
    const QString safe = terminalText(text);
    if (!inTable)
        return codeSpan(safe);
    // Inside code not every Markdown lets a bar be escaped.
    QStringList pieces;
    for (const QString &piece : safe.split(u'|'))
        pieces.append(codeSpan(piece));
    return pieces.join(QStringLiteral("\\|"));
}

QString markdownText(const QString &text, bool inTable)
{
    QStringList words;
    for (const QString &word : terminalText(text).split(u' ', Qt::SkipEmptyParts))
        words.append(becomesLink(word) ? codeInSentence(word, inTable) : escapedWord(word));
    if (!words.isEmpty())
        words.first() = escapedBeginning(words.constFirst());
    return words.join(u' ');
}

} // namespace doctor::document
