#include "evidence_builder.h"
#include "examination/examination.h"
#include "practice/practice.h"
#include "probes/gate.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace doctor;
using namespace doctor::test;

namespace {

template<class Request>
std::vector<Request> only(const std::vector<ProbeRequest> &wanted)
{
    std::vector<Request> chosen;
    for (const ProbeRequest &each : wanted)
        if (const auto *request = std::get_if<Request>(&each))
            chosen.push_back(*request);
    return chosen;
}

std::vector<ProbeRequest> wantedOf(const EvidenceBuilder &builder)
{
    Plan plan(builder.question);
    return plan.wanted(builder.evidence());
}

//! Every port that is dialled directly, each once.
QList<quint16> portsDialled(const std::vector<ProbeRequest> &wanted)
{
    QList<quint16> ports;
    const auto add = [&ports](quint16 port) {
        if (!ports.contains(port))
            ports.append(port);
    };
    for (const TcpRequest &each : only<TcpRequest>(wanted))
        add(each.port);
    for (const TlsRequest &each : only<TlsRequest>(wanted))
        add(each.port);
    for (const ExchangeRequest &each : only<ExchangeRequest>(wanted))
        add(each.port);
    std::sort(ports.begin(), ports.end());
    return ports;
}

QStringList hostsVisited(const std::vector<ProbeRequest> &wanted)
{
    QStringList hosts;
    for (const EdgeRequest &each : only<EdgeRequest>(wanted))
        if (!hosts.contains(each.url.host()))
            hosts.append(each.url.host());
    return hosts;
}

//! Hands out real probes and remembers what was asked.
class CountingFactory : public ProbeFactory
{
public:
    explicit CountingFactory(const PracticeInternet &internet)
        : m_real(networkProbes(internet.endpoints(), contactsOf(internet.question(), internet.endpoints())))
    {}
    std::unique_ptr<Probe> probeFor(const ProbeRequest &request) override
    {
        asked.push_back(request);
        return m_real->probeFor(request);
    }
    std::vector<ProbeRequest> asked;

private:
    std::unique_ptr<ProbeFactory> m_real;
};

} // namespace

//! What is asked of the world, and what never is.
class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAtOnceWhatNeedsNoAnswer();
    void asksTheSiteWhenTheNameIsKnown();
    void spacesTheAttempts();
    void asksWithoutCheckingAfterAServerFailure();
    void dialsNoOtherPorts_data();
    void dialsNoOtherPorts();
    void neverDialsCloudflareAsOrigin();
    void followsRedirectsWithinTheSite();
    void leavesForeignRedirectsAlone_data();
    void leavesForeignRedirectsAlone();
    void leavesThisNetworkAlone();
    void staysBounded();
    void saysTheSameOfTheSame();
    void asksNothingTwice_data();
    void asksNothingTwice();
    void endsAtOnceWhenCancelled();
};

void PlanTest::asksAtOnceWhatNeedsNoAnswer()
{
    const EvidenceBuilder builder;
    const std::vector<ProbeRequest> wanted = wantedOf(builder);
    QCOMPARE(only<StatusRequest>(wanted).size(), size_t(1));
    QCOMPARE(only<RangesRequest>(wanted).size(), size_t(1));
    const std::vector<DnsRequest> dns = only<DnsRequest>(wanted);
    for (const Resolver resolver : {Resolver::System, Resolver::Cloudflare, Resolver::Google})
        for (const QString &type : {QStringLiteral("A"), QStringLiteral("AAAA")})
            QVERIFY(std::find(dns.begin(), dns.end(),
                              DnsRequest{QStringLiteral("shop.example"), type, resolver, false, 0ms})
                    != dns.end());
    // The origin's address is known already: nothing of it waits for a name.
    QCOMPARE(only<TcpRequest>(wanted).size(), size_t(6));
    QVERIFY(only<EdgeRequest>(wanted).empty());
}

