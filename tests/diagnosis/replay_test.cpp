#include "evidence/json.h"
#include "evidence_builder.h"
#include "findings/codes.h"
#include "practice_run.h"
#include "report/from_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

using namespace doctor;
using namespace doctor::test;

namespace {

//! What the specification says of a practice fault. `light` of those that only some visitors meet is amber.
struct Expected {
    const char *fault;
    const char *first;     //!< "a|b": either
    Confidence confidence; //!< with one cause: exactly; with several: at most
    Light light;
    const char *also = ""; //!< true as well
};

constexpr auto possible = Confidence::Possible;
constexpr auto likely = Confidence::Likely;
constexpr auto confirmed = Confidence::Confirmed;

const Expected expectations[] = {
    {"healthy", "no-problem-found", confirmed, Light::Green},
    {"web-server-not-running", "web-server-not-running", likely, Light::Red},
    {"firewall-blocks-cloudflare", "firewall-blocks-cloudflare", likely, Light::Red},
    {"firewall-drops-cloudflare", "firewall-blocks-cloudflare", likely, Light::Red},
    {"firewall-blocks-some-of-cloudflare", "firewall-blocks-cloudflare", possible, Light::Amber},
    {"origin-not-answering", "origin-not-answering", likely, Light::Red},
    {"edge-refused-direct-silent", "web-server-not-running|firewall-blocks-cloudflare", possible, Light::Red},
    {"origin-address-differs", "origin-address-differs|firewall-blocks-cloudflare", possible, Light::Red},
    {"https-port-closed", "https-port-closed", likely, Light::Amber},
    {"https-port-closed-always-use-https", "https-port-closed", likely, Light::Red},
    {"http-port-closed", "http-port-closed", likely, Light::Red},
    {"wrong-origin-address", "wrong-origin-address", likely, Light::Red},
    {"origin-forbids-cloudflare", "origin-forbids-cloudflare", likely, Light::Red},
    {"origin-address-is-cloudflare", "origin-address-is-cloudflare", confirmed, Light::Red},
    {"origin-address-private", "origin-address-private", possible, Light::Red},
    {"ipv6-origin-broken", "ipv6-origin-broken", likely, Light::Amber},
    {"rate-limited", "rate-limited", likely, Light::Amber},
    {"overloaded", "overloaded", likely, Light::Amber},
    {"origin-locked-to-cloudflare", "no-problem-found", confirmed, Light::Green},
    {"own-address-banned", "no-problem-found", confirmed, Light::Green},
    {"tls-not-spoken", "tls-not-spoken", confirmed, Light::Amber},
    {"tls-name-not-served", "tls-name-not-served", confirmed, Light::Amber},
    {"tls-handshake-failed", "tls-handshake-failed", possible, Light::Amber},
    {"client-certificate-required", "client-certificate-required", confirmed, Light::Amber},
    {"certificate-expired", "certificate-expired", confirmed, Light::Amber},
    {"certificate-not-yet-valid", "certificate-not-yet-valid", confirmed, Light::Amber},
    {"certificate-wrong-name", "certificate-wrong-name", confirmed, Light::Amber},
    {"certificate-self-signed", "certificate-self-signed", confirmed, Light::Amber},
    {"certificate-untrusted", "certificate-untrusted|certificate-chain-incomplete", confirmed, Light::Amber},
    {"certificate-forged-origin-ca", "certificate-untrusted", confirmed, Light::Amber},
    {"certificate-chain-incomplete", "certificate-chain-incomplete", likely, Light::Amber},
    {"certificate-revoked", "certificate-revoked", confirmed, Light::Amber},
    {"bad-certificate-under-full", "no-problem-found", confirmed, Light::Amber},
    {"origin-ca-healthy", "no-problem-found", confirmed, Light::Green},
    {"redirect-loop", "redirect-loop", confirmed, Light::Red},
    {"redirect-loop-full", "redirect-loop", confirmed, Light::Red},
    {"origin-error", "origin-error", confirmed, Light::Red},
    {"origin-slow", "origin-slow", confirmed, Light::Red},
    {"origin-empty-reply", "origin-empty-reply", confirmed, Light::Red},
    {"headers-too-large", "headers-too-large", confirmed, Light::Red},
    {"only-www-broken", "web-server-not-running|origin-address-differs|firewall-blocks-cloudflare", likely,
     Light::Red},
    {"edge-configuration-error", "edge-configuration-error", confirmed, Light::Red},
    {"origin-dns-error", "origin-dns-error", confirmed, Light::Red},
    {"tunnel-down", "tunnel-down", confirmed, Light::Red},
    {"cloudflare-incident", "cloudflare-incident", likely, Light::Red},
    {"incident-elsewhere", "no-problem-found", confirmed, Light::Green},
    {"status-page-down", "no-problem-found", confirmed, Light::Green},
    {"status-page-garbage", "no-problem-found", confirmed, Light::Green},
    {"visitor-challenged", "visitor-challenged", confirmed, Light::Grey},
    {"cached-page-hides-dead-origin", "web-server-not-running", possible, Light::Grey},
    {"always-online-hides-dead-origin", "web-server-not-running", likely, Light::Amber},
    {"not-proxied", "not-proxied", confirmed, Light::Amber},
    {"name-not-found", "name-not-found", confirmed, Light::Red},
    {"dnssec-broken", "dnssec-broken", confirmed, Light::Red},
    {"name-servers-not-cloudflare", "name-servers-not-cloudflare", confirmed, Light::Amber, "not-proxied"},
    {"resolver-disagrees", "no-problem-found", confirmed, Light::Amber},
    {"doh-blocked", "no-problem-found", confirmed, Light::Green},
    {"no-internet", "no-internet", likely, Light::Grey},
    {"intercepted-connection", "intercepted-connection", confirmed, Light::Grey},
    {"clock-wrong", "clock-wrong", confirmed, Light::Amber},
    {"origin-not-told", "web-server-not-running|firewall-blocks-cloudflare", possible, Light::Red},
    {"ssl-mode-not-told", "https-port-closed", likely, Light::Amber},
    {"recovered", "no-problem-found", confirmed, Light::Green},
};

const Expected *expectedOf(const QString &fault)
{
    const auto *found
        = std::find_if(std::begin(expectations), std::end(expectations),
                       [&fault](const Expected &each) { return fault == QLatin1String(each.fault); });
    return found != std::end(expectations) ? found : nullptr;
}

//! Names what the fault is not, and more than a guess: no haste of the computer excuses that.
bool isWrongAndSure(const Report &report, const Expected &expected)
{
    const QStringList wanted = QString::fromLatin1(expected.first).split(u'|')
        << QLatin1String(expected.also);
    return std::any_of(report.causes.begin(), report.causes.end(), [&wanted](const Cause &cause) {
        return cause.confidence > Confidence::Possible && !wanted.contains(cause.id);
    });
}

bool isAsExpected(const Report &report, const Expected &expected)
{
    const QStringList wanted = QString::fromLatin1(expected.first).split(u'|');
    const Cause &first = report.causes.first();
    const bool sure = wanted.size() == 1 ? first.confidence == expected.confidence
                                         : first.confidence <= expected.confidence;
    return wanted.contains(first.id) && sure && report.light == expected.light;
}

//! Everything judged, as text: findings with their facts and lights, causes, the light.
QString judged(const Report &report)
{
    QStringList lines{lightId(report.light)};
    for (const CheckResult &check : report.checks) {
        lines.append(checkId(check.id) + u' ' + lightId(check.light));
        for (const Finding &finding : check.findings)
            lines.append(finding.id + u' ' + finding.code + u' ' + lightId(finding.light) + u' '
                         + QString::fromUtf8(QJsonDocument(finding.facts).toJson(QJsonDocument::Compact))
                         + u' ' + finding.evidence.join(u','));
    }
    for (const Cause &cause : report.causes)
        lines.append(cause.id + u' ' + confidenceId(cause.confidence) + u' ' + cause.because.join(u',') + u'/'
                     + cause.against.join(u','));
    for (const SslModeRow &row : report.sslModes)
        lines.append(modeId(row.mode) + u' ' + row.http + u' ' + row.https + u' ' + lightId(row.light));
    return lines.join(u'\n');
}

Evidence changed(const Evidence &evidence, const std::function<bool(Observation &)> &change)
{
    Evidence copy;
    bool done = false;
    for (Observation each : evidence.all()) {
        if (!done)
            done = change(each);
        copy.add(each);
    }
    return copy;
}

bool isPage(const HttpSeen *http)
{
    return http != nullptr && http->purpose == QLatin1String("page");
}

//! Turns the first answer that a visitor got into its opposite. false: this was none.
bool turnPage(Observation &observation)
{
    auto *http = std::get_if<HttpSeen>(&observation.detail);
    if (!isPage(http))
        return false;
    const bool proven = !http->throughCloudflare
        || http->header(QStringLiteral("cf-cache-status")) == QLatin1String("DYNAMIC");
    const bool good = observation.outcome == Outcome::Answered && http->status < 400
        && http->locationHost.isEmpty() && proven;
    observation.outcome = Outcome::Answered;
    http->connected = true;
    http->throughCloudflare = true;
    http->status = good ? 521 : 200;
    http->locationHost.clear();
    http->edgeError = good ? std::optional(EdgeErrorSeen{521, QStringLiteral("html"), {}, {}}) : std::nullopt;
    http->headers = {{QStringLiteral("cf-ray"), QStringLiteral("8b2e5f3a1c9d4e7f-FRA")}};
    if (!good)
        http->headers.insert(QStringLiteral("cf-cache-status"), QStringLiteral("DYNAMIC"));
    return true;
}

bool turnName(Observation &observation)
{
    auto *dns = std::get_if<DnsSeen>(&observation.detail);
    if (dns == nullptr || dns->resolver == QLatin1String("system") || dns->type != QLatin1String("A"))
        return false;
    observation.outcome = Outcome::Answered;
    dns->rcode = QStringLiteral("NOERROR");
    dns->addresses = {addressSeen(QStringLiteral("198.51.100.77"))};
    return true;
}

//! One observation of a fault's run, changed, and the first cause that the rest then speaks for.
struct Decisive {
    const char *fault;
    bool (*change)(Observation &);
    const char *first;
};

template<class Seen>
Seen *seenIn(Observation &observation)
{
    return std::get_if<Seen>(&observation.detail);
}

// clang-format off
const Decisive decisives[] = {
    {"certificate-expired", [](Observation &o) { auto *tls = seenIn<TlsSeen>(o); if (tls == nullptr || !tls->judged) return false;
        for (CertificateSeen &each : tls->chain) each.notAfter = o.at.addDays(90);
        for (CertificateSeen &each : tls->judged->path) each.notAfter = o.at.addDays(90);
        return true; }, "origin-address-differs"},
    {"certificate-self-signed", [](Observation &o) { auto *tls = seenIn<TlsSeen>(o); if (tls == nullptr || !tls->judged) return false;
        tls->judged->errors.clear(); tls->judged->trusted = true; tls->judged->nameMatches = true; return true; }, "origin-address-differs"},
    {"tls-name-not-served", [](Observation &o) { auto *tls = seenIn<TlsSeen>(o); if (tls == nullptr) return false;
        tls->alert = 80; tls->alertName = QStringLiteral("internal_error"); return true; }, "tls-handshake-failed"},
    {"tls-not-spoken", [](Observation &o) { auto *tls = seenIn<TlsSeen>(o); if (tls == nullptr) return false;
        tls->speaksHttp = false; tls->failure = QStringLiteral("reset"); o.outcome = Outcome::Reset; return true; }, "tls-handshake-failed"},
    {"cloudflare-incident", [](Observation &o) { auto *status = seenIn<StatusSeen>(o); if (status == nullptr) return false;
        status->incidents.clear(); status->components.clear(); return true; }, "firewall-blocks-cloudflare"},
    {"web-server-not-running", [](Observation &o) { auto *tcp = seenIn<TcpSeen>(o); if (tcp == nullptr || tcp->port != 443) return false;
        tcp->refusedBy = QStringLiteral("icmp"); tcp->icmp = IcmpSeen{3, 3, tcp->address.text, QStringLiteral("port-unreachable")}; return true; }, "firewall-blocks-everyone"},
    {"origin-address-private", [](Observation &o) { auto *told = seenIn<ToldSeen>(o); if (told == nullptr || !told->address) return false;
        told->address->addressClass = AddressClass::Public; return true; }, "firewall-blocks-cloudflare"},
    {"name-not-found", turnName, "not-proxied|undetermined"},
    {"recovered", turnPage, "firewall-blocks-cloudflare|rate-limited|overloaded|undetermined"},
    {"healthy", turnPage, "firewall-blocks-cloudflare|rate-limited|overloaded|undetermined"},
};
// clang-format on

} // namespace

