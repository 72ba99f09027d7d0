#include "diagnosis/rules.h"

#include <algorithm>

//! \file Causes in names, records and addresses.

namespace doctor::rule {

namespace {

Verdict named(const Case &c, Confidence confidence, int weight, const QStringList &because)
{
    return {confidence, weight, because, {}, {{QStringLiteral("host"), c.picture.question.host}}};
}

//! A Cloudflare error with one of these codes, over any scheme; its code in \a code.
QStringList citeCode(const Case &c, std::initializer_list<int> codes, int *code = nullptr)
{
    QStringList ids;
    const QStringList all
        = c.cite({codes::edgeAnswersError, codes::edgeNowAndThen}, [&codes, code](const QJsonObject &facts) {
              const int status = facts.value(QStringLiteral("status")).toInt();
              const bool wanted = std::find(codes.begin(), codes.end(), status) != codes.end();
              if (wanted && code != nullptr)
                  *code = status;
              return wanted;
          });
    return ids + all;
}

Verdict coded(const Case &c, Confidence confidence, int weight, const QStringList &because, int code)
{
    Verdict made = named(c, confidence, weight, because);
    made.facts.insert(QStringLiteral("code"), code);
    return made;
}

bool anyFailure(const Case &c)
{
    return std::any_of(c.sides.begin(), c.sides.end(), [](const Side &side) { return side.failsToConnect(); })
        || !c.cite({codes::edgeAnswersError, codes::edgeNowAndThen}).isEmpty();
}

} // namespace

std::optional<Verdict> wrongOriginAddress(const Case &c)
{
    const QStringList stranger = c.cite({codes::anotherSiteAnswers});
    if (stranger.isEmpty() || !anyFailure(c))
        return std::nullopt;
    // Where Cloudflare cannot even connect and a stranger answers here, the two are not the same server.
    const QList<Side> unconnected = c.unconnected();
    const bool contradiction = !unconnected.isEmpty()
        && std::any_of(unconnected.begin(), unconnected.end(),
                       [](const Side &side) { return side.anyOpen(); });
    const Ownership ownership = c.worstOwnership();
    const bool sure = ownership == Ownership::Foreign || (contradiction && ownership == Ownership::Other);
    Verdict made = named(c, sure ? Confidence::Likely : Confidence::Possible, contradiction || sure ? 75 : 15,
                         stranger + c.cite({codes::edgeAnswersError, codes::edgeNowAndThen}));
    const QList<DirectPort> &ports = c.picture.direct.ports();
    if (!ports.isEmpty())
        made.facts.insert(QStringLiteral("address"), ports.first().address.text);
    return made;
}

std::optional<Verdict> originAddressDiffers(const Case &c)
{
    for (const Side &side : c.sides) {
        const bool refused = side.all({Door::Refused}) && side.has({522, 523}) && !side.nowAndThen();
        const bool tlsWorks = side.has({525}) && side.allAnswer();
        const bool chainWorks = side.has({526}) && side.allAnswer()
            && !c.cite({codes::certificateFine, codes::certificateEndsSoon}).isEmpty();
        const bool besideFirewall = side.failsToConnect() && side.allAnswer() && !side.kept;
        const bool otherName = c.otherNameWorks(side);
        if (!refused && !tlsWorks && !chainWorks && !besideFirewall)
            continue;
        Verdict made{Confidence::Possible,
                     besideFirewall && !otherName ? 10 : 60,
                     c.citeEdge(side) + c.citeDoors(side),
                     {},
                     c.factsOf(side)};
        if (tlsWorks || chainWorks)
            made.because
                += c.cite({codes::handshakeFine, codes::certificateFine, codes::certificateEndsSoon});
        return made;
    }
    return std::nullopt;
}

std::optional<Verdict> originAddressIsCloudflare(const Case &c)
{
    const QStringList told = c.cite({codes::originToldCloudflare});
    const QStringList prohibited = citeCode(c, {1000});
    if (!told.isEmpty() && !prohibited.isEmpty())
        return coded(c, Confidence::Confirmed, 80, told + prohibited, 1000);
    if (!told.isEmpty() && anyFailure(c))
        return named(c, Confidence::Possible, 5, told);
    if (prohibited.isEmpty())
        return std::nullopt;
    return coded(c, c.picture.addressTold() ? Confidence::Possible : Confidence::Likely, 60, prohibited,
                 1000);
}

std::optional<Verdict> originAddressPrivate(const Case &c)
{
    const QStringList told = c.cite({codes::originToldPrivate});
    if (told.isEmpty() || !anyFailure(c))
        return std::nullopt;
    const bool answers = c.answersDirectly(80) || c.answersDirectly(443);
    int code = 0;
    // A refusal or a failed handshake came from a server that Cloudflare did reach: not from a private
    // address.
    const QStringList fitting = citeCode(c, {522, 523, 530, 1000, 1001, 1002, 1003, 1004, 1016}, &code);
    const bool allPrivate = told.size() == c.picture.question.origins.size();
    const Confidence confidence
        = allPrivate && !answers && !fitting.isEmpty() ? Confidence::Likely : Confidence::Possible;
    Verdict made = coded(c, confidence, 90, told + fitting, code);
    if (answers)
        made.against = c.cite({codes::directAnswers});
    return made;
}

std::optional<Verdict> edgeConfigurationError(const Case &c)
{
    int code = 0;
    const QStringList because
        = citeCode(c, {1000, 1001, 1002, 1003, 1004, 1014, 1018, 1023, 1034, 1101, 1102}, &code);
    if (because.isEmpty())
        return std::nullopt;
    if (code != 1000)
        return coded(c, Confidence::Confirmed, 60, because, code);
    const bool elsewhere = c.picture.addressTold() && !c.has(codes::originToldCloudflare);
    return coded(c, elsewhere ? Confidence::Likely : Confidence::Possible, 50, because, code);
}

std::optional<Verdict> originDnsError(const Case &c)
{
    if (const QStringList because = citeCode(c, {1016}); !because.isEmpty())
        return coded(c, Confidence::Confirmed, 80, because, 1016);
    const QStringList bare = citeCode(c, {530});
    return bare.isEmpty() ? std::nullopt : std::optional(coded(c, Confidence::Possible, 50, bare, 530));
}

std::optional<Verdict> tunnelDown(const Case &c)
{
    if (const QStringList because = citeCode(c, {1033}); !because.isEmpty())
        return coded(c, Confidence::Confirmed, 80, because, 1033);
    const QStringList bare = citeCode(c, {530});
    return bare.isEmpty() ? std::nullopt : std::optional(coded(c, Confidence::Possible, 40, bare, 530));
}

std::optional<Verdict> notProxied(const Case &c)
{
    const QStringList because = c.cite({codes::nameNotProxied});
    if (because.isEmpty())
        return std::nullopt;
    return named(c, Confidence::Confirmed, 85, because);
}

std::optional<Verdict> nameServersNotCloudflare(const Case &c)
{
    const QStringList because = c.cite({codes::nameServersElsewhere});
    if (because.isEmpty() || !c.has(codes::nameNotProxied))
        return std::nullopt;
    return named(c, Confidence::Confirmed, 90, because + c.cite({codes::nameNotProxied}));
}

std::optional<Verdict> nameNotFound(const Case &c)
{
    if (const QStringList because = c.cite({codes::nameNotFound}); !because.isEmpty()) {
        if (c.picture.names.notFoundCount() >= 2)
            return named(c, Confidence::Confirmed, 90, because);
        // A single voice. This computer's own resolver may filter this one name, or be cut off; a public one
        // has no reason to.
        const bool open = c.picture.names.anyPublicAnswered();
        const std::optional<PageTold> &page = c.picture.question.page;
        const bool seenBefore = page && page->code != 0 && page->host == c.picture.question.host;
        Verdict made = named(c, open && !seenBefore ? Confidence::Likely : Confidence::Possible, 90, because);
        if (!open)
            made.facts.insert(QStringLiteral("only_system"), true);
        return made;
    }
    const QStringList empty = c.cite({codes::nameWithoutAddress});
    return empty.isEmpty() ? std::nullopt : std::optional(named(c, Confidence::Likely, 80, empty));
}

std::optional<Verdict> dnssecBroken(const Case &c)
{
    if (const QStringList because = c.cite({codes::dnssecBroken}); !because.isEmpty())
        return named(c, Confidence::Confirmed, 90, because);
    // One resolver that validates fails and would not without checking; no other could be asked.
    const QList<NameAnswer> &asked = c.picture.names.publicOnes();
    const bool one = std::any_of(asked.begin(), asked.end(),
                                 [](const NameAnswer &each) { return each.secureWithoutChecking; });
    const bool denied = std::any_of(asked.begin(), asked.end(), [](const NameAnswer &each) {
        return each.answered && !each.serverFailure;
    });
    if (!one || denied)
        return std::nullopt;
    return named(c, Confidence::Possible, 20, c.cite({codes::dnsServerFailure}));
}

} // namespace doctor::rule
