#include "fixes/choose.h"

#include <algorithm>

namespace doctor {

namespace {

//! A fix for Debian is one for Ubuntu as well.
bool accepts(const QStringList &values, const QString &value)
{
    if (values.contains(value))
        return true;
    return (value == QLatin1String("openlitespeed") && values.contains(QLatin1String("litespeed")))
        || (value == QLatin1String("ubuntu") && values.contains(QLatin1String("debian")))
        || (value == QLatin1String("fedora") && values.contains(QLatin1String("rhel")));
}

//! These work beside any firewall: neither speaks for or against the other.
bool isAddOn(const QString &firewall)
{
    return firewall == QLatin1String("fail2ban") || firewall == QLatin1String("imunify360");
}

bool isBeside(const QString &key, const QStringList &values, const QString &known)
{
    return key == QLatin1String("firewall")
        && (isAddOn(known) || std::all_of(values.begin(), values.end(), isAddOn));
}

bool needsWindows(const FixTemplate &fix)
{
    return fix.where == QLatin1String("powershell") || fix.where == QLatin1String("cmd")
        || fix.where == QLatin1String("server-window");
}

bool isLinuxFirewall(const QString &firewall)
{
    static const QStringList names{QStringLiteral("ufw"),       QStringLiteral("iptables"),
                                   QStringLiteral("nftables"),  QStringLiteral("firewalld"),
                                   QStringLiteral("csf"),       QStringLiteral("fail2ban"),
                                   QStringLiteral("imunify360")};
    return names.contains(firewall);
}

//! Windows, by its own name or by what runs nowhere else; the opposite for what runs elsewhere only.
enum class Windows { Yes, No, Unknown };
Windows isWindows(const ServerKnown &server, bool toldOnly)
{
    const auto counts
        = [toldOnly](const KnownValue &value) { return toldOnly ? value.isTold() : value.isKnown(); };
    if (counts(server.system))
        return server.system.value == QLatin1String("windows") ? Windows::Yes : Windows::No;
    if (counts(server.firewall) && server.firewall.value == QLatin1String("windows"))
        return Windows::Yes;
    return counts(server.firewall) && isLinuxFirewall(server.firewall.value) ? Windows::No : Windows::Unknown;
}

bool shellContradicts(const FixTemplate &fix, Windows windows)
{
    return (windows == Windows::Yes && fix.where == QLatin1String("server-shell"))
        || (windows == Windows::No && needsWindows(fix));
}

//! What is for one kind alone fits it better than what is for several. The system only rules out, and the
//! firewall says more than the web server where both are known.
int matchOf(const QString &key, const QStringList &values)
{
    if (key == QLatin1String("system"))
        return 0;
    constexpr int modeDecides = 100;
    if (key == QLatin1String("ssl_mode"))
        return modeDecides;
    constexpr int match = 10;
    const int fit = match + match / static_cast<int>(qMax(qsizetype{1}, values.size()));
    return key == QLatin1String("firewall") ? 2 * fit : fit;
}

//! What is for one system or SSL mode alone is not worse while that is not known.
bool onlyRulesOut(const QString &key)
{
    return key == QLatin1String("system") || key == QLatin1String("ssl_mode");
}

struct Fit {
    bool excluded = false;
    int score = 0;
    bool guessed = false;
};

Fit fitOf(const FixTemplate &fix, const ServerKnown &server)
{
    Fit fit;
    int told = 0;
    int guessed = 0;
    int against = shellContradicts(fix, isWindows(server, false)) ? 1 : 0;
    bool open = false; // something that decides is not known
    fit.excluded = shellContradicts(fix, isWindows(server, true));
    for (auto it = fix.server.begin(); it != fix.server.end(); ++it) {
        const KnownValue value = server.of(it.key());
        if (!value.isKnown())
            open = open || !onlyRulesOut(it.key());
        else if (accepts(it.value(), value.value))
            (value.guessed ? guessed : told) += matchOf(it.key(), it.value());
        else if (isBeside(it.key(), it.value(), value.value))
            open = true;
        else if (value.guessed)
            ++against;
        else
            fit.excluded = true;
    }
    constexpr int perTold = 4;
    constexpr int perGuess = 1;
    if (against > 0)
        fit.score = -perGuess * against;
    else if (!open)
        fit.score = perTold * told + perGuess * guessed;
    constexpr int beforeOthers = 500;
    if (fix.goesFirst && against == 0)
        fit.score += beforeOthers;
    fit.guessed = against == 0 && !open && guessed > 0;
    return fit;
}

//! Owners with a hosting panel see clicks before shell commands.
bool isForPanel(const FixTemplate &fix, const ServerKnown &server)
{
    return fix.where == QLatin1String("hosting-panel") && server.panel.isTold()
        && server.panel.value != QLatin1String("none");
}

} // namespace

QList<Choice> chooseFixes(const FixCatalogue &catalogue, const QString &causeId, const ServerKnown &server)
{
    struct Scored {
        Choice choice;
        int score = 0;
    };
    QList<Scored> scored;
    const CauseEntry *cause = catalogue.cause(causeId);
    for (const QString &id : cause == nullptr ? QStringList() : cause->fixes) {
        const FixTemplate *fix = catalogue.fix(id);
        const Fit fit = fix == nullptr ? Fit{.excluded = true} : fitOf(*fix, server);
        constexpr int panelFirst = 1000;
        if (!fit.excluded)
            scored.append({{fix, fit.guessed}, fit.score + (isForPanel(*fix, server) ? panelFirst : 0)});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const Scored &a, const Scored &b) { return a.score > b.score; });
    QList<Choice> choices;
    for (const Scored &each : scored)
        choices.append(each.choice);
    return choices;
}

} // namespace doctor
