#include "fixes/server_guess.h"

#include <algorithm>

namespace doctor {

namespace {

struct Sign {
    const char *part;      //!< of the header's value, lower case
    const char *webServer; //!< may be null
    const char *system;    //!< may be null
    const char *panel;     //!< may be null
};

// The first that fits each thing counts. Apache on Red Hat names its distribution in brackets, as on Debian.
constexpr Sign serverSigns[] = {
    {"microsoft-iis", "iis", "windows", nullptr}, {"microsoft-httpapi", "iis", "windows", nullptr},
    {"litespeed", "litespeed", nullptr, nullptr}, {"caddy", "caddy", nullptr, nullptr},
    {"openresty", "nginx", nullptr, nullptr},     {"nginx", "nginx", nullptr, nullptr},
    {"apache", "apache", nullptr, nullptr},       {"(debian)", nullptr, "debian", nullptr},
    {"(ubuntu)", nullptr, "ubuntu", nullptr},     {"(win64)", nullptr, "windows", nullptr},
    {"(win32)", nullptr, "windows", nullptr},     {"(centos", nullptr, "rhel", nullptr},
    {"(red hat", nullptr, "rhel", nullptr},       {"(almalinux", nullptr, "rhel", nullptr},
    {"(rocky", nullptr, "rhel", nullptr},         {"(oracle linux", nullptr, "rhel", nullptr},
    {"(amazon", nullptr, "rhel", nullptr},        {"(fedora", nullptr, "fedora", nullptr},
    {"(suse", nullptr, "suse", nullptr},          {"(freebsd", nullptr, "freebsd", nullptr},
};

constexpr Sign poweredSigns[] = {
    {"asp.net", "iis", "windows", nullptr},
    {"plesk", nullptr, nullptr, "plesk"},
    {"plesklin", nullptr, nullptr, "plesk"},
    {"pleskwin", "iis", "windows", "plesk"},
};

void guess(KnownValue &known, const char *value)
{
    if (value != nullptr && !known.isKnown())
        known = {QLatin1String(value), true};
}

template<class Signs>
void read(const QString &header, const Signs &signs, ServerKnown &known)
{
    const QString text = header.toLower();
    for (const Sign &sign : signs) {
        if (!text.contains(QLatin1String(sign.part)))
            continue;
        guess(known.webServer, sign.webServer);
        guess(known.system, sign.system);
        guess(known.panel, sign.panel);
    }
}

//! The server's own answer, and not one that Cloudflare made in its place. Cloudflare replaces the Server
//! header, but hands on the others.
bool isOwnAnswer(const HttpSeen &seen)
{
    return seen.status > 0 && seen.hop == 0 && !seen.edgeError;
}

} // namespace

KnownValue ServerKnown::of(const QString &key) const
{
    if (key == QLatin1String("system"))
        return system;
    if (key == QLatin1String("web_server"))
        return webServer;
    if (key == QLatin1String("firewall"))
        return firewall;
    if (key == QLatin1String("ssl_mode"))
        return sslMode;
    return key == QLatin1String("panel") ? panel : KnownValue();
}

ServerKnown serverKnown(const ServerTold &told, const Evidence &evidence)
{
    ServerKnown known{{told.system}, {told.webServer}, {told.firewall}, {told.panel}, {}};
    // Only Windows runs these: that is as good as told.
    const bool onWindows
        = told.webServer == QLatin1String("iis") || told.firewall == QLatin1String("windows");
    if (onWindows && !known.system.isKnown())
        known.system = {QStringLiteral("windows")};
    for (const Via via : {Via::Direct, Via::Cloudflare}) {
        evidence.forEach<HttpSeen>([&known, via](const Observation &observation, const HttpSeen &seen) {
            if (observation.via != via || !isOwnAnswer(seen))
                return;
            read(seen.header(QStringLiteral("server")), serverSigns, known);
            read(seen.header(QStringLiteral("x-powered-by")), poweredSigns, known);
        });
    }
    if (known.system.value == QLatin1String("windows"))
        guess(known.firewall, "windows");
    return known;
}

} // namespace doctor
