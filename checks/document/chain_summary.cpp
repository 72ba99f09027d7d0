#include "document/chain_summary.h"

#include "document/document.h"
#include "findings/tls_reading.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChainSummary)
};

constexpr qsizetype mostNames = 3;

QString namesOf(const CertificateSeen &certificate)
{
    if (certificate.names.isEmpty())
        return certificate.commonName.isEmpty() ? Words::tr("no name", "of a certificate")
                                                : data(certificate.commonName);
    const QString shown = data(certificate.names.mid(0, mostNames).join(QStringLiteral(", ")));
    const auto others
        = static_cast<int>(std::max<qsizetype>(certificate.nameCount, certificate.names.size()) - mostNames);
    //: %1: names of hosts, %n: how many more there are
    return others > 0 ? Words::tr("%1 and %n more", nullptr, others).arg(shown) : shown;
}

QString endOf(const CertificateSeen &certificate, const QDateTime &now)
{
    if (!certificate.notAfter.isValid())
        return Words::tr("its end is not known", "of a certificate");
    const QString day = QLocale().toString(certificate.notAfter.toUTC().date(), QLocale::ShortFormat);
    if (certificate.notAfter < now)
        //: %1: a day
        return Words::tr("ended on %1", "a certificate").arg(day);
    const QString days = QLocale().toString(now.daysTo(certificate.notAfter));
    //: %1: a day, %2: a number
    return Words::tr("ends on %1, days left: %2", "a certificate").arg(day, days);
}

QString issuerOf(const CertificateSeen &certificate)
{
    return certificate.selfIssued ? Words::tr("itself", "the issuer of a certificate")
                                  : data(certificate.issuer);
}

QString leafLine(const CertificateSeen &leaf, const QDateTime &now)
{
    //: %1: names of hosts, %2: who issued it, %3: such as "ends on 1 May, days left: 60"
    return Words::tr("Certificate for %1; issued by %2; %3.")
        .arg(namesOf(leaf), issuerOf(leaf), endOf(leaf, now));
}

QString betweenLine(const QList<CertificateSeen> &chain)
{
    QStringList names;
    for (const CertificateSeen &certificate : chain.mid(1))
        names.append(data(certificate.commonName.isEmpty() ? certificate.subject : certificate.commonName));
    return names.isEmpty() ? Words::tr("Sent with it: no other certificate.")
                           : Words::tr("Sent with it: %1.").arg(names.join(QStringLiteral(", ")));
}

QString sentenceFor(CertificateFault fault, const QString &host)
{
    switch (fault) {
    case CertificateFault::SelfSigned: return Words::tr("It is self-signed: nobody else vouches for it.");
    case CertificateFault::Untrusted: return Words::tr("It leads to nobody whom Cloudflare trusts.");
    case CertificateFault::ChainIncomplete:
        return Words::tr("A certificate between it and its root was not sent.");
    case CertificateFault::Revoked: return Words::tr("It was revoked by its issuer.");
    case CertificateFault::NotYetValid: return Words::tr("It is not valid yet.");
    case CertificateFault::Expired: return Words::tr("A certificate of the chain has expired.");
    case CertificateFault::WrongName: return Words::tr("It does not cover the name %1.").arg(data(host));
    }
    return {};
}

QString chainLine(const TlsSeen &tls, const QDateTime &now)
{
    if (!tls.judged)
        return Words::tr("The chain was not judged.");
    const CertificateReading reading = readCertificate(tls, now);
    QStringList sentences;
    if (reading.rootsMissing)
        sentences.append(Words::tr("Trust could not be judged: Cloudflare's own roots were not to be had."));
    else if (!reading.has(CertificateFault::SelfSigned) && !reading.has(CertificateFault::Untrusted)
             && !reading.has(CertificateFault::ChainIncomplete))
        sentences.append(Words::tr("The chain is complete and trusted."));
    for (const CertificateFault fault : reading.faults)
        sentences.append(sentenceFor(fault, tls.serverName));
    if (tls.judged->orderWrong)
        sentences.append(Words::tr("The certificates were sent in a wrong order."));
    return sentences.join(u' ');
}

} // namespace

QStringList chainSummary(const TlsSeen &tls, const QDateTime &now)
{
    if (tls.chain.isEmpty())
        return {};
    return {leafLine(tls.chain.constFirst(), now), betweenLine(tls.chain), chainLine(tls, now)};
}

} // namespace doctor::document
