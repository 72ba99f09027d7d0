#pragma once

#include <QtGlobal>

//! \file The ports that Cloudflare proxies: its documentation, "Network ports".
namespace doctor {

bool isHttpsPort(quint16 port); //!< of those that Cloudflare proxies
bool isProxiedPort(quint16 port);

} // namespace doctor