//! Runs every practice fault once over real sockets; then judges what was recorded again and again.
class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultHasAnExpectation();
    void saysWhatTheSpecificationSays_data();
    void saysWhatTheSpecificationSays();
    void isNeverSureOfSomethingWrong();
    void judgesTheStoredReportAlike_data() { faults(); }
    void judgesTheStoredReportAlike();
    void oneObservationChangesTheResult_data() { faults(); }
    void oneObservationChangesTheResult();
    void decisiveObservationsDecide_data();
    void decisiveObservationsDecide();
    void evidenceHoldsNoJudgement_data() { faults(); }
    void evidenceHoldsNoJudgement();
    void greenIsNeverUnobserved_data() { faults(); }
    void greenIsNeverUnobserved();

private:
    void faults();
    void examine(const QStringList &together);

    std::map<QString, Report> m_reports;
    QStringList m_wrongAndSure;
    QStringList m_disturbed; //!< came out otherwise than expected on a computer that had no time for them
};

void ReplayTest::initTestCase()
{
    QStringList waiting;
    for (const PracticeFault &fault : practiceFaults())
        if (fault.stageable)
            waiting.append(fault.id);
    // A few at a time: most of a run is waiting for silence.
    for (; !waiting.isEmpty(); waiting = waiting.mid(4)) {
        examine(waiting.mid(0, 4));
        if (QTest::currentTestFailed())
            return;
    }
    constexpr int secondLooks = 3;
    for (int look = 0; look < secondLooks; ++look)
        for (const QString &fault : std::exchange(m_disturbed, {})) {
            qInfo("%s is examined again, alone", qPrintable(fault));
            examine({fault});
        }
}

