#include "probes/trust_store.h"
#include "probes/web_context.h"
#include "scripted_dns.h"
#include "scripted_web.h"
#include "test_pki.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

const QString helper = QStringLiteral("roots.example");
const QString nominal = QStringLiteral("203.0.113.1");
const QString unit = QStringLiteral("CloudFlare Origin SSL Certificate Authority");

Identity makeRoot()
{
    Wanted wanted;
    wanted.unit = unit;
    wanted.organisation = QStringLiteral("CloudFlare, Inc.");
    wanted.authority = true;
    return makeIdentity(wanted);
}

//! A helper that publishes one root.
struct World {
    explicit World(const Identity &published)
        : certificate(WebCertificate::forName(helper)),
          web(
              [pem = published.qt().toPem()](QTcpSocket *socket, const QByteArray &) {
                  ScriptedWeb::reply(socket, ScriptedWeb::ok(pem));
              },
              certificate),
          dns([](const QString &, int type) {
              DnsScript answer;
              if (type == 1)
                  answer.answers = {ScriptedDns::a(helper, nominal)};
              return answer;
          })
    {
        endpoints.closed = true;
        endpoints.systemRoots = false;
        endpoints.extraRoots = {certificate.root};
        endpoints.resolvers = {dns.address()};
        endpoints.sockets.insert({nominal, 443}, web.address());
        endpoints.cacheFolder = folder.path();
    }

    void pin(const Identity &root)
    {
        endpoints.originRootPins = {{root.sha256(), QStringLiteral("https://roots.example/root.pem")}};
    }

    //! One run of the program: asks twice at once, and gives the observations.
    QList<Observation> ask(bool *has)
    {
        WebContext context(endpoints);
        TrustStore store(endpoints, context);
        int ready = 0;
        QObject owner;
        store.wantOriginRoots(&owner, [&ready] { ++ready; });
        store.wantOriginRoots(&owner, [&ready] { ++ready; });
        if (!QTest::qWaitFor([&ready] { return ready == 2; }, 8000))
            return {};
        *has = store.roots().hasOriginRoot(unit);
        const QList<Observation> seen = store.takeObservations();
        return store.takeObservations().isEmpty() ? seen : QList<Observation>();
    }

    QTemporaryDir folder;
    WebCertificate certificate;
    ScriptedWeb web;
    ScriptedDns dns;
    Endpoints endpoints;
};

} // namespace

class OriginRootsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchedOnceThenCached()
    {
        const Identity root = makeRoot();
        World world(root);
        world.pin(root);
        bool has = false;
        const QList<Observation> first = world.ask(&has);
        QVERIFY(has);
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().outcome, Outcome::Answered);
        QVERIFY(first.first().as<RootsSeen>()->matchesPin && !first.first().as<RootsSeen>()->fromCache);
        has = false;
        const QList<Observation> second = world.ask(&has);
        QVERIFY(has);
        QVERIFY(second.value(0).as<RootsSeen>()->fromCache);
        QCOMPARE(world.web.connections(), 1);
    }

    void otherFingerprintIsNotBelieved()
    {
        World world(makeRoot());
        world.pin(makeRoot());
        bool has = true;
        const QList<Observation> seen = world.ask(&has);
        QVERIFY(!has);
        QCOMPARE(seen.value(0).outcome, Outcome::Failed);
        QCOMPARE(seen.value(0).as<RootsSeen>()->failure, QStringLiteral("wrong-fingerprint"));
        QVERIFY(!seen.value(0).as<RootsSeen>()->matchesPin);
    }

    void spoiltCacheIsFetchedAnew()
    {
        const Identity root = makeRoot();
        World world(root);
        world.pin(root);
        QFile file(world.folder.filePath(QStringLiteral("origin-ca-%1.pem").arg(root.sha256())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(makeRoot().qt().toPem());
        file.close();
        bool has = false;
        QVERIFY(!world.ask(&has).value(0).as<RootsSeen>()->fromCache);
        QVERIFY(has);
    }

    void notToBeHad()
    {
        const Identity root = makeRoot();
        World world(root);
        world.pin(root);
        world.endpoints.sockets.clear();
        bool has = true;
        const QList<Observation> seen = world.ask(&has);
        QVERIFY(!has);
        QCOMPARE(seen.size(), 1);
        QVERIFY(!seen.first().as<RootsSeen>()->failure.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OriginRootsTest)
#include "origin_roots_test.moc"
