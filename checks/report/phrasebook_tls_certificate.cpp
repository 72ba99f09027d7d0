#include "findings/codes.h"
#include "report/words.h"

//! \file Handshake and certificate. In all of these %1 is an address and %2 a port in words, unless said
//! otherwise.
namespace doctor::phrasebook {

namespace {

QString certificateFine(const Facts &f)
{
    if (f.number("days") < 2)
        return translate("Phrasebook", "The certificate of %1 on %2 is one that Cloudflare should accept.")
            .arg(f.address(), f.door());
    const int days = f.number("days");
    return translate(
               "Phrasebook",
               "The certificate of %1 on %2 is one that Cloudflare should accept, and it is valid for %n "
               "more days.",
               nullptr, days)
        .arg(f.address(), f.door());
}

QString certificateEndsSoon(const Facts &f)
{
    if (!f.has("days"))
        return translate("Phrasebook", "The certificate of %1 on %2 ends soon.").arg(f.address(), f.door());
    if (f.number("days") < 1)
        return translate("Phrasebook", "The certificate of %1 on %2 ends within a day.")
            .arg(f.address(), f.door());
    if (f.number("days") == 1)
        return translate("Phrasebook", "The certificate of %1 on %2 ends in one day.")
            .arg(f.address(), f.door());
    const int days = f.number("days");
    return translate("Phrasebook", "The certificate of %1 on %2 ends in %n days.", nullptr, days)
        .arg(f.address(), f.door());
}

QString certificateExpired(const Facts &f)
{
    if (f.number("depth") > 0)
        return translate(
                   "Phrasebook",
                   "A certificate in the chain (the papers that vouch for the server's own) of %1 on %2 has "
                   "expired.")
            .arg(f.address(), f.door());
    if (!f.has("date"))
        return translate("Phrasebook", "The certificate of %1 on %2 has expired.").arg(f.address(), f.door());
    //: %1: an address, %2: a port in words, %3: a date
    return translate("Phrasebook", "The certificate of %1 on %2 expired on %3.")
        .arg(f.address(), f.door(), f.date("date"));
}

QString certificateNotYetValid(const Facts &f)
{
    if (!f.has("date"))
        return translate("Phrasebook", "A certificate that %1 shows on %2 is not valid yet.")
            .arg(f.address(), f.door());
    //: %1: an address, %2: a port in words, %3: a date
    return translate("Phrasebook", "A certificate that %1 shows on %2 becomes valid only on %3.")
        .arg(f.address(), f.door(), f.date("date"));
}

QString certificateDatesUnsure(const Facts &f)
{
    //: %1: an address, %2: a port in words
    return translate(
               "Phrasebook",
               "What time it is was told in different ways. At one of these times the certificate of %1 "
               "on %2 is valid, at another one it is not.")
        .arg(f.address(), f.door());
}

QString certificateWrongName(const Facts &f)
{
    if (!f.has("names"))
        //: %1: an address, %2: a port in words, %3: the name of the site
        return translate("Phrasebook", "The certificate of %1 on %2 does not cover %3.")
            .arg(f.address(), f.door(), f.host());
    //: %1: an address, %2: a port in words, %3: the name of the site, %4: the names in the certificate
    return translate("Phrasebook", "The certificate of %1 on %2 does not cover %3, only %4.")
        .arg(f.address(), f.door(), f.host(), f.list("names"));
}

QString certificateUnfit(const Facts &f)
{
    if (f.is("unfit", "wrong-purpose"))
        return translate(
                   "Phrasebook",
                   "The certificate of %1 on %2, or one that vouches for it, was not issued for this use.")
            .arg(f.address(), f.door());
    if (f.flag("doubtful"))
        return translate("Phrasebook",
                         "A certificate that %1 shows on %2 has a key or a signature that is too weak to be "
                         "accepted everywhere.")
            .arg(f.address(), f.door());
    return translate(
               "Phrasebook",
               "A certificate that %1 shows on %2 breaks the rules for certificates, so it is not accepted.")
        .arg(f.address(), f.door());
}

QString certificateUntrusted(const Facts &f)
{
    if (f.is("unfit", "local-root") && f.has("issuer"))
        //: %1: an address, %2: a port in words, %3: who issued a certificate
        return translate(
                   "Phrasebook",
                   "The certificate of %1 on %2 leads to “%3”. This computer trusts that issuer, but no "
                   "list of public ones names it, so Cloudflare may refuse the certificate.")
            .arg(f.address(), f.door(), f.text("issuer"));
    if (f.has("unfit") && !f.is("unfit", "local-root"))
        return certificateUnfit(f);
    if (f.flag("forged_origin_ca"))
        return translate(
                   "Phrasebook",
                   "The certificate of %1 on %2 names Cloudflare's Origin CA as its issuer, but was not "
                   "signed by it.")
            .arg(f.address(), f.door());
    if (!f.has("issuer"))
        return translate("Phrasebook",
                         "The certificate of %1 on %2 was issued by nobody whom Cloudflare trusts.")
            .arg(f.address(), f.door());
    //: %1: an address, %2: a port in words, %3: who issued a certificate
    return translate("Phrasebook",
                     "The certificate of %1 on %2 was issued by “%3”, whom Cloudflare is not known to trust.")
        .arg(f.address(), f.door(), f.text("issuer"));
}

QString certificateChain(const Facts &f)
{
    if (f.flag("certain"))
        return translate(
                   "Phrasebook",
                   "%1 does not send the whole chain of certificates on %2: one between its own and the "
                   "trusted root is missing.")
            .arg(f.address(), f.door());
    return translate(
               "Phrasebook",
               "%1 may not send the whole chain of certificates on %2: who vouches for its own one could not "
               "be found.")
        .arg(f.address(), f.door());
}

QString tlsNotSpoken(const Facts &f)
{
    if (f.flag("http"))
        return translate("Phrasebook",
                         "%1 answers on %2 in plain http, without TLS (the encryption that https needs).")
            .arg(f.address(), f.door());
    return translate("Phrasebook", "%1 answers on %2, but not with TLS (the encryption that https needs).")
        .arg(f.address(), f.door());
}

QString tlsHandshakeFailed(const Facts &f)
{
    if (f.has("not_offered"))
        return translate(
                   "Phrasebook",
                   "The TLS handshake (the agreement on encryption) with %1 on %2 failed, but this computer "
                   "could not offer all the ciphers (ways of encrypting) that Cloudflare offers.")
            .arg(f.address(), f.door());
    if (f.is("failure", "no-shared-cipher"))
        return translate("Phrasebook",
                         "The TLS handshake (the agreement on encryption) with %1 on %2 failed: no cipher (a "
                         "way of encrypting) is known to both sides.")
            .arg(f.address(), f.door());
    if (f.is("failure", "protocol-version"))
        return translate(
                   "Phrasebook",
                   "The TLS handshake (the agreement on encryption) with %1 on %2 failed: no version of TLS "
                   "is known to both sides.")
            .arg(f.address(), f.door());
    if (f.has("alert"))
        //: %1: an address, %2: a port in words, %3: the name of a TLS alert
        return translate(
                   "Phrasebook",
                   "The TLS handshake (the agreement on encryption) with %1 on %2 failed: the server says "
                   "“%3”.")
            .arg(f.address(), f.door(), f.text("alert"));
    return translate("Phrasebook", "The TLS handshake (the agreement on encryption) with %1 on %2 failed.")
        .arg(f.address(), f.door());
}

QString clientCertRequired(const Facts &f)
{
    return translate("Phrasebook", "%1 lets only callers in on %2 who show a client certificate (a pass).")
        .arg(f.address(), f.door());
}

QString tlsNotLookedAt(const Facts &f)
{
    if (f.is("why", "not-told"))
        return translate(
            "Phrasebook",
            "No address of your server was given or found, so its certificate was not looked at.");
    if (f.is("why", "not-resolved"))
        return translate("Phrasebook",
                         "The server name you gave could not be looked up from here, so the server's "
                         "certificate was not looked at.");
    if (f.is("why", "intercepted"))
        return translate(
            "Phrasebook",
            "Something between this computer and the internet answers in the place of others, so your "
            "server's certificate could not be seen.");
    if (f.is("why", "locked"))
        return translate(
                   "Phrasebook",
                   "%1 does not let this computer in on %2 though Cloudflare gets in, so its certificate "
                   "could not be seen from here.")
            .arg(f.address(), f.door());
    if (f.is("why", "closed") && f.has("others"))
        //: %1: an address, %2: a port in words, %3: other addresses
        return translate("Phrasebook", "%1 does not open %2, so the certificate was looked at only at %3.")
            .arg(f.address(), f.door(), f.list("others"));
    if (f.is("why", "no-route") && f.has("others"))
        //: %1: an address, %2: other addresses
        return translate("Phrasebook",
                         "This computer has no way to %1, so the certificate was looked at only at %2.")
            .arg(f.address(), f.list("others"));
    if (f.is("why", "closed"))
        return translate("Phrasebook", "%1 does not open %2, so there was no certificate to look at.")
            .arg(f.address(), f.door());
    if (f.is("why", "no-route"))
        return translate("Phrasebook",
                         "This computer has no way to %1, so its certificate could not be seen from here.")
            .arg(f.address());
    if (f.is("why", "proxy"))
        return translate(
            "Phrasebook",
            "This computer reaches the internet through a proxy only, and from behind it the server's "
            "certificate cannot be looked at.");
    if (f.is("why", "no-network"))
        return translate(
            "Phrasebook",
            "This computer seems to have no internet, so your server's certificate could not be seen.");
    return translate("Phrasebook", "Your server's certificate could not be looked at from this computer.");
}

QString clockDiffers(const Facts &f)
{
    constexpr int minute = 60;
    const int seconds = f.number("seconds");
    const int minutes = qAbs(seconds / minute);
    if (minutes < 2)
        return translate("Phrasebook", "The clock of this computer differs from Cloudflare's.");
    return seconds > 0
        ? translate("Phrasebook", "The clock of this computer is %n minutes fast.", nullptr, minutes)
        : translate("Phrasebook", "The clock of this computer is %n minutes slow.", nullptr, minutes);
}

QString weakKey(const Facts &f)
{
    if (f.number("bits") < 2)
        return translate("Phrasebook", "The key in the certificate of %1 on %2 is too short to be safe.")
            .arg(f.address(), f.door());
    const int bits = f.number("bits");
    return translate(
               "Phrasebook",
               "The key in the certificate of %1 on %2 has only %n bits, which is too short to be safe.",
               nullptr, bits)
        .arg(f.address(), f.door());
}

QString unusualKey(const Facts &f)
{
    if (!f.has("key"))
        return translate(
                   "Phrasebook",
                   "The key in the certificate of %1 on %2 is of a kind that Cloudflare is not known to "
                   "accept.")
            .arg(f.address(), f.door());
    //: %1: an address, %2: a port in words, %3: the kind of a key, such as Ed25519
    return translate(
               "Phrasebook",
               "The key in the certificate of %1 on %2 is of a kind (%3) that Cloudflare is not known to "
               "accept.")
        .arg(f.address(), f.door(), f.text("key"));
}

QString onPort(const Facts &f, const QString &sentence)
{
    return sentence.arg(f.address(), f.door());
}

} // namespace

std::span<const FindingWords> tlsCertificateWords()
{
    static constexpr FindingWords words[] = {
        {codes::handshakeFine,
         [](const Facts &f) {
             return onPort(
                 f,
                 translate("Phrasebook",
                           "%1 and this computer agree on encryption on %2, with what Cloudflare offers."));
         }},
        {codes::certificateFine, certificateFine},
        {codes::certificateEndsSoon, certificateEndsSoon},
        {codes::certificateExpired, certificateExpired},
        {codes::certificateNotYetValid, certificateNotYetValid},
        {codes::certificateDatesUnsure, certificateDatesUnsure},
        {codes::certificateWrongName, certificateWrongName},
        {codes::certificateSelfSigned,
         [](const Facts &f) {
             return onPort(
                 f,
                 translate("Phrasebook",
                           "The certificate of %1 on %2 is self-signed: the server vouches for itself."));
         }},
        {codes::certificateUntrusted, certificateUntrusted},
        {codes::certificateChain, certificateChain},
        {codes::certificateRevoked,
         [](const Facts &f) {
             return onPort(f,
                           translate("Phrasebook", "The certificate of %1 on %2 was revoked by its issuer."));
         }},
        {codes::originRootsUnavailable,
         [](const Facts &f) {
             if (f.flag("not_asked"))
                 return onPort(
                     f,
                     translate("Phrasebook",
                               "The certificate of %1 on %2 claims to come from Cloudflare's Origin CA. Its "
                               "roots were not fetched, because only the site and its server were to be "
                               "contacted, so the claim was not checked; a check that may contact others "
                               "tells."));
             return onPort(
                 f,
                 translate("Phrasebook",
                           "The certificate of %1 on %2 claims to come from Cloudflare's Origin CA, but "
                           "its roots could not be fetched, so the claim was not checked."));
         }},
        {codes::chainOrderWrong,
         [](const Facts &f) {
             return onPort(
                 f,
                 translate("Phrasebook",
                           "%1 sends its certificates on %2 in the wrong order, which does no harm here."));
         }},
        {codes::weakKey, weakKey},
        {codes::unusualKey, unusualKey},
        {codes::weakSignature,
         [](const Facts &f) {
             return onPort(
                 f,
                 translate("Phrasebook",
                           "The certificate of %1 on %2 is signed in an old way that is no longer safe."));
         }},
        {codes::tlsNotSpoken, tlsNotSpoken},
        {codes::tlsNameNotServed,
         [](const Facts &f) {
             //: %1: an address, %2: a port in words, %3: the name of the site
             return translate(
                        "Phrasebook",
                        "%1 has no certificate for %3 on %2 and breaks off when it is asked for that name.")
                 .arg(f.address(), f.door(), f.host());
         }},
        {codes::tlsHandshakeFailed, tlsHandshakeFailed},
        {codes::clientCertAsked,
         [](const Facts &f) {
             return onPort(
                 f,
                 translate("Phrasebook",
                           "%1 asks callers on %2 for a client certificate (a pass), but does not insist."));
         }},
        {codes::clientCertRequired, clientCertRequired},
        {codes::tlsNotLookedAt, tlsNotLookedAt},
        {codes::clockDiffers, clockDiffers},
    };
    return words;
}

} // namespace doctor::phrasebook
