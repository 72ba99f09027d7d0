#include "probes/chain_judge.h"

#include "probes/certificate_seen.h"
#include "probes/trusted_roots.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace doctor {

namespace {

constexpr int errorLimit = 20;
//! Keys and hashes of at least 80 bits: what public authorities have sold for a decade, and OpenSSL's
//! default.
constexpr int authenticationLevel = 1;

// facts: subjects of Cloudflare's Origin CA roots (RSA, ECC).
const std::array originUnits{QStringLiteral("CloudFlare Origin SSL Certificate Authority"),
                             QStringLiteral("CloudFlare Origin SSL ECC Certificate Authority")};

using Chain = std::vector<X509Ptr>;

//! Those that can be read; none where the first one cannot: another one must not stand for the server's own.
Chain parse(const QList<QByteArray> &ders)
{
    Chain chain;
    for (const QByteArray &der : ders) {
        if (X509Ptr certificate = certificateFromDer(der))
            chain.push_back(std::move(certificate));
        else if (chain.empty())
            break;
    }
    return chain;
}

//! The Origin CA unit that an issuer of the chain bears; empty when none does.
QString claimedUnit(const Chain &chain)
{
    for (const X509Ptr &each : chain) {
        const QString unit = nameEntry(X509_get_issuer_name(each.get()), NID_organizationalUnitName);
        if (std::find(originUnits.begin(), originUnits.end(), unit) != originUnits.end())
            return unit;
    }
    return {};
}

QString errorName(int code)
{
    switch (code) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return QStringLiteral("self-signed-leaf");
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return QStringLiteral("self-signed-in-chain");
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: return QStringLiteral("unknown-issuer");
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH: return QStringLiteral("bad-signature");
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN: return QStringLiteral("wrong-purpose");
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL: return QStringLiteral("weak-key");
    case X509_V_ERR_CA_MD_TOO_WEAK: return QStringLiteral("weak-signature");
    case X509_V_ERR_PATH_LENGTH_EXCEEDED: return QStringLiteral("path-length");
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION: return QStringLiteral("name-constraint");
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION: return QStringLiteral("unknown-extension");
    default: return QStringLiteral("other");
    }
}

int onVerified(int ok, X509_STORE_CTX *context)
{
    if (ok == 1)
        return 1;
    auto *errors = static_cast<QList<VerifyErrorSeen> *>(X509_STORE_CTX_get_ex_data(context, 0));
    VerifyErrorSeen seen;
    seen.code = X509_STORE_CTX_get_error(context);
    seen.name = errorName(seen.code);
    seen.depth = X509_STORE_CTX_get_error_depth(context);
    seen.trust = QStringLiteral("cloudflare");
    // OpenSSL says twice, in two words, that an issuer is unknown.
    const bool known = std::any_of(errors->begin(), errors->end(), [&seen](const VerifyErrorSeen &each) {
        return each.depth == seen.depth && each.name == seen.name;
    });
    if (!known && errors->size() < errorLimit)
        errors->append(seen);
    return 1;
}

//! Builds and verifies the path; false when not even that could be tried.
bool verify(const Chain &chain, const TrustedRoots &roots, ChainSeen &seen, X509ChainPtr &path)
{
    const X509StoreCtxPtr context(X509_STORE_CTX_new());
    const X509ChainPtr sent(sk_X509_new_null());
    for (const X509Ptr &each : chain) {
        X509_up_ref(each.get());
        sk_X509_push(sent.get(), each.get());
    }
    if (!context || X509_STORE_CTX_init(context.get(), roots.store(), chain.front().get(), sent.get()) != 1)
        return false;
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_purpose(param, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_TRUSTED_FIRST);
    X509_VERIFY_PARAM_set_auth_level(param, authenticationLevel);
    X509_STORE_CTX_set_ex_data(context.get(), 0, &seen.errors);
    X509_STORE_CTX_set_verify_cb(context.get(), &onVerified);
    const int result = X509_verify_cert(context.get());
    path.reset(X509_STORE_CTX_get1_chain(context.get()));
    return result == 1;
}

bool isInOrder(const Chain &chain)
{
    for (std::size_t i = 1; i < chain.size(); ++i) {
        // An issuer that may not issue is in its place all the same.
        const int how = X509_check_issued(chain[i].get(), chain[i - 1].get());
        if (how != X509_V_OK && how != X509_V_ERR_KEYUSAGE_NO_CERTSIGN)
            return false;
    }
    return true;
}

