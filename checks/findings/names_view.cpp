#include "findings/names_view.h"

#include "evidence/public_resolvers.h"

#include <QSet>

#include <algorithm>

namespace doctor {

namespace {

const QString systemResolver = QStringLiteral("system");

NameAnswer readAnswer(const Evidence &evidence, const QString &host, const QString &resolver)
{
    NameAnswer answer;
    answer.resolver = resolver;
    int asked = 0;
    int empty = 0;
    bool secure = false;
    evidence.forEach<DnsSeen>([&](const Observation &observation, const DnsSeen &dns) {
        if (dns.resolver != resolver || dns.name != host
            || (dns.type != QLatin1String("A") && dns.type != QLatin1String("AAAA")))
            return;
        answer.evidence.append(observation.id);
        if (dns.checkingDisabled) {
            secure = secure
                || (observation.outcome == Outcome::Answered && dns.rcode == QLatin1String("NOERROR"));
            return;
        }
        answer.pending = false;
        ++asked;
        if (observation.outcome != Outcome::Answered) {
            answer.failure = observation.outcome;
            return;
        }
        answer.answered = true;
        answer.notFound = answer.notFound || dns.rcode == QLatin1String("NXDOMAIN");
        if (dns.rcode == QLatin1String("SERVFAIL") || dns.rcode == QLatin1String("REFUSED")) {
            answer.serverFailure = true;
            if (!dns.comment.isEmpty())
                answer.comment = dns.comment;
        }
        answer.fromHostsFile = answer.fromHostsFile || dns.fromHostsFile;
        empty += dns.hasNoData() ? 1 : 0;
        answer.addresses.append(dns.addresses);
    });
    answer.complete = asked >= 2;
    answer.noData = asked >= 2 && empty == asked;
    answer.secureWithoutChecking = answer.serverFailure && secure;
    return answer;
}

//! A network that forbids one public resolver may deny its name; one that denies both and knows nothing else
//! is cut off.
bool deniesAll(const Evidence &evidence)
{
    QStringList denied;
    bool knowsOne = false;
    evidence.forEach<DnsSeen>([&](const Observation &observation, const DnsSeen &dns) {
        if (dns.resolver != systemResolver || observation.outcome != Outcome::Answered)
            return;
        knowsOne = knowsOne || !dns.addresses.isEmpty();
        if (publicResolvers.contains(dns.name) && dns.rcode == QLatin1String("NXDOMAIN")
            && !denied.contains(dns.name))
            denied.append(dns.name);
    });
    return !knowsOne && denied.size() == publicResolvers.size();
}

bool isCloudflareNameServer(const QString &name)
{
    return name.endsWith(QLatin1String(".ns.cloudflare.com"))
        || name.endsWith(QLatin1String(".secondary.cloudflare.com"))
        || name.endsWith(QLatin1String(".foundationdns.com"))
        || name.endsWith(QLatin1String(".foundationdns.net"))
        || name.endsWith(QLatin1String(".foundationdns.org"))
        || name.endsWith(QLatin1String(".cloudflare.net"));
}

} // namespace

bool NameAnswer::anyCloudflare() const
{
    return std::any_of(addresses.begin(), addresses.end(), [](const AddressSeen &address) {
        return address.addressClass == AddressClass::Cloudflare;
    });
}

QStringList NameAnswer::texts() const
{
    QStringList texts;
    for (const AddressSeen &address : addresses)
        texts.append(address.text);
    return texts;
}

NamesView::NamesView(const Evidence &evidence, const QString &host)
    : m_host(host), m_system(readAnswer(evidence, host, systemResolver))
{
    m_systemDeniesAll = m_system.notFound && deniesAll(evidence);
    if (m_systemDeniesAll) {
        m_system.answered = m_system.notFound = false;
        m_system.failure = Outcome::NotResolved;
    }
    for (const QString &resolver : publicResolvers)
        m_public.append(readAnswer(evidence, host, resolver));
    readNameServers(evidence);
    if (std::any_of(m_public.begin(), m_public.end(),
                    [](const NameAnswer &each) { return each.anyCloudflare(); })) {
        m_proxied = Proxied::Yes;
    } else if (!publicAddresses().isEmpty()) {
        m_proxied = Proxied::No;
    } else if (!anyPublicAnswered() && m_system.anyCloudflare()) {
        m_proxied = Proxied::Yes; // the ranges alone; a trace is the better proof where there is one
    }
}

bool NamesView::anyPublicAnswered() const
{
    return std::any_of(m_public.begin(), m_public.end(),
                       [](const NameAnswer &each) { return each.answered; });
}

bool NamesView::allPublicFailed() const
{
    return std::all_of(m_public.begin(), m_public.end(),
                       [](const NameAnswer &each) { return !each.pending && !each.answered; });
}

bool NamesView::notFoundEverywhere() const
{
    const bool somebodySays
        = std::any_of(m_public.begin(), m_public.end(), [](const NameAnswer &each) { return each.notFound; })
        || (m_system.notFound && allPublicFailed());
    const bool nobodyDenies = m_system.addresses.isEmpty() && publicAddresses().isEmpty();
    return somebodySays && nobodyDenies;
}

int NamesView::notFoundCount() const
{
    return static_cast<int>(std::count_if(m_public.begin(), m_public.end(),
                                          [](const NameAnswer &each) { return each.notFound; }))
        + (m_system.notFound ? 1 : 0);
}

bool NamesView::withoutAddressEverywhere() const
{
    const bool somebodySays
        = std::any_of(m_public.begin(), m_public.end(), [](const NameAnswer &each) { return each.noData; });
    return somebodySays && m_system.addresses.isEmpty() && publicAddresses().isEmpty()
        && !notFoundEverywhere();
}

bool NamesView::dnssecBroken() const
{
    // Two resolvers that answered must refuse to validate; one alone may have a trouble of its own.
    const bool secure = std::any_of(m_public.begin(), m_public.end(),
                                    [](const NameAnswer &each) { return each.secureWithoutChecking; });
    const bool nobodyDenies = std::all_of(m_public.begin(), m_public.end(), [](const NameAnswer &each) {
        return !each.answered || each.serverFailure;
    });
    const auto failing = std::count_if(m_public.begin(), m_public.end(),
                                       [](const NameAnswer &each) { return each.serverFailure; });
    return secure && nobodyDenies && (failing >= 2 || m_system.serverFailure);
}

QList<AddressSeen> NamesView::publicAddresses() const
{
    QList<AddressSeen> addresses;
    QSet<QString> known; // a file may hold thousands
    for (const NameAnswer &each : m_public)
        for (const AddressSeen &address : each.addresses)
            if (!known.contains(address.text)) {
                known.insert(address.text);
                addresses.append(address);
            }
    return addresses;
}

void NamesView::readNameServers(const Evidence &evidence)
{
    evidence.forEach<DnsSeen>([this](const Observation &observation, const DnsSeen &dns) {
        for (const DnsRecordSeen &record : dns.records)
            if (record.type == QLatin1String("CNAME")
                && record.data.endsWith(QLatin1String(".cdn.cloudflare.net")))
                m_aliased = true;
        const bool covers = m_host == dns.name || m_host.endsWith(u'.' + dns.name);
        if (dns.type != QLatin1String("NS") || !covers || dns.name.size() < m_zone.size())
            return;
        QStringList names;
        for (const DnsRecordSeen &record : dns.records)
            if (record.type == QLatin1String("NS") && record.name == dns.name)
                names.append(record.data.endsWith(u'.') ? record.data.chopped(1).toLower()
                                                        : record.data.toLower());
        if (names.isEmpty())
            return;
        m_zone = dns.name;
        m_nameServers = names;
        m_nameServerEvidence = {observation.id};
    });
    m_nameServers.removeDuplicates();
    m_nameServers.sort();
    const bool cloudflare = std::any_of(m_nameServers.begin(), m_nameServers.end(), isCloudflareNameServer);
    m_onCloudflare = !m_nameServers.isEmpty() && cloudflare;
}

} // namespace doctor
