#include "question/proxied_ports.h"

#include <algorithm>
#include <array>

namespace doctor {

bool isHttpsPort(quint16 port)
{
    static constexpr std::array<quint16, 6> https{443, 2053, 2083, 2087, 2096, 8443};
    return std::find(https.begin(), https.end(), port) != https.end();
}

bool isProxiedPort(quint16 port)
{
    static constexpr std::array<quint16, 7> http{80, 8080, 8880, 2052, 2082, 2086, 2095};
    return isHttpsPort(port) || std::find(http.begin(), http.end(), port) != http.end();
}

} // namespace doctor
