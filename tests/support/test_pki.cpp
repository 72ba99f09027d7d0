#include "test_pki.h"

#include <QCryptographicHash>
#include <QFile>

#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <utility>

namespace doctor::test {

namespace {

EVP_PKEY *keyFrom(const QByteArray &fileName)
{
    QFile file(QString::fromLocal8Bit(fileName));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", fileName.constData());
    const QByteArray pem = file.readAll();
    const std::shared_ptr<BIO> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), BIO_free);
    return PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr);
}

std::shared_ptr<EVP_PKEY> makeKey(const Wanted &wanted)
{
    if (wanted.key)
        return wanted.key;
    if (!wanted.keyFile.isEmpty())
        return {keyFrom(wanted.keyFile), EVP_PKEY_free};
    EVP_PKEY *key = wanted.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(wanted.rsaBits))
        : wanted.curve == "ED25519"
        ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")
        : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", QByteArray(wanted.curve).data());
    return {key, EVP_PKEY_free};
}

void setSerial(X509 *certificate, const QByteArray &decimal)
{
    static std::atomic<long> serial{0x1000};
    if (decimal.isEmpty()) {
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
        return;
    }
    BIGNUM *number = nullptr;
    BN_dec2bn(&number, decimal.constData());
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
}

void setTime(ASN1_TIME *time, const QByteArray &written, int days)
{
    constexpr long day = 24 * 60 * 60;
    if (written.isEmpty())
        X509_gmtime_adj(time, days * day);
    else if (ASN1_TIME_set_string(time, written.constData()) != 1)
        qFatal("time %s", written.constData());
}

void addEntry(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray text = value.toUtf8();
    if (!text.isEmpty())
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(text.constData()),
                                   static_cast<int>(text.size()), -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, const QByteArray &name, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf(nullptr, &context, name.constData(), value.constData());
    if (extension == nullptr)
        qFatal("extension %s: %s", name.constData(), value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

//! Byte for byte: openssl.cnf has commas of its own, and no NUL.
void addNames(X509 *certificate, const Wanted &wanted)
{
    QList<QByteArray> all = wanted.rawNames;
    for (const QString &name : wanted.names)
        all.append(name.toLatin1());
    const std::shared_ptr<GENERAL_NAMES> names(sk_GENERAL_NAME_new_null(), GENERAL_NAMES_free);
    for (const QByteArray &each : std::as_const(all)) {
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, each.constData(), static_cast<int>(each.size()));
        GENERAL_NAME *name = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
        sk_GENERAL_NAME_push(names.get(), name);
    }
    if (!wanted.address.isEmpty()) {
        GENERAL_NAME *name = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(name, GEN_IPADD, a2i_IPADDRESS(wanted.address.constData()));
        sk_GENERAL_NAME_push(names.get(), name);
    }
    // RFC 5280 §4.2.1.6: critical where the subject is empty.
    const int critical = X509_NAME_entry_count(X509_get_subject_name(certificate)) == 0 ? 1 : 0;
    if (sk_GENERAL_NAME_num(names.get()) > 0)
        X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), critical, X509V3_ADD_APPEND);
}

void addExtensions(X509 *certificate, X509 *issuer, const Wanted &wanted)
{
    addNames(certificate, wanted);
    for (const auto &[extension, value] : wanted.extensions)
        addExtension(certificate, issuer, extension, value);
    if (wanted.bare)
        return;
    QByteArray constraints = wanted.authority ? "critical,CA:TRUE" : "CA:FALSE";
    if (wanted.authority && wanted.pathLength >= 0)
        constraints += ",pathlen:" + QByteArray::number(wanted.pathLength);
    addExtension(certificate, issuer, "basicConstraints", constraints);
    if (wanted.authority)
        addExtension(certificate, issuer, "keyUsage", "critical,keyCertSign,cRLSign");
    addExtension(certificate, issuer, "subjectKeyIdentifier", "hash");
    if (X509_get_ext_by_NID(issuer, NID_subject_key_identifier, -1) >= 0)
        addExtension(certificate, issuer, "authorityKeyIdentifier", "keyid");
    if (!wanted.authority && !wanted.usage.isEmpty())
        addExtension(certificate, issuer, "keyUsage", wanted.usage);
    if (!wanted.extendedUsage.isEmpty())
        addExtension(certificate, issuer, "extendedKeyUsage", wanted.extendedUsage.toLatin1());
    if (!wanted.issuerAddress.isEmpty())
        addExtension(certificate, issuer, "authorityInfoAccess",
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
    Identity made{{X509_new(), X509_free}, makeKey(wanted)};
    X509 *certificate = made.certificate.get();
    X509_set_version(certificate, wanted.version);
    setSerial(certificate, wanted.serial);
    setTime(X509_getm_notBefore(certificate), wanted.notBefore, wanted.fromDays);
    setTime(X509_getm_notAfter(certificate), wanted.notAfter, wanted.toDays);
    X509_set_pubkey(certificate, made.key.get());
    X509_NAME *name = X509_get_subject_name(certificate);
    addEntry(name, "O", wanted.organisation);
    addEntry(name, "OU", wanted.unit);
    addEntry(name, "CN", wanted.commonName);
    X509 *signer = issuer != nullptr ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    addExtensions(certificate, signer, wanted);
    X509_sign(certificate, issuer != nullptr ? issuer->key.get() : made.key.get(),
              wanted.digest != nullptr ? EVP_get_digestbyname(wanted.digest) : nullptr);
    return made;
}

QByteArray stapleFor(const Identity &of, const Identity &by, int status, const StapleWanted &wanted)
{
    constexpr long day = 24 * 60 * 60;
    const std::shared_ptr<OCSP_BASICRESP> basic(OCSP_BASICRESP_new(), OCSP_BASICRESP_free);
    const std::shared_ptr<ASN1_TIME> now(X509_gmtime_adj(nullptr, wanted.fromDays * day), ASN1_TIME_free);
    const std::shared_ptr<ASN1_TIME> later(
        wanted.toDays < wanted.fromDays ? nullptr : X509_gmtime_adj(nullptr, wanted.toDays * day),
        ASN1_TIME_free);
    const Identity &signer = wanted.signer != nullptr ? *wanted.signer : by;
    const std::shared_ptr<OCSP_CERTID> id(
        OCSP_cert_to_id(nullptr, of.certificate.get(), by.certificate.get()), OCSP_CERTID_free);
    const bool revoked = status == V_OCSP_CERTSTATUS_REVOKED;
    OCSP_basic_add1_status(basic.get(), id.get(), status, revoked ? OCSP_REVOKED_STATUS_KEYCOMPROMISE : 0,
                           revoked ? now.get() : nullptr, now.get(), later.get());
    OCSP_basic_sign(basic.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), nullptr,
                    wanted.signerSent ? 0 : OCSP_NOCERTS);
    const std::shared_ptr<OCSP_RESPONSE> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()), OCSP_RESPONSE_free);
    unsigned char *bytes = nullptr;
    const int size = i2d_OCSP_RESPONSE(response.get(), &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

} // namespace doctor::test
