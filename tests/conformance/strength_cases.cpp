#include "certificate_cases.h"

//! \file Keys, signatures and serial numbers. Cloudflare publishes nothing of which keys and signatures it
//! refuses; what the libraries of this world agree on is "yes", all else "unknown", and never green.

namespace doctor::test {

namespace {

using M = CertificateMaker;

Served rsa(M &m, int bits)
{
    return m.chained([bits](Wanted &w) { w.rsaBits = bits; });
}

Served kept(M &m, const char *file)
{
    return m.chained([file](Wanted &w) { w.keyFile = QByteArray(DOCTOR_KEYS) + '/' + file; });
}

Served curve(M &m, const char *curve)
{
    return m.chained([curve](Wanted &w) { w.curve = curve; });
}

Served serial(M &m, const char *serial)
{
    return m.chained([serial](Wanted &w) { w.serial = serial; });
}

Served digest(M &m, const char *digest)
{
    return m.chained([digest](Wanted &w) { w.digest = digest; });
}

Served issuerDigest(M &m, const char *digest)
{
    const Identity issuer
        = m.issuerOf(&m.authority("root"), "Old Issuer", [digest](Wanted &w) { w.digest = digest; });
    return {{m.leafOf(issuer), issuer}};
}

Served rootDigest(M &m)
{
    const Identity root = m.issuerOf(nullptr, "Old Root", [](Wanted &w) { w.digest = "SHA1"; });
    Served served{{m.leafOf(root)}};
    served.told = {root};
    return served;
}

Served issuerKey(M &m, int bits)
{
    const Identity issuer
        = m.issuerOf(&m.authority("root"), "Weak Issuer", [bits](Wanted &w) { w.rsaBits = bits; });
    return {{m.leafOf(issuer), issuer}};
}

constexpr char fine[] = "certificate-fine";
constexpr char differs[] = "origin-address-differs possible";
constexpr char perhaps[] = "certificate-untrusted likely";

} // namespace

// clang-format off
QList<CertificateCase> strengthCases()
{
    return {
        {"RSA 2048", "CA/B Baseline Requirements §6.1.5", [](M &m) { return rsa(m, 2048); }, "yes", "", fine, differs, "green"},
        {"RSA 4096", "CA/B §6.1.5", [](M &m) { return kept(m, "rsa-4096.pem"); }, "yes", "", fine, differs, "green"},
        {"RSA 8192", "badssl: rsa8192", [](M &m) { return kept(m, "rsa-8192.pem"); }, "yes", "", fine, differs, "green"},
        {"RSA 1024", "CA/B §6.1.5: too short; OpenSSL and BoringSSL take it", [](M &m) { return rsa(m, 1024); }, "yes", "", "certificate-fine weak-key", differs, "amber"},
        {"issuer's RSA 768", "NIST SP 800-57; who refuses it is not published", [](M &m) { return issuerKey(m, 768); }, "unknown", "weak-key@1", "certificate-untrusted", perhaps, "amber"},
        {"P-256", "CA/B §6.1.5", [](M &m) { return curve(m, "P-256"); }, "yes", "", fine, differs, "green"},
        {"P-384", "CA/B §6.1.5", [](M &m) { return curve(m, "P-384"); }, "yes", "", fine, differs, "green"},
        {"P-521", "RFC 8446 §4.2.3: optional, and BoringSSL offers it not", [](M &m) { return curve(m, "P-521"); }, "unknown", "", "unusual-key", "tls-handshake-failed possible", "green", 525},
        {"Ed25519", "RFC 8446 §4.2.3: optional, and BoringSSL offers it not", [](M &m) { return curve(m, "ED25519"); }, "unknown", "", "unusual-key", "tls-handshake-failed possible", "green", 525},
        {"P-224", "RFC 8446 §4.2.3: there is no such thing", [](M &m) { return curve(m, "P-224"); }, "no", "", "tls-handshake-failed", "tls-handshake-failed possible", "green", 525},
        {"SHA-1", "CA/B §7.1.3.2: not since 2016; who refuses it is not published", [](M &m) { return digest(m, "SHA1"); }, "unknown", "weak-signature@0", "certificate-untrusted weak-signature", perhaps, "amber"},
        {"MD5", "RFC 5246 §7.4.2: nobody offers it, so no server may send it", [](M &m) { return digest(m, "MD5"); }, "no", "", "tls-handshake-failed", "tls-handshake-failed likely", "green", 525},
        {"issuer's SHA-1", "CA/B §7.1.3.2", [](M &m) { return issuerDigest(m, "SHA1"); }, "unknown", "weak-signature@1", "certificate-untrusted", perhaps, "amber"},
        {"root's SHA-1", "RFC 5280 §6.1.1 (d): nobody checks the signature of an anchor", &rootDigest, "yes", "", fine, differs, "green"},
        {"SHA-384", "CA/B §7.1.3.2", [](M &m) { return digest(m, "SHA384"); }, "yes", "", fine, differs, "green"},
        {"serial number 0", "RFC 5280 §4.1.2.2: to be handled gracefully", [](M &m) { return serial(m, "0"); }, "yes", "", fine, differs, "green"},
        {"negative serial number", "RFC 5280 §4.1.2.2: to be handled gracefully", [](M &m) { return serial(m, "-5"); }, "yes", "", fine, differs, "green"},
        {"serial number of 40 octets", "RFC 5280 §4.1.2.2: 20 must be handled", [](M &m) { return serial(m, QByteArray(96, '9').constData()); }, "yes", "", fine, differs, "green"},
    };
}
// clang-format on

} // namespace doctor::test
