#pragma once

#include "evidence/evidence.h"
#include "question/same_site.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace doctor {

//! What one answer through Cloudflare proves. Rules: vocabulary.md "Rules that hold everywhere" 2, product.md
//! "Through Cloudflare".
enum class EdgeKind {
    Good,                 //!< the origin's own answer below 400
    ClientError,          //!< the origin's own 4xx
    OriginError,          //!< the origin's own 5xx
    Forbidden,            //!< the origin's own 403 or 429
    OriginRedirect,       //!< a redirect that the origin made
    EdgeRedirect,         //!< a redirect that Cloudflare made: says nothing about the origin
    EdgeError,            //!< Cloudflare could not serve it: 520…530, 1xxx
    Cached,               //!< out of the cache although we asked past it
    Stale,                //!< a kept copy, because the origin failed
    Unproven,             //!< nothing shows that the origin was asked
    Challenge,            //!< a challenge or block for this computer
    Silent,               //!< connected to Cloudflare, no answer in our time
    Unreachable,          //!< not even connected to Cloudflare
    Untrusted,            //!< the https certificate on the visitor's side was not trusted
    NotThroughCloudflare, //!< answered by something that is not proven to be Cloudflare
};

struct EdgeAnswer {
    const Observation *observation = nullptr;
    const HttpSeen *seen = nullptr;
    EdgeKind kind = EdgeKind::Unproven;
    int code = 0; //!< the Cloudflare error, or the HTTP status

    //! It speaks for Cloudflare although an origin made it (cf-cache-status): no more than a hint.
    bool isHearsay() const;
    bool isRedirect() const;
    //! The origin answered Cloudflare over this scheme's port.
    bool reachedOrigin() const;
    //! A visitor got no page because of Cloudflare, the origin, or the way between them.
    bool failed() const;
    //! A visitor got a page that is proven to be the origin's present one (redirects left out).
    bool succeeded() const { return kind == EdgeKind::Good || kind == EdgeKind::ClientError; }
};

//! All answers of one scheme for one host name at one port, whatever the path: what Cloudflare sees of one
//! door of the origin. A redirect may lead from one to another, and each port is the origin's too.
struct EdgeSide {
    QString scheme;
    QString host;
    quint16 port = 0;          //!< never 0 in a side that was made by EdgeView
    QList<EdgeAnswer> answers; //!< in order of time, redirects included

    bool isEmpty() const { return answers.isEmpty(); }
    int reached() const;
    int failed() const;
    QMap<int, int> codes() const; //!< Cloudflare error → how often
    bool hasCode(std::initializer_list<int> wanted) const;
    bool onlyCodes(std::initializer_list<int> allowed) const; //!< at least one, and no other failure
    bool allFailed() const { return failed() > 0 && reached() == 0; }
    bool nowAndThen() const { return failed() > 0 && reached() > 0; }
    bool showsPages() const; //!< some visitor got the origin's page or was sent on by it
    bool allGood() const { return reached() > 0 && failed() == 0; }
};

//! What a visitor of one scheme ends up with: redirects followed to their end.
struct VisitorView {
    QString scheme;
    QString host;     //!< whose answer it was in the end
    quint16 port = 0; //!< …and at which port; 0: the usual one
    bool loop = false;
    bool astray = false;         //!< a redirect leads where no visitor gets a page
    QString elsewhere;           //!< the foreign host to which the site sends its visitors
    QList<EdgeAnswer> redirects; //!< one a hop
    QList<EdgeAnswer> answers;   //!< what was not a redirect, along the whole way
    bool pending = false;        //!< a redirect's target was not asked yet

    int failed() const;
    int succeeded() const;
};

//! Everything that was seen through Cloudflare (or, for a name that is not proxied, by visiting).
class EdgeView
{
public:
    EdgeView() = default;
    EdgeView(const Evidence &evidence, const QString &host, quint16 port);

    const QList<EdgeAnswer> &pages() const { return m_pages; }
    EdgeSide side(const QString &scheme, const QString &host, quint16 port) const;
    EdgeSide ownSide(const QString &scheme) const; //!< the site itself, at its own port
    //! Each (scheme, host, port) that was asked; found once, for a report from a file may have hundreds.
    const QList<EdgeSide> &sides() const;
    QList<VisitorView> visitors() const; //!< one a scheme that was asked for the site itself

    //! The name leads past Cloudflare: answers from it came by a stale address and are no visitor's.
    void leaveOutCloudflare();

    bool traced() const { return m_trace != nullptr; } //!< a matching /cdn-cgi/trace was seen
    QString colo() const;
    QString country() const;
    const Observation *trace() const { return m_trace; }

private:
    QList<EdgeSide> findSides() const;
    VisitorView follow(const QString &scheme, const QString &host) const;
    quint16 ownPort(const QString &scheme) const;

    QString m_host;
    quint16 m_port = 0;
    QList<EdgeAnswer> m_pages;
    mutable std::optional<QList<EdgeSide>> m_sides;
    const Observation *m_trace = nullptr;
};

//! An answer that sends its visitor elsewhere, whoever made it.
bool isRedirectAnswer(const HttpSeen &seen);

//! Where a redirect leads; the usual port where it names none.
quint16 portOfTarget(const HttpSeen &redirect);

//! …in words, "http://shop.example/page", the query left out; from outside. The host alone without a scheme.
QString targetText(const HttpSeen &redirect);

//! nginx's 400 or 496 for a visitor without a client certificate.
bool saysCertificateMissing(const HttpSeen &seen);
EdgeKind kindOf(const Observation &observation, const HttpSeen &seen);

} // namespace doctor
