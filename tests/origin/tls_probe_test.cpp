#include "origin_server.h"
#include "probe_run.h"
#include "probes/tls_probe.h"
#include "probes/trust_store.h"
#include "probes/web_context.h"
#include "tls_server.h"

#include <QTest>

#include <openssl/ocsp.h>
#include <openssl/ssl.h>

using namespace doctor;
using namespace doctor::test;

namespace {

const QString site = QStringLiteral("shop.example");

Wanted named(const QString &name, bool authority)
{
    Wanted wanted;
    wanted.commonName = name;
    wanted.organisation = QStringLiteral("Test House");
    wanted.authority = authority;
    if (!authority)
        wanted.names = {name};
    return wanted;
}

Observation run(const Endpoints &endpoints, const QString &name = site)
{
    WebContext web(endpoints);
    TrustStore trust(endpoints, web);
    TlsRequest request;
    request.address = OriginServer::nominal();
    request.serverName = name;
    TlsProbe probe(request, endpoints, trust);
    return observe(probe).value(0);
}

//! The suites that a ClientHello offers.
QByteArray suitesOf(const QByteArray &hello)
{
    constexpr qsizetype session = 5 + 4 + 2 + 32;
    const qsizetype at = session + 1 + hello.at(session);
    return hello.mid(at + 2, (hello.at(at) << 8) | static_cast<unsigned char>(hello.at(at + 1)));
}

} // namespace

class TlsProbeTest : public QObject
{
    Q_OBJECT

    Identity m_root = makeIdentity(named(QStringLiteral("Root"), true));
    Identity m_intermediate = makeIdentity(named(QStringLiteral("Intermediate"), true), &m_root);
    Identity m_leaf = makeIdentity(named(site, false), &m_intermediate);
    QList<Identity> m_chain{m_leaf, m_intermediate};

    Observation look(const TlsManners &manners, const QString &name = site) const
    {
        TlsServer server(manners);
        Endpoints endpoints = server.endpoints();
        endpoints.extraRoots = {m_root.qt()};
        return run(endpoints, name);
    }

private Q_SLOTS:
    void answered()
    {
        const Observation seen = look({.chain = m_chain, .alpn = "h2"});
        QCOMPARE(seen.outcome, Outcome::Answered);
        const auto &tls = *seen.as<TlsSeen>();
        QCOMPARE(tls.protocol, QStringLiteral("TLSv1.3"));
        QCOMPARE(tls.cipher, QStringLiteral("TLS_AES_128_GCM_SHA256"));
        QCOMPARE(tls.alpn, QStringLiteral("h2"));
        QCOMPARE(tls.serverName, site);
        QCOMPARE(tls.chain.size(), 2);
        QCOMPARE(tls.chain.first().names, QStringList{site});
        QCOMPARE(tls.chain.first().keyType, QStringLiteral("EC"));
        QCOMPARE(tls.chain.first().keyBits, 256);
        QCOMPARE(tls.chain.first().sha256, m_leaf.sha256());
        QVERIFY(!tls.clientCertificateRequested && !tls.clientCertificateRequired);
        QCOMPARE(tls.alert, -1);
        QVERIFY(tls.failure.isEmpty() && tls.firstByteSeen);
        QCOMPARE(tls.staple, QStringLiteral("none"));
        QVERIFY(tls.judged && tls.judged->trusted && tls.judged->nameMatches);
    }

    void oldVersions()
    {
        const Observation seen = look({.chain = {makeIdentity([] {
                                           Wanted wanted = named(site, false);
                                           wanted.rsaBits = 2048;
                                           return wanted;
                                       }())},
                                       .maximum = TLS1_VERSION,
                                       .ciphers = "AES128-SHA"});
        QCOMPARE(seen.outcome, Outcome::Answered);
        QCOMPARE(seen.as<TlsSeen>()->protocol, QStringLiteral("TLSv1"));
        QCOMPARE(seen.as<TlsSeen>()->cipher, QStringLiteral("AES128-SHA"));
    }

