#include "findings/codes.h"
#include "report/words.h"

#include <QHostAddress>

//! \file The name and the addresses.
namespace doctor::phrasebook {

namespace {

QString nameNotProxied(const Facts &f)
{
    if (!f.has("addresses"))
        //: %1: the name of the site
        return translate("Phrasebook", "%1 does not lead to Cloudflare, but straight to a server.")
            .arg(f.host());
    //: %1: the name of the site, %2: a list of addresses
    return translate("Phrasebook", "%1 does not lead to Cloudflare, but straight to %2.")
        .arg(f.host(), f.list("addresses"));
}

QString dnssecBroken(const Facts &f)
{
    if (!f.has("reason"))
        //: %1: the name of the site
        return translate(
                   "Phrasebook",
                   "The DNSSEC signature (the seal that protects a name) of %1 does not check out, so many "
                   "visitors cannot find the site.")
            .arg(f.host());
    //: %1: the name of the site, %2: the words of a name server
    return translate("Phrasebook",
                     "The DNSSEC signature (the seal that protects a name) of %1 does not check out, so many "
                     "visitors cannot find the site. The resolver says: “%2”.")
        .arg(f.host(), f.text("reason"));
}

QString resolverDisagrees(const Facts &f)
{
    if (f.flag("hosts_file"))
        //: %1: the name of the site
        return translate(
                   "Phrasebook",
                   "The hosts file of this computer sends %1 elsewhere than the public name servers do, so "
                   "this computer does not see what other visitors see.")
            .arg(f.host());
    if (!f.has("system") || !f.has("public"))
        //: %1: the name of the site
        return translate(
                   "Phrasebook",
                   "The name server of this computer gives another answer for %1 than the public ones do.")
            .arg(f.host());
    //: %1: the name of the site, %2 and %3: lists of addresses
    return translate("Phrasebook",
                     "The name server of this computer says %2 for %1, while the public ones say %3.")
        .arg(f.host(), f.list("system"), f.list("public"));
}

QString zoneText(const Facts &f)
{
    //: Stands in for the name of the domain where it is not known
    return f.textOr("zone", translate("Phrasebook", "this domain"));
}

QString nameServersElsewhere(const Facts &f)
{
    if (!f.has("names"))
        //: %1: a domain
        return translate(
                   "Phrasebook",
                   "The name servers of %1 are not Cloudflare's, so changes in Cloudflare's dashboard have "
                   "no effect.")
            .arg(zoneText(f));
    //: %1: a domain, %2: names of name servers
    return translate(
               "Phrasebook",
               "The name servers of %1 are not Cloudflare's but %2, so changes in Cloudflare's dashboard "
               "have no effect.")
        .arg(zoneText(f), f.list("names"));
}

QString originToldPrivate(const Facts &f)
{
    const QString address = f.raw("address");
    if (address == QLatin1String("localhost") || QHostAddress(address).isLoopback())
        //: %1: an address
        return translate(
                   "Phrasebook",
                   "%1 is this computer itself, and for Cloudflare it would be another one. Please give "
                   "the public address of the server.")
            .arg(f.address());
    //: %1: an address
    return translate(
               "Phrasebook",
               "%1 is a private address, which only computers in the same network can reach. Cloudflare "
               "cannot, so please give the public address of the server.")
        .arg(f.address());
}

QString originToldCloudflare(const Facts &f)
{
    //: %1: an address
    return translate(
               "Phrasebook",
               "%1 belongs to Cloudflare itself. What is needed is the address of your own server, from "
               "Cloudflare's DNS page or the welcome mail of your hosting company.")
        .arg(f.address());
}

} // namespace

std::span<const FindingWords> dnsRecordWords()
{
    // %1 is the name of the site unless said otherwise.
    static constexpr FindingWords words[] = {
        {codes::nameProxied,
         [](const Facts &f) {
             if (f.is("by", "system-resolver"))
                 //: %1: the name of the site
                 return translate("Phrasebook",
                                  "This computer's own name server says that %1 leads to Cloudflare; nobody "
                                  "else was asked, and Cloudflare itself did not confirm it.")
                     .arg(f.host());
             return translate("Phrasebook", "%1 leads to Cloudflare.").arg(f.host());
         }},
        {codes::nameNotProxied, nameNotProxied},
        {codes::nameNotFound,
         [](const Facts &f) {
             return translate("Phrasebook", "%1 does not exist: every name server that answered says so.")
                 .arg(f.host());
         }},
        {codes::nameWithoutAddress,
         [](const Facts &f) {
             return translate("Phrasebook", "%1 exists, but it has no address.").arg(f.host());
         }},
        {codes::dnssecBroken, dnssecBroken},
        {codes::dnsServerFailure,
         [](const Facts &f) {
             return translate(
                        "Phrasebook",
                        "Name servers fail when they are asked for %1, so visitors may not find the site.")
                 .arg(f.host());
         }},
        {codes::resolverDisagrees, resolverDisagrees},
        {codes::systemResolverFails,
         [](const Facts &f) {
             if (f.flag("denies_all"))
                 return translate("Phrasebook",
                                  "The name server of this computer denies names that exist for certain, so "
                                  "what it says of %1 counts for nothing.")
                     .arg(f.host());
             return translate("Phrasebook", "The name server of this computer gave no answer for %1.")
                 .arg(f.host());
         }},
        {codes::publicResolversFail,
         [](const Facts &) {
             return translate(
                 "Phrasebook",
                 "The two public name servers could not be asked from here, so the answer of this "
                 "computer's own was not compared.");
         }},
        {codes::publicResolversNotAsked,
         [](const Facts &f) {
             //: %1: the name of the site
             return translate("Phrasebook",
                              "The two public name servers were not asked where %1 leads, because only the "
                              "site and its server were to be contacted. What they say is not known; a check "
                              "that may contact others tells it.")
                 .arg(f.host());
         }},
        {codes::nameServersCloudflare,
         [](const Facts &f) {
             //: %1: a domain
             return translate("Phrasebook", "The name servers of %1 are Cloudflare's.").arg(zoneText(f));
         }},
        {codes::nameServersElsewhere, nameServersElsewhere},
        {codes::partialSetup,
         [](const Facts &f) {
             //: %1: a domain
             return translate("Phrasebook",
                              "The name servers of %1 are not Cloudflare's, yet the site leads through "
                              "Cloudflare: a partial set-up.")
                 .arg(zoneText(f));
         }},
        {codes::originTold,
         [](const Facts &f) {
             //: %1: an address
             return translate("Phrasebook", "You said that your server's address is %1.").arg(f.address());
         }},
        {codes::originNotTold,
         [](const Facts &) {
             return translate(
                 "Phrasebook",
                 "Your server's own address was not given, so your server could not be asked past "
                 "Cloudflare. You find it on Cloudflare's DNS page.");
         }},
        {codes::originToldCloudflare, originToldCloudflare},
        {codes::originToldPrivate, originToldPrivate},
        {codes::originNameNotResolved,
         [](const Facts &f) {
             //: %1: a host name
             return translate("Phrasebook", "The server name you gave, %1, could not be looked up from here.")
                 .arg(f.textOr("name", translate("Phrasebook", "the name given")));
         }},
    };
    return words;
}

} // namespace doctor::phrasebook
