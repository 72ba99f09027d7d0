#pragma once

#include "certificate_maker.h"

#include <QList>

namespace doctor::test {

//! A certificate as a server may show it, and what the standards and Cloudflare say of it. Whoever adds one
//! writes down what is right, not what the program prints.
struct CertificateCase {
    const char *name;
    const char *source; //!< what decides: a section of an RFC, or of Cloudflare's documentation
    Served (*serve)(CertificateMaker &maker);
    const char *strict;     //!< would Full (strict) accept it: "yes", "no" or "unknown" (nobody says)
    const char *errors;     //!< of the chain's verification, "name@depth" by spaces, dates and names left out
    const char *findings;   //!< of the check of the certificate, by spaces; the handshake's left out
    const char *cause;      //!< the first one when the edge says 526, with its confidence
    const char *full;       //!< the light of the whole when the edge works in mode Full
    int edge = 526;         //!< what the edge says in place of 526
    const char *known = ""; //!< why the program is known to say something else
};

QList<CertificateCase> dateCases();
QList<CertificateCase> nameCases();
QList<CertificateCase> trustCases();
QList<CertificateCase> useCases();
QList<CertificateCase> strengthCases();
QList<CertificateCase> cloudflareCases();

} // namespace doctor::test