    void untrustedChainStillAnswers()
    {
        const Observation seen = look({.chain = {makeIdentity(named(site, false))}});
        QCOMPARE(seen.outcome, Outcome::Answered);
        QVERIFY(!seen.as<TlsSeen>()->judged->trusted);
    }

    void unknownName()
    {
        const Observation seen = look({.chain = m_chain, .onlyName = "other.example"});
        QCOMPARE(seen.outcome, Outcome::TlsFailed);
        const auto &tls = *seen.as<TlsSeen>();
        QCOMPARE(tls.failure, QStringLiteral("alert"));
        QCOMPARE(tls.alert, 112);
        QCOMPARE(tls.alertName, QStringLiteral("unrecognized_name"));
        QVERIFY(tls.firstByteSeen && !tls.judged);
    }

    void noSharedCipher()
    {
        // Cloudflare offers ChaCha20 in TLS 1.3 only.
        const Observation seen
            = look({.chain = m_chain, .maximum = TLS1_2_VERSION, .ciphers = "ECDHE-ECDSA-CHACHA20-POLY1305"});
        QCOMPARE(seen.outcome, Outcome::TlsFailed);
        QCOMPARE(seen.as<TlsSeen>()->failure, QStringLiteral("no-shared-cipher"));
        QCOMPARE(seen.as<TlsSeen>()->alert, 40);
    }

