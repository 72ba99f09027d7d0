#include "report/words.h"

//! \file Causes in the certificate.
namespace doctor::phrasebook {

const CauseWords &unfitCertificate()
{
    static constexpr CauseWords words = {
        .id = "certificate-untrusted",
        .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate is not fit for a website"),
        .likely
        = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server's certificate is not fit for a website."),
        .possible
        = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate may not be fit for a website."),
        .because = QT_TRANSLATE_NOOP(
            "Phrasebook",
            "The certificate that your server shows leads to an issuer whom Cloudflare should trust, but it, "
            "or another in its chain (the papers that vouch for it), breaks the rules for certificates of "
            "websites or is too weak. Install a new one from Cloudflare's Origin CA or from a public issuer "
            "such as Let's Encrypt."),
        .perhaps = QT_TRANSLATE_NOOP(
            "Phrasebook",
            "Cloudflare says that it does not accept your server's certificate. That it is not fit for a "
            "website may be the reason, but it is not certain that the certificate seen from here is the one "
            "that Cloudflare sees."),
        .meaning = nullptr, // of the cause: the other words have it
        .rulesMatter = true};
    return words;
}

std::span<const CauseWords> certificateCauses()
{
    static constexpr CauseWords words[] = {
        {.id = "certificate-expired",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate has expired"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server's certificate has expired."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate may have expired."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "A certificate that your server shows has passed its last day, and Cloudflare checks that in "
             "the "
             "SSL mode Full (strict). Renew it on the server, and let the web server load the new one."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Cloudflare says that it does not accept your server's certificate. An "
                                      "expired certificate may be "
                                      "the reason, but that was not seen from here together with the error. "
                                      "The date in the certificate "
                                      "on the server decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site "
             "and "
             "comes from an issuer whom Cloudflare trusts. Certificates end after some months and must be "
             "renewed; when that fails, or the web server was not reloaded afterwards, visitors get error "
             "526. "
             "Renew the certificate and see that the renewal runs by itself from now on."),
         .rulesMatter = true},
        {.id = "certificate-not-yet-valid",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate is not valid yet"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server's certificate is not valid yet."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate may not be valid yet."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "A certificate that your server shows becomes valid only at a later "
                                      "time, judged by Cloudflare's "
                                      "clock. It was made too early, or the clock of the machine that made "
                                      "it is wrong. Put that clock "
                                      "right and issue the certificate again."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Cloudflare says that it does not accept your server's certificate. A "
                                      "certificate whose first day "
                                      "has not come yet may be the reason, but that was not seen from here "
                                      "together with the error. The "
                                      "dates in the certificate on the server decide."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site "
             "and "
             "comes from an issuer whom Cloudflare trusts. Every certificate has a first day too. One that "
             "was "
             "made on a machine with a wrong clock may begin in the future, and visitors get error 526 until "
             "then. Set the clock and issue the certificate again."),
         .rulesMatter = true},
        {.id = "certificate-wrong-name",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate is for another name"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server's certificate is for another name."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate may be for another name."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The certificate that your server shows does not name the site, and Cloudflare checks that in "
             "the "
             "SSL mode Full (strict). Install a certificate that covers the name, with and without “www” as "
             "visitors use it."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare says that it does not accept your server's certificate. A certificate for another "
             "name may be the reason, but that was not seen from here together with the error. The names in "
             "the certificate on the server decide."),
         .meaning
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "The SSL mode Full (strict) demands a certificate that is in date, bears the "
                             "name of the site and "
                             "comes from an issuer whom Cloudflare trusts. A certificate lists the names "
                             "that it is good for. "
                             "When the site's name is not among them, for instance because the server shows "
                             "the certificate of "
                             "another site on it, visitors get error 526. Install one that covers the name."),
         .rulesMatter = true},
        {.id = "certificate-self-signed",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate is self-signed"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Most likely your server's certificate is self-signed, and Cloudflare does not accept that."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate may be self-signed."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The server vouches for itself with a certificate of its own making, which Cloudflare does not "
             "accept in the SSL mode Full (strict). Install one from Cloudflare's Origin CA or from a public "
             "issuer such as Let's Encrypt, both free."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare says that it does not accept your server's certificate. A self-signed one may be "
             "the "
             "reason, but that was not seen from here together with the error. The issuer in the certificate "
             "on the server decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site "
             "and "
             "comes from an issuer whom Cloudflare trusts. A self-signed certificate has no such issuer: the "
             "server made it itself, often at its first start. In the mode Full it is accepted, in Full "
             "(strict) visitors get error 526. A certificate from Cloudflare's Origin CA is free and lasts "
             "for "
             "up to fifteen years."),
         .rulesMatter = true},
        {.id = "certificate-untrusted",
         .title = QT_TRANSLATE_NOOP(
             "Phrasebook", "Your server's certificate comes from an issuer that Cloudflare does not trust"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Most likely your server's certificate comes from an issuer that Cloudflare does not trust."),
         .possible = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Your server's certificate may come from an issuer that Cloudflare does not trust."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Nobody whom Cloudflare is known to trust stands behind the certificate that your server shows. "
             "Install one from Cloudflare's Origin CA or from a public issuer such as Let's Encrypt."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare says that it does not accept your server's certificate. Its issuer may be the "
             "reason; what was seen from here leaves other readings. The issuer in the certificate on the "
             "server decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site "
             "and "
             "comes from an issuer whom Cloudflare trusts. Company-internal issuers, test issuers and "
             "retired "
             "ones are not on Cloudflare's list, and visitors get error 526. Replace the certificate, or add "
             "the issuer to the Custom Origin Trust Store of your zone. Once that store is used, only what "
             "is "
             "in it counts."),
         .rulesMatter = true},
        {.id = "certificate-chain-incomplete",
         .title
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server does not send the whole chain of certificates"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook", "Most likely your server does not send the whole chain of certificates."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server may not send the whole chain of certificates."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Your server shows its own certificate, but not the one in between that links it to a trusted "
             "issuer, so Cloudflare cannot check it. In the web server's settings use the file with the full "
             "chain (often named “fullchain.pem”)."),
         .perhaps
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "Cloudflare says that it does not accept your server's certificate. A missing "
                             "link between it and "
                             "a trusted issuer may be the reason; whether one is missing cannot be told for "
                             "certain from here. "
                             "The file in the web server's settings decides: it must hold the full chain."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site "
             "and "
             "comes from an issuer whom Cloudflare trusts. Issuers rarely sign with their best-kept key; "
             "they "
             "use an intermediate certificate, and the server must send that one too. Browsers often help "
             "themselves and hide the mistake, Cloudflare does not, and visitors get error 526. Use the full "
             "chain file from the issuer."),
         .rulesMatter = true},
        {.id = "certificate-revoked",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate was revoked"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server's certificate was revoked."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server's certificate may have been revoked."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The issuer has taken the certificate back before its last day, and your server itself passes "
             "that message on. Issue a new certificate with a new key and install it."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare says that it does not accept your server's certificate. That its issuer has revoked "
             "it may be the reason, but that was not seen from here together with the error. The issuer can "
             "tell."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site "
             "and "
             "comes from an issuer whom Cloudflare trusts. Issuers take certificates back when a key was "
             "stolen, when a mistake was made, or when the owner asks for it. From then on visitors get "
             "error "
             "526. Issue a new certificate with a new key; the old one does not become valid again."),
         .rulesMatter = true},
    };
    return words;
}

} // namespace doctor::phrasebook
