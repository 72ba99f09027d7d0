#include "evidence/json.h"
#include "evidence/json_fields_web.h"

#include <QJsonDocument>
#include <QTest>

#include <concepts>

using namespace doctor;
using namespace Qt::StringLiterals;

//! Stands for any member, so that an aggregate's members can be counted. Not in the unnamed namespace: Clang
//! warns there of what is never defined.
struct AnyMember {
    template<class T>
    operator T() const; // NOLINT(google-explicit-constructor): it is the point
};

namespace {

template<class T, class... Members>
consteval int memberCount()
{
    if constexpr (requires { T{Members{}..., AnyMember{}}; })
        return memberCount<T, Members..., AnyMember>();
    else
        return sizeof...(Members);
}

template<class T>
int listedCount()
{
    int count = 0;
    auto counter = [&count](QLatin1String, auto) { ++count; };
    codec::Fields<T>::list(counter);
    return count;
}

//! Gives every member, nested ones too, a value of its own that is not the default.
struct Filler {
    int next = 1;

    void fill(QString &value) { value = u"text-%1 \u00e4"_s.arg(next++); }
    void fill(bool &value) { value = !value; }
    void fill(double &value) { value = 1.5e9 + next++ + 0.5; } // a time
    void fill(std::integral auto &value) { value = static_cast<std::decay_t<decltype(value)>>(100 + next++); }
    void fill(AddressClass &value) { value = AddressClass::Cloudflare; }
    void fill(QDateTime &value)
    {
        value = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + next++, Qt::UTC);
    }
    void fill(QMap<QString, QString> &) {}
    template<class T>
    void fill(QList<T> &values)
    {
        values.resize(2);
        for (T &value : values)
            fill(value);
    }
    template<class T>
    void fill(std::optional<T> &value)
    {
        fill(value.emplace());
    }
    template<class T>
    requires requires { codec::Fields<T>{}; }
    void fill(T &value)
    {
        auto each = [this, &value](QLatin1String, auto member) { this->fill(value.*member); };
        codec::Fields<T>::list(each);
    }
};

template<class Seen>
Observation filled()
{
    Seen seen;
    Filler().fill(seen);
    if constexpr (std::is_same_v<Seen, HttpSeen>)
        for (const QString &name : recordedHeaders())
            seen.headers.insert(name, u"value of "_s + name);
    return {.id = u"e7"_s,
            .target = u"203.0.113.10:443"_s,
            .via = Via::Direct,
            .at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'007, Qt::UTC),
            .elapsedMs = 143,
            .outcome = Outcome::Reset,
            .detail = seen};
}

Observation observationOf(const Detail &detail)
{
    Observation observation;
    observation.detail = detail;
    return observation;
}

QJsonObject objectOf(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is broken: %s", qPrintable(error.errorString()));
    return document.object();
}

Observation readHttp(const char *detail)
{
    const QByteArray json
        = QByteArrayLiteral(R"({"probe": "http", "via": "direct", "outcome": "answered", "detail": )")
        + detail + '}';
    return observationFromJson(objectOf(json.constData())).value();
}

} // namespace

class EvidenceJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryMember();
    void readsBackWhatItWrote();
    void keepsValuesThatTheDefaultsDoNotTell();
    void writesTheKeysOfTheReport();
    void omitsWhatIsDefault();
    void neverCarriesACookie();
    void ignoresStrangeEntries_data();
    void ignoresStrangeEntries();
    void takesDefaultsForWrongTypes();
    void boundsWhatItReads();
    void boundsWhatProbesBound();
    void readsTimesWithoutThisComputersZone();

private:
    template<class Seen>
    void checkRoundTrip();
};

