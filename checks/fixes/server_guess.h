#pragma once

#include "evidence/evidence.h"
#include "question/question.h"

namespace doctor {

//! One thing about the server: a value of --server, and whether it was told or only guessed.
struct KnownValue {
    QString value = QStringLiteral("unknown");
    bool guessed = false;

    bool isKnown() const { return value != QLatin1String("unknown"); }
    bool isTold() const { return isKnown() && !guessed; }
    bool operator==(const KnownValue &) const = default;
};

struct ServerKnown {
    KnownValue system;
    KnownValue webServer;
    KnownValue firewall;
    KnownValue panel;
    KnownValue sslMode; //!< Cloudflare's SSL mode for the site; an inferred one counts as guessed

    KnownValue of(const QString &key) const; //!< a key of --server, or "ssl_mode"; unknown for any other key
};

//! What the person told, and for the rest what the server's own headers suggest. Pure.
ServerKnown serverKnown(const ServerTold &told, const Evidence &evidence);

} // namespace doctor
