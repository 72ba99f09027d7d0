#pragma once

#include "peer.h"

#include <QStringList>

//! \file Words that rows have in common.

namespace doctor::test {

//! "HTTP/1.1 200 OK" with \a headers, each with CR LF, and \a body.
inline QByteArray page(const QByteArray &headers, const QByteArray &body = "<title>Shop</title>\n")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + "\r\n" + body;
}

inline QByteArray redirectTo(const QByteArray &location)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
}

//! Header lines of \a bytes altogether.
inline QByteArray headersOf(qsizetype bytes)
{
    const QByteArray line = "X-Hostile: " + QByteArray(1000, 'h') + "\r\n";
    return line.repeated(bytes / line.size());
}

//! The same utterance to every request.
inline Manner always(const Utterance &utterance)
{
    return {.handler = [utterance](Peer &peer, const practice::Asked &) {
        peer.utter(utterance);
        return true;
    }};
}

//! …or to requests of one path, and of one host if named.
inline Manner at(const QByteArray &path, const Utterance &utterance, const QString &host = {})
{
    return {.handler = [path, utterance, host](Peer &peer, const practice::Asked &asked) {
        if (!asked.path().startsWith(path) || (!host.isEmpty() && asked.host != host))
            return false;
        peer.utter(utterance);
        return true;
    }};
}

//! Upon the connection, before anything is asked.
inline Manner uponConnection(const Utterance &utterance)
{
    return {.onConnect = [utterance](Peer &peer) { peer.utter(utterance); }};
}

//! Upon the first bytes, which are a ClientHello on a TLS port.
inline Manner uponFirstBytes(const Utterance &utterance)
{
    return {.onBytes = [utterance](Peer &peer) { peer.utter(utterance); }};
}

//! gzip of zeros without an end: a head, then these 13 bytes (2064 zeros) again and again.
inline QByteArray bombHead()
{
    // RFC 1952, then RFC 1951: a block with fixed codes and a first zero.
    return QByteArray::fromHex("1f8b08000000000000ff62");
}
inline QByteArray bombRest(int times)
{
    return QByteArray::fromHex("1805a360148c8251300a46c128").repeated(times);
}

} // namespace doctor::test
