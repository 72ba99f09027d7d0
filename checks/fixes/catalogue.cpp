#include "fixes/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are dropped by the linker
// without it.
static void initFixes()
{
    Q_INIT_RESOURCE(fixes);
}

namespace doctor {

namespace {

using Snippets = QMap<QString, StepTemplate>;

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

QString textIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

StepTemplate stepFrom(const QJsonObject &object, const QString &shell)
{
    StepTemplate step;
    step.kind = textIn(object, "kind");
    step.text = textIn(object, "text");
    step.path = textsIn(object.value(QLatin1String("path")));
    step.command = textsIn(object.value(QLatin1String("command")));
    step.shell = shell;
    step.where = textIn(object, "where");
    return step;
}

//! A snippet is for many fixes: where a fix is typed itself, its snippets are too.
bool isTyped(const QString &where)
{
    static const QStringList places{QStringLiteral("server-shell"), QStringLiteral("powershell"),
                                    QStringLiteral("cmd"), QStringLiteral("cloud-shell")};
    return places.contains(where);
}

bool readSteps(const QJsonArray &array, const Snippets &snippets, FixTemplate &fix)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString use = textIn(object, "use");
        if (use.isEmpty()) {
            fix.steps.append(stepFrom(object, fix.shell));
            continue;
        }
        if (!snippets.contains(use))
            return false;
        fix.steps.append(snippets.value(use));
        fix.steps.last().kind = textIn(object, "kind");
        if (isTyped(fix.where))
            fix.steps.last().where.clear();
    }
    return !fix.steps.isEmpty();
}

std::optional<FixTemplate> fixFrom(const QJsonObject &object, const Snippets &snippets)
{
    FixTemplate fix;
    fix.id = textIn(object, "id");
    const QJsonObject server = object.value(QLatin1String("server")).toObject();
    for (auto it = server.begin(); it != server.end(); ++it)
        fix.server.insert(it.key(), textsIn(it.value()));
    fix.title = textIn(object, "title");
    fix.where = textIn(object, "where");
    fix.shell = textIn(object, "shell");
    fix.whose = textsIn(object.value(QLatin1String("whose")));
    fix.rights = textIn(object, "rights");
    fix.risk = textIn(object, "risk");
    fix.riskText = textIn(object, "risk_text");
    fix.lasting = textIn(object, "lasting");
    fix.executed = object.value(QLatin1String("executed")).toBool();
    fix.goesFirst = object.value(QLatin1String("goes_first")).toBool();
    if (fix.id.isEmpty() || !readSteps(object.value(QLatin1String("steps")).toArray(), snippets, fix))
        return std::nullopt;
    return fix;
}

CauseEntry causeFrom(const QJsonObject &object)
{
    CauseEntry cause;
    cause.id = textIn(object, "id");
    cause.fixes = textsIn(object.value(QLatin1String("fixes")));
    for (const QJsonValue &value : object.value(QLatin1String("messages")).toArray()) {
        const QJsonObject message = value.toObject();
        cause.messages.append({textIn(message, "to"), textIn(message, "subject"),
                               textsIn(message.value(QLatin1String("paragraphs"))), textIn(message, "when"),
                               textIn(message, "unless")});
    }
    return cause;
}

QList<QByteArray> embeddedFiles()
{
    initFixes();
    const QDir folder(QStringLiteral(":/fixes"));
    QList<QByteArray> files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    return files;
}

template<class Entry>
const Entry *withId(const QList<Entry> &entries, const QString &id)
{
    const auto it
        = std::find_if(entries.begin(), entries.end(), [&id](const Entry &each) { return each.id == id; });
    return it == entries.end() ? nullptr : &*it;
}

} // namespace

FixCatalogue::FixCatalogue(const QList<QByteArray> &files)
{
    QList<QJsonObject> documents;
    Snippets snippets;
    for (const QByteArray &file : files) {
        documents.append(QJsonDocument::fromJson(file).object());
        for (const QJsonValue &value : documents.last().value(QLatin1String("snippets")).toArray()) {
            const QJsonObject snippet = value.toObject();
            snippets.insert(textIn(snippet, "id"), stepFrom(snippet, textIn(snippet, "shell")));
        }
    }
    for (const QJsonObject &document : documents) {
        for (const QJsonValue &value : document.value(QLatin1String("fixes")).toArray())
            if (std::optional<FixTemplate> fix = fixFrom(value.toObject(), snippets))
                m_fixes.append(*std::move(fix));
        for (const QJsonValue &value : document.value(QLatin1String("causes")).toArray())
            m_causes.append(causeFrom(value.toObject()));
    }
}

const FixCatalogue &FixCatalogue::builtIn()
{
    static const FixCatalogue catalogue(embeddedFiles());
    return catalogue;
}

const FixTemplate *FixCatalogue::fix(const QString &id) const
{
    return withId(m_fixes, id);
}

const CauseEntry *FixCatalogue::cause(const QString &id) const
{
    return withId(m_causes, id);
}

QStringList FixCatalogue::texts() const
{
    QStringList all;
    for (const FixTemplate &fix : m_fixes) {
        all << fix.title << fix.riskText << fix.lasting;
        for (const StepTemplate &step : fix.steps)
            all << step.text;
    }
    for (const CauseEntry &cause : m_causes)
        for (const MessageTemplate &message : cause.messages)
            all << message.subject << message.paragraphs;
    all.removeAll(QString());
    return all;
}

QString fixText(const QString &source)
{
    return source.isEmpty() ? source : QCoreApplication::translate("Fixes", source.toUtf8().constData());
}

} // namespace doctor
