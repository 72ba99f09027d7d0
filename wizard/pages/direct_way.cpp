#include "pages/direct_way.h"

#include "findings/codes.h"
#include "widgets/lamp.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>
#include <functional>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PathState)
};

//! From the worst to the best. Private to this computer, and not needed: those say nothing of the way.
const std::array<const char *, 8> doorCodes{codes::portRefused, codes::portProhibited, codes::portUnroutable,
                                            codes::portSilent,  codes::originLocked,   codes::portNowAndThen,
                                            codes::portSlow,    codes::portOpen};

QString wordFor(const char *code)
{
    if (code == codes::portRefused)
        return Words::tr("directly: refused", "the direct way to a server");
    if (code == codes::portProhibited)
        return Words::tr("directly: forbidden", "the direct way to a server");
    if (code == codes::portUnroutable)
        return Words::tr("directly: no route", "the direct way to a server");
    if (code == codes::portSilent)
        return Words::tr("directly: silent", "the direct way to a server");
    if (code == codes::originLocked)
        return Words::tr("directly: only Cloudflare gets in", "the direct way to a server");
    if (code == codes::portNowAndThen)
        return Words::tr("directly: now and then", "the direct way to a server");
    if (code == codes::portSlow)
        return Words::tr("directly: slow", "the direct way to a server");
    return Words::tr("directly: open", "the direct way to a server");
}

struct SeenDoor {
    QString address;
    int port = 0;
    int family = 0;
    std::size_t kind = doorCodes.size(); //!< of doorCodes
    Light light = Light::Grey;

    bool lets() const
    {
        const char *code = doorCodes.at(kind);
        return code == codes::portOpen || code == codes::portSlow || code == codes::portNowAndThen;
    }
};

//! Each door once, by the worst that was found of it.
QList<SeenDoor> doorsOf(const Report &report)
{
    QMap<QPair<QString, int>, SeenDoor> doors;
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings) {
            const auto code = std::find_if(doorCodes.begin(), doorCodes.end(), [&finding](const char *each) {
                return finding.code == QLatin1String(each);
            });
            const auto kind = static_cast<std::size_t>(code - doorCodes.begin());
            const QString address = finding.facts.value(QLatin1String("address")).toString();
            const int port = finding.facts.value(QLatin1String("port")).toInt();
            SeenDoor &door = doors[{address, port}];
            if (kind < door.kind)
                door = {address, port, finding.facts.value(QLatin1String("family")).toInt(), kind,
                        finding.light};
        }
    QList<SeenDoor> list = doors.values();
    list.removeIf([](const SeenDoor &door) { return door.kind == doorCodes.size(); });
    return list;
}

//! What all doors of \a some have in common and none of \a others has; empty without such a thing.
QString commonPart(const QList<SeenDoor> &some, const QList<SeenDoor> &others)
{
    const auto separates = [&](const auto &trait) {
        const auto isFirst = [&](const SeenDoor &door) { return trait(door) == trait(some.constFirst()); };
        return std::all_of(some.begin(), some.end(), isFirst)
            && std::none_of(others.begin(), others.end(), isFirst);
    };
    const SeenDoor &first = some.constFirst();
    if (separates([](const SeenDoor &door) { return door.family; }))
        return first.family == 6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
    if (separates([](const SeenDoor &door) { return door.port; }))
        return Words::tr("port %1", "a part of the direct way").arg(first.port);
    // An IPv6 address has no room in the picture.
    if (first.family == 4 && separates([](const SeenDoor &door) { return door.address; }))
        return first.address;
    return Words::tr("in part", "a part of the direct way");
}

//! Does the port of each of \a some let this computer in at another address? Then the way is not broken.
bool hasAnotherWay(const QList<SeenDoor> &some, const QList<SeenDoor> &others)
{
    return std::all_of(some.begin(), some.end(), [&others](const SeenDoor &closed) {
        return std::any_of(others.begin(), others.end(), [&closed](const SeenDoor &other) {
            return other.port == closed.port && other.lets();
        });
    });
}

} // namespace

std::optional<PathWay> directWay(const Report &report)
{
    const QList<SeenDoor> doors = doorsOf(report);
    if (doors.isEmpty())
        return std::nullopt;
    const std::size_t worst
        = std::min_element(doors.begin(), doors.end(), [](const SeenDoor &a, const SeenDoor &b) {
              return a.kind < b.kind;
          })->kind;
    QList<SeenDoor> some = doors;
    some.removeIf([worst](const SeenDoor &door) { return door.kind != worst; });
    QList<SeenDoor> others = doors;
    others.removeIf([worst](const SeenDoor &door) { return door.kind == worst; });
    Light light = some.constFirst().light;
    for (const SeenDoor &door : std::as_const(some))
        light = std::max(light, door.light);
    const char *code = doorCodes.at(worst);
    PathWay way{code == codes::originLocked ? Lamp::Grey : lampOf(light), wordFor(code)};
    if (others.isEmpty())
        return way;
    //: %1: such as "directly: refused", %2: what part of the way, such as "IPv6" or "port 443"
    way.word = Words::tr("%1 (%2)", "the direct way to a server").arg(way.word, commonPart(some, others));
    if (way.lamp == Lamp::Red && hasAnotherWay(some, others))
        way.lamp = Lamp::Amber;
    return way;
}

} // namespace doctor
