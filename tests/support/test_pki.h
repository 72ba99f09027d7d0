#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
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
    int pathLength = -1;           //!< of an authority; -1: none
    QString extendedUsage = {};    //!< "serverAuth", "clientAuth"; empty: none
    QString issuerAddress = {};    //!< authority information access, caIssuers
    int rsaBits = 0;               //!< 0: a P-256 key
    const char *digest = "SHA256"; //!< nullptr: the key's own (Ed25519)
    int fromDays = -1;
    int toDays = 30;

    QByteArray curve = "P-256";         //!< without rsaBits; "ED25519" is one of its own
    QByteArray keyFile = {};            //!< PEM, in place of a fresh key
    std::shared_ptr<EVP_PKEY> key = {}; //!< one that exists, in place of a fresh one
    long version = 2;                   //!< as encoded: 2 is version 3
    QByteArray serial = {};             //!< decimal, may be negative; empty: the next one
    QByteArray notBefore = {};          //!< as X.509 writes it, "20500101000000Z"; empty: fromDays
    QByteArray notAfter = {};
    QList<QByteArray> rawNames = {}; //!< more DNS names, byte for byte
    QByteArray address = {};         //!< an IP address among the names
    QByteArray usage = {};           //!< keyUsage of a server, "critical,digitalSignature"; empty: none
    bool bare = false;               //!< no extension but the names and those below
    QList<QPair<QByteArray, QByteArray>> extensions = {}; //!< ("nameConstraints", "critical,…"), openssl.cnf
};

//! Signed by \a issuer; self-signed without one.
Identity makeIdentity(const Wanted &wanted, const Identity *issuer = nullptr);

//! How an OCSP response is to differ from an honest one.
struct StapleWanted {
    const Identity *signer = nullptr; //!< nullptr: the issuer itself
    bool signerSent = true;           //!< its certificate is in the response
    int fromDays = 0;
    int toDays = 1; //!< below fromDays: no word on when the next one comes
};

//! An OCSP response in DER about \a of, whose issuer is \a by. \a status: V_OCSP_CERTSTATUS_…
QByteArray stapleFor(const Identity &of, const Identity &by, int status, const StapleWanted &wanted = {});

} // namespace doctor::test
