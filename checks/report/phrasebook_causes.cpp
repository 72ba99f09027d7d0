#include "report/phrasebook.h"
#include "report/words.h"

#include <algorithm>

namespace doctor::phrasebook {

namespace {

const CauseWords *wordsOf(const QString &id)
{
    for (const auto words : {serverCauses(), firewallCauses(), addressCauses(), tlsCauses(),
                             certificateCauses(), answerCauses(), cloudflareCauses(), visitorCauses()})
        for (const CauseWords &entry : words)
            if (id == QLatin1String(entry.id))
                return &entry;
    return nullptr;
}

const CauseWords *wordsOf(const Cause &cause)
{
    if (cause.id == QLatin1String("certificate-untrusted") && cause.facts.contains(QLatin1String("unfit")))
        return &unfitCertificate();
    return wordsOf(cause.id);
}

QString said(const char *text)
{
    return translate("Phrasebook", text);
}

QString untestedRules()
{
    return translate(
        "Phrasebook",
        "Load balancing, Origin Rules (another port or host) and Configuration Rules (another SSL mode "
        "for this page) at Cloudflare cannot be seen from outside and were not tested.");
}

//! What was missed here says nothing about the site, which may well have the error that somebody saw
//! elsewhere.
QString visitorsJob(const Cause &cause)
{
    if (cause.id == QLatin1String("clock-wrong"))
        return translate("Phrasebook", "It can be put right at this computer.");
    if (cause.confidence == Confidence::Possible)
        return translate("Phrasebook",
                         "The observations may be missing because of this computer or its network; then "
                         "nothing can be said about the site from here, neither good nor bad.");
    return translate("Phrasebook",
                     "The observations are missing because of this computer or its network; nothing can be "
                     "said about the site from here, neither good nor bad.");
}

//! One sentence for each that can act.
QString jobText(const QString &whose, const Cause &cause)
{
    if (whose == QLatin1String("owner"))
        return translate("Phrasebook", "It can be put right on the server, by you or whoever runs it.");
    if (whose == QLatin1String("host"))
        return translate("Phrasebook", "Your hosting company can look into it.");
    if (whose == QLatin1String("cloudflare-account"))
        return translate("Phrasebook",
                         "It can be put right in Cloudflare's dashboard, by whoever holds the account.");
    if (whose == QLatin1String("cloudflare"))
        return translate("Phrasebook", "Only Cloudflare can put it right, so wait and check again.");
    if (whose == QLatin1String("visitor"))
        return visitorsJob(cause);
    return {};
}

//! Causes whose cure is in the hands of whoever holds the domain, not of whoever runs the server.
bool isAtRegistrar(const QString &id)
{
    return id == QLatin1String("dnssec-broken") || id == QLatin1String("name-not-found")
        || id == QLatin1String("name-servers-not-cloudflare");
}

QString jobs(const Cause &cause)
{
    QStringList sentences;
    if (isAtRegistrar(cause.id))
        sentences.append(translate("Phrasebook",
                                   "It can be put right by whoever holds the domain, at the company where it "
                                   "is registered."));
    for (const QString &whose : cause.whose)
        if (!isAtRegistrar(cause.id) || (whose != QLatin1String("owner") && whose != QLatin1String("host")))
            sentences.append(jobText(whose, cause));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

//! Empty when the facts do not call for other words than the general ones.
QString serverNotRunning(const Cause &cause)
{
    const Facts f(cause.facts);
    // Without a Cloudflare in between nobody keeps a copy.
    if (cause.facts.isEmpty() && cause.confidence != Confidence::Possible)
        return translate("Phrasebook",
                         "This computer is refused at every web port; whether others are refused too was not "
                         "seen. “ss -ltnp”, typed on the server, lists the programs that listen.");
    if (!f.has("code"))
        return translate("Phrasebook",
                         "Visitors may still get a stored copy. This computer is refused at every web port; "
                         "whether Cloudflare is refused too was not seen. “ss -ltnp”, typed on the server, "
                         "lists the programs that listen.");
    if (cause.confidence == Confidence::Possible || !f.has("host") || !f.has("address") || !f.has("port"))
        return {};
    //: %1: the name of the site, %2: an address, %3: the number of a port
    return translate("Phrasebook",
                     "%1 was looked for at %2, which refuses port %3. That is what happens when no program "
                     "listens there. A firewall that refuses in the same way looks alike from outside; “ss "
                     "-ltnp”, typed on the server, lists the programs that listen and shows which of the "
                     "two it is.")
        .arg(f.text("host"), f.text("address"), f.text("port"));
}

//! Only where the loop is proven is it known which way round it goes.
QString redirectLoop(const Cause &cause)
{
    const Facts f(cause.facts);
    if (cause.confidence != Confidence::Confirmed || !f.has("mode") || f.is("mode", "unknown"))
        return {};
    if (f.is("mode", "off") || f.is("mode", "flexible"))
        //: %1: the name of an SSL mode
        return translate(
                   "Phrasebook",
                   "In the SSL mode %1 Cloudflare asks your server over http only, and your server "
                   "sends every request on to https, which leads to Cloudflare again, so the page never "
                   "comes. Choose Full (strict) with a certificate on the server, or remove the "
                   "redirect.")
            .arg(f.mode());
    //: %1: the name of an SSL mode
    return translate("Phrasebook",
                     "In the SSL mode %1 Cloudflare asks your server over https, and your server sends the "
                     "request back to http, from where the visitor is sent to https again, so the page never "
                     "comes. Remove the redirect from https to http on the server, or let it redirect only "
                     "what really came over http.")
        .arg(f.mode());
}

QString ownExplanation(const Cause &cause)
{
    if (cause.facts.contains(QLatin1String("unusual_key")))
        return translate(
            "Phrasebook",
            "Cloudflare and the server did not agree on encryption, though this computer and the "
            "server did. The key in the server's certificate is of a kind that not everybody "
            "takes, and Cloudflare is not known to take it. A certificate with an RSA or a P-256 "
            "key would show whether that is the reason.");
    if (cause.id == QLatin1String("redirect-loop"))
        return redirectLoop(cause);
    if (cause.id == QLatin1String("web-server-not-running"))
        return serverNotRunning(cause);
    if (cause.id == QLatin1String("undetermined")
        && cause.facts.value(QStringLiteral("missing")).toString() == QLatin1String("edge"))
        return translate("Phrasebook",
                         "What visitors get through Cloudflare could not be observed from this computer: no "
                         "answer came that can be relied on. The grey findings say what stood in the way. "
                         "Check again later, or from another network.");
    if (cause.id == QLatin1String("name-not-found") && Facts(cause.facts).flag("only_system"))
        return translate("Phrasebook",
                         "Only this computer's name server was heard, and it says that the name does not "
                         "exist; the public ones could not be asked.");
    return {};
}

const Finding *findingOf(const Report &report, Light light, CheckId id)
{
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings)
            if (check.id == id && finding.light == light)
                return &finding;
    return nullptr;
}

//! The finding that says best what is fragile; nullptr when there is none.
const Finding *fragile(const Report &report)
{
    for (const Light light : {Light::Red, Light::Amber})
        for (const CheckId id : {CheckId::TlsCertificate, CheckId::SslMode, CheckId::StatusPage,
                                 CheckId::DnsRecord, CheckId::TcpReach})
            if (const Finding *finding = findingOf(report, light, id))
                return finding;
    return nullptr;
}

bool statusIsGreen(const Report &report)
{
    return std::any_of(report.checks.begin(), report.checks.end(), [](const CheckResult &check) {
        return check.id == CheckId::StatusPage && check.light == Light::Green;
    });
}

bool hasFinding(const Report &report, QLatin1String code)
{
    return std::any_of(report.checks.begin(), report.checks.end(), [code](const CheckResult &check) {
        return std::any_of(check.findings.begin(), check.findings.end(),
                           [code](const Finding &finding) { return finding.code == code; });
    });
}

QString headlineWithoutProblem(const Report &report)
{
    switch (report.light) {
    case Light::Green:
        if (hasFinding(report, QLatin1String("recovered")))
            return translate("Phrasebook", "It has recovered: visitors get the site again.");
        return translate("Phrasebook",
                         "Everything works: visitors get the site from your server through Cloudflare.");
    case Light::Amber:
        if (const Finding *finding = fragile(report))
            //: %1: a sentence that says what is fragile
            return translate("Phrasebook", "The site works, but this is fragile: %1")
                .arg(findingText(*finding));
        return translate("Phrasebook",
                         "The site works now, but something about it is fragile or does not suit everybody.");
    case Light::Grey:
        return translate("Phrasebook",
                         "What visitors get could not be seen from here, so nothing can be promised.");
    case Light::Red:
        return translate("Phrasebook", "Something is broken, and the reason could not be found.");
    }
    return {};
}

QString causeSentence(const Cause &cause)
{
    const CauseWords *words = wordsOf(cause);
    if (words == nullptr)
        return translate("Phrasebook", "Something is wrong for which this program has no words.");
    switch (cause.confidence) {
    case Confidence::Confirmed:
        //: %1: a title such as "The name of the site does not exist", made into a sentence
        return translate("Phrasebook", "%1.").arg(said(words->title));
    case Confidence::Likely: return said(words->likely);
    case Confidence::Possible: return said(words->possible);
    }
    return {};
}

QString finalHeadline(const Report &report)
{
    if (report.causes.isEmpty())
        return translate("Phrasebook", "Nothing can be said yet.");
    const Cause &first = report.causes.constFirst();
    if (first.id == QLatin1String("clock-wrong") && statusIsGreen(report))
        for (const CheckResult &check : report.checks)
            for (const Finding &finding : check.findings)
                if (finding.code == QLatin1String("clock-differs"))
                    //: %1: a sentence such as "The clock of this computer is 59 minutes slow."
                    return translate("Phrasebook", "The site works. %1").arg(findingText(finding));
    return first.id == QLatin1String("no-problem-found") ? headlineWithoutProblem(report)
                                                         : causeSentence(first);
}

} // namespace

QString causeTitle(const Cause &cause)
{
    const CauseWords *words = wordsOf(cause);
    return words != nullptr ? said(words->title)
                            : translate("Phrasebook", "Something for which this program has no words");
}

QString causeExplanation(const Cause &cause)
{
    const CauseWords *words = wordsOf(cause);
    if (words == nullptr)
        return causeSentence(cause);
    const QString own = ownExplanation(cause);
    QStringList sentences{
        !own.isEmpty() ? own
                       : said(cause.confidence == Confidence::Possible ? words->perhaps : words->because)};
    if (namesUntestedRules(cause))
        sentences.append(untestedRules());
    sentences.append(jobs(cause));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

bool namesUntestedRules(const Cause &cause)
{
    const CauseWords *words = wordsOf(cause);
    return words != nullptr && words->rulesMatter;
}

QString causeMeaning(const QString &causeId)
{
    const CauseWords *words = wordsOf(causeId);
    return words != nullptr ? said(words->meaning) : QString();
}

QString whoseText(const QString &whose, const QString &causeId)
{
    constexpr const char *ofTheDomain[] = {"name-not-found", "dnssec-broken", "name-servers-not-cloudflare"};
    const bool isOfTheDomain
        = std::any_of(std::begin(ofTheDomain), std::end(ofTheDomain),
                      [&causeId](const char *each) { return causeId == QLatin1String(each); });
    if (whose == QLatin1String("owner") && isOfTheDomain)
        return translate("Phrasebook", "you or whoever holds the domain");
    if (whose == QLatin1String("owner"))
        return translate("Phrasebook", "you or whoever runs the server");
    if (whose == QLatin1String("host"))
        return translate("Phrasebook", "your hosting company");
    if (whose == QLatin1String("cloudflare-account"))
        return translate("Phrasebook", "whoever holds the Cloudflare account");
    if (whose == QLatin1String("cloudflare"))
        return translate("Phrasebook", "Cloudflare");
    if (whose == QLatin1String("visitor"))
        return translate("Phrasebook", "you, at this computer or its network");
    return {};
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Confirmed: return translate("Phrasebook", "This is it");
    case Confidence::Likely: return translate("Phrasebook", "Most likely");
    case Confidence::Possible: return translate("Phrasebook", "Possible");
    }
    return {};
}

QString headline(const Report &report)
{
    if (report.complete && !report.cancelled)
        return finalHeadline(report);
    if (report.causes.isEmpty())
        return report.cancelled
            ? translate("Phrasebook", "The check was stopped before anything could be said.")
            : translate("Phrasebook", "The check is still running.");
    if (report.causes.constFirst().id == QLatin1String("no-problem-found") && report.light == Light::Green)
        return report.cancelled
            ? translate("Phrasebook", "The check was stopped early; nothing wrong was seen until then.")
            : translate("Phrasebook", "The check is still running; nothing wrong was seen so far.");
    //: %1: a sentence that says what is wrong
    return (report.cancelled
                ? translate("Phrasebook", "%1 The check was stopped early, so this is not final.")
                : translate("Phrasebook", "%1 The check is still running, so this is not final."))
        .arg(finalHeadline(report));
}

QString earlyHeadline(const Report &report, qint64 elapsedMs)
{
    // On a slow line the first name server answers within this time.
    constexpr qint64 longEnough = 2000;
    if (report.complete || report.cancelled || elapsedMs < longEnough)
        return {};
    const std::vector<Observation> &seen = report.evidence.all();
    const bool isAllTold = std::all_of(seen.begin(), seen.end(), [](const Observation &observation) {
        return observation.via == Via::Told;
    });
    if (!isAllTold && report.causes.value(0).id != QLatin1String("no-internet"))
        return {};
    return translate("Phrasebook",
                     "Nothing has answered so far, neither Cloudflare nor any name server: perhaps this "
                     "computer has no internet.");
}

} // namespace doctor::phrasebook
