#include "odd_certificates.h"

#include "practice/x509_making.h"

#include <QFile>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace doctor::test {

namespace {

using practice::KeyHandle;
using practice::X509Handle;

KeyHandle keyIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(fileName), qPrintable(file.errorString()));
    const QByteArray pem = file.readAll();
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    KeyHandle key(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr));
    BIO_free(bio);
    return key;
}

//! Names as raw bytes: what configuration text cannot hold is the point.
void addNames(X509 *certificate, const QByteArrayList &names)
{
    GENERAL_NAMES *all = GENERAL_NAMES_new();
    for (const QByteArray &name : names) {
        GENERAL_NAME *one = GENERAL_NAME_new();
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, name.constData(), static_cast<int>(name.size()));
        GENERAL_NAME_set0_value(one, GEN_DNS, text);
        sk_GENERAL_NAME_push(all, one);
    }
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, all, 0, X509V3_ADD_APPEND);
    GENERAL_NAMES_free(all);
}

void setTime(ASN1_TIME *time, const QByteArray &text, int days)
{
    constexpr long day = 24 * 60 * 60;
    if (text.isEmpty())
        X509_gmtime_adj(time, days * day);
    else // past every check, as a careless authority would
        ASN1_STRING_set(time, text.constData(), static_cast<int>(text.size()));
    if (!text.isEmpty())
        time->type = V_ASN1_GENERALIZEDTIME;
}

X509Handle leaf(const Oddity &oddity, EVP_PKEY *key, const Signer &signer)
{
    X509Handle made(X509_new());
    X509 *certificate = made.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 4711);
    setTime(X509_getm_notBefore(certificate), oddity.from, -1);
    setTime(X509_getm_notAfter(certificate), oddity.to, 60);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(oddity.commonName.constData()),
                               static_cast<int>(oddity.commonName.size()), -1, 0);
    X509_set_issuer_name(certificate,
                         X509_get_subject_name(oddity.isOwnIssuer ? certificate : signer.certificate));
    if (!oddity.names.isEmpty())
        addNames(certificate, oddity.names);
    X509_sign(certificate, oddity.isOwnIssuer ? key : signer.key, EVP_sha256());
    return made;
}

X509Handle another(X509 *certificate)
{
    X509_up_ref(certificate);
    return X509Handle(certificate);
}

} // namespace

practice::Identity oddIdentity(const Oddity &oddity, const Signer &signer)
{
    practice::Identity made;
    std::vector<KeyHandle> keys;
    Signer above = signer;
    std::vector<X509Handle> chain;
    chain.push_back(another(signer.certificate));
    for (int i = 0; i < oddity.links; ++i) {
        keys.push_back(practice::freshKey());
        const QByteArray name = "Link " + QByteArray::number(i);
        chain.push_back(practice::makeCertificate({.subject = {{"CN", name}}, .names = {}, .authority = true},
                                                  keys.back().get(), above.certificate, above.key));
        above = {chain.back().get(), keys.back().get()};
    }
    made.key = oddity.keyFile.isEmpty() ? practice::freshKey() : keyIn(oddity.keyFile);
    made.certificate = leaf(oddity, made.key.get(), above);
    for (auto it = chain.rbegin(); it != chain.rend(); ++it)
        made.chain.push_back(std::move(*it));
    const KeyHandle stranger = practice::freshKey();
    for (int i = 0; i < oddity.strangers; ++i)
        made.chain.push_back(practice::makeCertificate(
            {.subject = {{"CN", "Stranger " + QByteArray::number(i)}}, .names = {}, .authority = true},
            stranger.get(), nullptr, nullptr));
    return made;
}

MakeIdentity odd(const Oddity &oddity)
{
    return [oddity](const Signer &signer) { return oddIdentity(oddity, signer); };
}

} // namespace doctor::test
