#include "probes/trusted_roots.h"

#include "probes/certificate_seen.h"
#include "probes/endpoints.h"
#include "probes/openssl_types.h"
#include "probes/public_roots.h"
#include "probes/system_roots.h"

#include <QSet>
#include <QSslConfiguration>

#include <algorithm>
#include <optional>
#include <utility>

namespace doctor {

namespace {

using AuthorityKeyPtr = std::unique_ptr<AUTHORITY_KEYID, Release<AUTHORITY_KEYID_free>>;

//! Organisation and subject of each root, as far as they matter to knowsHouseOf().
struct Houses {
    QSet<QString> organisations;
    QSet<QByteArray> subjects;
    bool anyPublic = false;

    void add(const X509 *root);
    void add(const QSslCertificate &certificate);
    void addSystems();
};

QByteArray subjectDer(const X509_NAME *name)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509_NAME(name, &bytes);
    const QByteArray der = size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
    OPENSSL_free(bytes);
    return der;
}

void Houses::add(const X509 *root)
{
    const X509_NAME *name = X509_get_subject_name(root);
    if (const QString organisation = nameEntry(name, NID_organizationName); !organisation.isEmpty())
        organisations.insert(organisation.toLower());
    subjects.insert(subjectDer(name));
    anyPublic = anyPublic || isPublicRoot(fingerprintOf(root));
}

void Houses::add(const QSslCertificate &certificate)
{
    if (const X509Ptr root = certificateFromDer(certificate.toDer()))
        add(root.get());
}

void Houses::addSystems()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Qt reads each root twice, from the folder and from the bundle: 100 ms instead of 16.
    const X509StorePtr bundle(X509_STORE_new());
    if (readSystemBundle(bundle.get())) {
        const STACK_OF(X509_OBJECT) *objects = X509_STORE_get0_objects(bundle.get());
        for (int i = 0; i < sk_X509_OBJECT_num(objects); ++i)
            if (const X509 *root = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(objects, i)))
                add(root);
        return;
    }
#endif
    for (const QSslCertificate &each : QSslConfiguration::systemCaCertificates())
        add(each);
    // Qt does not look where the store does then, and nothing is known of what is there.
    anyPublic = anyPublic && !qEnvironmentVariableIsSet(X509_get_default_cert_dir_env());
}

QList<QByteArray> namedIssuersOfIssuer(const X509 *certificate)
{
    QList<QByteArray> names;
    const AuthorityKeyPtr key(static_cast<AUTHORITY_KEYID *>(
        X509_get_ext_d2i(certificate, NID_authority_key_identifier, nullptr, nullptr)));
    const GENERAL_NAMES *issuers = key ? key->issuer : nullptr;
    for (int i = 0; i < sk_GENERAL_NAME_num(issuers); ++i) {
        int type = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(issuers, i), &type);
        if (type == GEN_DIRNAME)
            names.append(subjectDer(static_cast<const X509_NAME *>(value)));
    }
    return names;
}

} // namespace

struct TrustedRoots::Parts {
    X509StorePtr store{X509_STORE_new()};
    bool system = true;
    QList<QSslCertificate> own; //!< everything but the system's
    QSet<QString> told;
    QSet<QString> extra; //!< the endpoints' own, which stand for public ones
    QSet<QString> originFingerprints;
    QSet<QString> originUnits;
    std::optional<Houses> houses;

    void add(const QSslCertificate &certificate)
    {
        own.append(certificate);
        if (houses)
            houses->add(certificate);
        if (const X509Ptr root = certificateFromDer(certificate.toDer()))
            X509_STORE_add_cert(store.get(), root.get());
    }

    const Houses &listed()
    {
        if (!houses) {
            houses.emplace();
            if (system)
                houses->addSystems();
            for (const QSslCertificate &each : std::as_const(own))
                houses->add(each);
        }
        return *houses;
    }
};

TrustedRoots::TrustedRoots(const Endpoints &endpoints) : m(std::make_unique<Parts>())
{
    m->system = endpoints.systemRoots;
    if (endpoints.systemRoots) {
#ifdef Q_OS_UNIX
        addSystemRoots(m->store.get());
#endif
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
        for (const QSslCertificate &each : QSslConfiguration::systemCaCertificates())
            if (const X509Ptr root = certificateFromDer(each.toDer()))
                X509_STORE_add_cert(m->store.get(), root.get());
#endif
    }
    for (const QSslCertificate &each : endpoints.extraRoots) {
        m->add(each);
        if (const X509Ptr root = certificateFromDer(each.toDer()))
            m->extra.insert(fingerprintOf(root.get()));
    }
    for (const QSslCertificate &each : endpoints.toldRoots) {
        m->add(each);
        if (const X509Ptr root = certificateFromDer(each.toDer()))
            m->told.insert(fingerprintOf(root.get()));
    }
}

TrustedRoots::~TrustedRoots() = default;

void TrustedRoots::addOriginRoot(const QSslCertificate &certificate)
{
    const X509Ptr root = certificateFromDer(certificate.toDer());
    if (!root)
        return;
    m->add(certificate);
    m->originFingerprints.insert(fingerprintOf(root.get()));
    m->originUnits.insert(nameEntry(X509_get_subject_name(root.get()), NID_organizationalUnitName));
}

void TrustedRoots::addSystemRoot(const QSslCertificate &certificate)
{
    m->add(certificate);
}

QString TrustedRoots::anchorOf(const X509 *root) const
{
    const QString fingerprint = fingerprintOf(root);
    if (m->originFingerprints.contains(fingerprint))
        return QStringLiteral("origin-ca");
    return m->told.contains(fingerprint) ? QStringLiteral("told") : QStringLiteral("system");
}

bool TrustedRoots::isOnlyHere(const X509 *root) const
{
    const QString fingerprint = fingerprintOf(root);
    return m->system && anchorOf(root) == QLatin1String("system") && !m->extra.contains(fingerprint)
        && !isPublicRoot(fingerprint) && m->listed().anyPublic;
}

bool TrustedRoots::hasOriginRoot(const QString &unit) const
{
    return m->originUnits.contains(unit);
}

bool TrustedRoots::knowsHouseOf(const X509 *certificate) const
{
    const Houses &houses = m->listed();
    const QString organisation = nameEntry(X509_get_issuer_name(certificate), NID_organizationName);
    if (!organisation.isEmpty() && houses.organisations.contains(organisation.toLower()))
        return true;
    const QList<QByteArray> named = namedIssuersOfIssuer(certificate);
    return std::any_of(named.begin(), named.end(),
                       [&houses](const QByteArray &name) { return houses.subjects.contains(name); });
}

bool TrustedRoots::holdsIssuerName(const X509 *certificate) const
{
    return m->listed().subjects.contains(subjectDer(X509_get_issuer_name(certificate)));
}

X509_STORE *TrustedRoots::store() const
{
    return m->store.get();
}

} // namespace doctor
