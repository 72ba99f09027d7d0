#include "certificate_cases.h"

//! \file Names: RFC 6125 §6.4 (RFC 9525 where it is stricter), and that Cloudflare takes "CN/SAN"
//! (developers.cloudflare.com, SSL/TLS, Full (strict)).

namespace doctor::test {

namespace {

using namespace Qt::StringLiterals;
using M = CertificateMaker;

Served asked(M &maker, const char *site, const char *names)
{
    Served served = maker.chained(named(names));
    served.site = QString::fromLatin1(site);
    return served;
}

Served raw(M &maker, const char *site, const QByteArray &name)
{
    Served served = maker.chained([&name](Wanted &w) {
        w.names.clear();
        w.commonName = QStringLiteral("raw");
        w.rawNames = {name};
    });
    served.site = QString::fromLatin1(site);
    return served;
}

Served withoutNames(M &maker, const char *commonName)
{
    return maker.chained([commonName](Wanted &w) {
        w.names.clear();
        w.commonName = QString::fromLatin1(commonName);
    });
}

Served manyNames(M &maker)
{
    return maker.chained([](Wanted &w) {
        w.names.clear();
        for (int i = 0; i < 999; ++i)
            w.names.append(QStringLiteral("site%1.example").arg(i));
        w.names.append(QStringLiteral("shop.example"));
    });
}

constexpr char fine[] = "certificate-fine";
constexpr char wrong[] = "certificate-wrong-name";
constexpr char differs[] = "origin-address-differs possible";
constexpr char wrongName[] = "certificate-wrong-name confirmed";

} // namespace

// clang-format off
QList<CertificateCase> nameCases()
{
    return {
        {"another name", "RFC 6125 §6.4", [](M &m) { return asked(m, "shop.example", "other.shop.example"); }, "no", "", wrong, wrongName, "amber"},
        {"capital letters", "RFC 6125 §6.4.1", [](M &m) { return asked(m, "shop.example", "SHOP.Example"); }, "yes", "", fine, differs, "green"},
        {"wildcard for one label", "RFC 6125 §6.4.3", [](M &m) { return asked(m, "www.shop.example", "*.shop.example"); }, "yes", "", fine, differs, "green"},
        {"wildcard one label too deep", "RFC 6125 §6.4.3 (2)", [](M &m) { return asked(m, "a.www.shop.example", "*.shop.example"); }, "no", "", wrong, wrongName, "amber"},
        {"wildcard without the apex", "RFC 6125 §6.4.3 (2)", [](M &m) { return asked(m, "shop.example", "*.shop.example"); }, "no", "", wrong, wrongName, "amber"},
        {"wildcard and apex", "Cloudflare Origin CA's own default", [](M &m) { return asked(m, "shop.example", "*.shop.example shop.example"); }, "yes", "", fine, differs, "green"},
        {"wildcard over a whole ending", "RFC 9525 §7.1; no browser and no library takes it", [](M &m) { return asked(m, "shop.example", "*.example"); }, "no", "", wrong, wrongName, "amber"},
        {"wildcard within a label", "RFC 9525 §6.3", [](M &m) { return asked(m, "www.shop.example", "w*.shop.example"); }, "no", "", wrong, wrongName, "amber"},
        {"wildcard not leftmost", "RFC 6125 §6.4.3 (1)", [](M &m) { return asked(m, "www.shop.example", "www.*.example"); }, "no", "", wrong, wrongName, "amber"},
        {"common name alone", "Cloudflare: CN or SAN", [](M &m) { return withoutNames(m, "shop.example"); }, "yes", "", fine, differs, "green"},
        {"common name right, SAN another", "RFC 6125 §6.4.4", [](M &m) { return m.chained([](Wanted &w) { w.names = {u"other.shop.example"_s}; }); }, "no", "", wrong, wrongName, "amber"},
        {"neither name nor subject", "RFC 5280 §4.1.2.6", [](M &m) { return withoutNames(m, ""); }, "no", "", wrong, wrongName, "amber"},
        {"empty subject, critical SAN", "RFC 5280 §4.2.1.6", [](M &m) { return m.chained([](Wanted &w) { w.commonName.clear(); }); }, "yes", "", fine, differs, "green"},
        {"IP address alone", "RFC 6125 §6.4; Origin CA: no IP SANs", [](M &m) { return m.chained([](Wanted &w) { w.names.clear(); w.commonName = u"203.0.113.10"_s; w.address = "203.0.113.10"; }); }, "no", "", wrong, wrongName, "amber"},
        {"IP address beside the name", "RFC 5280 §4.2.1.6", [](M &m) { return m.chained([](Wanted &w) { w.address = "203.0.113.10"; }); }, "yes", "", fine, differs, "green"},
        {"a thousand names", "badssl: 1000-sans", &manyNames, "yes", "", fine, differs, "green"},
        {"IDN as A-label", "RFC 6125 §6.4.2", [](M &m) { return asked(m, "xn--bcher-kva.example", "xn--bcher-kva.example"); }, "yes", "", fine, differs, "green"},
        {"IDN as U-label in UTF-8", "RFC 5280 §7.2: A-labels only", [](M &m) { return raw(m, "xn--bcher-kva.example", "b\xC3\xBC" "cher.example"); }, "no", "", wrong, wrongName, "amber"},
        {"wildcard under an IDN", "RFC 6125 §6.4.3", [](M &m) { return asked(m, "www.xn--bcher-kva.example", "*.xn--bcher-kva.example"); }, "yes", "", fine, differs, "green"},
        {"wildcard for an IDN label", "RFC 6125 §6.4.3", [](M &m) { return asked(m, "xn--bcher-kva.shop.example", "*.shop.example"); }, "yes", "", fine, differs, "green"},
        {"NUL in the name", "CVE-2009-2408; RFC 5280 §4.2.1.6", [](M &m) { return raw(m, "shop.example", QByteArray("shop.example\0.evil.example", 26)); }, "no", "", wrong, wrongName, "amber"},
        {"dot at the end", "RFC 5280 §4.2.1.6: preferred name syntax", [](M &m) { return raw(m, "shop.example", "shop.example."); }, "no", "", wrong, wrongName, "amber"},
        {"space at the end", "RFC 5280 §4.2.1.6", [](M &m) { return raw(m, "shop.example", "shop.example "); }, "no", "", wrong, wrongName, "amber"},
        {"dot in front", "RFC 5280 §4.2.1.10: that is a constraint, no name", [](M &m) { return raw(m, "www.shop.example", ".shop.example"); }, "no", "", wrong, wrongName, "amber"},
        {"underscore", "RFC 6125 §6.4.1", [](M &m) { return asked(m, "my_shop.example", "my_shop.example"); }, "yes", "", fine, differs, "green"},
        {"underscore under a wildcard", "RFC 6125 §6.4.3: the label is not looked at", [](M &m) { return asked(m, "my_shop.shop.example", "*.shop.example"); }, "yes", "", fine, differs, "green"},
        {"longest name", "RFC 1035 §2.3.4", [](M &m) { const QString longest = QStringList{QString(61, u'a'), QString(61, u'b'), QString(61, u'c'), QString(59, u'd'), u"example"_s}.join(u'.'); return asked(m, qPrintable(longest), qPrintable(longest)); }, "yes", "", fine, differs, "green"},
    };
}
// clang-format on

} // namespace doctor::test
