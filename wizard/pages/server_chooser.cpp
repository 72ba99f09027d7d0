#include "pages/server_chooser.h"

#include "server_option.h"
#include "theme/fonts.h"
#include "widgets/choice_box.h"
#include "widgets/flow_layout.h"
#include "widgets/rows.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <array>

namespace doctor {

namespace {

struct Key {
    const char *id;
    QString ServerTold::*member;
};
constexpr auto keys = std::to_array<Key>({{"system", &ServerTold::system},
                                          {"web_server", &ServerTold::webServer},
                                          {"firewall", &ServerTold::firewall},
                                          {"panel", &ServerTold::panel}});

struct Name {
    const char *value;
    const char *name;
};
//! Names of products: the same in every language.
constexpr auto names = std::to_array<Name>({
    {"debian", "Debian"},
    {"ubuntu", "Ubuntu"},
    {"rhel", "RHEL, AlmaLinux, Rocky, CentOS"},
    {"fedora", "Fedora"},
    {"suse", "SUSE, openSUSE"},
    {"arch", "Arch Linux"},
    {"alpine", "Alpine Linux"},
    {"freebsd", "FreeBSD"},
    {"macos", "macOS"},
    {"apache", "Apache"},
    {"litespeed", "LiteSpeed"},
    {"openlitespeed", "OpenLiteSpeed"},
    {"caddy", "Caddy"},
    {"iis", "IIS"},
    {"csf", "CSF (ConfigServer)"},
    {"aws", "Amazon AWS"},
    {"gcp", "Google Cloud"},
    {"azure", "Microsoft Azure"},
    {"digitalocean", "DigitalOcean"},
    {"hetzner", "Hetzner"},
    {"ovh", "OVHcloud"},
    {"oracle", "Oracle Cloud"},
    {"fail2ban", "Fail2ban"},
    {"imunify360", "Imunify360"},
    {"cpanel", "cPanel"},
    {"plesk", "Plesk"},
    {"directadmin", "DirectAdmin"},
});

QString titleOf(const QString &key)
{
    if (key == QLatin1String("system"))
        return ServerChooser::tr("System");
    if (key == QLatin1String("web_server"))
        return ServerChooser::tr("Web server");
    return key == QLatin1String("firewall") ? ServerChooser::tr("Firewall")
                                            : ServerChooser::tr("Hosting panel");
}

} // namespace

QString serverValueName(const QString &key, const QString &value)
{
    if (value == QLatin1String("unknown"))
        return ServerChooser::tr("I don't know");
    if (value == QLatin1String("other"))
        return ServerChooser::tr("Another one");
    if (value == QLatin1String("none"))
        return ServerChooser::tr("None");
    if (value == QLatin1String("windows"))
        return key == QLatin1String("firewall") ? QStringLiteral("Windows Firewall")
                                                : QStringLiteral("Windows Server");
    for (const Name &name : names)
        if (value == QLatin1String(name.value))
            return QLatin1String(name.name);
    return value;
}

ServerChooser::ServerChooser(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    for (const Key &key : keys) {
        const QString id = QLatin1String(key.id);
        auto *field = new QWidget;
        auto *rows = new QVBoxLayout(field);
        rows->setContentsMargins(0, 0, 0, 0);
        auto *box = new ChoiceBox;
        box->setObjectName(id);
        QStringList values = serverValues(id);
        // What most people choose stands first.
        values.prepend(values.takeLast());
        for (const QString &value : values)
            box->addItem(serverValueName(id, value), value);
        box->setMinimumContentsLength(11);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        addCaptioned(*rows, labelFor(titleOf(id), box), box);
        flow->addWidget(field);
        connect(box, &QComboBox::activated, this, &ServerChooser::changed);
        m_fields.append({id, box});
    }
}

ServerTold ServerChooser::server() const
{
    ServerTold server;
    for (std::size_t i = 0; i < keys.size(); ++i)
        server.*(keys.at(i).member) = m_fields.at(static_cast<qsizetype>(i)).box->currentData().toString();
    return server;
}

void ServerChooser::setServer(const ServerTold &server)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        QComboBox *box = m_fields.at(static_cast<qsizetype>(i)).box;
        box->setCurrentIndex(std::max(0, box->findData(server.*(keys.at(i).member))));
    }
}

} // namespace doctor
