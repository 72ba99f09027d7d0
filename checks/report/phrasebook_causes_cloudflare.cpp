#include "report/words.h"

//! \file Causes at Cloudflare, and the two that are none.
namespace doctor::phrasebook {

std::span<const CauseWords> cloudflareCauses()
{
    static constexpr CauseWords words[] = {
        {.id = "no-problem-found",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "No problem was found"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "No problem was found, as far as can be told."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "No problem was found, but not everything could be seen."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Visitors get the page from your server through Cloudflare, and nothing that was looked at is "
             "broken. If the error comes and goes, check again while it is there."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Nothing that was looked at is broken, but not everything could be "
                                      "looked at. The grey lights say "
                                      "what is missing and what would make it visible."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "The site answers through Cloudflare, from your server and not from a stored copy, and no check "
             "shows anything broken. An error that comes and goes may be away at this moment. Check again "
             "while visitors complain, and with the address of your server, so that both sides can be "
             "compared.")},
        {.id = "undetermined",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Something is broken, but the reason could not be found"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Something is broken, and the reason could not be found."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Something may be broken, and the reason could not be found."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Visitors do not get the site as they should, and what was seen fits none of the known reasons. "
             "The findings show what was seen. What would help most is the address of your server, if it was "
             "not given, and the error log of the web server at this time."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Something does not look right, but what was seen fits none of the "
                                      "known reasons. What would help "
                                      "most is the address of your server, if it was not given, and the "
                                      "error log of the web server at "
                                      "this time."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Something is broken, but the observations fit none of the reasons that this program knows. It "
             "then shows what it saw instead of guessing. Give it the address of your server and the SSL "
             "mode, "
             "if you have not, and check again. The error log of the web server and the Ray ID on "
             "Cloudflare's "
             "error page help your hosting company and Cloudflare.")},
        {.id = "edge-configuration-error",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "A setting at Cloudflare stands in the way"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely a setting at Cloudflare stands in the way."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "A setting at Cloudflare may stand in the way."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare shows an error that it makes before it calls your server, because of its own "
             "settings "
             "for this site. The records under DNS and the Workers or Pages routes in the dashboard are the "
             "places to look. Your server is not involved."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Some answers are errors that Cloudflare makes because of its own settings for this site. The "
             "records under DNS and the Workers or Pages routes in the dashboard decide."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Errors with numbers from 1000 on come from Cloudflare's own settings: a record that points to "
             "a "
             "forbidden address, a name that belongs to another account, or a Worker (a program that runs at "
             "Cloudflare) that fails. Your server is not asked at all. The number on the page says which "
             "setting it is, and the dashboard is the place to change it.")},
        {.id = "cloudflare-incident",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Cloudflare itself has a fault that may touch this site"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely a fault at Cloudflare itself is the reason."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "A fault at Cloudflare itself may be the reason."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare reports a fault at a place or service that this site uses, and your server answers "
             "this computer when it is asked directly. A firewall that turns only Cloudflare away would "
             "look the same from here: if the error stays after Cloudflare's fault is over, look for one. "
             "Follow Cloudflare's status page and check again later."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare reports a fault, but whether it touches this site cannot be told from outside, and "
             "other reasons fit as well. Look at those first and follow Cloudflare's status page."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare publishes its faults on www.cloudflarestatus.com. A fault at the data centre or the "
             "service that serves your visitors can cause errors though your server is well. Error 521 is "
             "rarely among them. Nothing can be done on the server then; wait, and check again when the "
             "fault "
             "is marked as solved.")},
    };
    return words;
}

} // namespace doctor::phrasebook
