#include "session/choices.h"

#include "question/parse_site.h"
#include "server_option.h"

#include <QFileInfo>
#include <QLocale>

#include <array>

namespace doctor {

namespace {

constexpr qsizetype mostSites = 6;
constexpr qsizetype mostGeometry = 4096;

const QString sitesKey = QStringLiteral("recent/sites");
const QString keepKey = QStringLiteral("recent/keep");
const QString geometryKey = QStringLiteral("window/geometry");
const QString languageKey = QStringLiteral("language");
const QString folderKey = QStringLiteral("folder");
const QString offlineHelpersKey = QStringLiteral("check/offline_helpers");
const QString reportLanguageKey = QStringLiteral("report/language");

struct ServerKey {
    const char *key;
    QString ServerTold::*member;
};
constexpr auto serverKeys = std::to_array<ServerKey>({{"system", &ServerTold::system},
                                                      {"web_server", &ServerTold::webServer},
                                                      {"firewall", &ServerTold::firewall},
                                                      {"panel", &ServerTold::panel}});

QString settingOf(const ServerKey &key)
{
    return QStringLiteral("server/") + QLatin1String(key.key);
}

QString settingOf(Place place)
{
    return place == Place::Server ? QStringLiteral("access/server")
                                  : QStringLiteral("access/cloudflare-account");
}

//! Empty when it is no name of a locale.
QString localeOf(const QVariant &stored)
{
    const QString locale = stored.toString();
    return QLocale(locale).language() == QLocale::C ? QString() : locale;
}

} // namespace

Choices::Choices() : m_settings(QStringLiteral("Origin Doctor"), QStringLiteral("origin-doctor")) {}

Choices::Choices(const QString &fileName) : m_settings(fileName, QSettings::IniFormat) {}

QByteArray Choices::geometry() const
{
    const QByteArray geometry = m_settings.value(geometryKey).toByteArray();
    return geometry.size() <= mostGeometry ? geometry : QByteArray();
}

void Choices::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool Choices::keepsSites() const
{
    return m_settings.value(keepKey, true).toBool();
}

void Choices::setKeepsSites(bool keep)
{
    m_settings.setValue(keepKey, keep);
    if (!keep)
        clearSites();
}

QStringList Choices::recentSites() const
{
    QStringList sites;
    for (const QString &site : m_settings.value(sitesKey).toStringList())
        if (sites.size() < mostSites && !sites.contains(site) && parseSite(site).site)
            sites.append(site);
    return sites;
}

void Choices::addSite(const QString &url)
{
    if (!keepsSites() || !parseSite(url).site)
        return;
    // Another window may have added some meanwhile.
    m_settings.sync();
    QStringList sites = recentSites();
    sites.removeAll(url);
    sites.prepend(url);
    m_settings.setValue(sitesKey, sites.mid(0, mostSites));
}

void Choices::clearSites()
{
    m_settings.remove(sitesKey);
}

ServerTold Choices::server() const
{
    ServerTold server;
    for (const ServerKey &key : serverKeys) {
        const QString value = m_settings.value(settingOf(key)).toString();
        if (serverValues(QLatin1String(key.key)).contains(value))
            server.*(key.member) = value;
    }
    return server;
}

void Choices::setServer(const ServerTold &server)
{
    for (const ServerKey &key : serverKeys)
        m_settings.setValue(settingOf(key), server.*(key.member));
}

Keeper Choices::keeper(Place place) const
{
    return keeperFromId(m_settings.value(settingOf(place)).toString());
}

void Choices::setKeeper(Place place, Keeper keeper)
{
    m_settings.setValue(settingOf(place), keeperId(keeper));
}

bool Choices::offlineHelpers() const
{
    return m_settings.value(offlineHelpersKey, false).toBool();
}

void Choices::setOfflineHelpers(bool only)
{
    m_settings.setValue(offlineHelpersKey, only);
}

QString Choices::folder() const
{
    const QString folder = m_settings.value(folderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void Choices::setFolderOf(const QString &fileName)
{
    m_settings.setValue(folderKey, QFileInfo(fileName).absolutePath());
}

QString Choices::language() const
{
    return m_forNow.isEmpty() ? localeOf(m_settings.value(languageKey)) : m_forNow;
}

void Choices::setLanguage(const QString &locale)
{
    m_forNow.clear();
    m_settings.setValue(languageKey, locale);
}

QString Choices::reportLanguage() const
{
    return localeOf(m_settings.value(reportLanguageKey));
}

void Choices::setReportLanguage(const QString &locale)
{
    m_settings.setValue(reportLanguageKey, locale);
}

} // namespace doctor
