#pragma once

#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace doctor::practice {

template<auto Free>
struct FreedBy {
    template<class Handle>
    void operator()(Handle *handle) const
    {
        Free(handle);
    }
};

using X509Handle = std::unique_ptr<X509, FreedBy<X509_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using ContextHandle = std::unique_ptr<SSL_CTX, FreedBy<SSL_CTX_free>>;
using SslHandle = std::unique_ptr<SSL, FreedBy<SSL_free>>;

// OpenSSL spells these as macros with C casts inside.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#endif
inline void answerEmptyWithRetry(BIO *memory)
{
    BIO_set_mem_eof_return(memory, -1);
}
inline void sendServerName(SSL *ssl, const char *name)
{
    SSL_set_tlsext_host_name(ssl, name);
}
inline void setNameCallback(SSL_CTX *context, int (*callback)(SSL *, int *, void *), void *argument)
{
    SSL_CTX_set_tlsext_servername_callback(context, callback);
    SSL_CTX_set_tlsext_servername_arg(context, argument);
}
inline void setStapleCallback(SSL_CTX *context, int (*callback)(SSL *, void *), void *argument)
{
    SSL_CTX_set_tlsext_status_cb(context, callback);
    SSL_CTX_set_tlsext_status_arg(context, argument);
}
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

} // namespace doctor::practice
