#pragma once

#include "test_pki.h"

#include <QList>
#include <QString>

#include <functional>
#include <map>
#include <string>

namespace doctor::test {

//! What a server shows, and what is trusted while it is looked at.
struct Served {
    QList<Identity> chain; //!< leaf first, sent as it is
    QByteArray staple = {};
    QString site = QStringLiteral("shop.example");
    QList<Identity> told = {};   //!< --trust
    bool originRootsKept = true; //!< Cloudflare's Origin CA roots can be had
};

//! The authorities of these tests, and leaves of them. All dates surround the moment of the evidence, 21
//! November 2026, whatever the clock says; so the verdicts are the same in every year.
class CertificateMaker
{
public:
    using Change = std::function<void(Wanted &)>;

    //! Made at first use: "root" (trusted), "intermediate" (of it), "stranger" (a root that nobody trusts),
    //! "company" (the same, for --trust), "origin-rsa", "origin-ecc" (stand for Cloudflare's), "forged-rsa",
    //! "forged-ecc" (bear their names), "origin-pull" (stands for the authority of its client certificates).
    const Identity &authority(const char *name);

    //! A server's certificate for shop.example.
    Identity leaf(const char *issuer = "intermediate", const Change &change = {});
    Identity leafOf(const Identity &issuer, const Change &change = {}) const;
    Identity issuerOf(const Identity *above, const char *commonName, const Change &change = {}) const;
    Identity selfSigned(const Change &change = {}) const;

    //! The leaf with its intermediate behind it.
    Served chained(const Change &change = {});
    Served of(const char *issuer, const Change &change = {});

private:
    std::map<std::string, Identity> m_authorities;
};

//! Changes the names of a leaf; \a names by spaces.
CertificateMaker::Change named(const char *names);

} // namespace doctor::test
