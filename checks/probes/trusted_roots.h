#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <memory>

typedef struct x509_store_st X509_STORE;
typedef struct x509_st X509;

namespace doctor {

struct Endpoints;

//! A set of trusted roots that knows for each where it comes from. Opening the system's costs little on Unix
//! (a folder is looked into by name); they are listed only when somebody asks for an organisation.
class TrustedRoots
{
public:
    explicit TrustedRoots(const Endpoints &endpoints);
    ~TrustedRoots();
    Q_DISABLE_COPY_MOVE(TrustedRoots)

    void addOriginRoot(const QSslCertificate &root);
    void addSystemRoot(const QSslCertificate &root); //!< one that the system has got meanwhile

    //! "origin-ca", "told" or "system" for a root of this set.
    QString anchorOf(const X509 *root) const;
    //! Only this computer is known to trust \a root: it is among the system's, and no public authority. Never
    //! where the system has no public one at all: with a list of its own nothing can be compared.
    bool isOnlyHere(const X509 *root) const;
    //! A root of Cloudflare's Origin CA with this organisational unit is here.
    bool hasOriginRoot(const QString &unit) const;
    //! A root here belongs to the organisation that issued \a certificate, or is named as the issuer of its
    //! issuer (authorityCertIssuer).
    bool knowsHouseOf(const X509 *certificate) const;
    //! The issuer of \a certificate bears exactly the name of a trusted root.
    bool holdsIssuerName(const X509 *certificate) const;
    X509_STORE *store() const; //!< never null; owned by this

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace doctor
