#include "probes/public_roots.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSslCertificate>

namespace doctor {

namespace {

constexpr qint64 maxListBytes = 8 * 1024 * 1024;

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.read(maxListBytes) : QByteArray();
}

QSet<QString> carried()
{
    QSet<QString> known;
    for (const QByteArray &line : contentOf(QStringLiteral(":/public_roots.txt")).split('\n'))
        if (!line.startsWith('#'))
            known.insert(QString::fromLatin1(line));
    return known;
}

//! The fingerprints in \a pem, whatever else stands between the certificates.
void addFrom(const QByteArray &pem, QSet<QString> &known)
{
    for (const QSslCertificate &root : QSslCertificate::fromData(pem))
        known.insert(QString::fromLatin1(root.digest(QCryptographicHash::Sha256).toHex().toUpper()));
}

//! What the packages of Debian, Fedora, Arch and openSUSE bring; additions are kept in other places.
QSet<QString> packaged()
{
    QSet<QString> known;
    const QDir debian(QStringLiteral("/usr/share/ca-certificates/mozilla"));
    for (const QString &name : debian.entryList({QStringLiteral("*.crt")}, QDir::Files))
        addFrom(contentOf(debian.filePath(name)), known);
    for (const char *list : {"/usr/share/pki/ca-trust-source/ca-bundle.trust.p11-kit",
                             "/usr/share/ca-certificates/trust-source/mozilla.trust.p11-kit",
                             "/usr/share/pki/trust/ca-certificates-mozilla.trust.p11-kit"})
        addFrom(contentOf(QString::fromLatin1(list)), known);
    return known;
}

} // namespace

bool isPublicRoot(const QString &sha256)
{
    static const QSet<QString> ours = carried();
    if (ours.contains(sha256))
        return true;
    static const QSet<QString> systems = packaged();
    return systems.contains(sha256);
}

} // namespace doctor
