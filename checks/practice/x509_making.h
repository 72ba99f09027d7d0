#pragma once

#include "practice/openssl_handles.h"

#include <QList>
#include <QPair>
#include <QStringList>

namespace doctor::practice {

//! What a certificate to be made says. Dates are days from now, negative ones in the past.
struct X509Plan {
    QList<QPair<QByteArray, QByteArray>> subject; //!< ("CN", "shop.example"), in this order
    QStringList names;                            //!< subjectAltName
    bool authority = false;
    bool client = false; //!< for client authentication
    int fromDays = -30;
    int toDays = 365;
};

KeyHandle freshKey();
//! Self-signed when \a issuer is null.
X509Handle makeCertificate(const X509Plan &plan, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey);

} // namespace doctor::practice
