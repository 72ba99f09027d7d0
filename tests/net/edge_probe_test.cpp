#include "probes/edge_probe.h"
#include "probes/web_context.h"
#include "probes/web_exchange.h"
#include "scripted_web.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace doctor;
using namespace doctor::test;

namespace {

const QString site = QStringLiteral("shop.example");
const QHostAddress edge(QStringLiteral("104.16.1.10"));
const QHostAddress otherEdge(QStringLiteral("104.16.1.11"));
const QHostAddress stranger(QStringLiteral("203.0.113.10"));

ScriptedWeb::Script saying(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) { ScriptedWeb::reply(socket, answer); };
}

//! The edge at two addresses, over http; with a certificate also over https.
struct World {
    explicit World(ScriptedWeb::Script script)
        : certificate(WebCertificate::forName(site)), plain(script), secure(script, certificate)
    {
        endpoints.closed = true;
        endpoints.systemRoots = false;
        endpoints.extraRoots = {certificate.root};
        for (const QHostAddress &address : {edge, stranger}) {
            endpoints.sockets.insert({address.toString(), 80}, plain.address());
            endpoints.sockets.insert({address.toString(), 443}, secure.address());
        }
    }

    EdgeRequest request(const QString &url = QStringLiteral("http://shop.example/")) const
    {
        EdgeRequest wanted;
        wanted.url = QUrl(url);
        wanted.addresses = {edge};
        wanted.limit = 5s;
        return wanted;
    }

    QList<Observation> ask(const EdgeRequest &request)
    {
        if (!web)
            web = std::make_unique<WebContext>(endpoints);
        EdgeProbe probe(request, *web);
        QList<Observation> seen;
        QObject::connect(&probe, &Probe::finished, &probe,
                         [&seen](const QList<Observation> &observations) { seen = observations; });
        QSignalSpy finished(&probe, &Probe::finished);
        probe.start();
        finished.wait(20000);
        return seen;
    }

    HttpSeen askOne(const EdgeRequest &request, Outcome expected)
    {
        const QList<Observation> seen = ask(request);
        if (seen.size() != 1 || !seen.first().as<HttpSeen>())
            return {};
        outcome = seen.first().outcome;
        via = seen.first().via;
        if (outcome != expected)
            qWarning("outcome is %s", qPrintable(outcomeId(outcome)));
        return *seen.first().as<HttpSeen>();
    }

    Outcome outcome = Outcome::Failed;
    Via via = Via::Told;
    WebCertificate certificate;
    ScriptedWeb plain;
    ScriptedWeb secure;
    Endpoints endpoints;
    std::unique_ptr<WebContext> web;
};

} // namespace

class EdgeProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsAVisitorWould();
    void asksForTheProblemAndPastEveryCache();
    void recordsTheAnswer();
    void recordsTlsOverHttps();
    void reportsAnUntrustedEdge();
    void namesBrokenAnswers_data();
    void namesBrokenAnswers();
    void readsWhatCameBeforeAReset();
    void stopsReadingAHugeBody();
    void unfoldsNothing();
    void saysTimedOutWithoutAnAnswer();
    void saysBodyTimeoutWhenTheRestStaysAway();
    void reportsEachAddress();
    void understandsTrace();
    void believesNoTraceOfAnotherHost();
    void splitsTheRedirect_data();
    void splitsTheRedirect();
    void readsCloudflaresErrors();
    void takesTheWantOfAClientCertificateFromNginxAlone_data();
    void takesTheWantOfAClientCertificateFromNginxAlone();
    void neverReturnsCookies();
    void parallelRequestsDoNotWait();
    void saysNotResolvedWithoutAddresses();
    void endsAtOnceWhenCancelled();
    void connectsToNobodyAfterItWasDropped();
    void isSilentWhenDeleted();
    void mayBeDeletedInItsOwnSignal();
};

void EdgeProbeTest::asksAsAVisitorWould()
{
    World world(saying(ScriptedWeb::ok("hello")));
    EdgeRequest request = world.request(QStringLiteral("http://shop.example/a%20b"));
    request.cacheBusting = false;

    world.askOne(request, Outcome::Answered);

    const QByteArray asked = world.plain.requests().value(0);
    QVERIFY(asked.startsWith("GET /a%20b HTTP/1.1\r\n"));
    QVERIFY(asked.contains("\r\nHost: shop.example\r\n"));
    QVERIFY(asked.contains("\r\nUser-Agent: Mozilla/5.0 "));
    QVERIFY(asked.contains("\r\nAccept: text/html,"));
    QVERIFY(!asked.contains("no-cache"));
}

