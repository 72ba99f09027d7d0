#include "command_line.h"

#include "check_options.h"
#include "nearest_name.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CommandEntry {
    const char *name;
    Command command;
    QStringList options; //!< those that it takes beside --lang
};

const QList<CommandEntry> &commandEntries()
{
    static const QList<CommandEntry> entries = {
        {"check", Command::Check, checkOptionNames()},
        {"practice", Command::Practice, {}},
        {"explain", Command::Explain,
         explainOptionNames() + QStringList{QStringLiteral("server"), QStringLiteral("format")}},
        {"render", Command::Render, outputOptionNames()},
        {"compare", Command::Compare, outputOptionNames()},
    };
    return entries;
}

std::optional<CommandEntry> entryFor(const QString &name)
{
    for (const CommandEntry &entry : commandEntries())
        if (name == QLatin1String(entry.name))
            return entry;
    return std::nullopt;
}

QString commandProblem(const QStringList &words)
{
    if (words.isEmpty())
        return Words::tr("Nothing to do: give a command, such as “check www.example.com”.");
    static const QRegularExpression plainSite(QStringLiteral("^[A-Za-z0-9.-]{1,253}$"));
    if (plainSite.match(words.first()).hasMatch() && words.first().contains(u'.'))
        return Words::tr("Put “check” before the address of the site: origin-doctor-cli check %1")
            .arg(words.first());
    if (words.first().contains(u'.'))
        return Words::tr("Put “check” before the address of the site.");
    // What was typed may be a password in the wrong place; only plain words are repeated.
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z-]{0,19}$"));
    if (!plain.match(words.first()).hasMatch())
        return Words::tr("The first word must be a command, such as “check”.");
    QStringList commands;
    for (const CommandEntry &entry : commandEntries())
        commands << QLatin1String(entry.name);
    const QString nearest = nearestName(words.first(), commands);
    return nearest.isEmpty()
        ? Words::tr("“%1” is not a command: give one, such as “check www.example.com”.").arg(words.first())
        : Words::tr("“%1” is not a command: did you mean “%2”?").arg(words.first(), nearest);
}

//! "--name" or "--name=value", and nothing else that begins with a hyphen, is safe to be repeated: by its
//! name.
QString unknownLongOption(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z-]{0,29}$"));
    if (!plain.match(name).hasMatch())
        return Words::tr("One of the words that begin with two hyphens is no option of this program.");
    const QString nearest = nearestName(name, allOptionNames());
    return nearest.isEmpty()
        ? Words::tr("“--%1” is not an option: “origin-doctor-cli --help” lists them.").arg(name)
        : Words::tr("“--%1” is not an option: did you mean “--%2”?").arg(name, nearest);
}

//! What the parser did not understand, with its hyphens; nothing when it was something else than a name.
QString unknownOption(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (parser.unknownOptionNames().isEmpty())
        return {};
    const QStringList known = allOptionNames();
    for (const QString &argument : arguments.mid(1)) {
        const QString name = argument.mid(2).section(u'=', 0, 0);
        if (argument.startsWith(QLatin1String("--")) && !name.isEmpty() && !known.contains(name))
            return unknownLongOption(name);
        const bool isShort = argument.size() > 1 && argument.startsWith(u'-') && argument.at(1) != u'-';
        if (isShort && argument.contains(u'.'))
            return Words::tr("No site's name begins with a hyphen: give it as visitors type it, such as "
                             "www.example.com.");
        if (isShort && argument != QLatin1String("-h"))
            return Words::tr("Options begin with two hyphens: “origin-doctor-cli --help” lists them.");
    }
    return {};
}

QString misunderstanding(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString unknown = unknownOption(parser, arguments);
    return unknown.isEmpty() ? parser.errorText() : unknown;
}

QString strayOption(const QCommandLineParser &parser, const CommandEntry &entry)
{
    for (const QString &name : parser.optionNames()) {
        if (name != QLatin1String("lang") && !entry.options.contains(name))
            return Words::tr("“%1” takes no --%2.").arg(QLatin1String(entry.name), name);
    }
    return {};
}

