#pragma once

#include "findings/direct_view.h"
#include "findings/edge_view.h"
#include "findings/finding.h"
#include "findings/names_view.h"
#include "findings/tls_reading.h"
#include "question/question.h"

#include <QSet>

#include <optional>

namespace doctor {

//! Does the told address serve the site, or somebody else's? Seen from certificates and redirects of the
//! address itself.
enum class Ownership {
    Unknown,
    Own,      //!< its certificate covers the site's name
    Doubtful, //!< either its certificate or its redirect speaks of somebody else
    Other,    //!< a trusted certificate of somebody else
    Foreign,  //!< certificate and content are somebody else's
};

//! The evidence arranged for judging: what Cloudflare sees, what this computer sees, what the names say, and
//! what time it is. Made anew from question and evidence whenever either changes; it points into \a evidence,
//! which must outlive it.
class Picture
{
public:
    Picture(const Question &asked, const Evidence &seen);

    const Question &question;
    const Evidence &evidence;
    NamesView names;
    EdgeView edge;
    DirectView direct;

    // ------------------------------------------------------------------ what Cloudflare is
    Proxied proxied = Proxied::Unknown; //!< names, overruled by a matching trace (rule 5)
    //! Edge's time minus this computer's, seconds; nullopt when no edge told its time.
    std::optional<qint64> clockOffset;
    bool clockCertain = false; //!< …over a connection that nobody else can have answered
    QDateTime atEdge(const QDateTime &local) const; //!< certificates are judged at the edge's time
    //! At the edge's time. Its dates are unsure when they hold then and not at another time that was told, or
    //! at this computer's own while the edge's is only likely; or the other way round.
    CertificateReading read(const TlsSeen &tls, const QDateTime &local) const;
    const StatusSeen *status() const { return m_status; }
    const Observation *statusObservation() const { return m_statusObservation; }

    // ------------------------------------------------------------------ what may be believed
    bool intercepted = false; //!< something answers in the place of Cloudflare or the origin
    QString interceptedBy;    //!< the issuer seen on unrelated hosts, if that was the sign
    QStringList interceptionEvidence;
    bool nothingReached
        = false;              //!< not one packet came back from anywhere (complete runs only make use of it)
    bool onlyNoRoute = false; //!< …because this computer's own system said so, everywhere
    bool behindProxy = false; //!< the edge could be reached through a system proxy only
    bool directObservable() const { return !intercepted && !behindProxy; }
    bool familyObservable(int family) const { return direct.reachedFamily(family); }

    // ------------------------------------------------------------------ the modes
    QList<SslMode> possibleModes;    //!< what the observations leave
    SslMode mode = SslMode::Unknown; //!< in force: told, unless contradicted; else inferred
    bool modeInferred = false;
    bool modeContradicted = false;
    //! The origin ports that Cloudflare may use for visitors of this scheme and port; both when the mode does
    //! not tell.
    QList<quint16> portsFor(const EdgeSide &side) const;
    bool usesTls() const;   //!< the mode in force certainly speaks TLS to the origin
    bool validates() const; //!< …and validates the certificate

    // ------------------------------------------------------------------ what visitors get
    QList<VisitorView> visitors;
    bool edgeFails() const; //!< somebody gets an error for a reason at Cloudflare, the origin or between
    bool edgeWorks(const QString &scheme)
        const; //!< the origin answered Cloudflare over this scheme, and never failed to
    //! The host names whose answers matter: the site, and where its redirects end.
    QStringList subjects() const;

    // ------------------------------------------------------------------ the origin
    //! The ports of usable addresses (no lack of our own, not Cloudflare's) with this number.
    QList<DirectPort> ports(quint16 number) const;
    Ownership ownership(const QString &address, const QString &host) const;
    bool addressTold() const { return !question.origins.isEmpty(); }

private:
    bool traceCounts() const;
    void readClock();
    void noteOffset(qint64 offset);
    void readHelpers();
    void findInterception();
    void findReach();
    void inferMode();

    std::optional<qint64> m_leastOffset; //!< of all that was told over either scheme
    std::optional<qint64> m_greatestOffset;
    const StatusSeen *m_status = nullptr;
    const Observation *m_statusObservation = nullptr;
};

//! The modes that the answers through Cloudflare leave possible. Pure, one elimination a line; facts:
//! SSL-mode inference.
QList<SslMode> modesLeftBy(const EdgeView &edge, const DirectView &direct, const QString &host);

//! Which origin ports a mode uses for visitors of a scheme on a port (0: the usual one). Cloudflare's "SSL
//! modes" pages.
QList<quint16> originPorts(SslMode mode, const QString &scheme, quint16 sitePort);

} // namespace doctor
