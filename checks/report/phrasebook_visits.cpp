#include "findings/codes.h"
#include "report/words.h"

//! \file What visitors get.
namespace doctor::phrasebook {

namespace {

QString edgeAnswersError(const Facts &f)
{
    const int status = f.number("status");
    if (status == 0)
        //: %1: "http" or "https", %2: the name of the site
        return translate("Phrasebook", "Over %1 visitors of %2 get an error page of Cloudflare.")
            .arg(f.scheme(), f.host());
    if (errorName(status).isEmpty())
        //: %1: "http" or "https", %2: the name of the site, %3: the number of an error
        return translate("Phrasebook", "Over %1 visitors of %2 get error %3 from Cloudflare.")
            .arg(f.scheme(), f.host(), QString::number(status));
    //: %1: "http" or "https", %2: the name of the site, %3: the number of an error, %4: what it is called
    return translate("Phrasebook", "Over %1 visitors of %2 get error %3 (“%4”).")
        .arg(f.scheme(), f.host(), QString::number(status), errorName(status));
}

QString edgeNowAndThen(const Facts &f)
{
    const int status = f.number("status");
    const int count = f.number("count");
    if (count < 2)
        //: %1: "http" or "https", %2: the name of the site
        return translate("Phrasebook", "Over %1 some requests to %2 fail, and others succeed.")
            .arg(f.scheme(), f.host());
    const QString failed = QString::number(f.number("failed"));
    if (status == 0)
        //: %1: "http" or "https", %2: the name of the site, %3: how many of the %n requests
        return translate("Phrasebook", "Over %1, %3 of %n requests to %2 got no answer.", nullptr, count)
            .arg(f.scheme(), f.host(), failed);
    //: %1: "http" or "https", %2: the name of the site, %3: how many of the %n requests, %4: number of an
    //: error
    return translate("Phrasebook", "Over %1, %3 of %n requests to %2 failed; error %4 was seen.", nullptr,
                     count)
        .arg(f.scheme(), f.host(), failed, QString::number(status));
}

QString edgeChallenge(const Facts &f)
{
    //: %1: the name of the site, %2: "http" or "https"
    return translate(
               "Phrasebook",
               "Cloudflare showed this computer a check or a block instead of %1 over %2, so what other "
               "visitors get cannot be seen from here.")
        .arg(f.host(), f.scheme());
}

QString edgeRedirects(const Facts &f)
{
    const QString scheme = f.textOr("to_scheme", translate("Phrasebook", "http or https"));
    if (f.is("by", "cloudflare"))
        //: %1: "http" or "https", %2: the host to which visitors are sent, %3: "http" or "https" there
        return translate("Phrasebook",
                         "Over %1 Cloudflare itself sends visitors on to %2 over %3. That says nothing about "
                         "your server.")
            .arg(f.scheme(), f.toHost(), scheme);
    //: %1: "http" or "https", %2: the host to which visitors are sent, %3: "http" or "https" there
    return translate("Phrasebook", "Over %1 your server sends visitors on to %2 over %3.")
        .arg(f.scheme(), f.toHost(), scheme);
}

QString edgeSilent(const Facts &f)
{
    if (f.number("seconds") < 2)
        //: %1: "http" or "https", %2: the name of the site
        return translate("Phrasebook", "Over %1 Cloudflare took the request for %2, but no answer came.")
            .arg(f.scheme(), f.host());
    const int seconds = f.number("seconds");
    //: %1: "http" or "https", %2: the name of the site
    return translate("Phrasebook",
                     "Over %1 Cloudflare took the request for %2, but no answer came within %n seconds.",
                     nullptr, seconds)
        .arg(f.scheme(), f.host());
}

QString edgeCached(const Facts &f)
{
    //: %1: "http" or "https", %2: the name of the site
    return translate(
               "Phrasebook",
               "Over %1 the page of %2 came out of a cache (a stored copy). It proves nothing about your "
               "server.")
        .arg(f.scheme(), f.host());
}

QString edgeStale(const Facts &f)
{
    //: %1: "http" or "https", %2: the name of the site
    return translate(
               "Phrasebook",
               "Over %1 visitors of %2 get an old stored copy. Cloudflare serves it when it gets no fresh "
               "page from your server.")
        .arg(f.scheme(), f.host());
}

QString edgeUnproven(const Facts &f)
{
    //: %1: "http" or "https", %2: the name of the site
    return translate("Phrasebook",
                     "Over %1 an answer came for %2, but nothing in it shows that your server was asked.")
        .arg(f.scheme(), f.host());
}

QString visitFails(const Facts &f)
{
    if (f.number("status") > 0)
        //: %1: "http" or "https", %2: the name of the site, %3: a status number
        return translate("Phrasebook",
                         "%2 is not behind Cloudflare, and over %1 visitors get error %3 from the "
                         "server itself.")
            .arg(f.scheme(), f.host(), f.text("status"));
    //: %1: "http" or "https", %2: the name of the site
    return translate("Phrasebook", "%2 is not behind Cloudflare, and over %1 visitors get no page.")
        .arg(f.scheme(), f.host());
}

//! For sentences of the form "Over %1 … %2 … %3" with the number of a status.
QString withStatus(const Facts &f, const QString &known, const QString &unknown)
{
    return f.number("status") > 0 ? known.arg(f.scheme(), f.host(), f.text("status"))
                                  : unknown.arg(f.scheme(), f.host());
}

} // namespace

std::span<const FindingWords> visitWords()
{
    // In all of these: %1 is "http" or "https", %2 the name of the site, %3 a status number such as 503.
    static constexpr FindingWords words[] = {
        {codes::edgeAnswers,
         [](const Facts &f) {
             return withStatus(
                 f,
                 translate("Phrasebook", "Over %1 visitors of %2 get the page from your server (status %3)."),
                 translate("Phrasebook", "Over %1 visitors of %2 get the page from your server."));
         }},
        {codes::edgeAnswersClientError,
         [](const Facts &f) {
             return withStatus(
                 f,
                 translate(
                     "Phrasebook",
                     "Over %1 your server answers visitors of %2, but refuses the page with status %3."),
                 translate("Phrasebook",
                           "Over %1 your server answers visitors of %2, but refuses the page."));
         }},
        {codes::edgeAnswersError, edgeAnswersError},
        {codes::edgeNowAndThen, edgeNowAndThen},
        {codes::edgeOriginError,
         [](const Facts &f) {
             return withStatus(
                 f, translate("Phrasebook", "Over %1 visitors of %2 get error %3, made by your own server."),
                 translate("Phrasebook", "Over %1 visitors of %2 get an error made by your own server."));
         }},
        {codes::edgeForbidden,
         [](const Facts &f) {
             return withStatus(
                 f, translate("Phrasebook", "Over %1 your server turns visitors of %2 away with status %3."),
                 translate("Phrasebook", "Over %1 your server turns visitors of %2 away."));
         }},
        {codes::edgeCached, edgeCached},
        {codes::edgeStale, edgeStale},
        {codes::edgeUnproven, edgeUnproven},
        {codes::edgeChallenge, edgeChallenge},
        {codes::edgeRedirectLoop,
         [](const Facts &f) {
             return translate("Phrasebook",
                              "Over %1 visitors of %2 are sent round in a circle and never get a page.")
                 .arg(f.scheme(), f.host());
         }},
        {codes::edgeRedirects, edgeRedirects},
        {codes::edgeRedirectsElsewhere,
         [](const Facts &f) {
             //: %1: "http" or "https", %2: the name of the site, %3: the host to which visitors are sent
             return translate("Phrasebook",
                              "Over %1 visitors of %2 are sent on to %3, which is another site.")
                 .arg(f.scheme(), f.host(), f.toHost());
         }},
        {codes::edgeRedirectsNowhere,
         [](const Facts &f) {
             //: %1: "http" or "https", %2: the name of the site
             return translate("Phrasebook",
                              "Over %1 your server sends visitors of %2 to an address that no visitor can "
                              "open, such as one of its own network, so they get no page.")
                 .arg(f.scheme(), f.host());
         }},
        {codes::edgeSilent, edgeSilent},
        {codes::visitAnswers,
         [](const Facts &f) {
             return translate("Phrasebook",
                              "%2 is not behind Cloudflare, and over %1 the server itself answers.")
                 .arg(f.scheme(), f.host());
         }},
        {codes::visitFails, visitFails},
    };
    return words;
}

} // namespace doctor::phrasebook
