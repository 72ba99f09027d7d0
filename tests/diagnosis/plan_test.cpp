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

//! What comes back when \a request is answered by the site's server with a redirect to \a target.
Observation redirected(const EdgeRequest &request, const QUrl &target)
{
    HttpSeen http;
    http.scheme = request.url.scheme();
    http.host = request.url.host();
    http.port = request.url.scheme() == QLatin1String("http") ? 80 : 443;
    http.path = request.url.path();
    http.purpose = QStringLiteral("page");
    http.attempt = request.attempt;
    http.hop = request.hop;
    http.address = addressSeen(QStringLiteral("104.16.1.10"));
    http.connected = true;
    http.throughCloudflare = true;
    http.status = 302;
    http.headers = {{QStringLiteral("cf-ray"), QStringLiteral("8f00000000000000-FRA")},
                    {QStringLiteral("cf-cache-status"), QStringLiteral("DYNAMIC")}};
    http.locationScheme = target.scheme();
    http.locationHost = target.host();
    http.locationPath = target.path();
    http.locationPort = http.locationScheme == QLatin1String("http") ? 80 : 443;
    Observation observation;
    observation.target = request.url.toString();
    observation.via = Via::Cloudflare;
    observation.at = EvidenceBuilder::start().addMSecs(request.after.count());
    observation.outcome = Outcome::Answered;
    observation.detail = http;
    return observation;
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
    void followsNoTreeOfRedirects_data();
    void followsNoTreeOfRedirects();
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

void PlanTest::followsNoTreeOfRedirects_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<size_t>("least"); // that redirects are followed to other names, another test shows
    QTest::newRow("fresh paths") << "https://shop.example/%1" << size_t(20);
    QTest::newRow("fresh paths over http") << "http://shop.example/%1" << size_t(20);
    QTest::newRow("fresh names") << "https://h%1.shop.example/" << size_t(9);
}

//! Every request is answered with a redirect to a place that nobody has seen, the latest attempt first.
void PlanTest::followsNoTreeOfRedirects()
{
    QFETCH(QString, location);
    QFETCH(size_t, least);
    const EvidenceBuilder builder;
    Evidence evidence = EvidenceBuilder(builder).proxied().evidence();
    Plan plan(builder.question);
    std::vector<EdgeRequest> asked;
    QStringList names{builder.question.host};
    for (int rounds = 0; rounds < 40 && asked.size() <= 200; ++rounds) {
        const std::vector<ProbeRequest> wanted = plan.wanted(evidence);
        for (const DnsRequest &each : only<DnsRequest>(wanted))
            if (each.type == QLatin1String("A") && !names.contains(each.name)) {
                names.append(each.name);
                const Evidence ofName = EvidenceBuilder().proxied(each.name).evidence();
                for (const Observation &seen : ofName.all())
                    evidence.add(seen);
            }
        std::vector<EdgeRequest> pages = only<EdgeRequest>(wanted);
        std::reverse(pages.begin(), pages.end());
        for (const EdgeRequest &each : pages)
            if (std::find(asked.begin(), asked.end(), each) == asked.end()) {
                asked.push_back(each);
                if (!each.trace)
                    evidence.add(redirected(each, QUrl(location.arg(asked.size()))));
            }
    }
    QVERIFY2(asked.size() > least, qPrintable(QString::number(asked.size())));
    QVERIFY2(asked.size() <= 60, qPrintable(QString::number(asked.size())));
    const auto others = std::count_if(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(u'h') && name.endsWith(QLatin1String(".shop.example"));
    });
    QVERIFY2(others <= 4, qPrintable(QString::number(others)));
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
