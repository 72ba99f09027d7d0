#include "probes/ranges_probe.h"

#include "evidence/cloudflare_networks.h"
#include "probes/range_lists.h"
#include "probes/web_context.h"

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

constexpr qint64 bodyLimit = 64 * 1024;
constexpr std::chrono::milliseconds firstLimit = 3500ms;

//! Of both lists and of the API.
enum RangesUrl { v4List, v6List, apiList };

QString addressOf(RangesUrl which)
{
    return helperUrls(Party::Ranges).at(which).toString();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

void drop(std::unique_ptr<WebFetch> &fetch, QObject *receiver)
{
    if (!fetch)
        return;
    fetch->disconnect(receiver);
    fetch.release()->deleteLater(); // this may be inside its signal
}

} // namespace

RangesProbe::RangesProbe(WebContext &web, QObject *parent)
    : Probe(limits::helper + 100ms, 0ms, parent), m_web(web)
{}

RangesProbe::~RangesProbe() = default;

void RangesProbe::begin()
{
    m_v4 = fetch(addressOf(v4List), firstLimit, &RangesProbe::takeV4);
    m_v6 = fetch(addressOf(v6List), firstLimit, &RangesProbe::takeV6);
}

std::unique_ptr<WebFetch> RangesProbe::fetch(const QString &url, std::chrono::milliseconds limit,
                                             void (RangesProbe::*taken)(const WebAnswer &))
{
    WebRequest request;
    request.url = QUrl(url);
    request.bodyLimit = bodyLimit;
    request.limit = limit;
    auto made = std::make_unique<WebFetch>(request, m_web);
    connect(made.get(), &WebFetch::finished, this, taken);
    made->start();
    return made;
}

void RangesProbe::takeV4(const WebAnswer &answer)
{
    m_v4Answer = answer;
    judgeLists();
}

void RangesProbe::takeV6(const WebAnswer &answer)
{
    m_v6Answer = answer;
    judgeLists();
}

void RangesProbe::judgeLists()
{
    const bool oneFailed = (m_v4Answer && !m_v4Answer->isGood()) || (m_v6Answer && !m_v6Answer->isGood());
    if (oneFailed) {
        noteFailure(m_v4Answer && !m_v4Answer->isGood() ? *m_v4Answer : *m_v6Answer);
        askApi();
        return;
    }
    if (!m_v4Answer || !m_v6Answer)
        return;
    const auto v4 = parseRangeList(m_v4Answer->body, 4);
    const auto v6 = parseRangeList(m_v6Answer->body, 6);
    if (v4 && v6 && accept(*v4, *v6, *m_v4Answer)) {
        tell(Outcome::Answered);
        return;
    }
    noteFailure(*m_v4Answer);
    askApi();
}

void RangesProbe::askApi()
{
    drop(m_v4, this);
    drop(m_v6, this);
    const auto left = limits::helper - std::chrono::milliseconds(std::min<qint64>(elapsedMs(), 3600));
    m_api = fetch(addressOf(apiList), left, &RangesProbe::takeApi);
}

void RangesProbe::takeApi(const WebAnswer &answer)
{
    const auto lists = answer.isGood() ? parseRangesApi(answer.body) : std::nullopt;
    const bool isAccepted = lists && accept(lists->v4, lists->v6, answer);
    tell(isAccepted ? Outcome::Answered : m_outcome);
}

bool RangesProbe::accept(const QStringList &v4, const QStringList &v6, const WebAnswer &answer)
{
    if (!CloudflareNetworks(v4, v6).isSane())
        return false;
    const CloudflareNetworks &known = CloudflareNetworks::builtIn();
    m_seen = {};
    m_seen.url = answer.url.toString();
    m_seen.v4 = v4;
    m_seen.v6 = v6;
    m_seen.sane = true;
    m_seen.differsFromBuiltIn = sorted(v4) != sorted(known.v4()) || sorted(v6) != sorted(known.v6());
    m_seen.httpStatus = answer.status;
    m_seen.tls = answer.tls;
    m_seen.throughProxy = answer.throughProxy;
    return true;
}

//! The first address speaks for both when neither gives the ranges.
void RangesProbe::noteFailure(const WebAnswer &answer)
{
    m_outcome = answer.outcome == Outcome::Answered ? Outcome::Failed : answer.outcome;
    m_seen.url = answer.url.toString();
    m_seen.httpStatus = answer.status;
    m_seen.failure = answer.failure;
    if (m_seen.failure.isEmpty())
        m_seen.failure = answer.status == 200 ? QStringLiteral("not-ranges") : QStringLiteral("http");
    m_seen.tls = answer.tls;
    m_seen.throughProxy = answer.throughProxy;
}

void RangesProbe::giveUp(Outcome why)
{
    if (m_seen.url.isEmpty()) {
        m_seen.url = addressOf(v4List);
        m_seen.failure = QStringLiteral("no-answer");
    }
    tell(why);
}

void RangesProbe::tell(Outcome outcome)
{
    for (auto *fetch : {&m_v4, &m_v6, &m_api})
        drop(*fetch, this);
    deliver(observation(outcome, m_seen, m_seen.url, Via::Helper));
}

} // namespace doctor
