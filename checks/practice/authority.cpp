#include "practice/authority.h"

#include "practice/x509_making.h"

#include <QFile>

#include <openssl/ocsp.h>
#include <openssl/pem.h>

namespace doctor::practice {
namespace {

// facts §3: the Origin CA's subjects have no CN.
const QList<QPair<QByteArray, QByteArray>> &originCaName()
{
    static const QList<QPair<QByteArray, QByteArray>> name{
        {"C", "US"},
        {"ST", "California"},
        {"L", "San Francisco"},
        {"O", "CloudFlare, Inc."},
        {"OU", "CloudFlare Origin SSL ECC Certificate Authority"}};
    return name;
}

QList<QPair<QByteArray, QByteArray>> practiceName(const QByteArray &common)
{
    return {{"O", "Origin Doctor practice"}, {"CN", common}};
}

X509Handle another(X509 *certificate)
{
    X509_up_ref(certificate);
    return X509Handle(certificate);
}

using BioHandle = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;

BioHandle openedPem(const QString &name, QByteArray *content, QString *error)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = QStringLiteral("%1: %2").arg(name, file.errorString());
        return {};
    }
    *content = file.read(1024 * 1024);
    return BioHandle(BIO_new_mem_buf(content->constData(), static_cast<int>(content->size())));
}

KeyHandle keyFrom(const QString &name, QString *error)
{
    QByteArray content;
    const BioHandle bio = openedPem(name, &content, error);
    KeyHandle key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!key && error->isEmpty())
        *error = QStringLiteral("%1 holds no private key").arg(name);
    return key;
}

std::vector<X509Handle> certificatesFrom(const QString &name, QString *error)
{
    std::vector<X509Handle> found;
    QByteArray content;
    const BioHandle bio = openedPem(name, &content, error);
    while (bio) {
        X509Handle next(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!next)
            break;
        found.push_back(std::move(next));
    }
    if (found.empty() && error->isEmpty())
        *error = QStringLiteral("%1 holds no certificate").arg(name);
    return found;
}

} // namespace

Authority::Authority()
{
    const auto root = [](const QList<QPair<QByteArray, QByteArray>> &subject) {
        Issuer issuer{freshKey(), {}};
        issuer.certificate
            = makeCertificate({.subject = subject, .names = {}, .authority = true, .toDays = 3650},
                              issuer.key.get(), nullptr, nullptr);
        return issuer;
    };
    m_root = root(practiceName("Practice root"));
    m_stranger = root({{"O", "Nobody in particular"}, {"CN", "Stranger's root"}});
    m_originRoot = root(originCaName());
    m_forgedOrigin = root(originCaName());
    m_intermediate.key = freshKey();
    m_intermediate.certificate = makeCertificate(
        {.subject = practiceName("Practice intermediate"), .names = {}, .authority = true, .toDays = 1825},
        m_intermediate.key.get(), m_root.certificate.get(), m_root.key.get());
}

Authority::~Authority() = default;

bool Authority::load(const QString &certificateFile, const QString &keyFile, QString *error)
{
    std::vector<X509Handle> certificates = certificatesFrom(certificateFile, error);
    KeyHandle key = keyFrom(keyFile, error);
    if (certificates.empty() || !key)
        return false;
    m_root = {std::move(key), std::move(certificates.front())};
    m_intermediate.certificate = makeCertificate(
        {.subject = practiceName("Practice intermediate"), .names = {}, .authority = true, .toDays = 1825},
        m_intermediate.key.get(), m_root.certificate.get(), m_root.key.get());
    return true;
}

Identity Authority::issueUnder(const Issuer &issuer, const QStringList &names, int fromDays, int toDays) const
{
    Identity identity;
    identity.key = freshKey();
    const QByteArray common = names.value(0, QStringLiteral("unnamed.example")).left(64).toLatin1();
    identity.certificate = makeCertificate(
        {.subject = {{"CN", common}}, .names = names, .fromDays = fromDays, .toDays = toDays},
        identity.key.get(), issuer.certificate.get(), issuer.key.get());
    identity.issuer = another(issuer.certificate.get());
    identity.issuerKey = issuer.key.get();
    return identity;
}

