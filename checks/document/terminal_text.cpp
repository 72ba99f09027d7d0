#include "document/terminal_text.h"

#include "question/hidden_characters.h"

#include <algorithm>
#include <array>

namespace doctor {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Unicode Standard Annex #11, the wide and full-width blocks, and the pictographs that terminals draw wide.
constexpr std::array wideRanges = {
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(),
                                  [c](const Range &range) { return c >= range.first && c <= range.last; });
    return wide ? 2 : 1;
}

bool isHidden(char32_t c)
{
    return isHiddenCharacter(c) && !isJoiner(c);
}

QString escaped(char32_t c)
{
    const auto code = static_cast<uint>(c);
    return c <= 0xFF ? QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'))
                     : QStringLiteral("\\u{%1}").arg(code, 0, 16);
}

//! The longest beginning of \a text that fits into \a width columns, at least one character.
qsizetype lengthThatFits(const QString &text, int width)
{
    qsizetype length = 0;
    int used = 0;
    for (const char32_t c : text.toUcs4()) {
        used += widthOf(c);
        if (used > width && length > 0)
            break;
        length += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return length;
}

} // namespace

QString terminalText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const char32_t c : text.toUcs4()) // lone surrogates have become U+FFFD here
        safe += isHidden(c) ? escaped(c) : QString::fromUcs4(&c, 1);
    return safe;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QStringList wrapped(const QString &text, int width, const QString &firstIndent, const QString &indent)
{
    QStringList lines;
    QString line = firstIndent;
    bool isFresh = true; // nothing but the indent so far
    const auto breakLine = [&] {
        lines << line;
        line = indent;
        isFresh = true;
    };
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isFresh && displayWidth(line) + 1 + displayWidth(word) > width)
            breakLine();
        while (isFresh && displayWidth(line) + displayWidth(word) > width) {
            const qsizetype fits = lengthThatFits(word, std::max(1, width - displayWidth(line)));
            if (fits >= word.size())
                break;
            line += word.left(fits);
            word = word.mid(fits);
            breakLine();
        }
        line += isFresh ? word : u' ' + word;
        isFresh = false;
    }
    if (!isFresh)
        lines << line;
    return lines;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    return width <= 1 ? QString() : text.left(lengthThatFits(text, width - 1)) + QStringLiteral("…");
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

} // namespace doctor
