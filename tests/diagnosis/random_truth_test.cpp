#include "evidence_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

enum class Fault {
    None,
    ServerDown,
    RejectsCloudflare,
    DropsCloudflare,
    RejectsEveryone,
    HostDown,
    HttpsClosed,
    HttpClosed,
    PlainOn443,
    Expired,
    OriginError,
    StrangerTold,
};
constexpr int faultCount = 12;

//! What is so, whatever anybody sees of it.
struct Truth {
    Fault fault = Fault::None;
    SslMode mode = SslMode::Full;
    bool originTold = true;
    bool modeTold = true;
    bool overV6 = false;     //!< the origin has an IPv6 address and no other
    bool v6Here = true;      //!< this computer has IPv6
    bool bannedHere = false; //!< the server is silent to this computer
    bool alwaysHttps = false;

    QString text() const
    {
        return QStringLiteral("fault %1, mode %2, told %3 %4, v6 %5 here %6, banned %7, always https %8")
            .arg(static_cast<int>(fault))
            .arg(modeId(mode))
            .arg(originTold)
            .arg(modeTold)
            .arg(overV6)
            .arg(v6Here)
            .arg(bannedHere)
            .arg(alwaysHttps);
    }
};

Truth drawn(QRandomGenerator &random)
{
    static const SslMode modes[] = {SslMode::Flexible, SslMode::Full, SslMode::Strict};
    Truth truth;
    truth.fault = static_cast<Fault>(random.bounded(faultCount));
    truth.mode = modes[random.bounded(3)];
    truth.originTold = random.bounded(4) != 0;
    truth.modeTold = random.bounded(3) != 0;
    truth.overV6 = random.bounded(3) == 0;
    truth.v6Here = random.bounded(2) == 0;
    truth.alwaysHttps = random.bounded(3) == 0;
    // Where Cloudflare is kept out too, a ban of this computer is a wall against everyone who was asked.
    const bool kept = truth.fault == Fault::RejectsCloudflare || truth.fault == Fault::DropsCloudflare;
    truth.bannedHere = !kept && random.bounded(4) == 0;
    return truth;
}

//! What Cloudflare gets at one port of the origin.
QString edgeAt(const Truth &truth, quint16 port)
{
    switch (truth.fault) {
    case Fault::ServerDown:
    case Fault::RejectsCloudflare:
    case Fault::StrangerTold: return QStringLiteral("521");
    case Fault::DropsCloudflare:
    case Fault::RejectsEveryone:
    case Fault::HostDown: return QStringLiteral("522");
    case Fault::HttpsClosed: return port == 443 ? QStringLiteral("521") : QStringLiteral("200");
    case Fault::HttpClosed: return port == 80 ? QStringLiteral("521") : QStringLiteral("200");
    case Fault::PlainOn443: return port == 443 ? QStringLiteral("525") : QStringLiteral("200");
    case Fault::Expired:
        return port == 443 && truth.mode == SslMode::Strict ? QStringLiteral("526") : QStringLiteral("200");
    case Fault::OriginError: return QStringLiteral("500");
    case Fault::None: break;
    }
    return QStringLiteral("200");
}

//! What this computer gets there.
QString directAt(const Truth &truth, quint16 port)
{
    if (truth.overV6 && !truth.v6Here)
        return QStringLiteral("no-route");
    if (truth.bannedHere && truth.fault != Fault::StrangerTold)
        return QStringLiteral("silent");
    switch (truth.fault) {
    case Fault::ServerDown: return QStringLiteral("refused");
    case Fault::RejectsEveryone: return QStringLiteral("icmp");
    case Fault::HostDown: return QStringLiteral("silent");
    case Fault::HttpsClosed: return port == 443 ? QStringLiteral("refused") : QStringLiteral("200");
    case Fault::HttpClosed: return port == 80 ? QStringLiteral("refused") : QStringLiteral("200");
    case Fault::PlainOn443: return port == 443 ? QStringLiteral("plain") : QStringLiteral("200");
    case Fault::OriginError: return QStringLiteral("500");
    case Fault::StrangerTold:
        return port == 80 ? QStringLiteral("301>https://other.example/") : QStringLiteral("200");
    case Fault::None:
    case Fault::RejectsCloudflare:
    case Fault::DropsCloudflare:
    case Fault::Expired: break;
    }
    return QStringLiteral("200");
}