void EvidenceJsonTest::listsEveryMember()
{
    QCOMPARE(memberCount<AddressSeen>(), 3); // the counting itself works
    QCOMPARE(memberCount<DnsSeen>(), 14);
    QCOMPARE(listedCount<AddressSeen>(), memberCount<AddressSeen>());
    QCOMPARE(listedCount<TransportSeen>(), memberCount<TransportSeen>());
    QCOMPARE(listedCount<DnsRecordSeen>(), memberCount<DnsRecordSeen>());
    QCOMPARE(listedCount<DnsSeen>(), memberCount<DnsSeen>());
    QCOMPARE(listedCount<IcmpSeen>(), memberCount<IcmpSeen>());
    QCOMPARE(listedCount<TcpSeen>(), memberCount<TcpSeen>());
    QCOMPARE(listedCount<CertificateSeen>(), memberCount<CertificateSeen>());
    QCOMPARE(listedCount<VerifyErrorSeen>(), memberCount<VerifyErrorSeen>());
    QCOMPARE(listedCount<ChainSeen>(), memberCount<ChainSeen>());
    QCOMPARE(listedCount<TlsSeen>(), memberCount<TlsSeen>());
    QCOMPARE(listedCount<EdgeErrorSeen>(), memberCount<EdgeErrorSeen>());
    QCOMPARE(listedCount<TraceSeen>(), memberCount<TraceSeen>());
    QCOMPARE(listedCount<HttpSeen>(), memberCount<HttpSeen>() - 1); // the headers are written by hand
    QCOMPARE(listedCount<IncidentSeen>(), memberCount<IncidentSeen>());
    QCOMPARE(listedCount<ComponentSeen>(), memberCount<ComponentSeen>());
    QCOMPARE(listedCount<StatusSeen>(), memberCount<StatusSeen>());
    QCOMPARE(listedCount<RangesSeen>(), memberCount<RangesSeen>());
    QCOMPARE(listedCount<RootsSeen>(), memberCount<RootsSeen>());
    QCOMPARE(listedCount<ToldSeen>(), memberCount<ToldSeen>());
}

template<class Seen>
void EvidenceJsonTest::checkRoundTrip()
{
    const Observation written = filled<Seen>();

    const QByteArray text = QJsonDocument(toJson(written)).toJson();
    const std::optional<Observation> read = observationFromJson(QJsonDocument::fromJson(text).object());

    QVERIFY2(read.has_value(), text.constData());
    QVERIFY(read->as<Seen>());
    QCOMPARE(toJson(*read), toJson(written));
    QCOMPARE(read->at, written.at);
    QCOMPARE(read->elapsedMs, written.elapsedMs);
    QCOMPARE(read->outcome, written.outcome);
    // Filled members are not default, so each of them must be there.
    QVERIFY(toJson(written).value(u"detail").toObject().size() >= listedCount<Seen>());
}

void EvidenceJsonTest::readsBackWhatItWrote()
{
    checkRoundTrip<DnsSeen>();
    checkRoundTrip<TcpSeen>();
    checkRoundTrip<TlsSeen>();
    checkRoundTrip<HttpSeen>();
    checkRoundTrip<StatusSeen>();
    checkRoundTrip<RangesSeen>();
    checkRoundTrip<RootsSeen>();
    checkRoundTrip<ToldSeen>();
}

void EvidenceJsonTest::keepsValuesThatTheDefaultsDoNotTell()
{
    TlsSeen tls;
    tls.alert = 0; // close_notify is an alert; no alert is -1
    tls.attempt = 0;
    tls.judged.emplace().intermediateMissing.clear();
    HttpSeen http;
    http.firstByteMs = 0;
    http.trace.emplace();
    http.headers.insert(u"server"_s, QString());

    const Observation readTls = observationFromJson(toJson(observationOf(tls))).value();
    const Observation readHttp = observationFromJson(toJson(observationOf(http))).value();

    QCOMPARE(readTls.as<TlsSeen>()->alert, 0);
    QCOMPARE(readTls.as<TlsSeen>()->attempt, 0);
    QVERIFY(readTls.as<TlsSeen>()->judged.has_value());
    QCOMPARE(readTls.as<TlsSeen>()->judged->intermediateMissing, QString());
    QCOMPARE(readHttp.as<HttpSeen>()->firstByteMs, 0);
    QVERIFY(readHttp.as<HttpSeen>()->trace.has_value());
    QVERIFY(!readHttp.as<HttpSeen>()->edgeError.has_value());
    QVERIFY(readHttp.as<HttpSeen>()->headers.contains(u"server"_s));
}

