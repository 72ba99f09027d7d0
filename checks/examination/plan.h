#pragma once

#include "evidence/evidence.h"
#include "probes/requests.h"
#include "question/question.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QUrl>

#include <vector>

namespace doctor {

//! What to ask next, given what is known so far. Asked early: whatever does not need another answer is wanted
//! at once.
//!
//!   names ──▶ the site through the edge ──▶ redirects' targets
//!     └────▶ origin told by name ─┐
//!   origin told as address ───────┴──▶ TCP, TLS, HTTP at the origin ──▶ the same for a redirect's host name
//!   status page, ranges
//!
//! Deterministic: the same answers in the same order give the same requests. It remembers only which
//! addresses it chose for a name, so that a later answer of another resolver does not ask everything again,
//! and which redirects it followed.
class Plan
{
public:
    explicit Plan(Question question);

    //! Everything wanted now; the caller leaves out what it has asked already (equal requests).
    std::vector<ProbeRequest> wanted(const Evidence &evidence);

private:
    void wantNames(const Evidence &evidence);
    void wantSite(const Evidence &evidence);
    void wantRedirects(const Evidence &evidence);
    void wantNameServers();
    void wantDirect(const Evidence &evidence);
    void wantFamilyCheck(const Evidence &evidence);
    void wantInterceptionCheck(const Evidence &evidence);

    void wantAddressesOf(const QString &host, bool publicToo);
    void wantPages(const QUrl &url, const QList<QHostAddress> &addresses, int hop, int attempts);
    //! A server may answer each request with a redirect to a new place: only so many are followed in a run.
    bool mayFollow(const QUrl &target);
    void wantOrigin(const QHostAddress &address, quint16 toldPort, const QStringList &hosts);
    //! The addresses chosen for a name: of the first resolver whose A and AAAA are both in. Empty: not known
    //! yet.
    QList<QHostAddress> addressesOf(const Evidence &evidence, const QString &host);
    QList<OriginTold> originsToLookAt(const Evidence &evidence) const;
    QStringList subjects(const Evidence &evidence) const;

    Question m_question;
    std::vector<ProbeRequest> m_wanted;
    QHash<QString, QList<QHostAddress>> m_chosen;
    QSet<QUrl> m_followed;
    QSet<QString> m_otherNames;
};

} // namespace doctor