bool namesIssuerAddress(const X509 *certificate)
{
    using AccessPtr = std::unique_ptr<AUTHORITY_INFO_ACCESS, Release<AUTHORITY_INFO_ACCESS_free>>;
    const AccessPtr access(static_cast<AUTHORITY_INFO_ACCESS *>(
        X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i)
        if (OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(access.get(), i)->method) == NID_ad_ca_issuers)
            return true;
    return false;
}

//! The issuer calls itself an intermediate, or is named as the great authorities name theirs: "R10", "E7".
bool soundsIntermediate(const X509 *certificate)
{
    static const QRegularExpression words(QStringLiteral("\\b(intermediate|issuing)\\b|^[RE]\\d{1,2}$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(nameEntry(X509_get_issuer_name(certificate), NID_commonName)).hasMatch();
}

QString missingIntermediate(const ChainSeen &seen, const STACK_OF(X509) * path, const TrustedRoots &roots)
{
    const int size = sk_X509_num(path);
    const bool unknown = std::any_of(seen.errors.begin(), seen.errors.end(), [](const VerifyErrorSeen &each) {
        return each.name == QLatin1String("unknown-issuer");
    });
    if (seen.trusted || seen.claimsOriginCa || !unknown || size < 1)
        return QStringLiteral("no");
    const X509 *last = sk_X509_value(path, size - 1);
    // A trusted root's name with another key: there is nothing in between that could have been sent.
    if (X509_NAME_cmp(X509_get_subject_name(last), X509_get_issuer_name(last)) == 0
        || roots.holdsIssuerName(last))
        return QStringLiteral("no");
    return namesIssuerAddress(last) || soundsIntermediate(last) || roots.knowsHouseOf(last)
        ? QStringLiteral("yes")
        : QStringLiteral("maybe");
}

//! Cloudflare has public authorities of its own: what leads to another one is for it of an unknown issuer.
void doubtLocalRoot(const STACK_OF(X509) * path, const TrustedRoots &roots, ChainSeen &seen)
{
    const int top = sk_X509_num(path) - 1;
    if (!seen.trusted || top < 0 || !roots.isOnlyHere(sk_X509_value(path, top)))
        return;
    seen.trusted = false;
    seen.errors.append({X509_V_ERR_CERT_UNTRUSTED,
                        top == 0 ? QStringLiteral("self-signed-leaf") : QStringLiteral("local-root"), top,
                        QStringLiteral("cloudflare")});
}

bool coversHost(X509 *leaf, const QByteArray &name)
{
    return X509_check_host(leaf, name.constData(), static_cast<std::size_t>(name.size()),
                           X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr)
        == 1;
}

bool coversName(X509 *leaf, const QString &serverName)
{
    const QByteArray name = serverName.toLatin1();
    if (X509_check_ip_asc(leaf, name.constData(), 0) == 1 || coversHost(leaf, name))
        return true;
    // For OpenSSL a wildcard stands for no label with an underscore; RFC 6125 §6.4.3 asks nothing of the
    // label.
    const qsizetype dot = name.indexOf('.');
    return dot > 0 && name.left(dot).contains('_')
        && coversHost(leaf, QByteArrayLiteral("a-label-without-underscores") + name.mid(dot));
}

} // namespace

bool claimsOriginCa(const QList<QByteArray> &chain)
{
    const ForgetErrors forget;
    return !claimedUnit(parse(chain)).isEmpty();
}

ChainSeen judgeChain(const QList<QByteArray> &ders, const QString &serverName, const TrustedRoots &roots)
{
    const ForgetErrors forget;
    ChainSeen seen;
    const Chain chain = parse(ders);
    if (chain.empty())
        return seen;
    const QString unit = claimedUnit(chain);
    seen.claimsOriginCa = !unit.isEmpty();
    seen.nameMatches = coversName(chain.front().get(), serverName);
    seen.orderWrong = !isInOrder(chain);
    X509ChainPtr path;
    seen.trusted = verify(chain, roots, seen, path) && seen.errors.isEmpty();
    const int size = sk_X509_num(path.get());
    for (int i = 0; i < size; ++i)
        seen.path.append(certificateSeen(sk_X509_value(path.get(), i)));
    doubtLocalRoot(path.get(), roots, seen);
    if (seen.trusted && size > 0)
        seen.anchor = roots.anchorOf(sk_X509_value(path.get(), size - 1));
    seen.originRootsMissing = seen.claimsOriginCa && !seen.trusted && !roots.hasOriginRoot(unit);
    seen.intermediateMissing = missingIntermediate(seen, path.get(), roots);
    return seen;
}

} // namespace doctor
