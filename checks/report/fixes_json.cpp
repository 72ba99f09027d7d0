#include "report/fixes_json.h"

#include <QJsonArray>

namespace doctor {

namespace {

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

QJsonObject stepJson(const FixStep &step, const QString &shellOfFix)
{
    QJsonObject object{{QStringLiteral("kind"), step.kind}, {QStringLiteral("text"), step.text}};
    if (!step.path.isEmpty())
        object.insert(QStringLiteral("path"), QJsonArray::fromStringList(step.path));
    put(object, "command", step.command);
    put(object, "where", step.where);
    if (step.shell != shellOfFix)
        put(object, "shell", step.shell);
    return object;
}

} // namespace

QJsonObject toJson(const Fix &fix)
{
    QJsonObject server;
    for (auto it = fix.server.begin(); it != fix.server.end(); ++it)
        server.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonArray steps;
    for (const FixStep &step : fix.steps)
        steps.append(stepJson(step, fix.shell));
    QJsonObject object{
        {QStringLiteral("id"), fix.id},
        {QStringLiteral("server"), server},
        {QStringLiteral("title"), fix.title},
        {QStringLiteral("where"), fix.where},
        {QStringLiteral("whose"), QJsonArray::fromStringList(fix.whose)},
        {QStringLiteral("rights"), fix.rights},
        {QStringLiteral("risk"), fix.risk},
        {QStringLiteral("executed"), fix.executed},
        {QStringLiteral("guessed"), fix.guessed},
        {QStringLiteral("steps"), steps},
    };
    put(object, "shell", fix.shell);
    put(object, "risk_text", fix.riskText);
    put(object, "lasting", fix.lasting);
    put(object, "note", fix.note);
    if (fix.refused)
        object.insert(QStringLiteral("refused"), true);
    return object;
}

QJsonObject toJson(const Message &message)
{
    return {{QStringLiteral("to"), message.to},
            {QStringLiteral("subject"), message.subject},
            {QStringLiteral("text"), message.paragraphs.join(QLatin1String("\n\n"))}};
}

} // namespace doctor
