#include "odd_certificates.h"
#include "row.h"
#include "utterances.h"

//! \file The status page, the list of ranges and the roots of Cloudflare's Origin CA misbehave.

namespace doctor::test {

namespace {

using namespace std::chrono_literals;

Expected works(int bound = bounds::quick)
{
    return {{Light::Green, Light::Amber}, {QStringLiteral("no-problem-found")}, {}, bound};
}

QByteArray json(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Row status(const char *id, const char *text, const Utterance &utterance)
{
    return {QLatin1String(id), QStringLiteral("status page"), QLatin1String(text),
            [utterance](Scene &scene) { scene.setHelpers(at("/api/v2/", utterance)); }, works()};
}

//! Each of the addresses at which the ranges are published.
Row ranges(const char *id, const char *text, const QByteArray &v4, const QByteArray &v6,
           const Utterance &otherwise = {})
{
    return {QLatin1String(id), QStringLiteral("ranges"), QLatin1String(text),
            [=](Scene &scene) {
                scene.setHelpers({.handler = [=](Peer &peer, const practice::Asked &asked) {
                    const QByteArray path = asked.path();
                    if (path != "/ips-v4" && path != "/ips-v6" && path != "/client/v4/ips")
                        return false;
                    if (path == "/client/v4/ips" || (v4.isEmpty() && v6.isEmpty()))
                        peer.utter(otherwise);
                    else
                        peer.utter({.say = page({}, path == "/ips-v4" ? v4 : v6)});
                    return true;
                }});
            },
            works()};
}

Row roots(const char *id, const char *text, const Utterance &utterance)
{
    return {QLatin1String(id), QStringLiteral("roots"), QLatin1String(text),
            [utterance](Scene &scene) {
                practice::setMode(scene.staging, SslMode::Strict);
                practice::tlsDoor(scene.staging).certificate.kind = QStringLiteral("origin-ca");
                scene.setHelpers(at("/ssl/static/", utterance));
            },
            works(bounds::patient)};
}

std::vector<Row> ofStatusPage()
{
    QByteArray incidents;
    for (int i = 0; i < 10000; ++i)
        incidents += R"({"name":"Trouble","status":"investigating","impact":"critical",)"
                     R"json("components":[{"name":"Frankfurt, Germany - (FRA)"}]},)json";
    incidents.chop(1);
    return {
        status("status-silent", "says nothing", {.then = Then::Silence}),
        status("status-drips", "a byte a second", {.say = json("{}"), .drip = 1s}),
        status("status-deep", "JSON of a hundred thousand levels", {.say = json(QByteArray(100000, '['))}),
        status("status-deep-inside", "incidents of ten thousand levels",
               {.say = json(R"({"status":{"indicator":"none","description":"x"},"components":[],"incidents":)"
                            + QByteArray(10000, '[') + QByteArray(10000, ']') + "}")}),
        status("status-huge", "JSON without an end",
               {.say = "HTTP/1.1 200 OK\r\n\r\n{\"incidents\":[",
                .pour = QByteArray("{\"name\":\"a\"},").repeated(1000)}),
        status("status-bomb", "a gzip bomb",
               {.say = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + bombHead(),
                .pour = bombRest(1000)}),
        status("status-types", "wrong types",
               {.say = json(R"({"status":[1,2],"components":{"name":3},"incidents":"none","page":null})")}),
        status("status-10000-incidents", "ten thousand incidents where this person is served",
               {.say = json(R"({"status":{"indicator":"critical","description":"x"},"components":[],)"
                            R"("incidents":[)"
                            + incidents + "]}")}),
        status("status-active", "markup, colours and turned text",
               {.say = json(R"({"status":{"indicator":"minor","description":"\u001b[31m<script>"},)"
                            R"("components":[],"incidents":[{"name":"\u202e<script>alert(1)</script>\u0007",)"
                            R"("status":"investigating","impact":"major",)"
                            R"json("components":[{"name":"\u001b]0;x (FRA)"}]}]})json")}),
        status("status-html", "a page", {.say = page({}, "<html><p>Sign in</p></html>")}),
        status("status-redirect-itself", "sends to itself", {.say = redirectTo("/api/v2/summary.json")}),
        status("status-redirect-file", "sends to a file", {.say = redirectTo("file:///etc/passwd")}),
        status("status-redirect-loopback", "sends to this computer",
               {.say = redirectTo("https://127.0.0.1/")}),
        status("status-chunked-garbage", "chunks whose sizes are no numbers",
               {.say = page("Transfer-Encoding: chunked\r\n", "zzzz\r\nhello\r\n")}),
    };
}

std::vector<Row> ofRanges()
{
    QByteArray many;
    for (int i = 0; i < 100000; ++i)
        many += "104." + QByteArray::number(i % 256) + ".0.0/16\n";
    return {
        ranges("ranges-everything", "0.0.0.0/0 and ::/0", "0.0.0.0/0\n", "::/0\n"),
        ranges("ranges-halves", "the whole internet in two halves", "0.0.0.0/1\n128.0.0.0/1\n",
               "::/1\n8000::/1\n"),
        ranges("ranges-private", "private networks", "10.0.0.0/8\n127.0.0.0/8\n", "fc00::/7\n::1/128\n"),
        ranges("ranges-others", "somebody else's network, the server's among it", "203.0.113.0/24\n",
               "2001:db8::/32\n"),
        ranges("ranges-empty", "empty lists", "\n", "\n"),
        ranges("ranges-html", "a page", "<html><p>Sign in</p></html>\n", "<html></html>\n"),
        ranges("ranges-many", "a hundred thousand lines", many, many),
        ranges("ranges-active", "control characters", "\x1b[31m\n1.1.1.1/8; rm -rf /\n", "$(reboot)\n"),
        ranges("ranges-silent", "says nothing", {}, {}, {.then = Then::Silence}),
        ranges("ranges-drips", "a byte a second", {}, {}, {.say = page({}, "104.16.0.0/13\n"), .drip = 1s}),
    };
}

std::vector<Row> ofAll()
{
    const auto whole = [](const char *id, const char *text, const Manner &manner,
                          const MakeIdentity &identity = Scene::helperIdentity) {
        return Row{QLatin1String(id), QStringLiteral("helpers"), QLatin1String(text),
                   [=](Scene &scene) { scene.setHelpers(manner, identity); }, works()};
    };
    return {
        roots("roots-garbage", "bytes for the roots", {.say = page({}, QByteArray(5000, '\xee'))}),
        roots("roots-silent", "says nothing about the roots", {.then = Then::Silence}),
        roots("roots-huge", "roots without an end", {.say = page({}), .pour = QByteArray(16384, 'M')}),
        whole("helpers-silence", "takes connections and says nothing",
              uponConnection({.then = Then::Silence})),
        whole("helpers-reset", "resets each connection", uponConnection({.then = Then::Reset})),
        whole("helpers-head-endless", "headers without an end, to everything",
              always({.say = "HTTP/1.1 200 OK\r\n", .pour = headersOf(16 * 1024)})),
        whole("helpers-own-certificate", "a certificate of its own making", {}, odd({.isOwnIssuer = true})),
    };
}

} // namespace

std::vector<Row> rowsOfHelpers()
{
    std::vector<Row> all;
    for (const std::vector<Row> &some : {ofStatusPage(), ofRanges(), ofAll()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<Row> rows()
{
    std::vector<Row> all;
    for (const std::vector<Row> &some : {rowsOfAnswers(), rowsOfHandshakes(), rowsOfCertificates(),
                                         rowsOfEdges(), rowsOfResolvers(), rowsOfHelpers()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace doctor::test
