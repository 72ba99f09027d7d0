#include "report/shown.h"

#include "question/hidden_characters.h"
#include "question/host_name.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace doctor {

namespace {

constexpr qsizetype maxShown = 120;

//! Letters and marks that draw nothing, which their category does not tell (Default_Ignorable_Code_Point, and
//! the blank Braille pattern).
constexpr std::array<std::pair<char32_t, char32_t>, 8> blanks{{
    {0x034F, 0x034F},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x2800, 0x2800},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFFA0, 0xFFA0},
}};

bool isBlank(char32_t character)
{
    constexpr char32_t plane14 = 0xE0000;
    constexpr char32_t plane15 = 0xF0000;
    return (character >= plane14 && character < plane15)
        || std::any_of(blanks.begin(), blanks.end(), [character](const auto &range) {
               return character >= range.first && character <= range.second;
           });
}

bool isHidden(char32_t character)
{
    const bool isOddSpace = QChar::category(character) == QChar::Separator_Space && character != U' ';
    return isHiddenCharacter(character) || isOddSpace || isBlank(character);
}

QString escaped(char32_t character)
{
    constexpr char32_t oneByte = 0x100;
    const QString digits = QString::number(static_cast<uint>(character), 16);
    return character < oneByte ? QLatin1String("\\x") + digits.rightJustified(2, u'0')
                               : QLatin1String("\\u{") + digits + u'}';
}

} // namespace

QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype length = text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return text.left(length) + QChar(0x2026);
}

QString shown(const QString &text)
{
    // Half a surrogate pair becomes U+FFFD here, which is visible.
    const QList<uint> characters = text.left(maxShown + 1).toUcs4();
    QString result;
    for (const char32_t character : characters) {
        const QString piece = isHidden(character) ? escaped(character) : QString::fromUcs4(&character, 1);
        if (result.size() + piece.size() > maxShown)
            return result + QChar(0x2026);
        result += piece;
    }
    return result;
}

QString shownSite(const QString &url, const QString &host)
{
    const QString name = inOwnLetters(host);
    return name.isEmpty() ? shown(url) : QStringLiteral("%1 (%2)").arg(shown(url), shown(name));
}

} // namespace doctor
