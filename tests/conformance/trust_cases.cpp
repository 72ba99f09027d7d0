#include "certificate_cases.h"

#include <openssl/ocsp.h>

//! \file Path building and trust (RFC 5280 §6.1; RFC 8446 §4.4.2 for what is sent), and revocation (RFC
//! 6960). 526 means at Cloudflare: expired, revoked, not signed by an authority, or of another name.

namespace doctor::test {

namespace {

using namespace Qt::StringLiterals;
using M = CertificateMaker;

//! The trusted root, name and key, as another authority certifies it.
Identity crossSigned(M &maker, const Identity &root, const Identity &above)
{
    return maker.issuerOf(&above, "Root", [&root](Wanted &w) { w.key = root.key; });
}

Served crossSignedByStranger(M &m)
{
    const Identity cross = crossSigned(m, m.authority("root"), m.authority("stranger"));
    return {{m.leaf("root"), cross}};
}

//! As Let's Encrypt did for old telephones: the path that is sent ends at an authority that is over.
Served crossSignedByExpired(M &m)
{
    const Identity old = m.issuerOf(nullptr, "Old Root", [](Wanted &w) { w.notAfter = "20210930000000Z"; });
    const Identity cross = crossSigned(m, m.authority("root"), old);
    return {{m.leaf(), m.authority("intermediate"), cross}};
}

Served twoIssuers(M &m, bool second)
{
    const Identity first = m.issuerOf(&m.authority("intermediate"), "Second Issuer");
    QList<Identity> chain{m.leafOf(first), first};
    if (second)
        chain.append(m.authority("intermediate"));
    return {chain};
}

Served swapped(M &m)
{
    const Identity first = m.issuerOf(&m.authority("intermediate"), "Second Issuer");
    return {{m.leafOf(first), m.authority("intermediate"), first}};
}

Served stapled(M &m, int status, const StapleWanted &wanted = {})
{
    Served served = m.chained();
    served.staple = stapleFor(served.chain.first(), m.authority("intermediate"), status, wanted);
    return served;
}

Served othersStaple(M &m)
{
    Served served = m.chained();
    served.staple = stapleFor(m.leaf(), m.authority("intermediate"), V_OCSP_CERTSTATUS_REVOKED);
    return served;
}

//! The number of another authority's certificate, revoked by that authority.
Served othersNumber(M &m)
{
    const auto number = [](Wanted &w) { w.serial = "81"; };
    Served served = m.chained(number);
    served.staple = stapleFor(m.leaf("root", number), m.authority("root"), V_OCSP_CERTSTATUS_REVOKED);
    return served;
}

Served forgedStaple(M &m, bool sent)
{
    const Identity other = m.issuerOf(nullptr, "Intermediate", [&m](Wanted &w) {
        const Identity &real = m.authority("intermediate");
        w.organisation = real.qt().subjectInfo(QSslCertificate::Organization).value(0);
        w.commonName = real.qt().subjectInfo(QSslCertificate::CommonName).value(0);
    });
    return stapled(m, V_OCSP_CERTSTATUS_REVOKED, {.signer = &other, .signerSent = sent});
}

Served ownStaple(M &m)
{
    Served served = m.chained();
    const Identity own = served.chain.first();
    served.staple = stapleFor(own, m.authority("intermediate"), V_OCSP_CERTSTATUS_REVOKED, {.signer = &own});
    return served;
}

Served delegatedStaple(M &m)
{
    const Identity responder = m.leaf("intermediate", [](Wanted &w) {
        w.extendedUsage = u"OCSPSigning"_s;
        w.usage = "critical,digitalSignature";
    });
    return stapled(m, V_OCSP_CERTSTATUS_REVOKED, {.signer = &responder});
}

Served stapleWithoutIssuer(M &m)
{
    Served served = stapled(m, V_OCSP_CERTSTATUS_REVOKED);
    served.chain.removeLast();
    return served;
}

Served namesake(M &m)
{
    const Identity same = m.issuerOf(nullptr, "Root");
    return {{m.leafOf(same)}};
}

Served selfSignedAuthority(M &m)
{
    return {{m.selfSigned([](Wanted &w) {
        w.authority = true;
        w.usage.clear();
    })}};
}

Served withAddress(M &m)
{
    return m.of("stranger", [](Wanted &w) { w.issuerAddress = u"http://ca.example/issuer.der"_s; });
}

constexpr char fine[] = "certificate-fine";
constexpr char odd[] = "certificate-fine chain-order-wrong";
constexpr char differs[] = "origin-address-differs possible";
constexpr char either[] = "certificate-untrusted certificate-chain-incomplete";

} // namespace

// clang-format off
QList<CertificateCase> trustCases()
{
    return {
        {"self-signed", "Cloudflare 526: not self-signed", [](M &m) { return Served{{m.selfSigned()}}; }, "no", "self-signed-leaf@0", "certificate-self-signed", "certificate-self-signed confirmed", "amber"},
        {"self-signed authority as the server's own", "Cloudflare 526", &selfSignedAuthority, "no", "self-signed-leaf@0 wrong-purpose@0", "certificate-self-signed", "certificate-self-signed confirmed", "amber"},
        {"self-signed, expired, another name", "RFC 5280 §6.1", [](M &m) { return Served{{m.selfSigned([](Wanted &w) { w.notAfter = "20261101000000Z"; w.names = {u"localhost"_s}; w.commonName = u"localhost"_s; })}}; }, "no", "self-signed-leaf@0", "certificate-self-signed certificate-expired certificate-wrong-name", "certificate-expired confirmed", "amber"},
        {"unknown root, sent", "Cloudflare 526: signed by an authority", [](M &m) { return Served{{m.leaf("stranger"), m.authority("stranger")}}; }, "no", "self-signed-in-chain@1", "certificate-untrusted", "certificate-untrusted confirmed", "amber"},
        {"unknown root, not sent", "RFC 5280 §6.1; which of the two, nothing tells", [](M &m) { return m.of("stranger"); }, "no", "unknown-issuer@0", either, "certificate-untrusted possible", "amber"},
        {"intermediate not sent", "RFC 8446 §4.4.2", [](M &m) { return m.of("intermediate"); }, "no", "unknown-issuer@0", "certificate-chain-incomplete", "certificate-chain-incomplete likely", "amber"},
        {"issuer not sent, its address in the certificate", "RFC 5280 §4.2.2.1", &withAddress, "no", "unknown-issuer@0", "certificate-chain-incomplete", "certificate-chain-incomplete likely", "amber"},
        {"two intermediates", "RFC 5280 §6.1", [](M &m) { return twoIssuers(m, true); }, "yes", "", fine, differs, "green"},
        {"second of two intermediates not sent", "RFC 8446 §4.4.2", [](M &m) { return twoIssuers(m, false); }, "no", "unknown-issuer@1", "certificate-chain-incomplete", "certificate-chain-incomplete likely", "amber"},
        {"wrong order", "RFC 8446 §4.4.2: be ready for any order", &swapped, "yes", "", odd, differs, "green"},
        {"root before the intermediate", "RFC 8446 §4.4.2", [](M &m) { return Served{{m.leaf(), m.authority("root"), m.authority("intermediate")}}; }, "yes", "", odd, differs, "green"},
        {"root sent too", "RFC 8446 §4.4.2: may be left out", [](M &m) { return Served{{m.leaf(), m.authority("intermediate"), m.authority("root")}}; }, "yes", "", fine, differs, "green"},
        {"leaf sent twice", "RFC 8446 §4.4.2", [](M &m) { Served s = m.chained(); s.chain.insert(1, s.chain.first()); return s; }, "yes", "", odd, differs, "green"},
        {"a stranger's certificate behind", "RFC 8446 §4.4.2: be ready for extraneous ones", [](M &m) { Served s = m.chained(); s.chain.append(m.leaf("stranger")); return s; }, "yes", "", odd, differs, "green"},
        {"cross-signed by an unknown root", "RFC 4158 §2.4.1", &crossSignedByStranger, "yes", "", fine, differs, "green"},
        {"cross-signed by an expired root", "RFC 4158 §2.4.1; Let's Encrypt 2021", &crossSignedByExpired, "yes", "", fine, differs, "green"},
        {"issuer bears the name of a trusted root", "RFC 5280 §6.1.3 (a) (1)", &namesake, "no", "unknown-issuer@0", "certificate-untrusted", "certificate-untrusted confirmed", "amber"},
        {"revoked, says the staple", "RFC 6960; Cloudflare 526: not revoked", [](M &m) { return stapled(m, V_OCSP_CERTSTATUS_REVOKED); }, "no", "", "certificate-revoked", "certificate-revoked confirmed", "amber"},
        {"good, says the staple", "RFC 6960", [](M &m) { return stapled(m, V_OCSP_CERTSTATUS_GOOD); }, "yes", "", fine, differs, "green"},
        {"unknown, says the staple", "RFC 6960 §2.2", [](M &m) { return stapled(m, V_OCSP_CERTSTATUS_UNKNOWN); }, "yes", "", fine, differs, "green"},
        {"staple by a responder of the issuer", "RFC 6960 §4.2.2.2", &delegatedStaple, "no", "", "certificate-revoked", "certificate-revoked confirmed", "amber"},
        {"staple by a namesake of the issuer", "RFC 6960 §3.2 (2)", [](M &m) { return forgedStaple(m, true); }, "yes", "", fine, differs, "green"},
        {"staple by a namesake that is not sent", "RFC 6960 §3.2 (2)", [](M &m) { return forgedStaple(m, false); }, "yes", "", fine, differs, "green"},
        {"staple by the certificate itself", "RFC 6960 §3.2 (4)", &ownStaple, "yes", "", fine, differs, "green"},
        {"staple that is over", "RFC 6960 §3.2 (6)", [](M &m) { return stapled(m, V_OCSP_CERTSTATUS_REVOKED, {.fromDays = -8, .toDays = -1}); }, "yes", "", fine, differs, "green"},
        {"staple of the future", "RFC 6960 §3.2 (5)", [](M &m) { return stapled(m, V_OCSP_CERTSTATUS_REVOKED, {.fromDays = 1, .toDays = 8}); }, "yes", "", fine, differs, "green"},
        {"old staple without an end", "RFC 6960 §4.2.2.1", [](M &m) { return stapled(m, V_OCSP_CERTSTATUS_REVOKED, {.fromDays = -9, .toDays = -10}); }, "yes", "", fine, differs, "green"},
        {"staple about the same number of another issuer", "RFC 6960 §4.1.1", &othersNumber, "yes", "", fine, differs, "green"},
        {"staple, issuer not sent", "RFC 6960 §3.2 (2)", &stapleWithoutIssuer, "no", "unknown-issuer@0", "certificate-chain-incomplete", "certificate-chain-incomplete likely", "amber"},
        {"staple about another certificate", "RFC 6960 §3.2 (1)", &othersStaple, "yes", "", fine, differs, "green"},
        {"must-staple without a staple", "RFC 7633 §4.3; not among Cloudflare's reasons for 526", [](M &m) { return m.chained([](Wanted &w) { w.extensions = {{"tlsfeature", "status_request"}}; }); }, "yes", "", fine, differs, "green"},
    };
}
// clang-format on

} // namespace doctor::test
