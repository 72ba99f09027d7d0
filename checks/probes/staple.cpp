#include "probes/staple.h"

#include "probes/certificate_seen.h"
#include "probes/openssl_types.h"
#include "probes/trusted_roots.h"

#include <openssl/ocsp.h>

#include <array>
#include <utility>

namespace doctor {

namespace {

using OcspResponsePtr = std::unique_ptr<OCSP_RESPONSE, Release<OCSP_RESPONSE_free>>;
using OcspBasicPtr = std::unique_ptr<OCSP_BASICRESP, Release<OCSP_BASICRESP_free>>;
using OcspIdPtr = std::unique_ptr<OCSP_CERTID, Release<OCSP_CERTID_free>>;

constexpr long clockLeeway = 5 * 60;
//! For a response that does not say when the next one comes.
constexpr long longestWithoutEnd = 24 * 60 * 60;

constexpr std::array<std::pair<int, const char *>, 30> alertNames{{
    {0, "close_notify"},
    {10, "unexpected_message"},
    {20, "bad_record_mac"},
    {21, "decryption_failed"},
    {22, "record_overflow"},
    {30, "decompression_failure"},
    {40, "handshake_failure"},
    {42, "bad_certificate"},
    {43, "unsupported_certificate"},
    {44, "certificate_revoked"},
    {45, "certificate_expired"},
    {46, "certificate_unknown"},
    {47, "illegal_parameter"},
    {48, "unknown_ca"},
    {49, "access_denied"},
    {50, "decode_error"},
    {51, "decrypt_error"},
    {70, "protocol_version"},
    {71, "insufficient_security"},
    {80, "internal_error"},
    {86, "inappropriate_fallback"},
    {90, "user_canceled"},
    {100, "no_renegotiation"},
    {109, "missing_extension"},
    {110, "unsupported_extension"},
    {112, "unrecognized_name"},
    {113, "bad_certificate_status_response"},
    {115, "unknown_psk_identity"},
    {116, "certificate_required"},
    {120, "no_application_protocol"},
}};

X509ChainPtr parse(const QList<QByteArray> &ders)
{
    X509ChainPtr chain(sk_X509_new_null());
    for (const QByteArray &der : ders)
        if (X509Ptr certificate = certificateFromDer(der))
            sk_X509_push(chain.get(), certificate.release());
    return chain;
}

bool isIssuer(X509 *issuer, X509 *certificate)
{
    return X509_check_issued(issuer, certificate) == X509_V_OK
        && X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
}

//! Who signed \a leaf: one of those sent, or a trusted root, which need not be sent.
X509Ptr issuerOf(X509 *leaf, const STACK_OF(X509) * chain, const TrustedRoots &roots)
{
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        X509 *each = sk_X509_value(chain, i);
        if (isIssuer(each, leaf)) {
            X509_up_ref(each);
            return X509Ptr(each);
        }
    }
    const X509StoreCtxPtr context(X509_STORE_CTX_new());
    X509 *root = nullptr;
    if (context && X509_STORE_CTX_init(context.get(), roots.store(), leaf, nullptr) == 1)
        X509_STORE_CTX_get1_issuer(&root, context.get(), leaf);
    X509Ptr found(root);
    return found && isIssuer(found.get(), leaf) ? std::move(found) : nullptr;
}

//! Names the issuer by its name and its key, and the certificate by its number: numbers alone repeat.
bool isAbout(OCSP_SINGLERESP *single, X509 *leaf, X509 *issuer)
{
    auto *id = const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single));
    ASN1_OBJECT *digest = nullptr;
    OCSP_id_get0_info(nullptr, &digest, nullptr, nullptr, id);
    const EVP_MD *method = digest != nullptr ? EVP_get_digestbyobj(digest) : nullptr;
    const OcspIdPtr own(method != nullptr ? OCSP_cert_to_id(method, leaf, issuer) : nullptr);
    return own && OCSP_id_cmp(own.get(), id) == 0;
}

QString statusIn(OCSP_SINGLERESP *single)
{
    ASN1_GENERALIZEDTIME *from = nullptr;
    ASN1_GENERALIZEDTIME *until = nullptr;
    const int status = OCSP_single_get0_status(single, nullptr, nullptr, &from, &until);
    if (OCSP_check_validity(from, until, clockLeeway, until == nullptr ? longestWithoutEnd : -1) != 1)
        return QStringLiteral("unknown");
    switch (status) {
    case V_OCSP_CERTSTATUS_GOOD: return QStringLiteral("good");
    case V_OCSP_CERTSTATUS_REVOKED: return QStringLiteral("revoked");
    default: return QStringLiteral("unknown");
    }
}

} // namespace

QString stapledStatus(const QByteArray &response, const QList<QByteArray> &ders, const TrustedRoots &roots)
{
    if (response.isEmpty() || ders.isEmpty())
        return QStringLiteral("none");
    const ForgetErrors forget;
    const auto *bytes = reinterpret_cast<const unsigned char *>(response.constData());
    const OcspResponsePtr parsed(d2i_OCSP_RESPONSE(nullptr, &bytes, static_cast<long>(response.size())));
    const OcspBasicPtr basic(parsed ? OCSP_response_get1_basic(parsed.get()) : nullptr);
    const X509Ptr leaf = certificateFromDer(ders.first());
    const X509ChainPtr chain = parse(ders.mid(1));
    X509Ptr issuer = basic && leaf ? issuerOf(leaf.get(), chain.get(), roots) : nullptr;
    if (!issuer)
        return QStringLiteral("unknown");
    X509 *const signer = issuer.get();
    sk_X509_push(chain.get(), issuer.release());
    if (OCSP_basic_verify(basic.get(), chain.get(), roots.store(), 0) != 1)
        return QStringLiteral("unknown");
    const int count = OCSP_resp_count(basic.get());
    for (int i = 0; i < count; ++i)
        if (OCSP_SINGLERESP *single = OCSP_resp_get0(basic.get(), i); isAbout(single, leaf.get(), signer))
            return statusIn(single);
    return QStringLiteral("unknown");
}

QString tlsAlertName(int alert)
{
    for (const auto &[number, name] : alertNames)
        if (number == alert)
            return QString::fromLatin1(name);
    return alert < 0 ? QString() : QString::number(alert);
}

} // namespace doctor
