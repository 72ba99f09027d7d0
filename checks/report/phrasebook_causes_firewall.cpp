#include "report/words.h"

//! \file Causes on the way to the server: firewalls, silence, routes.
namespace doctor::phrasebook {

std::span<const CauseWords> firewallCauses()
{
    static constexpr CauseWords words[] = {
        {.id = "firewall-blocks-cloudflare",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server's firewall turns Cloudflare away"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server's firewall turns Cloudflare away."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server's firewall may be turning Cloudflare away."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare cannot get in, while this computer gets the site from the same server on the very "
             "port that "
             "Cloudflare uses. Something on the server or before it treats Cloudflare's addresses "
             "differently: a "
             "firewall, a ban list or a security product. If the address in Cloudflare's DNS is another one "
             "than the "
             "one given here, that would look the same; compare the A record (the line in Cloudflare's DNS "
             "page that holds the server's address)."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Cloudflare cannot get in, always or now and then, and what was seen "
                                      "from here does not settle why. A "
                                      "firewall or a ban list that turns some or all of Cloudflare's "
                                      "addresses away is one reading. Where "
                                      "this computer gets the site from the server, another address in "
                                      "Cloudflare's DNS or a server that "
                                      "takes only so many connections would look the same. Where it does "
                                      "not, the web server may not be "
                                      "running. “ss -ltnp”, typed on the server, lists the programs that "
                                      "listen; with the firewall's log it decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Behind Cloudflare every visitor reaches your server from one of Cloudflare's addresses. A "
             "firewall, a "
             "program against attacks such as fail2ban, or the hosting company may have banned those "
             "addresses. "
             "Visitors then get error 521, 522 or 523, while the site opens when it is called directly. "
             "Allow all of "
             "Cloudflare's published addresses, IPv4 and IPv6, and lift bans that are already there."),
         .rulesMatter = true},
        {.id = "firewall-blocks-everyone",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "A firewall keeps everybody away from your web server"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely a firewall keeps everybody away from your web server."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "A firewall may be keeping everybody away from your web server."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare cannot get in, and this computer is refused too, by a "
             "message that only a firewall or a "
             "router sends. So the machine, or a router before it, is on, and a rule forbids the web ports. "
             "Whether the rule is for everybody "
             "or for Cloudflare and this computer alone shows a call from another "
             "network, such as a phone's."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare cannot get in, and a firewall spoke to this computer as well. That may be a rule "
             "for everybody "
             "or a ban on this computer alone. A call from another network, such as a phone's, decides."),
         .meaning
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "A firewall decides who may connect to which port of a server. Some firewalls "
                             "forbid by sending a message "
                             "back, and that message shows that the machine is on. Often the web ports were "
                             "never opened, or a rule "
                             "before the one that opens them forbids everything. Open ports 80 and 443 at "
                             "least for Cloudflare's "
                             "addresses, in the firewall of the server and in that of the hosting company.")},
        {.id = "origin-not-answering",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Your server does not answer anybody"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely your server does not answer anybody."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Your server may not be answering anybody."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Neither Cloudflare nor this computer gets any answer from the server, "
                                      "not even a refusal. The machine "
                                      "may be off, its network may be down, its address may have changed, or "
                                      "a firewall silently drops every "
                                      "call; from outside these cannot be told apart. The hosting company's "
                                      "panel or console shows whether the "
                                      "machine is on."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Cloudflare gets no answer from the server. The machine may be off, or "
                                      "a firewall may drop the calls of "
                                      "Cloudflare or of everybody; from what was seen this cannot be told. "
                                      "The hosting company's panel or "
                                      "console shows whether the machine is on, and a call from a phone's "
                                      "network whether anybody gets in."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Silence is the least telling of all answers: it comes from a machine that is off, from a "
             "broken network, "
             "from an address that nobody has any more, and from a firewall that drops calls without a word. "
             "Cloudflare waits for 19 seconds and then shows error 522. First look in the panel or console "
             "of the "
             "hosting company whether the machine runs. If it does, look at its firewall and at the firewall "
             "of the "
             "hosting company.")},
        {.id = "origin-unroutable",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "No way through the internet leads to your server"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely no way through the internet leads to your server."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "There may be no way through the internet to your server."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "A router on the way says that your server cannot be reached, and "
                                      "Cloudflare does not reach it either. "
                                      "The machine or its network is off, the address is not in use, or a "
                                      "firewall answers in that way. The "
                                      "hosting company can see which."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Cloudflare says that it finds no way to your server. From here that "
                                      "was not seen, so the address in "
                                      "Cloudflare's DNS may be a wrong one, or the network of the hosting "
                                      "company has a fault. Compare the A "
                                      "record in Cloudflare's dashboard with the address of your server."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Routers pass calls on through the internet, and one of them says that "
                                      "it knows no way to this address. "
                                      "Cloudflare then shows error 523, sometimes 522. The address may be "
                                      "wrong or given up, the machine may "
                                      "be off, or the hosting company's network may have a fault. Some "
                                      "firewalls send the same message on "
                                      "purpose. Compare the address in Cloudflare's DNS with that of the "
                                      "server, then ask the hosting company.")},
        {.id = "ipv6-origin-broken",
         .title
         = QT_TRANSLATE_NOOP("Phrasebook", "Your server answers at one kind of address and not at the other"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook", "Most likely your server answers at one kind of address and not at the other."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook",
                                       "Your server may answer at one kind of address and not at the other."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "One of IPv4 and IPv6 (the older and the newer kind of address) works on your server and the "
             "other does "
             "not, while visitors get errors. Cloudflare uses any address that its DNS holds, so some "
             "requests go to "
             "the one that fails. Repair it on the server, or remove that record from Cloudflare's DNS."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Visitors get errors now and then. If Cloudflare's DNS holds an IPv4 "
                                      "and an IPv6 address for your server "
                                      "and only one of them works, it would look like this. Compare the A "
                                      "and AAAA records in Cloudflare's "
                                      "dashboard with the addresses at which the server answers."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Servers can have two kinds of address, IPv4 (an A record) and IPv6 "
                                      "(an AAAA record). Cloudflare may use "
                                      "either. When the web server or its firewall was set up for only one, "
                                      "some requests fail and others "
                                      "succeed. Let the web server listen on both and open the firewall for "
                                      "both, or remove the record of the "
                                      "kind that does not work.")},
        {.id = "origin-forbids-cloudflare",
         .title
         = QT_TRANSLATE_NOOP("Phrasebook", "A rule on your web server turns Cloudflare's addresses away"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook", "Most likely a rule on your web server turns Cloudflare's addresses away."),
         .possible = QT_TRANSLATE_NOOP(
             "Phrasebook", "A rule on your web server may be turning Cloudflare's addresses away."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Through Cloudflare your own server answers “forbidden” or “too many "
                                      "requests”, while it gives this "
                                      "computer the page. A rule of the web server, a security plugin or a "
                                      "limit treats Cloudflare's addresses "
                                      "as strangers. The log of the web server names the rule."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Through Cloudflare your own server answers “forbidden” or “too many "
                                      "requests”. It may forbid the page "
                                      "to everybody, or only to Cloudflare's addresses. The log of the web "
                                      "server decides, and so does a call "
                                      "past Cloudflare from another network, such as a phone's."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The connection works, but the web server answers with status 403 or "
                                      "429. Rules in its settings, in "
                                      "“.htaccess”, in a web application firewall or in a plugin may ban "
                                      "addresses that ask too often, and "
                                      "behind Cloudflare these are Cloudflare's. Allow Cloudflare's "
                                      "addresses there, and let the web server "
                                      "read the visitor's real address from the header CF-Connecting-IP.")},
    };
    return words;
}

} // namespace doctor::phrasebook
