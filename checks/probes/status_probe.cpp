#include "probes/status_probe.h"

#include "probes/status_page.h"
#include "probes/web_context.h"

#include <algorithm>

namespace doctor {

namespace {

constexpr qint64 bodyLimit = 2 * 1024 * 1024; // it has some 400 components; 300 KB today
constexpr std::chrono::milliseconds firstLimit = 3500ms;

QString addressOf(int number)
{
    return helperUrls(Party::StatusPage).at(number).toString();
}

} // namespace

StatusProbe::StatusProbe(WebContext &web, QObject *parent)
    : Probe(limits::helper + 100ms, 0ms, parent), m_web(web)
{}

StatusProbe::~StatusProbe() = default;

void StatusProbe::begin()
{
    fetchNext();
}

void StatusProbe::fetchNext()
{
    WebRequest request;
    request.url = QUrl(addressOf(m_next));
    request.accept = "application/json";
    request.bodyLimit = bodyLimit;
    request.limit = m_next == 0
        ? firstLimit
        : limits::helper - std::chrono::milliseconds(std::min<qint64>(elapsedMs(), 3600));
    ++m_next;
    if (m_fetch)
        m_fetch.release()->deleteLater(); // this may be inside its signal
    m_fetch = std::make_unique<WebFetch>(request, m_web);
    connect(m_fetch.get(), &WebFetch::finished, this, &StatusProbe::take);
    m_fetch->start();
}

void StatusProbe::take(const WebAnswer &answer)
{
    StatusSeen seen;
    Outcome outcome = answer.outcome;
    QString failure = answer.failure;
    if (answer.isGood()) {
        const auto page = parseStatusPage(answer.body, &failure);
        seen = page.value_or(StatusSeen());
        outcome = page ? Outcome::Answered : Outcome::Failed;
    } else if (outcome == Outcome::Answered) {
        outcome = Outcome::Failed;
        failure = failure.isEmpty() ? QStringLiteral("http") : failure;
    }
    seen.url = answer.url.toString();
    seen.httpStatus = answer.status;
    seen.failure = outcome == Outcome::Answered ? QString() : failure;
    seen.tls = answer.tls;
    seen.throughProxy = answer.throughProxy;
    if (outcome == Outcome::Answered) {
        tell(outcome, seen);
        return;
    }
    if (m_next == 1) {
        m_firstFailure = seen;
        m_firstOutcome = outcome;
    }
    if (m_next < helperUrls(Party::StatusPage).size())
        fetchNext();
    else
        tell(m_firstOutcome, m_firstFailure);
}

void StatusProbe::giveUp(Outcome why)
{
    StatusSeen seen = m_firstFailure;
    if (seen.url.isEmpty())
        seen.url = addressOf(0);
    if (seen.failure.isEmpty())
        seen.failure = QStringLiteral("no-answer");
    tell(why, seen);
}

void StatusProbe::tell(Outcome outcome, const StatusSeen &seen)
{
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch.release()->deleteLater();
    }
    deliver(observation(outcome, seen, seen.url, Via::Helper));
}

} // namespace doctor
