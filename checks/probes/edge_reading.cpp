#include "probes/edge_reading.h"

#include "probes/cloudflare_page.h"
#include "probes/web_exchange.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrlQuery>

namespace doctor {

namespace {

constexpr int maxHeaderValue = 300;
constexpr int maxLocation = 4096;

void readHeaders(HttpSeen &seen, const WebResult &result)
{
    for (const auto &[name, value] : result.headers) {
        seen.headerBytes += name.size() + value.size() + 4; // ": " and CR LF
        const QString key = QString::fromLatin1(name).toLower();
        if (recordedHeaders().contains(key))
            seen.headers.insert(key, QString::fromLatin1(value.left(maxHeaderValue)));
    }
    const QString date = QString::fromLatin1(result.header("date").left(maxHeaderValue)).trimmed();
    seen.date = QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    seen.date.setTimeSpec(Qt::UTC);
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

QUrl withoutRandomParameter(QUrl url)
{
    QUrlQuery query(url);
    query.removeAllQueryItems(cacheBustingParameter());
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    url.setFragment(QString());
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    url.setPort(portOf(url));
    return url;
}

void readLocation(HttpSeen &seen, const WebResult &result, const QUrl &asked)
{
    const QByteArray location = result.header("location");
    if (location.isEmpty() || location.size() > maxLocation)
        return;
    const QUrl target = asked.resolved(QUrl::fromEncoded(location.trimmed()));
    if (!target.isValid())
        return;
    seen.locationScheme = target.scheme();
    seen.locationHost = target.host(QUrl::FullyEncoded).toLower();
    seen.locationPath = target.path(QUrl::FullyEncoded).left(maxLocation);
    seen.locationPort = portOf(target);
    // A query of "" and no query at all are the same for a browser's loop counter only if the rest agrees.
    seen.locationSameUrl = withoutRandomParameter(target).toEncoded(QUrl::RemoveUserInfo)
        == withoutRandomParameter(asked).toEncoded(QUrl::RemoveUserInfo);
}

//! Words of nginx, Apache and others for two mistakes that answer with a plain 400.
void readComplaints(HttpSeen &seen, const QByteArray &body)
{
    if (seen.status < 400)
        return;
    const QByteArray text = body.left(16 * 1024).toLower();
    // nginx's own pages, to the title: the words alone may stand in any page about them.
    seen.asksClientCertificate = (seen.status == 400 || seen.status == 496)
        && (text.contains("<title>400 no required ssl certificate was sent</title>")
            || text.contains("<title>400 the ssl certificate error</title>"));
    seen.asksTls = text.contains("plain http request was sent to https port")
        || text.contains("speaking plain http to an ssl-enabled server port")
        || text.contains("client sent an http request to an https server");
}

bool isTraceOf(const TraceSeen &trace, const HttpSeen &seen)
{
    return trace.host == seen.host || trace.host == QStringLiteral("%1:%2").arg(seen.host).arg(seen.port);
}

} // namespace

QString cacheBustingParameter()
{
    return QStringLiteral("origin-doctor");
}

void readInto(HttpSeen &seen, const WebResult &result, const QUrl &asked)
{
    seen.connected = result.connected;
    seen.status = result.status;
    seen.firstByteMs = result.firstByteMs;
    seen.failure = result.failure;
    seen.error = result.error;
    seen.tls = result.tls;
    if (result.status == 0)
        return;
    readHeaders(seen, result);
    seen.bodyBytes = result.body.size();
    seen.bodyComplete = result.bodyComplete;
    seen.bodyTruncated = result.bodyTruncated;
    seen.bodySha256 = QString::fromLatin1(
        QCryptographicHash::hash(result.body, QCryptographicHash::Sha256).toHex().toUpper());
    readLocation(seen, result, asked);
    readComplaints(seen, result.body);
    if (seen.status >= 400)
        seen.edgeError = parseEdgeError(result.body);
    if (seen.purpose == QLatin1String("trace") && seen.status == 200)
        seen.trace = parseTrace(result.body);
    if (seen.trace && isTraceOf(*seen.trace, seen))
        seen.throughCloudflare = true;
}

} // namespace doctor
