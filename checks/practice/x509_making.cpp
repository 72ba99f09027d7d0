#include "practice/x509_making.h"

#include <QRandomGenerator>

#include <openssl/ec.h>
#include <openssl/x509v3.h>

#include <string>

namespace doctor::practice {
namespace {

constexpr long secondsPerDay = 24L * 60 * 60;

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData())) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

void setSubject(X509 *certificate, const QList<QPair<QByteArray, QByteArray>> &subject)
{
    X509_NAME *name = X509_NAME_new();
    for (const auto &[field, value] : subject) {
        const auto *text = reinterpret_cast<const unsigned char *>(value.constData());
        X509_NAME_add_entry_by_txt(name, field.constData(), MBSTRING_UTF8, text, -1, -1, 0);
    }
    X509_set_subject_name(certificate, name);
    X509_NAME_free(name);
}

void addUse(X509 *certificate, X509 *issuer, const X509Plan &plan)
{
    addExtension(certificate, issuer, NID_basic_constraints,
                 plan.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate, issuer, NID_key_usage,
                 plan.authority ? "critical,keyCertSign,cRLSign,digitalSignature"
                                : "critical,digitalSignature");
    if (!plan.authority)
        addExtension(certificate, issuer, NID_ext_key_usage, plan.client ? "clientAuth" : "serverAuth");
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    if (issuer != certificate)
        addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    QByteArrayList names;
    for (const QString &name : plan.names)
        names.append("DNS:" + name.toLatin1());
    if (!names.isEmpty())
        addExtension(certificate, issuer, NID_subject_alt_name, names.join(','));
}

} // namespace

KeyHandle freshKey()
{
    // EVP_EC_gen() is a macro with a cast that drops const.
    std::string curve = "P-256";
    return KeyHandle(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve.data()));
}

X509Handle makeCertificate(const X509Plan &plan, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    X509Handle certificate(X509_new());
    X509 *const raw = certificate.get();
    X509_set_version(raw, 2);
    const quint64 serial = (QRandomGenerator::system()->generate64() >> 1) | 1;
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(raw), serial);
    X509_time_adj_ex(X509_getm_notBefore(raw), plan.fromDays, 0, nullptr);
    X509_time_adj_ex(X509_getm_notAfter(raw), plan.toDays, secondsPerDay / 2, nullptr);
    setSubject(raw, plan.subject);
    X509 *const above = issuer ? issuer : raw;
    X509_set_issuer_name(raw, X509_get_subject_name(above));
    X509_set_pubkey(raw, key);
    addUse(raw, above, plan);
    X509_sign(raw, issuerKey ? issuerKey : key, EVP_sha256());
    return certificate;
}

} // namespace doctor::practice
