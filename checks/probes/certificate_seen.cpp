#include "probes/certificate_seen.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>

namespace doctor {

namespace {

constexpr qsizetype textLimit = 300;
constexpr qsizetype namesLimit = 50;

struct FreeText {
    void operator()(unsigned char *text) const { OPENSSL_free(text); }
};
using TextPtr = std::unique_ptr<unsigned char, FreeText>;
using NamesPtr = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;

QString nameText(const X509_NAME *name)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, (XN_FLAG_RFC2253 & ~unsigned{ASN1_STRFLGS_ESC_MSB}));
    char *text = nullptr;
    const long size = BIO_ctrl(bio.get(), BIO_CTRL_INFO, 0, &text);
    return QString::fromUtf8(text, static_cast<qsizetype>(size)).left(textLimit);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    constexpr int firstYear = 1900;
    // QDate knows no year 0, and such a date is past all the same.
    const int year = std::max(parts.tm_year + firstYear, 1);
    return QDateTime(QDate(year, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

void recordNames(const X509 *certificate, CertificateSeen &seen)
{
    const NamesPtr names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        int type = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &type);
        if (type != GEN_DNS)
            continue;
        ++seen.nameCount;
        const auto *text = static_cast<const ASN1_STRING *>(value);
        if (seen.names.size() < namesLimit)
            seen.names.append(QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                                                  ASN1_STRING_length(text))
                                  .left(textLimit));
    }
}

QString serialOf(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    const auto *bytes = reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial));
    return QString::fromLatin1(QByteArray(bytes, ASN1_STRING_length(serial)).toHex()).left(textLimit);
}

} // namespace

X509Ptr certificateFromDer(const QByteArray &der)
{
    const ForgetErrors forget;
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return X509Ptr(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
}

QByteArray derOf(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    const TextPtr owner(bytes);
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
}

QString fingerprintOf(const X509 *certificate)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(derOf(certificate), QCryptographicHash::Sha256).toHex().toUpper());
}

QString nameEntry(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const TextPtr owner(text);
    return size > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(text), size).left(textLimit)
                    : QString();
}

CertificateSeen certificateSeen(const X509 *certificate)
{
    const ForgetErrors forget;
    CertificateSeen seen;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const X509_NAME *issuer = X509_get_issuer_name(certificate);
    seen.subject = nameText(subject);
    seen.issuer = nameText(issuer);
    seen.commonName = nameEntry(subject, NID_commonName);
    recordNames(certificate, seen);
    seen.notBefore = timeOf(X509_get0_notBefore(certificate));
    seen.notAfter = timeOf(X509_get0_notAfter(certificate));
    if (const EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        const char *type = OBJ_nid2sn(EVP_PKEY_get_base_id(key));
        const QString name = type != nullptr ? QString::fromLatin1(type) : QString();
        seen.keyType = name == QLatin1String("rsaEncryption") ? QStringLiteral("RSA")
            : name == QLatin1String("id-ecPublicKey")         ? QStringLiteral("EC")
                                                              : name;
        seen.keyBits = EVP_PKEY_get_bits(key);
    }
    const char *signature = OBJ_nid2ln(X509_get_signature_nid(certificate));
    seen.signature = signature != nullptr ? QString::fromLatin1(signature) : QString();
    seen.serial = serialOf(certificate);
    seen.sha256 = fingerprintOf(certificate);
    seen.selfIssued = X509_NAME_cmp(subject, issuer) == 0;
    return seen;
}

} // namespace doctor