void ReplayTest::examine(const QStringList &together)
{
    std::map<QString, std::unique_ptr<PracticeRun>> running;
    for (const QString &fault : together) {
        QString error;
        running[fault] = PracticeRun::launch(fault, &error);
        QVERIFY2(running[fault], qPrintable(fault + error));
    }
    for (const auto &[fault, run] : running) {
        const bool done = QTest::qWaitFor([&run = run] { return run->isFinished(); }, 60000);
        QVERIFY2(done, qPrintable(fault));
        m_reports[fault] = run->report();
        const Expected *expected = expectedOf(fault);
        if (expected != nullptr && isWrongAndSure(m_reports.at(fault), *expected))
            m_wrongAndSure.append(fault + QStringLiteral(": ") + causesOf(m_reports.at(fault)));
        if (expected != nullptr && !isAsExpected(m_reports.at(fault), *expected) && run->wasDisturbed())
            m_disturbed.append(fault);
    }
}

void ReplayTest::faults()
{
    QTest::addColumn<QString>("fault");
    for (const auto &[fault, report] : m_reports)
        QTest::newRow(qPrintable(fault)) << fault;
}

void ReplayTest::everyFaultHasAnExpectation()
{
    QStringList without;
    for (const auto &[fault, report] : m_reports)
        if (expectedOf(fault) == nullptr)
            without.append(fault);
    QCOMPARE(without, QStringList());
}

