#pragma once

#include "question/question.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

//! \file Whom the examination of a question contacts. The engine takes its destinations from here, and what
//! is not listed here cannot be contacted.

namespace doctor {

//! An address and a port to which a socket can be opened.
struct SocketAddress {
    QHostAddress address;
    quint16 port = 0;
    bool operator==(const SocketAddress &) const = default;
};

enum class Party {
    SystemResolver, //!< the resolvers that this computer is set to use
    PublicResolver, //!< DNS over HTTPS, in JSON
    StatusPage,     //!< Cloudflare's, by its own name, else by that of its host
    Ranges,         //!< Cloudflare's published address ranges, else its API
    OriginRoots,    //!< the roots of Cloudflare's Origin CA
    Site,           //!< as visitors reach it
    Redirect,       //!< names of the same site, to which a redirect leads
    Server,         //!< the origin's addresses
    Proxy,          //!< the one in this computer's settings
};

//! "system-resolver", "public-resolver", "status-page", "ranges", "origin-ca", "site", "redirect", "server",
//! "proxy".
QString partyId(Party party);

enum class Occasion {
    Always,
    IfOthersFail,  //!< a fallback
    IfIssuedByIt,  //!< the server shows a certificate of Cloudflare's Origin CA, and no kept copy is here
    IfRedirected,  //!< a redirect of the site names it
    IfNotProxied,  //!< the name does not lead to Cloudflare
    IfDirectFails, //!< nothing can be reached without it
};

//! "always", "if-others-fail", "if-issued-by-it", "if-redirected", "if-not-proxied", "if-direct-fails".
QString occasionId(Occasion occasion);

//! One destination.
struct Contact {
    Party party = Party::Site;
    Occasion when = Occasion::Always;
    QString host;            //!< empty: by its addresses alone, or any name of the site (Redirect)
    QList<SocketAddress> at; //!< known beforehand; empty: at the addresses that DNS gives for the name
    QList<quint16> ports;    //!< empty for Proxy, whose port stands in the system's settings
    QStringList protocols;   //!< "udp" and "tcp" (DNS), "https", "http", "tcp" (a bare connection), "tls"
    QList<QUrl> urls;        //!< of helpers: what is fetched there
};

//! The addresses of a helper, in the order in which they are tried or asked. Empty for other parties.
QList<QUrl> helperUrls(Party party);

//! The ports of an origin that are looked at: 443, 80, the told one, and the site's if Cloudflare proxies it.
QList<quint16> serverPorts(const Question &question, quint16 toldPort);

//! Everybody whom the examination of one question may contact.
class Contacts
{
public:
    //! What of this computer decides it beside the question.
    struct Here {
        QList<SocketAddress> resolvers;
        QList<QUrl> originRoots;
        bool mayUseProxy = true;
    };
    Contacts(const Question &question, const Here &here);

    const QList<Contact> &all() const { return m_all; }
    bool has(Party party) const;
    QList<SocketAddress> resolvers() const;
    //! The scheme's own port where the URL names none.
    bool lets(const QUrl &url) const;
    //! The names whose addresses may be connected to at this port.
    bool letsAddressOf(const QString &name, quint16 port) const;
    //! An address that was told.
    bool letsAddress(const QHostAddress &address, quint16 port) const;

private:
    void addHelpers(const Here &here);
    void addSite();
    void addServers();

    Question m_question;
    QList<Contact> m_all;
};

} // namespace doctor
