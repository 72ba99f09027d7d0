#include "examination/examination.h"

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

QString targetOf(const ProbeRequest &request)
{
    struct Target {
        QString operator()(const DnsRequest &dns) const { return dns.name; }
        QString operator()(const TcpRequest &tcp) const { return at(tcp.address, tcp.port); }
        QString operator()(const TlsRequest &tls) const { return at(tls.address, tls.port); }
        QString operator()(const ExchangeRequest &exchange) const
        {
            return at(exchange.address, exchange.port);
        }
        QString operator()(const EdgeRequest &edge) const { return edge.url.toString(); }
        QString operator()(const StatusRequest &) const { return QStringLiteral("www.cloudflarestatus.com"); }
        QString operator()(const RangesRequest &) const { return QStringLiteral("www.cloudflare.com"); }
        static QString at(const QHostAddress &address, quint16 port)
        {
            const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
            return (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
                .arg(address.toString())
                .arg(port);
        }
    };
    return std::visit(Target{}, request);
}

//! The check whose light waits for this answer.
CheckId checkOf(const ProbeRequest &request)
{
    struct Check {
        CheckId operator()(const DnsRequest &) const { return CheckId::DnsRecord; }
        CheckId operator()(const TcpRequest &) const { return CheckId::TcpReach; }
        CheckId operator()(const TlsRequest &) const { return CheckId::TlsCertificate; }
        CheckId operator()(const ExchangeRequest &) const { return CheckId::TcpReach; }
        CheckId operator()(const EdgeRequest &) const { return CheckId::StatusPage; }
        CheckId operator()(const StatusRequest &) const { return CheckId::StatusPage; }
        CheckId operator()(const RangesRequest &) const { return CheckId::DnsRecord; }
    };
    return std::visit(Check{}, request);
}

} // namespace

Examination::Examination(Question question, const Endpoints &endpoints, ProbeFactory &probes, QObject *parent)
    : QObject(parent), m_question(std::move(question)), m_networks(endpoints.networks), m_probes(probes),
      m_plan(m_question)
{
    m_report = judge(m_question, m_evidence, false);
}

Examination::~Examination() = default;

void Examination::start()
{
    if (std::exchange(m_started, true))
        return;
    m_clock.start();
    m_startedAt = QDateTime::currentDateTimeUtc();
    addWhatWasTold();
    askWhatIsWanted();
}

void Examination::addWhatWasTold()
{
    const auto add = [this](const ToldSeen &told, const QString &target) {
        Observation observation;
        observation.target = target;
        observation.via = Via::Told;
        observation.at = m_startedAt;
        observation.outcome = Outcome::Answered;
        observation.detail = told;
        m_evidence.add(observation);
    };
    if (m_question.page)
        add({m_question.page->code, m_question.page->ray, m_question.page->host, m_question.page->time,
             std::nullopt},
            m_question.page->host);
    for (const OriginTold &origin : m_question.origins)
        if (const QHostAddress address = origin.literal(); !address.isNull())
            add({0, {}, {}, {}, m_networks.seen(address)}, origin.text());
}

void Examination::askWhatIsWanted()
{
    if (m_done)
        return;
    const std::vector<ProbeRequest> wanted = m_plan.wanted(m_evidence);
    for (const ProbeRequest &request : wanted)
        if (isNew(request))
            launch(request);
    if (m_running.empty())
        finish(false);
}

bool Examination::isNew(const ProbeRequest &request)
{
    std::vector<ProbeRequest> &asked = m_asked[targetOf(request)];
    if (std::find(asked.begin(), asked.end(), request) != asked.end())
        return false;
    asked.push_back(request);
    return true;
}

void Examination::launch(const ProbeRequest &request)
{
    std::unique_ptr<Probe> probe = m_probes.probeFor(request);
    if (!probe)
        return;
    connect(probe.get(), &Probe::finished, this,
            [this, raw = probe.get()](const QList<Observation> &observations) { take(raw, observations); });
    probe->start();
    m_running.push_back({std::move(probe), request});
}

void Examination::take(const Probe *probe, const QList<Observation> &observations)
{
    for (const Observation &observation : observations) {
        m_evidence.add(observation);
        if (const auto *ranges = observation.as<RangesSeen>();
            ranges != nullptr && observation.outcome == Outcome::Answered && ranges->sane) {
            m_networks = CloudflareNetworks(ranges->v4, ranges->v6);
            m_evidence.classify(m_networks);
        }
    }
    const auto it = std::find_if(m_running.begin(), m_running.end(),
                                 [probe](const Running &each) { return each.probe.get() == probe; });
    if (it != m_running.end()) {
        it->probe.release()->deleteLater(); // we are inside its signal
        m_running.erase(it);
    }
    askWhatIsWanted();
    // Answers come in bursts: one judgement serves all that are waiting in the event queue.
    if (!m_done && !std::exchange(m_judgingDue, true))
        QMetaObject::invokeMethod(this, &Examination::judgeAnew, Qt::QueuedConnection);
}

void Examination::judgeAnew()
{
    m_judgingDue = false;
    if (m_done)
        return;
    const Report before = std::exchange(m_report, judge(m_question, m_evidence, false));
    keepTimes(before);
    Q_EMIT progressed();
}

void Examination::keepTimes(const Report &before)
{
    m_report.started = m_startedAt;
    m_report.elapsedMs = m_clock.elapsed();
    const auto first
        = [](const Report &report) { return report.causes.isEmpty() ? QString() : report.causes.first().id; };
    m_report.settledMs = first(before) != first(m_report) || before.light != m_report.light
        ? m_report.elapsedMs
        : before.settledMs;
    for (qsizetype i = 0; i < m_report.checks.size(); ++i) {
        CheckResult &check = m_report.checks[i];
        const CheckResult &old = before.checks.at(i);
        check.elapsedMs = old.light != check.light || old.findings.size() != check.findings.size()
            ? m_report.elapsedMs
            : old.elapsedMs;
        check.settled = isSettled(check.id);
    }
}

bool Examination::isSettled(CheckId check) const
{
    if (m_done)
        return true;
    return std::none_of(m_running.begin(), m_running.end(), [check](const Running &each) {
        const CheckId waiting = checkOf(each.request);
        // The mode is judged from what both sides got.
        return waiting == check || (check == CheckId::SslMode && waiting != CheckId::DnsRecord);
    });
}

QStringList Examination::waitingFor() const
{
    QStringList targets;
    for (const Running &each : m_running)
        if (const QString target = targetOf(each.request); !targets.contains(target))
            targets.append(target);
    return targets;
}

void Examination::cancel()
{
    finish(true);
}

void Examination::finish(bool cancelled)
{
    if (std::exchange(m_done, true))
        return;
    m_running.clear();
    const Report before = std::exchange(m_report, judge(m_question, m_evidence, !cancelled));
    keepTimes(before);
    m_report.cancelled = cancelled;
    // Queued: finish() may run inside start(), before the caller has connected.
    QMetaObject::invokeMethod(this, &Examination::finished, Qt::QueuedConnection);
}

} // namespace doctor
