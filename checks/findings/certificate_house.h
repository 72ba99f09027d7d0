#pragma once

#include "evidence/observation.h"

#include <QString>

namespace doctor {

//! Who signed a certificate, out of the issuer as it was recorded: "CN=WE1,O=Google Trust Services,C=US"
//! (RFC 2253 §2). Reports of older versions have the common name alone.
struct IssuerName {
    QString commonName;
    QString organisation;
    bool isWhole = false; //!< a whole name, so that an organisation that is not here does not exist
};
IssuerName readIssuer(const QString &recorded);

//! One of the organisations whose roots are in Mozilla's list, or that issue under these; matched whole.
bool isPublicHouse(const QString &organisation);
//! …and where nothing but a common name was recorded, as these houses name their issuers.
bool isPublicIssuer(const IssuerName &issuer);

//! The issuer is a product that puts itself into other people's connections, by the name it signs with.
bool isInspectionProduct(const IssuerName &issuer);

//! The chain leads to a root that this computer holds and that is no public house's: a company's or a
//! product's own, which Cloudflare does not know.
bool isTrustedHereOnly(const ChainSeen &judged);

//! As people know the issuer: its common name, else its organisation.
QString shownIssuer(const QString &recorded);

} // namespace doctor
