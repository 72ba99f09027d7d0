#include "origin_server.h"
#include "probe_run.h"
#include "probes/exchange_probe.h"
#include "tls_server.h"

#include <QTest>

#include <openssl/ssl.h>

#include <sys/socket.h>

using namespace doctor;
using namespace doctor::test;
using namespace std::chrono_literals;

namespace {

const QString site = QStringLiteral("shop.example");

ExchangeRequest request(const QString &scheme = QStringLiteral("http"))
{
    ExchangeRequest request;
    request.scheme = scheme;
    request.address = OriginServer::nominal();
    request.port = scheme == QLatin1String("https") ? 443 : 80;
    request.host = site;
    request.path = QStringLiteral("/a b?c");
    return request;
}

Observation run(const Endpoints &endpoints, const ExchangeRequest &asked = request())
{
    ExchangeProbe probe(asked, endpoints);
    return observe(probe).value(0);
}

Observation hear(const OriginServer::Script &script, const ExchangeRequest &asked = request())
{
    OriginServer server(script);
    return run(server.endpoints(asked.port), asked);
}

ExchangeRequest hasty(const QString &scheme = QStringLiteral("http"))
{
    ExchangeRequest asked = request(scheme);
    asked.limit = 300ms;
    return asked;
}

Identity certificate()
{
    Wanted wanted;
    wanted.commonName = site;
    wanted.names = {site};
    return makeIdentity(wanted);
}

} // namespace

class ExchangeProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answered()
    {
        OriginServer server(
            OriginServer::saying("HTTP/1.1 301 Moved\r\nServer: nginx\r\nSet-Cookie: secret=1\r\nDate: Sat, "
                                 "21 Nov 2026 08:00:00 GMT\r\n"
                                 "Location: https://shop.example/x?y=1\r\nContent-Length: 2\r\n\r\nok"));
        const Observation seen = run(server.endpoints(80));
        QCOMPARE(seen.outcome, Outcome::Answered);
        QCOMPARE(seen.via, Via::Direct);
        const auto &http = *seen.as<HttpSeen>();
        QCOMPARE(http.status, 301);
        QCOMPARE(http.version, QStringLiteral("1.1"));
        QCOMPARE(http.header(QStringLiteral("server")), QStringLiteral("nginx"));
        QVERIFY(!http.headers.contains(QStringLiteral("set-cookie")));
        QVERIFY(http.connected && http.bodyComplete && http.failure.isEmpty());
        QVERIFY(http.firstByteMs >= 0);
        QCOMPARE(http.bodyBytes, 2);
        QCOMPARE(http.bodySha256.size(), 64);
        QCOMPARE(http.date, QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
        QCOMPARE(http.locationScheme, QStringLiteral("https"));
        QCOMPARE(http.locationHost, site);
        QCOMPARE(http.locationPath, QStringLiteral("/x"));
        QCOMPARE(http.locationPort, quint16(443));
        QVERIFY(!http.locationSameUrl);
        const QByteArray sent = server.lastRequest();
        QVERIFY(sent.startsWith("GET /a%20b%3Fc HTTP/1.1\r\nHost: shop.example\r\n"));
        QVERIFY(sent.contains("User-Agent: Mozilla/5.0") && sent.contains("Connection: close\r\n"));
        QVERIFY(!sent.contains("X-Forwarded") && !sent.contains("CF-"));
        QVERIFY(sent.endsWith("\r\n\r\n"));
    }

    void portInHost()
    {
        OriginServer server(OriginServer::saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        ExchangeRequest asked = request();
        asked.hostPort = 8080;
        run(server.endpoints(80), asked);
        QVERIFY(server.lastRequest().contains("Host: shop.example:8080\r\n"));
    }

    void sameUrl()
    {
        ExchangeRequest asked = request();
        asked.path = QStringLiteral("/");
        const auto answer = [&asked](const QByteArray &location) {
            const Observation seen = hear(OriginServer::saying("HTTP/1.1 302 Found\r\nLocation: " + location
                                                               + "\r\nContent-Length: 0\r\n\r\n"),
                                          asked);
            return seen.as<HttpSeen>()->locationSameUrl;
        };
        QVERIFY(answer("http://shop.example/"));
        QVERIFY(answer("http://SHOP.example:80"));
        QVERIFY(answer("/"));
        QVERIFY(!answer("https://shop.example/"));
        QVERIFY(!answer("/?x"));
        QVERIFY(!answer("http://www.shop.example/"));
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("failure");
        const auto row = [](const char *name, const QByteArray &bytes, bool reset, Outcome outcome,
                            const char *failure) {
            QTest::newRow(name) << bytes << reset << outcome << QString::fromLatin1(failure);
        };
        const QByteArray large = "HTTP/1.1 200 OK\r\nX: " + QByteArray(129 * 1024, 'x') + "\r\n\r\n";
        row("empty", "", false, Outcome::Reset, "closed-without-answer");
        row("partial head", "HTTP/1.1 200 OK\r\nServer: x\r\n", false, Outcome::Reset,
            "closed-without-answer");
#ifdef Q_OS_LINUX
        row("reset", "", true, Outcome::Reset, "reset");
#endif
        row("HTTP/0.9", "<html>hello</html>", false, Outcome::Failed, "not-http");
        row("cut body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", false, Outcome::Answered,
            "closed-early");
        row("large head", large, false, Outcome::Answered, "headers-too-large");
        row("huge head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(200 * 1024, 'x'), false, Outcome::Failed,
            "headers-too-large");
        row("continue storm", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000), false,
            Outcome::Failed, "other");
    }

    void broken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, reset);
        const Observation seen
            = hear(reset ? OriginServer::sayingThenReset(bytes) : OriginServer::saying(bytes));
        QTEST(seen.outcome, "outcome");
        QTEST(seen.as<HttpSeen>()->failure, "failure");
        QVERIFY(seen.as<HttpSeen>()->connected);
    }

    //! Nobody can know that a body without a length is whole when the connection breaks.
    void brokenWithinABodyWithoutLength()
    {
#ifdef Q_OS_LINUX
        const QByteArray answer
            = "HTTP/1.1 400 Bad Request\r\n\r\n<title>400 No required SSL certificate was sent";
        const auto isCut = [](const Observation &seen) {
            const auto &http = *seen.as<HttpSeen>();
            return seen.outcome == Outcome::Answered && http.failure == QLatin1String("closed-early")
                && !http.bodyComplete && http.asksClientCertificate && http.bodyBytes == 47;
        };
        const auto overTls = [&answer](bool notifies, const std::function<void(QTcpSocket *)> &end) {
            TlsServer server(
                {.chain = {certificate()}, .answer = answer, .notifiesClose = notifies, .end = end});
            return run(server.endpoints(), request(QStringLiteral("https")));
        };
        QVERIFY(isCut(hear(OriginServer::sayingThenReset(answer))));
        QVERIFY(isCut(overTls(false, &resetConnection)));
        QVERIFY(isCut(overTls(false, [](QTcpSocket *socket) {
            socket->write(QByteArray::fromHex("1703030020") + QByteArray(32, 'x'));
        })));
        for (const Observation &whole :
             {hear(OriginServer::saying(answer)), overTls(false, {}), overTls(true, {}),
              overTls(true, &resetConnection), hear([&answer](QTcpSocket *socket, const QByteArray &) {
                  socket->write(answer);
                  socket->flush();
                  ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
                  resetConnection(socket);
              })}) {
            QCOMPARE(whole.as<HttpSeen>()->failure, QString());
            QVERIFY(whole.as<HttpSeen>()->bodyComplete);
            QCOMPARE(whole.as<HttpSeen>()->bodyBytes, 47);
        }
#endif
    }

    void endlessBody()
    {
        const Observation seen = hear([](QTcpSocket *socket, const QByteArray &) {
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket,
                             [socket] { socket->write(QByteArray(8192, 'x')); });
            socket->write("HTTP/1.1 200 OK\r\n\r\nx");
        });
        QCOMPARE(seen.outcome, Outcome::Answered);
        QVERIFY(seen.as<HttpSeen>()->bodyTruncated);
        QCOMPARE(seen.as<HttpSeen>()->bodyBytes, HttpReader::bodyLimit);
    }

    void silence()
    {
        const Observation silent = hear([](QTcpSocket *, const QByteArray &) {}, hasty());
        QCOMPARE(silent.outcome, Outcome::TimedOut);
        QCOMPARE(silent.as<HttpSeen>()->failure, QStringLiteral("timeout-answer"));
        QVERIFY(silent.as<HttpSeen>()->connected);
        const Observation body = hear(
            [](QTcpSocket *socket, const QByteArray &) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab");
            },
            hasty());
        QCOMPARE(body.outcome, Outcome::Answered);
        QCOMPARE(body.as<HttpSeen>()->failure, QStringLiteral("body-timeout"));
        const Observation handshake
            = hear([](QTcpSocket *, const QByteArray &) {}, hasty(QStringLiteral("https")));
        QCOMPARE(handshake.outcome, Outcome::TlsFailed);
        QCOMPARE(handshake.as<HttpSeen>()->failure, QStringLiteral("timeout-connect"));
        QVERIFY(!handshake.as<HttpSeen>()->connected);
    }

    void longerLimitOfThePerson()
    {
        OriginServer server([](QTcpSocket *, const QByteArray &) {});
        Endpoints endpoints = server.endpoints(80);
        endpoints.answerLimit = 700ms;
        QVERIFY(run(endpoints, hasty()).elapsedMs >= 690);
    }

    void refusedAndNoRoute()
    {
        OriginServer server({});
        Endpoints endpoints = server.endpoints(80);
        server.close();
        QCOMPARE(run(endpoints).outcome, Outcome::Refused);
        endpoints.sockets.clear();
        QCOMPARE(run(endpoints).outcome, Outcome::NoRouteHere);
    }

    void whatTheAnswerAsksFor()
    {
        const auto page = [](const QByteArray &text) {
            return OriginServer::saying("HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n<title>" + text
                                        + "</title>");
        };
        const Observation nginx = hear(page("400 The plain HTTP request was sent to HTTPS port"));
        QVERIFY(nginx.as<HttpSeen>()->asksTls && !nginx.as<HttpSeen>()->asksClientCertificate);
        const Observation apache = hear(page("You're speaking plain HTTP to an SSL-enabled server port."));
        QVERIFY(apache.as<HttpSeen>()->asksTls);
        const Observation alert = hear(OriginServer::saying(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)));
        QVERIFY(alert.as<HttpSeen>()->asksTls);
        const Observation pull = hear(page("400 No required SSL certificate was sent"));
        QVERIFY(pull.as<HttpSeen>()->asksClientCertificate && !pull.as<HttpSeen>()->asksTls);
        const Observation other = hear(page("400 Bad Request"));
        QVERIFY(!other.as<HttpSeen>()->asksClientCertificate && !other.as<HttpSeen>()->asksTls);
    }

    void overTls()
    {
        TlsServer server(
            {.chain = {certificate()}, .answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"});
        const Observation seen = run(server.endpoints(), request(QStringLiteral("https")));
        QCOMPARE(seen.outcome, Outcome::Answered);
        QVERIFY(seen.as<HttpSeen>()->connected && seen.as<HttpSeen>()->bodyComplete);
        QVERIFY(server.lastPlain().contains("Host: shop.example\r\n"));
    }

    void largeAnswersOverTls_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<qint64>("body");
        QTest::addColumn<QString>("failure");
        const auto row = [](const char *name, const QByteArray &answer, qint64 body, const char *failure) {
            QTest::newRow(name) << answer << body << QString::fromLatin1(failure);
        };
        row("body", "HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n" + QByteArray(60000, 'x'), 60000, "");
        row("body beyond the limit", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(3000000, 'x'),
            HttpReader::bodyLimit, "");
        row("cut", "HTTP/1.1 200 OK\r\nContent-Length: 60001\r\n\r\n" + QByteArray(60000, 'x'), 60000,
            "closed-early");
        row("head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(129 * 1024, 'x') + "\r\n\r\n", 0,
            "headers-too-large");
        row("nothing", "", 0, "closed-without-answer");
    }

    void largeAnswersOverTls()
    {
        QFETCH(QByteArray, answer);
        TlsServer server({.chain = {certificate()}, .answer = answer});
        const Observation seen = run(server.endpoints(), request(QStringLiteral("https")));
        QCOMPARE(seen.outcome, answer.isEmpty() ? Outcome::Reset : Outcome::Answered);
        QTEST(seen.as<HttpSeen>()->bodyBytes, "body");
        QTEST(seen.as<HttpSeen>()->failure, "failure");
    }

    void clientCertificateRequired_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1.2") << TLS1_2_VERSION;
        QTest::newRow("1.3") << TLS1_3_VERSION;
    }

    void clientCertificateRequired()
    {
        QFETCH(int, version);
        TlsServer server(
            {.chain = {certificate()}, .minimum = version, .maximum = version, .requiresCertificate = true});
        const Observation seen = run(server.endpoints(), request(QStringLiteral("https")));
        QCOMPARE(seen.outcome, Outcome::TlsFailed);
        QVERIFY(seen.as<HttpSeen>()->asksClientCertificate);
        QCOMPARE(seen.as<HttpSeen>()->status, 0);
    }

    void tlsFails()
    {
        const Observation plain = hear(OriginServer::saying("HTTP/1.1 400 Bad Request\r\n\r\n"),
                                       request(QStringLiteral("https")));
        QCOMPARE(plain.outcome, Outcome::TlsFailed);
        QVERIFY(!plain.as<HttpSeen>()->connected && !plain.as<HttpSeen>()->asksClientCertificate);
        TlsServer stranger({.chain = {certificate()}, .onlyName = "other.example"});
        QCOMPARE(run(stranger.endpoints(), request(QStringLiteral("https"))).outcome, Outcome::TlsFailed);
    }
};

QTEST_GUILESS_MAIN(ExchangeProbeTest)
#include "exchange_probe_test.moc"