void EdgeProbeTest::asksForTheProblemAndPastEveryCache()
{
    World world(saying(ScriptedWeb::ok("hello")));
    EdgeRequest request = world.request(QStringLiteral("http://shop.example:8080/"));
    request.accept = Accept::Problem;
    world.endpoints.sockets.insert({edge.toString(), 8080}, world.plain.address());

    const HttpSeen first = world.askOne(request, Outcome::Answered);
    world.askOne(request, Outcome::Answered);

    const QByteArray asked = world.plain.requests().value(0);
    QVERIFY(asked.startsWith("GET /?origin-doctor="));
    QVERIFY(asked.contains("\r\nHost: shop.example:8080\r\n"));
    QVERIFY(asked.contains("\r\nAccept: application/problem+json\r\n"));
    QVERIFY(asked.contains("\r\nCache-Control: no-cache\r\n"));
    QVERIFY(asked.split('\r').first() != world.plain.requests().value(1).split('\r').first());
    QCOMPARE(first.path, QStringLiteral("/"));
    QCOMPARE(first.accept, QStringLiteral("problem"));
    QCOMPARE(first.port, 8080);
}

void EdgeProbeTest::recordsTheAnswer()
{
    World world(saying(ScriptedWeb::answer("503 Busy", "hello",
                                           "Server: cloudflare\r\nCF-Ray: 8b2e5f3a1c9d4e7f-FRA\r\n"
                                           "cf-cache-status: DYNAMIC\r\nX-Secret: 1\r\nSet-Cookie: a=b\r\n"
                                           "Date: Sat, 21 Nov 2026 08:00:00 GMT\r\n")));

    const HttpSeen seen = world.askOne(world.request(), Outcome::Answered);

    QCOMPARE(seen.status, 503);
    QCOMPARE(seen.header(QStringLiteral("cf-ray")), QStringLiteral("8b2e5f3a1c9d4e7f-FRA"));
    QCOMPARE(seen.header(QStringLiteral("cf-cache-status")), QStringLiteral("DYNAMIC"));
    QVERIFY(!seen.headers.contains(QStringLiteral("set-cookie")));
    QVERIFY(!seen.headers.contains(QStringLiteral("x-secret")));
    QCOMPARE(seen.bodyBytes, 5);
    QVERIFY(seen.bodyComplete && seen.connected && !seen.bodyTruncated);
    QCOMPARE(seen.bodySha256,
             QStringLiteral("2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824"));
    QCOMPARE(seen.date, QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
    QVERIFY(seen.firstByteMs >= 0);
    QVERIFY(seen.headerBytes > 100);
    QCOMPARE(seen.address.text, edge.toString());
    QVERIFY(seen.throughCloudflare);
    QCOMPARE(world.via, Via::Cloudflare);
    QVERIFY(seen.failure.isEmpty());
}

void EdgeProbeTest::recordsTlsOverHttps()
{
    World world(saying(ScriptedWeb::ok("hello")));

    const HttpSeen seen
        = world.askOne(world.request(QStringLiteral("https://shop.example/")), Outcome::Answered);

    QCOMPARE(seen.status, 200);
    QVERIFY(seen.tls && seen.tls->trusted);
    QCOMPARE(seen.port, 443);
}

void EdgeProbeTest::reportsAnUntrustedEdge()
{
    World world(saying(ScriptedWeb::ok("hello")));
    world.endpoints.extraRoots.clear();

    const HttpSeen seen
        = world.askOne(world.request(QStringLiteral("https://shop.example/")), Outcome::TlsFailed);

    QCOMPARE(world.outcome, Outcome::TlsFailed);
    QVERIFY(seen.tls && !seen.tls->trusted);
    QCOMPARE(seen.tls->issuer, QStringLiteral("Test Root"));
    QVERIFY(world.secure.requests().isEmpty());
}

void EdgeProbeTest::namesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("url");
    const QString https = QStringLiteral("https://shop.example/");
    const QString http = QStringLiteral("http://shop.example/");
    const QByteArray endlessHead = "HTTP/1.1 200 OK\r\nX: " + QByteArray(170 * 1024, 'x');
    const QString closed = QStringLiteral("closed-without-answer");
    const QByteArray halfHead = "HTTP/1.1 200 OK\r\nContent-Le";
    const QByteArray noHeaders = "<html>\nHTTP/0.9\n</html>\n";
    const QByteArray cutBody = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello";
    for (const QString &url : {https, http}) {
        const QByteArray scheme = url.section(u':', 0, 0).toLatin1();
        QTest::addRow("nothing, %s", scheme.constData())
            << QByteArray() << Outcome::Reset << closed << 0 << url;
        QTest::addRow("half a head, %s", scheme.constData())
            << halfHead << Outcome::Reset << closed << 0 << url;
        QTest::addRow("cut body, %s", scheme.constData())
            << cutBody << Outcome::Answered << QStringLiteral("closed-early") << 200 << url;
        QTest::addRow("no headers, %s", scheme.constData())
            << noHeaders << Outcome::Failed << QStringLiteral("not-http") << 0 << url;
        QTest::addRow("a head without an end, %s", scheme.constData())
            << endlessHead << Outcome::Failed << QStringLiteral("headers-too-large") << 0 << url;
    }
}

