#include "web_certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace doctor::test {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

//! \a name may be several, as in "a.example,DNS:b.example".
Certificate make(const QByteArray &name, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    Certificate made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), issuer ? 2 : 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 3600);
    X509_set_pubkey(made.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.split(',').first().constData()),
                               -1, -1, 0);
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer ? issuer : made.get()));
    const QByteArray value = issuer ? "DNS:" + name : QByteArray("critical,CA:TRUE");
    const int kind = issuer ? NID_subject_alt_name : NID_basic_constraints;
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    X509_add_ext(made.get(), extension.get(), -1);
    X509_sign(made.get(), issuerKey, EVP_sha256());
    return made;
}

template<class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

QSslCertificate converted(X509 *certificate)
{
    return QSslCertificate(pem([certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate); }));
}

} // namespace

WebCertificate WebCertificate::forNames(const QStringList &names)
{
    const Key rootKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Key leafKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate root = make("Test Root", rootKey.get(), nullptr, rootKey.get());
    const Certificate leaf
        = make(names.join(QStringLiteral(",DNS:")).toLatin1(), leafKey.get(), root.get(), rootKey.get());
    const QByteArray key = pem([&leafKey](BIO *bio) {
        PEM_write_bio_PrivateKey(bio, leafKey.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    return {converted(root.get()), converted(leaf.get()), QSslKey(key, QSsl::Ec)};
}

} // namespace doctor::test
