#include "probes/certificate_seen.h"
#include "probes/chain_judge.h"
#include "probes/endpoints.h"
#include "probes/trusted_roots.h"
#include "test_pki.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/x509.h>

using namespace doctor;
using namespace doctor::test;

namespace {

const QString site = QStringLiteral("shop.example");

Identity authority(const QString &name, const QString &organisation = {})
{
    Wanted wanted;
    wanted.commonName = name;
    wanted.organisation = organisation;
    wanted.authority = true;
    return makeIdentity(wanted);
}

Identity selfSigned()
{
    Wanted wanted;
    wanted.commonName = site;
    wanted.names = {site};
    return makeIdentity(wanted);
}

Identity below(const Identity &root)
{
    Wanted wanted;
    wanted.commonName = site;
    wanted.names = {site};
    return makeIdentity(wanted, &root);
}

//! A public root.
const QByteArray isrgRootX2 = R"(-----BEGIN CERTIFICATE-----
MIICGzCCAaGgAwIBAgIQQdKd0XLq7qeAwSxs6S+HUjAKBggqhkjOPQQDAzBPMQsw
CQYDVQQGEwJVUzEpMCcGA1UEChMgSW50ZXJuZXQgU2VjdXJpdHkgUmVzZWFyY2gg
R3JvdXAxFTATBgNVBAMTDElTUkcgUm9vdCBYMjAeFw0yMDA5MDQwMDAwMDBaFw00
MDA5MTcxNjAwMDBaME8xCzAJBgNVBAYTAlVTMSkwJwYDVQQKEyBJbnRlcm5ldCBT
ZWN1cml0eSBSZXNlYXJjaCBHcm91cDEVMBMGA1UEAxMMSVNSRyBSb290IFgyMHYw
EAYHKoZIzj0CAQYFK4EEACIDYgAEzZvVn4CDCuwJSvMWSj5cz3es3mcFDR0HttwW
+1qLFNvicWDEukWVEYmO6gbf9yoWHKS5xcUy4APgHoIYOIvXRdgKam7mAHf7AlF9
ItgKbppbd9/w+kHsOdx1ymgHDB/qo0IwQDAOBgNVHQ8BAf8EBAMCAQYwDwYDVR0T
AQH/BAUwAwEB/zAdBgNVHQ4EFgQUfEKWrt5LSDv6kviejM9ti6lyN5UwCgYIKoZI
zj0EAwMDaAAwZQIwe3lORlCEwkSHRhtFcP9Ymd70/aTSVaYgLXTWNLxBo1BfASdW
tL4ndQavEi51mI38AjEAi/V3bNTIZargCyzuFJ0nN6T5U6VR5CmD1/iQMVtCnwr1
/q4AaOeMSQ+2b1tbFfLn
-----END CERTIFICATE-----
)";

void write(const QString &path, const QList<Identity> &certificates)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const Identity &each : certificates)
        file.write(each.qt().toPem());
}

} // namespace

