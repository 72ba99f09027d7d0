#include "diagnosis/diagnosis.h"

#include <QMap>

namespace doctor {

namespace {

//! vocabulary.md, "Causes": every id with who can act.
const QMap<QString, QStringList> &table()
{
    static const QMap<QString, QStringList> made = [] {
        const QString owner = QStringLiteral("owner");
        const QString host = QStringLiteral("host");
        const QString account = QStringLiteral("cloudflare-account");
        const QString visitor = QStringLiteral("visitor");
        QMap<QString, QStringList> map;
        const auto put = [&map](const QStringList &whose, std::initializer_list<const char *> causes) {
            for (const char *cause : causes)
                map.insert(QString::fromLatin1(cause), whose);
        };
        put({}, {"no-problem-found", "undetermined"});
        put({owner},
            {"web-server-not-running",
             "listening-on-localhost-only",
             "origin-forbids-cloudflare",
             "tls-not-spoken",
             "tls-name-not-served",
             "tls-handshake-failed",
             "certificate-expired",
             "certificate-not-yet-valid",
             "certificate-wrong-name",
             "certificate-self-signed",
             "certificate-untrusted",
             "certificate-chain-incomplete",
             "certificate-revoked",
             "origin-error",
             "origin-slow",
             "origin-empty-reply",
             "headers-too-large",
             "tunnel-down",
             "name-not-found",
             "dnssec-broken",
             "name-servers-not-cloudflare"});
        put({owner, host},
            {"firewall-blocks-cloudflare", "firewall-blocks-everyone", "rate-limited", "overloaded"});
        put({host}, {"origin-not-answering", "origin-unroutable"});
        put({owner, account}, {"https-port-closed", "http-port-closed", "ipv6-origin-broken"});
        put({account, owner}, {"client-certificate-required", "redirect-loop"});
        put({account},
            {"wrong-origin-address", "origin-address-differs", "edge-configuration-error",
             "origin-address-is-cloudflare", "origin-address-private", "origin-dns-error", "not-proxied",
             "visitor-challenged"});
        put({QStringLiteral("cloudflare")}, {"cloudflare-incident"});
        put({visitor}, {"no-internet", "intercepted-connection", "clock-wrong"});
        return map;
    }();
    return made;
}

} // namespace

const QStringList &allCauses()
{
    static const QStringList ids = table().keys();
    return ids;
}

QStringList whoseJob(const QString &cause)
{
    return table().value(cause);
}

QString confidenceId(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Possible: return QStringLiteral("possible");
    case Confidence::Likely: return QStringLiteral("likely");
    case Confidence::Confirmed: return QStringLiteral("confirmed");
    }
    return {};
}

} // namespace doctor
