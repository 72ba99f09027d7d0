#include "fixes/fill.h"

#include "question/hidden_characters.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fill)
};

struct Placeholder {
    const char *name;
    const char *source;  //!< the scalar or list that it is made of
    const char *standIn; //!< where the value is not known
    enum class Form { Scalar, Blanks, Commas, PowerShellList, PowerShellNumbers } form;
};
using Form = Placeholder::Form;

constexpr Placeholder placeholders[] = {
    {"host", "host", "YOUR_SITE", Form::Scalar},
    {"origin", "origin", "ORIGIN_ADDRESS", Form::Scalar},
    {"code", "code", "ERROR_CODE", Form::Scalar},
    {"ray", "ray", "RAY_ID", Form::Scalar},
    {"ports", "ports", "PORTS", Form::Commas},
    {"ports_space", "ports", "PORTS", Form::Blanks},
    {"ports_powershell", "ports", "PORTS", Form::PowerShellNumbers},
    {"cloudflare", "cloudflare", "CLOUDFLARE_ADDRESSES", Form::Blanks},
    {"cloudflare_v4", "cloudflare_v4", "CLOUDFLARE_ADDRESSES", Form::Blanks},
    {"cloudflare_v6", "cloudflare_v6", "CLOUDFLARE_ADDRESSES", Form::Blanks},
    {"cloudflare_comma", "cloudflare", "CLOUDFLARE_ADDRESSES", Form::Commas},
    {"cloudflare_v4_comma", "cloudflare_v4", "CLOUDFLARE_ADDRESSES", Form::Commas},
    {"cloudflare_v6_comma", "cloudflare_v6", "CLOUDFLARE_ADDRESSES", Form::Commas},
    {"cloudflare_powershell", "cloudflare", "CLOUDFLARE_ADDRESSES", Form::PowerShellList},
};

const QRegularExpression &placeholderPattern()
{
    // %{name} is curl's own way of writing a variable.
    static const QRegularExpression pattern(QStringLiteral("(?<!%)\\{([a-z][a-z0-9_]*)\\}"));
    return pattern;
}

const Placeholder *placeholderNamed(const QString &name)
{
    const auto *it
        = std::find_if(std::begin(placeholders), std::end(placeholders),
                       [&name](const Placeholder &each) { return name == QLatin1String(each.name); });
    return it == std::end(placeholders) ? nullptr : it;
}

//! What no shell can be trusted with, and nobody sees on a screen: line breaks, NUL, bidirectional controls.
bool hasUnseen(const QString &value)
{
    for (const QChar c : value)
        if (c.isSurrogate())
            return true; // beyond the basic plane stands nothing that a name, an address or a path needs
    const QList<uint> characters = value.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return isHiddenCharacter(c); });
}

bool isPlain(const QString &value)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_.,:/@+-]+\\z"));
    return plain.match(value).hasMatch();
}