void ReplayTest::saysWhatTheSpecificationSays_data()
{
    QTest::addColumn<int>("row");
    int row = 0;
    for (const Expected &each : expectations) {
        if (m_reports.contains(QString::fromLatin1(each.fault)))
            QTest::newRow(each.fault) << row;
        ++row;
    }
}

void ReplayTest::saysWhatTheSpecificationSays()
{
    QFETCH(int, row);
    const Expected &expected = expectations[row];
    const Report &report = m_reports.at(QString::fromLatin1(expected.fault));
    const bool right = isAsExpected(report, expected);
    QVERIFY2(right, qPrintable(lightId(report.light) + QStringLiteral(": ") + causesOf(report)));
}

//! Disturbed runs count here as well.
void ReplayTest::isNeverSureOfSomethingWrong()
{
    QVERIFY2(m_wrongAndSure.isEmpty(), qPrintable(m_wrongAndSure.join(u'\n')));
}

void ReplayTest::judgesTheStoredReportAlike()
{
    QFETCH(QString, fault);
    const Report &report = m_reports.at(fault);
    const QByteArray json = QJsonDocument(toJson(report)).toJson();
    QString error;
    const std::optional<StoredReport> stored = readReport(json, &error);
    QVERIFY2(stored, qPrintable(error));
    QCOMPARE(judged(judge(stored->question, stored->evidence, stored->complete)), judged(report));
}

