#include "report/words.h"

//! \file Causes on the side of this computer.
namespace doctor::phrasebook {

std::span<const CauseWords> visitorCauses()
{
    static constexpr CauseWords words[] = {
        {.id = "visitor-challenged",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Cloudflare does not let this computer see the site"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely Cloudflare does not let this computer see the site."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Cloudflare may not be letting this computer see the site."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare showed this computer a check for robots or a block instead of the site. What other "
             "visitors get cannot be seen from here, and they may well see the site. The security events in "
             "Cloudflare's dashboard name the rule, and another network, such as a phone's, may pass."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Some answers are checks for robots or blocks for this computer, so what other visitors get "
             "cannot be seen with certainty. The security events in Cloudflare's dashboard name the rule."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Cloudflare can show visitors a check, or block them, by rules of the "
                                      "site's owner or by its own "
                                      "judgement. This program is no browser and does not pass such a check. "
                                      "It then says nothing about "
                                      "what visitors get. The security events in Cloudflare's dashboard show "
                                      "the rule by the Ray ID; an "
                                      "exception for your own address lets the program through.")},
        {.id = "no-internet",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "This computer has no internet"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely this computer has no internet."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "This computer may have no internet."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Nothing at all could be reached from this computer, neither Cloudflare nor any name server. "
             "Check the cable or the wireless network, and try again."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Hardly anything could be reached from this computer, so little can be said about the site. "
             "Open "
             "another site in a browser: if that fails too, it is this computer or its network."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "When neither the site nor anything else can be reached, nothing is "
                                      "seen because of this computer or its "
                                      "network, and nothing is known about the site. Check the cable, the "
                                      "wireless network, the router "
                                      "and a VPN if there is one. Then check the site again.")},
        {.id = "intercepted-connection",
         .title = QT_TRANSLATE_NOOP(
             "Phrasebook", "Something between this computer and the internet answers in the place of others"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Most likely something between this computer and the internet answers in the place of others."),
         .possible = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Something between this computer and the internet may be answering in the place of others."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Unrelated places answer this computer in one and the same strange way, so a sign-in page of a "
             "network, a proxy (a go-between) or a security product stands in between. What visitors and "
             "your "
             "server do cannot be seen from here. Sign in to the network, or check from another one, such as "
             "a "
             "phone's."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Some answers look as if something between this computer and the internet had made them: a "
             "sign-in page of a network, a proxy (a go-between) or a security product. A check from another "
             "network, such as a phone's, decides."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Hotels, companies and some security programs put themselves between a computer and the "
             "internet "
             "and answer in the place of the real servers. What is seen through them is not what other "
             "visitors see, and the program does not judge your server by it. Sign in to the network, switch "
             "the inspection off for this check, or check from another network.")},
        {.id = "clock-wrong",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The clock of this computer is wrong"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely the clock of this computer is wrong."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "The clock of this computer may be wrong."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The clock of this computer differs from Cloudflare's by more than five minutes. Certificates "
             "were judged by Cloudflare's time, so the site is not blamed for it, but other programs on this "
             "computer may show false warnings. Let the system set the time by itself."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The clock of this computer seems to differ from Cloudflare's. Compare it with another clock, "
             "such as a phone's."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Certificates have a first and a last day, and a computer with a wrong clock takes good ones "
             "for "
             "bad ones. The fault is then with the computer and not with the site. Let the system set its "
             "date, time and time zone from the internet. This program judges certificates by Cloudflare's "
             "time and not by this computer's.")},
    };
    return words;
}

} // namespace doctor::phrasebook