void EdgeProbeTest::namesBrokenAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(Outcome, outcome);
    QFETCH(QString, failure);
    QFETCH(int, status);
    QFETCH(QString, url);
    World world(saying(answer));

    const HttpSeen seen = world.askOne(world.request(url), outcome);

    QCOMPARE(world.outcome, outcome);
    QCOMPARE(seen.failure, failure);
    QCOMPARE(seen.status, status);
    QVERIFY(!seen.bodyComplete);
}

void EdgeProbeTest::readsWhatCameBeforeAReset()
{
#ifdef Q_OS_LINUX
    World world([](QTcpSocket *socket, const QByteArray &) {
        ScriptedWeb::replyThenReset(socket,
                                    "HTTP/1.1 521\r\nContent-Type: application/problem+json\r\n\r\n"
                                    R"({"status":521,"error_code":521,"cloudflare_error":true})");
    });

    for (const char *url : {"https://shop.example/", "http://shop.example/"}) {
        const HttpSeen seen = world.askOne(world.request(QString::fromLatin1(url)), Outcome::Answered);

        QCOMPARE(world.outcome, Outcome::Answered);
        QCOMPARE(seen.failure, QStringLiteral("closed-early"));
        QVERIFY(!seen.bodyComplete);
        QCOMPARE(seen.status, 521);
        QVERIFY(seen.edgeError && seen.edgeError->code == 521);
    }
#endif
}

void EdgeProbeTest::stopsReadingAHugeBody()
{
    World world([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(8 * 1024 * 1024, 'x')); // and it never ends
    });

    for (const char *url : {"https://shop.example/", "http://shop.example/"}) {
        const HttpSeen seen = world.askOne(world.request(QString::fromLatin1(url)), Outcome::Answered);

        QCOMPARE(seen.bodyBytes, 256 * 1024);
        QVERIFY(seen.bodyTruncated);
        QVERIFY(!seen.bodyComplete);
    }
}

void EdgeProbeTest::unfoldsNothing()
{
    // qCompress() writes zlib, which is what "deflate" means (RFC 9110 §8.4.1.2), behind four octets of its
    // own.
    const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).mid(4);
    World world(saying(ScriptedWeb::ok(bomb, "Content-Encoding: deflate\r\n")));

    const HttpSeen seen
        = world.askOne(world.request(QStringLiteral("https://shop.example/")), Outcome::Answered);

    QCOMPARE(seen.bodyBytes, bomb.size());
}

void EdgeProbeTest::saysTimedOutWithoutAnAnswer()
{
    World world([](QTcpSocket *, const QByteArray &) {});
    EdgeRequest request = world.request();
    request.limit = 300ms;

    const HttpSeen seen = world.askOne(request, Outcome::TimedOut);

    QCOMPARE(world.outcome, Outcome::TimedOut);
    QCOMPARE(seen.failure, QStringLiteral("timeout-answer"));
    QVERIFY(seen.connected);
}

void EdgeProbeTest::saysBodyTimeoutWhenTheRestStaysAway()
{
    World world([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello");
    });
    EdgeRequest request = world.request();
    request.limit = 400ms;

    const HttpSeen seen = world.askOne(request, Outcome::Answered);

    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.failure, QStringLiteral("body-timeout"));
    QCOMPARE(seen.bodyBytes, 5);
}

