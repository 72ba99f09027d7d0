#include "report/phrasebook.h"

#include "report/words.h"

#include <QLocale>

#include <algorithm>

namespace doctor::phrasebook {

namespace {

const FindingWords *wordsOf(const QString &code)
{
    for (const auto words : {statusPageWords(), visitWords(), dnsRecordWords(), tcpReachWords(),
                             directWords(), tlsCertificateWords(), sslModeWords()})
        for (const FindingWords &entry : words)
            if (code == QLatin1String(entry.code))
                return &entry;
    return nullptr;
}

const Finding *withCode(const CheckResult &check, QLatin1String code)
{
    for (const Finding &finding : check.findings)
        if (finding.code == code)
            return &finding;
    return nullptr;
}

//! The finding that gave the check its light; nullptr when none has it.
const Finding *decisive(const CheckResult &check)
{
    // That the mode fits says more than which one it is, which stands before it.
    if (check.id == CheckId::SslMode && check.light == Light::Green)
        if (const Finding *fits = withCode(check, QLatin1String("mode-fits")))
            return fits;
    for (const Finding &finding : check.findings)
        if (finding.light == check.light)
            return &finding;
    return nullptr;
}

//! Both halves of the first check, Cloudflare and what visitors get; empty when one sentence cannot say both.
QString statusPageSummary(const CheckResult &check)
{
    if (withCode(check, QLatin1String("cloudflare-operational")) == nullptr)
        return {};
    const Finding *error = withCode(check, QLatin1String("edge-answers-error"));
    if (check.light == Light::Red && error != nullptr && Facts(error->facts).number("status") > 0)
        //: %1: the number of an error
        return translate("Phrasebook", "Visitors get error %1, though Cloudflare itself reports no trouble.")
            .arg(Facts(error->facts).text("status"));
    if (check.light == Light::Green && withCode(check, QLatin1String("edge-answers")) != nullptr)
        return translate("Phrasebook",
                         "Visitors get the page from your server, and Cloudflare itself reports no trouble.");
    return {};
}

//! A capital letter at the beginning, unless a name from outside stands there.
QString begun(const QString &sentence, const Facts &facts)
{
    for (const char *key : {"address", "host", "zone"})
        if (facts.has(key) && sentence.startsWith(facts.text(key)))
            return sentence;
    return sentence.left(1).toUpper() + sentence.mid(1);
}

} // namespace

QString lightWord(Light light)
{
    switch (light) {
    case Light::Green: return translate("Phrasebook", "fine", "the word beside a green light");
    case Light::Amber: return translate("Phrasebook", "fragile", "the word beside an amber light");
    case Light::Red: return translate("Phrasebook", "broken", "the word beside a red light");
    case Light::Grey: return translate("Phrasebook", "not checked", "the word beside a grey light");
    }
    return {};
}

QString verdictWord(const Report &report)
{
    // A grey check was not made; a grey whole was examined, and its state is not known all the same.
    if (report.light == Light::Grey)
        return translate("Phrasebook", "not known", "the word beside a grey light of the whole site");
    const bool someGetNothing
        = std::any_of(report.checks.begin(), report.checks.end(), [](const CheckResult &check) {
              return check.id == CheckId::StatusPage && check.light == Light::Red;
          });
    if (report.light == Light::Amber && someGetNothing)
        return translate("Phrasebook", "partly broken", "the word beside an amber light of the whole site");
    return lightWord(report.light);
}

QString checkTitle(CheckId check)
{
    switch (check) {
    case CheckId::StatusPage: return translate("Phrasebook", "Status page");
    case CheckId::DnsRecord: return translate("Phrasebook", "DNS record");
    case CheckId::TcpReach: return translate("Phrasebook", "TCP reach");
    case CheckId::TlsCertificate: return translate("Phrasebook", "TLS certificate");
    case CheckId::SslMode: return translate("Phrasebook", "SSL mode");
    }
    return {};
}

QString checkQuestion(CheckId check)
{
    switch (check) {
    case CheckId::StatusPage:
        return translate("Phrasebook",
                         "Is Cloudflare itself in trouble, and what do visitors get right now?");
    case CheckId::DnsRecord:
        return translate("Phrasebook",
                         "Does the name lead to Cloudflare, and does the server's address make sense?");
    case CheckId::TcpReach: return translate("Phrasebook", "Does your server open the door?");
    case CheckId::TlsCertificate:
        return translate("Phrasebook", "Does your server show a certificate that Cloudflare accepts?");
    case CheckId::SslMode:
        return translate("Phrasebook", "Do Cloudflare's SSL mode and your server fit together?");
    }
    return {};
}

QString findingText(const Finding &finding, Reader reader)
{
    const Facts facts(finding.facts, reader);
    if (const FindingWords *words = wordsOf(finding.code))
        return begun(words->say(facts), facts);
    return translate("Phrasebook", "Something was seen for which this program has no words.");
}

QString checkSummary(const CheckResult &check)
{
    if (check.findings.isEmpty())
        return check.settled ? translate("Phrasebook", "There was nothing to go on, so this was not checked.")
                             : translate("Phrasebook", "This is still being checked.");
    if (check.id == CheckId::StatusPage)
        if (const QString both = statusPageSummary(check); !both.isEmpty())
            return both;
    if (const Finding *finding = decisive(check))
        return findingText(*finding);
    return findingText(check.findings.constFirst());
}

QString standInText(const StandIns &standIns)
{
    QStringList originals;
    if (standIns.thisComputer)
        originals << translate("Phrasebook", "the addresses of the computer that ran it",
                               "hidden in a report");
    if (standIns.origin)
        originals << translate("Phrasebook", "the addresses and names of the server", "hidden in a report");
    if (standIns.site)
        originals << translate("Phrasebook", "the name of the site", "hidden in a report");
    if (originals.isEmpty())
        return {};
    //: %1: a list of what is hidden, such as “the name of the site”
    return translate("Phrasebook",
                     "Stand-ins are used in this report, the same ones throughout, in the place of: %1.")
        .arg(QLocale(language()).createSeparatedList(originals));
}

QString modeName(SslMode mode)
{
    switch (mode) {
    case SslMode::Unknown: return translate("Phrasebook", "unknown", "an SSL mode that is not known");
    case SslMode::Off: return translate("Phrasebook", "Off", "SSL mode, as in Cloudflare's dashboard");
    case SslMode::Flexible:
        return translate("Phrasebook", "Flexible", "SSL mode, as in Cloudflare's dashboard");
    case SslMode::Full: return translate("Phrasebook", "Full", "SSL mode, as in Cloudflare's dashboard");
    case SslMode::Strict:
        return translate("Phrasebook", "Full (strict)", "SSL mode, as in Cloudflare's dashboard");
    case SslMode::StrictOriginPull:
        return translate("Phrasebook", "Strict (SSL-Only Origin Pull)",
                         "SSL mode, as in Cloudflare's dashboard");
    }
    return {};
}

QString modesCaption(const Report &report)
{
    const QLatin1String works("ok");
    // Beside a green light such a table seems to contradict itself.
    const auto fails = [](const SslModeRow &row) {
        return isFailure(row.http)
            && (isFailure(row.https) || row.https == QLatin1String("redirects-to-http"));
    };
    if (!report.sslModes.isEmpty() && std::all_of(report.sslModes.begin(), report.sslModes.end(), fails))
        return translate(
            "Phrasebook",
            "Another SSL mode would not help: visitors would get an error in every one of them.");
    if (std::none_of(report.sslModes.begin(), report.sslModes.end(),
                     [works](const SslModeRow &row) { return row.http == works || row.https == works; }))
        return {};
    return translate("Phrasebook",
                     "Only the SSL mode and your server are compared here: “works” says that the two fit "
                     "together, and not that nothing else keeps visitors away.");
}

QString modeOutcome(const QString &outcome, bool nowAndThen)
{
    if (outcome == QLatin1String("ok"))
        return translate("Phrasebook", "works", "what visitors get");
    if (outcome == QLatin1String("redirect-loop"))
        return translate("Phrasebook", "redirect loop", "what visitors get");
    if (outcome == QLatin1String("redirects-to-http"))
        return translate("Phrasebook", "leads to http", "what visitors get");
    if (outcome == QLatin1String("unknown"))
        return translate("Phrasebook", "not known", "what visitors get");
    if (nowAndThen)
        //: %1: the number of an error
        return translate("Phrasebook", "error %1 now and then", "what visitors get").arg(outcome);
    //: %1: the number of an error
    return translate("Phrasebook", "error %1", "what visitors get").arg(outcome);
}

QString httpsOutcome(const SslModeRow &row)
{
    return row.takesBadCertificate()
        ? translate("Phrasebook", "works, unchecked", "what visitors get: nobody checks the certificate")
        : modeOutcome(row.https, row.httpsNowAndThen);
}

QString listed(const QStringList &words)
{
    return words.join(translate("Phrasebook", ", ", "between two words of a list, with its space"));
}

QString listedApart(const QStringList &phrases)
{
    return phrases.join(translate("Phrasebook", "; ", "between two phrases of a list, with its space"));
}

} // namespace doctor::phrasebook