void EvidenceJsonTest::writesTheKeysOfTheReport()
{
    HttpSeen http;
    http.status = 521;
    http.headers = {{u"server"_s, u"cloudflare"_s},
                    {u"cf-ray"_s, u"8b2e5f3a1c9d4e7f-FRA"_s},
                    {u"cf-cache-status"_s, u"DYNAMIC"_s},
                    {u"content-type"_s, u"text/html"_s}};
    const Observation observation{.id = u"e3"_s,
                                  .target = u"https://shop.example/"_s,
                                  .via = Via::Cloudflare,
                                  .at = QDateTime({2026, 11, 21}, {5, 0, 0, 210}, Qt::UTC),
                                  .elapsedMs = 143,
                                  .outcome = Outcome::Answered,
                                  .detail = http};

    const char *expected = R"({
        "id": "e3", "probe": "http", "target": "https://shop.example/", "via": "cloudflare",
        "at": "2026-11-21T05:00:00.210Z", "elapsed_ms": 143, "outcome": "answered",
        "detail": {"status": 521, "server": "cloudflare", "cf_ray": "8b2e5f3a1c9d4e7f-FRA",
                   "cf_cache_status": "DYNAMIC", "headers": {"content-type": "text/html"}}})";
    QCOMPARE(toJson(observation), objectOf(expected));
}

void EvidenceJsonTest::omitsWhatIsDefault()
{
    const Observation observation = observationOf(TlsSeen{});

    QCOMPARE(toJson(observation).value(u"detail"), QJsonValue(QJsonObject()));
}

void EvidenceJsonTest::neverCarriesACookie()
{
    HttpSeen http;
    http.headers.insert(u"set-cookie"_s, u"session=secret"_s);
    http.headers.insert(u"authorization"_s, u"secret"_s);

    const QByteArray written = QJsonDocument(toJson(observationOf(http))).toJson();
    const Observation read = readHttp(R"({"headers": {"set-cookie": "session=secret", "Server": "x"}})");

    QVERIFY(!written.contains("secret"));
    QVERIFY(read.as<HttpSeen>()->headers.isEmpty());
}

void EvidenceJsonTest::ignoresStrangeEntries_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("unknown probe") << QByteArray(
        R"({"probe": "icmp", "via": "direct", "outcome": "answered", "detail": {}})");
    QTest::newRow("unknown via") << QByteArray(
        R"({"probe": "tcp", "via": "pigeon", "outcome": "connected", "detail": {}})");
    QTest::newRow("unknown outcome") << QByteArray(
        R"({"probe": "tcp", "via": "direct", "outcome": "fine", "detail": {}})");
    QTest::newRow("ids of wrong type")
        << QByteArray(R"({"probe": ["tcp"], "via": 1, "outcome": {}, "detail": {}})");
}

void EvidenceJsonTest::ignoresStrangeEntries()
{
    QFETCH(const QByteArray, json);

    QVERIFY(!observationFromJson(objectOf(json.constData())).has_value());
}