void EdgeProbeTest::reportsEachAddress()
{
    World world(saying(ScriptedWeb::ok("hello")));
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost, 0);
    world.endpoints.sockets.insert({otherEdge.toString(), 80},
                                   {QHostAddress(QHostAddress::LocalHost), closed.serverPort()});
    closed.close();
    EdgeRequest request = world.request();
    request.addresses = {QHostAddress(QStringLiteral("2606:4700::1")), otherEdge, edge};

    const QList<Observation> seen = world.ask(request);

    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.at(0).outcome, Outcome::NoRouteHere);
    QCOMPARE(seen.at(1).outcome, Outcome::Refused);
    QVERIFY(!seen.at(1).as<HttpSeen>()->connected);
    QCOMPARE(seen.at(1).as<HttpSeen>()->address.text, otherEdge.toString());
    QCOMPARE(seen.at(2).outcome, Outcome::Answered);
    QCOMPARE(seen.at(2).as<HttpSeen>()->address.text, edge.toString());
}

void EdgeProbeTest::understandsTrace()
{
    World world(saying(
        ScriptedWeb::ok("fl=1f1\nh=shop.example\nip=198.51.100.1\nts=1795248000.123\ncolo=FRA\nloc=DE\n",
                        "Content-Type: text/plain\r\n")));
    EdgeRequest request = world.request();
    request.trace = true;
    request.addresses = {stranger};

    const HttpSeen seen = world.askOne(request, Outcome::Answered);

    QVERIFY(world.plain.requests().value(0).startsWith("GET /cdn-cgi/trace HTTP/1.1"));
    QVERIFY(seen.trace);
    QCOMPARE(seen.trace->colo, QStringLiteral("FRA"));
    QCOMPARE(seen.trace->timestamp, 1795248000.123);
    QVERIFY(seen.throughCloudflare);
    QCOMPARE(world.via, Via::Cloudflare);
}

void EdgeProbeTest::believesNoTraceOfAnotherHost()
{
    World world(saying(ScriptedWeb::ok("h=other.example\nts=1795248000.123\ncolo=FRA\n")));
    EdgeRequest request = world.request();
    request.trace = true;
    request.addresses = {stranger};

    const HttpSeen seen = world.askOne(request, Outcome::Answered);

    QVERIFY(!seen.throughCloudflare);
    QCOMPARE(world.via, Via::Direct);
}

void EdgeProbeTest::splitsTheRedirect_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("split");
    QTest::addColumn<bool>("sameUrl");
    const auto row = [](const char *name, const char *location, const char *split, bool sameUrl) {
        QTest::newRow(name) << QByteArray(location) << QString::fromLatin1(split) << sameUrl;
    };
    row("to https", "https://shop.example/shop", "https shop.example 443 /shop", false);
    row("to itself", "http://shop.example/shop", "http shop.example 80 /shop", true);
    row("to itself with its port", "http://SHOP.example:80/shop", "http shop.example 80 /shop", true);
    row("to itself with our parameter", "/shop?%RANDOM%", "http shop.example 80 /shop", true);
    row("to itself with a query", "/shop?session=1", "http shop.example 80 /shop", false);
    row("to another path", "/shop/", "http shop.example 80 /shop/", false);
    row("to www", "http://www.shop.example:8080/?secret=1", "http www.shop.example 8080 /", false);
    row("nonsense", "http://[", "  0 ", false);
}

void EdgeProbeTest::splitsTheRedirect()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, split);
    QFETCH(bool, sameUrl);
    World world([location](QTcpSocket *socket, const QByteArray &request) {
        const QByteArray query = request.mid(request.indexOf('?') + 1).split(' ').first();
        ScriptedWeb::reply(
            socket,
            ScriptedWeb::answer("301 Moved", "",
                                "Location: " + QByteArray(location).replace("%RANDOM%", query) + "\r\n"));
    });

    const HttpSeen seen
        = world.askOne(world.request(QStringLiteral("http://shop.example/shop")), Outcome::Answered);

    QCOMPARE(seen.status, 301);
    QCOMPARE(QStringLiteral("%1 %2 %3 %4")
                 .arg(seen.locationScheme, seen.locationHost)
                 .arg(seen.locationPort)
                 .arg(seen.locationPath),
             split);
    QCOMPARE(seen.locationSameUrl, sameUrl);
}

void EdgeProbeTest::readsCloudflaresErrors()
{
    World world(saying(
        ScriptedWeb::answer("521 Origin Down", "error code: 521\n", "cf-ray: 8b2e5f3a1c9d4e7f-FRA\r\n")));

    const HttpSeen seen = world.askOne(world.request(), Outcome::Answered);

    QCOMPARE(seen.status, 521);
    QVERIFY(seen.edgeError);
    QCOMPARE(seen.edgeError->code, 521);
    QCOMPARE(seen.edgeError->form, QStringLiteral("plain"));
}

