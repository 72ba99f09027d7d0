#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace doctor {

//! Lines of CIDR notation, as at www.cloudflare.com/ips-v4. nullopt when any line is something else, when
//! there is none, or when there are more than 500. \a family is 4 or 6.
std::optional<QStringList> parseRangeList(const QByteArray &body, int family);

struct RangeLists {
    QStringList v4;
    QStringList v6;
};
//! The answer of api.cloudflare.com/client/v4/ips.
std::optional<RangeLists> parseRangesApi(const QByteArray &body);

} // namespace doctor
