#pragma once

#include "findings/checks.h"

#include <functional>

namespace doctor {

//! One door of the origin as both vantage points met it: what Cloudflare got over one scheme for one host
//! name, and what this computer met at the ports that Cloudflare may have used for it.
struct Side {
    EdgeSide edge;
    QList<quint16> ports;    //!< origin ports that come into question
    QList<DirectPort> doors; //!< usable addresses at these ports; empty: nothing was observed from here
    bool kept = false;
    bool own = false; //!< a certificate proves that an address in question serves the site       //!<
                      //!< Cloudflare served a stale copy, because the origin failed

    bool failsToConnect() const; //!< 521, 522 or 523, or a stale copy
    bool nowAndThen() const { return edge.nowAndThen(); }
    bool has(std::initializer_list<int> codes) const { return edge.hasCode(codes); }

    bool observed() const { return !doors.isEmpty(); }
    bool allAnswer() const; //!< each address speaks HTTP at each port in question
    bool allFine() const;   //!< …and it is the site's own answer on every one (a proxy's 503 is not)
    bool anyAnswers() const;
    bool anyOpen() const;
    bool steady() const; //!< observed, and each attempt at each door connected at once
    bool all(std::initializer_list<Door> wanted) const; //!< observed, and each door is one of these
    bool any(std::initializer_list<Door> wanted) const;
};

//! Everything the rules look at. Built once a diagnosis; the picture outlives it.
class Case
{
public:
    Case(const Picture &seen, const QList<Finding> &found);

    const Picture &picture;
    const QList<Finding> &findings;
    QList<Side> sides; //!< those with anything to say about the origin

    //! Ids of the findings with one of these codes; \a where narrows by facts.
    QStringList cite(std::initializer_list<const char *> codes,
                     const std::function<bool(const QJsonObject &)> &where = {}) const;
    bool has(const char *code) const { return !cite({code}).isEmpty(); }
    //! What Cloudflare answered over this scheme: the findings that a cause of a failing side rests on.
    QStringList citeEdge(const Side &side) const;
    //! What was met at these doors.
    QStringList citeDoors(const Side &side) const;
    QStringList citeDoors(const QList<DirectPort> &doors) const;

    //! One of these findings rests on an answer that only claims to be Cloudflare's.
    bool restsOnHearsay(const QStringList &cited) const;

    QList<Side> failing(std::initializer_list<int> codes) const; //!< sides with one of these codes
    QList<Side> unconnected() const;                             //!< sides that fail to connect
    //! Does the origin speak HTTP at this port, seen from here?
    bool answersDirectly(quint16 port) const;
    //! Cloudflare gets through the same door for another name of the site: it is not kept out there, this
    //! name leads elsewhere.
    bool otherNameWorks(const Side &side) const;
    bool anyWebPortOpen() const;
    bool allWebPorts(Door door) const; //!< each observed web port of each usable address
    QList<DirectPort> webPorts() const;
    bool hasUnobservedAddress() const;           //!< an address was told that this computer has no family for
    QJsonObject factsOf(const Side &side) const; //!< scheme, host, code, and address and port where observed
    Ownership worstOwnership() const;
};

bool speaksHttp(Speech speech);

} // namespace doctor
