#include "fuzz.h"
#include "probes/certificate_seen.h"
#include "probes/chain_judge.h"
#include "probes/endpoints.h"
#include "probes/staple.h"
#include "probes/trusted_roots.h"

#include <algorithm>

namespace doctor::fuzz {

namespace {

const QString serverName = QStringLiteral("shop.example");

//! Nobody has its key any more: what it did not sign then, it signs never.
const QByteArray rootPem = R"(-----BEGIN CERTIFICATE-----
MIIBwjCCAWegAwIBAgIUJzJ87dui/pq7tHWfPjGePEcVQKQwCgYIKoZIzj0EAwIw
LTEXMBUGA1UECgwORnV6eiBBdXRob3JpdHkxEjAQBgNVBAMMCUZ1enogUm9vdDAg
Fw0yNjExMjkxNDQ0MTJaGA8yMTI2MTEwNTE0NDQxMlowLTEXMBUGA1UECgwORnV6
eiBBdXRob3JpdHkxEjAQBgNVBAMMCUZ1enogUm9vdDBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABKM4v3HC0wtmQdM32Lty+aW4YtejwMSl1fehLEqt5OT7zZ5dXWg7
nTJYRrwC55y8m30kENAZRBzOMZr5m+5mb1ejYzBhMB0GA1UdDgQWBBQjFbjBE2ha
xLZVDP154ywLMynIDTAfBgNVHSMEGDAWgBQjFbjBE2haxLZVDP154ywLMynIDTAP
BgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwIBBjAKBggqhkjOPQQDAgNJADBG
AiEA/CE4V56n/BXu344WFaTALDI7mfw3oGew2v7NF1HJ4q0CIQDHzDQ9JGQ6P0TB
kFfjxfCb5mvAoTX80SXK0QCQPjb9Sw==
-----END CERTIFICATE-----
)";

const QSslCertificate &root()
{
    static const QSslCertificate certificate(rootPem, QSsl::Pem);
    return certificate;
}

const TrustedRoots &roots()
{
    static const TrustedRoots trusted([] {
        Endpoints endpoints;
        endpoints.systemRoots = false;
        endpoints.toldRoots = {root()};
        return endpoints;
    }());
    return trusted;
}

bool covers(const QString &name)
{
    const QString lower = name.toLower();
    return lower == serverName
        || (lower.startsWith(QLatin1String("*.")) && serverName.section(u'.', 1) == lower.mid(2));
}

//! Somebody in the chain, or the root, has signed it and bears the issuer's name.
bool isSigned(X509 *leaf, const QList<QByteArray> &chain)
{
    QList<QByteArray> signers = chain;
    signers.append(root().toDer());
    for (const QByteArray &der : signers)
        if (const X509Ptr signer = certificateFromDer(der))
            if (X509_NAME_cmp(X509_get_subject_name(signer.get()), X509_get_issuer_name(leaf)) == 0
                && X509_verify(leaf, X509_get0_pubkey(signer.get())) == 1)
                return true;
    ERR_clear_error();
    return false;
}

void checkSeen(const CertificateSeen &seen)
{
    require(seen.subject.size() <= 300 && seen.issuer.size() <= 300 && seen.commonName.size() <= 300,
            "names are short");
    require(seen.names.size() <= 50 && seen.names.size() <= seen.nameCount, "names are few");
    for (const QString &name : seen.names)
        require(name.size() <= 300, "names are short");
    require(seen.serial.size() <= 300 && seen.sha256.size() == 64, "numbers are short");
    require(seen.keyBits >= 0, "a key has a size");
}

void checkJudged(const QList<QByteArray> &chain, X509 *leaf)
{
    const ChainSeen judged = judgeChain(chain, serverName, roots());
    require(judged.errors.size() <= 20, "errors are few");
    require(judged.trusted == !judged.anchor.isEmpty(), "trust has an anchor");
    for (const CertificateSeen &each : judged.path)
        checkSeen(each);
    require(!judged.trusted || leaf != nullptr, "what is no certificate is not trusted");
    if (judged.trusted) {
        require(judged.errors.isEmpty() && judged.intermediateMissing == QLatin1String("no"),
                "trust has no but");
        require(judged.path.last().sha256
                    == QString::fromLatin1(root().digest(QCryptographicHash::Sha256).toHex().toUpper()),
                "trust ends in the root");
        require(isSigned(leaf, chain), "trust is signed");
    }
    const CertificateSeen own = leaf != nullptr ? certificateSeen(leaf) : CertificateSeen();
    if (judged.nameMatches && own.nameCount > 0 && own.nameCount <= 50)
        require(std::any_of(own.names.begin(), own.names.end(), covers), "a name that matches is there");
    TlsSeen seen;
    seen.chain.append(own);
    seen.judged = judged;
    requireKept(seen);
}

void checkStaple(const QByteArray &staple, const QList<QByteArray> &chain, const X509 *leaf)
{
    static const QStringList words{QStringLiteral("none"), QStringLiteral("good"), QStringLiteral("revoked"),
                                   QStringLiteral("unknown")};
    const QString status = stapledStatus(staple, chain, roots());
    require(words.contains(status), "a staple says one of four words");
    const ASN1_INTEGER *serial = leaf != nullptr ? X509_get0_serialNumber(leaf) : nullptr;
    const QByteArray number(serial != nullptr ? reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial))
                                              : nullptr,
                            serial != nullptr ? ASN1_STRING_length(serial) : 0);
    const bool proven = status == QLatin1String("good") || status == QLatin1String("revoked");
    require(!proven || staple.contains(number), "a staple speaks of this certificate");
}

} // namespace

//! A stapled answer and the certificates of a chain as a server sends them: each with its size, in two bytes,
//! before it.
void check(const QByteArray &input)
{
    Input in(input);
    const QByteArray staple = in.take(in.number());
    QList<QByteArray> chain;
    while (!in.rest().isEmpty() && chain.size() < 10)
        chain.append(in.take(in.number()));
    const X509Ptr leaf = chain.isEmpty() ? nullptr : certificateFromDer(chain.first());
    require(ERR_peek_error() == 0, "no error is left behind for whoever reads from a connection next");
    checkJudged(chain, leaf.get());
    static_cast<void>(claimsOriginCa(chain));
    if (leaf)
        checkSeen(certificateSeen(leaf.get()));
    require(ERR_peek_error() == 0, "no error is left behind for whoever reads from a connection next");
    checkStaple(staple, chain, leaf.get());
    require(ERR_peek_error() == 0, "no error is left behind for whoever reads from a connection next");
}

} // namespace doctor::fuzz