    void handshakeFailureForAnotherReason()
    {
        OriginServer server(OriginServer::saying(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)));
        const Observation seen = run(server.endpoints(443));
        QCOMPARE(seen.outcome, Outcome::TlsFailed);
        QCOMPARE(seen.as<TlsSeen>()->failure, QStringLiteral("alert"));
        QCOMPARE(seen.as<TlsSeen>()->alert, 40);
        QCOMPARE(server.connections(), 2);
        QVERIFY(!seen.as<TlsSeen>()->clientCertificateRequired);
    }

    void noSharedCipherAndCertificateRequired()
    {
        const Observation seen = look({.chain = m_chain,
                                       .maximum = TLS1_2_VERSION,
                                       .ciphers = "ECDHE-ECDSA-CHACHA20-POLY1305",
                                       .requiresCertificate = true});
        QCOMPARE(seen.as<TlsSeen>()->failure, QStringLiteral("no-shared-cipher"));
        QVERIFY(seen.as<TlsSeen>()->chain.isEmpty());
    }

    void serverPrefersACipherThatCloudflareLacks()
    {
        TlsManners manners{.chain = m_chain,
                           .maximum = TLS1_2_VERSION,
                           .ciphers = "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES128-GCM-SHA256",
                           .ownOrder = true};
        const Observation open = look(manners);
        QCOMPARE(open.outcome, Outcome::Answered);
        QCOMPARE(open.as<TlsSeen>()->cipher, QStringLiteral("ECDHE-ECDSA-AES128-GCM-SHA256"));
        manners.requiresCertificate = true;
        const Observation closed = look(manners);
        QCOMPARE(closed.outcome, Outcome::TlsFailed);
        QCOMPARE(closed.as<TlsSeen>()->failure, QStringLiteral("alert"));
        QVERIFY(closed.as<TlsSeen>()->clientCertificateRequired);
        QCOMPARE(closed.as<TlsSeen>()->cipher, QStringLiteral("ECDHE-ECDSA-AES128-GCM-SHA256"));
    }

    void helloIsCloudflares()
    {
        QList<QByteArray> hellos;
        OriginServer server([&hellos](QTcpSocket *socket, const QByteArray &hello) {
            hellos.append(hello);
            socket->disconnectFromHost();
        });
        run(server.endpoints(443));
        QCOMPARE(hellos.size(), 2);
        const QByteArray &main
            = hellos.at(suitesOf(hellos.at(0)).size() < suitesOf(hellos.at(1)).size() ? 0 : 1);
        // RFC 8446 B.4 and IANA's numbers, in Cloudflare's order; 00ff stands for RFC 5746.
        const QByteArray suites = suitesOf(main).toHex(' ');
        QVERIFY2(suites.startsWith("13 01 13 02 13 03 c0 2b c0 2f c0 13 00 9c 00 2f c0 2c c0 30 c0 28 00 35"),
                 suites.constData());
        QVERIFY2(suitesOf(main).size() <= 2 * (12 + 2), suites.constData());
        QVERIFY(main.contains(QByteArray("\x00\x0cshop.example", 14)));
        QVERIFY(main.contains("\x02h2\x08http/1.1"));
    }

    void serverWithoutRenegotiationInfo()
    {
        // A ServerHello of TLS 1.2 without extensions: Cloudflare goes on, and so do we.
        const QByteArray hello = QByteArray::fromHex("160303002a020000260303") + QByteArray(32, 'r')
            + QByteArray::fromHex("00c02b00");
        OriginServer server([&hello](QTcpSocket *socket, const QByteArray &) {
            socket->write(hello);
            socket->disconnectFromHost();
        });
        const Observation seen = run(server.endpoints(443));
        QCOMPARE(seen.as<TlsSeen>()->failure, QStringLiteral("closed"));
    }

    void oneConnectionAtATime()
    {
        // The second connection gets nothing: what only it could tell stays unknown, and is not waited for
        // long.
        Observation seen;
        // Other programs may take the time of one try, hardly that of all.
        for (int tries = 0; tries < 4 && (tries == 0 || seen.elapsedMs >= 1000); ++tries)
            seen = look({.chain = m_chain, .onlyConnections = 1});
        QCOMPARE(seen.outcome, Outcome::Answered);
        QVERIFY(seen.as<TlsSeen>()->staple.isEmpty());
        QCOMPARE(seen.as<TlsSeen>()->chain.size(), 2);
        QVERIFY(seen.elapsedMs < 1000);
    }

    void protocolVersion()
    {
        OriginServer server(OriginServer::saying(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)));
        const Observation seen = run(server.endpoints(443));
        QCOMPARE(seen.as<TlsSeen>()->failure, QStringLiteral("protocol-version"));
    }

    void clientCertificate_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("required");
        QTest::newRow("asked 1.2") << TLS1_2_VERSION << false;
        QTest::newRow("asked 1.3") << TLS1_3_VERSION << false;
        QTest::newRow("required 1.2") << TLS1_2_VERSION << true;
        QTest::newRow("required 1.3") << TLS1_3_VERSION << true;
    }

    void clientCertificate()
    {
        QFETCH(int, version);
        QFETCH(bool, required);
        const Observation seen = look({.chain = m_chain,
                                       .minimum = version,
                                       .maximum = version,
                                       .asksCertificate = true,
                                       .requiresCertificate = required});
        const auto &tls = *seen.as<TlsSeen>();
        const bool late = version == TLS1_3_VERSION;
        QCOMPARE(seen.outcome, required && !late ? Outcome::TlsFailed : Outcome::Answered);
        QVERIFY(tls.clientCertificateRequested);
        QCOMPARE(tls.clientCertificateRequired, required);
        QCOMPARE(tls.alert, required ? (late ? 116 : 40) : -1);
        QVERIFY(seen.elapsedMs < 4900); // it did not wait for the limit
        QCOMPARE(tls.chain.size(), 2);
    }

    void notTls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<bool>("http");
        QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false
                              << QStringLiteral("not-tls") << true;
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><p>no</p>") << false << QStringLiteral("not-tls")
                              << true;
        QTest::newRow("ssh") << QByteArray("SSH-2.0-x\r\n") << false << QStringLiteral("not-tls") << false;
        QTest::newRow("closed") << QByteArray() << false << QStringLiteral("closed") << false;
#ifdef Q_OS_LINUX
        QTest::newRow("reset") << QByteArray() << true << QStringLiteral("reset") << false;
