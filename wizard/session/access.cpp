#include "session/access.h"

#include <algorithm>
#include <array>

namespace doctor {

namespace {

struct Named {
    Keeper keeper;
    const char *id;
};
constexpr auto keepers = std::to_array<Named>(
    {{Keeper::Person, "person"}, {Keeper::Company, "company"}, {Keeper::Others, "others"}});

bool isFor(const Cause &cause, const char *whose)
{
    return cause.whose.contains(QLatin1String(whose));
}

//! Somebody else has to act, whatever access the person has.
bool isForOthersOnly(const Cause &cause)
{
    return !cause.whose.isEmpty() && !isFor(cause, "owner") && !isFor(cause, "visitor")
        && !isFor(cause, "cloudflare-account");
}

} // namespace

QString keeperId(Keeper keeper)
{
    for (const Named &named : keepers)
        if (named.keeper == keeper)
            return QLatin1String(named.id);
    return {};
}

Keeper keeperFromId(const QString &id)
{
    for (const Named &named : keepers)
        if (id == QLatin1String(named.id))
            return named.keeper;
    return Keeper::Unsaid;
}

std::optional<Place> placeOf(const Cause &cause, const QList<Fix> &fixes)
{
    // This computer, and Cloudflare's own trouble.
    if (isFor(cause, "visitor") || isFor(cause, "cloudflare") || fixes.isEmpty())
        return std::nullopt;
    const bool isDashboard = fixes.first().where == QLatin1String("cloudflare-dashboard");
    const bool isForAccountFirst = cause.whose.value(0) == QLatin1String("cloudflare-account");
    return isDashboard || isForAccountFirst ? Place::CloudflareAccount : Place::Server;
}

bool lettersLead(const Cause &cause, Keeper keeper)
{
    return keeper == Keeper::Unsaid ? isForOthersOnly(cause) : keeper != Keeper::Person;
}

QList<Message> inOrderFor(QList<Message> letters, std::optional<Place> place, Keeper keeper)
{
    if (!place)
        return letters;
    const char *first = place == Place::CloudflareAccount ? "cloudflare-account"
        : keeper == Keeper::Others                        ? "server"
                                                          : "host";
    // Before anybody has said so, the order of the catalogue.
    if (keeper != Keeper::Unsaid)
        std::stable_partition(letters.begin(), letters.end(),
                              [first](const Message &letter) { return letter.to == QLatin1String(first); });
    return letters;
}

} // namespace doctor
