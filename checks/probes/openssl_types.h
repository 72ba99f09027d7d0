#pragma once

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

//! \file OpenSSL's things with owners. Included by .cpp files only.

namespace doctor {

template<auto release>
struct Release {
    template<class Thing>
    void operator()(Thing *thing) const
    {
        release(thing);
    }
};

//! What OpenSSL notes down while one lives is forgotten with it: SSL_get_error() would take what is left in
//! the queue for an error of the connection that is read next (its manual).
class ForgetErrors
{
public:
    ForgetErrors() { ERR_set_mark(); }
    ~ForgetErrors() { ERR_pop_to_mark(); }
    ForgetErrors(const ForgetErrors &) = delete;
    ForgetErrors &operator=(const ForgetErrors &) = delete;
};

inline void releaseChain(STACK_OF(X509) * chain)
{
    sk_X509_pop_free(chain, X509_free);
}

using X509Ptr = std::unique_ptr<X509, Release<X509_free>>;
using X509StorePtr = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using X509StoreCtxPtr = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using X509ChainPtr = std::unique_ptr<STACK_OF(X509), Release<releaseChain>>;
using SslCtxPtr = std::unique_ptr<SSL_CTX, Release<SSL_CTX_free>>;
using SslPtr = std::unique_ptr<SSL, Release<SSL_free>>;
using BioPtr = std::unique_ptr<BIO, Release<BIO_free_all>>;

} // namespace doctor
