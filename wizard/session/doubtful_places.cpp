#include "session/doubtful_places.h"

#include "evidence/cloudflare_networks.h"
#include "question/proxied_ports.h"

#include <algorithm>

namespace doctor {

namespace {

bool isUnusual(quint16 port)
{
    return port != 0 && !isProxiedPort(port);
}

bool isInside(const QHostAddress &address)
{
    const AddressClass where = CloudflareNetworks::builtIn().classOf(address);
    return where != AddressClass::Public && where != AddressClass::Cloudflare;
}

//! Names that only a computer's own network knows: RFC 6761, 6762 and 8375, ICANN's "internal", those that
//! routers and offices use without leave (RFC 6762, appendix G), and that of a router half of Germany has.
bool isNameInside(const QString &host)
{
    static constexpr const char *ends[] = {".localhost", ".local", ".home.arpa", ".internal", ".lan",
                                           ".home",      ".corp",  ".private",   ".intranet", ".box"};
    return !host.contains(u'.') || !QHostAddress(host).isNull()
        || std::any_of(std::begin(ends), std::end(ends),
                       [&host](const char *end) { return host.endsWith(QLatin1String(end)); });
}

} // namespace

QStringList doubtfulPlaces(const Question &question)
{
    QStringList places;
    if (isNameInside(question.host) || isUnusual(question.port))
        places.append(OriginTold{question.host, question.port}.text());
    for (const OriginTold &origin : question.origins) {
        const QHostAddress address = origin.literal();
        if (address.isNull() || isInside(address) || isUnusual(origin.port))
            places.append(origin.text());
    }
    places.removeDuplicates();
    return places;
}

} // namespace doctor
