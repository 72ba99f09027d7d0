#include "document/fix_words.h"

#include <QCoreApplication>

namespace doctor::document {

namespace {

struct Named {
    const char *id;
    const char *text;
};

template<class Table>
QString named(const Table &table, const QString &id)
{
    for (const Named &each : table)
        if (id == QLatin1String(each.id))
            return QCoreApplication::translate("FixText", each.text);
    return id;
}

constexpr Named places[] = {
    {"server-shell", QT_TRANSLATE_NOOP("FixText", "in a shell on the server (over SSH, for example)")},
    {"powershell", QT_TRANSLATE_NOOP("FixText", "in PowerShell on the server, opened as administrator")},
    {"cmd", QT_TRANSLATE_NOOP("FixText", "in the Command Prompt on the server, opened as administrator")},
    {"server-window", QT_TRANSLATE_NOOP("FixText", "in a window on the server's own desktop")},
    {"cloudflare-dashboard", QT_TRANSLATE_NOOP("FixText", "in Cloudflare's dashboard, dash.cloudflare.com")},
    {"hosting-panel", QT_TRANSLATE_NOOP("FixText", "in the hosting panel")},
    {"cloud-shell", QT_TRANSLATE_NOOP("FixText", "in the cloud provider's command line")},
    {"cloud-console", QT_TRANSLATE_NOOP("FixText", "in the cloud provider's web console")},
    {"hosting-company", QT_TRANSLATE_NOOP("FixText", "at the hosting company: only they can do it")},
    {"computer", QT_TRANSLATE_NOOP("FixText", "on this computer")},
    {"any-shell",
     QT_TRANSLATE_NOOP("FixText",
                       "in a shell on the server, or in a terminal on this computer (Linux or macOS)")},
};

constexpr Named rightsNeeded[] = {
    {"root", QT_TRANSLATE_NOOP("FixText", "root, or an account that may use sudo")},
    {"administrator", QT_TRANSLATE_NOOP("FixText", "an administrator of the server")},
    {"cloudflare-account", QT_TRANSLATE_NOOP("FixText", "the login of the Cloudflare account")},
    {"panel-account", QT_TRANSLATE_NOOP("FixText", "the login of the hosting panel")},
    {"cloud-account", QT_TRANSLATE_NOOP("FixText", "the login of the cloud provider")},
    {"none", QT_TRANSLATE_NOOP("FixText", "none")},
};

constexpr Named risks[] = {
    {"low", QT_TRANSLATE_NOOP("FixText", "low")},
    {"medium", QT_TRANSLATE_NOOP("FixText", "medium")},
    {"high", QT_TRANSLATE_NOOP("FixText", "high")},
};

constexpr Named kinds[] = {
    {"look", QT_TRANSLATE_NOOP("FixText", "Look")},
    {"apply", QT_TRANSLATE_NOOP("FixText", "Apply")},
    {"verify", QT_TRANSLATE_NOOP("FixText", "Verify")},
    {"undo", QT_TRANSLATE_NOOP("FixText", "Undo")},
};

constexpr Named receivers[] = {
    {"host", QT_TRANSLATE_NOOP("FixText", "To write to the hosting company")},
    {"cloudflare-account", QT_TRANSLATE_NOOP("FixText", "To write to whoever holds the Cloudflare account")},
    {"server", QT_TRANSLATE_NOOP("FixText", "To write to whoever has access to the server")},
    {"visitor", QT_TRANSLATE_NOOP("FixText", "To tell the visitor")},
};

} // namespace

QString whereText(const QString &where)
{
    return named(places, where);
}

QString rightsText(const QString &rights)
{
    return named(rightsNeeded, rights);
}

QString riskWord(const QString &risk)
{
    return named(risks, risk);
}

QString stepWord(const QString &kind)
{
    return named(kinds, kind);
}

QString receiverText(const QString &to)
{
    return named(receivers, to);
}

} // namespace doctor::document
