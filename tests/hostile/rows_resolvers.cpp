#include "row.h"
#include "utterances.h"

//! \file Resolvers that misbehave: this computer's own over UDP and TCP, and the two public ones over HTTPS.

namespace doctor::test {

namespace {

using namespace std::chrono_literals;

const QString site = QStringLiteral("shop.example");
constexpr int a = 1;
constexpr int cname = 5;

Expected works(int bound = bounds::quick)
{
    return {{Light::Green, Light::Amber}, {QStringLiteral("no-problem-found")}, {}, bound};
}

using Lie = std::function<DnsScript(const QString &name, int type)>;

//! About the site; of all other names it tells the truth.
Row lies(const char *id, const char *text, const Lie &lie, const Expected &expected = works())
{
    return {QLatin1String(id), QStringLiteral("resolver"), QLatin1String(text),
            [lie](Scene &scene) {
                scene.setResolver([lie](const QString &name, int type) {
                    return name.endsWith(site) ? lie(name, type) : Scene::usualName(name, type);
                });
            },
            expected};
}

Row lies(const char *id, const char *text, const DnsScript &script, const Expected &expected = works())
{
    return lies(
        id, text, [script](const QString &, int) { return script; }, expected);
}

DnsScript address(const QString &name, int type, const char *text)
{
    DnsScript said;
    if (type == a)
        said.answers = {ScriptedDns::a(name, QLatin1String(text))};
    return said;
}

DnsScript many(const QString &name, int type, int count)
{
    DnsScript said;
    said.truncatedOverUdp = true;
    for (int i = 0; i < count && type == a; ++i)
        said.answers.append(
            ScriptedDns::a(name, QStringLiteral("104.16.%1.%2").arg(1 + i / 250).arg(10 + i % 240)));
    return said;
}

std::vector<Row> own()
{
    const auto truth = [](const QString &name, int type) { return Scene::usualName(name, type); };
    return {
        lies("dns-silent", "does not know the site, without a word", DnsScript{.silent = true}),
        lies("dns-wrong-id", "answers with wrong ids only",
             [truth](const QString &name, int type) {
                 DnsScript said = truth(name, type);
                 said.wrongIdOnly = true;
                 return said;
             }),
        lies("dns-wrong-id-first", "answers with a wrong id first",
             [truth](const QString &name, int type) {
                 DnsScript said = truth(name, type);
                 said.wrongIdFirst = true;
                 return said;
             }),
        lies("dns-pointer-loop", "a compressed name that points to itself",
             DnsScript{.raw = QByteArray::fromHex("818000010001000000000c")
                           + QByteArray::fromHex("c00c00010001c00c0001000100000e1000047f000001")}),
        lies("dns-cname-loop", "two aliases that point to one another",
             [](const QString &name, int) {
                 const QString other = QStringLiteral("alias.shop.example");
                 return DnsScript{.answers
                                  = {ScriptedDns::record(name, cname, 300, ScriptedDns::wireName(other)),
                                     ScriptedDns::record(other, cname, 300, ScriptedDns::wireName(name))}};
             }),
        lies("dns-truncated-drips", "truncated over UDP, a byte a second over TCP",
             [truth](const QString &name, int type) {
                 DnsScript said = truth(name, type);
                 said.truncatedOverUdp = true;
                 said.drips = true;
                 return said;
             }),
        lies("dns-64-kb", "an answer of 64 KB",
             [](const QString &name, int type) { return many(name, type, 2200); }),
        lies("dns-500-records", "five hundred addresses",
             [](const QString &name, int type) { return many(name, type, 500); }),
        lies("dns-foreign", "answers about another name",
             [](const QString &, int type) {
                 return address(QStringLiteral("evil.example"), type, "198.51.100.66");
             }),
        lies("dns-garbage", "bytes", DnsScript{.raw = QByteArray(300, '\xee')}),
        lies("dns-nothing", "an id and nothing else", DnsScript{.raw = QByteArray(1, '\0')}),
        lies("dns-counts", "a head that promises 65535 records",
             DnsScript{.raw = QByteArray::fromHex("8180ffffffffffffffff")}),
        lies("dns-servfail", "fails", DnsScript{.rcode = 2}),
        lies("dns-refused", "refuses", DnsScript{.rcode = 5}),
        lies("dns-denies", "denies the site", DnsScript{.rcode = 3}),
        lies("dns-loopback", "leads to this computer",
             [](const QString &name, int type) { return address(name, type, "127.0.0.1"); }),
        lies("dns-private", "leads into this network",
             [](const QString &name, int type) { return address(name, type, "192.168.1.1"); }),
        lies("dns-active", "an alias with control characters",
             [](const QString &name, int type) {
                 DnsScript said = Scene::usualName(name, type);
                 said.answers.prepend(ScriptedDns::record(
                     name, cname, 300, QByteArray("\x0a\x1b[31m<b>\xff\xfe\x07\x07") + "evil" + '\0'));
                 return said;
             }),
        {QStringLiteral("dns-silent-for-all"),
         QStringLiteral("resolver"),
         QStringLiteral("knows no name, without a word"),
         [](Scene &scene) {
             scene.setResolver([](const QString &, int) { return DnsScript{.silent = true}; });
         },
         {{Light::Grey},
          {QStringLiteral("undetermined"), QStringLiteral("no-internet")},
          {},
          bounds::direct}},
    };
}

Row doh(const char *id, const char *text, const Utterance &utterance)
{
    return {QLatin1String(id), QStringLiteral("DoH"), QLatin1String(text),
            [utterance](Scene &scene) {
                scene.setHelpers({.handler = [utterance](Peer &peer, const practice::Asked &asked) {
                    if (asked.path() != "/dns-query" && asked.path() != "/resolve")
                        return false;
                    peer.utter(utterance);
                    return true;
                }});
            },
            works()};
}

QByteArray json(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/dns-json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

std::vector<Row> overHttps()
{
    QByteArray records;
    for (int i = 0; i < 500; ++i)
        records += R"({"name":"shop.example.","type":1,"TTL":300,"data":"104.16.1.10"},)";
    records.chop(1);
    return {
        doh("doh-silent", "says nothing", {.then = Then::Silence}),
        doh("doh-drips", "a byte a second", {.say = json("{}"), .drip = 1s}),
        doh("doh-deep", "JSON of a hundred thousand levels", {.say = json(QByteArray(100000, '['))}),
        doh("doh-huge", "JSON without an end",
            {.say = "HTTP/1.1 200 OK\r\n\r\n{\"Status\":0,\"Answer\":[", .pour = "{\"name\":\"a\"},"}),
        doh("doh-bomb", "a gzip bomb",
            {.say = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + bombHead(),
             .pour = bombRest(1000)}),
        doh("doh-types", "wrong types",
            {.say
             = json(R"({"Status":"yes","TC":[],"Question":7,"Answer":{"name":[1],"type":{},"data":true}})")}),
        doh("doh-values", "values beyond all measure",
            {.say = json(R"({"Status":1e300,"Answer":[{"name":"shop.example.","type":-1e99,"TTL":1e308,)"
                         R"("data":"999.999.999.999"}]})")}),
        doh("doh-500-records", "five hundred addresses",
            {.say = json("{\"Status\":0,\"Answer\":[" + records + "]}")}),
        doh("doh-html", "a page", {.say = page({}, "<html><p>Sign in</p></html>")}),
        doh("doh-redirect-file", "sends to a file", {.say = redirectTo("file:///etc/passwd")}),
        doh("doh-redirect-loopback", "sends to this computer", {.say = redirectTo("https://127.0.0.1/")}),
        doh("doh-redirect-itself", "sends to itself", {.say = redirectTo("/dns-query")}),
        doh("doh-head-endless", "headers without an end",
            {.say = "HTTP/1.1 200 OK\r\n", .pour = headersOf(16 * 1024)}),
    };
}

} // namespace

std::vector<Row> rowsOfResolvers()
{
    std::vector<Row> all = own();
    for (const Row &row : overHttps())
        all.push_back(row);
    return all;
}

} // namespace doctor::test
