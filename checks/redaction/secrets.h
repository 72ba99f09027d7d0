#pragma once

#include "report/report.h"

#include <QHash>
#include <QHostAddress>
#include <QMap>
#include <QSet>

#include <optional>

namespace doctor {

//! What is left out of a report.
struct Hidden {
    bool thisComputer = true; //!< the addresses of this computer
    bool origin = false;      //!< the addresses and names of the site's own server
    bool site = false;        //!< the site's name, and what leads to it: fingerprints and serial numbers

    bool any() const { return thisComputer || origin || site; }
};

namespace redaction {

//! The addresses and names that one report must not show, and what stands for each.
//!
//! A stand-in for an address is itself an address of the same family and class, and a stand-in for a name is
//! a name: the report can then be read again, and gives the same findings, causes and light. Public ones come
//! from the ranges that RFC 5737 and RFC 3849 keep for examples, private ones from private ranges, names from
//! .example; none of them is one that the report names already. Cloudflare's own addresses are nobody's
//! secret and stay, and so do loopback and unspecified ones.
class Secrets
{
public:
    Secrets(const Report &report, const Hidden &hidden, const QList<QHostAddress> &ownAddresses);

    bool isEmpty() const { return m_addresses.isEmpty() && m_names.isEmpty(); }
    //! Replaces every one of them in a text, percent-encoded ones included.
    QString without(const QString &text) const;
    //! Whether one of them stands in a text.
    bool isIn(const QString &text) const;
    //! What without() has replaced so far.
    const StandIns &replacedSoFar() const { return m_replaced; }

private:
    using Kind = bool StandIns::*;
    struct Address {
        QHostAddress standIn;
        Kind kind = nullptr;
    };
    struct Name {
        QString original;
        QString standIn;
        Kind kind = nullptr;
    };

    void hideOwn(const Report &report, const QList<QHostAddress> &ownAddresses);
    void hideOrigin(const Report &report);
    void hideSite(const Report &report);
    void hide(const QHostAddress &address, Kind kind);
    void hideName(const QString &name, const QString &standIn, Kind kind);
    void noteUsed(const Report &report);
    QHostAddress newStandIn(const QHostAddress &address);
    QString replaced(const QString &text) const;
    QString labels(const QString &prefix) const;
    std::optional<QHostAddress> standIn(const QHostAddress &address) const;

    QHash<QHostAddress, Address> m_addresses;
    QMap<QString, quint32> m_numbered; //!< how far each range of stand-ins is used up
    QSet<QHostAddress> m_used;
    QList<Name> m_names;                     //!< longest first
    mutable QMap<QString, QString> m_labels; //!< of names below a hidden one
    mutable StandIns m_replaced;
};

} // namespace redaction
} // namespace doctor
