#include "probes/doh_probe.h"
#include "probes/ranges_probe.h"
#include "probes/status_probe.h"
#include "probes/web_context.h"
#include "scripted_dns.h"
#include "scripted_web.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace doctor;
using namespace doctor::test;

namespace {

const QStringList helpers{
    QStringLiteral("cloudflare-dns.com"),       QStringLiteral("dns.google"),
    QStringLiteral("www.cloudflarestatus.com"), QStringLiteral("yh6f0r4529hb.statuspage.io"),
    QStringLiteral("www.cloudflare.com"),       QStringLiteral("api.cloudflare.com"),
};

//! All helpers at one address. \a said maps "host path" to a whole answer; what is missing is a 404.
struct World {
    explicit World(const QMap<QByteArray, QByteArray> &said)
        : certificate(WebCertificate::forNames(helpers)),
          web(
              [said](QTcpSocket *socket, const QByteArray &request) {
                  const qsizetype start = request.indexOf("\r\nHost: ") + 8;
                  const QByteArray host = request.mid(start, request.indexOf("\r\n", start) - start);
                  const QByteArray path = request.split(' ').value(1).split('?').first();
                  ScriptedWeb::reply(
                      socket, said.value(host + ' ' + path, ScriptedWeb::answer("404 Not Found", "no")));
              },
              certificate),
          dns([](const QString &name, int type) {
              DnsScript answer;
              if (type == 1)
                  answer.answers = {ScriptedDns::a(name, QStringLiteral("203.0.113.1"))};
              return answer;
          })
    {
        endpoints.closed = true;
        endpoints.systemRoots = false;
        endpoints.extraRoots = {certificate.root};
        endpoints.resolvers = {dns.address()};
        endpoints.sockets.insert({QStringLiteral("203.0.113.1"), 443}, web.address());
    }

    Observation ask(Probe &probe)
    {
        QList<Observation> seen;
        QObject::connect(&probe, &Probe::finished, &probe,
                         [&seen](const QList<Observation> &observations) { seen = observations; });
        QSignalSpy finished(&probe, &Probe::finished);
        probe.start();
        finished.wait(20000);
        return seen.value(0);
    }

    Observation askDoh(const DnsRequest &request)
    {
        WebContext context(endpoints);
        DohProbe probe(request, context);
        return ask(probe);
    }

    Observation askStatus()
    {
        WebContext context(endpoints);
        StatusProbe probe(context);
        return ask(probe);
    }

    Observation askRanges()
    {
        WebContext context(endpoints);
        RangesProbe probe(context);
        return ask(probe);
    }

    WebCertificate certificate;
    ScriptedWeb web;
    ScriptedDns dns;
    Endpoints endpoints;
};

const QByteArray allWell = ScriptedWeb::ok(
    R"j({"status":{"indicator":"none","description":"All Systems Operational"},"components":[],"incidents":[]})j");

QByteArray ranges(const QStringList &list)
{
    return ScriptedWeb::ok(list.join(u'\n').toLatin1());
}

QByteArray apiAnswer(const QStringList &v4, const QStringList &v6)
{
    const QString separator = QStringLiteral("\",\"");
    return ScriptedWeb::ok(
        QStringLiteral(R"j({"result":{"ipv4_cidrs":["%1"],"ipv6_cidrs":["%2"]},"success":true})j")
            .arg(v4.join(separator), v6.join(separator))
            .toLatin1());
}

} // namespace

class HelperProbesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksPublicResolvers_data();
    void asksPublicResolvers();
    void saysWhyADohAnswerFailed_data();
    void saysWhyADohAnswerFailed();
    void recordsWhoInterceptsDoh();
    void readsTheStatusPage();
    void asksTheOtherStatusPageWhenRefused();
    void saysWhatTheStatusPageWas_data();
    void saysWhatTheStatusPageWas();
    void takesBothRangeLists();
    void asksTheApiWhenAListIsMissing();
    void takesNoRangesThatMakeNoSense();
};