void EdgeProbeTest::takesTheWantOfAClientCertificateFromNginxAlone_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("asks");
    const QByteArray nginx
        = "<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n"
          "<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n"
          "<center>No required SSL certificate was sent</center>\r\n"
          "<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n";
    QTest::newRow("nginx") << QByteArray("400 Bad Request") << nginx << true;
    QTest::newRow("with another status") << QByteArray("404 Not Found") << nginx << false;
    QTest::newRow("in a page about it") << QByteArray("400 Bad Request")
                                        << QByteArray("<title>Help</title>\"No required SSL certificate was "
                                                      "sent\" is what nginx says")
                                        << false;
}

void EdgeProbeTest::takesTheWantOfAClientCertificateFromNginxAlone()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    World world(saying(ScriptedWeb::answer(status, body, "cf-ray: 8b2e5f3a1c9d4e7f-FRA\r\n")));

    const HttpSeen seen = world.askOne(world.request(), Outcome::Answered);

    QTEST(seen.asksClientCertificate, "asks");
}

void EdgeProbeTest::neverReturnsCookies()
{
    World world(saying(ScriptedWeb::ok("", "Set-Cookie: id=1; Path=/\r\n")));

    world.askOne(world.request(), Outcome::Answered);
    world.askOne(world.request(), Outcome::Answered);

    QCOMPARE(world.plain.requests().size(), 2);
    QVERIFY(!world.plain.requests().at(1).toLower().contains("cookie"));
}

void EdgeProbeTest::parallelRequestsDoNotWait()
{
    World world([](QTcpSocket *, const QByteArray &) {});
    WebContext web(world.endpoints);
    std::vector<std::unique_ptr<EdgeProbe>> probes;
    for (int attempt = 1; attempt <= 4; ++attempt) {
        for (const QString &url :
             {QStringLiteral("http://shop.example/"), QStringLiteral("http://www.shop.example/"),
              QStringLiteral("http://shop.example/other")}) {
            EdgeRequest request = world.request(url);
            request.attempt = attempt;
            probes.push_back(std::make_unique<EdgeProbe>(request, web));
            probes.back()->start();
        }
    }

    // Nobody is answered: whoever waits for another one never gets a turn.
    QTRY_COMPARE_WITH_TIMEOUT(world.plain.requests().size(), 12, 15000);
}

void EdgeProbeTest::saysNotResolvedWithoutAddresses()
{
    World world(saying(ScriptedWeb::ok("hello")));
    EdgeRequest request = world.request();
    request.addresses.clear();

    world.askOne(request, Outcome::NotResolved);

    QCOMPARE(world.outcome, Outcome::NotResolved);
}

void EdgeProbeTest::endsAtOnceWhenCancelled()
{
    World world([](QTcpSocket *, const QByteArray &) {});
    WebContext web(world.endpoints);
    EdgeProbe probe(world.request(), web);
    QSignalSpy finished(&probe, &Probe::finished);
    probe.start();
    QTRY_COMPARE(world.plain.requests().size(), 1);

    probe.abort();

    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<QList<Observation>>().first().outcome, Outcome::Cancelled);
}

void EdgeProbeTest::connectsToNobodyAfterItWasDropped()
{
    World world(saying(ScriptedWeb::ok("hello")));
    WebContext web(world.endpoints);
    WebTarget target;
    target.url = QUrl(QStringLiteral("http://shop.example/"));
    target.address = edge;
    target.connectLimit = 1s;
    auto exchange = std::make_unique<WebExchange>(target, web);
    exchange->start();

    exchange.reset();
    world.ask(world.request());

    QCOMPARE(world.plain.connections(), 1);
}

void EdgeProbeTest::isSilentWhenDeleted()
{
    World world([](QTcpSocket *, const QByteArray &) {});
    WebContext web(world.endpoints);
    auto probe = std::make_unique<EdgeProbe>(world.request(), web);
    QSignalSpy finished(probe.get(), &Probe::finished);
    probe->start();
    QTRY_COMPARE(world.plain.requests().size(), 1);

    probe.reset();
    EdgeRequest other = world.request();
    other.limit = 200ms;
    world.ask(other);

    QCOMPARE(finished.size(), 0);
}

void EdgeProbeTest::mayBeDeletedInItsOwnSignal()
{
    World world(saying("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(600 * 1024, 'x')));
    WebContext web(world.endpoints);
    auto probe = std::make_unique<EdgeProbe>(world.request(), web);
    connect(probe.get(), &Probe::finished, this, [&probe] { probe.reset(); });

    probe->start();

    QTRY_VERIFY(!probe);
}

QTEST_GUILESS_MAIN(EdgeProbeTest)
#include "edge_probe_test.moc"
