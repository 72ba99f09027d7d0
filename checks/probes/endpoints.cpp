#include "probes/endpoints.h"

namespace doctor {

std::optional<SocketAddress> Endpoints::socketFor(const QHostAddress &address, quint16 port) const
{
    const auto it = sockets.constFind({address.toString(), port});
    if (it != sockets.constEnd())
        return *it;
    if (closed)
        return std::nullopt;
    return SocketAddress{address, port};
}

QMap<QString, QString> Endpoints::defaultOriginRootPins()
{
    return {
        {QStringLiteral("AA63697A22764B67B2134CE14CB5690EA336940B93986113F49545917832D80D"),
         QStringLiteral("https://developers.cloudflare.com/ssl/static/origin_ca_ecc_root.pem")},
        {QStringLiteral("D3C7E85C91707FC0A12ABC5D88266747AA4FA8E7B162F633FFB3C9D989947620"),
         QStringLiteral("https://developers.cloudflare.com/ssl/static/origin_ca_rsa_root.pem")},
    };
}

} // namespace doctor
