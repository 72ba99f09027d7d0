#include "check_options.h"

#include "question/parse_origin.h"
#include "server_option.h"
#include "site_argument.h"
#include "trust_file.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <array>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int mostOrigins = 16;
constexpr int mostTrustFiles = 16;
constexpr int longestTimeout = 600; // seconds; Cloudflare itself gives up after 125

struct OptionEntry {
    const char *name;
    const char *value; //!< nullptr: takes none
};
constexpr auto checkOptions = std::to_array<OptionEntry>({
    {"origin", "ADDRESS"},
    {"ssl-mode", "MODE"},
    {"server", "KEY=VALUE"},
    {"trust", "FILE"},
    {"timeout", "SECONDS"},
    {"practice", "FAULT"},
    {"format", "FORMAT"},
    {"output", "FILE"},
    {"force", nullptr},
    {"redact", nullptr},
    {"no-redact", nullptr},
    {"hide", "WHAT"},
    {"list-contacts", nullptr},
    {"offline-helpers", nullptr},
});
constexpr auto explainOptions = std::to_array<OptionEntry>({{"fix", "ID"}, {"all", nullptr}});
constexpr auto otherOptions
    = std::to_array<OptionEntry>({{"help", nullptr}, {"version", nullptr}, {"lang", "LOCALE"}});

template<class Entries>
void addAll(QCommandLineParser &parser, const Entries &entries)
{
    for (const OptionEntry &entry : entries) {
        QStringList names{QLatin1String(entry.name)};
        if (names.first() == QLatin1String("help"))
            names.prepend(QStringLiteral("h"));
        parser.addOption(entry.value == nullptr
                             ? QCommandLineOption(names)
                             : QCommandLineOption(names, QString(), QLatin1String(entry.value)));
    }
}

template<class Entries>
QStringList namesOf(const Entries &entries)
{
    QStringList names;
    for (const OptionEntry &entry : entries)
        names << QLatin1String(entry.name);
    return names;
}

QString readOrigins(const QCommandLineParser &parser, Question &question)
{
    const QStringList values = parser.values(QStringLiteral("origin"));
    if (values.size() > mostOrigins)
        return Words::tr("Give at most %n origin addresses.", nullptr, mostOrigins);
    for (const QString &value : values) {
        const ParsedOrigin parsed = parseOrigin(value);
        if (!parsed.origin)
            return QStringLiteral("--origin: ") + parsed.problem;
        if (!question.origins.contains(*parsed.origin))
            question.origins << *parsed.origin;
    }
    return {};
}

QString readMode(const QCommandLineParser &parser, Question &question)
{
    const QString name = QStringLiteral("ssl-mode");
    if (!parser.isSet(name))
        return {};
    const std::optional<SslMode> mode = modeFromId(parser.value(name));
    if (!mode)
        return Words::tr("“%1” is not an SSL mode: give off, flexible, full, strict, strict-origin-pull or "
                         "unknown.")
            .arg(parser.value(name));
    question.mode = *mode;
    return {};
}

QString readTimeout(const QCommandLineParser &parser, CommandLine &line)
{
    const QString name = QStringLiteral("timeout");
    if (!parser.isSet(name))
        return {};
    bool isNumber = false;
    const int seconds = parser.value(name).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestTimeout)
        return Words::tr("“%1” is not a time limit: give whole seconds from 1 to %2.")
            .arg(parser.value(name))
            .arg(longestTimeout);
    line.answerLimit = std::chrono::seconds(seconds);
    return {};
}

QString readTrust(const QCommandLineParser &parser, CommandLine &line)
{
    const QStringList files = parser.values(QStringLiteral("trust"));
    if (files.size() > mostTrustFiles)
        return Words::tr("Give at most %n files with --trust.", nullptr, mostTrustFiles);
    for (const QString &file : files) {
        const TrustFile read = readTrustFile(file);
        if (!read.problem.isEmpty())
            return QStringLiteral("--trust: ") + read.problem;
        line.trust << read.certificates;
    }
    return {};
}

QString readPractice(const QCommandLineParser &parser, const QStringList &words, CommandLine &line)
{
    line.practiceFault = parser.value(QStringLiteral("practice"));
    if (line.practiceFault.isEmpty())
        return Words::tr("Say which fault to practise with: “origin-doctor-cli practice” lists them.");
    for (const char *name : {"origin", "ssl-mode", "trust"})
        if (parser.isSet(QLatin1String(name)))
            return Words::tr("A practice fault brings its own site: --%1 cannot be given with it.")
                .arg(QLatin1String(name));
    if (!words.isEmpty())
        return Words::tr("A practice fault brings its own site: give none with --practice.");
    return {};
}

QString readSite(const QStringList &words, CommandLine &line)
{
    if (words.isEmpty())
        return Words::tr("Say which site to check, such as “check www.example.com”.");
    if (words.size() > 1 && words.filter(QStringLiteral(".")).isEmpty())
        return Words::tr("This is not the address of a site: give it as visitors type it, such as “check "
                         "www.example.com”.");
    if (words.size() > 1)
        return Words::tr("Give one site, not %n; a pasted error page goes between quotation marks.", nullptr,
                         int(words.size()));
    return readSiteArgument(words.first(), line.question, line.notes);
}

