#include "visitor.h"
#include "world_in_thread.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace doctor;
using doctor::test::visit;
using doctor::test::WorldInThread;

namespace {

//! An edge with one site of \a site's members, and origins of \a plain's and \a secure's.
QByteArray world(const QByteArray &site, const QByteArray &plain = "", const QByteArray &secure = "")
{
    const auto more = [](const QByteArray &members) { return members.isEmpty() ? members : ", " + members; };
    return R"({"edge": {"http": ["104.16.1.10:80"], "https": ["104.16.1.10:443"], "colo": "FRA",
                "connect_patience_ms": 400, "answer_patience_ms": 800,
                "sites": [{"host": "shop.example", "origin": ["203.0.113.10"])"
        + more(site) + R"(}]},
              "origins": [{"listen": ["203.0.113.10:80"])"
        + more(plain) + R"(},
                          {"listen": ["203.0.113.10:443"], "tls": true, "certificate": {"names": ["shop.example"]})"
        + more(secure) + "}]}";
}

} // namespace

class PracticeEdgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFormat_data();
    void readsTheFormat();
    void checksTheFormatsLists();
    void usesThePortOfTheMode_data();
    void usesThePortOfTheMode();
    void namesWhatTheOriginDid_data();
    void namesWhatTheOriginDid();
    void writesTheErrorAsAsked();
    void knowsOnlyItsSites();
    void triesTheNextAddressWhenAskedTo();
    void showsItsClientCertificate();
    void keepsTheConnection();
    void passesOnWhatTheOriginSaid();
};

void PracticeEdgeTest::readsTheFormat_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint"); // empty: none
    QTest::newRow("empty") << QByteArray("{}") << QString();
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("object");
    QTest::newRow("misspelt") << QByteArray(R"({"edge": {"colour": "FRA"}})")
                              << QStringLiteral("world.edge.colour");
    QTest::newRow("mode") << world(R"("ssl_mode": "medium")") << QStringLiteral("ssl_mode");
    QTest::newRow("door") << world("", R"("door": "ajar")") << QStringLiteral("world.origins[0].door");
    QTest::newRow("address") << QByteArray(R"({"resolvers": [{"listen": ["203.0.113.10"]}]})")
                             << QStringLiteral("world.resolvers[0].listen");
    QTest::newRow("type") << world(R"("tunnel": "yes")") << QStringLiteral("tunnel");
}

void PracticeEdgeTest::readsTheFormat()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    QString error;

    const auto config = practice::WorldConfig::fromJson(json, &error);

    QCOMPARE(config.has_value(), complaint.isEmpty());
    QVERIFY2(error.contains(complaint), qPrintable(error));
}

void PracticeEdgeTest::checksTheFormatsLists()
{
    QString error;
    const auto config = practice::WorldConfig::fromJson(
        world(R"("ssl_mode": "strict")", R"("answer": "empty")", R"("door": "silent")"), &error);

    QVERIFY2(config, qPrintable(error));
    QCOMPARE(config->edge.sites.first().mode, SslMode::Strict);
    QCOMPARE(config->origins.first().answer, practice::Answer::Empty);
    QCOMPARE(config->origins.last().door, practice::Door::Silent);
    QCOMPARE(config->origins.last().listen.first().port, 443);
}

void PracticeEdgeTest::usesThePortOfTheMode_data()
{
    QTest::addColumn<int>("http"); // with port 80 answering 201 and port 443 answering 202
    QTest::addColumn<int>("https");
    QTest::newRow("off") << 201 << 301;
    QTest::newRow("flexible") << 201 << 201;
    QTest::newRow("full") << 201 << 202;
    QTest::newRow("strict") << 201 << 202;
    QTest::newRow("strict-origin-pull") << 202 << 202;
}

void PracticeEdgeTest::usesThePortOfTheMode()
{
    QFETCH(int, http);
    QFETCH(int, https);
    const WorldInThread played(world(R"("ssl_mode": ")" + QByteArray(QTest::currentDataTag()) + '"',
                                     R"("answer": "status", "status": 201)",
                                     R"("answer": "status", "status": 202)"));
    QVERIFY2(played.started, qPrintable(played.error));

    QCOMPARE(visit(played.endpoints, {.scheme = QStringLiteral("http")}).status, http);
    QCOMPARE(visit(played.endpoints, {}).status, https);
}

void PracticeEdgeTest::namesWhatTheOriginDid_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("page") << QByteArray(R"("answer": "page")") << 200;
    QTest::newRow("reset") << QByteArray(R"("answer": "reset")") << 520;
    QTest::newRow("empty") << QByteArray(R"("answer": "empty")") << 520;
    QTest::newRow("not HTTP") << QByteArray(R"("answer": "not-http")") << 520;
    QTest::newRow("huge headers") << QByteArray(R"("answer": "huge-headers")") << 520;
    QTest::newRow("never") << QByteArray(R"("answer": "never")") << 524;
    QTest::newRow("late") << QByteArray(R"("delay_ms": 3000)") << 524;
    QTest::newRow("in time") << QByteArray(R"("delay_ms": 200)") << 200;
    QTest::newRow("endless") << QByteArray(R"("answer": "endless")") << 200;
    QTest::newRow("refused") << QByteArray(R"("door": "refused")") << 521;
    QTest::newRow("silent") << QByteArray(R"("door": "silent")") << 522;
    QTest::newRow("handshake reset") << QByteArray(R"("handshake": "reset")") << 525;
    QTest::newRow("handshake silent") << QByteArray(R"("handshake": "silent")") << 525;
    QTest::newRow("client certificate, Apache") << QByteArray(R"("client_certificate": "apache")") << 520;
    QTest::newRow("good staple") << QByteArray(R"("staple": "good")") << 200;
    QTest::newRow("503") << QByteArray(R"("answer": "status", "status": 503)") << 503;
}

