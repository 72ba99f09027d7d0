#include "fixes/catalogue.h"
#include "fuzz.h"
#include "shell_lexer.h"

#include <QRegularExpression>

namespace doctor::fuzz {

namespace {

struct Command {
    QStringList lines;
    Shell shell;
};

//! Every command of the catalogue that has a placeholder, and each placeholder alone for each shell.
QList<Command> allCommands()
{
    QList<Command> commands;
    for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd})
        for (const QString &name : placeholderNames())
            commands.append({{QStringLiteral("a {%1} b").arg(name)}, shell});
    for (const FixTemplate &fix : FixCatalogue::builtIn().fixes())
        for (const StepTemplate &step : fix.steps)
            if (const auto shell = shellFromId(step.shell);
                shell && !placeholdersIn(step.command.join(u'\n')).isEmpty())
                commands.append({step.command, *shell});
    return commands;
}

//! A line of the input for each value: four scalars, then words for the lists in turn.
FillValues valuesFrom(const QByteArray &input)
{
    static const QStringList scalars{QStringLiteral("host"), QStringLiteral("origin"), QStringLiteral("code"),
                                     QStringLiteral("ray")};
    static const QStringList lists{QStringLiteral("ports"), QStringLiteral("cloudflare"),
                                   QStringLiteral("cloudflare_v4"), QStringLiteral("cloudflare_v6")};
    const QStringList lines = QString::fromUtf8(input).split(u'\n');
    FillValues values;
    for (qsizetype i = 0; i < lines.size() && i < 40; ++i) {
        if (i < scalars.size())
            values.scalars.insert(scalars.at(i), lines.at(i));
        else
            values.lists[lists.at(i % lists.size())].append(lines.at(i));
    }
    return values;
}

//! A harmless word that stands for \a value: all have seven digits, so that none is the beginning of another.
QString wordFor(const QString &value, QMap<QString, QString> &meanings)
{
    constexpr qsizetype first = 7654000;
    const QString word = QString::number(first + meanings.size());
    meanings.insert(word, value);
    return word;
}

FillValues harmlessWordsFor(const FillValues &values, QMap<QString, QString> &meanings)
{
    FillValues words;
    for (auto it = values.scalars.begin(); it != values.scalars.end(); ++it)
        if (!it.value().isEmpty())
            words.scalars.insert(it.key(), wordFor(it.value(), meanings));
    for (auto it = values.lists.begin(); it != values.lists.end(); ++it)
        for (const QString &value : it.value())
            words.lists[it.key()].append(wordFor(value, meanings));
    return words;
}

QString withMeanings(const QString &text, const QMap<QString, QString> &meanings)
{
    static const QRegularExpression words(QStringLiteral("7654[0-9]{3}"));
    QString result;
    qsizetype done = 0;
    auto matches = words.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(done, match.capturedStart() - done) + meanings.value(match.captured());
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

//! Where a shell finds a harmless word, it must find the value, character by character, and nothing else new.
void checkCommand(const Command &command, const FillValues &values)
{
    const Filled filled = fillCommand(command.lines, values, command.shell);
    if (!filled.refusal.isEmpty()) {
        require(filled.text.isEmpty(), "what is refused is not shown");
        requireSentence(filled.refusal);
        return;
    }
    QMap<QString, QString> meanings;
    const Filled harmless = fillCommand(command.lines, harmlessWordsFor(values, meanings), command.shell);
    require(harmless.refusal.isEmpty(), "harmless words are not refused");
    require(lexed(filled.text, command.shell) == withMeanings(lexed(harmless.text, command.shell), meanings),
            "a value is the same word for the shell, whatever it holds");
    require(filled.missing == harmless.missing, "what is missing does not hang on other values");
}

void checkQuoted(const QString &value, Shell shell)
{
    const auto word = quoted(value, shell);
    require(!word || lexed(*word, shell) == value, "a quoted value is one word for the shell");
    require(!word || !value.startsWith(u'-'), "no value is an option");
}

void checkSentence(const FillValues &values)
{
    const Filled filled = fillSentence(QStringLiteral("At {host} behind {origin}."), values);
    require(filled.refusal.isEmpty() != filled.text.isEmpty(), "there is a sentence, or a reason why not");
    requireSentence(filled.refusal.isEmpty() ? filled.text.right(400) : filled.refusal);
}

} // namespace

//! The first two bytes choose a command, the lines after them are its values.
void check(const QByteArray &input)
{
    static const QList<Command> commands = allCommands();
    Input in(input);
    const Command &command = commands.at(in.number() % commands.size());
    const FillValues values = valuesFrom(in.rest());
    checkCommand(command, values);
    for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd})
        checkQuoted(values.scalars.value(QStringLiteral("host")), shell);
    checkSentence(values);
}

} // namespace doctor::fuzz
