#pragma once

#include "findings/picture.h"

#include <QString>

namespace doctor {

//! What a row of the table says beside the number of an error; see SslModeRow.
namespace mode_result {
inline const QString ok = QStringLiteral("ok");
inline const QString unknown = QStringLiteral("unknown");
inline const QString loop = QStringLiteral("redirect-loop");
inline const QString toHttp = QStringLiteral("redirects-to-http");
} // namespace mode_result

//! Where a port sends visitors, if only to another scheme of the same site.
struct Leads {
    QString to;       //!< "http" or "https"; empty: nowhere
    QString by;       //!< the scheme in which it was asked
    bool same = true; //!< to the very page that was asked for
    bool byEdge = false;
};

//! What Cloudflare would get at one port of the origin for visitors of one scheme.
struct PortResult {
    QString code = mode_result::unknown; //!< "ok", "521", "525", the origin's own "503", "unknown"
    Leads leads;
    bool elsewhere = false; //!< it sends them to another port, of which it says nothing, or nowhere
    bool certificateBad = false;
    bool certificateKnown = false;
    QString nowAndThen; //!< the error that visitors met here now and then; empty without one
};

//! All that the rows are made of.
struct Ports {
    PortResult plainHttp;     //!< the port of http for visitors over http
    PortResult plainHttps;    //!< …and over https, as Flexible leads them
    PortResult tlsHttp;       //!< the port of https for visitors over http
    PortResult tlsHttps;      //!< …and over https
    bool edgeSecures = false; //!< Cloudflare itself sends http to https, whatever the mode
};

//! From both vantage points.
Ports portsOf(const Picture &picture);

//! What the server's own answers to this computer let expect.
Ports portsByServer(const Picture &picture);

} // namespace doctor