void PracticeEdgeTest::namesWhatTheOriginDid()
{
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    const WorldInThread played(world(R"("ssl_mode": "strict")", "", origin));
    QVERIFY2(played.started, qPrintable(played.error));

    QCOMPARE(visit(played.endpoints, {}).status, status);
}

void PracticeEdgeTest::writesTheErrorAsAsked()
{
    const WorldInThread played(world("", "", R"("door": "refused")"));
    QVERIFY2(played.started, qPrintable(played.error));

    const test::Visit plain = visit(played.endpoints, {});
    const test::Visit json = visit(played.endpoints, {.accept = "application/problem+json"});
    const test::Visit html = visit(played.endpoints, {.accept = "text/html,*/*;q=0.8"});

    QCOMPARE(plain.body, QByteArray("error code: 521\n"));
    const QJsonObject problem = QJsonDocument::fromJson(json.body).object();
    QCOMPARE(problem.value(QLatin1String("error_code")).toInt(), 521);
    QCOMPARE(problem.value(QLatin1String("zone")).toString(), QStringLiteral("shop.example"));
    QCOMPARE(json.headers.value("cf-ray"),
             problem.value(QLatin1String("ray_id")).toString().toLatin1() + "-FRA");
    QVERIFY(html.body.contains("<title>shop.example | 521: Web server is down</title>"));
    QVERIFY(html.body.contains("id=\"cf-host-status\" class=\"cf-error-source\""));
}

void PracticeEdgeTest::knowsOnlyItsSites()
{
    const WorldInThread played(world(""));
    QVERIFY2(played.started, qPrintable(played.error));
    const QString stranger = QStringLiteral("stranger.example");

    const test::Visit plain = visit(played.endpoints, {.scheme = QStringLiteral("http"), .host = stranger});
    const test::Visit secure = visit(played.endpoints, {.host = stranger});

    QCOMPARE(plain.status, 409);
    QCOMPARE(plain.body, QByteArray("error code: 1001\n"));
    QVERIFY(!secure.connected);
}

void PracticeEdgeTest::triesTheNextAddressWhenAskedTo()
{
    // Nothing leads to the second address: no route.
    const QByteArray two = R"("origin": ["203.0.113.10", "203.0.113.99"])";
    QByteArray config = world("").replace(R"("origin": ["203.0.113.10"])", two);
    const WorldInThread without(config);
    const WorldInThread with(config.replace(two, two + R"(, "failover": true)"));
    QVERIFY(without.started && with.started);

    QCOMPARE(visit(without.endpoints, {}).status, 200);
    QCOMPARE(visit(without.endpoints, {}).status, 523);
    QCOMPARE(visit(with.endpoints, {}).status, 200);
    QCOMPARE(visit(with.endpoints, {}).status, 200);
}

void PracticeEdgeTest::showsItsClientCertificate()
{
    const WorldInThread played(world(R"("origin_pulls": true)", "", R"("client_certificate": "nginx")"));
    QVERIFY2(played.started, qPrintable(played.error));
    const QHostAddress origin(QStringLiteral("203.0.113.10"));

    const test::Visit direct = visit(played.endpoints, {.address = origin});

    QCOMPARE(visit(played.endpoints, {}).status, 200);
    QCOMPARE(direct.status, 400);
    QVERIFY(direct.body.contains("No required SSL certificate was sent"));
}

void PracticeEdgeTest::keepsTheConnection()
{
    const WorldInThread played(world(""));
    QVERIFY2(played.started, qPrintable(played.error));
    const auto way = played.endpoints.socketFor(QHostAddress(QStringLiteral("104.16.1.10")), 80);
    QVERIFY(way);
    QTcpSocket socket;
    socket.connectToHost(way->address, way->port);
    QVERIFY(socket.waitForConnected(3000));

    QByteArray seen;
    for (int i = 0; i < 2; ++i) {
        socket.write("GET /cdn-cgi/trace HTTP/1.1\r\nHost: shop.example\r\n\r\n");
        seen.clear();
        while (!seen.contains("kex=none") && socket.waitForReadyRead(3000))
            seen += socket.readAll();
        QVERIFY(seen.startsWith("HTTP/1.1 200 OK\r\n"));
    }

    QVERIFY(seen.contains("\ncolo=FRA\n"));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void PracticeEdgeTest::passesOnWhatTheOriginSaid()
{
    const WorldInThread played(world(""));
    QVERIFY2(played.started, qPrintable(played.error));

    const test::Visit seen = visit(played.endpoints, {.path = "/page?x=1"});

    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.headers.value("cf-cache-status"), QByteArray("DYNAMIC"));
    QCOMPARE(seen.headers.value("server"), QByteArray("cloudflare"));
    QVERIFY(seen.body.contains("origin of shop.example"));
}

QTEST_GUILESS_MAIN(PracticeEdgeTest)
#include "practice_edge_test.moc"
