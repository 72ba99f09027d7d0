#pragma once

#include "certificate_cases.h"

namespace doctor::test {

//! What the program says of a case, in the words of CertificateCase.
struct CaseVerdict {
    QString chain;  //!< what was sent, for people
    QString strict; //!< "yes", "no", "unknown"
    QString errors;
    QString findings;
    QString light; //!< of the check of the certificate when the edge refuses
    QString cause;
    QString full;
    QString because; //!< the sentence of the first finding

    //! What differs from \a expected, in words; empty when nothing does.
    QStringList differencesFrom(const CertificateCase &expected) const;
};

//! Serves the case over a socket, looks at it with the real probe, and judges it in two worlds: the edge
//! refuses (mode Full (strict)), and the edge works (mode Full).
CaseVerdict lookAt(const CertificateCase &one, CertificateMaker &maker);

} // namespace doctor::test