QString quotedForBash(const QString &value)
{
    if (isPlain(value))
        return value;
    return u'\'' + QString(value).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

//! PowerShell ends a literal at any of five quotes, and doubling takes each back.
std::optional<QString> quotedForPowerShell(const QString &value)
{
    // Windows PowerShell 5 hands these on to other programs broken, however they are quoted.
    if (value.contains(u'"') || value.endsWith(u'\\'))
        return std::nullopt;
    static const QString quotes = QStringLiteral("'\u2018\u2019\u201A\u201B");
    QString inside;
    for (const QChar c : value)
        inside += quotes.contains(c) ? QString(2, c) : QString(c);
    return u'\'' + inside + u'\'';
}

QString refusalOf(const QString &name)
{
    //: %1: the name of a value, such as “host”
    return Words::tr("The value for “%1” holds characters that cannot be put safely into a command, so this "
                     "program does not show one.")
        .arg(name);
}

//! A comma would make two words of one, and bare words with an @ are something else to PowerShell.
bool isListable(const QString &word, Form form)
{
    static const QRegularExpression number(QStringLiteral("\\A[0-9]+\\z"));
    if (form == Form::PowerShellNumbers)
        return number.match(word).hasMatch();
    return isPlain(word) && !word.startsWith(u'-') && !word.contains(u',') && !word.contains(u'@');
}

QString listed(const QStringList &words, Form form)
{
    switch (form) {
    case Form::Blanks: return words.join(u' ');
    case Form::PowerShellList: return u'\'' + words.join(QLatin1String("','")) + u'\'';
    case Form::Commas:
    case Form::PowerShellNumbers:
    case Form::Scalar: break;
    }
    return words.join(u',');
}

using Quote = std::function<std::optional<QString>(const QString &)>;

class Filler
{
public:
    Filler(const FillValues &values, Quote quote, bool inPowerShell)
        : m_values(values), m_quote(std::move(quote)), m_inPowerShell(inPowerShell)
    {}

    Filled fill(const QString &text)
    {
        Filled filled;
        qsizetype done = 0;
        auto matches = placeholderPattern().globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const std::optional<QString> value = valueOf(match.captured(1), filled);
            if (!value)
                return {{}, refusalOf(match.captured(1)), {}};
            filled.text += text.mid(done, match.capturedStart() - done) + *value;
            done = match.capturedEnd();
        }
        filled.text += text.mid(done);
        return filled;
    }

private:
    std::optional<QString> valueOf(const QString &name, Filled &filled) const
    {
        const Placeholder *placeholder = placeholderNamed(name);
        if (placeholder == nullptr)
            return std::nullopt;
        const QString source = QLatin1String(placeholder->source);
        if (placeholder->form == Form::Scalar) {
            const QString value = m_values.scalars.value(source);
            return m_quote(value.isEmpty() ? standIn(*placeholder, filled) : value);
        }
        const Form form = placeholder->form;
        const QStringList words = m_values.lists.value(source);
        if (!std::all_of(words.begin(), words.end(),
                         [form](const QString &word) { return isListable(word, form); }))
            return std::nullopt;
        const QString list
            = listed(words.isEmpty() ? QStringList{standIn(*placeholder, filled)} : words, form);
        return m_inPowerShell && form == Form::Commas ? m_quote(list) : list;
    }

    static QString standIn(const Placeholder &placeholder, Filled &filled)
    {
        const QString text = QLatin1String(placeholder.standIn);
        if (!filled.missing.contains(text))
            filled.missing.append(text);
        return text;
    }

    const FillValues &m_values;
    Quote m_quote;
    bool m_inPowerShell;
};

} // namespace

std::optional<Shell> shellFromId(const QString &id)
{
    if (id == QLatin1String("bash"))
        return Shell::Bash;
    if (id == QLatin1String("powershell"))
        return Shell::PowerShell;
    return id == QLatin1String("cmd") ? std::optional(Shell::Cmd) : std::nullopt;
}

std::optional<QString> quoted(const QString &value, Shell shell)
{
    // A word that begins with a dash is an option to most programs, whatever quotes stand around it.
    if (hasUnseen(value) || value.startsWith(u'-'))
        return std::nullopt;
    switch (shell) {
    case Shell::Bash: return quotedForBash(value);
    case Shell::PowerShell: return quotedForPowerShell(value);
    case Shell::Cmd: break;
    }
    // Not even quotation marks keep cmd from reading %VAR% and ^, and a comma ends a word for it.
    return isPlain(value) && !value.contains(u',') ? std::optional(value) : std::nullopt;
}

Filled fillCommand(const QStringList &lines, const FillValues &values, Shell shell)
{
    Filler filler(
        values, [shell](const QString &value) { return quoted(value, shell); }, shell == Shell::PowerShell);
    return filler.fill(lines.join(u'\n'));
}

Filled fillSentence(const QString &sentence, const FillValues &values)
{
    Filler filler(
        values, [](const QString &value) { return isPlain(value) ? std::optional(value) : std::nullopt; },
        false);
    return filler.fill(sentence);
}

const QStringList &placeholderNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Placeholder &each : placeholders)
            list.append(QLatin1String(each.name));
        return list;
    }();
    return names;
}

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    auto matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace doctor