void PlanTest::asksTheSiteWhenTheNameIsKnown()
{
    EvidenceBuilder builder;
    builder.resolver(QStringLiteral("system"), {QStringLiteral("104.16.1.10")});
    const std::vector<EdgeRequest> edge = only<EdgeRequest>(wantedOf(builder));
    int traces = 0;
    int http = 0;
    int https = 0;
    for (const EdgeRequest &each : edge) {
        traces += each.trace ? 1 : 0;
        if (each.trace)
            continue;
        QVERIFY(each.cacheBusting);
        (each.url.scheme() == QLatin1String("http") ? http : https) += 1;
    }
    QCOMPARE(traces, 2);
    QCOMPARE(http, 4);
    QCOMPARE(https, 4);
}

void PlanTest::spacesTheAttempts()
{
    EvidenceBuilder builder;
    builder.proxied();
    const std::vector<ProbeRequest> wanted = wantedOf(builder);
    QList<qint64> connects;
    for (const TcpRequest &each : only<TcpRequest>(wanted))
        if (each.port == 443)
            connects.append(each.after.count());
    QCOMPARE(connects, (QList<qint64>{0, 250, 750}));
    QList<qint64> pages;
    for (const EdgeRequest &each : only<EdgeRequest>(wanted))
        if (!each.trace && each.url.scheme() == QLatin1String("https"))
            pages.append(each.after.count());
    QCOMPARE(pages, (QList<qint64>{0, 250, 500, 750}));
}

void PlanTest::asksWithoutCheckingAfterAServerFailure()
{
    EvidenceBuilder builder;
    const auto unchecked = [](const EvidenceBuilder &each) {
        const std::vector<DnsRequest> dns = only<DnsRequest>(wantedOf(each));
        return std::count_if(dns.begin(), dns.end(),
                             [](const DnsRequest &one) { return one.checkingDisabled; });
    };
    QCOMPARE(unchecked(builder), 0);
    builder.resolver(QStringLiteral("dns.google"), {QStringLiteral("servfail")});
    QCOMPARE(unchecked(builder), 2);
}

void PlanTest::dialsNoOtherPorts_data()
{
    QTest::addColumn<int>("sitePort");
    QTest::addColumn<int>("toldPort");
    QTest::addColumn<QString>("ports");
    QTest::newRow("usual") << 0 << 0 << "80 443";
    QTest::newRow("told port") << 0 << 8006 << "80 443 8006";
    QTest::newRow("site port that Cloudflare proxies") << 8443 << 0 << "80 443 8443";
    QTest::newRow("site port that it does not") << 22 << 0 << "80 443";
    QTest::newRow("site port 25") << 25 << 0 << "80 443";
}

void PlanTest::dialsNoOtherPorts()
{
    QFETCH(int, sitePort);
    QFETCH(int, toldPort);
    EvidenceBuilder builder;
    builder.sitePort(static_cast<quint16>(sitePort));
    builder.question.origins = {OriginTold{QStringLiteral("203.0.113.10"), static_cast<quint16>(toldPort)}};
    // A server that names other ports does not lead anybody there.
    builder.proxied().edge(QStringLiteral("https"), {QStringLiteral("301>https://shop.example/x")});
    builder.change<HttpSeen>([](HttpSeen &http) {
        if (!http.locationHost.isEmpty())
            http.locationPort = 6379;
    });
    QStringList ports;
    const std::vector<ProbeRequest> wanted = wantedOf(builder);
    for (const quint16 port : portsDialled(wanted))
        ports.append(QString::number(port));
    QTEST(ports.join(u' '), "ports");
    for (const EdgeRequest &each : only<EdgeRequest>(wanted))
        QVERIFY(each.url.port() != 6379);
}

