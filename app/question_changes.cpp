#include "question_changes.h"

#include "document/document.h"
#include "report/phrasebook.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QStringList originsOf(const Question &question)
{
    QStringList addresses;
    for (const OriginTold &origin : question.origins)
        addresses.append(origin.text());
    return addresses;
}

//! The order in which addresses were told changes nothing.
QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

QString notTold()
{
    return Words::tr("not told", "a part of a question");
}

QString modeText(const Question &question)
{
    const QString name = phrasebook::modeName(question.mode);
    if (question.mode == SslMode::Unknown)
        return name;
    return question.modeSource == SslModeSource::Inferred
        //: %1: an SSL mode
        ? Words::tr("%1, as the observations let conclude").arg(name)
        //: %1: an SSL mode
        : Words::tr("%1, as told").arg(name);
}

QString serverText(const ServerTold &server)
{
    QStringList pairs;
    const auto add = [&pairs](const char *key, const QString &value) {
        if (value != QLatin1String("unknown"))
            pairs.append(QLatin1String(key) + u'=' + value);
    };
    add("system", server.system);
    add("web_server", server.webServer);
    add("firewall", server.firewall);
    add("panel", server.panel);
    return pairs.isEmpty() ? notTold() : pairs.join(QStringLiteral(", "));
}

QString valueOf(const QString &part, const Question &question)
{
    if (part == QLatin1String("url"))
        return document::data(question.url());
    if (part == QLatin1String("ssl-mode"))
        return modeText(question);
    if (part == QLatin1String("server"))
        return document::data(serverText(question.server));
    const QStringList addresses = originsOf(question);
    return addresses.isEmpty() ? notTold() : document::data(addresses.join(QStringLiteral(", ")));
}

} // namespace

QStringList changedParts(const Question &before, const Question &after)
{
    QStringList parts;
    if (before.url() != after.url())
        parts.append(QStringLiteral("url"));
    if (setOf(originsOf(before)) != setOf(originsOf(after)))
        parts.append(QStringLiteral("origins"));
    if (before.mode != after.mode
        || (before.mode != SslMode::Unknown && before.modeSource != after.modeSource))
        parts.append(QStringLiteral("ssl-mode"));
    if (!(before.server == after.server))
        parts.append(QStringLiteral("server"));
    return parts;
}

QList<QuestionChange> questionChanges(const QStringList &parts, const Question &before, const Question &after)
{
    QList<QuestionChange> changes;
    for (const QString &part : parts) {
        const QString now = valueOf(part, after);
        const QString then = valueOf(part, before);
        const QString leftOut = Words::tr("another one, which is left out here", "an address");
        changes.append({part, then, now == then ? leftOut : now});
    }
    return changes;
}

QString partName(const QString &id)
{
    if (id == QLatin1String("url"))
        return Words::tr("Address asked for");
    if (id == QLatin1String("origins"))
        return Words::tr("Address of the server");
    if (id == QLatin1String("ssl-mode"))
        return Words::tr("SSL mode");
    return Words::tr("What the server runs");
}

QString questionWarning()
{
    return Words::tr("The two reports do not rest on the same question. A light may have changed because of "
                     "that alone, and not because something was mended.");
}

QJsonArray toJson(const QList<QuestionChange> &changes)
{
    QJsonArray array;
    for (const QuestionChange &change : changes)
        array.append(QJsonObject{{QStringLiteral("part"), change.id},
                                 {QStringLiteral("before"), change.before},
                                 {QStringLiteral("after"), change.after}});
    return array;
}

} // namespace doctor