Identity Authority::fromFiles(const CertificateConfig &config, QString *error)
{
    Identity identity;
    std::vector<X509Handle> certificates = certificatesFrom(config.chainFile, error);
    identity.key = keyFrom(config.keyFile, error);
    if (certificates.empty())
        return identity;
    identity.certificate = std::move(certificates.front());
    certificates.erase(certificates.begin());
    identity.chain = std::move(certificates);
    return identity;
}

Identity Authority::issue(const CertificateConfig &config, const QStringList &names, QString *error) const
{
    if (!config.chainFile.isEmpty())
        return fromFiles(config, error);
    const QStringList covered = config.names.isEmpty() ? names : config.names;
    const QString &kind = config.kind;
    if (kind == QLatin1String("untrusted"))
        return issueUnder(m_stranger, covered, -30, 90);
    if (kind == QLatin1String("origin-ca"))
        return issueUnder(m_originRoot, covered, -30, 5000);
    if (kind == QLatin1String("forged-origin-ca"))
        return issueUnder(m_forgedOrigin, covered, -30, 5000);
    if (kind == QLatin1String("self-signed")) {
        Identity identity;
        identity.key = freshKey();
        identity.certificate
            = makeCertificate({.subject = {{"CN", covered.value(0).left(64).toLatin1()}}, .names = covered},
                              identity.key.get(), nullptr, nullptr);
        return identity;
    }
    static const QStringList issued{QStringLiteral("valid"), QStringLiteral("expired"),
                                    QStringLiteral("not-yet-valid"), QStringLiteral("wrong-name"),
                                    QStringLiteral("chain-incomplete")};
    if (!issued.contains(kind)) {
        *error = QStringLiteral("there is no kind of certificate \"%1\"").arg(kind);
        return {};
    }
    const int from = kind == QLatin1String("not-yet-valid") ? 7 : -60;
    const int to = kind == QLatin1String("expired") ? -5 : 60;
    const bool stranger = kind == QLatin1String("wrong-name") && config.names.isEmpty();
    Identity identity = issueUnder(
        m_intermediate, stranger ? QStringList{QStringLiteral("other.example")} : covered, from, to);
    if (kind != QLatin1String("chain-incomplete"))
        identity.chain.push_back(another(m_intermediate.certificate.get()));
    return identity;
}

Identity Authority::pullIdentity() const
{
    Identity identity;
    identity.key = freshKey();
    identity.certificate
        = makeCertificate({.subject = practiceName("Origin pull"), .names = {}, .client = true},
                          identity.key.get(), m_root.certificate.get(), m_root.key.get());
    return identity;
}

QByteArray Authority::staple(const Identity &identity, bool revoked)
{
    if (!identity.issuer || !identity.issuerKey)
        return {};
    OCSP_BASICRESP *const basic = OCSP_BASICRESP_new();
    OCSP_CERTID *const id = OCSP_cert_to_id(EVP_sha1(), identity.certificate.get(), identity.issuer.get());
    ASN1_TIME *const now = X509_gmtime_adj(nullptr, -3600);
    ASN1_TIME *const next = X509_gmtime_adj(nullptr, 3L * 24 * 60 * 60);
    OCSP_basic_add1_status(basic, id, revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                           revoked ? OCSP_REVOKED_STATUS_KEYCOMPROMISE : 0, revoked ? now : nullptr, now,
                           next);
    OCSP_basic_sign(basic, identity.issuer.get(), identity.issuerKey, EVP_sha256(), nullptr, 0);
    OCSP_RESPONSE *const response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    unsigned char *der = nullptr;
    const int size = i2d_OCSP_RESPONSE(response, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    OCSP_RESPONSE_free(response);
    OCSP_BASICRESP_free(basic);
    OCSP_CERTID_free(id);
    ASN1_TIME_free(now);
    ASN1_TIME_free(next);
    return bytes;
}

QByteArray Authority::pem(X509 *certificate)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

} // namespace doctor::practice
