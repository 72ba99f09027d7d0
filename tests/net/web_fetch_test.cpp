#include "probes/web_context.h"
#include "probes/web_fetch.h"
#include "scripted_dns.h"
#include "scripted_web.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace doctor;
using namespace doctor::test;

namespace {

const QString helper = QStringLiteral("www.helper.example");
const QString first = QStringLiteral("203.0.113.1");
const QString second = QStringLiteral("203.0.113.2");

//! A name server, a web server and the endpoints that lead to them.
struct World {
    explicit World(ScriptedWeb::Script script, const QString &certified = helper)
        : certificate(WebCertificate::forName(certified)), web(std::move(script), certificate),
          dns([this](const QString &name, int type) {
              DnsScript answer;
              if (!name.endsWith(QLatin1String("helper.example")))
                  answer.rcode = 3;
              else if (type == 1)
                  for (const QString &address : addresses)
                      answer.answers.append(ScriptedDns::a(name, address));
              return answer;
          })
    {
        endpoints.closed = true;
        endpoints.systemRoots = false;
        endpoints.extraRoots = {certificate.root};
        endpoints.resolvers = {dns.address()};
        endpoints.sockets.insert({first, 443}, web.address());
    }

    WebAnswer fetch(const QString &path = QStringLiteral("/"), const WebRequest &with = {})
    {
        if (!context)
            context = std::make_unique<WebContext>(endpoints);
        WebRequest request = with;
        if (request.url.isEmpty())
            request.url = QUrl(QStringLiteral("https://") + helper + path);
        WebFetch fetch(request, *context);
        WebAnswer got;
        QObject::connect(&fetch, &WebFetch::finished, &fetch,
                         [&got](const WebAnswer &answer) { got = answer; });
        QSignalSpy finished(&fetch, &WebFetch::finished);
        fetch.start();
        if (finished.isEmpty())
            finished.wait(20000);
        return got;
    }

    QStringList addresses{first};
    WebCertificate certificate;
    ScriptedWeb web;
    ScriptedDns dns;
    Endpoints endpoints;
    std::unique_ptr<WebContext> context;
};

ScriptedWeb::Script saying(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) { ScriptedWeb::reply(socket, answer); };
}

} // namespace

class WebFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsByNameFromAnAddress();
    void neverReturnsCookies();
    void recordsAnUntrustedIssuer();
    void refusesAWrongName();
    void followsRedirectsWithinTheSite();
    void followsNoRedirectElsewhere_data();
    void followsNoRedirectElsewhere();
    void givesUpARedirectLoop();
    void stopsAtTheBound();
    void marksACutBody();
    void marksABodyThatBreaksOff();
    void timesOut();
    void takesNothingOfTheRedirectWhenTheNextAnswerStalls();
    void goesToTheNextAddress();
    void saysNotResolved();
    void saysNoRoute();
    void isSilentWhenDeleted();
};

void WebFetchTest::getsByNameFromAnAddress()
{
    World world(saying(ScriptedWeb::ok("hello")));

    const WebAnswer answer = world.fetch(QStringLiteral("/x?y=1"));

    QVERIFY2(answer.isGood(), qPrintable(answer.error));
    QCOMPARE(answer.body, QByteArray("hello"));
    QCOMPARE(answer.address.text, first);
    QVERIFY(answer.tls && answer.tls->trusted);
    QCOMPARE(answer.tls->issuer, QStringLiteral("Test Root"));
    QCOMPARE(answer.tls->leafSha256.size(), 64);
    const QByteArray request = world.web.requests().value(0);
    QVERIFY(request.startsWith("GET /x?y=1 HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nHost: www.helper.example\r\n"));
    QVERIFY(request.contains("\r\nUser-Agent: OriginDoctor/"));
}

void WebFetchTest::neverReturnsCookies()
{
    World world(saying(ScriptedWeb::ok("", "Set-Cookie: id=1; Path=/\r\n")));

    world.fetch();
    world.fetch();

    QCOMPARE(world.web.requests().size(), 2);
    QVERIFY(!world.web.requests().at(1).toLower().contains("cookie"));
}

void WebFetchTest::recordsAnUntrustedIssuer()
{
    World world(saying(ScriptedWeb::ok("hello")));
    world.endpoints.extraRoots = {WebCertificate::forName(helper).root};

    const WebAnswer answer = world.fetch();

    QCOMPARE(answer.outcome, Outcome::TlsFailed);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.tls && !answer.tls->trusted);
    QCOMPARE(answer.tls->issuer, QStringLiteral("Test Root"));
    QCOMPARE(
        answer.tls->leafSha256,
        QString::fromLatin1(world.certificate.leaf.digest(QCryptographicHash::Sha256).toHex().toUpper()));
    QVERIFY(!answer.tls->error.isEmpty());
    QVERIFY(world.web.requests().isEmpty());
}

void WebFetchTest::refusesAWrongName()
{
    World world(saying(ScriptedWeb::ok("hello")), QStringLiteral("other.example"));

    const WebAnswer answer = world.fetch();

    QCOMPARE(answer.outcome, Outcome::TlsFailed);
    QVERIFY(world.web.requests().isEmpty());
}

void WebFetchTest::followsRedirectsWithinTheSite()
{
    World world([](QTcpSocket *socket, const QByteArray &request) {
        ScriptedWeb::reply(socket,
                           request.startsWith("GET /list/ ")
                               ? ScriptedWeb::ok("here")
                               : ScriptedWeb::answer("301 Moved", "", "Location: /list/\r\n"));
    });

    const WebAnswer answer = world.fetch(QStringLiteral("/list"));

    QVERIFY(answer.isGood());
    QCOMPARE(answer.body, QByteArray("here"));
    QCOMPARE(answer.url.path(), QStringLiteral("/list/"));
}

