#include "probes/tls_offer.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace doctor {

namespace {

// facts: Cloudflare's cipher suites towards origins, in the order of its ClientHello
// (developers.cloudflare.com/ssl/origin-configuration/cipher-suites/).
constexpr auto suites13 = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
constexpr auto suites12
    = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-SHA:AES128-GCM-SHA256:"
      "AES128-SHA:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-SHA384:"
      "AES256-SHA:DES-CBC3-SHA";

} // namespace

QByteArray cipherList(const TlsOffer &offer)
{
    return QByteArray(suites12) + (offer.everyCipher ? ":ALL:COMPLEMENTOFALL:!aNULL" : "") + ":@SECLEVEL=0";
}

QByteArray cipherSuites13()
{
    return suites13;
}

QStringList cloudflareCiphers()
{
    return QString::fromLatin1(suites12).split(QLatin1Char(':'));
}

bool isOfferedByCloudflare(const QString &cipher)
{
    return cloudflareCiphers().contains(cipher)
        || QString::fromLatin1(suites13).split(QLatin1Char(':')).contains(cipher);
}

QSslConfiguration sslConfiguration(const TlsOffer &offer)
{
    QSslConfiguration configuration;
    // Certificates are judged later, by ourselves: no root is looked for here.
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_0OrLater); // as Cloudflare does
    QT_WARNING_POP
    configuration.setAllowedNextProtocols(offer.protocols);
    configuration.setBackendConfigurationOption("CipherString", cipherList(offer));
    configuration.setBackendConfigurationOption("Ciphersuites", cipherSuites13());
    // Servers without RFC 5746 are answered by Cloudflare too.
    configuration.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, false);
    return configuration;
}

} // namespace doctor
