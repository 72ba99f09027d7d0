#include "pages/check_words.h"

#include "document/moments.h"
#include "findings/codes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckPage)
};

bool has(const CheckResult &check, const char *code)
{
    return std::any_of(check.findings.begin(), check.findings.end(),
                       [code](const Finding &finding) { return finding.code == QLatin1String(code); });
}

QString statusPage(Light light)
{
    switch (light) {
    case Light::Green:
        return Words::tr("Whoever opens your site now gets it. If you saw an error page before, it may be "
                         "over: compare its time with the time now.");
    case Light::Amber:
        return Words::tr("Some visitors get your site, and others may not, or something at Cloudflare is not "
                         "as it should be. The next pages show whether your server has a part in it.");
    case Light::Red:
        return Words::tr("This is what visitors get at the moment, as far as this computer can see. Where "
                         "only some of them get it, the lines below say which. The page comes from "
                         "Cloudflare, and the reason is most often behind Cloudflare: the next pages look "
                         "for it there.");
    case Light::Grey:
        return Words::tr(
            "From this computer it cannot be seen what visitors get. That says nothing bad about "
            "your site, and nothing good either.");
    }
    return {};
}

QString dnsRecord(Light light)
{
    switch (light) {
    case Light::Green:
        return Words::tr("DNS is the telephone book of the Internet. Your site's entry leads visitors to "
                         "Cloudflare, as it should; where Cloudflare goes from there stands in its dashboard "
                         "only.");
    case Light::Amber:
        return Words::tr("DNS is the telephone book of the Internet. Your site's entry works, but not for "
                         "everybody in the same way, or not through Cloudflare.");
    case Light::Red:
        return Words::tr(
            "DNS is the telephone book of the Internet. As long as this entry is wrong, visitors "
            "or Cloudflare end up in the wrong place, whatever is done on the server.");
    case Light::Grey:
        return Words::tr("DNS is the telephone book of the Internet. It could not be read well enough to say "
                         "whether your site's entry is right.");
    }
    return {};
}

QString tcpReach(Light light)
{
    switch (light) {
    case Light::Green:
        return Words::tr("This computer knocked at your server's doors, as Cloudflare does. If Cloudflare is "
                         "turned away all the same, that difference is what the diagnosis rests on.");
    case Light::Amber:
        return Words::tr("The doors of your server open, but not every time or not quickly. What happens to "
                         "this computer now and then happens to Cloudflare, too.");
    case Light::Red:
        return Words::tr("This computer knocked at your server's doors, as Cloudflare does, and did not get "
                         "in. Either nobody is at home, or a firewall keeps the door shut.");
    case Light::Grey:
        return Words::tr("Whether your server opens its doors could not be tried from here. With the address "
                         "of your server, which you can give on the first page, more can be said.");
    }
    return {};
}

QString tlsCertificate(Light light)
{
    switch (light) {
    case Light::Green:
        return Words::tr("The certificate is your server's proof of identity for https. Cloudflare would "
                         "accept the one that was shown.");
    case Light::Amber:
        return Words::tr("The certificate is your server's proof of identity for https. It works today, and "
                         "it has a weakness that will matter later or in a stricter SSL mode.");
    case Light::Red:
        return Words::tr("The certificate is your server's proof of identity for https. Cloudflare cannot "
                         "accept what your server shows, and so it does not pass on the page.");
    case Light::Grey:
        return Words::tr("The certificate is your server's proof of identity for https. None was seen, so "
                         "nothing can be said about it.");
    }
    return {};
}

QString sslMode(const CheckResult &check)
{
    switch (check.light) {
    case Light::Green:
        return Words::tr("The SSL mode is a choice in Cloudflare's dashboard: how Cloudflare talks to your "
                         "server. It and your server fit together.");
    case Light::Amber:
        return Words::tr("The SSL mode is a choice in Cloudflare's dashboard: how Cloudflare talks to your "
                         "server. The site works in it, but not in the best way.");
    case Light::Red:
        return Words::tr("The SSL mode is a choice in Cloudflare's dashboard: how Cloudflare talks to your "
                         "server. In the mode in force visitors get an error; the table shows which modes "
                         "would work with your server as it is.");
    case Light::Grey:
        if (has(check, codes::modeTold))
            return Words::tr("The SSL mode is a choice in Cloudflare's dashboard: how Cloudflare talks to "
                             "your server. Whether the one that you told fits your server cannot be said: "
                             "too little was seen of the server.");
        return Words::tr("The SSL mode is a choice in Cloudflare's dashboard: how Cloudflare talks to your "
                         "server. Which one is in force is not known, or your server was not seen well "
                         "enough; you can tell the mode on the first page.");
    }
    return {};
}

