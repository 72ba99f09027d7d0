#include "findings/certificate_house.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace doctor {

namespace {

// Organisations of the roots in Debian's ca-certificates 20230311 (Mozilla's list), lower case, and those
// that issue for websites under them with a name of their own.
constexpr const char *publicHouses[] = {
    "accv",
    "actalis s.p.a.",
    "actalis s.p.a./03358520967",
    "affirmtrust",
    "agence nationale de certification electronique",
    "amazon",
    "anf autoridad de certificacion",
    "apple inc.",
    "asseco data systems s.a.",
    "atos",
    "baltimore",
    "beijing certificate authority",
    "buypass as-983163327",
    "certainly",
    "certigna",
    "certsign",
    "certsign sa",
    "china financial certification authority",
    "chunghwa telecom co., ltd.",
    "cloudflare, inc.", // "Cloudflare TLS Issuing …" and its forerunners; Zero Trust is told by its CN before
    "commscope",
    "comodo ca limited",
    "corporation service company",
    "cpanel, inc.",
    "cpanel, llc",
    "cybertrust japan co., ltd.",
    "d-trust gmbh",
    "deutsche telekom security gmbh",
    "dhimyotis",
    "digicert inc",
    "digicert ireland limited",
    "digicert, inc.",
    "disig a.s.",
    "e-commerce monitoring gmbh",
    "e-tugra ebg a.s.",
    "emudhra inc",
    "emudhra technologies limited",
    "entrust limited",
    "entrust, inc.",
    "entrust.net",
    "firmaprofesional sa",
    "fnmt-rcm",
    "gandi",
    "gandi sas",
    "geant vereniging",
    "geotrust inc.",
    "globalsign",
    "globalsign nv-sa",
    "godaddy.com, inc.",
    "gogetssl",
    "google trust services",
    "google trust services llc",
    "guang dong certificate authority co.,ltd.",
    "harica",
    "hellenic academic and research institutions ca",
    "hellenic academic and research institutions cert. authority",
    "hongkong post",
    "hydrantid (avalanche cloud corporation)",
    "identrust",
    "internet security research group",
    "itruschina co.,ltd.",
    "izenpe s.a.",
    "japan certification services, inc.",
    "krajowa izba rozliczeniowa s.a.",
    "let's encrypt",
    "microsec ltd.",
    "microsoft corporation",
    "naver business platform corp.",
    "naver cloud trust services corp.",
    "netlock kft.",
    "network solutions l.l.c.",
    "quovadis limited",
    "secom trust systems co.,ltd.",
    "secom trust.net",
    "sectigo limited",
    "securetrust corporation",
    "ssl corp",
    "ssl corporation",
    "starfield technologies, inc.",
    "swisssign ag",
    "symantec corporation",
    "t-systems enterprise services gmbh",
    "t-systems international gmbh",
    "taiwan-ca",
    "telia company ab",
    "telia finland oyj",
    "teliasonera",
    "thawte, inc.",
    "the go daddy group, inc.",
    "the usertrust network",
    "trustasia technologies, inc.",
    "trustwave holdings, inc.",
    "turkiye bilimsel ve teknolojik arastirma kurumu - tubitak",
    "unitrust",
    "unizeto technologies s.a.",
    "verein zur foerderung eines deutschen forschungsnetzes e. v.",
    "verisign, inc.",
    "wisekey",
    "xramp security services inc",
    "zerossl",
    "zerossl gmbh",
};

// The names that these products sign with, lower case: as their own manuals show them.
constexpr const char *inspectionProducts[] = {
    "adguard personal ca",
    "avast web/mail shield",
    "avast! web/mail shield",
    "avg web/mail shield",
    "barracuda web security",
    "bitdefender ca ssl",
    "bitdefender personal ca",
    "blue coat systems",
    "cato networks",
    "charles proxy",
    "cisco umbrella",
    "cloudflare for teams",
    "dr.web spider gate",
    "eset ssl filter ca",
    "fiddlerroot",
    "fireware http",
    "forcepoint",
    "fortigate ca",
    "fortinet",
    "gateway ca - cloudflare managed",
    "iboss",
    "kaspersky",
    "lightspeed systems",
    "menlo security",
    "mitmproxy",
    "net-defender",
    "netskope",
    "norton web/mail shield",
    "portswigger",
    "proxyman",
    "qustodio",
    "securly",
    "skyhigh security",
    "smoothwall",
    "sonicwall firewall dpi-ssl",
    "sophos",
    "squid proxy",
    "websense",
    "zscaler",
};

//! One attribute from \a at on, unescaped as RFC 2253 §3 says; \a at is left behind the comma that ends it.
QString attribute(const QString &text, qsizetype &at)
{
    QString part;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\\' && at + 1 < text.size()) {
            part.append(text.at(++at));
        } else if (c == u',' || c == u'+') {
            ++at;
            break;
        } else {
            part.append(c);
        }
    }
    return part;
}

} // namespace

IssuerName readIssuer(const QString &recorded)
{
    IssuerName name;
    for (qsizetype at = 0; at < recorded.size();) {
        const QString part = attribute(recorded, at);
        const QString key = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1).trimmed();
        name.isWhole = name.isWhole || (part.contains(u'=') && !key.contains(u' '));
        if (key == QLatin1String("CN") && name.commonName.isEmpty())
            name.commonName = value;
        else if (key == QLatin1String("O") && name.organisation.isEmpty())
            name.organisation = value;
    }
    if (!name.isWhole)
        name.commonName = recorded;
    return name;
}

bool isPublicHouse(const QString &organisation)
{
    static const QSet<QString> houses = [] {
        QSet<QString> made;
        for (const char *house : publicHouses)
            made.insert(QString::fromLatin1(house));
        return made;
    }();
    return houses.contains(organisation.toLower());
}

bool isPublicIssuer(const IssuerName &issuer)
{
    static const QRegularExpression names(
        QStringLiteral("^((WE|WR|AE|R|E|YE|YR)\\d{1,2}$|GTS |Google Trust Services|Let's Encrypt|ISRG "
                       "|DigiCert |Sectigo |SSL\\.com |"
                       "GlobalSign |Amazon |Cloudflare (Inc|TLS Issuing) )"));
    return issuer.isWhole ? isPublicHouse(issuer.organisation) : names.match(issuer.commonName).hasMatch();
}

bool isInspectionProduct(const IssuerName &issuer)
{
    const QStringList names{issuer.commonName, issuer.organisation};
    return std::any_of(std::begin(inspectionProducts), std::end(inspectionProducts),
                       [&names](const char *product) {
                           return std::any_of(names.begin(), names.end(), [product](const QString &name) {
                               return name.contains(QLatin1String(product), Qt::CaseInsensitive);
                           });
                       });
}

bool isTrustedHereOnly(const ChainSeen &judged)
{
    return judged.trusted && judged.anchor == QLatin1String("system") && !judged.path.isEmpty()
        && !isPublicHouse(readIssuer(judged.path.last().issuer).organisation);
}

QString shownIssuer(const QString &recorded)
{
    const IssuerName name = readIssuer(recorded);
    return !name.commonName.isEmpty()  ? name.commonName
        : !name.organisation.isEmpty() ? name.organisation
                                       : recorded;
}

} // namespace doctor
