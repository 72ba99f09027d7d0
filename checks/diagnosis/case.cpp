#include "diagnosis/case.h"

#include <algorithm>

namespace doctor {

namespace {

bool contains(std::initializer_list<Door> list, Door door)
{
    return std::find(list.begin(), list.end(), door) != list.end();
}

bool doorAnswers(const DirectPort &port, const QString &host)
{
    return speaksHttp(port.speech(host));
}

} // namespace

bool speaksHttp(Speech speech)
{
    switch (speech) {
    case Speech::Fine:
    case Speech::OriginError:
    case Speech::Forbidden:
    case Speech::ClientCertificate:
    case Speech::AsksTls: return true;
    case Speech::NotAsked:
    case Speech::Empty:
    case Speech::HeadersTooLarge:
    case Speech::Slow:
    case Speech::TlsFailed:
    case Speech::NotConnected: return false;
    }
    return false;
}

bool Side::failsToConnect() const
{
    return kept || edge.hasCode({521, 522, 523});
}

bool Side::allAnswer() const
{
    return observed()
        && std::all_of(doors.begin(), doors.end(),
                       [this](const DirectPort &port) { return doorAnswers(port, edge.host); })
        && std::all_of(ports.begin(), ports.end(), [this](quint16 number) {
               return std::any_of(doors.begin(), doors.end(),
                                  [number](const DirectPort &port) { return port.port == number; });
           });
}

bool Side::allFine() const
{
    return allAnswer() && std::all_of(doors.begin(), doors.end(), [this](const DirectPort &port) {
               const Speech speech = port.speech(edge.host);
               return speech == Speech::Fine || speech == Speech::Forbidden
                   || speech == Speech::ClientCertificate || (speech == Speech::OriginError && own);
           });
}

bool Side::anyAnswers() const
{
    return std::any_of(doors.begin(), doors.end(),
                       [this](const DirectPort &port) { return doorAnswers(port, edge.host); });
}

bool Side::anyOpen() const
{
    return any({Door::Open, Door::NowAndThen});
}

bool Side::steady() const
{
    return observed()
        && std::all_of(doors.begin(), doors.end(), [](const DirectPort &port) { return port.steady(); });
}

bool Side::all(std::initializer_list<Door> wanted) const
{
    return observed() && std::all_of(doors.begin(), doors.end(), [&wanted](const DirectPort &port) {
               return contains(wanted, port.door());
           });
}

bool Side::any(std::initializer_list<Door> wanted) const
{
    return std::any_of(doors.begin(), doors.end(),
                       [&wanted](const DirectPort &port) { return contains(wanted, port.door()); });
}

Case::Case(const Picture &seen, const QList<Finding> &found) : picture(seen), findings(found)
{
    for (const EdgeSide &edge : picture.edge.sides()) {
        Side side{edge, picture.portsFor(edge), {}, false, false};
        side.kept = std::any_of(edge.answers.begin(), edge.answers.end(),
                                [](const EdgeAnswer &answer) { return answer.kind == EdgeKind::Stale; });
        if (picture.directObservable())
            for (const quint16 port : side.ports)
                side.doors.append(picture.ports(port));
        side.own = std::any_of(side.doors.begin(), side.doors.end(), [this, &edge](const DirectPort &port) {
            return picture.ownership(port.address.text, edge.host) == Ownership::Own;
        });
        sides.append(side);
    }
}

QStringList Case::cite(std::initializer_list<const char *> codes,
                       const std::function<bool(const QJsonObject &)> &where) const
{
    QStringList ids;
    for (const Finding &finding : findings)
        for (const char *code : codes)
            if (finding.code == QLatin1String(code) && (!where || where(finding.facts)))
                ids.append(finding.id);
    return ids;
}

QStringList Case::citeEdge(const Side &side) const
{
    static const QStringList wanted{QLatin1String(codes::edgeAnswersError),
                                    QLatin1String(codes::edgeNowAndThen),
                                    QLatin1String(codes::edgeStale),
                                    QLatin1String(codes::edgeSilent),
                                    QLatin1String(codes::edgeOriginError),
                                    QLatin1String(codes::edgeForbidden),
                                    QLatin1String(codes::edgeAnswersClientError),
                                    QLatin1String(codes::edgeCached),
                                    QLatin1String(codes::edgeUnproven)};
    QStringList answers;
    for (const EdgeAnswer &answer : side.edge.answers)
        answers.append(answer.observation->id);
    // A redirect may lead visitors of the other scheme or of another port to this side: the answers decide.
    // Those of its own scheme say it more plainly.
    QStringList own;
    QStringList others;
    for (const Finding &finding : findings) {
        const bool speaksOfIt = std::any_of(finding.evidence.begin(), finding.evidence.end(),
                                            [&answers](const QString &id) { return answers.contains(id); });
        if (!wanted.contains(finding.code) || !speaksOfIt
            || finding.facts.value(QStringLiteral("host")).toString() != side.edge.host)
            continue;
        const bool sameScheme = finding.facts.value(QStringLiteral("scheme")).toString() == side.edge.scheme;
        (sameScheme ? own : others).append(finding.id);
    }
    return own.isEmpty() ? others : own;
}

QStringList Case::citeDoors(const QList<DirectPort> &doors) const
{
    return cite({codes::portOpen, codes::portRefused, codes::portProhibited, codes::portUnroutable,
                 codes::portSilent, codes::portNowAndThen, codes::portSlow, codes::directAnswers,
                 codes::directOriginError, codes::directForbidden, codes::directEmpty,
                 codes::directHeadersTooLarge, codes::directSlow},
                [&doors](const QJsonObject &facts) {
                    return std::any_of(doors.begin(), doors.end(), [&facts](const DirectPort &door) {
                        return facts.value(QStringLiteral("port")).toInt() == door.port
                            && facts.value(QStringLiteral("address")).toString() == door.address.text;
                    });
                });
}

QStringList Case::citeDoors(const Side &side) const
{
    return citeDoors(side.doors);
}

bool Case::restsOnHearsay(const QStringList &cited) const
{
    QStringList hearsay;
    for (const EdgeAnswer &answer : picture.edge.pages())
        if (answer.isHearsay())
            hearsay.append(answer.observation->id);
    return !hearsay.isEmpty() && std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return cited.contains(finding.id)
            && std::any_of(finding.evidence.begin(), finding.evidence.end(),
                           [&hearsay](const QString &id) { return hearsay.contains(id); });
    });
}

