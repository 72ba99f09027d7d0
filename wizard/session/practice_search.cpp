#include "session/practice_search.h"

#include "practice/practice.h"
#include "report/phrasebook.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace doctor {

namespace {

struct Number {
    const char *fault;
    int number;
};
//! As the faults came out when they were run; what a fault is says its world alone.
constexpr auto numbers = std::to_array<Number>({
    {"web-server-not-running", 521},
    {"firewall-blocks-cloudflare", 521},
    {"firewall-drops-cloudflare", 522},
    {"firewall-blocks-some-of-cloudflare", 521},
    {"origin-not-answering", 522},
    {"edge-refused-direct-silent", 521},
    {"origin-address-differs", 522},
    {"https-port-closed", 521},
    {"https-port-closed-always-use-https", 521},
    {"http-port-closed", 521},
    {"wrong-origin-address", 521},
    {"origin-address-is-cloudflare", 1000},
    {"origin-address-private", 522},
    {"ipv6-origin-broken", 521},
    {"rate-limited", 521},
    {"overloaded", 522},
    {"tls-not-spoken", 525},
    {"tls-name-not-served", 525},
    {"tls-handshake-failed", 525},
    {"certificate-expired", 526},
    {"certificate-not-yet-valid", 526},
    {"certificate-wrong-name", 526},
    {"certificate-self-signed", 526},
    {"certificate-untrusted", 526},
    {"certificate-forged-origin-ca", 526},
    {"certificate-chain-incomplete", 526},
    {"certificate-revoked", 526},
    {"origin-slow", 524},
    {"origin-empty-reply", 520},
    {"headers-too-large", 520},
    {"only-www-broken", 521},
    {"edge-configuration-error", 1001},
    {"origin-dns-error", 1016},
    {"tunnel-down", 1033},
    {"cloudflare-incident", 522},
    {"origin-not-told", 521},
    {"ssl-mode-not-told", 521},
});

//! The smaller, the better; -1 when it has nothing to do with it.
int rank(const PracticeFault &fault, const QString &wanted)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const QString number = digits.match(wanted).captured();
    if (!number.isEmpty() && number.toInt() == practiceNumber(fault.id))
        return 0;
    const auto holds = [&wanted](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    if (holds(fault.id) || holds(QString(fault.id).replace(u'-', u' ')))
        return 1;
    if (holds(practiceText(fault)))
        return 2;
    // What is explained of its cause names the errors that people look for.
    return holds(phrasebook::causeMeaning(fault.id)) ? 3 : -1;
}

} // namespace

int practiceNumber(const QString &faultId)
{
    const auto *const found = std::find_if(numbers.begin(), numbers.end(), [&faultId](const Number &each) {
        return faultId == QLatin1String(each.fault);
    });
    return found == numbers.end() ? 0 : found->number;
}

QStringList practiceFaultsFor(const QString &wanted)
{
    constexpr int ranks = 4;
    std::array<QStringList, ranks> found;
    for (const PracticeFault &fault : practiceFaults())
        if (const int each = fault.stageable ? rank(fault, wanted.simplified()) : -1; each >= 0)
            found.at(static_cast<std::size_t>(each)).append(fault.id);
    QStringList all;
    for (const QStringList &each : found)
        all += each;
    return all;
}

} // namespace doctor
