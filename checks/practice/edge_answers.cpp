#include "practice/edge_answers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace doctor::practice {
namespace {

struct ErrorRow {
    int code;
    int httpStatus;
    const char *title;
    const char *name;
    const char *category;
    int retryAfter; //!< seconds; 0: not worth it
};

// facts §1.1, §1.4, §8.3
constexpr ErrorRow rows[] = {
    {520, 520, "Web server is returning an unknown error", "unknown_error", "origin", 60},
    {521, 521, "Web server is down", "web_server_down", "origin", 120},
    {522, 522, "Connection timed out", "connection_timeout", "origin", 120},
    {523, 523, "Origin is unreachable", "origin_unreachable", "origin", 120},
    {524, 524, "A timeout occurred", "timeout_occurred", "origin", 120},
    {525, 525, "SSL handshake failed", "ssl_handshake_failed", "ssl", 0},
    {526, 526, "Invalid SSL certificate", "invalid_ssl_certificate", "ssl", 0},
    {1000, 403, "DNS points to prohibited IP", "dns_points_to_prohibited_ip", "dns", 0},
    {1001, 409, "DNS resolution error", "dns_resolution_error", "dns", 0},
    {1016, 530, "Origin DNS error", "origin_dns_error", "dns", 0},
    {1033, 530, "Cloudflare Tunnel error", "tunnel_error", "config", 120},
};
constexpr ErrorRow otherRow{0, 500, "Internal server error", "internal_error", "cloudflare", 30};

const ErrorRow &rowOf(int code)
{
    for (const ErrorRow &row : rows) {
        if (row.code == code)
            return row;
    }
    return otherRow;
}

QByteArray cell(const char *id, bool faulty, const QByteArray &place, const char *part)
{
    return QByteArray("<div id=\"") + id + (faulty ? "\" class=\"cf-error-source\">" : "\">") + "<span>"
        + place + "</span><h3>" + part + "</h3><span>" + (faulty ? "Error" : "Working") + "</span></div>\n";
}

QByteArray htmlPage(int code, const ErrorRow &row, const QByteArray &host, const Ray &ray)
{
    const QByteArray number = QByteArray::number(code);
    const QByteArray time = ray.now.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss 'UTC'")).toLatin1();
    if (code >= 1000)
        return "<!DOCTYPE html><html><head><title>" + QByteArray(row.title) + " | " + host
            + " | Cloudflare</title></head><body><div id=\"cf-wrapper\"><div id=\"cf-error-details\"><h1>"
              "<span class=\"cf-error-type\">Error</span> <span class=\"cf-error-code\">"
            + number + "</span> <small class=\"heading-ray-id\">Ray ID: " + ray.id + " &bull; " + time
            + "</small></h1><h2 class=\"cf-subheadline\">" + row.title
            + "</h2><h2>What happened?</h2><p>A practice edge made this "
              "page.</p></div></div></body></html>\n";
    const bool host521 = code != 500;
    return "<!DOCTYPE html><html lang=\"en-US\"><head><title>" + host + " | " + number + ": " + row.title
        + "</title></head><body><div id=\"cf-wrapper\"><div id=\"cf-error-details\" "
          "class=\"p-0\"><header><h1>"
          "<span class=\"inline-block\">"
        + row.title + "</span> <span class=\"code-label\">Error code " + number
        + "</span></h1><div class=\"mt-3\">" + time + "</div></header>\n"
        + cell("cf-browser-status", false, "You", "Browser")
        + cell("cf-cloudflare-status", !host521, ray.colo, "Cloudflare")
        + cell("cf-host-status", host521, host, "Host")
        + "<h2>What happened?</h2><p>A practice edge could not get this page from its origin.</p>"
          "<h2>What can I do?</h2><p>Find out with Origin Doctor.</p>\n"
          "<div class=\"cf-error-footer\">Ray ID: <strong>"
        + ray.id + "</strong></div></div></div></body></html>\n";
}

QByteArray jsonBody(int code, const ErrorRow &row, const Asked &asked, const Ray &ray)
{
    const QString id = QString::fromLatin1(ray.id);
    QJsonObject object{
        {QStringLiteral("type"),
         QStringLiteral("https://developers.cloudflare.com/support/troubleshooting/")},
        {QStringLiteral("title"), QStringLiteral("Error %1: %2").arg(code).arg(QLatin1String(row.title))},
        {QStringLiteral("status"), row.httpStatus},
        {QStringLiteral("detail"),
         QStringLiteral("A practice edge could not get this page from its origin.")},
        {QStringLiteral("instance"), id},
        {QStringLiteral("error_code"), code},
        {QStringLiteral("error_name"), QLatin1String(row.name)},
        {QStringLiteral("error_category"), QLatin1String(row.category)},
        {QStringLiteral("ray_id"), id},
        {QStringLiteral("timestamp"), ray.now.toString(Qt::ISODate)},
        {QStringLiteral("zone"), asked.host},
        {QStringLiteral("cloudflare_error"), true},
        {QStringLiteral("retryable"), row.retryAfter > 0},
        {QStringLiteral("owner_action_required"), true},
    };
    if (row.retryAfter > 0)
        object.insert(QStringLiteral("retry_after"), row.retryAfter);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Ray freshRay(const EdgeConfig &config)
{
    const quint64 number = QRandomGenerator::global()->generate64();
    return {QByteArray::number(number, 16).rightJustified(16, '0'), config.colo.toLatin1(),
            config.country.toLatin1(), QDateTime::currentDateTimeUtc().addMSecs(config.clockSkew.count())};
}

HeaderList edgeHeaders(const Ray &ray)
{
    return {{"date", httpDate(ray.now)}, {"server", "cloudflare"}, {"cf-ray", ray.id + '-' + ray.colo}};
}

Told edgeError(int code, const Asked &asked, const Ray &ray)
{
    const ErrorRow &row = rowOf(code);
    const QByteArray accept = asked.header("accept");
    Told told{.status = row.httpStatus, .headers = edgeHeaders(ray), .body = {}, .reason = "<none>"};
    told.headers.emplaceBack("cache-control", "private, no-store");
    if (row.retryAfter > 0)
        told.headers.emplaceBack("retry-after", QByteArray::number(row.retryAfter));
    if (accept.contains("application/json") || accept.contains("application/problem+json")) {
        const bool problem = accept.contains("problem+json");
        told.headers.emplaceBack("content-type", problem ? "application/problem+json" : "application/json");
        told.body = jsonBody(code, row, asked, ray);
    } else if (accept.contains("text/html")) {
        told.headers.emplaceBack("content-type", "text/html; charset=UTF-8");
        told.body = htmlPage(code, row, asked.host.toHtmlEscaped().toLatin1(), ray);
    } else {
        told.headers.emplaceBack("content-type", "text/plain; charset=UTF-8");
        told.body = "error code: " + QByteArray::number(code) + '\n';
    }
    return told;
}

Told edgeTrace(const Asked &asked, const Ray &ray)
{
    const double seconds = static_cast<double>(ray.now.toMSecsSinceEpoch()) / 1000;
    QByteArray body = "fl=1f1\nh=" + asked.host.toLatin1() + "\nip=" + asked.peer.toString().toLatin1()
        + "\nts=" + QByteArray::number(seconds, 'f', 3)
        + "\nvisit_scheme=" + (asked.secure ? "https" : "http") + "\nuag=" + asked.header("user-agent")
        + "\ncolo=" + ray.colo + "\nsliver=none\nhttp=http/1.1\nloc=" + ray.country
        + "\ntls=" + (asked.secure ? asked.tlsVersion : QByteArray("off"))
        + "\nsni=" + (asked.secure ? "plaintext" : "off") + "\nwarp=off\ngateway=off\nrbi=off\nkex=none\n";
    Told told{.status = 200, .headers = edgeHeaders(ray), .body = std::move(body), .reason = {}};
    told.headers.emplaceBack("content-type", "text/plain");
    told.headers.emplaceBack("access-control-allow-origin", "*");
    told.headers.emplaceBack("cache-control", "no-cache");
    return told;
}

Told edgeChallenge(const Asked &asked, const Ray &ray)
{
    Told told{.status = 403, .headers = edgeHeaders(ray), .body = {}, .reason = {}};
    told.headers.emplaceBack("cf-mitigated", "challenge");
    told.headers.emplaceBack("content-type", "text/html; charset=UTF-8");
    told.body = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>"
        + asked.host.toHtmlEscaped().toLatin1() + " wants to know who you are.</body></html>\n";
    return told;
}

Told edgeRedirect(const QByteArray &location, const Ray &ray)
{
    Told told{.status = 301, .headers = edgeHeaders(ray), .body = {}, .reason = {}};
    told.headers.emplaceBack("location", location);
    return told;
}

Told edgeCopy(const QByteArray &cacheStatus, const Asked &asked, const Ray &ray)
{
    Told told{.status = 200, .headers = edgeHeaders(ray), .body = {}, .reason = {}};
    told.headers.emplaceBack("cf-cache-status", cacheStatus);
    told.headers.emplaceBack("age", "86400");
    told.headers.emplaceBack("content-type", "text/html; charset=UTF-8");
    told.body
        = "<!DOCTYPE html><title>" + asked.host.toHtmlEscaped().toLatin1() + "</title><p>A kept copy.</p>\n";
    return told;
}

} // namespace doctor::practice
