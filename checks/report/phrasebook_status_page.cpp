#include "findings/codes.h"
#include "report/words.h"

//! \file Cloudflare itself, and this computer's own way to it.
namespace doctor::phrasebook {

namespace {

QString incidentInPath(const Facts &f)
{
    const QString name = f.textOr("name", translate("Phrasebook", "a fault without a name"));
    const QString place = f.textOr("colo", f.text("service"));
    if (place.isEmpty())
        //: %1: the title of an incident
        return translate("Phrasebook", "Cloudflare reports a problem that may touch this site: “%1”.")
            .arg(name);
    //: %1: a data centre or a service of Cloudflare, %2: the title of an incident
    return translate("Phrasebook", "Cloudflare reports a problem at %1, which serves this site: “%2”.")
        .arg(place, name);
}

QString incidentElsewhere(const Facts &f)
{
    const int count = f.number("count");
    if (count > 1)
        return translate("Phrasebook",
                         "Cloudflare reports %n problems in places that do not serve this site.", nullptr,
                         count);
    return translate("Phrasebook", "Cloudflare reports a problem in places that do not serve this site.");
}

QString rangesChanged(const Facts &f)
{
    const bool hasAdded = !f.list("added").isEmpty();
    const bool hasRemoved = !f.list("removed").isEmpty();
    if (hasAdded && hasRemoved)
        //: %1 and %2: ranges of addresses
        return translate(
                   "Phrasebook",
                   "Cloudflare's published list of address ranges has changed since this program was made: "
                   "%1 came and %2 went.")
            .arg(f.list("added"), f.list("removed"));
    if (hasAdded)
        //: %1: ranges of addresses
        return translate(
                   "Phrasebook",
                   "Cloudflare's published list of address ranges has grown since this program was made: "
                   "%1 came.")
            .arg(f.list("added"));
    if (hasRemoved)
        //: %1: ranges of addresses
        return translate(
                   "Phrasebook",
                   "Cloudflare's published list of address ranges has shrunk since this program was made: "
                   "%1 went.")
            .arg(f.list("removed"));
    return translate(
        "Phrasebook",
        "Cloudflare's published list of address ranges has changed since this program was made.");
}

QString statusPageUnavailable(const Facts &f)
{
    if (f.is("why", "intercepted"))
        return translate(
            "Phrasebook",
            "Cloudflare's status page could not be read: something on this computer's way to the "
            "internet answered in its place.");
    if (f.is("why", "not-understood"))
        return translate("Phrasebook",
                         "Cloudflare's status page answered with something that this program does not "
                         "understand, so it is not known whether Cloudflare is in trouble.");
    return translate("Phrasebook",
                     "Cloudflare's status page could not be reached from here, so it is not known whether "
                     "Cloudflare is in trouble.");
}

QString edgeColo(const Facts &f)
{
    if (!f.has("colo"))
        return translate("Phrasebook", "One of Cloudflare's data centres answered this computer.");
    if (!f.has("country"))
        //: %1: three letters of an airport, such as FRA
        return translate("Phrasebook",
                         "Cloudflare's data centre %1 (the code of a nearby airport) answered this computer.")
            .arg(f.text("colo"));
    //: %1: three letters of an airport, such as FRA, %2: two letters of a country
    return translate(
               "Phrasebook",
               "Cloudflare's data centre %1 (the code of a nearby airport) answered this computer, which "
               "Cloudflare places in %2.")
        .arg(f.text("colo"), f.text("country"));
}

QString edgeUntrusted(const Facts &f)
{
    if (!f.has("issuer"))
        //: %1: the name of the site
        return translate(
                   "Phrasebook",
                   "The certificate that this computer was shown for %1 is not trusted, so what visitors "
                   "get over https was not looked at.")
            .arg(f.host());
    //: %1: the name of the site, %2: who issued a certificate
    return translate("Phrasebook",
                     "The certificate that this computer was shown for %1 was issued by “%2” and is not "
                     "trusted, so what visitors get over https was not looked at.")
        .arg(f.host(), f.text("issuer"));
}

QString edgeUnreachable(const Facts &f)
{
    //: %1: the name of the site, %2: "http" or "https"
    return translate(
               "Phrasebook",
               "This computer could not connect to Cloudflare for %1 over %2, so what visitors get could "
               "not be seen from here.")
        .arg(f.host(), f.scheme());
}

QString edgeNotAsked(const Facts &f)
{
    if (f.is("why", "not-found"))
        //: %1: the name of the site
        return translate("Phrasebook", "The site was not asked for a page, because %1 does not exist.")
            .arg(f.host());
    //: %1: the name of the site
    return translate("Phrasebook", "The site was not asked for a page, because no address was found for %1.")
        .arg(f.host());
}

QString pageTold(const Facts &f)
{
    if (f.number("code") == 0)
        return translate("Phrasebook", "You pasted an error page of Cloudflare.");
    //: %1: the number of an error
    return translate("Phrasebook", "The page that you pasted says error %1.").arg(f.text("code"));
}

QString recovered(const Facts &f)
{
    if (f.number("code") == 0)
        return translate("Phrasebook", "It has recovered: the error of the page that you pasted is gone.");
    if (!f.has("time"))
        //: %1: the number of an error
        return translate("Phrasebook",
                         "It has recovered: the page that you pasted says error %1, and that is gone.")
            .arg(f.text("code"));
    //: %1: the number of an error, %2: date and time in UTC
    return translate(
               "Phrasebook",
               "It has recovered: the page that you pasted says error %1 at %2 (UTC), and that is gone.")
        .arg(f.text("code"), f.moment("time"));
}

} // namespace

std::span<const FindingWords> statusPageWords()
{
    static constexpr FindingWords words[] = {
        {codes::cloudflareFine,
         [](const Facts &) {
             return translate("Phrasebook",
                              "The places of Cloudflare that serve this site are reported without trouble.");
         }},
        {codes::incidentInPath, incidentInPath},
        {codes::incidentElsewhere, incidentElsewhere},
        {codes::rangesChanged, rangesChanged},
        {codes::statusPageUnavailable, statusPageUnavailable},
        {codes::statusPageNotAsked,
         [](const Facts &) {
             return translate("Phrasebook",
                              "Cloudflare's status page was not asked, because only the site and its server "
                              "were to be contacted. Whether Cloudflare is in trouble is therefore not "
                              "known; a check that may contact others tells it.");
         }},
        {codes::edgeColo, edgeColo},
        {codes::edgeUntrusted, edgeUntrusted},
        {codes::edgeUnreachable, edgeUnreachable},
        {codes::edgeNotAsked, edgeNotAsked},
        {codes::pageTold, pageTold},
        {codes::recovered, recovered},
    };
    return words;
}

} // namespace doctor::phrasebook
