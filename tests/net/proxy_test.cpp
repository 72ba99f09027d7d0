#include "probes/web_context.h"
#include "probes/web_exchange.h"
#include "probes/web_fetch.h"
#include "scripted_dns.h"
#include "scripted_proxy.h"
#include "scripted_web.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace doctor;
using namespace doctor::test;

using Type = QNetworkProxy::ProxyType;

namespace {

const QString site = QStringLiteral("shop.example");
const QUrl secureUrl(QStringLiteral("https://shop.example/a?b"));
const QUrl plainUrl(QStringLiteral("http://shop.example/a?b"));

//! A server that only the proxy can reach.
struct World {
    explicit World(const ScriptedWeb::Script &script, bool isSecure = true, const QString &certified = site)
        : certificate(WebCertificate::forName(certified)),
          web(script, isSecure ? std::optional(certificate) : std::nullopt), proxy(web.address())
    {
        endpoints.closed = true;
        endpoints.systemRoots = false;
        endpoints.extraRoots = {certificate.root};
    }

    WebResult ask(const QUrl &url, const QNetworkProxy &through,
                  std::chrono::milliseconds connectLimit = limits::tcpConnect)
    {
        WebContext context(endpoints);
        WebTarget target;
        target.url = url;
        target.proxy = through;
        target.connectLimit = connectLimit;
        WebExchange exchange(target, context);
        WebResult got;
        QObject::connect(&exchange, &WebExchange::finished, &exchange,
                         [&got](const WebResult &result) { got = result; });
        QSignalSpy finished(&exchange, &WebExchange::finished);
        exchange.start();
        finished.wait(20000);
        return got;
    }

    WebResult ask(const QUrl &url, Type type) { return ask(url, proxy.proxy(type)); }

    WebCertificate certificate;
    ScriptedWeb web;
    ScriptedProxy proxy;
    Endpoints endpoints;
};

ScriptedWeb::Script saying(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) { ScriptedWeb::reply(socket, answer); };
}

} // namespace

class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePageInTheTunnel_data();
    void readsThePageInTheTunnel();
    void stopsReadingAnEndlessHead_data();
    void stopsReadingAnEndlessHead();
    void marksABodyThatBreaksOff();
    void tellsWhatTheProxySaid_data();
    void tellsWhatTheProxySaid();
    void tellsThatTheProxyIsGone_data();
    void tellsThatTheProxyIsGone();
    void waitsNoLongerForTheTunnelThanForAServer();
    void givesTheProxyItsPassword();
    void refusesWhoeverCannotProveTheName_data();
    void refusesWhoeverCannotProveTheName();
    void leavesPlainHttpToAnHttpProxy();
    void saysThatACachingProxyCarriesNoHttps();
    void asksAHelperThroughTheSystemsProxy();
};

void ProxyTest::readsThePageInTheTunnel_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("CONNECT") << Type::HttpProxy << secureUrl << QByteArray("shop.example:443");
    QTest::newRow("SOCKS5, https") << Type::Socks5Proxy << secureUrl << QByteArray("shop.example:443");
    QTest::newRow("SOCKS5, http") << Type::Socks5Proxy << plainUrl << QByteArray("shop.example:80");
}