#endif
    }

    void notTls()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, reset);
        OriginServer server(reset ? OriginServer::sayingThenReset(bytes) : OriginServer::saying(bytes));
        const Observation seen = run(server.endpoints(443));
        QCOMPARE(seen.outcome, Outcome::TlsFailed);
        QTEST(seen.as<TlsSeen>()->failure, "failure");
        QTEST(seen.as<TlsSeen>()->speaksHttp, "http");
        QCOMPARE(seen.as<TlsSeen>()->firstByteSeen, !bytes.isEmpty());
    }

    void silentServer()
    {
        OriginServer server([](QTcpSocket *, const QByteArray &) {});
        const Observation seen = run(server.endpoints(443));
        QCOMPARE(seen.outcome, Outcome::TimedOut);
        QCOMPARE(seen.as<TlsSeen>()->failure, QStringLiteral("timeout"));
        QVERIFY(seen.elapsedMs >= 4900);
    }

    void refused()
    {
        OriginServer server({});
        const Endpoints endpoints = server.endpoints(443);
        server.close();
        const Observation seen = run(endpoints);
        QCOMPARE(seen.outcome, Outcome::Refused);
        QVERIFY(seen.as<TlsSeen>()->failure.isEmpty());
    }

    void staple_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("staple");
        QTest::newRow("good") << V_OCSP_CERTSTATUS_GOOD << TLS1_3_VERSION << QStringLiteral("good");
        QTest::newRow("good 1.2") << V_OCSP_CERTSTATUS_GOOD << TLS1_2_VERSION << QStringLiteral("good");
        QTest::newRow("revoked") << V_OCSP_CERTSTATUS_REVOKED << TLS1_3_VERSION << QStringLiteral("revoked");
        QTest::newRow("unknown") << V_OCSP_CERTSTATUS_UNKNOWN << TLS1_3_VERSION << QStringLiteral("unknown");
    }

    void staple()
    {
        QFETCH(int, status);
        QFETCH(int, version);
        const Observation seen = look(
            {.chain = m_chain, .maximum = version, .staple = stapleFor(m_leaf, m_intermediate, status)});
        QCOMPARE(seen.outcome, Outcome::Answered);
        QTEST(seen.as<TlsSeen>()->staple, "staple");
    }

    //! A server can staple what it likes, and one certificate's answer beside another certificate.
    void stapleNotProven_data()
    {
        const Identity namesake = makeIdentity(named(QStringLiteral("Intermediate"), true));
        const Identity sibling
            = makeIdentity(named(QStringLiteral("sibling.example"), false), &m_intermediate);
        const Identity other = makeIdentity(named(site, false), &m_intermediate);
        Wanted sameNumber = named(site, false);
        sameNumber.serial = "81";
        const Identity ours = makeIdentity(sameNumber, &m_intermediate);
        const Identity theirs = makeIdentity(sameNumber, &m_root);
        const QList<Identity> chain = {ours, m_intermediate};
        QTest::addColumn<QList<Identity>>("chain");
        QTest::addColumn<QByteArray>("staple");
        for (const int status : {V_OCSP_CERTSTATUS_GOOD, V_OCSP_CERTSTATUS_REVOKED}) {
            const char *word = status == V_OCSP_CERTSTATUS_GOOD ? "good" : "revoked";
            const auto row
                = [word](const char *name) -> QTestData & { return QTest::addRow("%s, %s", name, word); };
            const auto staple = [this, status](const StapleWanted &wanted) {
                return stapleFor(m_leaf, m_intermediate, status, wanted);
            };
            QByteArray broken = staple({.signerSent = false});
            broken.back() = static_cast<char>(broken.back() ^ 1); // of the signature
            row("broken signature") << m_chain << broken;
            row("a namesake's key") << m_chain << staple({.signer = &namesake});
            row("a namesake's key, unsent") << m_chain << staple({.signer = &namesake, .signerSent = false});
            row("signed by a sibling") << m_chain << staple({.signer = &sibling});
            row("signed by itself") << m_chain << staple({.signer = &m_leaf});
            row("over") << m_chain << staple({.fromDays = -8, .toDays = -1});
            row("not yet") << m_chain << staple({.fromDays = 1, .toDays = 8});
            row("old without end") << m_chain << staple({.fromDays = -2, .toDays = -3});
            row("another number") << m_chain << stapleFor(other, m_intermediate, status);
            row("another issuer, same number") << chain << stapleFor(theirs, m_root, status);
            row("issuer not sent") << QList<Identity>{m_leaf} << staple({});
        }
    }

    void stapleNotProven()
    {
        QFETCH(QList<Identity>, chain);
        QFETCH(QByteArray, staple);
        const Observation seen = look({.chain = chain, .staple = staple});
        QCOMPARE(seen.outcome, Outcome::Answered);
        QCOMPARE(seen.as<TlsSeen>()->staple, QStringLiteral("unknown"));
    }

    void stapleOfUnknownAuthority()
    {
        const Identity stranger = makeIdentity(named(QStringLiteral("Stranger"), true));
        const Identity leaf = makeIdentity(named(site, false), &stranger);
        const QByteArray staple = stapleFor(leaf, stranger, V_OCSP_CERTSTATUS_REVOKED);
        QCOMPARE(look({.chain = {leaf, stranger}, .staple = staple}).as<TlsSeen>()->staple,
                 QStringLiteral("unknown"));
    }

    //! …and what RFC 6960 §4.2.2.2 allows besides the issuer's own signature.
    void stapleProven()
    {
        Wanted wanted = named(QStringLiteral("Responder"), false);
        wanted.extendedUsage = QStringLiteral("OCSPSigning");
        const Identity responder = makeIdentity(wanted, &m_intermediate);
        const auto status = [this](const QList<Identity> &chain, const QByteArray &staple) {
            return look({.chain = chain, .staple = staple}).as<TlsSeen>()->staple;
        };
        const int revoked = V_OCSP_CERTSTATUS_REVOKED;
        QCOMPARE(status(m_chain, stapleFor(m_leaf, m_intermediate, revoked, {.signer = &responder})),
                 QStringLiteral("revoked"));
        QCOMPARE(status(m_chain, stapleFor(m_leaf, m_intermediate, revoked, {.signerSent = false})),
                 QStringLiteral("revoked"));
        QCOMPARE(status(m_chain, stapleFor(m_leaf, m_intermediate, revoked, {.toDays = -1})),
                 QStringLiteral("revoked"));
        const Identity direct = makeIdentity(named(site, false), &m_root);
        QCOMPARE(status({direct}, stapleFor(direct, m_root, revoked)), QStringLiteral("revoked"));
    }

    void letGo_data()
    {
        QTest::addColumn<bool>("speaks");
        QTest::addColumn<bool>("deleted");
        QTest::newRow("deleted, silent server") << false << true;
        QTest::newRow("deleted, server speaking") << true << true;
        QTest::newRow("aborted, silent server") << false << false;
        QTest::newRow("aborted, server speaking") << true << false;
    }

    void letGo()
    {
        QFETCH(bool, speaks);
        QFETCH(bool, deleted);
        OriginServer server([&speaks](QTcpSocket *socket, const QByteArray &) {
            if (speaks)
                socket->write(QByteArray("\x16\x03\x03\x10\x00\x02", 6)); // the start of a record
        });
        const Endpoints endpoints = server.endpoints(443);
        WebContext web(endpoints);
        TrustStore trust(endpoints, web);
        TlsRequest request;
        request.address = OriginServer::nominal();
        request.serverName = site;
        auto probe = std::make_unique<TlsProbe>(request, endpoints, trust);
        QSignalSpy finished(probe.get(), &Probe::finished);
        probe->start();
        QTRY_VERIFY(server.connections() > 0);
        if (deleted)
            probe.reset();
        else
            probe->abort();
        QTRY_COMPARE(server.open(), 0);
        QCOMPARE(finished.size(), deleted ? 0 : 1);
        if (!deleted)
            QCOMPARE(finished.first().first().value<QList<Observation>>().first().outcome,
                     Outcome::Cancelled);
    }

    void ciphersThatOpensslLacks()
    {
        const QStringList missing = ciphersNotOffered();
        QVERIFY(!missing.contains(QStringLiteral("ECDHE-RSA-AES128-GCM-SHA256")));
        QVERIFY(!missing.contains(QStringLiteral("AES128-SHA")));
    }
};

QTEST_GUILESS_MAIN(TlsProbeTest)
#include "tls_probe_test.moc"
