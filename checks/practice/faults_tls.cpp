#include "practice/faults_made.h"

//! \file Faults of the origin's TLS and certificates.

namespace doctor::practice {
namespace {

void setCertificate(Staging &s, const char *kind)
{
    setMode(s, SslMode::Strict);
    tlsDoor(s).certificate.kind = QLatin1String(kind);
}

} // namespace

namespace faults {

void tlsNotSpoken(Staging &s)
{
    tlsDoor(s).tls = false;
}

void tlsNameNotServed(Staging &s)
{
    tlsDoor(s).handshake = Handshake::UnknownName;
    tlsDoor(s).hosts = {QStringLiteral("other.example")};
}

void tlsHandshakeFailed(Staging &s)
{
    tlsDoor(s).handshake = Handshake::NoSharedCipher;
}

void clientCertificateRequired(Staging &s)
{
    tlsDoor(s).clientCertificate = ClientCertificate::Nginx;
}

void certificateExpired(Staging &s)
{
    setCertificate(s, "expired");
}

void certificateNotYetValid(Staging &s)
{
    setCertificate(s, "not-yet-valid");
}

void certificateSelfSigned(Staging &s)
{
    setCertificate(s, "self-signed");
}

void certificateUntrusted(Staging &s)
{
    setCertificate(s, "untrusted");
}

void certificateForged(Staging &s)
{
    setCertificate(s, "forged-origin-ca");
}

void certificateChainIncomplete(Staging &s)
{
    setCertificate(s, "chain-incomplete");
}

void certificateWrongName(Staging &s)
{
    setCertificate(s, "valid");
    tlsDoor(s).certificate.names = {QStringLiteral("other.example")};
}

void certificateRevoked(Staging &s)
{
    setMode(s, SslMode::Strict);
    tlsDoor(s).staple = Staple::Revoked;
}

void badCertificateUnderFull(Staging &s)
{
    setCertificate(s, "expired");
    setMode(s, SslMode::Full);
}

void originCaHealthy(Staging &s)
{
    setCertificate(s, "origin-ca");
}

} // namespace faults
} // namespace doctor::practice
