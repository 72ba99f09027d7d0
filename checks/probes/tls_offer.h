#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QSslConfiguration;

namespace doctor {

//! What a ClientHello offers. The default is what Cloudflare offers to origins: TLS 1.0 to 1.3, its suites in
//! its order.
struct TlsOffer {
    QString serverName;          //!< SNI; none for an address literal
    QList<QByteArray> protocols; //!< ALPN, in order
    bool everyCipher = false;    //!< Cloudflare's and then all others that this OpenSSL has
};

//! The suites of \a offer up to TLS 1.2, in OpenSSL's notation.
QByteArray cipherList(const TlsOffer &offer);
//! …and those of TLS 1.3.
QByteArray cipherSuites13();

//! Cloudflare's suites up to TLS 1.2, by OpenSSL's names.
QStringList cloudflareCiphers();
//! A suite of any version that Cloudflare offers.
bool isOfferedByCloudflare(const QString &cipher);

//! \a offer for a QSslSocket that accepts any certificate. QSslSocket must run on OpenSSL.
QSslConfiguration sslConfiguration(const TlsOffer &offer);

} // namespace doctor
