#include "fuzz.h"
#include "probes/cloudflare_page.h"
#include "question/host_name.h"

#include <QRegularExpression>

namespace doctor::fuzz {

namespace {

bool isRay(const QString &text)
{
    static const QRegularExpression ray(QStringLiteral("\\A[0-9a-f]{16}\\z"));
    return text.isEmpty() || ray.match(text).hasMatch();
}

void checkPasted(const QString &text)
{
    const auto told = parsePastedPage(text);
    if (!told)
        return;
    require(told->code != 0 || !told->ray.isEmpty(), "a page has a code or a Ray ID");
    require(told->code == 0 || isEdgeErrorCode(told->code), "the code is one of Cloudflare's");
    require(isRay(told->ray), "a Ray ID has 16 digits");
    require(told->host.isEmpty() || parseHostName(told->host).ace == told->host, "the host is a host name");
    ToldSeen seen;
    seen.code = told->code;
    seen.ray = told->ray;
    seen.host = told->host;
    seen.time = told->time;
    requireKept(seen);
}

void checkBody(const QByteArray &body)
{
    HttpSeen seen;
    seen.edgeError = parseEdgeError(body);
    seen.trace = parseTrace(body);
    if (seen.edgeError) {
        require(isEdgeErrorCode(seen.edgeError->code), "the code is one of Cloudflare's");
        require(isRay(seen.edgeError->ray), "a Ray ID has 16 digits");
        require(seen.edgeError->title.size() <= 200, "a title is short");
    }
    if (seen.trace) {
        require(!seen.trace->host.isEmpty() && seen.trace->host.size() <= 300, "a trace names its host");
        require(seen.trace->colo.size() == 3 && seen.trace->country.size() <= 3, "a trace names its colo");
        require(seen.trace->timestamp >= 0 && seen.trace->timestamp < 1e10, "the time makes sense");
    }
    requireKept(seen);
}

} // namespace

//! A pasted error page, and the bodies that Cloudflare's edge sends.
void check(const QByteArray &input)
{
    checkPasted(QString::fromUtf8(input));
    checkBody(input);
}

} // namespace doctor::fuzz
