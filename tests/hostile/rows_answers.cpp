#include "row.h"
#include "utterances.h"

//! \file What the origin says, over http and https alike.

namespace doctor::test {

namespace {

using namespace std::chrono_literals;

const QString party = QStringLiteral("origin");

Expected works(int bound = bounds::quick)
{
    return {{Light::Green, Light::Amber}, {QStringLiteral("no-problem-found")}, {}, bound};
}

//! Red, and \a cause is what it is.
Expected is(const char *cause, int bound = bounds::quick)
{
    return {{Light::Red}, {QLatin1String(cause)}, {QLatin1String(cause)}, bound};
}

//! Cloudflare says 520 and names no reason; what this computer gets is no proof of one.
Expected unusable(int bound = bounds::quick)
{
    return {{Light::Red},
            {QStringLiteral("origin-empty-reply"), QStringLiteral("undetermined")},
            {QStringLiteral("origin-empty-reply")},
            bound};
}

//! A redirect that no visitor can follow: something is broken, and it is no reason at Cloudflare.
Expected astray()
{
    return {{Light::Red, Light::Amber}, {QStringLiteral("undetermined")}, {}, bounds::quick};
}

Row says(const char *id, const char *text, const Utterance &utterance, const Expected &expected)
{
    return {QLatin1String(id), party, QLatin1String(text),
            [utterance](Scene &scene) { scene.setOrigins(always(utterance)); }, expected};
}

std::vector<Row> silences()
{
    return {
        says("answer-never", "takes the request and says nothing", {.then = Then::Silence},
             is("origin-slow", bounds::direct)),
        says("answer-drips", "one byte a second of the head", {.say = page({}), .drip = 1s},
             is("origin-slow", bounds::direct)),
        says("head-then-silence", "a head, and never the body",
             {.say = page("Content-Length: 5000\r\n", {}), .then = Then::Silence},
             is("origin-slow", bounds::direct)),
        says("body-drips", "a head, then the body one byte a second",
             {.say = page("Content-Length: 5000\r\n", "<"), .drip = 0s, .pour = {}, .then = Then::Silence},
             is("origin-slow", bounds::direct)),
        says("close-after-request", "closes without a word", {}, is("origin-empty-reply")),
        says("reset-after-request", "resets without a word", {.then = Then::Reset}, is("origin-empty-reply")),
        says("reset-in-head", "resets within the head",
             {.say = "HTTP/1.1 200 OK\r\nServ", .then = Then::Reset}, is("origin-empty-reply")),
        says("reset-in-body", "resets within the body",
             {.say = page("Content-Length: 5000\r\n", "<p>"), .then = Then::Reset}, unusable()),
    };
}

std::vector<Row> sizes()
{
    const QByteArray cookie = "Set-Cookie: c=" + QByteArray(4000, 'c') + "\r\n";
    return {
        says("head-endless", "headers without an end",
             {.say = "HTTP/1.1 200 OK\r\n", .pour = headersOf(16 * 1024)}, is("headers-too-large")),
        says("head-129-kb", "a head of 129 KB", {.say = page(headersOf(129 * 1024))},
             is("headers-too-large")),
        says("head-90-kb", "a head of 90 KB, which Cloudflare lets through",
             {.say = page(headersOf(90 * 1024))}, works()),
        says("cookies-1-mb", "cookies of a megabyte", {.say = page(cookie.repeated(256))},
             is("headers-too-large")),
        says("body-endless", "a body without an end", {.say = page({}), .pour = QByteArray(16384, 'z')},
             works()),
        says("body-bomb", "a gzip bomb",
             {.say = page("Content-Encoding: gzip\r\n", bombHead()), .pour = bombRest(1000)}, works()),
        says("interim-endless", "1xx answers without an end",
             {.say = {}, .pour = QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n").repeated(50)},
             unusable(bounds::direct)),
        says("interim-then-page", "three 1xx answers, then the page",
             {.say = QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n").repeated(3) + page({})},
             works()),
    };
}

std::vector<Row> malformed()
{
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    return {
        says("chunked-garbage", "chunks whose sizes are no numbers",
             {.say = page(chunked, "zzzz\r\nhello\r\n\x01\x02\r\n")}, unusable()),
        says("chunk-giant", "one chunk of 9 exabytes", {.say = page(chunked, "7fffffffffffffff\r\nhello")},
             unusable()),
        says("chunk-overflow", "a chunk size beyond 64 bits",
             {.say = page(chunked, "ffffffffffffffffffff\r\nhello")}, unusable()),
        says("length-too-long", "a length of 5000 and ten bytes",
             {.say = page("Content-Length: 5000\r\n", "0123456789")}, unusable()),
        says("length-too-short", "a length of five and a long page",
             {.say = page("Content-Length: 5\r\n", QByteArray(5000, 'x'))}, works()),
        says("length-negative", "a length of -5", {.say = page("Content-Length: -5\r\n")}, unusable()),
        says("length-twice", "two lengths that differ",
             {.say = page("Content-Length: 10\r\nContent-Length: 20\r\n", QByteArray(20, 'x'))}, unusable()),
        says("http-0.9", "a page without a status line", {.say = "<html><p>hello</p></html>\n"},
             is("origin-empty-reply")),
        says("http-2-frames", "frames of HTTP/2, which nobody asked for",
             {.say = QByteArray::fromHex("00001204000000000000030000006400040010000000060010")
                  + QByteArray(200, '\0')},
             is("origin-empty-reply")),
        says("status-garbage", "a status line that is none", {.say = "HTTP/1.1 OK fine\r\n\r\n"},
             is("origin-empty-reply")),
        says("head-active", "markup, colours and turned text in headers",
             {.say = page("Server: <script>alert(1)</script>\x1b[31m\xe2\x80\xae"
                          "evil\r\nX-Powered-By: "
                          "\x07\x9b"
                          "31m\r\n")},
             works()),
    };
}

std::vector<Row> redirects()
{
    const Manner deeper{.handler = [](Peer &peer, const practice::Asked &asked) {
        peer.utter({.say = redirectTo("/" + QByteArray::number(asked.path().mid(1).toInt() + 1))});
        return true;
    }};
    return {
        says("redirect-itself", "sends visitors to the address they asked for", {.say = redirectTo("/")},
             is("redirect-loop")),
        {QStringLiteral("redirects-1000"), party,
         QStringLiteral("a thousand redirects, each to another page"),
         [deeper](Scene &scene) { scene.setOrigins(deeper); }, is("redirect-loop", bounds::direct)},
        says("redirect-file", "sends visitors to a file", {.say = redirectTo("file:///etc/passwd")},
             astray()),
        says("redirect-loopback", "sends visitors to their own computer",
             {.say = redirectTo("http://127.0.0.1/")}, astray()),
        says("redirect-private", "sends visitors to an address of their own network",
             {.say = redirectTo("http://192.168.1.1/admin")}, astray()),
        says("redirect-metadata", "sends visitors to the metadata of a cloud",
             {.say = redirectTo("http://169.254.169.254/latest/meta-data/")}, astray()),
        says("redirect-script", "sends visitors to a script",
             {.say = redirectTo("javascript:alert(document.cookie)")}, astray()),
        says("redirect-garbage", "sends visitors to bytes",
             {.say = redirectTo("http://\x01\x1b[31m\xff/" + QByteArray(9000, '%'))}, astray()),
    };
}

} // namespace

std::vector<Row> rowsOfAnswers()
{
    std::vector<Row> all;
    for (const std::vector<Row> &some : {silences(), sizes(), malformed(), redirects()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace doctor::test
