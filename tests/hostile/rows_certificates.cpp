#include "odd_certificates.h"
#include "row.h"

//! \file What the origin shows on port 443, in the mode Full (strict).

namespace doctor::test {

namespace {

const QString party = QStringLiteral("origin");

Row shows(const char *id, const char *text, const Oddity &oddity, const Expected &expected,
          SslMode mode = SslMode::Strict)
{
    return {QLatin1String(id), party, QLatin1String(text),
            [=](Scene &scene) {
                practice::setMode(scene.staging, mode);
                scene.setOrigin(443, {}, odd(oddity));
            },
            expected};
}

//! The notes about the certificate may make it amber.
Expected works()
{
    return {{Light::Green, Light::Amber}, {QStringLiteral("no-problem-found")}, {}, bounds::quick};
}

//! Over https only, and with error 526.
Expected rejected(const QStringList &causes)
{
    return {{Light::Amber}, causes, causes, bounds::quick};
}

QByteArrayList namesUpTo(int count)
{
    QByteArrayList names{"shop.example", "www.shop.example"};
    for (int i = 0; i < count; ++i)
        names.append("customer-" + QByteArray::number(i) + ".shops.hosting.example");
    return names;
}

} // namespace

std::vector<Row> rowsOfCertificates()
{
    const QString wrongName = QStringLiteral("certificate-wrong-name");
    const QString expired = QStringLiteral("certificate-expired");
    const QByteArray turned = "shop\xe2\x80\xae"
                              "elpmaxe.example";
    return {
        shows("certificate-10000-names", "a certificate with 10,000 names, more than TLS takes",
              {.names = namesUpTo(10000)}, rejected({QStringLiteral("tls-handshake-failed")})),
        shows("certificate-1500-names", "a certificate with 1,500 names", {.names = namesUpTo(1500)},
              works()),
        shows("certificate-rsa-16384", "a key of 16,384 bits",
              {.keyFile = QStringLiteral(HOSTILE_FIXTURES "/rsa16384.pem")},
              {{Light::Green, Light::Amber}, {QStringLiteral("no-problem-found")}, {}, bounds::direct}),
        shows("certificate-nul", "a name with a NUL in it",
              {.names = {QByteArray("shop.example\0.evil.example", 26)}}, rejected({wrongName})),
        shows("certificate-bidi", "names that turn text around, and markup",
              {.commonName = turned, .names = {turned, "<script>alert(1)</script>", "\x1b[31m.example"}},
              rejected({wrongName})),
        shows("certificate-bidi-beside", "the site's name, and ones that turn text around",
              {.commonName = turned, .names = {"shop.example", "www.shop.example", turned}}, works()),
        shows("certificate-chain-50", "a chain of fifty authorities", {.links = 50},
              {{Light::Green}, {QStringLiteral("no-problem-found")}, {}, bounds::quick}),
        shows("certificate-50-strangers", "fifty certificates that have nothing to do with it",
              {.strangers = 50}, {{Light::Green}, {QStringLiteral("no-problem-found")}, {}, bounds::quick}),
        shows("certificate-year-9999", "a certificate until the year 9999",
              {.from = "19500101000000Z", .to = "99991231235959Z"}, works()),
        shows("certificate-year-0", "a certificate of the year 0",
              {.from = "00000101000000Z", .to = "00001231235959Z"}, rejected({expired})),
        shows("certificate-dates-swapped", "a certificate that ends before it begins",
              {.from = "20400101000000Z", .to = "20200101000000Z"},
              rejected({expired, QStringLiteral("certificate-not-yet-valid")})),
        shows("certificate-dates-garbage", "dates that are none", {.from = "hello", .to = "99999999999999Z"},
              {{Light::Amber},
               {expired, QStringLiteral("certificate-not-yet-valid"), QStringLiteral("certificate-untrusted"),
                QStringLiteral("tls-handshake-failed"), QStringLiteral("undetermined"),
                QStringLiteral("origin-address-differs")},
               {expired, QStringLiteral("tls-handshake-failed")},
               bounds::quick}),
        shows("certificate-no-names", "a certificate without a name", {.commonName = "x", .names = {}},
              rejected({wrongName})),
        shows("certificate-own-10000-names", "self-signed with 10,000 names, in the mode Full",
              {.names = namesUpTo(10000), .isOwnIssuer = true},
              rejected({QStringLiteral("tls-handshake-failed")}), SslMode::Full),
    };
}

} // namespace doctor::test
