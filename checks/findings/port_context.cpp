#include "findings/port_context.h"

#include <algorithm>

namespace doctor {

namespace {

//! Cloudflare itself redirects every request of this scheme: the origin is never asked over it.
bool isRedirectedByEdge(const EdgeSide &side)
{
    return !side.isEmpty()
        && std::all_of(side.answers.begin(), side.answers.end(),
                       [](const EdgeAnswer &answer) { return answer.kind == EdgeKind::EdgeRedirect; });
}

} // namespace

bool showsPages(const Picture &picture, quint16 port)
{
    const QList<EdgeSide> &sides = picture.edge.sides();
    return std::any_of(sides.begin(), sides.end(), [&picture, port](const EdgeSide &side) {
        return picture.portsFor(side).contains(port) && side.showsPages();
    });
}

PortUse useOf(const Picture &picture, quint16 port)
{
    bool works = false;
    bool fails = false;
    bool perhaps = false;
    for (const EdgeSide &side : picture.edge.sides()) {
        const QList<quint16> ports = picture.portsFor(side);
        if (!ports.contains(port) || isRedirectedByEdge(side))
            continue;
        perhaps = true;
        fails = fails || side.failed() > 0;
        // Where two ports are possible, success proves neither closed one needed nor open.
        works = works || side.allGood();
    }
    if (fails)
        return PortUse::Fails;
    if (works)
        return PortUse::Works;
    const bool asked = !picture.edge.sides().isEmpty();
    return asked && !perhaps && picture.mode != SslMode::Unknown ? PortUse::NotNeeded : PortUse::Unknown;
}

} // namespace doctor
