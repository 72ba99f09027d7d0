#pragma once

#include "probes/endpoints.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QMap>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace doctor::test {

//! What a visitor got: head and body of one answer, read until the server closed.
struct Visit {
    bool connected = false;
    int status = 0;
    QMap<QByteArray, QByteArray> headers; //!< lower-case names
    QByteArray body;
    QString error;
    QAbstractSocket::SocketError socketError = QAbstractSocket::UnknownSocketError;
};

struct VisitWish {
    QString scheme = QStringLiteral("https");
    QString host = QStringLiteral("shop.example");
    QHostAddress address = QHostAddress(QStringLiteral("104.16.1.10"));
    QByteArray path = "/";
    QByteArray accept = "*/*";
    bool trustAnything = false;
};

//! One request with "Connection: close" over a real socket.
inline Visit visit(const Endpoints &endpoints, const VisitWish &wish)
{
    Visit seen;
    const bool secure = wish.scheme == QLatin1String("https");
    const auto way = endpoints.socketFor(wish.address, secure ? 443 : 80);
    if (!way)
        return seen;
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(endpoints.extraRoots);
    socket.setSslConfiguration(configuration);
    if (wish.trustAnything)
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setProxy(QNetworkProxy::NoProxy);
    if (secure) {
        socket.setPeerVerifyName(wish.host);
        socket.connectToHostEncrypted(way->address.toString(), way->port, wish.host);
        seen.connected = socket.waitForEncrypted(10000);
    } else {
        socket.connectToHost(way->address, way->port);
        seen.connected = socket.waitForConnected(500);
    }
    if (!seen.connected) {
        seen.error = socket.errorString();
        seen.socketError = socket.error();
        return seen;
    }
    socket.write("GET " + wish.path + " HTTP/1.1\r\nHost: " + wish.host.toLatin1()
                 + "\r\nAccept: " + wish.accept + "\r\nUser-Agent: visitor\r\nConnection: close\r\n\r\n");
    QByteArray all;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 10000 && socket.waitForReadyRead(6000))
        all += socket.readAll();
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    const QByteArrayList lines = all.left(end).split('\n');
    seen.status = lines.value(0).split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1))
        seen.headers.insert(line.left(line.indexOf(':')).toLower(),
                            line.mid(line.indexOf(':') + 1).trimmed());
    seen.body = end < 0 ? QByteArray() : all.mid(end + 4);
    return seen;
}

} // namespace doctor::test