void WebFetchTest::followsNoRedirectElsewhere_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("another site") << QByteArray("https://portal.example/login");
    QTest::newRow("plain http") << QByteArray("http://www.helper.example/");
    QTest::newRow("credentials") << QByteArray("https://user:secret@www.helper.example/");
    QTest::newRow("nonsense") << QByteArray("https://[::");
}

void WebFetchTest::followsNoRedirectElsewhere()
{
    QFETCH(QByteArray, location);
    World world(saying(ScriptedWeb::answer("302 Found", "", "Location: " + location + "\r\n")));

    const WebAnswer answer = world.fetch();

    QVERIFY(!answer.isGood());
    QCOMPARE(answer.outcome, Outcome::Answered);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.failure, QStringLiteral("redirected-elsewhere"));
    QCOMPARE(world.web.requests().size(), 1);
}

void WebFetchTest::givesUpARedirectLoop()
{
    World world(saying(ScriptedWeb::answer("302 Found", "", "Location: /again\r\n")));

    const WebAnswer answer = world.fetch();

    QCOMPARE(answer.failure, QStringLiteral("too-many-redirects"));
    QCOMPARE(world.web.requests().size(), 4);
}

void WebFetchTest::stopsAtTheBound()
{
    World world([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(300000, 'x')); // and it never ends
    });
    WebRequest request;
    request.bodyLimit = 1000;

    const WebAnswer answer = world.fetch(QStringLiteral("/"), request);

    QCOMPARE(answer.body.size(), 1000);
    QVERIFY(answer.truncated);
    QVERIFY(!answer.isGood());
}

void WebFetchTest::marksACutBody()
{
    World world(saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this"));

    const WebAnswer answer = world.fetch();

    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.isGood());
    QCOMPARE(answer.failure, QStringLiteral("closed-early"));
}

void WebFetchTest::marksABodyThatBreaksOff()
{
#ifdef Q_OS_LINUX
    const QByteArray text = "HTTP/1.1 200 OK\r\n\r\n173.245.48.0/20\n";
    for (const auto &ending : {&ScriptedWeb::replyThenReset, &ScriptedWeb::replyThenGarble}) {
        World world([&](QTcpSocket *socket, const QByteArray &) { ending(socket, text); });

        const WebAnswer answer = world.fetch();

        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("173.245.48.0/20\n"));
        QVERIFY(!answer.isGood());
        QCOMPARE(answer.failure, QStringLiteral("closed-early"));
    }
#endif
    World world(saying("HTTP/1.1 200 OK\r\n\r\nwhole"));
    QVERIFY(world.fetch().isGood());
}

void WebFetchTest::timesOut()
{
    World world([](QTcpSocket *, const QByteArray &) {});
    WebRequest request;
    request.limit = 300ms;

    const WebAnswer answer = world.fetch(QStringLiteral("/"), request);

    QCOMPARE(answer.outcome, Outcome::TimedOut);
    QCOMPARE(answer.failure, QStringLiteral("timeout-answer"));
}

void WebFetchTest::takesNothingOfTheRedirectWhenTheNextAnswerStalls()
{
    World world([](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("GET /list "))
            ScriptedWeb::reply(socket, ScriptedWeb::answer("301 Moved", "elsewhere", "Location: /list/\r\n"));
        else
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegun");
    });
    WebRequest request;
    request.url = QUrl(QStringLiteral("https://www.helper.example/list"));
    request.limit = 500ms;

    const WebAnswer answer = world.fetch({}, request);

    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.isGood());
    QCOMPARE(answer.failure, QStringLiteral("body-timeout"));
    QCOMPARE(answer.body, QByteArray("begun"));
}

void WebFetchTest::goesToTheNextAddress()
{
    World world(saying(ScriptedWeb::ok("hello")));
    world.addresses = {second, first};
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost, 0);
    world.endpoints.sockets.insert({second, 443},
                                   {QHostAddress(QHostAddress::LocalHost), closed.serverPort()});
    closed.close();

    const WebAnswer answer = world.fetch();

    QVERIFY(answer.isGood());
    QCOMPARE(answer.address.text, first);
}

void WebFetchTest::saysNotResolved()
{
    World world(saying(ScriptedWeb::ok("hello")));
    WebRequest request;
    request.url = QUrl(QStringLiteral("https://nowhere.example/"));

    const WebAnswer answer = world.fetch({}, request);

    QCOMPARE(answer.outcome, Outcome::NotResolved);
    QCOMPARE(answer.error, QStringLiteral("NXDOMAIN"));
}

void WebFetchTest::saysNoRoute()
{
    World world(saying(ScriptedWeb::ok("hello")));
    world.addresses = {second};

    const WebAnswer answer = world.fetch();

    QCOMPARE(answer.outcome, Outcome::NoRouteHere);
}

void WebFetchTest::isSilentWhenDeleted()
{
    World world([](QTcpSocket *, const QByteArray &) {});
    WebContext context(world.endpoints);
    auto fetch = std::make_unique<WebFetch>(
        WebRequest{.url = QUrl(QStringLiteral("https://www.helper.example/"))}, context);
    QSignalSpy finished(fetch.get(), &WebFetch::finished);
    fetch->start();
    QTRY_COMPARE(world.web.requests().size(), 1);

    fetch.reset();
    world.fetch(QStringLiteral("/"), {.limit = 200ms});

    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(WebFetchTest)
#include "web_fetch_test.moc"
