#include "findings/codes.h"
#include "report/words.h"

//! \file What the server says when it is asked past Cloudflare. In all of these %1 is an address and %2 a
//! port in words, unless said otherwise.
namespace doctor::phrasebook {

namespace {

QString directOriginError(const Facts &f)
{
    if (f.number("status") == 0)
        return translate("Phrasebook", "Asked directly, %1 answers on %2 with an error of its own.")
            .arg(f.address(), f.door());
    //: %1: an address, %2: a port in words, %3: a status number
    return translate("Phrasebook", "Asked directly, %1 answers on %2 with its own error %3.")
        .arg(f.address(), f.door(), f.text("status"));
}

QString directForbidden(const Facts &f)
{
    if (f.number("status") == 0)
        return translate("Phrasebook", "Asked directly, %1 answers on %2, but turns this computer away.")
            .arg(f.address(), f.door());
    //: %1: an address, %2: a port in words, %3: a status number
    return translate("Phrasebook",
                     "Asked directly, %1 answers on %2, but turns this computer away with status %3.")
        .arg(f.address(), f.door(), f.text("status"));
}

QString directEmpty(const Facts &f)
{
    if (f.is("failure", "not-http"))
        return translate("Phrasebook",
                         "Asked directly, %1 answers on %2 with something that is not a web page.")
            .arg(f.address(), f.door());
    if (f.is("failure", "closed-early"))
        return translate("Phrasebook", "Asked directly, %1 begins to answer on %2 and breaks off.")
            .arg(f.address(), f.door());
    return translate("Phrasebook", "Asked directly, %1 hangs up on %2 without a complete answer.")
        .arg(f.address(), f.door());
}

QString directHeadersTooLarge(const Facts &f)
{
    constexpr int kilobyte = 1024;
    if (f.number("bytes") < kilobyte)
        return translate("Phrasebook",
                         "The answer of %1 on %2 begins with more headers (the lines before the page) than "
                         "Cloudflare accepts.")
            .arg(f.address(), f.door());
    //: %1: an address, %2: a port in words, %3: a number of kilobytes
    return translate(
               "Phrasebook",
               "The answer of %1 on %2 begins with %3 KB of headers (the lines before the page), more than "
               "Cloudflare accepts.")
        .arg(f.address(), f.door(), QString::number(f.number("bytes") / kilobyte));
}

QString directSlow(const Facts &f)
{
    if (f.number("seconds") < 2)
        return translate("Phrasebook", "%1 accepts the connection to %2, but sends no answer.")
            .arg(f.address(), f.door());
    const int seconds = f.number("seconds");
    return translate("Phrasebook", "%1 accepts the connection to %2, but sends no answer within %n seconds.",
                     nullptr, seconds)
        .arg(f.address(), f.door());
}

QString anotherSiteAnswers(const Facts &f)
{
    if (f.has("names"))
        //: %1: an address, %2: a port in words, %3: names of other sites
        return translate("Phrasebook", "%1 answers on %2, but as another site: its certificate is for %3.")
            .arg(f.address(), f.door(), f.list("names"));
    if (f.has("to_host"))
        //: %1: an address, %2: a port in words, %3: the name of another site
        return translate("Phrasebook", "%1 answers on %2, but as another site: it sends visitors to %3.")
            .arg(f.address(), f.door(), f.toHost());
    return translate("Phrasebook", "%1 answers on %2, but as another site.").arg(f.address(), f.door());
}

} // namespace

std::span<const FindingWords> directWords()
{
    static constexpr FindingWords words[] = {
        {codes::directAnswers,
         [](const Facts &f) {
             //: %1: an address, %2: a port in words, %3: the name of the site
             return translate("Phrasebook", "Asked directly, %1 answers on %2 for %3.")
                 .arg(f.address(), f.door(), f.host());
         }},
        {codes::directOriginError, directOriginError},
        {codes::directForbidden, directForbidden},
        {codes::directEmpty, directEmpty},
        {codes::directHeadersTooLarge, directHeadersTooLarge},
        {codes::directSlow, directSlow},
        {codes::anotherSiteAnswers, anotherSiteAnswers},
    };
    return words;
}

} // namespace doctor::phrasebook
