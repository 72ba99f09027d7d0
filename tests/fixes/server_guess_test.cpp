#include "fixes/server_guess.h"

#include <QTest>

using namespace doctor;

namespace {

Observation answer(Via via, const QString &server, const QString &powered = {})
{
    HttpSeen seen;
    seen.status = 200;
    seen.headers.insert(QStringLiteral("server"), server);
    if (!powered.isEmpty())
        seen.headers.insert(QStringLiteral("x-powered-by"), powered);
    return {{}, {}, via, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), 1, Outcome::Answered, seen};
}

Evidence only(const Observation &observation)
{
    Evidence evidence;
    evidence.add(observation);
    return evidence;
}

QString told(const KnownValue &value)
{
    return value.guessed ? u'~' + value.value : value.value;
}

QString text(const ServerKnown &known)
{
    return QStringList{told(known.system), told(known.webServer), told(known.firewall), told(known.panel)}
        .join(u' ');
}

} // namespace

class ServerGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void whatWasToldStands();
    void directBeforeEdge();
    void cloudflareIsNoServer();
    void errorPagesOfTheEdgeSayNothing();
};

void ServerGuessTest::guesses_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("powered");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *server, const char *powered, const char *wanted) {
        QTest::newRow(qPrintable(QLatin1String(server) + u'/' + QLatin1String(powered)))
            << QString::fromLatin1(server) << QString::fromLatin1(powered) << QString::fromLatin1(wanted);
    };
    row("", "", "unknown unknown unknown unknown");
    row("nginx/1.22.1", "", "unknown ~nginx unknown unknown");
    row("openresty/1.21.4.1", "", "unknown ~nginx unknown unknown");
    row("nginx/1.18.0 (Ubuntu)", "", "~ubuntu ~nginx unknown unknown");
    row("Apache/2.4.57 (Debian)", "", "~debian ~apache unknown unknown");
    row("Apache/2.4.57 (Red Hat Enterprise Linux) OpenSSL/3.0.7", "", "~rhel ~apache unknown unknown");
    row("Apache/2.4.6 (CentOS)", "", "~rhel ~apache unknown unknown");
    row("Apache/2.4.6 (Win64)", "", "~windows ~apache ~windows unknown");
    row("LiteSpeed", "", "unknown ~litespeed unknown unknown");
    row("Caddy", "", "unknown ~caddy unknown unknown");
    row("Microsoft-IIS/10.0", "ASP.NET", "~windows ~iis ~windows unknown");
    row("nginx", "PleskLin", "unknown ~nginx unknown ~plesk");
    row("my own server", "", "unknown unknown unknown unknown");
}

void ServerGuessTest::guesses()
{
    QFETCH(QString, server);
    QFETCH(QString, powered);
    QFETCH(QString, wanted);
    QCOMPARE(text(serverKnown({}, only(answer(Via::Direct, server, powered)))), wanted);
}

void ServerGuessTest::whatWasToldStands()
{
    ServerTold server;
    server.webServer = QStringLiteral("apache");
    server.firewall = QStringLiteral("ufw");
    QCOMPARE(text(serverKnown(server, only(answer(Via::Direct, QStringLiteral("Microsoft-IIS/10.0"))))),
             QStringLiteral("~windows apache ufw unknown"));
    server = {};
    server.webServer = QStringLiteral("iis");
    QCOMPARE(text(serverKnown(server, {})), QStringLiteral("windows iis ~windows unknown"));
}

void ServerGuessTest::directBeforeEdge()
{
    Evidence evidence = only(answer(Via::Cloudflare, QStringLiteral("Caddy")));
    QCOMPARE(serverKnown({}, evidence).webServer.value, QStringLiteral("caddy"));
    Observation direct = answer(Via::Direct, QStringLiteral("nginx"));
    direct.at = direct.at.addSecs(5);
    evidence.add(direct);
    QCOMPARE(serverKnown({}, evidence).webServer.value, QStringLiteral("nginx"));
}

void ServerGuessTest::cloudflareIsNoServer()
{
    QCOMPARE(serverKnown({}, only(answer(Via::Cloudflare, QStringLiteral("cloudflare")))).webServer,
             KnownValue());
    QCOMPARE(serverKnown({}, only(answer(Via::Helper, QStringLiteral("nginx")))).webServer, KnownValue());
}

void ServerGuessTest::errorPagesOfTheEdgeSayNothing()
{
    Observation observation = answer(Via::Cloudflare, QStringLiteral("nginx"));
    std::get<HttpSeen>(observation.detail).edgeError = EdgeErrorSeen{521, QStringLiteral("html"), {}, {}};
    QCOMPARE(serverKnown({}, only(observation)).webServer, KnownValue());
}

QTEST_GUILESS_MAIN(ServerGuessTest)
#include "server_guess_test.moc"