void PlanTest::neverDialsCloudflareAsOrigin()
{
    EvidenceBuilder builder;
    builder.origins({QStringLiteral("104.16.1.10")}).proxied();
    const std::vector<ProbeRequest> wanted = wantedOf(builder);
    QVERIFY(only<ExchangeRequest>(wanted).empty());
    QVERIFY(only<TlsRequest>(wanted).empty());
}

void PlanTest::followsRedirectsWithinTheSite()
{
    EvidenceBuilder builder;
    const QString www = QStringLiteral("www.shop.example");
    builder.proxied().both({QStringLiteral("301>https://www.shop.example/")});
    const std::vector<DnsRequest> dns = only<DnsRequest>(wantedOf(builder));
    QVERIFY(std::any_of(dns.begin(), dns.end(), [&www](const DnsRequest &each) { return each.name == www; }));
    QVERIFY(!hostsVisited(wantedOf(builder)).contains(www)); // not before its addresses are known
    builder.proxied(www);
    QVERIFY(hostsVisited(wantedOf(builder)).contains(www));
    builder.edge(QStringLiteral("https"), {QStringLiteral("521"), QStringLiteral("521")}, www);
    const std::vector<TlsRequest> tls = only<TlsRequest>(wantedOf(builder));
    QVERIFY(std::any_of(tls.begin(), tls.end(),
                        [&www](const TlsRequest &each) { return each.serverName == www; }));
}

void PlanTest::leavesForeignRedirectsAlone_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("another site") << "https://other.example/";
    QTest::newRow("loopback") << "http://127.0.0.1/";
    QTest::newRow("localhost") << "http://localhost/";
    QTest::newRow("this network") << "http://192.168.1.1/";
    QTest::newRow("cloud metadata") << "http://169.254.169.254/";
    QTest::newRow("IPv6 loopback") << "http://[::1]/";
    QTest::newRow("a look-alike name") << "https://shop.example.evil.test/";
    QTest::newRow("the same ending") << "https://evilshop.example/";
}

void PlanTest::leavesForeignRedirectsAlone()
{
    QFETCH(QString, target);
    for (const QString &by : {QStringLiteral("301>"), QStringLiteral("301>>")}) {
        EvidenceBuilder builder;
        builder.proxied().both({by + target});
        const std::vector<ProbeRequest> wanted = wantedOf(builder);
        const QString host = target.section(QStringLiteral("://"), 1).section(u'/', 0, 0);
        QCOMPARE(hostsVisited(wanted), QStringList{QStringLiteral("shop.example")});
        for (const DnsRequest &each : only<DnsRequest>(wanted))
            QVERIFY2(each.name != host, qPrintable(host));
    }
}

void PlanTest::leavesThisNetworkAlone()
{
    const auto asksNobody = [](const std::vector<ProbeRequest> &wanted) {
        return only<EdgeRequest>(wanted).empty() && only<TcpRequest>(wanted).empty()
            && only<TlsRequest>(wanted).empty() && only<ExchangeRequest>(wanted).empty();
    };
    const QStringList router{QStringLiteral("192.168.1.1")};
    // The name leads into this network for everybody: whoever owns it chose that.
    EvidenceBuilder everybody;
    everybody.origins({}).names(router);
    QVERIFY(asksNobody(wantedOf(everybody)));
    // So does a host that the site's own server redirects to.
    EvidenceBuilder redirected;
    redirected.proxied().both({QStringLiteral("301>http://router.shop.example/reboot")});
    redirected.names(router, QStringLiteral("router.shop.example"));
    QVERIFY(!hostsVisited(wantedOf(redirected)).contains(QStringLiteral("router.shop.example")));
    // This computer's own resolver alone may: that is what a captive portal does. Not before the others are
    // in.
    EvidenceBuilder here;
    here.origins({}).resolver(QStringLiteral("system"), router);
    QVERIFY(asksNobody(wantedOf(here)));
    here.resolver(QStringLiteral("cloudflare-dns.com"), {QStringLiteral("203.0.113.9")});
    here.resolver(QStringLiteral("dns.google"), {QStringLiteral("203.0.113.9")});
    QVERIFY(!only<EdgeRequest>(wantedOf(here)).empty());
}

