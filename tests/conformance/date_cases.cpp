#include "certificate_cases.h"

//! \file Dates: RFC 5280 §4.1.2.5 and §6.1.3 (a) (2). The moment of the evidence is 21 November 2026, 9:00
//! UTC.

namespace doctor::test {

namespace {

using namespace Qt::StringLiterals;
using M = CertificateMaker;

Served lasting(M &maker, const char *from, const char *to)
{
    return maker.chained([from, to](Wanted &w) {
        w.notBefore = from;
        w.notAfter = to;
    });
}

Served underIssuer(M &maker, const char *from, const char *to)
{
    const Identity issuer
        = maker.issuerOf(&maker.authority("root"), "Issuer of other dates", [from, to](Wanted &w) {
              w.notBefore = from;
              w.notAfter = to;
          });
    return {{maker.leafOf(issuer), issuer}};
}

} // namespace

// clang-format off
QList<CertificateCase> dateCases()
{
    return {
        {"valid chain", "RFC 5280 §6.1", [](M &m) { return m.chained(); }, "yes", "", "certificate-fine", "origin-address-differs possible", "green"},
        {"expired", "RFC 5280 §4.1.2.5", [](M &m) { return lasting(m, "20260101000000Z", "20261101000000Z"); }, "no", "", "certificate-expired", "certificate-expired confirmed", "amber"},
        {"expired a second ago", "RFC 5280 §4.1.2.5", [](M &m) { return lasting(m, "20260101000000Z", "20261121085959Z"); }, "no", "", "certificate-expired", "certificate-expired confirmed", "amber"},
        {"ends in an hour", "RFC 5280 §4.1.2.5", [](M &m) { return lasting(m, "20260101000000Z", "20261121100000Z"); }, "yes", "", "certificate-ends-soon", "origin-address-differs possible", "amber"},
        {"not yet valid", "RFC 5280 §4.1.2.5", [](M &m) { return lasting(m, "20261122000000Z", "20270401000000Z"); }, "no", "", "certificate-not-yet-valid", "certificate-not-yet-valid confirmed", "amber"},
        {"ends before it begins", "RFC 5280 §4.1.2.5", [](M &m) { return lasting(m, "20270101000000Z", "20260101000000Z"); }, "no", "", "certificate-not-yet-valid certificate-expired", "certificate-expired confirmed", "amber"},
        {"issuer expired", "RFC 5280 §6.1.3 (a) (2)", [](M &m) { return underIssuer(m, "20150101000000Z", "20261001000000Z"); }, "no", "", "certificate-expired", "certificate-expired confirmed", "amber"},
        {"issuer not yet valid", "RFC 5280 §6.1.3 (a) (2)", [](M &m) { return underIssuer(m, "20261201000000Z", "20450101000000Z"); }, "no", "", "certificate-not-yet-valid", "certificate-not-yet-valid confirmed", "amber"},
        {"UTCTime of 1950", "RFC 5280 §4.1.2.5.1: from 50 on it is 19..", [](M &m) { return lasting(m, "500101000000Z", "20270401000000Z"); }, "yes", "", "certificate-fine", "origin-address-differs possible", "green"},
        {"UTCTime to the end of 2049", "RFC 5280 §4.1.2.5.1", [](M &m) { return lasting(m, "260101000000Z", "491231235959Z"); }, "yes", "", "certificate-fine", "origin-address-differs possible", "green"},
        {"GeneralizedTime from 2050 on", "RFC 5280 §4.1.2.5.2", [](M &m) { return lasting(m, "260101000000Z", "20500101000000Z"); }, "yes", "", "certificate-fine", "origin-address-differs possible", "green"},
        {"without an end: 9999", "RFC 5280 §4.1.2.5", [](M &m) { return lasting(m, "260101000000Z", "99991231235959Z"); }, "yes", "", "certificate-fine", "origin-address-differs possible", "green"},
        {"expired and of another name", "RFC 5280 §6.1, RFC 6125 §6", [](M &m) { return m.chained([](Wanted &w) { w.notAfter = "20261101000000Z"; w.names = {u"other.example"_s}; w.commonName = u"other.example"_s; }); }, "no", "", "certificate-expired certificate-wrong-name", "certificate-expired confirmed", "amber"},
    };
}
// clang-format on

} // namespace doctor::test
