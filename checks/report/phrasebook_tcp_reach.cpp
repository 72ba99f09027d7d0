#include "findings/codes.h"
#include "report/words.h"

#include <QLocale>

//! \file The doors of the server. In all of these %1 is an address and %2 a port in words, unless said
//! otherwise.
namespace doctor::phrasebook {

namespace {

QString portRefused(const Facts &f)
{
    if (f.is("by", "icmp"))
        return translate("Phrasebook",
                         "%1 refuses connections to %2 by a message of a kind that firewalls send: the "
                         "machine, or a router before it, is on and does not let this computer in.")
            .arg(f.address(), f.door());
    if (f.is("by", "not-observable"))
        return translate(
                   "Phrasebook",
                   "%1 refuses connections to %2. This system does not tell whether a firewall does it or "
                   "whether no program listens there.")
            .arg(f.address(), f.door());
    return translate(
               "Phrasebook",
               "%1 refuses connections to %2. Either no program listens there, or a firewall refuses in the "
               "same way.")
        .arg(f.address(), f.door());
}

QString portSilent(const Facts &f)
{
    if (f.number("seconds") < 2)
        return translate("Phrasebook", "%1 does not answer on %2 at all.").arg(f.address(), f.door());
    const int seconds = f.number("seconds");
    return translate("Phrasebook", "%1 does not answer on %2 at all: silence for %n seconds.", nullptr,
                     seconds)
        .arg(f.address(), f.door());
}

QString portNowAndThen(const Facts &f)
{
    if (f.is("pattern", "first-pass"))
        return translate("Phrasebook", "%1 took the first connections to %2 and not the later ones.")
            .arg(f.address(), f.door());
    if (f.number("count") < 2)
        return translate("Phrasebook", "%1 takes some connections to %2 and not others.")
            .arg(f.address(), f.door());
    const int count = f.number("count");
    //: %1: an address, %2: a port in words, %3: how many of the %n connections
    return translate("Phrasebook", "%1 took %3 of %n connections to %2.", nullptr, count)
        .arg(f.address(), f.door(), QString::number(f.number("opened")));
}

QString portSlow(const Facts &f)
{
    if (f.number("ms") < 1)
        return translate("Phrasebook", "%1 takes some connections to %2 at once and others only slowly.")
            .arg(f.address(), f.door());
    //: %1: an address, %2: a port in words, %3: a number with one decimal
    return translate("Phrasebook",
                     "%1 takes some connections to %2 at once, and needed %3 seconds for another.")
        .arg(f.address(), f.door(), QLocale(language()).toString(f.number("ms") / 1000.0, 'f', 1));
}

QString originLocked(const Facts &f)
{
    if (f.is("seen", "forbidden"))
        return translate("Phrasebook",
                         "On %2 Cloudflare gets in, while %1 turns this computer away: a lock that lets only "
                         "Cloudflare in, a ban on this computer, or another address.")
            .arg(f.address(), f.door());
    if (f.is("seen", "client-certificate"))
        return translate("Phrasebook",
                         "%1 lets only callers in on %2 who show a client certificate (a pass that this "
                         "computer does not have).")
            .arg(f.address(), f.door());
    return translate("Phrasebook",
                     "On %2 Cloudflare gets in and this computer does not get into %1: a lock, a ban on this "
                     "computer, or another address.")
        .arg(f.address(), f.door());
}

QString directNotObservable(const Facts &f)
{
    if (f.is("why", "not-told"))
        return translate("Phrasebook", "Your server's address is not known, so it was not called directly.");
    if (f.is("why", "intercepted"))
        return translate(
            "Phrasebook",
            "Something between this computer and the internet answers in the place of others, so "
            "what your server does could not be seen from here.");
    if (f.is("why", "proxy"))
        return translate(
            "Phrasebook",
            "This computer reaches the internet only through a proxy (a go-between), so your server "
            "could not be called directly.");
    if (f.is("why", "no-network"))
        return translate("Phrasebook",
                         "This computer seems to have no internet, so your server could not be called.");
    return translate("Phrasebook", "Your server could not be called directly from this computer.");
}

QString familyNotObservable(const Facts &f)
{
    //: %1: "IPv6 (the newer kind of address)" or the same for IPv4
    return translate(
               "Phrasebook",
               "This computer reached nothing over %1, so your server's addresses of that kind could not be "
               "checked from here.")
        .arg(f.family());
}

QString portNotNeeded(const Facts &f)
{
    //: %1: an address, %2: a port in words, %3: the name of an SSL mode
    return translate("Phrasebook", "%1 does not open %2, and in the SSL mode %3 Cloudflare does not use it.")
        .arg(f.address(), f.door(), f.mode());
}

} // namespace

std::span<const FindingWords> tcpReachWords()
{
    static constexpr FindingWords words[] = {
        {codes::portOpen,
         [](const Facts &f) {
             return translate("Phrasebook", "%1 lets this computer connect to %2.")
                 .arg(f.address(), f.door());
         }},
        {codes::portRefused, portRefused},
        {codes::portProhibited,
         [](const Facts &f) {
             return translate(
                        "Phrasebook",
                        "A firewall forbids connections to %2 of %1 and says so openly: the machine or a "
                        "router before it answers.")
                 .arg(f.address(), f.door());
         }},
        {codes::portUnroutable,
         [](const Facts &f) {
             return translate(
                        "Phrasebook",
                        "No way leads to %2 of %1: a router or the machine itself says that it cannot be "
                        "reached.")
                 .arg(f.address(), f.door());
         }},
        {codes::portSilent, portSilent},
        {codes::portNoRouteHere,
         [](const Facts &f) {
             return translate(
                        "Phrasebook",
                        "This computer has no way to %1, so %2 could not be checked from here. That is no "
                        "fault of your server.")
                 .arg(f.address(), f.door());
         }},
        {codes::portNowAndThen, portNowAndThen},
        {codes::portSlow, portSlow},
        {codes::portNotNeeded, portNotNeeded},
        {codes::originLocked, originLocked},
        {codes::familyNotObservable, familyNotObservable},
        {codes::directNotObservable, directNotObservable},
    };
    return words;
}

} // namespace doctor::phrasebook
