#include "report/words.h"

//! \file Causes at the web server and its doors.
namespace doctor::phrasebook {

std::span<const CauseWords> serverCauses()
{
    static constexpr CauseWords words[] = {
        {.id = "web-server-not-running",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The web server program is not running"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely the web server program is not running."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "The web server program may not be running."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The machine answers, but it refuses every connection to its web ports, from Cloudflare and "
             "from this "
             "computer alike. That is what happens when no program listens there. A firewall that refuses in "
             "the "
             "same way looks alike from outside; “ss -ltnp”, typed on the server, lists the programs that "
             "listen and shows which of the two it is."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare is refused, and what was seen from here does not tell why. A web server that is not "
             "running "
             "and a firewall that turns Cloudflare away look alike from outside. “ss -ltnp”, typed on the "
             "server, lists the programs that listen and decides: does a program listen on ports 80 and 443 "
             "(the doors for http and https)?"),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "A web server is a program, such as nginx or Apache, that waits for visitors at the server's "
             "ports. When "
             "it has stopped, the machine itself refuses every connection, and Cloudflare shows error 521. "
             "It may "
             "have crashed, failed to start after an update or a restart, or stopped over a mistake in its "
             "settings. Start it again and read its log for the reason.")},
        {.id = "listening-on-localhost-only",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The web server listens only to its own machine"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely the web server listens only to its own machine."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "The web server may be listening only to its own machine."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Every connection from outside is refused, and on the server itself a "
                                      "program listens only on the "
                                      "address 127.0.0.1 or ::1, which nobody else can reach."),
         .perhaps
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "Every connection from outside is refused. A web server that listens only on "
                             "127.0.0.1 or ::1 would do "
                             "that, and so would one that is not running. “ss -ltnp”, typed on the server, "
                             "lists the programs that listen and decides."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "A program may wait for visitors on all addresses of a machine, or "
                                      "only on the one that the machine uses "
                                      "to talk to itself (127.0.0.1 or ::1, also called localhost). In the "
                                      "second case it seems to run well "
                                      "when it is tried on the server, and refuses everybody else. "
                                      "Cloudflare then shows error 521. Let the "
                                      "web server listen on the public address or on all of them.")},
        {.id = "https-port-closed",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server does not open port 443, the door for https"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely your server does not open port 443, the door for https."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server may not open port 443, the door for https."),
         .because
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "Port 80 (the door for http) works and port 443 (the door for https) does not. "
                             "In the SSL modes Full and "
                             "stricter Cloudflare calls at port 443 for visitors over https, so only they "
                             "get the error. Set up https on the server. The mode Flexible at Cloudflare "
                             "does not need it, but "
                             "leaves the way between Cloudflare and the server unencrypted: it is not for "
                             "shops, logins or customers' data."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Visitors over http get the site and those over https do not, which "
                                      "fits a server that does not open port "
                                      "443 (the door for https). It was not seen from here that the port is "
                                      "closed. “ss -ltnp”, typed on the server, lists the programs that "
                                      "listen and decides: does a program listen on port 443?"),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "In the SSL modes Full, Full (strict) and Strict (SSL-Only Origin Pull) Cloudflare speaks https "
             "with your "
             "server, at port 443. When nothing listens there, visitors get error 521, or 522 when a "
             "firewall "
             "swallows the call. Install a certificate and let the web server listen on port 443. The mode "
             "Flexible "
             "would hide the error, but leaves the way from Cloudflare to your server unencrypted."),
         .rulesMatter = true},
        {.id = "http-port-closed",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server does not open port 80, the door for http"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely your server does not open port 80, the door for http."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server may not open port 80, the door for http."),
         .because
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "Port 443 (the door for https) works and port 80 (the door for http) does not. "
                             "In the SSL modes Off and "
                             "Flexible Cloudflare calls only at port 80, so every visitor gets the error; in "
                             "the other modes only "
                             "visitors over http do. “Always Use HTTPS” at Cloudflare spares those."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "What visitors get fits a server that does not open port 80 (the door "
                                      "for http), but it was not seen from "
                                      "here that the port is closed. “ss -ltnp”, typed on the server, lists "
                                      "the programs that listen and decides: does "
                                      "a program listen on port 80?"),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Cloudflare calls at port 80 for visitors over http, and in the SSL "
                                      "modes Off and Flexible for all "
                                      "visitors. When nothing listens there, they get error 521 or 522. Let "
                                      "the web server listen on port 80 "
                                      "too, or choose the mode Full (strict) and switch on “Always Use "
                                      "HTTPS” at Cloudflare, so that nobody "
                                      "needs that port."),
         .rulesMatter = true},
        {.id = "rate-limited",
         .title = QT_TRANSLATE_NOOP("Phrasebook",
                                    "Your server or its firewall lets in only so many callers at a time"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook", "Most likely your server or its firewall lets in only so many callers at a time."),
         .possible = QT_TRANSLATE_NOOP(
             "Phrasebook", "Your server or its firewall may let in only so many callers at a time."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The first connections of a quick series got in and the later ones did not. A limit on "
             "connections for "
             "each address does that, and it hits Cloudflare first, because all visitors come from "
             "Cloudflare's "
             "few addresses. The rules of the firewall on the server show whether there is such a limit."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Some visitors get the site and others an error. A limit on "
                                      "connections for each address would do that, "
                                      "and so would a server that has too much to do. The rules and the log "
                                      "of the firewall on the server "
                                      "decide."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Firewalls and programs such as fail2ban limit how often one address "
                                      "may connect. Behind Cloudflare all "
                                      "visitors seem to come from a few addresses, so an ordinary day looks "
                                      "like an attack. Some visitors "
                                      "then get error 521 or 522 while others see the site. Exempt "
                                      "Cloudflare's addresses from the limit, and "
                                      "let the web server log the visitors' real addresses.")},
        {.id = "overloaded",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server has more to do than it can manage"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server has more to do than it can manage."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server may have more to do than it can manage."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Some attempts succeed, others are slow or fail, and there is no "
                                      "pattern in it. That fits a server whose "
                                      "processor, memory or queue of waiting visitors is full. The load on "
                                      "the server at that time, as "
                                      "“uptime” or the hosting panel shows it, decides."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Visitors get errors now and then. A server with too much to do would "
                                      "cause that, and so would a limit in "
                                      "a firewall or a shaky line. The load on the server at that time, as "
                                      "“uptime” or the hosting panel "
                                      "shows it, decides."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "A server takes only as many visitors as its processor, memory and web "
                                      "server settings allow. When more "
                                      "come, new ones wait in a queue, and when that is full they get no "
                                      "answer: errors 522, 524 or 520, now "
                                      "and then. Look at the load and at the logs of that time. A slow "
                                      "database, a broken plugin or a wave of "
                                      "robots is found more often than a server that is truly too small.")},
    };
    return words;
}

} // namespace doctor::phrasebook
