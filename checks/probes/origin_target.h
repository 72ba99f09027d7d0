#pragma once

#include <QHostAddress>
#include <QString>

namespace doctor {

//! "203.0.113.10:443", "[2001:db8::1]:443": an origin as observations name it.
inline QString originTarget(const QHostAddress &address, quint16 port)
{
    const QString text = address.protocol() == QAbstractSocket::IPv6Protocol
        ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
        : address.toString();
    return text + QLatin1Char(':') + QString::number(port);
}

} // namespace doctor