//! Where the system's roots are found: in a folder by the hash of a name, in a bundle, or in both.
class SystemRootsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;
    Identity m_inFolder = authority(QStringLiteral("In the folder"));
    Identity m_inBundle = authority(QStringLiteral("In the bundle"), QStringLiteral("Bundle House"));
    Identity m_selfSigned = selfSigned();
    Identity m_nowhere = authority(QStringLiteral("Nowhere"));

    static bool trusts(const TrustedRoots &roots, const Identity &root)
    {
        const ChainSeen seen = judgeChain({below(root).der()}, site, roots);
        return seen.trusted && seen.anchor == QLatin1String("system");
    }

    static int held(const TrustedRoots &roots)
    {
        return sk_X509_OBJECT_num(X509_STORE_get0_objects(roots.store()));
    }

    void look(const QString &folder, const QString &bundle) const
    {
        qputenv("SSL_CERT_DIR", m_place.filePath(folder).toLocal8Bit());
        qputenv("SSL_CERT_FILE", m_place.filePath(bundle).toLocal8Bit());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_place.path()).mkdir(QStringLiteral("folder")));
        const unsigned long hash = X509_NAME_hash_ex(X509_get_subject_name(m_inFolder.certificate.get()),
                                                     nullptr, nullptr, nullptr);
        write(m_place.filePath(QStringLiteral("folder/%1.0").arg(hash, 8, 16, QLatin1Char('0'))),
              {m_inFolder});
        write(m_place.filePath(QStringLiteral("bundle.pem")), {m_inBundle});
    }

    void folderAndBundle()
    {
        look(QStringLiteral("folder"), QStringLiteral("bundle.pem"));
        const TrustedRoots roots{Endpoints{}};
        QVERIFY(trusts(roots, m_inFolder));
        QCOMPARE(held(roots), 1); // the bundle stayed closed
        QVERIFY(trusts(roots, m_inBundle));
        QCOMPARE(held(roots), 2);
        QVERIFY(!trusts(roots, m_nowhere));
        QVERIFY(trusts(roots, m_inBundle));
        QVERIFY(trusts(roots, m_inFolder));
    }

    void folderOnly()
    {
        look(QStringLiteral("folder"), QStringLiteral("absent.pem"));
        const TrustedRoots roots{Endpoints{}};
        QVERIFY(trusts(roots, m_inFolder));
        QVERIFY(!trusts(roots, m_inBundle));
    }

    void bundleOnly()
    {
        look(QStringLiteral("absent"), QStringLiteral("bundle.pem"));
        const TrustedRoots roots{Endpoints{}};
        QVERIFY(!trusts(roots, m_inFolder));
        QVERIFY(trusts(roots, m_inBundle));
    }

    //! Added by a company, an antivirus program or mkcert, beside those that everybody has.
    void rootThatOnlyThisComputerTrusts()
    {
        QFile file(m_place.filePath(QStringLiteral("mixed.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(isrgRootX2 + m_inBundle.qt().toPem() + m_selfSigned.qt().toPem());
        file.close();
        look(QStringLiteral("absent"), QStringLiteral("mixed.pem"));
        const TrustedRoots roots{Endpoints{}};
        const ChainSeen seen = judgeChain({below(m_inBundle).der()}, site, roots);
        QVERIFY(!seen.trusted);
        QCOMPARE(seen.anchor, QString());
        QCOMPARE(seen.errors.size(), 1);
        QCOMPARE(seen.errors.constFirst().name, QStringLiteral("local-root"));
        QCOMPARE(seen.errors.constFirst().depth, 1);
        QCOMPARE(seen.intermediateMissing, QStringLiteral("no"));
        const ChainSeen own = judgeChain({m_selfSigned.der()}, site, roots);
        QCOMPARE(own.errors.size(), 1);
        QCOMPARE(own.errors.constFirst().name, QStringLiteral("self-signed-leaf"));
        QVERIFY(roots.isOnlyHere(m_inBundle.certificate.get()));
        QVERIFY(!roots.isOnlyHere(certificateFromDer(QSslCertificate(isrgRootX2).toDer()).get()));
        // Whoever tells of it says that Cloudflare was told too.
        Endpoints endpoints;
        endpoints.toldRoots = {m_inBundle.qt()};
        QCOMPARE(judgeChain({below(m_inBundle).der()}, site, TrustedRoots(endpoints)).anchor,
                 QStringLiteral("told"));
    }

    void houseOfASystemRoot()
    {
        look(QStringLiteral("absent"), QStringLiteral("bundle.pem"));
        const TrustedRoots roots{Endpoints{}};
        const Identity unsent = authority(QStringLiteral("Second"), QStringLiteral("Bundle House"));
        QCOMPARE(judgeChain({below(unsent).der()}, site, roots).intermediateMissing, QStringLiteral("yes"));
        const Identity stranger = authority(QStringLiteral("Second"), QStringLiteral("Other House"));
        QCOMPARE(judgeChain({below(stranger).der()}, site, roots).intermediateMissing,
                 QStringLiteral("maybe"));
    }

    void neither()
    {
        look(QStringLiteral("absent"), QStringLiteral("absent.pem"));
        const TrustedRoots roots{Endpoints{}};
        QVERIFY(!trusts(roots, m_inFolder));
        QVERIFY(!trusts(roots, m_inBundle));
    }

    void switchedOff()
    {
        look(QStringLiteral("folder"), QStringLiteral("bundle.pem"));
        Endpoints endpoints;
        endpoints.systemRoots = false;
        const TrustedRoots roots(endpoints);
        QVERIFY(!trusts(roots, m_inFolder));
        QVERIFY(!trusts(roots, m_inBundle));
    }
};

QTEST_GUILESS_MAIN(SystemRootsTest)
#include "system_roots_test.moc"
