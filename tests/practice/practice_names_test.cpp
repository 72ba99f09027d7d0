#include "practice/practice.h"
#include "visitor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUdpSocket>
#include <QtTest>

using namespace doctor;
using doctor::test::visit;

namespace {

const QHostAddress helperAddress(QStringLiteral("198.51.100.80"));

std::unique_ptr<PracticeInternet> staged(const char *fault)
{
    QString error;
    return PracticeInternet::stage(QLatin1String(fault), &error);
}

QJsonObject overHttps(const Endpoints &endpoints, const char *host, const QByteArray &path)
{
    return QJsonDocument::fromJson(
               visit(endpoints, {.host = QLatin1String(host), .address = helperAddress, .path = path}).body)
        .object();
}

//! A query packet: id 0x1234, RD, one question; \a flags is the second flags byte (0x10: CD).
QByteArray query(const QByteArray &name, char type, char flags = 0)
{
    QByteArray packet = QByteArray::fromHex("123401000001000000000000");
    packet[3] = flags;
    for (const QByteArray &label : name.split('.'))
        packet += static_cast<char>(label.size()) + label;
    return packet + '\0' + '\0' + type + '\0' + '\1';
}

QByteArray ask(const Endpoints &endpoints, const QByteArray &packet)
{
    QUdpSocket socket;
    const SocketAddress resolver = endpoints.resolvers.first();
    socket.writeDatagram(packet, resolver.address, resolver.port);
    if (!socket.waitForReadyRead(3000))
        return {};
    QByteArray answer(socket.pendingDatagramSize(), '\0');
    socket.readDatagram(answer.data(), answer.size());
    return answer;
}

int rcodeOf(const QByteArray &answer)
{
    return answer.size() > 3 ? answer.at(3) & 15 : -1;
}

} // namespace

class PracticeNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolverAnswers();
    void resolverAnswersOverTcp();
    void resolverSurvivesGarbage();
    void brokenDnssecFailsUnlessCheckingIsDisabled();
    void silentResolverIsSilent();
    void systemResolverCanSaySomethingElse();
    void dohAnswers();
    void statusPageSaysWhatIsWrong();
    void rangesAreThoseOfTheProgram();
    void originRootIsTheOneThatIsPinned();
    void portalTakesEverything();
    void blockedResolversRefuse();
};

void PracticeNamesTest::resolverAnswers()
{
    const auto internet = staged("healthy");
    const Endpoints endpoints = internet->endpoints();

    const QByteArray found = ask(endpoints, query("shop.example", 1));
    const QByteArray empty = ask(endpoints, query("shop.example", 43));

    QCOMPARE(rcodeOf(found), 0);
    QCOMPARE(found.at(7), '\2'); // both edge addresses
    QVERIFY(found.contains(QByteArray::fromHex("00046810010a")));
    QCOMPARE(rcodeOf(empty), 0);
    QCOMPARE(empty.at(7), '\0');
    QCOMPARE(empty.at(9), '\1'); // the SOA
    QCOMPARE(rcodeOf(ask(endpoints, query("nowhere.example", 1))), 3);
}

void PracticeNamesTest::resolverAnswersOverTcp()
{
    const auto internet = staged("healthy");
    const SocketAddress resolver = internet->endpoints().resolvers.first();
    QTcpSocket socket;
    socket.connectToHost(resolver.address, resolver.port);
    QVERIFY(socket.waitForConnected(10000));

    const QByteArray packet = query("shop.example", 1);
    socket.write(QByteArray(1, '\0') + static_cast<char>(packet.size()) + packet);

    QVERIFY(socket.waitForReadyRead(10000));
    const QByteArray answer = socket.readAll();
    QCOMPARE(answer.mid(2, 2), QByteArray::fromHex("1234"));
    QVERIFY(answer.contains(QByteArray::fromHex("00046810010b")));
}

void PracticeNamesTest::resolverSurvivesGarbage()
{
    const auto internet = staged("healthy");
    const QByteArray packet = query("shop.example", 1);
    for (qsizetype i = 0; i < packet.size(); ++i) {
        QUdpSocket socket;
        const SocketAddress resolver = internet->endpoints().resolvers.first();
        socket.writeDatagram(packet.left(i), resolver.address, resolver.port);
        socket.writeDatagram(packet.left(12) + QByteArray(i, '\x3f'), resolver.address, resolver.port);
    }

    QCOMPARE(rcodeOf(ask(internet->endpoints(), packet)), 0);
}

void PracticeNamesTest::brokenDnssecFailsUnlessCheckingIsDisabled()
{
    const auto internet = staged("dnssec-broken");
    const Endpoints endpoints = internet->endpoints();

    QCOMPARE(rcodeOf(ask(endpoints, query("shop.example", 1))), 2);
    QCOMPARE(rcodeOf(ask(endpoints, query("shop.example", 1, 0x10))), 0);
    const QJsonObject failed
        = overHttps(endpoints, "cloudflare-dns.com", "/dns-query?name=shop.example&type=A");
    QCOMPARE(failed.value(QLatin1String("Status")).toInt(), 2);
    QVERIFY(
        failed.value(QLatin1String("Comment")).toArray().at(0).toString().contains(QLatin1String("DNSKEY")));
    const QJsonObject unchecked
        = overHttps(endpoints, "dns.google", "/resolve?name=shop.example&type=1&cd=1");
    QCOMPARE(unchecked.value(QLatin1String("Status")).toInt(), 0);
    QCOMPARE(unchecked.value(QLatin1String("Answer")).toArray().size(), 2);
}

