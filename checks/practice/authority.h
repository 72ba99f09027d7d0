#pragma once

#include "practice/openssl_handles.h"
#include "practice/world_config.h"

#include <QDateTime>

#include <vector>

namespace doctor::practice {

//! A key with its certificate and what is sent beside it.
struct Identity {
    KeyHandle key;
    X509Handle certificate;
    std::vector<X509Handle> chain; //!< sent after the certificate
    X509Handle issuer;             //!< signs the OCSP answer; null for files and self-signed ones
    EVP_PKEY *issuerKey = nullptr; //!< owned by the Authority

    bool isComplete() const { return key && certificate; }
};

//! The roots of the played world, and what they issue. Keys are P-256, made at start, and never leave memory.
class Authority
{
public:
    Authority();
    ~Authority();
    Q_DISABLE_COPY_MOVE(Authority)

    //! Uses a root from PEM files in place of a fresh one.
    bool load(const QString &certificateFile, const QString &keyFile, QString *error);
    //! What \a config asks for, names defaulting to \a names. Incomplete, with \a error, when files cannot be
    //! read or the kind is not known.
    Identity issue(const CertificateConfig &config, const QStringList &names, QString *error) const;
    //! A DER OCSP answer about \a identity's certificate; empty when its issuer's key is not ours.
    static QByteArray staple(const Identity &identity, bool revoked);
    //! What the edge shows to origins (Authenticated Origin Pulls).
    Identity pullIdentity() const;

    X509 *root() const { return m_root.certificate.get(); }
    X509 *originRoot() const { return m_originRoot.certificate.get(); }
    static QByteArray pem(X509 *certificate);

private:
    struct Issuer {
        KeyHandle key;
        X509Handle certificate;
    };
    Identity issueUnder(const Issuer &issuer, const QStringList &names, int fromDays, int toDays) const;
    static Identity fromFiles(const CertificateConfig &config, QString *error);

    Issuer m_root;
    Issuer m_intermediate;
    Issuer m_stranger;     //!< a root that nobody trusts
    Issuer m_originRoot;   //!< stands for Cloudflare's Origin CA
    Issuer m_forgedOrigin; //!< bears the Origin CA's name with another key
};

} // namespace doctor::practice
