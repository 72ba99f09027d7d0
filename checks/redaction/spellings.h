#pragma once

#include <QHostAddress>
#include <QString>

#include <functional>
#include <optional>

//! \file Addresses and names wherever they stand in a text, however they are spelled there.
namespace doctor::redaction {

//! What stands for an address; nothing when it stays as it is.
using StandIn = std::function<std::optional<QHostAddress>(const QHostAddress &)>;

//! Every address in the text, replaced where \a standIn has something. Understood are IPv4 with dots (also
//! padded with zeros), with hyphens or underscores, reversed before in-addr.arpa, and as one number, decimal
//! or hexadecimal; IPv6 in any spelling, with a port or brackets around it, inside IPv4-mapped and NAT64
//! addresses, and as nibbles before ip6.arpa.
QString replaceAddresses(const QString &text, const StandIn &standIn);

//! Every host name that is \a name or below it, in any case. \a map gets the labels below it, from left to
//! right with their dots, and returns what stands there instead, \a name's own stand-in included.
QString replaceNames(const QString &text, const QString &name,
                     const std::function<QString(const QString &)> &map);

//! The name with its labels joined by hyphens or underscores, as hosts and files are named after a site:
//! shop-example.host.example. \a standIn is asked for each place.
QString replaceJoinedNames(const QString &text, const QString &name, const std::function<QString()> &standIn);

//! The IPv4 address that an IPv4-mapped, NAT64 or 6to4 address holds; any other as it is.
QHostAddress innermost(const QHostAddress &address);

} // namespace doctor::redaction
