#include "certificate_cases.h"

//! \file Cloudflare's own: its Origin CA (two roots, known by their fingerprints, that sign servers'
//! certificates directly; developers.cloudflare.com/ssl/origin-configuration/origin-ca), the certificates
//! that its edge shows, the authority of its client certificates, and the Custom Origin Trust Store
//! (--trust).

namespace doctor::test {

namespace {

using M = CertificateMaker;

//! As its dashboard makes them.
Served issued(M &m, const char *root, const M::Change &change = {})
{
    return m.of(root, [&change](Wanted &w) {
        w.organisation = QStringLiteral("CloudFlare, Inc.");
        w.unit = QStringLiteral("CloudFlare Origin CA");
        w.commonName = QStringLiteral("CloudFlare Origin Certificate");
        w.names = {QStringLiteral("*.shop.example"), QStringLiteral("shop.example")};
        w.extendedUsage = QStringLiteral("clientAuth,serverAuth");
        w.notAfter = "20411117000000Z";
        if (change)
            change(w);
    });
}

Served withRoot(M &m, const char *root)
{
    Served served = issued(m, root);
    served.chain.append(m.authority(root));
    return served;
}

Served issuedFor(M &m, const char *site)
{
    Served served = issued(m, "origin-ecc");
    served.site = QLatin1String(site);
    return served;
}

Served selfMade(M &m)
{
    return {{m.selfSigned([](Wanted &w) {
        w.organisation = QStringLiteral("CloudFlare, Inc.");
        w.unit = QStringLiteral("CloudFlare Origin CA");
        w.commonName = QStringLiteral("CloudFlare Origin Certificate");
    })}};
}

Served rootsMissing(M &m)
{
    Served served = issued(m, "origin-ecc");
    served.originRootsKept = false;
    return served;
}

Served edges(M &m, const char *names)
{
    return m.chained([names](Wanted &w) {
        named(names)(w);
        w.organisation = QStringLiteral("Cloudflare, Inc.");
    });
}

Served company(M &m, bool told)
{
    Served served = m.of("company");
    if (told)
        served.told = {m.authority("company")};
    return served;
}

Served publicWithOtherTold(M &m)
{
    Served served = m.chained();
    served.told = {m.authority("company")};
    return served;
}

Served originCaWithOtherTold(M &m)
{
    Served served = issued(m, "origin-ecc");
    served.told = {m.authority("company")};
    return served;
}

constexpr char fine[] = "certificate-fine";
constexpr char differs[] = "origin-address-differs possible";
constexpr char untrusted[] = "certificate-untrusted confirmed";

} // namespace

// clang-format off
QList<CertificateCase> cloudflareCases()
{
    return {
        {"Origin CA, ECC root", "Cloudflare, Origin CA", [](M &m) { return issued(m, "origin-ecc"); }, "yes", "", fine, differs, "green"},
        {"Origin CA, RSA root", "Cloudflare, Origin CA", [](M &m) { return issued(m, "origin-rsa", [](Wanted &w) { w.rsaBits = 2048; }); }, "yes", "", fine, differs, "green"},
        {"Origin CA, ECC root sent too", "Cloudflare, Origin CA", [](M &m) { return withRoot(m, "origin-ecc"); }, "yes", "", fine, differs, "green"},
        {"Origin CA, RSA root sent too", "Cloudflare, Origin CA", [](M &m) { return withRoot(m, "origin-rsa"); }, "yes", "", fine, differs, "green"},
        {"Origin CA, the other root sent", "RFC 8446 §4.4.2", [](M &m) { Served s = issued(m, "origin-ecc"); s.chain.append(m.authority("origin-rsa")); return s; }, "yes", "", "certificate-fine chain-order-wrong", differs, "green"},
        {"Origin CA for www", "Cloudflare, Origin CA: one level of wildcard", [](M &m) { return issuedFor(m, "www.shop.example"); }, "yes", "", fine, differs, "green"},
        {"Origin CA, two levels below", "Cloudflare, Origin CA: a.b is not covered", [](M &m) { return issuedFor(m, "a.b.shop.example"); }, "no", "", "certificate-wrong-name", "certificate-wrong-name confirmed", "amber"},
        {"Origin CA of another site", "Cloudflare 526: names", [](M &m) { return issued(m, "origin-ecc", named("*.other.shop.example other.shop.example")); }, "no", "", "certificate-wrong-name", "certificate-wrong-name confirmed", "amber"},
        {"Origin CA, expired", "Cloudflare 526: date", [](M &m) { return issued(m, "origin-ecc", [](Wanted &w) { w.notBefore = "20110101000000Z"; w.notAfter = "20261001000000Z"; }); }, "no", "", "certificate-expired", "certificate-expired confirmed", "amber"},
        {"Origin CA, roots not to be had", "the claim cannot be checked", &rootsMissing, "unknown", "unknown-issuer@0", "origin-ca-roots-unavailable", "certificate-untrusted possible", "green"},
        {"bears Origin CA's name (ECC)", "roots are known by SHA-256", [](M &m) { return issued(m, "forged-ecc"); }, "no", "unknown-issuer@0", "certificate-untrusted", untrusted, "amber"},
        {"bears Origin CA's name (RSA)", "roots are known by SHA-256", [](M &m) { return issued(m, "forged-rsa"); }, "no", "unknown-issuer@0", "certificate-untrusted", untrusted, "amber"},
        {"bears Origin CA's name, false root sent", "roots are known by SHA-256", [](M &m) { return withRoot(m, "forged-ecc"); }, "no", "self-signed-in-chain@1", "certificate-untrusted", untrusted, "amber"},
        {"self-signed with Origin CA's subject", "RFC 5280 §6.1", &selfMade, "no", "self-signed-leaf@0", "certificate-self-signed", "certificate-self-signed confirmed", "amber"},
        {"of the authority of the origin pulls", "Cloudflare: that one signs its client certificates", [](M &m) { return m.of("origin-pull"); }, "no", "unknown-issuer@0", "certificate-untrusted certificate-chain-incomplete", "certificate-untrusted possible", "amber"},
        {"edge's certificate at the origin", "it is a public one", [](M &m) { return edges(m, "sni.cloudflaressl.com *.shop.example shop.example"); }, "yes", "", fine, differs, "green"},
        {"edge's certificate of other sites", "Cloudflare 526: names", [](M &m) { return edges(m, "sni.cloudflaressl.com *.other.example"); }, "no", "", "certificate-wrong-name", "certificate-wrong-name confirmed", "amber"},
        {"company's authority, told with --trust", "Cloudflare, Custom Origin Trust Store", [](M &m) { return company(m, true); }, "yes", "", fine, differs, "green"},
        {"company's authority, not told", "Cloudflare 526", [](M &m) { return company(m, false); }, "no", "unknown-issuer@0", "certificate-untrusted certificate-chain-incomplete", "certificate-untrusted possible", "amber"},
        {"public certificate, another authority told", "Custom Origin Trust Store: public authorities are ignored", &publicWithOtherTold, "no", "unknown-issuer@1", "certificate-untrusted", untrusted, "amber", 526, "the option is documented as an addition to the public authorities"},
        {"Origin CA, another authority told", "Custom Origin Trust Store: not stated for Origin CA", &originCaWithOtherTold, "yes", "", fine, differs, "green"},
    };
}
// clang-format on

} // namespace doctor::test
