#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace doctor {

struct TrustFile {
    QList<QSslCertificate> certificates;
    QString problem; //!< one sentence; empty when there are certificates
};

//! Authorities out of a PEM file of at most 1 MB and 200 certificates. Every certificate in it must be
//! readable; a file with a private key in it is refused, because it was meant for another place.
TrustFile readTrustFile(const QString &fileName);

} // namespace doctor
