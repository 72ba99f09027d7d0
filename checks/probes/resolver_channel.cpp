#include "probes/resolver_channel.h"

#include "probes/ares_channel.h"
#include "probes/requests.h"

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

//! How much an answer settles; a greater one is preferred.
enum class Weight { None, Trouble, Negative, Positive };

Weight weightOf(const DnsAnswer &answer)
{
    if (!answer.message)
        return Weight::None;
    if (answer.message->rcode == QLatin1String("NOERROR"))
        return answer.message->answers.isEmpty() ? Weight::Negative : Weight::Positive;
    return answer.message->rcode == QLatin1String("NXDOMAIN") ? Weight::Negative : Weight::Trouble;
}

DnsAnswer answerFrom(int status, const QByteArray &wire)
{
    DnsAnswer answer;
    answer.message = parseDnsMessage(wire);
    if (answer.message) {
        answer.outcome = Outcome::Answered;
        return answer;
    }
    answer.failure = QString::fromLatin1(ares_strerror(status));
    if (status == ARES_ETIMEOUT)
        answer.outcome = Outcome::TimedOut;
    else if (status == ARES_ECONNREFUSED)
        answer.outcome = Outcome::Refused;
    else if (!wire.isEmpty())
        answer.failure = QStringLiteral("malformed answer");
    return answer;
}

DnsAnswer answerFromHostsFile(const QString &name, const QString &type, const QList<QHostAddress> &addresses)
{
    DnsAnswer answer;
    answer.outcome = Outcome::Answered;
    answer.fromHostsFile = true;
    DnsMessage &message = answer.message.emplace();
    message.rcode = QStringLiteral("NOERROR");
    message.addresses = addresses;
    for (const QHostAddress &address : addresses)
        message.answers.append({name, type, 0, address.toString()});
    return answer;
}

} // namespace

//! One question to all servers. A child of its asker's context, so that it dies with it.
class DnsQuery : public QObject
{
    Q_OBJECT

public:
    DnsQuery(QObject *context, ResolverChannel::Answered answered)
        : QObject(context), m_answered(std::move(answered))
    {}

    void start(const ResolverChannel &channel, const QString &name, const QString &type);

private:
    void take(std::size_t server, const DnsAnswer &answer);
    void settle();
    void finish(const DnsAnswer &answer);
    void giveUp();

    ResolverChannel::Answered m_answered;
    std::vector<std::optional<DnsAnswer>> m_answers;
    bool m_firstTryIsOver = false;
    bool m_done = false;
};

void DnsQuery::start(const ResolverChannel &channel, const QString &name, const QString &type)
{
    const int family = type == QLatin1String("A") ? 4 : type == QLatin1String("AAAA") ? 6 : 0;
    if (channel.usesHostsFile() && family != 0) {
        const QList<QHostAddress> known = AresChannel::hostsFileEntries(name.toLatin1(), family);
        if (!known.isEmpty()) {
            finish(answerFromHostsFile(name, type, known));
            return;
        }
    }
    QTimer::singleShot(limits::dns, Qt::PreciseTimer, this, [this] { giveUp(); });
    QTimer::singleShot(limits::dnsTry, Qt::PreciseTimer, this, [this] {
        m_firstTryIsOver = true;
        settle();
    });
    m_answers.resize(channel.m_servers.size());
    for (std::size_t i = 0; i < channel.m_servers.size(); ++i) {
        // c-ares calls back whatever happened to the asker meanwhile.
        const QPointer<DnsQuery> self(this);
        channel.m_servers.at(i)->query(name.toLatin1(), dnsTypeNumber(type),
                                       [self, i](int status, const QByteArray &wire) {
                                           if (self && status != ARES_EDESTRUCTION)
                                               self->take(i, answerFrom(status, wire));
                                       });
    }
    if (m_answers.empty())
        finish({Outcome::Failed, std::nullopt, false, QStringLiteral("no name servers")});
}

void DnsQuery::take(std::size_t server, const DnsAnswer &answer)
{
    m_answers.at(server) = answer;
    settle();
}

void DnsQuery::settle()
{
    bool allBeforeHaveSpoken = true;
    const DnsAnswer *best = nullptr;
    for (const auto &answer : m_answers) {
        if (!answer) {
            allBeforeHaveSpoken = false;
            continue;
        }
        const Weight weight = weightOf(*answer);
        if (weight == Weight::Positive
            || (weight == Weight::Negative && (allBeforeHaveSpoken || m_firstTryIsOver))) {
            finish(*answer);
            return;
        }
        if (!best || weight > weightOf(*best))
            best = &*answer;
    }
    if (allBeforeHaveSpoken && best)
        finish(*best);
}

void DnsQuery::giveUp()
{
    DnsAnswer best{Outcome::TimedOut, std::nullopt, false, QStringLiteral("no answer in time")};
    for (const auto &answer : m_answers)
        if (answer && weightOf(*answer) > weightOf(best))
            best = *answer;
    finish(best);
}

void DnsQuery::finish(const DnsAnswer &answer)
{
    if (std::exchange(m_done, true))
        return;
    // Later, because this may be inside c-ares, and the asker may delete everything, c-ares' channel too.
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            deleteLater();
            const auto answered = std::move(m_answered);
            answered(answer);
        },
        Qt::QueuedConnection);
}

ResolverChannel::ResolverChannel(const Endpoints &endpoints,
                                 const std::optional<QList<SocketAddress>> &servers)
    : m_usesHostsFile(endpoints.resolvers.isEmpty() && !endpoints.closed)
{
    const QList<SocketAddress> all = servers ? *servers : resolversOf(endpoints);
    for (const SocketAddress &server : all)
        m_servers.push_back(std::make_unique<AresChannel>(server));
}

ResolverChannel::~ResolverChannel() = default;

void ResolverChannel::ask(const QString &name, const QString &type, QObject *context, Answered answered)
{
    auto *query = new DnsQuery(context, std::move(answered));
    query->start(*this, name, type);
}

} // namespace doctor

#include "resolver_channel.moc"
