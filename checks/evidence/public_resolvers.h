#pragma once

#include <QStringList>

//! \file The two public resolvers that are asked over HTTPS, by the names under which evidence knows them.
//! Their names exist as long as there is an internet.
namespace doctor {

inline const QString cloudflareResolver = QStringLiteral("cloudflare-dns.com"); //!< 1.1.1.1, DNS over HTTPS
inline const QString googleResolver = QStringLiteral("dns.google");             //!< 8.8.8.8, JSON API
inline const QStringList publicResolvers{cloudflareResolver, googleResolver};

} // namespace doctor
