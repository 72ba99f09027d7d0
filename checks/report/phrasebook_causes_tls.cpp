#include "report/words.h"

//! \file Causes in the handshake, the agreement on encryption.
namespace doctor::phrasebook {

std::span<const CauseWords> tlsCauses()
{
    static constexpr CauseWords words[] = {
        {.id = "tls-not-spoken",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server does not speak TLS on its https port"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server does not speak TLS on its https port."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server may not speak TLS on its https port."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The port for https is open, but what answers there does not encrypt: "
                                      "it speaks plain http or something "
                                      "else. Cloudflare asks for TLS (the encryption that https needs) and "
                                      "shows error 525. In the web server's "
                                      "settings the port lacks its certificate and the switch for TLS."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Cloudflare cannot agree on encryption with your server. One reason "
                                      "may be that the https port answers "
                                      "without TLS (the encryption that https needs). On the server “openssl "
                                      "s_client -connect localhost:443” "
                                      "decides."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "On port 443 visitors and Cloudflare expect TLS, the encryption behind "
                                      "https. When the web server answers "
                                      "there in plain http, or another program has taken the port, no "
                                      "agreement is possible and Cloudflare "
                                      "shows error 525. Switch TLS on for that port in the web server's "
                                      "settings and give it a certificate.")},
        {.id = "tls-name-not-served",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server has no https set up for the name of the site"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely your server has no https set up for the name of the site."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server may have no https set up for the name of the site."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Asked for the site by its name, your server breaks the handshake off: "
                                      "it knows no certificate for that "
                                      "name. Cloudflare asks in the same way and shows error 525. Install a "
                                      "certificate for the name on the "
                                      "server."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare cannot agree on encryption with your server, and one reason may be that the server "
             "has no "
             "certificate for the name of the site. The web server's settings for that name decide."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "One server often holds many sites, and the caller says the name of "
                                      "the site first, so that the right "
                                      "certificate is shown. A server that has none for this name may break "
                                      "off, and Cloudflare shows error "
                                      "525. Add the site to the https settings of the web server and install "
                                      "a certificate for it; a free one "
                                      "from Cloudflare's Origin CA is enough behind Cloudflare.")},
        {.id = "tls-handshake-failed",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server and Cloudflare cannot agree on encryption"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely your server and Cloudflare cannot agree on encryption."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook",
                                       "Your server and Cloudflare may be unable to agree on encryption."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The port for https is open, but the handshake (the agreement on "
             "encryption) fails for Cloudflare, and it "
             "fails from here as well. The versions of TLS, the ciphers (ways of encrypting) or the "
             "certificate in the web server's "
             "settings do not fit. The web server's error log names the reason."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare and the server did not agree on encryption; what was seen here is below. This "
             "computer may be unable to offer every cipher (a way of encrypting) that Cloudflare offers, so "
             "it is not certain. The web server's error log decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Before https works, both sides agree on a version of TLS and a cipher (a way of encrypting), "
             "and the server shows a "
             "certificate. "
             "When that fails in the SSL mode Full or Full (strict), Cloudflare shows error 525. Old "
             "settings that "
             "allow only outdated versions, a missing certificate or a crash in the web server are common "
             "reasons. "
             "The web server's error log tells, and TLS 1.2 or newer with usual ciphers mends most of it.")},
        {.id = "client-certificate-required",
         .title
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server insists on a pass that Cloudflare does not show"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook", "Most likely your server insists on a pass that Cloudflare does not show."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server may insist on a pass that Cloudflare does not show."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Your server asks every caller for a client certificate (a pass) and "
                                      "turns away those without one, while "
                                      "Cloudflare's calls fail. Switch on Authenticated Origin Pulls at "
                                      "Cloudflare, which shows the pass, or "
                                      "stop asking for it on the server."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "What Cloudflare gets may come from a server that asks for a client "
                                      "certificate (a pass). The web server's "
                                      "settings decide: do they demand one? If so, Authenticated Origin "
                                      "Pulls must be on at Cloudflare."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "With Authenticated Origin Pulls, Cloudflare shows your server a client certificate, and the "
             "server lets "
             "in nobody else. Both sides must be set up for it. When the server demands the certificate and "
             "Cloudflare "
             "does not show it, or shows another one, visitors get error 400, 520 or 525. Switch the "
             "function on under "
             "SSL/TLS, Origin Server in the dashboard, or off in the web server's settings.")},
    };
    return words;
}

} // namespace doctor::phrasebook