void PracticeNamesTest::silentResolverIsSilent()
{
    const auto internet = staged("no-internet");

    QVERIFY(ask(internet->endpoints(), query("shop.example", 1)).isEmpty());
}

void PracticeNamesTest::systemResolverCanSaySomethingElse()
{
    const auto internet = staged("resolver-disagrees");
    const Endpoints endpoints = internet->endpoints();

    const QByteArray here = ask(endpoints, query("shop.example", 1));
    const QJsonObject there
        = overHttps(endpoints, "cloudflare-dns.com", "/dns-query?name=shop.example&type=A");

    QVERIFY(here.contains(QByteArray::fromHex("0004cb007114"))); // 203.0.113.20
    QCOMPARE(there.value(QLatin1String("Answer"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("data"))
                 .toString(),
             QStringLiteral("104.16.1.10"));
}

void PracticeNamesTest::dohAnswers()
{
    const auto internet = staged("healthy");
    const Endpoints endpoints = internet->endpoints();

    const QJsonObject servers
        = overHttps(endpoints, "cloudflare-dns.com", "/dns-query?name=shop.example&type=NS");
    const QJsonObject missing = overHttps(endpoints, "dns.google", "/resolve?name=nowhere.example&type=A");
    const QJsonObject wrong = overHttps(endpoints, "dns.google", "/resolve");

    QCOMPARE(servers.value(QLatin1String("Answer"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("data"))
                 .toString(),
             QStringLiteral("ada.ns.cloudflare.com."));
    QCOMPARE(missing.value(QLatin1String("Status")).toInt(), 3);
    QCOMPARE(missing.value(QLatin1String("Authority"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("type"))
                 .toInt(),
             6);
    QVERIFY(wrong.contains(QLatin1String("error")));
}

void PracticeNamesTest::statusPageSaysWhatIsWrong()
{
    const auto internet = staged("cloudflare-incident");
    const QJsonObject summary
        = overHttps(internet->endpoints(), "www.cloudflarestatus.com", "/api/v2/summary.json");

    QCOMPARE(summary.value(QLatin1String("status")).toObject().value(QLatin1String("indicator")).toString(),
             QStringLiteral("major"));
    QCOMPARE(summary.value(QLatin1String("incidents")).toArray().size(), 1);
    const QJsonObject component = summary.value(QLatin1String("components")).toArray().last().toObject();
    QCOMPARE(component.value(QLatin1String("name")).toString(), QStringLiteral("Frankfurt, Germany - (FRA)"));
    QCOMPARE(component.value(QLatin1String("status")).toString(), QStringLiteral("major_outage"));

    const auto down = staged("status-page-down");
    QCOMPARE(visit(down->endpoints(),
                   {.host = QStringLiteral("www.cloudflarestatus.com"),
                    .address = helperAddress,
                    .path = "/api/v2/summary.json"})
                 .status,
             403);
}

void PracticeNamesTest::rangesAreThoseOfTheProgram()
{
    const auto internet = staged("healthy");
    const test::Visit seen
        = visit(internet->endpoints(),
                {.host = QStringLiteral("www.cloudflare.com"), .address = helperAddress, .path = "/ips-v4"});

    QCOMPARE(QString::fromLatin1(seen.body).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
             CloudflareNetworks::builtIn().v4());
}

void PracticeNamesTest::originRootIsTheOneThatIsPinned()
{
    const auto internet = staged("origin-ca-healthy");
    const Endpoints endpoints = internet->endpoints();
    const test::Visit seen = visit(endpoints,
                                   {.host = QStringLiteral("developers.cloudflare.com"),
                                    .address = helperAddress,
                                    .path = "/ssl/static/origin_ca_ecc_root.pem"});

    const QSslCertificate root(seen.body);
    QVERIFY(!root.isNull());
    const QString pin = QString::fromLatin1(root.digest(QCryptographicHash::Sha256).toHex().toUpper());
    QVERIFY(endpoints.originRootPins.contains(pin));
    QVERIFY(root.subjectInfo(QSslCertificate::OrganizationalUnitName)
                .contains(QStringLiteral("CloudFlare Origin SSL ECC Certificate Authority")));
}

void PracticeNamesTest::portalTakesEverything()
{
    const auto internet = staged("intercepted-connection");
    const Endpoints endpoints = internet->endpoints();

    QVERIFY(ask(endpoints, query("anything.example", 1)).contains(QByteArray::fromHex("0004c6336463")));
    const test::Visit plain = visit(endpoints, {.scheme = QStringLiteral("http")});
    QCOMPARE(plain.status, 302);
    QCOMPARE(plain.headers.value("location"), QByteArray("http://portal.example/portal"));
    QVERIFY(!visit(endpoints, {}).connected); // its certificate is not trusted
    QCOMPARE(visit(endpoints, {.trustAnything = true}).status, 200);
}

void PracticeNamesTest::blockedResolversRefuse()
{
    const auto internet = staged("doh-blocked");
    const Endpoints endpoints = internet->endpoints();

    QVERIFY(ask(endpoints, query("cloudflare-dns.com", 1)).contains(QByteArray::fromHex("0004c6336451")));
    QCOMPARE(visit(endpoints,
                   {.host = QStringLiteral("cloudflare-dns.com"),
                    .address = QHostAddress(QStringLiteral("198.51.100.81"))})
                 .socketError,
             QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(PracticeNamesTest)
#include "practice_names_test.moc"