bool hasSeen(const CheckResult &check)
{
    return std::any_of(check.findings.begin(), check.findings.end(),
                       [](const Finding &finding) { return finding.light != Light::Grey; });
}

} // namespace

QString meaningOf(const CheckResult &check)
{
    switch (check.id) {
    case CheckId::StatusPage: return statusPage(check.light);
    case CheckId::DnsRecord: return dnsRecord(check.light);
    case CheckId::TcpReach: return tcpReach(check.light);
    case CheckId::TlsCertificate:
        // Where one of two addresses showed a certificate, “none was seen” would be wrong.
        return check.light == Light::Grey && hasSeen(check) ? QString() : tlsCertificate(check.light);
    case CheckId::SslMode: return sslMode(check);
    }
    return {};
}

QString helpOn(CheckId check)
{
    switch (check) {
    case CheckId::StatusPage:
        return Words::tr(
            "This page shows two things: whether Cloudflare reports trouble of its own, and what "
            "visitors get when they open your site right now.\n\n"
            "Cloudflare stands between your visitors and your server. An error from 520 to 526, "
            "or 530, is a page that Cloudflare makes when it could not get the real page from "
            "your server. The Ray ID is the number of one such visit: your hosting company and "
            "Cloudflare can look it up.");
    case CheckId::DnsRecord:
        return Words::tr("This page shows where the name of your site leads.\n\n"
                         "“Proxied” (the orange cloud in Cloudflare's dashboard) means that visitors are led "
                         "to Cloudflare and not to your server itself. The address of your server, also "
                         "called the origin, stands in Cloudflare's dashboard under DNS, Records.");
    case CheckId::TcpReach:
        return Words::tr("This page shows whether your server lets this computer in.\n\n"
                         "A server has numbered doors, the ports: 80 is the door for http, 443 the door for "
                         "https. “Refused” means that the server answered and said no. “Silent” means that "
                         "nothing came back at all, as with many firewalls or with a server that is switched "
                         "off.");
    case CheckId::TlsCertificate:
        return Words::tr("This page shows the certificate of your server itself, which only Cloudflare sees; "
                         "visitors see another one, made by Cloudflare.\n\n"
                         "In the SSL mode Full (strict) Cloudflare insists that it is valid today, is for "
                         "the name of your site, and comes from an authority that Cloudflare trusts.");
    case CheckId::SslMode:
        return Words::tr("This page compares Cloudflare's SSL modes with what your server can do. The mode "
                         "stands in Cloudflare's dashboard under SSL/TLS, Overview.\n\n"
                         "In Off and Flexible, Cloudflare talks to your server without encryption, over "
                         "port 80. In Full it uses https and accepts any certificate. In Full (strict) it "
                         "accepts only a valid one.");
    }
    return {};
}

QString figuresOf(const Finding &finding, const Evidence &evidence)
{
    // What was only told was not observed, whatever was looked up about it.
    if (finding.code == QLatin1String(codes::originTold) || finding.code == QLatin1String(codes::modeTold))
        return {};
    qint64 shortest = -1;
    qint64 longest = -1;
    int count = 0;
    for (const Observation &observation : evidence.all()) {
        if (observation.via == Via::Told || !finding.evidence.contains(observation.id))
            continue;
        ++count;
        shortest = shortest < 0 ? observation.elapsedMs : std::min(shortest, observation.elapsedMs);
        longest = std::max(longest, observation.elapsedMs);
    }
    if (count == 0)
        return {};
    if (count == 1)
        //: %1: how long it took, such as “12 ms”
        return Words::tr("observed once, in %1").arg(document::duration(longest));
    if (document::duration(shortest) == document::duration(longest))
        //: %n: how often something was looked at, at least twice; %1: how long it took each time
        return Words::tr("observed %n times, in %1 each", nullptr, count).arg(document::duration(longest));
    //: %n: how often something was looked at, at least twice; %1 and %2: how long it took
    return Words::tr("observed %n times, in %1 to %2", nullptr, count)
        .arg(document::duration(shortest), document::duration(longest));
}

QList<Observation> observationsOf(const CheckResult &check, const Evidence &evidence)
{
    QSet<QString> wanted;
    for (const Finding &finding : check.findings)
        for (const QString &id : finding.evidence)
            wanted.insert(id);
    QList<Observation> observations;
    for (const Observation &observation : evidence.all())
        if (wanted.contains(observation.id))
            observations.append(observation);
    return observations;
}

} // namespace doctor
