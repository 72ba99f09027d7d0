#include "odd_certificates.h"
#include "row.h"
#include "utterances.h"

//! \file Something misbehaves where Cloudflare should be; the server behind it is well.

namespace doctor::test {

namespace {

using namespace std::chrono_literals;

const QString party = QStringLiteral("edge");
const QByteArray ofCloudflare
    = "Server: cloudflare\r\nCF-Ray: 8b2e5f3a1c9d4e7f-FRA\r\nCF-Cache-Status: DYNAMIC\r\n";

Expected works()
{
    return {{Light::Green, Light::Amber}, {QStringLiteral("no-problem-found")}, {}, bounds::quick};
}

//! What visitors get cannot be seen from here.
Expected unseen(int bound = bounds::quick)
{
    return {
        {Light::Grey}, {QStringLiteral("undetermined"), QStringLiteral("intercepted-connection")}, {}, bound};
}

//! Visitors get nothing, and nothing says why.
Expected unexplained(int bound)
{
    return {{Light::Red},
            {QStringLiteral("undetermined"), QStringLiteral("origin-slow"), QStringLiteral("overloaded")},
            {},
            bound};
}

Row edge(const char *id, const char *text, const Manner &manner, const Expected &expected)
{
    return {QLatin1String(id), party, QLatin1String(text), [manner](Scene &scene) { scene.setEdge(manner); },
            expected};
}

//! To each page; /cdn-cgi/trace is in order.
Row pages(const char *id, const char *text, const Utterance &utterance, const Expected &expected)
{
    return edge(id, text,
                {.handler =
                     [utterance](Peer &peer, const practice::Asked &asked) {
                         if (asked.path() == "/cdn-cgi/trace")
                             return false;
                         peer.utter(utterance);
                         return true;
                     }},
                expected);
}

Row traces(const char *id, const char *text, const QByteArray &body, const Expected &expected)
{
    return edge(id, text, at("/cdn-cgi/trace", {.say = page(ofCloudflare, body)}), expected);
}

QByteArray error(int code, const QByteArray &type, const QByteArray &body, bool marked = true)
{
    return "HTTP/1.1 " + QByteArray::number(code) + " Error\r\n"
        + (marked ? QByteArray("Server: cloudflare\r\nCF-Ray: 8b2e5f3a1c9d4e7f-FRA\r\n") : QByteArray())
        + "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

std::vector<Row> stages()
{
    return {
        edge("edge-connect-silence", "takes connections and says nothing",
             uponConnection({.then = Then::Silence}), unseen(bounds::edge)),
        edge("edge-connect-reset", "resets each connection", uponConnection({.then = Then::Reset}), unseen()),
        edge("edge-flood", "pours bytes upon the connection",
             uponConnection({.pour = QByteArray(16384, '\xa5')}), unseen(bounds::edge)),
        pages("edge-page-silence", "says nothing to requests for pages", {.then = Then::Silence},
              unexplained(bounds::edge)),
        pages("edge-page-drips", "one byte a second of the head", {.say = page(ofCloudflare), .drip = 1s},
              unexplained(bounds::edge)),
        pages("edge-interim-endless", "1xx answers without an end",
              {.pour = QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")},
              {{Light::Red, Light::Grey},
               {QStringLiteral("undetermined"), QStringLiteral("origin-slow")},
               {},
               bounds::edge}),
        pages("edge-head-endless", "headers without an end, as fast as they go",
              {.say = "HTTP/1.1 200 OK\r\n", .pour = headersOf(16 * 1024)}, unseen()),
        // Cloudflare's limit is for what servers send it; browsers take as much.
        pages("edge-head-129-kb", "a head of 129 KB", {.say = page(ofCloudflare + headersOf(129 * 1024))},
              works()),
        pages("edge-http-0.9", "a page without a status line", {.say = "<html><p>hello</p></html>\n"},
              unseen()),
        pages("edge-close", "closes without a word", {}, unseen()),
    };
}

std::vector<Row> bodies()
{
    const QByteArray chunked = ofCloudflare + "Transfer-Encoding: chunked\r\n";
    return {
        pages("edge-body-endless", "a page without an end",
              {.say = page(ofCloudflare), .pour = QByteArray(16384, 'z')}, works()),
        pages("edge-body-bomb", "a gzip bomb",
              {.say = page(ofCloudflare + "Content-Encoding: gzip\r\n", bombHead()), .pour = bombRest(1000)},
              works()),
        pages("edge-redirect-itself", "sends visitors to the address they asked for",
              {.say = "HTTP/1.1 302 Found\r\n" + ofCloudflare + "Location: /\r\nContent-Length: 0\r\n\r\n"},
              {{Light::Red},
               {QStringLiteral("redirect-loop")},
               {QStringLiteral("redirect-loop")},
               bounds::quick}),
        pages("edge-redirect-file", "sends visitors to a file",
              {.say = "HTTP/1.1 302 Found\r\n" + ofCloudflare
                   + "Location: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"},
              {{Light::Red, Light::Amber}, {QStringLiteral("undetermined")}, {}, bounds::quick}),
        pages("edge-active", "markup, colours and turned text in everything",
              {.say
               = error(521, "text/html",
                       "<div id=\"cf-wrapper\"><title>\x1b[31m\xe2\x80\xae<script>alert(1)</script> | 521: "
                       "x</title> Error code 521 Ray ID: <b>8b2e5f3a1c9d4e7f</b></div>")},
              {{Light::Red},
               {QStringLiteral("firewall-blocks-cloudflare")},
               {QStringLiteral("firewall-blocks-cloudflare")},
               bounds::quick}),
        pages("edge-error-deep", "error 521 in JSON of a hundred thousand levels",
              {.say = error(521, "application/problem+json", "{\"a\":" + QByteArray(100000, '['))},
              {{Light::Red},
               {QStringLiteral("firewall-blocks-cloudflare")},
               {QStringLiteral("firewall-blocks-cloudflare")},
               bounds::quick}),
        pages("edge-error-unmarked", "a page that only looks like error 521",
              {.say = error(521, "text/plain", "error code: 521\n", false)},
              {{Light::Grey, Light::Red},
               {QStringLiteral("undetermined"), QStringLiteral("origin-error"),
                QStringLiteral("intercepted-connection")},
               {},
               bounds::quick}),
        pages("edge-error-contradicts", "error 526 for a certificate that is in order",
              {.say = error(526, "text/plain", "error code: 526\n")},
              {{Light::Red},
               {QStringLiteral("origin-address-differs"), QStringLiteral("firewall-blocks-cloudflare"),
                QStringLiteral("undetermined")},
               {},
               bounds::quick}),
        pages("edge-date-9999", "a Date of the year 9999",
              {.say = page(ofCloudflare + "Date: Fri, 31 Dec 9999 23:59:59 GMT\r\n")}, works()),
    };
}

std::vector<Row> rest()
{
    const QByteArray line = "k=" + QByteArray(100, 'v') + "\n";
    const QByteArray lines = line.repeated(10000);
    return {
        traces("edge-trace-endless", "a megabyte of trace", lines, works()),
        traces("edge-trace-foreign", "the trace of another site",
               "h=evil.example\ncolo=FRA\nts=1.0\nloc=DE\n", works()),
        traces("edge-trace-absurd", "a trace from the end of time, of a place with markup",
               "h=shop.example\ncolo=<b>\x1b[3\nts=1e300\nloc=\xe2\x80\xae\n", works()),
        {QStringLiteral("edge-certificate-own"), party, QStringLiteral("a certificate of its own making"),
         [](Scene &scene) { scene.setEdge({}, odd({.isOwnIssuer = true})); }, unseen()},
        {QStringLiteral("edge-certificate-10000"), party, QStringLiteral("a certificate with 10,000 names"),
         [](Scene &scene) {
             QByteArrayList names{"shop.example"};
             for (int i = 0; i < 10000; ++i)
                 names.append("customer-" + QByteArray::number(i) + ".shops.example");
             scene.setEdge({}, odd({.names = names}));
         },
         unseen()},
        {QStringLiteral("everybody-silent"),
         QStringLiteral("everybody"),
         QStringLiteral("origin, edge, helpers and resolver take everything and say nothing"),
         [](Scene &scene) {
             const Manner silent = uponConnection({.then = Then::Silence});
             scene.setOrigin(80, silent);
             scene.setOrigin(443, silent);
             scene.setEdge(silent);
             scene.setHelpers(silent);
             scene.setResolver([](const QString &, int) { return DnsScript{.silent = true}; });
         },
         {{Light::Grey},
          {QStringLiteral("no-internet"), QStringLiteral("undetermined")},
          {QStringLiteral("no-internet")},
          bounds::patient}},
        {QStringLiteral("everybody-resets"),
         QStringLiteral("everybody"),
         QStringLiteral("origin, edge and helpers reset every connection"),
         [](Scene &scene) {
             const Manner resets = uponConnection({.then = Then::Reset});
             scene.setOrigin(80, resets);
             scene.setOrigin(443, resets);
             scene.setEdge(resets);
             scene.setHelpers(resets);
         },
         {{Light::Grey},
          {QStringLiteral("undetermined"), QStringLiteral("intercepted-connection"),
           QStringLiteral("no-internet")},
          {},
          bounds::patient}},
    };
}

} // namespace

std::vector<Row> rowsOfEdges()
{
    std::vector<Row> all;
    for (const std::vector<Row> &some : {stages(), bodies(), rest()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace doctor::test
