#pragma once

#include "evidence/observation.h"

#include <QDateTime>
#include <QList>

namespace doctor {

//! What is wrong with a certificate in the eyes of Full (strict); in the order in which an owner repairs it.
enum class CertificateFault {
    SelfSigned,
    Untrusted,
    ChainIncomplete,
    Revoked,
    NotYetValid,
    Expired,
    WrongName
};

struct CertificateReading {
    QList<CertificateFault> faults;
    bool chainUncertain = false; //!< Untrusted and ChainIncomplete stand side by side: nothing tells which
    bool forgedOriginCa = false; //!< an issuer bears Cloudflare's name and is not Cloudflare's
    //! Untrusted, though it leads to a trusted root: the VerifyErrorSeen::name of what is wrong; else empty.
    QString unfit;
    bool unfitDoubtful = false; //!< …and nobody has said whether Cloudflare minds
    bool rootsMissing = false;  //!< trust could not be judged: the Origin CA roots were not to be had
    //! The clock is in dispute, and of the times that it may be, the dates hold at one and not at another.
    bool datesUnsure = false;
    int dateDepth = 0; //!< which certificate of the path is out of date
    QDateTime date;    //!< its notAfter or notBefore
    int daysLeft = 0;  //!< of the whole path

    bool isFine() const { return faults.isEmpty() && !rootsMissing && !datesUnsure; }
    //! It leads to no public authority, but to one that this computer trusts: Cloudflare may have been told
    //! to trust it too, or is shown another certificate.
    bool endsInLocalRoot() const { return unfit == QLatin1String("local-root"); }
    //! Those that Cloudflare is sure to find as well: not the trust in a local root, no dates that are
    //! unsure.
    QList<CertificateFault> certainFaults() const;
    bool has(CertificateFault fault) const { return faults.contains(fault); }
};

//! Judges a completed handshake at \a now (the edge's time). Meaningful only when the handshake showed a
//! chain.
CertificateReading readCertificate(const TlsSeen &tls, const QDateTime &now);

//! The cause and finding code of a fault: "certificate-expired", …
QString certificateFaultId(CertificateFault fault);

//! Why a handshake failed, as far as it concerns the diagnosis.
enum class HandshakeFault { None, NotTls, NameNotServed, ClientCertificate, Other };
HandshakeFault handshakeFault(const Observation &observation, const TlsSeen &tls);

} // namespace doctor
