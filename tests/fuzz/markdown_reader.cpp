#include "markdown_reader.h"

#include <array>
#include <utility>

namespace doctor::fuzz {

namespace {

qsizetype runOfBackticks(const QString &line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line.at(end) == u'`')
        ++end;
    return end - at;
}

//! Where a run of exactly that many begins; -1: nowhere.
qsizetype closingRun(const QString &line, qsizetype at, qsizetype length)
{
    while (at < line.size()) {
        const qsizetype run = runOfBackticks(line, at);
        if (run == length)
            return at;
        at += run == 0 ? 1 : run;
    }
    return -1;
}

QString codeText(QString code)
{
    if (code.startsWith(u' ') && code.endsWith(u' ') && !code.trimmed().isEmpty())
        code = code.mid(1, code.size() - 2);
    return code;
}

//! The length of what stands for one character at \a at, and the character; 0 when nothing does.
std::pair<qsizetype, QChar> entityAt(const QString &line, qsizetype at)
{
    constexpr std::array entities{std::pair{"&lt;", u'<'}, std::pair{"&gt;", u'>'}, std::pair{"&amp;", u'&'}};
    for (const auto &[entity, character] : entities)
        if (QStringView(line).mid(at).startsWith(QLatin1String(entity)))
            return {QLatin1String(entity).size(), QChar(character)};
    return {0, QChar()};
}

} // namespace

MarkdownRead readMarkdown(const QString &line)
{
    static const QString marks = QStringLiteral("*_[]~|#$<>&");
    MarkdownRead read;
    const auto take = [&read](QChar c) {
        read.text += c;
        read.outsideCode += c;
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (c == u'\\' && at + 1 < line.size()) {
            take(line.at(++at));
        } else if (const auto [size, character] = entityAt(line, at); size > 0) {
            take(character);
            at += size - 1;
        } else if (c == u'`') {
            const qsizetype length = runOfBackticks(line, at);
            const qsizetype end = closingRun(line, at + length, length);
            read.isPlain = read.isPlain && end >= 0;
            if (end < 0)
                break;
            read.text += codeText(line.mid(at + length, end - at - length));
            read.outsideCode += u' ';
            at = end + length - 1;
        } else {
            read.isPlain = read.isPlain && !marks.contains(c);
            take(c);
        }
    }
    return read;
}

} // namespace doctor::fuzz
