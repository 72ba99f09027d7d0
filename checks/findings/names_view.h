#pragma once

#include "evidence/evidence.h"

#include <QList>
#include <QString>

namespace doctor {

enum class Proxied { Unknown, Yes, No };

//! What one resolver said about the addresses of one name.
struct NameAnswer {
    QString resolver;
    bool answered = false; //!< A or AAAA got any DNS answer
    bool notFound = false; //!< NXDOMAIN
    bool noData = false;   //!< every question that was answered: NOERROR without addresses
    bool serverFailure = false;
    bool fromHostsFile = false;
    bool complete = false;               //!< A and AAAA are both in (or have failed)
    Outcome failure = Outcome::Answered; //!< how it failed when nothing was answered
    bool pending = true;                 //!< nothing came back yet
    QList<AddressSeen> addresses;
    QStringList evidence;
    QString comment;
    bool secureWithoutChecking = false; //!< SERVFAIL, but NOERROR with checking disabled

    bool anyCloudflare() const;
    QStringList texts() const;
};

//! What the resolvers say of a name: the system's, and the two public ones.
class NamesView
{
public:
    NamesView() = default;
    NamesView(const Evidence &evidence, const QString &host);

    const QString &host() const { return m_host; }
    const NameAnswer &system() const { return m_system; }
    const QList<NameAnswer> &publicOnes() const { return m_public; }
    //! The system's resolver denies names that exist for certain, as one does that is cut off from the
    //! internet: what it says of the site is worth nothing, and system() has it as unanswered.
    bool systemDeniesAll() const { return m_systemDeniesAll; }
    bool anyPublicAnswered() const;
    bool allPublicFailed() const;                 //!< each came back, and none with a DNS answer
    Proxied proxied() const { return m_proxied; } //!< rule 5; the trace is not looked at here
    bool notFoundEverywhere() const;
    int notFoundCount() const; //!< resolvers that said NXDOMAIN
    bool withoutAddressEverywhere() const;
    bool dnssecBroken() const;
    QList<AddressSeen> publicAddresses() const;

    //! The zone that holds the name and its name servers, when a resolver told.
    const QString &zone() const { return m_zone; }
    const QStringList &nameServers() const { return m_nameServers; }
    bool nameServersAtCloudflare() const { return m_onCloudflare; }
    bool aliasedToCloudflare() const { return m_aliased; } //!< a CNAME to *.cdn.cloudflare.net
    const QStringList &nameServerEvidence() const { return m_nameServerEvidence; }

private:
    void readNameServers(const Evidence &evidence);

    QString m_host;
    NameAnswer m_system;
    QList<NameAnswer> m_public;
    Proxied m_proxied = Proxied::Unknown;
    QString m_zone;
    QStringList m_nameServers;
    QStringList m_nameServerEvidence;
    bool m_systemDeniesAll = false;
    bool m_aliased = false;
    bool m_onCloudflare = false;
};

} // namespace doctor