void HelperProbesTest::asksPublicResolvers_data()
{
    QTest::addColumn<Resolver>("resolver");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("name");
    QTest::newRow("Cloudflare") << Resolver::Cloudflare << QByteArray("cloudflare-dns.com /dns-query")
                                << QStringLiteral("cloudflare-dns.com");
    QTest::newRow("Google") << Resolver::Google << QByteArray("dns.google /resolve")
                            << QStringLiteral("dns.google");
}

void HelperProbesTest::asksPublicResolvers()
{
    QFETCH(Resolver, resolver);
    QFETCH(QByteArray, place);
    QFETCH(QString, name);
    World world(
        {{place,
          ScriptedWeb::ok(
              R"j({"Status":0,"AD":true,"Answer":[{"name":"shop.example.","type":1,"TTL":300,"data":"104.16.1.10"}]})j")}});

    const Observation seen = world.askDoh(
        {.name = QStringLiteral("shop.example"), .resolver = resolver, .checkingDisabled = true});

    QCOMPARE(seen.outcome, Outcome::Answered);
    QCOMPARE(seen.via, Via::Resolver);
    const auto *detail = seen.as<DnsSeen>();
    QCOMPARE(detail->resolver, name);
    QVERIFY(detail->checkingDisabled && detail->authenticated);
    QCOMPARE(detail->addresses.value(0).addressClass, AddressClass::Cloudflare);
    QVERIFY(detail->tls && detail->tls->trusted);
    const QByteArray request = world.web.requests().value(0);
    QVERIFY(request.contains("?name=shop.example&type=A&cd=1 HTTP/1.1"));
    QVERIFY(request.toLower().contains("\r\naccept: application/dns-json\r\n"));
}

void HelperProbesTest::saysWhyADohAnswerFailed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("failure");
    QTest::newRow("bad request") << ScriptedWeb::answer("400 Bad", R"j({"error":"x"})j") << Outcome::Failed
                                 << QStringLiteral("http 400");
    QTest::newRow("portal") << ScriptedWeb::ok("<html>Log in</html>") << Outcome::Failed
                            << QStringLiteral("not-json");
    QTest::newRow("redirect") << ScriptedWeb::answer("302 Found", "", "Location: http://portal.example/\r\n")
                              << Outcome::Failed << QStringLiteral("http 302");
    QTest::newRow("nothing") << QByteArray() << Outcome::Reset << QString();
}

void HelperProbesTest::saysWhyADohAnswerFailed()
{
    QFETCH(QByteArray, answer);
    QFETCH(Outcome, outcome);
    QFETCH(QString, failure);
    World world({{"dns.google /resolve", answer}});

    const Observation seen
        = world.askDoh({.name = QStringLiteral("shop.example"), .resolver = Resolver::Google});

    QCOMPARE(seen.outcome, outcome);
    QVERIFY(seen.as<DnsSeen>()->rcode.isEmpty());
    if (!failure.isEmpty())
        QCOMPARE(seen.as<DnsSeen>()->failure, failure);
    else
        QVERIFY(!seen.as<DnsSeen>()->failure.isEmpty());
}

void HelperProbesTest::recordsWhoInterceptsDoh()
{
    World world({});
    world.endpoints.extraRoots = {WebCertificate::forNames(helpers).root};

    const Observation seen
        = world.askDoh({.name = QStringLiteral("shop.example"), .resolver = Resolver::Google});

    QCOMPARE(seen.outcome, Outcome::TlsFailed);
    const auto *detail = seen.as<DnsSeen>();
    QVERIFY(detail->tls && !detail->tls->trusted);
    QCOMPARE(detail->comment, QStringLiteral("Test Root"));
    QVERIFY(!detail->failure.isEmpty());
}

void HelperProbesTest::readsTheStatusPage()
{
    World world({{"www.cloudflarestatus.com /api/v2/summary.json", allWell}});

    const Observation seen = world.askStatus();

    QCOMPARE(seen.outcome, Outcome::Answered);
    QCOMPARE(seen.via, Via::Helper);
    QCOMPARE(seen.as<StatusSeen>()->indicator, QStringLiteral("none"));
    QCOMPARE(seen.as<StatusSeen>()->httpStatus, 200);
    QVERIFY(seen.as<StatusSeen>()->failure.isEmpty());
    QVERIFY(world.web.requests().value(0).contains("\r\nUser-Agent: OriginDoctor/"));
}

