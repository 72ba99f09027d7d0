#pragma once

#include "findings/picture.h"

namespace doctor {

//! One row of the SSL-mode table; http and https as report.md says: "ok", "redirect-loop",
//! "redirects-to-http", "unknown", or the code that visitors would get ("521", "525", "526", the origin's own
//! "503").
struct SslModeRow {
    SslMode mode = SslMode::Unknown;
    QString http;
    QString https;
    Light light = Light::Grey;
    bool inForce = false;
    bool certificateBad = false; //!< the server was seen with a certificate that strict modes refuse
    //! The code in http or https is met now and then only; otherwise visitors get the page.
    bool httpNowAndThen = false;
    bool httpsNowAndThen = false;

    //! It works only because nobody looks at the certificate.
    bool takesBadCertificate() const;
};

//! Do visitors who get \a result (see SslModeRow) get no page?
bool isFailure(const QString &result);

//! The five modes against what was observed of the origin's ports, by both vantage points. Mode and server
//! are compared alone: what fails now and then is not the mode's fault and left out.
QList<SslModeRow> fittingModes(const Picture &picture);

//! fittingModes() with what visitors were seen to meet now and then, in each mode that leads them the same
//! way.
QList<SslModeRow> sslModeTable(const Picture &picture);

//! What \a mode lets expect by what the server showed to this computer alone, whatever Cloudflare met.
SslModeRow rowByServer(const Picture &picture, SslMode mode);

//! The safest mode that the table shows to work; Unknown when none does or too little is known.
SslMode recommendedMode(const QList<SslModeRow> &table);

} // namespace doctor
