#include "trust_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestFile = 1024 * qint64(1024);
constexpr qsizetype mostCertificates = 200;

TrustFile refused(const QString &problem)
{
    return {{}, problem};
}

} // namespace

TrustFile readTrustFile(const QString &fileName)
{
    // A pipe or a device would be read for ever.
    if (!QFileInfo(fileName).isFile())
        return refused(Words::tr("“%1” is not a file.").arg(fileName));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Words::tr("“%1” cannot be read: %2.").arg(fileName, file.errorString()));
    const QByteArray pem = file.read(largestFile + 1);
    if (pem.size() > largestFile)
        return refused(Words::tr("“%1” is larger than 1 MB.").arg(fileName));
    if (pem.contains("PRIVATE KEY-----"))
        return refused(
            Words::tr("“%1” holds a private key: give a file with certificates only.").arg(fileName));
    const qsizetype announced = pem.count("-----BEGIN CERTIFICATE-----");
    if (announced == 0)
        return refused(Words::tr("“%1” holds no certificate in PEM form.").arg(fileName));
    if (announced > mostCertificates)
        return refused(Words::tr("“%1” holds more than 200 certificates.").arg(fileName));
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.size() != announced)
        return refused(Words::tr("“%1” holds a certificate that cannot be read.").arg(fileName));
    return {certificates, {}};
}

} // namespace doctor