void EvidenceJsonTest::takesDefaultsForWrongTypes()
{
    const Observation read = readHttp(R"({
        "status": "200", "host": 5, "port": 70000, "attempt": 1.5, "hop": 1e300, "connected": "yes",
        "address": ["203.0.113.10"], "headers": "none", "server": {}, "trace": 7, "edge_error": [], "tls": null,
        "first_byte_ms": null, "date": "yesterday", "unheard_of": {"of": [1, 2, 3]}})");

    const HttpSeen *http = read.as<HttpSeen>();
    QVERIFY(http);
    QCOMPARE(toJson(read).value(u"detail"), QJsonValue(QJsonObject()));
    QCOMPARE(http->firstByteMs, -1);
    QCOMPARE(http->attempt, 1);
    QCOMPARE(http->port, quint16(0));
    QVERIFY(!http->date.isValid());
}

void EvidenceJsonTest::boundsWhatItReads()
{
    QJsonArray names;
    for (int i = 0; i < 5000; ++i)
        names.append(u"a.example"_s);
    const QString pair = u"\U0001F512"_s;
    const QJsonObject certificate{{u"names"_s, names}, {u"subject"_s, u"x"_s + pair.repeated(4000)}};
    QJsonArray chain;
    for (int i = 0; i < 2000; ++i)
        chain.append(certificate);
    const QJsonObject object{{u"probe"_s, u"tls"_s},        {u"via"_s, u"direct"_s},
                             {u"outcome"_s, u"answered"_s}, {u"target"_s, QString(100'000, u't')},
                             {u"elapsed_ms"_s, -5},         {u"detail"_s, QJsonObject{{u"chain"_s, chain}}}};

    const Observation read = observationFromJson(object).value();

    const TlsSeen *tls = read.as<TlsSeen>();
    QCOMPARE(read.target.size(), 4096);
    QCOMPARE(read.elapsedMs, 0);
    QCOMPARE(tls->chain.size(), 1000);
    QCOMPARE(tls->chain.constFirst().names.size(), 1000);
    QCOMPARE(tls->chain.constFirst().subject.size(), 4095); // the cut does not leave half a pair
    QVERIFY(tls->chain.constFirst().subject.endsWith(pair));
}

//! A file may hold what no probe records.
void EvidenceJsonTest::boundsWhatProbesBound()
{
    DnsSeen dns;
    dns.authority = dns.records = QList<DnsRecordSeen>(500, {u"a.example"_s, u"A"_s, 60, u"192.0.2.1"_s});
    dns.addresses = QList<AddressSeen>(500, {u"192.0.2.1"_s, AddressClass::Public, 4});
    dns.extendedErrors = QList<int>(500, 22);
    Observation written = observationOf(dns);
    written.elapsedMs = std::numeric_limits<qint64>::max() / 2;

    const Observation read = observationFromJson(toJson(written)).value();

    QVERIFY(read.elapsedMs <= 24 * 60 * 60 * 1000);
    QCOMPARE(read.as<DnsSeen>()->records.size(), 100);
    QCOMPARE(read.as<DnsSeen>()->authority.size(), 20);
    QCOMPARE(read.as<DnsSeen>()->addresses.size(), 100);
    QVERIFY(read.as<DnsSeen>()->extendedErrors.size() <= 100);
    for (const double strange : {1e303, -1e303, 1.0, 1e10}) {
        HttpSeen http;
        http.trace.emplace().timestamp = strange;
        QCOMPARE(observationFromJson(toJson(observationOf(http)))->as<HttpSeen>()->trace->timestamp, 0.0);
    }
}

void EvidenceJsonTest::readsTimesWithoutThisComputersZone()
{
    qputenv("TZ", "America/New_York");

    const Observation bare = readHttp(R"({"date": "2026-11-21T05:00:00"})");
    const Observation offset = readHttp(R"({"date": "2026-11-21T05:00:00+01:00"})");

    QCOMPARE(bare.as<HttpSeen>()->date, QDateTime({2026, 11, 21}, {5, 0}, Qt::UTC));
    QCOMPARE(offset.as<HttpSeen>()->date, QDateTime({2026, 11, 21}, {4, 0}, Qt::UTC));
}

QTEST_GUILESS_MAIN(EvidenceJsonTest)
#include "evidence_json_test.moc"