void tell(const Truth &truth, EvidenceBuilder &builder)
{
    const QString address = truth.overV6 ? QStringLiteral("2001:db8::10") : QStringLiteral("203.0.113.10");
    builder.proxied();
    builder.mode(truth.modeTold ? truth.mode : SslMode::Unknown);
    builder.origins(truth.originTold ? QStringList{address} : QStringList());
    const quint16 httpsPort = truth.mode == SslMode::Flexible ? 80 : 443;
    builder.edge(QStringLiteral("https"), {edgeAt(truth, httpsPort)});
    builder.edge(QStringLiteral("http"),
                 {truth.alwaysHttps ? QStringLiteral("301>>https://shop.example/") : edgeAt(truth, 80)});
    if (!truth.originTold)
        return;
    if (truth.v6Here)
        builder.door(QStringLiteral("2606:4700::6810:10a"), 443, QStringLiteral("200"));
    for (const quint16 port : {quint16(443), quint16(80)})
        builder.door(address, port, directAt(truth, port));
    if (truth.fault == Fault::Expired)
        builder.certificate(QStringLiteral("expired"));
    if (truth.fault == Fault::StrangerTold)
        builder.certificate(QStringLiteral("foreign"));
}

//! Does a visitor meet the fault at all?
bool hurts(const Truth &truth)
{
    const quint16 httpsPort = truth.mode == SslMode::Flexible ? 80 : 443;
    const bool http = !truth.alwaysHttps && edgeAt(truth, 80) != QLatin1String("200");
    return http || edgeAt(truth, httpsPort) != QLatin1String("200");
}

//! The causes that may be called likely or confirmed.
QStringList trueCauses(const Truth &truth)
{
    if (!hurts(truth))
        return {QStringLiteral("no-problem-found")};
    switch (truth.fault) {
    case Fault::ServerDown: return {QStringLiteral("web-server-not-running")};
    case Fault::RejectsCloudflare:
    case Fault::DropsCloudflare: return {QStringLiteral("firewall-blocks-cloudflare")};
    case Fault::RejectsEveryone:
        return {QStringLiteral("firewall-blocks-everyone"), QStringLiteral("origin-not-answering")};
    case Fault::HostDown: return {QStringLiteral("origin-not-answering")};
    case Fault::HttpsClosed: return {QStringLiteral("https-port-closed")};
    case Fault::HttpClosed: return {QStringLiteral("http-port-closed")};
    case Fault::PlainOn443: return {QStringLiteral("tls-not-spoken")};
    case Fault::Expired: return {QStringLiteral("certificate-expired")};
    case Fault::OriginError: return {QStringLiteral("origin-error")};
    case Fault::StrangerTold: return {QStringLiteral("wrong-origin-address")};
    case Fault::None: break;
    }
    return {QStringLiteral("no-problem-found")};
}

} // namespace

//! Random truths seen through both vantage points: nothing that is not so may be called likely.
class RandomTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrongIsSure_data();
    void nothingWrongIsSure();
};

void RandomTruthTest::nothingWrongIsSure_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 400; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomTruthTest::nothingWrongIsSure()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    const Truth truth = drawn(random);
    EvidenceBuilder builder;
    tell(truth, builder);
    const Report report = builder.report();
    const QStringList allowed = trueCauses(truth);
    for (const Cause &cause : report.causes)
        QVERIFY2(cause.confidence == Confidence::Possible || allowed.contains(cause.id),
                 qPrintable(truth.text() + QStringLiteral(" → ") + causesOf(report)));
    QVERIFY2(hurts(truth)
                 == (report.light == Light::Red
                     || findingOf(report, QStringLiteral("edge-answers-error")) != nullptr
                     || findingOf(report, QStringLiteral("edge-answers-origin-error")) != nullptr),
             qPrintable(truth.text() + u' ' + lightId(report.light)));
}

QTEST_GUILESS_MAIN(RandomTruthTest)

#include "random_truth_test.moc"
