#include "fuzz.h"
#include "probes/edge_reading.h"
#include "probes/http_head.h"
#include "probes/web_exchange.h"

#include <QUrl>

namespace doctor::fuzz {

namespace {

QUrl asked()
{
    return QUrl(QStringLiteral("https://shop.example/shop?x=1"));
}

//! As a server would send it that closes at the end: \a piece bytes at a time.
HttpReader readIn(const QByteArray &bytes, qsizetype piece)
{
    HttpReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(bytes.mid(at, piece));
    reader.close();
    return reader;
}

void checkBounds(const HttpReader &reader)
{
    require(reader.state() == HttpReader::State::Done || reader.state() == HttpReader::State::Bad,
            "a connection that was closed is done with");
    require(reader.state() != HttpReader::State::Bad || !reader.failure().isEmpty(), "what is bad is named");
    require(reader.body().size() <= HttpReader::bodyLimit, "the body is bounded");
    require(reader.start().size() <= 64, "the beginning is bounded");
    require(reader.status() == 0 || (reader.status() >= 100 && reader.status() <= 999),
            "a status has three digits");
    require(!(reader.bodyComplete() && reader.bodyTruncated()), "a body is whole or cut");
    require(!reader.hasHead() || reader.headerBytes() <= HttpReader::headLimit, "a head is bounded");
}

//! How the network cuts an answer into pieces changes nothing.
void checkSame(const HttpReader &one, const HttpReader &other)
{
    require(one.state() == other.state() && one.hasHead() == other.hasHead(), "pieces lead to the same end");
    require(one.failure() == other.failure(), "pieces lead to the same failure");
    require(one.status() == other.status() && one.headers() == other.headers(), "pieces have the same head");
    require(one.body() == other.body() && one.bodyComplete() == other.bodyComplete()
                && one.bodyTruncated() == other.bodyTruncated(),
            "pieces have the same body");
    require(one.start().left(5) == other.start().left(5), "pieces begin in the same way");
}

void checkTarget(const HttpSeen &seen)
{
    for (const QString &value : seen.headers)
        require(value.size() <= 300, "header values are short");
    require(seen.locationScheme.size() <= 300 && seen.locationHost.size() <= 300, "a target is bounded");
    for (const QString &text : {seen.locationScheme, seen.locationHost, seen.locationPath})
        for (const QChar c : text)
            require(c > u' ' && c < QChar(0x7f), "a target is plain ASCII");
    require(!seen.locationPath.contains(u'?') && !seen.locationPath.contains(u'#'), "a target has no query");
    require(!seen.locationHost.contains(u'@'), "a target has no user");
    requireKept(seen);
}

void checkOrigin(const HttpReader &reader)
{
    HttpSeen seen;
    recordAnswer(reader, asked(), seen);
    require(seen.locationPath.size() <= 300, "a path is short");
    checkTarget(seen);
}

void checkEdge(const HttpReader &reader, bool isTrace)
{
    WebResult result;
    result.status = reader.status();
    result.headers = reader.headers();
    result.body = reader.body();
    HttpSeen seen;
    seen.host = QStringLiteral("shop.example");
    seen.purpose = isTrace ? QStringLiteral("trace") : QStringLiteral("page");
    readInto(seen, result, asked());
    require(!seen.throughCloudflare || (isTrace && seen.trace && seen.trace->host.startsWith(seen.host)),
            "only a trace of the site proves Cloudflare");
    checkTarget(seen);
}

} // namespace

//! One answer of an origin, read by our own reader, and the same head and body read as the edge's. The first
//! byte is the size of the pieces, the second how many kilobytes of header are put into the head.
void check(const QByteArray &input)
{
    Input in(input);
    const qsizetype piece = 1 + in.byte();
    const int kilobytes = in.byte();
    QByteArray bytes = in.rest();
    const qsizetype line = bytes.indexOf('\n');
    if (line >= 0 && kilobytes > 0)
        bytes.insert(line + 1, "X-Pad: " + QByteArray(kilobytes * qsizetype(1024), 'a') + "\r\n");
    const HttpReader whole = readIn(bytes, bytes.size() + 1);
    checkBounds(whole);
    checkSame(whole, readIn(bytes, kilobytes > 0 ? 1000 * piece : piece));
    checkOrigin(whole);
    checkEdge(whole, piece % 2 == 0);
}

} // namespace doctor::fuzz
