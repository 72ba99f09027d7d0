#include "findings/tls_reading.h"

#include <algorithm>

namespace doctor {

namespace {

constexpr int alertHandshakeFailure = 40; // RFC 8446 §6
constexpr int alertUnrecognizedName = 112;
constexpr int alertCertificateRequired = 116;

//! A root was found, and something else is wrong. RFC 5280 makes everybody refuse all but the weak ones.
void readFitness(const QList<VerifyErrorSeen> &errors, CertificateReading &reading)
{
    const auto isAboutIssuer = [](const VerifyErrorSeen &error) {
        return error.name == QLatin1String("unknown-issuer")
            || error.name == QLatin1String("self-signed-in-chain");
    };
    if (errors.isEmpty() || std::any_of(errors.begin(), errors.end(), isAboutIssuer))
        return;
    const auto isCertain = [](const VerifyErrorSeen &error) {
        return error.name != QLatin1String("weak-key") && error.name != QLatin1String("weak-signature")
            && error.name != QLatin1String("local-root") && error.name != QLatin1String("other");
    };
    const auto certain = std::find_if(errors.begin(), errors.end(), isCertain);
    reading.unfitDoubtful = certain == errors.end();
    reading.unfit = reading.unfitDoubtful ? errors.first().name : certain->name;
}

void readTrust(const ChainSeen &judged, CertificateReading &reading)
{
    if (judged.trusted)
        return;
    if (judged.claimsOriginCa && judged.originRootsMissing) {
        reading.rootsMissing = true;
        return;
    }
    reading.forgedOriginCa = judged.claimsOriginCa;
    const bool selfSigned
        = std::any_of(judged.errors.begin(), judged.errors.end(), [](const VerifyErrorSeen &error) {
              return error.name == QLatin1String("self-signed-leaf");
          });
    if (selfSigned) {
        reading.faults.append(CertificateFault::SelfSigned);
    } else if (judged.intermediateMissing == QLatin1String("yes")) {
        reading.faults.append(CertificateFault::ChainIncomplete);
    } else {
        reading.faults.append(CertificateFault::Untrusted);
        readFitness(judged.errors, reading);
        if (judged.intermediateMissing == QLatin1String("maybe")) {
            reading.faults.append(CertificateFault::ChainIncomplete);
            reading.chainUncertain = true;
        }
    }
}

void readDates(const QList<CertificateSeen> &path, const QDateTime &now, CertificateReading &reading)
{
    QDateTime earliestEnd;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const CertificateSeen &certificate = path.at(depth);
        if (certificate.notAfter.isValid() && certificate.notAfter < now
            && !reading.has(CertificateFault::Expired)) {
            reading.faults.append(CertificateFault::Expired);
            reading.dateDepth = static_cast<int>(depth);
            reading.date = certificate.notAfter;
        }
        if (certificate.notBefore.isValid() && certificate.notBefore > now
            && !reading.has(CertificateFault::NotYetValid)) {
            reading.faults.append(CertificateFault::NotYetValid);
            reading.dateDepth = static_cast<int>(depth);
            reading.date = certificate.notBefore;
        }
        if (certificate.notAfter.isValid() && (!earliestEnd.isValid() || certificate.notAfter < earliestEnd))
            earliestEnd = certificate.notAfter;
    }
    reading.daysLeft = earliestEnd.isValid() ? static_cast<int>(now.secsTo(earliestEnd) / 86400) : 0;
}

} // namespace

CertificateReading readCertificate(const TlsSeen &tls, const QDateTime &now)
{
    CertificateReading reading;
    if (!tls.judged)
        return reading;
    const ChainSeen &judged = *tls.judged;
    readTrust(judged, reading);
    if (tls.staple == QLatin1String("revoked"))
        reading.faults.append(CertificateFault::Revoked);
    readDates(judged.path.isEmpty() ? tls.chain : judged.path, now, reading);
    if (!judged.nameMatches)
        reading.faults.append(CertificateFault::WrongName);
    std::sort(reading.faults.begin(), reading.faults.end());
    return reading;
}

QList<CertificateFault> CertificateReading::certainFaults() const
{
    QList<CertificateFault> certain = faults;
    if (endsInLocalRoot())
        certain.removeAll(CertificateFault::Untrusted);
    if (datesUnsure) {
        certain.removeAll(CertificateFault::Expired);
        certain.removeAll(CertificateFault::NotYetValid);
    }
    return certain;
}

QString certificateFaultId(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::SelfSigned: return QStringLiteral("certificate-self-signed");
    case CertificateFault::Untrusted: return QStringLiteral("certificate-untrusted");
    case CertificateFault::ChainIncomplete: return QStringLiteral("certificate-chain-incomplete");
    case CertificateFault::Revoked: return QStringLiteral("certificate-revoked");
    case CertificateFault::NotYetValid: return QStringLiteral("certificate-not-yet-valid");
    case CertificateFault::Expired: return QStringLiteral("certificate-expired");
    case CertificateFault::WrongName: return QStringLiteral("certificate-wrong-name");
    }
    return {};
}

HandshakeFault handshakeFault(const Observation &observation, const TlsSeen &tls)
{
    if (tls.clientCertificateRequired || tls.alert == alertCertificateRequired)
        return HandshakeFault::ClientCertificate;
    if (observation.outcome == Outcome::Answered)
        return HandshakeFault::None;
    if (tls.alert == alertUnrecognizedName)
        return HandshakeFault::NameNotServed;
    if (tls.alert == alertHandshakeFailure && tls.clientCertificateRequested)
        return HandshakeFault::ClientCertificate;
    if (tls.speaksHttp || tls.failure == QLatin1String("not-tls"))
        return HandshakeFault::NotTls;
    return HandshakeFault::Other;
}

} // namespace doctor
