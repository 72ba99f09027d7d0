#pragma once

#include "probes/tls_offer.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace doctor {

//! The client's side of one TLS connection, without a socket: bytes of the network go in and come out. Any
//! certificate is accepted; nothing here judges.
class TlsSession
{
public:
    explicit TlsSession(const TlsOffer &offer);
    ~TlsSession();
    Q_DISABLE_COPY_MOVE(TlsSession)

    static constexpr int maxChain = 100; //!< certificates that are judged: OpenSSL's own limit of depth

    //! Suites of Cloudflare's list that this OpenSSL cannot offer.
    static QStringList ciphersNotOffered();

    enum class State { Handshake, Open, Closed, Failed };
    State state() const;

    //! Bytes from the network. Returns what the peer said inside TLS.
    QByteArray feed(const QByteArray &fromNetwork);
    void write(const QByteArray &plain); //!< when Open
    QByteArray takeOutput();             //!< bytes for the network; the ClientHello at first

    QString protocol() const; //!< "TLSv1.3"
    QString cipher() const;
    QString alpn() const;
    QList<QByteArray> chain() const; //!< DER, as sent, at most maxChain

    bool sawFirstByte() const;
    bool looksLikeTls() const;  //!< the first bytes are a TLS record
    bool looksLikeHttp() const; //!< …or an answer in plain HTTP
    bool sawServerHello() const;
    bool certificateRequested() const;
    int alert() const;           //!< the fatal one received, RFC 8446 §6; -1: none
    QString alertName() const;   //!< "unrecognized_name", …
    bool isWrongVersion() const; //!< the peer chose a version that was not offered
    QString error() const;       //!< OpenSSL's words
    QByteArray staple() const;   //!< the OCSP response that was sent, unread; empty: none

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace doctor