void ProxyTest::readsThePageInTheTunnel()
{
    QFETCH(Type, type);
    QFETCH(QUrl, url);
    QFETCH(QByteArray, told);
    const bool isSecure = url == secureUrl;
    World world(saying(ScriptedWeb::ok(QByteArray(200'000, 'x'), "Server: nginx\r\n")), isSecure);
    QNetworkProxy proxy = world.proxy.proxy(type);
    if (type == Type::Socks5Proxy)
        proxy.setCapabilities(QNetworkProxy::HostNameLookupCapability); // as Qt reads socks5h://

    const WebResult result = world.ask(url, proxy);

    QCOMPARE(result.outcome, Outcome::Answered);
    QCOMPARE(result.failure, QString());
    QCOMPARE(result.status, 200);
    QCOMPARE(result.header("server"), QByteArray("nginx"));
    QVERIFY(result.bodyComplete && result.connected && result.firstByteMs >= 0);
    QCOMPARE(result.body.size(), 200'000);
    QCOMPARE(result.tls && result.tls->trusted, isSecure);
    QCOMPARE(world.proxy.told(), QList<QByteArray>{told});
    QVERIFY(world.web.requests().value(0).startsWith("GET /a?b HTTP/1.1\r\nHost: shop.example\r\n"));
}

void ProxyTest::stopsReadingAnEndlessHead_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("CONNECT") << Type::HttpProxy << secureUrl;
    QTest::newRow("SOCKS5, https") << Type::Socks5Proxy << secureUrl;
    QTest::newRow("SOCKS5, http") << Type::Socks5Proxy << plainUrl;
}

void ProxyTest::stopsReadingAnEndlessHead()
{
    QFETCH(Type, type);
    QFETCH(QUrl, url);
    constexpr qint64 megabyte = 1024 * 1024;
    qint64 sent = 0;
    World world(
        [&sent](QTcpSocket *socket, const QByteArray &) {
            const auto pour = [socket, &sent] {
                const QByteArray piece = ("X: " + QByteArray(1000, 'x') + "\r\n").repeated(64);
                const auto *tls = qobject_cast<QSslSocket *>(socket);
                if (socket->bytesToWrite() + tls->encryptedBytesToWrite() > 0 || sent > 64 * megabyte)
                    return;
                sent += piece.size();
                socket->write(piece);
            };
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
            QObject::connect(qobject_cast<QSslSocket *>(socket), &QSslSocket::encryptedBytesWritten, socket,
                             pour);
            socket->write("HTTP/1.1 200 OK\r\n");
        },
        url == secureUrl);
    QElapsedTimer clock;
    clock.start();

    const WebResult result = world.ask(url, type);

    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.failure, QStringLiteral("headers-too-large"));
    QVERIFY2(sent < 8 * megabyte, qPrintable(QString::number(sent)));
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void ProxyTest::marksABodyThatBreaksOff()
{
#ifdef Q_OS_LINUX
    World world([](QTcpSocket *socket, const QByteArray &) {
        ScriptedWeb::replyThenGarble(socket, "HTTP/1.1 200 OK\r\n\r\nbegun");
    });

    const WebResult result = world.ask(secureUrl, Type::HttpProxy);

    QCOMPARE(result.failure, QStringLiteral("closed-early"));
    QVERIFY(!result.bodyComplete);
    QCOMPARE(result.body, QByteArray("begun"));
#endif
}

void ProxyTest::tellsWhatTheProxySaid_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<Outcome>("outcome");
    const auto http = [](const char *status, Outcome outcome, const QByteArray &header = {}) {
        QTest::newRow(status) << Type::HttpProxy
                              << QByteArray("HTTP/1.1 ") + status + "\r\n" + header
                + "Content-Length: 0\r\n\r\n"
                              << outcome;
    };
    http("407 Who are you", Outcome::Failed, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    http("403 Forbidden", Outcome::Unreachable);
    http("404 Not Found", Outcome::Failed);
    http("500 Broken", Outcome::Unreachable);
    http("502 Bad Gateway", Outcome::Unreachable);
    http("503 Refused", Outcome::Refused);
    http("504 Gateway Timeout", Outcome::Unreachable);
    QTest::newRow("garbage") << Type::HttpProxy << QByteArray("garbage\r\n\r\n") << Outcome::Unreachable;
    QTest::newRow("SOCKS5: failure") << Type::Socks5Proxy << QByteArray(1, 1) << Outcome::Failed;
    QTest::newRow("SOCKS5: unreachable") << Type::Socks5Proxy << QByteArray(1, 3) << Outcome::Unreachable;
    QTest::newRow("SOCKS5: refused") << Type::Socks5Proxy << QByteArray(1, 5) << Outcome::Refused;
}

//! As QNetworkAccessManager told it, whose words are known in stored reports.
void ProxyTest::tellsWhatTheProxySaid()
{
    QFETCH(Type, type);
    QFETCH(QByteArray, refusal);
    QFETCH(Outcome, outcome);
    World world(saying(ScriptedWeb::ok("hello")));
    world.proxy.refuse(refusal);

    const WebResult result = world.ask(secureUrl, type);

    QCOMPARE(result.outcome, outcome);
    QCOMPARE(result.failure, outcome == Outcome::Refused ? QString() : QStringLiteral("other"));
    QCOMPARE(result.error.isEmpty(), outcome == Outcome::Refused);
    QVERIFY(!result.connected && result.status == 0);
    QCOMPARE(world.web.connections(), 0);
}

void ProxyTest::tellsThatTheProxyIsGone_data()
{
    QTest::addColumn<Type>("type");
    QTest::newRow("CONNECT") << Type::HttpProxy;
    QTest::newRow("SOCKS5") << Type::Socks5Proxy;
}

void ProxyTest::tellsThatTheProxyIsGone()
{
    QFETCH(Type, type);
    World world(saying(ScriptedWeb::ok("hello")));
    const QNetworkProxy proxy = world.proxy.proxy(type);
    world.proxy.close();

    const WebResult result = world.ask(secureUrl, proxy);

    QCOMPARE(result.outcome, Outcome::Unreachable);
    QCOMPARE(result.failure, QStringLiteral("other"));
    QVERIFY(!result.connected && !result.error.isEmpty());
}

void ProxyTest::waitsNoLongerForTheTunnelThanForAServer()
{
    World world(saying(ScriptedWeb::ok("hello")));
    QTcpServer silent;
    silent.listen(QHostAddress::LocalHost, 0);
    QNetworkProxy proxy(Type::HttpProxy, silent.serverAddress().toString(), silent.serverPort());

    const WebResult result = world.ask(secureUrl, proxy, 300ms);

    QCOMPARE(result.outcome, Outcome::TimedOut);
    QCOMPARE(result.failure, QStringLiteral("timeout-connect"));
}

void ProxyTest::givesTheProxyItsPassword()
{
    World world(saying(ScriptedWeb::ok("hello")));
    world.proxy.want("somebody", "secret");
    QNetworkProxy proxy = world.proxy.proxy(Type::HttpProxy);

    QCOMPARE(world.ask(secureUrl, proxy).outcome, Outcome::Failed);
    proxy.setUser(QStringLiteral("somebody"));
    proxy.setPassword(QStringLiteral("wrong"));
    QCOMPARE(world.ask(secureUrl, proxy).outcome, Outcome::Failed);
    proxy.setPassword(QStringLiteral("secret"));
    QCOMPARE(world.ask(secureUrl, proxy).outcome, Outcome::Answered);
}

void ProxyTest::refusesWhoeverCannotProveTheName_data()
{
    QTest::addColumn<QString>("certified");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("another name") << QStringLiteral("other.example") << true;
    QTest::newRow("another authority") << site << false;
}

void ProxyTest::refusesWhoeverCannotProveTheName()
{
    QFETCH(QString, certified);
    QFETCH(bool, isTrusted);
    World world(saying(ScriptedWeb::ok("hello")), true, certified);
    if (!isTrusted)
        world.endpoints.extraRoots = {WebCertificate::forName(site).root};

    const WebResult result = world.ask(secureUrl, Type::HttpProxy);

    QCOMPARE(result.outcome, Outcome::TlsFailed);
    QCOMPARE(result.failure, QStringLiteral("tls"));
    QVERIFY(result.tls && !result.tls->trusted && !result.tls->error.isEmpty());
    QCOMPARE(result.tls->issuer, QStringLiteral("Test Root"));
    QVERIFY(world.web.requests().isEmpty());
}

void ProxyTest::leavesPlainHttpToAnHttpProxy()
{
    World world(saying(ScriptedWeb::ok("hello")), false);
    const SocketAddress at = world.web.address();

    const WebResult result = world.ask(plainUrl, {Type::HttpProxy, at.address.toString(), at.port});

    QCOMPARE(result.outcome, Outcome::Answered);
    QCOMPARE(result.body, QByteArray("hello"));
    QVERIFY(world.web.requests().value(0).startsWith("GET http://shop.example/a?b HTTP/1.1\r\n"));
}

void ProxyTest::saysThatACachingProxyCarriesNoHttps()
{
    World world(saying(ScriptedWeb::ok("hello")));

    const WebResult result = world.ask(secureUrl, Type::HttpCachingProxy);

    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.failure, QStringLiteral("other"));
    QVERIFY(!result.error.isEmpty() && world.proxy.told().isEmpty());
}

void ProxyTest::asksAHelperThroughTheSystemsProxy()
{
#ifdef Q_OS_LINUX
    World world(saying(ScriptedWeb::ok("hello")));
    world.proxy.want("somebody", "secret");
    // Nobody listens there.
    ScriptedDns dns([](const QString &name, int type) {
        DnsScript answer;
        if (type == 1)
            answer.answers = {ScriptedDns::a(name, QStringLiteral("127.77.1.2"))};
        return answer;
    });
    world.endpoints.closed = false;
    world.endpoints.resolvers = {dns.address()};
    const QByteArray port = QByteArray::number(world.proxy.serverPort());
    const QByteArray before = qgetenv("https_proxy");
    qputenv("https_proxy", "http://somebody:secret@127.0.0.1:" + port);
    WebContext context(world.endpoints);
    WebFetch fetch(WebRequest{.url = secureUrl}, context);
    WebAnswer answer;
    connect(&fetch, &WebFetch::finished, &fetch, [&answer](const WebAnswer &got) { answer = got; });
    QSignalSpy finished(&fetch, &WebFetch::finished);

    fetch.start();
    finished.wait(20000);
    qputenv("https_proxy", before);

    QVERIFY2(answer.isGood(), qPrintable(answer.failure + answer.error));
    QVERIFY(answer.throughProxy);
    QVERIFY(answer.tls && answer.tls->trusted);
    QCOMPARE(world.proxy.told(), QList<QByteArray>{"shop.example:443"});
#endif
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
