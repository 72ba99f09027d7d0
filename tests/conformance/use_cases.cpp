#include "certificate_cases.h"

//! \file What a certificate is for, and what its issuers may do: RFC 5280 §4.2 and §6.1.4.

namespace doctor::test {

namespace {

using M = CertificateMaker;

Served purpose(M &m, const char *extended)
{
    return m.chained([extended](Wanted &w) { w.extendedUsage = QString::fromLatin1(extended); });
}

Served usage(M &m, const char *usage)
{
    return m.chained([usage](Wanted &w) { w.usage = usage; });
}

Served extension(M &m, const char *name, const char *value)
{
    return m.chained([name, value](Wanted &w) { w.extensions = {{name, value}}; });
}

Served under(M &m, const Identity &issuer)
{
    return {{m.leafOf(issuer), issuer}};
}

Served constrained(M &m, const char *constraints)
{
    return under(m, m.issuerOf(&m.authority("root"), "Constrained", [constraints](Wanted &w) {
        w.extensions = {{"nameConstraints", constraints}};
    }));
}

Served authorityAsServer(M &m)
{
    return m.chained([](Wanted &w) {
        w.bare = true;
        w.extensions = {{"basicConstraints", "critical,CA:TRUE"}, {"keyUsage", "critical,digitalSignature"}};
    });
}

Served serverAsIssuer(M &m)
{
    const Identity issuer = m.leaf("root", named("not-an-authority.example"));
    return under(m, issuer);
}

Served issuerWithoutConstraints(M &m)
{
    return under(m, m.issuerOf(&m.authority("root"), "No constraints", [](Wanted &w) { w.bare = true; }));
}

Served issuerMayNotSign(M &m)
{
    return under(m, m.issuerOf(&m.authority("root"), "May not sign", [](Wanted &w) {
        w.bare = true;
        w.extensions = {{"basicConstraints", "critical,CA:TRUE"}, {"keyUsage", "critical,cRLSign"}};
    }));
}

Served tooLong(M &m)
{
    const Identity first = m.issuerOf(&m.authority("root"), "One below", [](Wanted &w) { w.pathLength = 0; });
    const Identity second = m.issuerOf(&first, "Two below");
    return {{m.leafOf(second), second, first}};
}

Served version1(M &m)
{
    return m.chained([](Wanted &w) {
        w.version = 0;
        w.names.clear();
        w.bare = true;
    });
}

Served version1Issuer(M &m)
{
    return under(m, m.issuerOf(&m.authority("root"), "Version 1", [](Wanted &w) {
        w.version = 0;
        w.bare = true;
    }));
}

//! Signed by a key that is not the issuer's.
Served brokenSignature(M &m)
{
    Identity impostor = m.authority("intermediate");
    impostor.key = m.authority("stranger").key;
    return {{m.leafOf(impostor), m.authority("intermediate")}};
}

constexpr char fine[] = "certificate-fine";
constexpr char unfit[] = "certificate-untrusted";
constexpr char differs[] = "origin-address-differs possible";
constexpr char refused[] = "certificate-untrusted confirmed";
constexpr char unheardOf[] = "1.3.6.1.4.1.55555.1";

} // namespace

// clang-format off
QList<CertificateCase> useCases()
{
    return {
        {"for clients only", "RFC 5280 §4.2.1.12", [](M &m) { return purpose(m, "clientAuth"); }, "no", "wrong-purpose@0", unfit, refused, "amber"},
        {"for signing code, critical", "RFC 5280 §4.2.1.12", [](M &m) { return purpose(m, "critical,codeSigning"); }, "no", "wrong-purpose@0", unfit, refused, "amber"},
        {"for servers and clients", "RFC 5280 §4.2.1.12", [](M &m) { return purpose(m, "serverAuth,clientAuth"); }, "yes", "", fine, differs, "green"},
        {"without extended key usage", "RFC 5280 §4.2.1.12: any", [](M &m) { return purpose(m, ""); }, "yes", "", fine, differs, "green"},
        {"without key usage", "RFC 5280 §4.2.1.3: any", [](M &m) { return usage(m, ""); }, "yes", "", fine, differs, "green"},
        {"key usage for certificates alone", "RFC 5280 §4.2.1.3", [](M &m) { return usage(m, "critical,keyCertSign"); }, "no", "wrong-purpose@0", unfit, refused, "amber"},
        {"an authority's as the server's own", "RFC 5280 §6.1: says nothing against it", &authorityAsServer, "yes", "", fine, differs, "green"},
        {"issuer is no authority", "RFC 5280 §6.1.4 (k)", &serverAsIssuer, "no", "wrong-purpose@1", unfit, refused, "amber"},
        {"issuer without basic constraints", "RFC 5280 §6.1.4 (k)", &issuerWithoutConstraints, "no", "wrong-purpose@1", unfit, refused, "amber"},
        {"issuer may not sign certificates", "RFC 5280 §6.1.4 (n)", &issuerMayNotSign, "no", "wrong-purpose@1", unfit, refused, "amber"},
        {"issuer of version 1", "RFC 5280 §6.1.4 (k)", &version1Issuer, "no", "wrong-purpose@1", unfit, refused, "amber"},
        {"path longer than allowed", "RFC 5280 §6.1.4 (l)", &tooLong, "no", "path-length@2", unfit, refused, "amber"},
        {"name outside what the issuer may certify", "RFC 5280 §4.2.1.10", [](M &m) { return constrained(m, "critical,permitted;DNS:other.example"); }, "no", "name-constraint@0", unfit, refused, "amber"},
        {"name that the issuer may not certify", "RFC 5280 §4.2.1.10", [](M &m) { return constrained(m, "critical,excluded;DNS:shop.example"); }, "no", "name-constraint@0", unfit, refused, "amber"},
        {"name within what the issuer may certify", "RFC 5280 §4.2.1.10", [](M &m) { return constrained(m, "critical,permitted;DNS:shop.example"); }, "yes", "", fine, differs, "green"},
        {"unknown critical extension", "RFC 5280 §4.2", [](M &m) { return extension(m, unheardOf, "critical,DER:0500"); }, "no", "unknown-extension@0", unfit, refused, "amber"},
        {"unknown extension", "RFC 5280 §4.2", [](M &m) { return extension(m, unheardOf, "DER:0500"); }, "yes", "", fine, differs, "green"},
        {"version 1", "RFC 5280 §6.1: only issuers need version 3; Cloudflare: CN or SAN", &version1, "yes", "", fine, differs, "green"},
        {"signature of another key", "RFC 5280 §6.1.3 (a) (1)", &brokenSignature, "no", "bad-signature@0", unfit, refused, "amber"},
    };
}
// clang-format on

} // namespace doctor::test
