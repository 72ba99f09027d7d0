#pragma once

#include "probes/endpoints.h"
#include "question/question.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

//! \file What world.h's JSON says, as values. Defaults are the ones documented there.

namespace doctor::practice {

struct CertificateConfig {
    QString kind = QStringLiteral("valid");
    QStringList names;
    QString chainFile;
    QString keyFile;
};

struct RecordConfig {
    QString name; //!< lower case, no trailing dot
    QString type;
    QString data;
};

enum class Dnssec { None, Signed, Broken };

struct ZoneConfig {
    QString name;
    Dnssec dnssec = Dnssec::None;
    QList<RecordConfig> records;
};

struct ResolverConfig {
    QList<SocketAddress> listen;
    bool silent = false;
    int rcode = 0;
    QHostAddress everyName;
    QList<ZoneConfig> zones;
};

struct StatusConfig {
    struct Component {
        QString name;
        QString status;
    };
    struct Incident {
        QString name;
        QString status;
        QString impact;
        QStringList components;
    };
    int httpStatus = 200;
    bool garbage = false;
    QString indicator = QStringLiteral("none");
    QString description = QStringLiteral("All Systems Operational");
    QList<Incident> incidents;
    QList<Component> components;
};

struct HelperConfig {
    QList<SocketAddress> http;
    QList<SocketAddress> https;
    CertificateConfig certificate;
    StatusConfig status;
    int dohStatus = 200;
    QStringList rangesV4;
    QStringList rangesV6;
    QString portal;
};

struct SiteConfig {
    QString host;
    CertificateConfig certificate;
    SslMode mode = SslMode::Full;
    QList<QHostAddress> origin;
    QString originHost;
    bool failover = false;
    bool tunnel = false;
    bool alwaysUseHttps = false;
    bool alwaysOnline = false;
    bool cacheEverything = false;
    bool challenge = false;
    bool originPulls = false;
    int trouble = 0;
};

struct EdgeConfig {
    QList<SocketAddress> http;
    QList<SocketAddress> https;
    QList<QHostAddress> sourceAddresses;
    QString colo = QStringLiteral("FRA");
    QString country = QStringLiteral("DE");
    std::chrono::milliseconds clockSkew{0};
    std::chrono::milliseconds connectPatience{19000}; //!< facts: error-522, 19 s
    std::chrono::milliseconds answerPatience{100000}; //!< facts: error-524, 100–125 s
    QStringList roots;
    bool systemRoots = false;
    QList<SiteConfig> sites;
};

enum class Door { Open, Refused, Silent };
enum class Vantage { Both, Client, Edge };
enum class Handshake { Fine, UnknownName, NoSharedCipher, Reset, Silent };
enum class ClientCertificate { None, Nginx, Apache };
enum class Staple { None, Good, Revoked };
enum class Answer { Page, OtherPage, Empty, Reset, Never, Endless, HugeHeaders, NotHttp, Status, Redirect };

struct OriginConfig {
    QList<SocketAddress> listen;
    Door door = Door::Open;
    Vantage vantage = Vantage::Both;
    bool tls = false;
    CertificateConfig certificate;
    Handshake handshake = Handshake::Fine;
    ClientCertificate clientCertificate = ClientCertificate::None;
    Staple staple = Staple::None;
    QStringList hosts;
    Answer answer = Answer::Page;
    int status = 200;
    QString redirect;
    std::chrono::milliseconds delay{0};
    bool forbidEdge = false;
    int passFirst = 0;
    std::chrono::milliseconds closedFor{0};
    bool stalls = false; //!< leaves callers in a short queue instead of refusing them while "closed"
    int failEvery = 0;
};

struct WorldConfig {
    QString authorityCertificate; //!< file names
    QString authorityKey;
    QString writeAuthority;
    QList<ZoneConfig> zones;
    QList<ResolverConfig> resolvers;
    QList<HelperConfig> helpers;
    EdgeConfig edge;
    QList<OriginConfig> origins;

    //! nullopt, and \a error in words with the path of the member, when \a json is not as world.h says.
    static std::optional<WorldConfig> fromJson(const QByteArray &json, QString *error);
};

} // namespace doctor::practice