QString readExplain(const QCommandLineParser &parser, const QStringList &words, CommandLine &line)
{
    if (words.size() > 1)
        return Words::tr("Give one cause, not %n.", nullptr, int(words.size()));
    line.causeId = words.value(0);
    line.fixIds = parser.values(QStringLiteral("fix"));
    line.all = parser.isSet(QStringLiteral("all"));
    if (line.causeId.isEmpty() && (line.all || !line.fixIds.isEmpty()))
        return Words::tr("Say which cause: “origin-doctor-cli explain” lists them.");
    const QString problem = readFormat(parser, line);
    if (problem.isEmpty() && line.format != Format::Text && line.format != Format::Json)
        return Words::tr("“explain” gives text or json.");
    return problem.isEmpty() ? readServer(parser, line.question.server) : problem;
}

QString readRender(const QCommandLineParser &parser, const QStringList &words, CommandLine &line)
{
    if (words.isEmpty())
        return Words::tr("Say which stored report to draw, such as “render report.json”.");
    if (words.size() > 1)
        return Words::tr("Give one report, not %n.", nullptr, int(words.size()));
    line.reportFile = words.first();
    const QString problem = readFormat(parser, line);
    return problem.isEmpty() ? readOutput(parser, line) : problem;
}

QString readCompare(const QCommandLineParser &parser, const QStringList &words, CommandLine &line)
{
    if (words.size() != 2)
        return Words::tr("Give two reports, the earlier one first: “compare before.json after.json”.");
    if (words.first() == QLatin1String("-") && words.last() == QLatin1String("-"))
        return Words::tr("Only one of the two reports can be “-”, the one that another program hands over.");
    line.reportFile = words.first();
    line.laterReportFile = words.last();
    const QString problem = readFormat(parser, line);
    if (problem.isEmpty() && line.format == Format::Ticket)
        return Words::tr("A ticket holds one report: “compare” gives text, json, markdown or html.");
    return problem.isEmpty() ? readOutput(parser, line) : problem;
}

QString readCommand(const QCommandLineParser &parser, const QStringList &words, CommandLine &line)
{
    switch (line.command) {
    case Command::Help:
    case Command::Version: return {};
    case Command::Check: return readCheck(parser, words, line);
    case Command::Explain: return readExplain(parser, words, line);
    case Command::Render: return readRender(parser, words, line);
    case Command::Compare: return readCompare(parser, words, line);
    case Command::Practice:
        return words.isEmpty() ? QString() : Words::tr("“practice” takes no further words.");
    }
    return {};
}

QString readLocale(const QCommandLineParser &parser, CommandLine &line)
{
    line.locale = parser.value(QStringLiteral("lang"));
    return parser.isSet(QStringLiteral("lang")) ? languageProblem(line.locale) : QString();
}

} // namespace

int exitStatus(Light light)
{
    switch (light) {
    case Light::Green: return 0;
    case Light::Amber: return 1;
    case Light::Red: return 2;
    case Light::Grey: break;
    }
    return 3;
}

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    ParsedCommandLine parsed;
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        parsed.line.command = parser.isSet(QStringLiteral("help")) ? Command::Help : Command::Version;
        parsed.error = understood ? QString() : misunderstanding(parser, arguments);
        return parsed;
    }
    if (!understood)
        return {{}, misunderstanding(parser, arguments)};
    QStringList words = parser.positionalArguments();
    if (words.value(0) == QLatin1String("help")) {
        parsed.line.command = Command::Help;
        return parsed;
    }
    const std::optional<CommandEntry> entry = words.isEmpty() ? std::nullopt : entryFor(words.first());
    if (!entry)
        return {{}, commandProblem(words)};
    parsed.line.command = entry->command;
    words.removeFirst();
    parsed.error = strayOption(parser, *entry);
    if (parsed.error.isEmpty())
        parsed.error = readLocale(parser, parsed.line);
    if (parsed.error.isEmpty())
        parsed.error = readCommand(parser, words, parsed.line);
    return parsed;
}

} // namespace doctor