QString readContacts(const QCommandLineParser &parser, CommandLine &line)
{
    line.question.offlineHelpers = parser.isSet(QStringLiteral("offline-helpers"));
    line.listContacts = parser.isSet(QStringLiteral("list-contacts"));
    if (!line.listContacts)
        return {};
    if (!line.practiceFault.isEmpty())
        return Words::tr("Practice contacts nothing outside this computer: there is no list of it.");
    return line.format == Format::Text || line.format == Format::Json
        ? QString()
        : Words::tr("--list-contacts gives text or json.");
}

QString readHidden(const QStringList &values, Hidden &hidden)
{
    for (const QString &word : values.join(u',').split(u',', Qt::SkipEmptyParts)) {
        if (word == QLatin1String("origin"))
            hidden.origin = true;
        else if (word == QLatin1String("site"))
            hidden.site = true;
        else
            return Words::tr("“%1” cannot be hidden: give origin, site or both, as “origin,site”.").arg(word);
    }
    return {};
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    addAll(parser, checkOptions);
    addAll(parser, explainOptions);
    addAll(parser, otherOptions);
}

QStringList checkOptionNames()
{
    return namesOf(checkOptions);
}

QStringList outputOptionNames()
{
    return {QStringLiteral("format"), QStringLiteral("output"),    QStringLiteral("force"),
            QStringLiteral("redact"), QStringLiteral("no-redact"), QStringLiteral("hide")};
}

QStringList explainOptionNames()
{
    return namesOf(explainOptions);
}

QStringList allOptionNames()
{
    return checkOptionNames() + explainOptionNames() + otherOptionNames();
}

QStringList otherOptionNames()
{
    return namesOf(otherOptions);
}

QString readServer(const QCommandLineParser &parser, ServerTold &server)
{
    for (const QString &value : parser.values(QStringLiteral("server"))) {
        QString problem = readServerOption(value, server);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString readFormat(const QCommandLineParser &parser, CommandLine &line)
{
    static const QMap<QString, Format> formats{{QStringLiteral("text"), Format::Text},
                                               {QStringLiteral("json"), Format::Json},
                                               {QStringLiteral("markdown"), Format::Markdown},
                                               {QStringLiteral("html"), Format::Html},
                                               {QStringLiteral("ticket"), Format::Ticket}};
    if (!parser.isSet(QStringLiteral("format")))
        return {};
    const QString format = parser.value(QStringLiteral("format"));
    if (!formats.contains(format))
        return Words::tr("“%1” is not a format: give text, ticket, json, markdown or html.").arg(format);
    line.format = formats.value(format);
    return {};
}

QString readOutput(const QCommandLineParser &parser, CommandLine &line)
{
    line.outputFile = parser.value(QStringLiteral("output"));
    line.force = parser.isSet(QStringLiteral("force"));
    if (parser.isSet(QStringLiteral("output")) && line.outputFile.isEmpty())
        return Words::tr("The file name after --output is empty.");
    if (line.force && line.outputFile.isEmpty())
        return Words::tr("--force means something only together with --output.");
    if (line.outputFile == QLatin1String("-")) // the usual name of standard output
        line.outputFile.clear();
    return readRedaction(parser, line.hidden);
}

QString readRedaction(const QCommandLineParser &parser, Hidden &hidden)
{
    if (parser.isSet(QStringLiteral("redact")) && parser.isSet(QStringLiteral("no-redact")))
        return Words::tr("--redact and --no-redact contradict each other.");
    hidden.thisComputer = !parser.isSet(QStringLiteral("no-redact"));
    return readHidden(parser.values(QStringLiteral("hide")), hidden);
}

QString languageProblem(const QString &locale)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$"));
    return code.match(locale).hasMatch()
        ? QString()
        : Words::tr("“%1” is not a language: give a code such as “de” or “pt_BR”.").arg(locale);
}

QString readCheck(const QCommandLineParser &parser, const QStringList &words, CommandLine &line)
{
    QString problem = parser.isSet(QStringLiteral("practice")) ? readPractice(parser, words, line)
                                                               : readSite(words, line);
    if (problem.isEmpty())
        problem = readOrigins(parser, line.question);
    if (problem.isEmpty())
        problem = readMode(parser, line.question);
    if (problem.isEmpty())
        problem = readServer(parser, line.question.server);
    if (problem.isEmpty())
        problem = readTimeout(parser, line);
    if (problem.isEmpty())
        problem = readFormat(parser, line);
    if (problem.isEmpty())
        problem = readOutput(parser, line);
    if (problem.isEmpty())
        problem = readContacts(parser, line);
    if (problem.isEmpty())
        problem = readTrust(parser, line);
    return problem;
}

} // namespace doctor
