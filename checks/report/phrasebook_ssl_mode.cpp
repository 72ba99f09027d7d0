#include "findings/codes.h"
#include "report/words.h"

//! \file The SSL mode. In all of these %1 is the name of a mode, unless said otherwise.
namespace doctor::phrasebook {

namespace {

QString modeUnknown(const Facts &f)
{
    const QString possible = f.modes("possible");
    if (possible.isEmpty())
        return translate("Phrasebook",
                         "The SSL mode was not told, and what was seen does not settle it. You find it in "
                         "Cloudflare's dashboard "
                         "under SSL/TLS, Overview.");
    //: %1: a choice of SSL modes
    return translate(
               "Phrasebook",
               "The SSL mode was not told, and what was seen does not settle it: it fits %1. You find it in "
               "Cloudflare's dashboard under SSL/TLS, Overview.")
        .arg(possible);
}

QString modeContradicted(const Facts &f)
{
    const QString possible = f.modes("possible");
    if (possible.isEmpty())
        return translate(
                   "Phrasebook",
                   "What was seen does not fit the SSL mode %1. Another one may be set, or a Configuration "
                   "Rule may set another one for this page.")
            .arg(f.mode());
    //: %1: the SSL mode that was told, %2: a choice of SSL modes
    return translate(
               "Phrasebook",
               "What was seen does not fit the SSL mode %1, but rather %2. Another one may be set, or a "
               "Configuration Rule may set another one for this page.")
        .arg(f.mode(), possible);
}

QString modeBreaks(const Facts &f)
{
    if (f.is("code", "redirect-loop"))
        //: %1: the name of an SSL mode, %2: "http" or "https"
        return translate(
                   "Phrasebook",
                   "In the SSL mode %1 visitors over %2 are sent round in a circle with the server as it is.")
            .arg(f.mode(), f.scheme());
    if (!f.has("code"))
        //: %1: the name of an SSL mode, %2: "http" or "https"
        return translate("Phrasebook",
                         "In the SSL mode %1 visitors over %2 get no page with the server as it is.")
            .arg(f.mode(), f.scheme());
    //: %1: the name of an SSL mode, %2: "http" or "https", %3: the number of an error
    return translate("Phrasebook",
                     "In the SSL mode %1 visitors over %2 get error %3 with the server as it is.")
        .arg(f.mode(), f.scheme(), f.text("code"));
}

QString modeFits(const Facts &f)
{
    if (f.flag("unchecked"))
        return translate("Phrasebook",
                         "The SSL mode %1 and your server fit together, but only because Cloudflare does not "
                         "check the certificate in this mode.")
            .arg(f.mode());
    return translate("Phrasebook", "The SSL mode %1 and your server fit together.").arg(f.mode());
}

QString modeNotJudged(const Facts &f)
{
    if (!f.has("mode") || f.is("mode", "unknown"))
        return translate("Phrasebook",
                         "Whether the SSL mode fits your server could not be judged: the mode was not told, "
                         "and what was seen does not settle it.");
    return translate("Phrasebook",
                     "Whether the SSL mode %1 fits your server could not be judged: too little was seen of "
                     "the server.")
        .arg(f.mode());
}

QString modeBreaksHttp(const Facts &f)
{
    return translate(
               "Phrasebook",
               "In the SSL mode %1 visitors over http get no page, while those over https do. “Always Use "
               "HTTPS” at Cloudflare would spare them.")
        .arg(f.mode());
}

QString modeRecommended(const Facts &f)
{
    if (f.is("mode", "off") || f.is("mode", "flexible"))
        return translate(
                   "Phrasebook",
                   "The safest SSL mode that would work with this server as it is now is %1. It leaves the "
                   "way between Cloudflare and the server unencrypted: it is not for shops, logins or "
                   "customers' data.")
            .arg(f.mode());
    return translate("Phrasebook", "The safest SSL mode that would work with this server is %1.")
        .arg(f.mode());
}

} // namespace

std::span<const FindingWords> sslModeWords()
{
    static constexpr FindingWords words[] = {
        {codes::modeTold,
         [](const Facts &f) {
             return translate("Phrasebook", "You said that the SSL mode is %1.").arg(f.mode());
         }},
        {codes::modeInferred,
         [](const Facts &f) {
             return translate("Phrasebook", "The SSL mode must be %1: nothing else fits what was seen.")
                 .arg(f.mode());
         }},
        {codes::modeUnknown, modeUnknown},
        {codes::modeContradicted, modeContradicted},
        {codes::modeFits, modeFits},
        {codes::modeBreaks, modeBreaks},
        {codes::modeBreaksHttp, modeBreaksHttp},
        {codes::modeUnencrypted,
         [](const Facts &f) {
             return translate("Phrasebook",
                              "In the SSL mode %1 the way from Cloudflare to your server is not encrypted.")
                 .arg(f.mode());
         }},
        {codes::modeNotJudged, modeNotJudged},
        {codes::modeRecommended, modeRecommended},
    };
    return words;
}

} // namespace doctor::phrasebook
