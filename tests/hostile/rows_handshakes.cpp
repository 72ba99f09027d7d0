#include "row.h"
#include "utterances.h"

//! \file How the origin takes a connection and agrees on TLS. Over http all is well where it is about TLS.

namespace doctor::test {

namespace {

using namespace std::chrono_literals;

const QString party = QStringLiteral("origin");

//! https fails, http works.
Expected half(const QStringList &first, int bound = bounds::patient)
{
    return {{Light::Amber}, first, first, bound};
}

Row tls(const QString &id, const QString &text, const Manner &manner, const Expected &expected,
        const MakeIdentity &identity = {})
{
    return {id, party, text, [=](Scene &scene) { scene.setOrigin(443, manner, identity); }, expected};
}

Row door(const char *id, const char *text, const Utterance &utterance, const Expected &expected)
{
    return {QLatin1String(id), party, QLatin1String(text),
            [utterance](Scene &scene) {
                for (const quint16 port : {quint16(80), quint16(443)})
                    scene.setOrigin(port, {.onConnect = [utterance](Peer &peer) {
                                        // Once the caller knows that the connection stands.
                                        QTimer::singleShot(30, &peer,
                                                           [&peer, utterance] { peer.utter(utterance); });
                                    }});
            },
            expected};
}

std::vector<Row> doors()
{
    const QString empty = QStringLiteral("origin-empty-reply");
    const QString handshake = QStringLiteral("tls-handshake-failed");
    const QString notTls = QStringLiteral("tls-not-spoken");
    const QString slow = QStringLiteral("origin-slow");
    const auto red = [](const QStringList &causes, int bound) {
        return Expected{{Light::Red}, causes, causes, bound};
    };
    return {
        {QStringLiteral("connect-silent"), party, QStringLiteral("takes no connection, without a word"),
         [](Scene &scene) { practice::setDoors(scene.staging, practice::Door::Silent); },
         red({QStringLiteral("origin-not-answering")}, bounds::quick)},
        door("connect-reset", "resets each connection at once", {.then = Then::Reset},
             red({empty, handshake}, bounds::quick)),
        door("connect-close", "closes each connection at once", {}, red({empty, handshake}, bounds::quick)),
        door("connect-then-silence", "takes the connection and says nothing", {.then = Then::Silence},
             red({slow, handshake}, bounds::direct)),
        door("connect-flood", "pours bytes upon the connection", {.pour = QByteArray(16384, '\xa5')},
             red({empty, notTls}, bounds::direct)),
        door("connect-smtp", "greets as a mail server",
             {.say = "220 mail.shop.example ESMTP\r\n", .then = Then::Silence},
             red({empty, notTls}, bounds::direct)),
        door("connect-drip", "greets with a byte a second", {.say = "HTTP/1.1 200 OK\r\n", .drip = 1s},
             red({empty, notTls, slow, handshake}, bounds::direct)),
    };
}

//! RFC 8446 §6, and those of TLS 1.2 and before.
std::vector<Row> alerts()
{
    constexpr int unrecognizedName = 112;
    constexpr int certificateRequired = 116;
    std::vector<Row> all;
    for (const int alert : {0,  10, 20, 21, 22, 30, 40, 41,  42,  43,  44,  45,  46,  47,  48,  49,  50,
                            51, 60, 70, 71, 80, 86, 90, 100, 109, 110, 111, 112, 113, 115, 116, 120, 255}) {
        const QByteArray record = QByteArray::fromHex("150303000202") + static_cast<char>(alert);
        QStringList first{QStringLiteral("tls-handshake-failed")};
        if (alert == unrecognizedName)
            first = {QStringLiteral("tls-name-not-served")};
        else if (alert == certificateRequired) // in the place of a ServerHello it may mean anything
            first.append(QStringLiteral("client-certificate-required"));
        all.push_back(tls(QStringLiteral("alert-%1").arg(alert),
                          QStringLiteral("answers the ClientHello with alert %1").arg(alert),
                          uponFirstBytes({.say = record}), half(first)));
    }
    return all;
}

Manner upTo(int version, int records, Then then)
{
    return {.setUp = [version](SSL_CTX *context) { SSL_CTX_set_max_proto_version(context, version); },
            .cut = {.records = records, .then = then}};
}

//! TLS 1.2: ServerHello, Certificate, ServerKeyExchange, ServerHelloDone, each in a record of its own.
//! TLS 1.3: ServerHello, ChangeCipherSpec, EncryptedExtensions, Certificate, CertificateVerify, Finished.
std::vector<Row> cuts()
{
    std::vector<Row> all;
    const auto add = [&all](int version, const char *name, int records, Then then) {
        all.push_back(
            tls(QStringLiteral("%1-%2-after-%3")
                    .arg(QLatin1String(name),
                         then == Then::Silence ? QStringLiteral("silent") : QStringLiteral("reset"))
                    .arg(records),
                QStringLiteral("%1 after %2 records of the handshake")
                    .arg(then == Then::Silence ? QStringLiteral("falls silent") : QStringLiteral("resets"))
                    .arg(records),
                upTo(version, records, then), half({QStringLiteral("tls-handshake-failed")}),
                Scene::plainIdentity));
    };
    for (const int records : {0, 1, 2, 3, 4})
        add(TLS1_2_VERSION, "tls12", records, Then::Silence);
    for (const int records : {1, 2, 3, 4})
        add(TLS1_2_VERSION, "tls12", records, Then::Reset);
    for (const int records : {1, 2, 3, 4, 5})
        add(TLS1_3_VERSION, "tls13", records, Then::Silence);
    for (const int records : {1, 3, 5})
        add(TLS1_3_VERSION, "tls13", records, Then::Reset);
    return all;
}

std::vector<Row> records()
{
    const QStringList failed{QStringLiteral("tls-handshake-failed")};
    const QStringList either{QStringLiteral("tls-handshake-failed"), QStringLiteral("tls-not-spoken")};
    Manner drips;
    drips.cut.drip = 1s;
    Manner mangled = upTo(TLS1_2_VERSION, -1, Then::Silence);
    mangled.cut.tamper = [](const QByteArray &record) {
        constexpr char certificate = 11; // RFC 5246 §7.4
        constexpr qsizetype firstDer = 5 + 4 + 3 + 3;
        QByteArray changed = record;
        if (record.at(0) == 0x16 && record.at(5) == certificate)
            changed.replace(firstDer, 8, QByteArray(8, '\xff'));
        return changed;
    };
    Manner tickets;
    tickets.setUp = [](SSL_CTX *context) { SSL_CTX_set_num_tickets(context, 500); };
    return {
        tls(QStringLiteral("tls-drips"), QStringLiteral("one byte a second of the handshake"), drips,
            half(failed), Scene::plainIdentity),
        tls(QStringLiteral("certificate-no-der"), QStringLiteral("a certificate that is no DER"), mangled,
            half(failed), Scene::plainIdentity),
        tls(QStringLiteral("tls-500-tickets"), QStringLiteral("five hundred session tickets"), tickets,
            {{Light::Green}, {QStringLiteral("no-problem-found")}, {}, bounds::quick}, Scene::plainIdentity),
        tls(QStringLiteral("tls-plain-page"), QStringLiteral("answers the ClientHello with a page"),
            uponFirstBytes({.say = page({})}), half({QStringLiteral("tls-not-spoken")})),
        tls(QStringLiteral("tls-garbage"), QStringLiteral("a record of garbage"),
            uponFirstBytes({.say = QByteArray::fromHex("1603030040") + QByteArray(64, '\xee')}),
            half(failed)),
        tls(QStringLiteral("tls-giant-record"), QStringLiteral("a record of 65535 bytes"),
            uponFirstBytes({.say = QByteArray::fromHex("160303ffff") + QByteArray(65535, '\x02')}),
            half(failed)),
        tls(QStringLiteral("tls-sslv2"), QStringLiteral("a hello of SSL 2"),
            uponFirstBytes({.say = QByteArray::fromHex("802e0400010002") + QByteArray(64, '\x00')}),
            half(either)),
        tls(QStringLiteral("tls-endless"), QStringLiteral("handshake records without an end"),
            uponFirstBytes(
                {.pour
                 = (QByteArray::fromHex("1603030004") + QByteArray::fromHex("00000000")).repeated(1000)}),
            half(either)),
    };
}

} // namespace

std::vector<Row> rowsOfHandshakes()
{
    std::vector<Row> all;
    for (const std::vector<Row> &some : {doors(), alerts(), cuts(), records()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace doctor::test
