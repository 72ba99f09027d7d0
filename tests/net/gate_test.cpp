#include "probes/endpoints.h"
#include "probes/gate.h"

#include <QTest>

#include <algorithm>

using namespace doctor;
using namespace Qt::StringLiterals;

namespace {

Question shop(bool offlineHelpers = false)
{
    Question question;
    question.host = u"shop.example"_s;
    question.origins = {{u"203.0.113.10"_s, 0}, {u"origin.example"_s, 8443}};
    question.offlineHelpers = offlineHelpers;
    return question;
}

Gate gateFor(const Question &question)
{
    Endpoints endpoints;
    endpoints.resolvers = {{QHostAddress(u"192.0.2.53"_s), 5353}};
    return Gate(contactsOf(question, endpoints));
}

Observation answer(const QString &name, const QString &address)
{
    DnsSeen seen;
    seen.name = name;
    seen.addresses = {CloudflareNetworks::builtIn().seen(QHostAddress(address))};
    Observation observation;
    observation.detail = seen;
    return observation;
}

TcpRequest knock(const char *address, quint16 port)
{
    return {QHostAddress(QString::fromLatin1(address)), port, 1, 0ms};
}

EdgeRequest page(const char *url, const char *address)
{
    EdgeRequest request;
    request.url = QUrl(QString::fromLatin1(url));
    request.addresses = {QHostAddress(QString::fromLatin1(address))};
    return request;
}

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsNobodyElsePass();
    void believesOnlyAddressesOfListedNames();
    void followsRedirectsWithinTheSiteOnly();
    void asksNoHelperOffline();
    void listsEveryHelperOnce();
    void looksAtTheSitesDnsWhereNoServerWasTold();
};

void GateTest::letsNobodyElsePass()
{
    const Gate gate = gateFor(shop());

    QVERIFY(gate.lets(knock("203.0.113.10", 443)));
    QVERIFY(gate.lets(knock("203.0.113.10", 80)));
    QVERIFY(!gate.lets(knock("203.0.113.10", 22)));
    QVERIFY(!gate.lets(knock("203.0.113.10", 8443))); // told for the other one
    QVERIFY(!gate.lets(knock("203.0.113.11", 443)));
    QVERIFY(gate.lets(DnsRequest{u"origin.example"_s, u"A"_s, Resolver::System, false, 0ms}));
    QVERIFY(!gate.lets(DnsRequest{u"stranger.example"_s, u"A"_s, Resolver::System, false, 0ms}));
    QCOMPARE(gate.contacts().resolvers().size(), 1);
    QVERIFY(gate.contacts().resolvers().contains(SocketAddress{QHostAddress(u"192.0.2.53"_s), 5353}));
}

void GateTest::believesOnlyAddressesOfListedNames()
{
    Gate gate = gateFor(shop());
    QVERIFY(!gate.lets(knock("198.51.100.7", 8443)));
    QVERIFY(!gate.lets(page("https://shop.example/", "104.16.1.10")));

    gate.learn({answer(u"origin.example"_s, u"198.51.100.7"_s), answer(u"shop.example"_s, u"104.16.1.10"_s),
                answer(u"stranger.example"_s, u"198.51.100.8"_s)});

    QVERIFY(gate.lets(knock("198.51.100.7", 8443)));
    QVERIFY(gate.lets(page("https://shop.example/", "104.16.1.10")));
    QVERIFY(!gate.lets(page("https://shop.example:9999/", "104.16.1.10")));
    QVERIFY(!gate.lets(page("https://shop.example/", "198.51.100.8")));
    QVERIFY(!gate.lets(knock("198.51.100.8", 443)));
}

void GateTest::followsRedirectsWithinTheSiteOnly()
{
    Gate gate = gateFor(shop());
    gate.learn(
        {answer(u"www.shop.example"_s, u"198.51.100.9"_s), answer(u"other.test"_s, u"198.51.100.9"_s)});

    QVERIFY(gate.lets(page("https://www.shop.example/", "198.51.100.9")));
    QVERIFY(gate.lets(page("https://www.shop.example:8443/", "198.51.100.9")));
    QVERIFY(!gate.lets(page("https://www.shop.example:22/", "198.51.100.9")));
    QVERIFY(!gate.lets(page("https://other.test/", "198.51.100.9")));
}

void GateTest::asksNoHelperOffline()
{
    const Gate gate = gateFor(shop(true));

    QVERIFY(gate.lets(DnsRequest{u"shop.example"_s, u"A"_s, Resolver::System, false, 0ms}));
    QVERIFY(!gate.lets(DnsRequest{u"shop.example"_s, u"A"_s, Resolver::Cloudflare, false, 0ms}));
    QVERIFY(!gate.lets(DnsRequest{u"shop.example"_s, u"A"_s, Resolver::Google, false, 0ms}));
    QVERIFY(!gate.lets(StatusRequest{}));
    QVERIFY(!gate.lets(RangesRequest{}));
    QVERIFY(!gate.contacts().has(Party::OriginRoots));
    QVERIFY(!gate.contacts().has(Party::Proxy));
    for (const char *url : {"https://www.cloudflare.com/ips-v4", "https://developers.cloudflare.com/ssl/",
                            "https://dns.google/resolve"})
        QVERIFY2(!gate.contacts().lets(QUrl(QString::fromLatin1(url))), url);
}

void GateTest::listsEveryHelperOnce()
{
    QStringList hosts;
    const Gate gate = gateFor(shop());
    for (const Contact &each : gate.contacts().all())
        if (!each.urls.isEmpty())
            hosts.append(each.host);

    QCOMPARE(hosts,
             (QStringList{u"cloudflare-dns.com"_s, u"dns.google"_s, u"www.cloudflarestatus.com"_s,
                          u"yh6f0r4529hb.statuspage.io"_s, u"www.cloudflare.com"_s, u"api.cloudflare.com"_s,
                          u"developers.cloudflare.com"_s}));
    QVERIFY(gate.contacts().has(Party::Proxy));
}

void GateTest::looksAtTheSitesDnsWhereNoServerWasTold()
{
    Question question = shop();
    question.origins.clear();
    question.port = 8443;
    Gate gate = gateFor(question);
    gate.learn({answer(u"shop.example"_s, u"203.0.113.20"_s)});

    QVERIFY(gate.lets(knock("203.0.113.20", 443)));
    QVERIFY(gate.lets(knock("203.0.113.20", 8443)));
    QVERIFY(!gate.lets(knock("203.0.113.20", 8080)));
}

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
