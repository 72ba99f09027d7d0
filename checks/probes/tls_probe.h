#pragma once

#include "probes/origin_stream.h"
#include "probes/probe.h"
#include "probes/requests.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace doctor {

class TrustStore;
class TrustedRoots;

//! The suites of Cloudflare's ClientHello to origins that the OpenSSL at hand cannot offer, by their OpenSSL
//! names (usually DES-CBC3-SHA). A failed handshake may then be no more than a sign.
QStringList ciphersNotOffered();

//! A handshake with the origin as Cloudflare makes it, and how the chain would be judged.
//!
//! Certificates are examined, not trusted: the handshake completes with any of them. It is QSslSocket's; a
//! second one, our own, runs beside it for what QSslSocket hides: the request for a client certificate, the
//! staple, bytes that are no TLS. The second one also offers the suites that Cloudflare lacks: after an alert
//! "handshake failure" it tells whether Cloudflare's list was the reason.
class TlsProbe : public Probe
{
    Q_OBJECT

public:
    //! \a endpoints and \a trust outlive the probe.
    TlsProbe(const TlsRequest &request, const Endpoints &endpoints, TrustStore &trust,
             QObject *parent = nullptr);
    ~TlsProbe() override;

protected:
    void begin() override;
    void giveUp(Outcome why) override;

private:
    void takeHandshake();
    void takeEnd(const StreamEnd &end);
    void takeBeside();
    void settleMain();
    void settleBeside();
    void look();
    void conclude();
    void recordHandshake();
    void recordBeside();
    void recordFailure();
    QString failure() const;
    void judge();
    void judgeBy(const TrustedRoots &roots);
    void tell();

    TlsRequest m_request;
    const Endpoints &m_endpoints;
    TrustStore &m_trust;
    TlsSeen m_seen;
    Outcome m_outcome = Outcome::TimedOut;
    QList<QByteArray> m_chain;
    std::optional<QByteArray> m_staple; //!< as sent with the first of m_chain; nullopt: not looked at
    OriginStreamPtr m_main;
    OriginStreamPtr m_beside;
    std::optional<StreamEnd> m_end; //!< of the main handshake, when it failed
    qint64 m_mainMs = -1;
    bool m_mainIn = false;      //!< the main handshake is over, one way or the other
    bool m_mainSettled = false; //!< …and nothing more is expected of it
    bool m_besideSettled = false;
    bool m_concluded = false;
    QTimer m_patience; //!< with the handshake beside, once the main one is over
};

} // namespace doctor