QList<Side> Case::failing(std::initializer_list<int> codes) const
{
    QList<Side> matching;
    for (const Side &side : sides)
        if (side.has(codes))
            matching.append(side);
    return matching;
}

QList<Side> Case::unconnected() const
{
    QList<Side> matching;
    for (const Side &side : sides)
        if (side.failsToConnect())
            matching.append(side);
    return matching;
}

QList<DirectPort> Case::webPorts() const
{
    QList<DirectPort> ports;
    if (picture.directObservable())
        for (const quint16 number : {quint16(80), quint16(443), picture.question.port})
            if (number != 0)
                ports.append(picture.ports(number));
    return ports;
}

bool Case::answersDirectly(quint16 port) const
{
    const QList<DirectPort> ports = picture.directObservable() ? picture.ports(port) : QList<DirectPort>();
    const QStringList hosts = picture.subjects();
    return std::any_of(ports.begin(), ports.end(), [&hosts](const DirectPort &each) {
        return std::any_of(hosts.begin(), hosts.end(),
                           [&each](const QString &host) { return doorAnswers(each, host); });
    });
}

bool Case::otherNameWorks(const Side &side) const
{
    return std::any_of(sides.begin(), sides.end(), [&side](const Side &other) {
        return other.edge.host != side.edge.host && other.edge.scheme == side.edge.scheme
            && other.edge.port == side.edge.port && other.edge.allGood();
    });
}

bool Case::anyWebPortOpen() const
{
    const QList<DirectPort> ports = webPorts();
    return std::any_of(ports.begin(), ports.end(), [](const DirectPort &port) {
        return port.door() == Door::Open || port.door() == Door::NowAndThen;
    });
}

bool Case::allWebPorts(Door door) const
{
    const QList<DirectPort> ports = webPorts();
    return !ports.isEmpty() && std::all_of(ports.begin(), ports.end(), [door](const DirectPort &port) {
        return port.door() == door;
    });
}

bool Case::hasUnobservedAddress() const
{
    return has(codes::familyNotObservable) || has(codes::portNoRouteHere)
        || has(codes::originNameNotResolved);
}

QJsonObject Case::factsOf(const Side &side) const
{
    QJsonObject facts{{QStringLiteral("scheme"), side.edge.scheme}, {QStringLiteral("host"), side.edge.host}};
    const QMap<int, int> codes = side.edge.codes();
    if (!codes.isEmpty())
        facts.insert(QStringLiteral("code"), std::max_element(codes.begin(), codes.end()).key());
    if (side.observed()) {
        facts.insert(QStringLiteral("address"), side.doors.first().address.text);
        facts.insert(QStringLiteral("port"), side.doors.first().port);
    }
    return facts;
}

Ownership Case::worstOwnership() const
{
    Ownership worst = Ownership::Unknown;
    for (const DirectPort &port : picture.direct.ports())
        worst = std::max(worst, picture.ownership(port.address.text, picture.question.host));
    return worst;
}

} // namespace doctor
