// Without OpenSSL's headers: wincrypt.h takes the same names.

#include "probes/system_roots.h"

#include <memory>
#include <windows.h>
// After windows.h, which it needs; the fields are those of all systems since Windows XP.
#define CERT_CHAIN_PARA_HAS_EXTRA_FIELDS
#include <wincrypt.h>

namespace doctor {

namespace {

struct Release {
    void operator()(const CERT_CONTEXT *certificate) const { CertFreeCertificateContext(certificate); }
    void operator()(const CERT_CHAIN_CONTEXT *chain) const { CertFreeCertificateChain(chain); }
};
struct CloseStore {
    void operator()(void *store) const { CertCloseStore(store, 0); }
};
using CertificatePtr = std::unique_ptr<const CERT_CONTEXT, Release>;
using ChainPtr = std::unique_ptr<const CERT_CHAIN_CONTEXT, Release>;
using StorePtr = std::unique_ptr<void, CloseStore>;

// Of Windows 8 and newer; what a server does not send must not be fetched: that it is missing is the finding.
constexpr DWORD withoutIssuerAddresses = 0x2000; // CERT_CHAIN_DISABLE_AIA

//! The leaf, and in \a store all of them.
CertificatePtr put(const QList<QByteArray> &chain, HCERTSTORE store)
{
    CertificatePtr leaf;
    for (const QByteArray &der : chain) {
        const CERT_CONTEXT *added = nullptr;
        const BOOL fine = CertAddEncodedCertificateToStore(
            store, X509_ASN_ENCODING, reinterpret_cast<const BYTE *>(der.constData()),
            static_cast<DWORD>(der.size()), CERT_STORE_ADD_ALWAYS, &added);
        CertificatePtr owned(fine != 0 ? added : nullptr);
        if (!leaf) {
            if (!owned)
                return {};
            leaf = std::move(owned);
        }
    }
    return leaf;
}

ChainPtr build(const CERT_CONTEXT *leaf, HCERTSTORE others, std::chrono::milliseconds patience)
{
    CERT_CHAIN_PARA wanted{};
    wanted.cbSize = sizeof wanted;
    wanted.dwUrlRetrievalTimeout = static_cast<DWORD>(patience.count());
    const CERT_CHAIN_CONTEXT *built = nullptr;
    if (CertGetCertificateChain(nullptr, leaf, nullptr, others, &wanted, withoutIssuerAddresses, nullptr,
                                &built)
        == 0)
        return {};
    return ChainPtr(built);
}

} // namespace

QByteArray systemRootFor(const QList<QByteArray> &chain, std::chrono::milliseconds patience)
{
    const StorePtr store(CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, nullptr));
    if (!store)
        return {};
    const CertificatePtr leaf = put(chain, store.get());
    const ChainPtr built = leaf ? build(leaf.get(), store.get(), patience) : ChainPtr();
    if (!built || built->cChain == 0)
        return {};
    const CERT_SIMPLE_CHAIN &path = *built->rgpChain[0];
    // Only whether the root is trusted; dates and names are judged elsewhere.
    constexpr DWORD noRoot
        = CERT_TRUST_IS_UNTRUSTED_ROOT | CERT_TRUST_IS_PARTIAL_CHAIN | CERT_TRUST_IS_NOT_SIGNATURE_VALID;
    if ((path.TrustStatus.dwErrorStatus & noRoot) != 0 || path.cElement < 2)
        return {};
    const CERT_CONTEXT &root = *path.rgpElement[path.cElement - 1]->pCertContext;
    return {reinterpret_cast<const char *>(root.pbCertEncoded), static_cast<qsizetype>(root.cbCertEncoded)};
}

} // namespace doctor
