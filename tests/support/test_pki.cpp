#include "test_pki.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace doctor::test {

namespace {

std::shared_ptr<EVP_PKEY> makeKey(int rsaBits)
{
    EVP_PKEY *key = rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(rsaBits))
                                : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    return {key, EVP_PKEY_free};
}

void addEntry(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray text = value.toUtf8();
    if (!text.isEmpty())
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(text.constData()),
                                   static_cast<int>(text.size()), -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (extension == nullptr)
        qFatal("extension %d: %s", nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void addExtensions(X509 *certificate, X509 *issuer, const Wanted &wanted)
{
    QByteArray constraints = wanted.authority ? "critical,CA:TRUE" : "CA:FALSE";
    if (wanted.authority && wanted.pathLength >= 0)
        constraints += ",pathlen:" + QByteArray::number(wanted.pathLength);
    addExtension(certificate, issuer, NID_basic_constraints, constraints);
    if (wanted.authority)
        addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    QByteArrayList names;
    for (const QString &name : wanted.names)
        names.append("DNS:" + name.toLatin1());
    if (!names.isEmpty())
        addExtension(certificate, issuer, NID_subject_alt_name, names.join(','));
    if (!wanted.extendedUsage.isEmpty())
        addExtension(certificate, issuer, NID_ext_key_usage, wanted.extendedUsage.toLatin1());
    if (!wanted.issuerAddress.isEmpty())
        addExtension(certificate, issuer, NID_info_access,
                     "caIssuers;URI:" + wanted.issuerAddress.toLatin1());
}

} // namespace

QByteArray Identity::der() const
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate.get(), &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

QSslCertificate Identity::qt() const
{
    return QSslCertificate(der(), QSsl::Der);
}

QString Identity::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(der(), QCryptographicHash::Sha256).toHex().toUpper());
}

Identity makeIdentity(const Wanted &wanted, const Identity *issuer)
{
    static std::atomic<long> serial{0x1000};
    constexpr long day = 24 * 60 * 60;
    constexpr long version3 = 2;
    Identity made{{X509_new(), X509_free}, makeKey(wanted.rsaBits)};
    X509 *certificate = made.certificate.get();
    X509_set_version(certificate, version3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wanted.fromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wanted.toDays * day);
    X509_set_pubkey(certificate, made.key.get());
    X509_NAME *name = X509_get_subject_name(certificate);
    addEntry(name, "O", wanted.organisation);
    addEntry(name, "OU", wanted.unit);
    addEntry(name, "CN", wanted.commonName);
    X509 *signer = issuer != nullptr ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    addExtensions(certificate, signer, wanted);
    X509_sign(certificate, issuer != nullptr ? issuer->key.get() : made.key.get(),
              EVP_get_digestbyname(wanted.digest));
    return made;
}

} // namespace doctor::test
