#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <memory>

typedef struct x509_st X509;
typedef struct evp_pkey_st EVP_PKEY;

namespace doctor::test {

//! A certificate with its key.
struct Identity {
    std::shared_ptr<X509> certificate;
    std::shared_ptr<EVP_PKEY> key;

    QByteArray der() const;
    QSslCertificate qt() const;
    QString sha256() const; //!< upper-case hex
};

//! What a test certificate is to be. The default: a server's, in date.
struct Wanted {
    QString commonName;
    QString organisation;
    QString unit;
    QStringList names; //!< subjectAltName, DNS
    bool authority = false;
    int pathLength = -1;        //!< of an authority; -1: none
    QString extendedUsage = {}; //!< "serverAuth", "clientAuth"; empty: none
    QString issuerAddress = {}; //!< authority information access, caIssuers
    int rsaBits = 0;            //!< 0: a P-256 key
    const char *digest = "SHA256";
    int fromDays = -1;
    int toDays = 30;
};

//! Signed by \a issuer; self-signed without one.
Identity makeIdentity(const Wanted &wanted, const Identity *issuer = nullptr);

} // namespace doctor::test
