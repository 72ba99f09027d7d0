#pragma once

#include "question/question.h"

#include <optional>

namespace doctor {

//! What SITE leads to: the part of a Question that the address of the site decides.
struct SiteTold {
    QString scheme;   //!< "http" or "https"
    QString host;     //!< ASCII (punycode), lower case, no trailing dot
    quint16 port = 0; //!< 0 when it is the scheme's own
    QString path;     //!< percent-encoded ASCII, begins with a slash; without query and fragment
    QString note;     //!< a translated sentence that the person should see, such as about the port; or empty
};

struct ParsedSite {
    std::optional<SiteTold> site;
    QString problem; //!< one translated sentence why not; empty when there is a site
};

//! SITE as people paste it: with spaces, quotes, brackets or Markdown around it, with or without a scheme,
//! with a path, a query (dropped) and a user name or password (dropped and never repeated). Never fails on
//! hostile text.
ParsedSite parseSite(const QString &text);

//! The port that nobody has to write: 80 for http, 443 for https.
quint16 usualPort(const QString &scheme);

//! Is this one of the ports that Cloudflare proxies? facts: developers.cloudflare.com/fundamentals/reference/
//! network-ports
bool isPortProxied(const QString &scheme, quint16 port);

//! What the person should know about a port that Cloudflare does not proxy; nothing for 0 and all others.
QString portNote(const QString &scheme, quint16 port);

} // namespace doctor