void HelperProbesTest::asksTheOtherStatusPageWhenRefused()
{
    World world({{"www.cloudflarestatus.com /api/v2/summary.json", ScriptedWeb::answer("403 Forbidden", "")},
                 {"yh6f0r4529hb.statuspage.io /api/v2/summary.json", allWell}});

    const Observation seen = world.askStatus();

    QCOMPARE(seen.outcome, Outcome::Answered);
    QVERIFY(seen.as<StatusSeen>()->url.contains(QLatin1String("statuspage.io")));
}

void HelperProbesTest::saysWhatTheStatusPageWas_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("failure");
    QTest::newRow("forbidden") << ScriptedWeb::answer("403 Forbidden", "") << QStringLiteral("http");
    QTest::newRow("garbage") << ScriptedWeb::ok("<html>") << QStringLiteral("not-json");
    QTest::newRow("other JSON") << ScriptedWeb::ok("{}") << QStringLiteral("not-a-status-page");
}

void HelperProbesTest::saysWhatTheStatusPageWas()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, failure);
    World world({{"www.cloudflarestatus.com /api/v2/summary.json", answer}});

    const Observation seen = world.askStatus();

    QCOMPARE(seen.outcome, Outcome::Failed);
    QCOMPARE(seen.as<StatusSeen>()->failure, failure);
    QVERIFY(seen.as<StatusSeen>()->indicator.isEmpty());
}

void HelperProbesTest::takesBothRangeLists()
{
    const CloudflareNetworks &known = CloudflareNetworks::builtIn();
    World world(
        {{"www.cloudflare.com /ips-v4", ScriptedWeb::answer("301 Moved", "", "Location: /ips-v4/\r\n")},
         {"www.cloudflare.com /ips-v4/", ranges(known.v4())},
         {"www.cloudflare.com /ips-v6", ranges(known.v6())}});

    const Observation seen = world.askRanges();

    QCOMPARE(seen.outcome, Outcome::Answered);
    QCOMPARE(seen.as<RangesSeen>()->v4, known.v4());
    QCOMPARE(seen.as<RangesSeen>()->v6, known.v6());
    QVERIFY(seen.as<RangesSeen>()->sane);
    QVERIFY(!seen.as<RangesSeen>()->differsFromBuiltIn);
}

void HelperProbesTest::asksTheApiWhenAListIsMissing()
{
    const CloudflareNetworks &known = CloudflareNetworks::builtIn();
    const QStringList more = known.v4() + QStringList{QStringLiteral("8.8.4.0/24")};
    World world({{"www.cloudflare.com /ips-v4", ranges(known.v4())},
                 {"api.cloudflare.com /client/v4/ips", apiAnswer(more, known.v6())}});

    const Observation seen = world.askRanges();

    QCOMPARE(seen.outcome, Outcome::Answered);
    QVERIFY(seen.as<RangesSeen>()->url.contains(QLatin1String("api.cloudflare.com")));
    QVERIFY(seen.as<RangesSeen>()->differsFromBuiltIn);
}

void HelperProbesTest::takesNoRangesThatMakeNoSense()
{
    const CloudflareNetworks &known = CloudflareNetworks::builtIn();
    const QStringList broad = known.v4() + QStringList{QStringLiteral("0.0.0.0/0")};
    World world({{"www.cloudflare.com /ips-v4", ranges(broad)},
                 {"www.cloudflare.com /ips-v6", ranges(known.v6())},
                 {"api.cloudflare.com /client/v4/ips", apiAnswer(broad, known.v6())}});

    const Observation seen = world.askRanges();

    QCOMPARE(seen.outcome, Outcome::Failed);
    QVERIFY(!seen.as<RangesSeen>()->sane);
    QVERIFY(seen.as<RangesSeen>()->v4.isEmpty());
    QCOMPARE(seen.as<RangesSeen>()->failure, QStringLiteral("not-ranges"));
}

QTEST_GUILESS_MAIN(HelperProbesTest)
#include "helper_probes_test.moc"
