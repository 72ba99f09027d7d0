#include "evidence/observation.h"

#include <array>
#include <utility>

namespace doctor {

namespace {

template<class Enum>
using Name = std::pair<Enum, const char *>;

constexpr std::array outcomes{
    Name<Outcome>{Outcome::Answered, "answered"},
    Name<Outcome>{Outcome::Connected, "connected"},
    Name<Outcome>{Outcome::Refused, "refused"},
    Name<Outcome>{Outcome::TimedOut, "timed-out"},
    Name<Outcome>{Outcome::Unreachable, "unreachable"},
    Name<Outcome>{Outcome::NoRouteHere, "no-route-here"},
    Name<Outcome>{Outcome::Reset, "reset"},
    Name<Outcome>{Outcome::TlsFailed, "tls-failed"},
    Name<Outcome>{Outcome::NotResolved, "not-resolved"},
    Name<Outcome>{Outcome::Cancelled, "cancelled"},
    Name<Outcome>{Outcome::Failed, "failed"},
};

constexpr std::array vias{
    Name<Via>{Via::Cloudflare, "cloudflare"},
    Name<Via>{Via::Direct, "direct"},
    Name<Via>{Via::Resolver, "resolver"},
    Name<Via>{Via::Helper, "helper"},
    Name<Via>{Via::Told, "told"},
};

constexpr std::array classes{
    Name<AddressClass>{AddressClass::Unknown, "unknown"},
    Name<AddressClass>{AddressClass::Public, "public"},
    Name<AddressClass>{AddressClass::Private, "private"},
    Name<AddressClass>{AddressClass::Cloudflare, "cloudflare"},
};

template<class Table, class Enum>
QString nameIn(const Table &table, Enum value)
{
    for (const auto &[entry, name] : table)
        if (entry == value)
            return QString::fromLatin1(name);
    return {};
}

template<class Enum, class Table>
std::optional<Enum> valueIn(const Table &table, const QString &id)
{
    for (const auto &[entry, name] : table)
        if (id == QLatin1String(name))
            return entry;
    return std::nullopt;
}

} // namespace

QString outcomeId(Outcome outcome)
{
    return nameIn(outcomes, outcome);
}

std::optional<Outcome> outcomeFromId(const QString &id)
{
    return valueIn<Outcome>(outcomes, id);
}

QString viaId(Via via)
{
    return nameIn(vias, via);
}

std::optional<Via> viaFromId(const QString &id)
{
    return valueIn<Via>(vias, id);
}

QString addressClassId(AddressClass addressClass)
{
    return nameIn(classes, addressClass);
}

std::optional<AddressClass> addressClassFromId(const QString &id)
{
    return valueIn<AddressClass>(classes, id);
}

const QStringList &recordedHeaders()
{
    static const QStringList names{
        QStringLiteral("server"),
        QStringLiteral("content-type"),
        QStringLiteral("content-length"),
        QStringLiteral("content-encoding"),
        QStringLiteral("transfer-encoding"),
        QStringLiteral("connection"),
        QStringLiteral("cf-ray"),
        QStringLiteral("cf-cache-status"),
        QStringLiteral("cf-mitigated"),
        QStringLiteral("age"),
        QStringLiteral("cache-control"),
        QStringLiteral("retry-after"),
        QStringLiteral("x-powered-by"),
        QStringLiteral("via"),
        QStringLiteral("alt-svc"),
        QStringLiteral("strict-transport-security"),
    };
    return names;
}

QString probeId(const Detail &detail)
{
    static constexpr std::array names{"dns",         "tcp",    "tls",          "http",
                                      "status-page", "ranges", "origin-roots", "told"};
    static_assert(names.size() == std::variant_size_v<Detail>);
    return QString::fromLatin1(names.at(detail.index()));
}

} // namespace doctor
