#include "report/words.h"

//! \file Causes in what the server answers.
namespace doctor::phrasebook {

std::span<const CauseWords> answerCauses()
{
    static constexpr CauseWords words[] = {
        {.id = "redirect-loop",
         .title = QT_TRANSLATE_NOOP("Phrasebook",
                                    "Your server and Cloudflare's SSL mode send visitors round in a circle"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Most likely your server and Cloudflare's SSL mode send visitors round in a circle."),
         .possible = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Your server and Cloudflare's SSL mode may be sending visitors round in a circle."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Your server sends the request on to an address that leads back to where it came from, so the "
             "page never comes. In the SSL modes Off and Flexible a server that insists on https does that; "
             "in "
             "Full a server that sends https back to http. Choose Full (strict) with a certificate on the "
             "server, or remove the redirect."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Visitors are sent on and on. A redirect on your server that does not fit the SSL mode may be "
             "the "
             "reason, and so may two rules at Cloudflare that contradict each other. The SSL mode under "
             "SSL/TLS, Overview in Cloudflare's dashboard decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "In the SSL modes Off and Flexible Cloudflare asks your server over http. A server that answers "
             "“please use https” sends the visitor back to Cloudflare, which asks over http again, without "
             "end. The cure is the mode Full or better Full (strict), with a certificate on the server. A "
             "server that sends https visitors back to http makes the same circle in the mode Full."),
         .rulesMatter = true},
        {.id = "origin-error",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server itself reports an error"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server itself reports an error."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server itself may be reporting an error."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The connection works, and the error is made by your own server: the "
                                      "web server, the application "
                                      "behind it or its database. Its error log names the reason. Cloudflare "
                                      "only passes the page on."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Some answers look like errors of your own server. The server's error "
                                      "log at that time decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "A status such as 500, 502 or 503 without Cloudflare's own error page comes from your server. A "
             "program on it has crashed, the database is gone, the disk is full, or maintenance is switched "
             "on. Read the error log of the web server and of the application. Changing anything at "
             "Cloudflare "
             "does not help.")},
        {.id = "origin-slow",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server takes too long to answer"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server takes too long to answer."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server may be taking too long to answer."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Your server accepts the connection, but does not send the page in time. Cloudflare gives up "
             "after about two minutes and shows error 524. A long database query, a heavy script or a "
             "program "
             "that waits for another service is the usual reason."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "No answer came in the time that this check waits, which is shorter "
                                      "than the time that Cloudflare "
                                      "waits. The server may be slow, or it may never answer. The web "
                                      "server's log, with the time that "
                                      "each request takes, decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The connection to your server works, but the page is not ready in time. Cloudflare waits for "
             "100 "
             "to 125 seconds and then shows error 524. Look in the log for the page that takes so long, and "
             "at "
             "the database and the outside services that it needs. Work that takes minutes belongs into the "
             "background.")},
        {.id = "origin-empty-reply",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server hangs up without a proper answer"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server hangs up without a proper answer."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server may be hanging up without a proper answer."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Your server accepts the connection and closes it again without a "
                                      "complete answer, for Cloudflare "
                                      "and for this computer. A crashed program behind the web server is the "
                                      "usual reason, and its log "
                                      "shows it."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare says that your server's answer was unusable, and that was not seen from here in the "
             "same way. The server's error log at that time decides: look for crashes and for closed "
             "connections."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare could connect, but what came back was empty, broken off or not http, and visitors "
             "get "
             "error 520. Often a program such as PHP crashes while it makes the page, a security product "
             "cuts "
             "the connection, or another program has taken the port. The error log of the web server shows "
             "which.")},
        {.id = "headers-too-large",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server's answer begins with too many headers"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server's answer begins with too many headers."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server's answer may begin with too many headers."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Before each page a server sends headers (lines about the page), and yours sends more of them "
             "than Cloudflare accepts, so visitors get error 520. Mostly cookies pile up there. Find out "
             "which "
             "plugin or program sets them."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare says that your server's answer was unusable. Too many headers (lines about the "
             "page, "
             "such as cookies) may be the reason, but they were not seen from here. The headers that the "
             "server sends decide; “curl -I” shows them."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Headers are lines that a server sends before a page, for example cookies. Cloudflare accepts "
             "128 "
             "KB of them in one answer and shows error 520 when there are more. A program that sets a new "
             "cookie with every visit, or writes debugging notes into headers, is the usual reason. Switch "
             "it "
             "off or make it tidy up.")},
        {.id = "tunnel-down",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The Cloudflare Tunnel of your server is not connected"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely the Cloudflare Tunnel of your server is not connected."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "The Cloudflare Tunnel of your server may not be connected."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare shows error 1033: the site is reached through a tunnel that your server opens, and "
             "no "
             "tunnel is open now. Start the program “cloudflared” on the server again and look at its log."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Some answers say that the tunnel to your server is not connected. The state of the tunnel in "
             "Cloudflare's dashboard, under Zero Trust, Networks, decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "With Cloudflare Tunnel the server calls Cloudflare, by a program named “cloudflared”, and not "
             "the other way round. When that program has stopped, cannot reach the internet or lost its "
             "credentials, visitors get error 530 with 1033. Start it, let it start by itself with the "
             "machine, and read its log. Open ports do not matter here.")},
    };
    return words;
}

} // namespace doctor::phrasebook
