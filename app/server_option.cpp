#include "server_option.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct KeyEntry {
    const char *key;
    QString ServerTold::*member;
    const char *values;
};

constexpr auto keyEntries = std::to_array<KeyEntry>({
    {"system", &ServerTold::system,
     "debian ubuntu rhel fedora suse arch alpine freebsd windows macos other unknown"},
    {"web_server", &ServerTold::webServer, "nginx apache litespeed openlitespeed caddy iis other unknown"},
    {"firewall", &ServerTold::firewall,
     "ufw iptables nftables firewalld csf windows aws gcp azure digitalocean hetzner ovh oracle fail2ban "
     "imunify360 other none unknown"},
    {"panel", &ServerTold::panel, "cpanel plesk directadmin other none unknown"},
});

const KeyEntry *entryFor(const QString &key)
{
    for (const KeyEntry &entry : keyEntries)
        if (key == QLatin1String(entry.key))
            return &entry;
    return nullptr;
}

} // namespace

QStringList serverValues(const QString &key)
{
    const KeyEntry *entry = entryFor(key);
    return entry == nullptr ? QStringList() : QString::fromLatin1(entry->values).split(u' ');
}

QString readServerOption(const QString &text, ServerTold &server)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return Words::tr("--server: “%1” is not KEY=VALUE, such as firewall=ufw.").arg(text);
    const QString key = text.left(equals);
    const QString value = text.mid(equals + 1);
    const KeyEntry *entry = entryFor(key);
    if (entry == nullptr)
        return Words::tr("--server: “%1” is not a key: give system, web_server, firewall or panel.").arg(key);
    const QStringList values = serverValues(key);
    if (!values.contains(value))
        return Words::tr("--server: “%1” is not a value of %2: give one of %3.")
            .arg(value, key, values.join(QStringLiteral(", ")));
    server.*(entry->member) = value;
    return {};
}

} // namespace doctor
