#pragma once

#include "evidence/evidence.h"
#include "question/question.h"
#include "report/report.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace doctor::test {

//! A world as the probes would have recorded it, told in short words. Everything has a healthy default; what
//! is not said was not asked. Site: shop.example; origin: 203.0.113.10; mode: Full; clock: right.
class EvidenceBuilder
{
public:
    EvidenceBuilder();

    Question question;

    // ---- what is told
    EvidenceBuilder &mode(SslMode mode);
    EvidenceBuilder &origins(const QStringList &addresses); //!< replaces 203.0.113.10; empty: not told
    EvidenceBuilder &pastedPage(int code);
    EvidenceBuilder &sitePort(quint16 port);

    // ---- names
    //! Answer of one resolver ("system", "cloudflare-dns.com", "dns.google") for A and AAAA: addresses, or
    //! one of "nxdomain" "servfail" "empty" "timeout" "no-route".
    EvidenceBuilder &resolver(const QString &resolver, const QStringList &answer, const QString &host = {},
                              bool checkingDisabled = false);
    EvidenceBuilder &names(const QStringList &answer, const QString &host = {}); //!< all three alike
    EvidenceBuilder &proxied(const QString &host = {}); //!< all three lead to Cloudflare, trace included
    EvidenceBuilder &trace(const QString &host = {}, const QString &peer = {});
    EvidenceBuilder &nameServers(const QStringList &servers);

    // ---- through Cloudflare: one word an attempt; a single word stands for four equal attempts
    //! "200" "404" "500" "403" (cf-cache-status DYNAMIC) · "200/HIT" · "200/" (no cache status) · "521" …
    //! "530" (made by Cloudflare) · "530:1016" (status:code) · "521/DYNAMIC" (the origin's own) ·
    //! "301>https://host/" by the origin · "301>>https://host/" by Cloudflare · "301>same" · "challenge" ·
    //! "silent" · "unreachable" · "no-route" · "untrusted" · "asks-client-certificate" · "outside" (200, not
    //! through Cloudflare). \a host may be another name of the site, or "shop.example:8443": another port of
    //! it.
    EvidenceBuilder &edge(const QString &scheme, const QStringList &words, const QString &host = {});
    EvidenceBuilder &both(const QStringList &words); //!< http and https
    EvidenceBuilder &incident(const QString &colo, const QString &service = {});
    EvidenceBuilder &statusPage(Outcome outcome = Outcome::Answered);
    EvidenceBuilder &ranges(const TransportSeen &tls);

    // ---- direct: three connects, a handshake where the port speaks TLS, two exchanges
    //! "200" "500" "403" "301>…" · "refused" "icmp" "prohibited" "unroutable" "silent" "no-route"
    //! "not-observable" · "plain" "alert112" "alert40" "tls-reset" "alert116" · "empty" "slow" "large"
    //! "asks-client-certificate" "asks-tls" · "first-pass" "flaky" "flicker" "recovering"
    EvidenceBuilder &door(const QString &address, quint16 port, const QString &word,
                          const QString &host = {});
    EvidenceBuilder &server(const QString &word, const QString &address = {}); //!< 80 and 443 alike

    //! Changes every observation of one kind made so far.
    template<class Seen>
    EvidenceBuilder &change(const std::function<void(Seen &)> &how)
    {
        for (Observation &each : m_observations)
            if (auto *seen = std::get_if<Seen>(&each.detail))
                how(*seen);
        return *this;
    }
    //! "expired" "not-yet" "wrong-name" "self-signed" "untrusted" "incomplete" "maybe-incomplete" "revoked"
    //! "origin-ca" "forged" "roots-missing" "ends-soon" "foreign": of every handshake so far.
    EvidenceBuilder &certificate(const QString &fault);
    EvidenceBuilder &icmpFrom(const QString &sender);
    EvidenceBuilder &icmpToHandshakeAlone();   //!< routers send few: the other attempts heard nothing
    EvidenceBuilder &icmpUntold();             //!< a system that does not tell which message it was
    EvidenceBuilder &clockOff(qint64 seconds); //!< this computer's clock, ahead of the edge's
    EvidenceBuilder &throughProxy();           //!< everything but the direct observations
    EvidenceBuilder &
    issuer(const QString &issuer); //!< untrusted, on every helper, DoH answer and https visit

    Evidence evidence() const;
    Report report() const { return judge(question, evidence(), true); }

    static const QDateTime &start();

private:
    void add(Via via, Outcome outcome, Detail detail, const QString &target, qint64 afterMs,
             qint64 elapsed = 12);
    QString hostOr(const QString &host) const { return host.isEmpty() ? question.host : host; }
    void connectOnce(const AddressSeen &address, quint16 port, const QString &word, int attempt,
                     qint64 after);
    void handshakeOnce(const AddressSeen &address, quint16 port, const QString &word, const QString &host);
    void exchangeOnce(const AddressSeen &address, quint16 port, const QString &word, const QString &host,
                      int attempt, qint64 after);

    QList<Observation> m_observations;
};

AddressSeen addressSeen(const QString &text);

//! "firewall-blocks-cloudflare likely, origin-address-differs possible"
QString causesOf(const Report &report);
const Cause *causeNamed(const Report &report, const QString &id);
bool isAtLeastLikely(const Report &report, const QString &id);
const Finding *findingOf(const Report &report, const QString &code);

} // namespace doctor::test
