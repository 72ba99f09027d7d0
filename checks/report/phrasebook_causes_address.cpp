#include "report/words.h"

//! \file Causes in names and addresses.
namespace doctor::phrasebook {

std::span<const CauseWords> addressCauses()
{
    static constexpr CauseWords words[] = {
        {.id = "wrong-origin-address",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Another site answers at the address of your server"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely another site answers at the address of your server."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "Another site may be answering at the address of your server."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The address that you gave answers, but as another site: its "
                                      "certificate and its page are for another "
                                      "name. The address may be an old one that somebody else has now. "
                                      "Compare it with the A record (the line in Cloudflare's DNS page that "
                                      "holds the server's address) and with what your hosting company says."),
         .perhaps
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "What answers at the address that you gave looks like another site, "
                             "but a server that holds many sites may "
                             "look like that too. Compare the address with the A record (the line in "
                             "Cloudflare's DNS page that holds the server's address) and with what your "
                             "hosting company says."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Cloudflare sends visitors to the address that its DNS page holds. When the site has moved and "
             "that entry "
             "has not, a stranger's server answers, with another certificate and other pages. Look up the "
             "present "
             "address at your hosting company and put it into the A or AAAA record at Cloudflare.")},
        {.id = "origin-address-differs",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Cloudflare calls another address than the one you gave"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely Cloudflare calls another address than the one you gave."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook",
                                       "Cloudflare may be calling another address than the one you gave."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "What Cloudflare gets and what this computer gets contradict each "
                                      "other, as if they spoke with two "
                                      "different servers. The A record (the line in Cloudflare's DNS page "
                                      "that holds the server's address) decides: is "
                                      "it the address that you gave here?"),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "What Cloudflare gets and what this computer gets do not go together. "
                                      "They may be speaking with two "
                                      "different servers, or one server treats them differently. The A "
                                      "record (the line in Cloudflare's DNS page that holds the server's "
                                      "address) decides: is it the address that you gave here?"),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Only Cloudflare's dashboard shows which address Cloudflare calls; "
                                      "from outside it cannot be seen. When a "
                                      "server has moved, or a record was mistyped, the address that you know "
                                      "and the one that Cloudflare calls "
                                      "are two different servers. Open DNS, Records in the dashboard, and "
                                      "compare the A and AAAA records with "
                                      "the address of your server."),
         .rulesMatter = true},
        {.id = "origin-address-is-cloudflare",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The address given for your server belongs to Cloudflare"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely the address given for your server belongs to Cloudflare."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "The address of your server may be one of Cloudflare's own."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The address lies in the ranges that Cloudflare publishes as its own. "
                                      "Cloudflare does not send visitors to "
                                      "itself and shows error 1000. What must stand in its DNS is the "
                                      "address of your own server, which your "
                                      "hosting company's welcome mail names."),
         .perhaps
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "Cloudflare says that its DNS points to a prohibited address, which is mostly "
                             "one of its own. The A record (the line in Cloudflare's DNS page that holds the "
                             "server's address) decides: it must be the address of your own server."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "Whoever looks up a site behind Cloudflare sees Cloudflare's addresses "
                                      "and not the server's. When such an "
                                      "address is put into the DNS as the server's own, visitors would go "
                                      "round in a circle, so Cloudflare "
                                      "shows error 1000. Take the server's address from the hosting company "
                                      "and put it into the A record.")},
        {.id = "origin-address-private",
         .title
         = QT_TRANSLATE_NOOP("Phrasebook", "The address given is a private one that Cloudflare cannot reach"),
         .likely = QT_TRANSLATE_NOOP(
             "Phrasebook", "Most likely Cloudflare was given a private address that it cannot reach."),
         .possible = QT_TRANSLATE_NOOP(
             "Phrasebook", "Cloudflare may have been given a private address that it cannot reach."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The address belongs to the kind that is used inside a home, an office "
                                      "or a data centre, and no call from "
                                      "the internet arrives there. If the same address stands in "
                                      "Cloudflare's DNS, Cloudflare has no chance. "
                                      "Put the public address of the server there."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The address that you gave is a private one, which answers at most "
                                      "from your own network. Cloudflare may "
                                      "hold another one. The A record (the line in Cloudflare's DNS page "
                                      "that holds the server's address) decides; "
                                      "please give the public address here "
                                      "and check again."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Addresses such as 192.168.1.10, 10.0.0.5 or fd00::1 mean something only inside one network. "
             "Cloudflare "
             "calls from the internet and cannot reach them. Ask your hosting company, or your router's page "
             "when the "
             "server stands at home, for the public address, and put it into Cloudflare's DNS.")},
        {.id = "origin-dns-error",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "Cloudflare finds no address for your server"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely Cloudflare finds no address for your server."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "Cloudflare may find no address for your server."),
         .because
         = QT_TRANSLATE_NOOP("Phrasebook",
                             "Cloudflare shows error 1016: the name under which it should find your server "
                             "leads nowhere. The record in "
                             "Cloudflare's DNS is missing or points to a name that does not exist any more."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Some answers say that Cloudflare does not find the address of your server. The records under "
             "DNS in "
             "Cloudflare's dashboard decide: each must be an address, or a name that exists."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "In Cloudflare's DNS a site may point to an address or, by a CNAME record, to another name. "
             "When that other "
             "name does not exist or has no address, Cloudflare shows error 530 with 1016. Correct the "
             "record, or the "
             "name that it points to. Load balancing pools and custom host names may hold such a name too.")},
        {.id = "not-proxied",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The site does not lead through Cloudflare"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely the site does not lead through Cloudflare."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "The site may not lead through Cloudflare."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The public name servers send visitors straight to a server and not to "
                                      "Cloudflare. An error 521 cannot come "
                                      "from Cloudflare then. If it should protect the site, switch the cloud "
                                      "beside the record to orange."),
         .perhaps = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Not every name server answered, but what they say leads straight to a server and not to "
             "Cloudflare. The "
             "DNS page in Cloudflare's dashboard decides: is the cloud beside the record orange?"),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "A record in Cloudflare's DNS has a cloud: orange means that visitors go through Cloudflare, "
             "grey that they "
             "go straight to the server. With a grey cloud, or with DNS elsewhere, Cloudflare is not in the "
             "way and "
             "makes no errors. Whatever visitors see then comes from the server or another service.")},
        {.id = "name-not-found",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The name of the site does not exist"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook", "Most likely the name of the site does not exist."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "The name of the site may not exist."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Every name server that answered says that there is no such name. It may be mistyped, the "
             "record may be "
             "missing, or the domain may have ended. The company where the domain is registered can tell."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "A name server says that there is no such name, but it was not "
                                      "confirmed by others. Check how the name is "
                                      "spelt, and ask the company where the domain is registered."),
         .meaning = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Before anybody can visit a site, name servers must know its name. When they say that it does "
             "not exist, "
             "the record was never made, was deleted, or the domain has ended and was not renewed. Check the "
             "spelling, then the domain at its registrar, then the record under DNS.")},
        {.id = "dnssec-broken",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The DNSSEC signature of the domain is broken"),
         .likely
         = QT_TRANSLATE_NOOP("Phrasebook", "Most likely the DNSSEC signature of the domain is broken."),
         .possible = QT_TRANSLATE_NOOP("Phrasebook", "The DNSSEC signature of the domain may be broken."),
         .because = QT_TRANSLATE_NOOP(
             "Phrasebook",
             "Name servers that check signatures refuse the name, and the same question without the check "
             "succeeds. The "
             "key at the registrar (the DS record) does not fit the one that the domain's name servers use."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "A name server that checks signatures refuses the name. The DS record "
                                      "at the registrar decides: it must be "
                                      "the one that the domain's name servers show, or there must be none."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "DNSSEC seals the answers of name servers with a signature, and the "
                                      "registrar of the domain holds the key "
                                      "to it, the DS record. After a move to other name servers, an old DS "
                                      "record makes every answer look "
                                      "forged. Many visitors then cannot find the site at all. Remove the "
                                      "old DS record at the registrar, or "
                                      "replace it by the one that Cloudflare's dashboard shows.")},
        {.id = "name-servers-not-cloudflare",
         .title = QT_TRANSLATE_NOOP("Phrasebook", "The domain uses other name servers than Cloudflare's"),
         .likely = QT_TRANSLATE_NOOP("Phrasebook",
                                     "Most likely the domain uses other name servers than Cloudflare's."),
         .possible
         = QT_TRANSLATE_NOOP("Phrasebook", "The domain may use other name servers than Cloudflare's."),
         .because = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The domain is entrusted to name servers that are not Cloudflare's, "
                                      "and the site does not lead through "
                                      "Cloudflare. What is set in Cloudflare's dashboard has no effect until "
                                      "the registrar names Cloudflare's "
                                      "name servers."),
         .perhaps = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The name servers that were seen are not Cloudflare's, but not "
                                      "everybody was heard. The registrar's page of "
                                      "the domain decides."),
         .meaning = QT_TRANSLATE_NOOP("Phrasebook",
                                      "The registrar of a domain says which name servers answer for it. "
                                      "Cloudflare's settings work only when "
                                      "these are Cloudflare's, apart from a partial set-up, in which single "
                                      "names point to Cloudflare. After a "
                                      "change it can take a day until everybody knows. Cloudflare's "
                                      "dashboard shows the two names to enter at "
                                      "the registrar.")},
    };
    return words;
}

} // namespace doctor::phrasebook