void ReplayTest::oneObservationChangesTheResult()
{
    QFETCH(QString, fault);
    const Report &report = m_reports.at(fault);
    const std::optional<StoredReport> stored = readReport(QJsonDocument(toJson(report)).toJson(), nullptr);
    QVERIFY(stored);
    const bool visited = std::any_of(stored->evidence.all().begin(), stored->evidence.all().end(),
                                     [](const Observation &each) { return isPage(each.as<HttpSeen>()); });
    const Evidence other = changed(stored->evidence, visited ? turnPage : turnName);
    QVERIFY(judged(judge(stored->question, other, true)) != judged(report));
}

void ReplayTest::decisiveObservationsDecide_data()
{
    QTest::addColumn<int>("row");
    int row = 0;
    for (const Decisive &each : decisives) {
        if (m_reports.contains(QString::fromLatin1(each.fault)))
            QTest::newRow(each.fault) << row;
        ++row;
    }
}

void ReplayTest::decisiveObservationsDecide()
{
    QFETCH(int, row);
    const Decisive &decisive = decisives[row];
    const Report &report = m_reports.at(QString::fromLatin1(decisive.fault));
    const Report other = judge(report.question, changed(report.evidence, decisive.change), true);
    QVERIFY(causesOf(other) != causesOf(report));
    QVERIFY2(QString::fromLatin1(decisive.first).split(u'|').contains(other.causes.first().id),
             qPrintable(causesOf(other)));
}

void ReplayTest::evidenceHoldsNoJudgement()
{
    QFETCH(QString, fault);
    const QJsonArray evidence = toJson(m_reports.at(fault)).value(QStringLiteral("evidence")).toArray();
    QVERIFY(!evidence.isEmpty());
    const QByteArray text = QJsonDocument(evidence).toJson();
    QStringList judgements = codes::all() + allCauses();
    judgements.removeAll(QStringLiteral("headers-too-large")); // also the word for how an exchange ended
    for (const QString &id : std::as_const(judgements))
        QVERIFY2(!text.contains('"' + id.toLatin1() + '"'), qPrintable(id));
}

void ReplayTest::greenIsNeverUnobserved()
{
    QFETCH(QString, fault);
    const Report &report = m_reports.at(fault);
    QStringList ids;
    for (const Observation &each : report.evidence.all())
        ids.append(each.id);
    for (const CheckResult &check : report.checks) {
        QVERIFY2(check.light != Light::Green || !check.findings.isEmpty(), qPrintable(checkId(check.id)));
        for (const Finding &finding : check.findings) {
            for (const QString &id : finding.evidence)
                QVERIFY2(ids.contains(id), qPrintable(finding.code));
            // What is green rests on something seen; the modes are judged from the findings of the others.
            if (finding.light == Light::Green && check.id != CheckId::SslMode)
                QVERIFY2(!finding.evidence.isEmpty(), qPrintable(finding.code));
        }
    }
}

QTEST_GUILESS_MAIN(ReplayTest)

#include "replay_test.moc"