void PlanTest::staysBounded()
{
    EvidenceBuilder builder;
    QStringList many;
    for (int i = 1; i <= 60; ++i)
        many.append(QStringLiteral("203.0.113.%1").arg(i));
    builder.origins(many).proxied();
    // A hundred hosts of the site, each leading to the next.
    for (int i = 0; i < 100; ++i) {
        const QString host = QStringLiteral("h%1.shop.example").arg(i);
        builder.names({QStringLiteral("104.16.1.10")}, host);
        builder.edge(QStringLiteral("https"), {QStringLiteral("301>https://h%1.shop.example/").arg(i + 1)},
                     i == 0 ? QString() : host);
    }
    const std::vector<ProbeRequest> wanted = wantedOf(builder);
    QVERIFY2(wanted.size() < 1500, qPrintable(QString::number(wanted.size())));
    QStringList addresses;
    for (const TcpRequest &each : only<TcpRequest>(wanted))
        if (!addresses.contains(each.address.toString()))
            addresses.append(each.address.toString());
    QVERIFY2(addresses.size() <= 8, qPrintable(QString::number(addresses.size())));
    for (const EdgeRequest &each : only<EdgeRequest>(wanted))
        QVERIFY(each.hop <= 10);
}

void PlanTest::saysTheSameOfTheSame()
{
    EvidenceBuilder builder;
    builder.proxied()
        .both({QStringLiteral("301>https://www.shop.example/")})
        .proxied(QStringLiteral("www.shop.example"));
    Plan plan(builder.question);
    const std::vector<ProbeRequest> first = plan.wanted(builder.evidence());
    QVERIFY(first == plan.wanted(builder.evidence()));
    QVERIFY(first == Plan(builder.question).wanted(builder.evidence()));
}

void PlanTest::asksNothingTwice_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"healthy", "only-www-broken", "not-proxied", "dnssec-broken",
                              "resolver-disagrees", "redirect-loop", "intercepted-connection"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void PlanTest::asksNothingTwice()
{
    QFETCH(QString, fault);
    QString error;
    const std::unique_ptr<PracticeInternet> internet = PracticeInternet::stage(fault, &error);
    QVERIFY2(internet, qPrintable(error));
    CountingFactory factory(*internet);
    Examination examination(internet->question(), internet->endpoints(), factory);
    QSignalSpy finished(&examination, &Examination::finished);
    examination.start();
    QVERIFY(finished.wait(30000));
    QVERIFY(factory.asked.size() > 10);
    QVERIFY2(factory.asked.size() < 200, qPrintable(QString::number(factory.asked.size())));
    for (auto one = factory.asked.begin(); one != factory.asked.end(); ++one)
        QVERIFY(std::find(one + 1, factory.asked.end(), *one) == factory.asked.end());
    QVERIFY(examination.report().complete);
    QVERIFY(examination.waitingFor().isEmpty());
    QCOMPARE(finished.size(), 1);
}

void PlanTest::endsAtOnceWhenCancelled()
{
    QString error;
    const std::unique_ptr<PracticeInternet> internet
        = PracticeInternet::stage(QStringLiteral("origin-slow"), &error);
    QVERIFY2(internet, qPrintable(error));
    CountingFactory factory(*internet);
    Examination examination(internet->question(), internet->endpoints(), factory);
    QSignalSpy finished(&examination, &Examination::finished);
    examination.start();
    examination.cancel();
    QVERIFY(finished.wait(1400)); // the slow answer takes 1500 ms
    QVERIFY(examination.report().cancelled);
    QVERIFY(!examination.report().complete);
    QVERIFY(!finished.wait(200));
}

QTEST_GUILESS_MAIN(PlanTest)

#include "plan_test.moc"
