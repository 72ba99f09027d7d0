#include "document/dictation.h"

#include "document/speakable.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

constexpr qsizetype mostCharacters = 60;

//! How a character between two words is said; empty for one that is not.
QString said(QChar symbol)
{
    switch (symbol.unicode()) {
    case u' ': return Words::tr("space", "read aloud, as in a command");
    case u'|': return Words::tr("vertical bar", "read aloud, as in a command");
    case u'.':
    case u':':
    case u'=':
    case u'\\':
    case u'/':
    case u'-':
    case u'_':
    case u'@': return symbolAloud(symbol);
    default: return {};
    }
}

bool isWordLetter(QChar each)
{
    return each.unicode() < 128 && each.isLetterOrNumber();
}

//! “ltnp” is not heard as a word.
bool isSpelled(const QString &word)
{
    constexpr qsizetype mostSpelled = 4;
    constexpr QStringView vowels = u"aeiouyAEIOUY";
    return word.size() <= mostSpelled && std::none_of(word.begin(), word.end(), [&](QChar each) {
               return each.isDigit() || vowels.contains(each);
           });
}

//! nullopt where capital letters cannot be heard.
std::optional<QString> wordAloud(const QString &word, bool mindsCapitals)
{
    const QString aloud
        = isSpelled(word) ? word.split(QString(), Qt::SkipEmptyParts).join(QStringLiteral(", ")) : word;
    if (!mindsCapitals || word == word.toLower())
        return aloud;
    if (word != word.toUpper())
        return std::nullopt;
    return word.size() == 1 ? Words::tr("capital %1", "a letter, read aloud").arg(aloud)
                            : Words::tr("%1 in capital letters", "a word, read aloud").arg(aloud);
}

} // namespace

QString dictated(const QString &command, const QString &shell)
{
    const QString line = command.trimmed();
    if (line.isEmpty() || line.size() > mostCharacters)
        return {};
    const bool mindsCapitals = shell != QLatin1String("powershell") && shell != QLatin1String("cmd");
    QStringList parts;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype from = at;
        while (at < line.size() && isWordLetter(line.at(at)))
            ++at;
        const std::optional<QString> part = at > from ? wordAloud(line.mid(from, at - from), mindsCapitals)
                                                      : std::optional(said(line.at(at++)));
        if (!part || part->isEmpty())
            return {};
        parts.append(*part);
    }
    return parts.join(QStringLiteral(", "));
}

QList<int> commandNumbers(const Fix &fix)
{
    QList<int> numbers;
    int last = 0;
    for (const FixStep &step : fix.steps)
        numbers.append(step.command.isEmpty() ? 0 : ++last);
    return numbers;
}

} // namespace doctor::document
