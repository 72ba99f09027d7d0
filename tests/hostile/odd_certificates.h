#pragma once

#include "scene.h"

namespace doctor::test {

//! What is odd about a server's certificate. The default: nothing, for shop.example and www.shop.example.
struct Oddity {
    QByteArray commonName = "shop.example";
    QByteArrayList names = {"shop.example", "www.shop.example"}; //!< raw bytes of dNSName
    QByteArray from = {};     //!< ASN.1 time, "19500101000000Z"; empty: yesterday
    QByteArray to = {};       //!< empty: in two months
    int links = 0;            //!< further authorities between the issuer and the certificate
    int strangers = 0;        //!< certificates sent that have nothing to do with it
    QString keyFile = {};     //!< PEM; empty: a fresh P-256 key
    bool isOwnIssuer = false; //!< self-signed
};

practice::Identity oddIdentity(const Oddity &oddity, const Signer &signer);
MakeIdentity odd(const Oddity &oddity);

} // namespace doctor::test
