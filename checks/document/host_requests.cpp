#include "document/host_requests.h"

#include "document/document.h"
#include "fixes/https_redirect.h"

#include <QCoreApplication>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HostSummary)
};

struct Request {
    const char *cause;
    const char *words;
};

constexpr Request requests[] = {
    {"web-server-not-running",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please see whether the web server is running and listens on the public address. If not, "
         "please start it, and tell us why it had stopped.")},
    {"listening-on-localhost-only",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please let the web server listen on the public address, and not on 127.0.0.1 alone.")},
    {"firewall-blocks-cloudflare",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please see whether a firewall, a ban list or a protection against attacks turns "
         "Cloudflare's addresses (https://www.cloudflare.com/ips/) away, and let them in on the "
         "ports of this site.")},
    {"firewall-blocks-everyone",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please see which firewall or router turns connections to the web ports away, and let "
                       "at least Cloudflare's addresses (https://www.cloudflare.com/ips/) in.")},
    {"origin-not-answering",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please see whether the server is on and still has this address, and whether a firewall "
         "or a protection against attacks drops connections to its web ports. At least "
         "Cloudflare's addresses (https://www.cloudflare.com/ips/) must get in.")},
    {"origin-unroutable",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please see whether the server is on and still has this address, and tell us its "
                       "present address if it is another one.")},
    {"https-port-closed",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please set HTTPS up for this site on the server, or open the port where a firewall "
                       "closes it: Cloudflare asks there.")},
    {"http-port-closed",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please let the web server answer on port 80 too, or open the port where a firewall "
                       "closes it.")},
    {"wrong-origin-address",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please tell us which address the server of this site has. If it is the one above, "
                       "please set this site up there: it answers as another one.")},
    {"origin-address-differs",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please tell us the present public address of the server: Cloudflare may hold another "
                       "one.")},
    {"origin-address-private",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please tell us the public address of the server: this one cannot be reached from "
                       "outside.")},
    {"origin-address-is-cloudflare",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please tell us the public address of the server: this one belongs to Cloudflare.")},
    {"origin-dns-error",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please tell us the public address or the name of the server: Cloudflare finds no "
                       "address under the name that it was given.")},
    {"origin-forbids-cloudflare",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please see which rule or protection of the web server refuses what comes from "
                       "Cloudflare's addresses (https://www.cloudflare.com/ips/), and exempt them.")},
    {"ipv6-origin-broken",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please see why the server answers over only one of IPv4 and IPv6, mend the other, or "
                       "tell us that this site is not to use it.")},
    {"rate-limited",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please see whether a limit of connections or requests for each address applies to "
                       "Cloudflare's (https://www.cloudflare.com/ips/), and exempt them: all visitors come "
                       "from those.")},
    {"overloaded",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please look at load, memory and the number of web server processes at the time given, "
         "and tell us what had run short.")},
    {"tls-not-spoken",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please set HTTPS up on this port: what answers there does not speak TLS.")},
    {"tls-name-not-served",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please set HTTPS up for this name on the server: it refuses the handshake for it.")},
    {"tls-handshake-failed",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please look for failed TLS handshakes in the error log of the web server at the time "
                       "given, and put its TLS settings right.")},
    {"client-certificate-required",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please tell us whether the server is meant to demand Cloudflare's client certificate "
                       "(Authenticated Origin Pulls). If not, please take the demand away for this site.")},
    {"certificate-expired",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please renew the certificate of this site on the server, and reload the web server.")},
    {"certificate-not-yet-valid",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please install a certificate on the server that is valid already, and see whether the "
         "clocks are right.")},
    {"certificate-wrong-name",
     QT_TRANSLATE_NOOP("HostSummary", "Please install a certificate on the server that names this site.")},
    {"certificate-self-signed",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please install a certificate on the server that a public authority or Cloudflare's "
                       "Origin CA has signed.")},
    {"certificate-untrusted",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please install a certificate on the server that a public authority or Cloudflare's "
                       "Origin CA has signed.")},
    {"certificate-chain-incomplete",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please let the server send the intermediate certificate too: the chain is not "
                       "complete.")},
    {"certificate-revoked",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please replace the certificate on the server: its authority has revoked it.")},
    {"redirect-loop",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please tell us whether the server has a valid certificate for this site: then we "
                       "choose the mode Full (strict) at Cloudflare. If it has none, please install one.")},
    {"origin-error",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please look in the logs of the web server and of the application at the time given, "
                       "and tell us which error it was.")},
    {"origin-slow",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please look in the logs of the web server and of the application at the time given, "
                       "and tell us what takes so long.")},
    {"origin-empty-reply",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please look in the error log of the web server at the time given, and tell us why no "
                       "proper HTTP answer comes.")},
    {"headers-too-large",
     QT_TRANSLATE_NOOP("HostSummary",
                       "Please see which program on the server sets such large headers or cookies, and make "
                       "them smaller.")},
    {"name-not-found",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please see why the name is not found, if its domain is registered with you, and put it "
         "right.")},
    {"dnssec-broken",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please let the DS record of the domain fit the keys of its name servers, or remove it, if "
         "the domain is registered with you. Nothing on the server needs to change.")},
    {"name-servers-not-cloudflare",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please enter the two name servers that Cloudflare's dashboard names for the domain, if it "
         "is registered with you. Nothing on the server needs to change.")},
    {"tunnel-down",
     QT_TRANSLATE_NOOP(
         "HostSummary",
         "Please see whether cloudflared is running on the server and connected. If not, please "
         "start it.")},
};

bool has(const Cause &cause, const char *whose)
{
    return cause.whose.contains(QLatin1String(whose));
}

//! For causes without words of their own.
QString generalRequest(const Cause &cause)
{
    if (has(cause, "host") || has(cause, "owner"))
        return Words::tr("Please check this on the server, put it right, and tell us what it was.");
    // What Cloudflare or a visitor must do is no order to the host.
    return has(cause, "cloudflare-account")
        ? Words::tr("Please confirm that nothing on the server or before it stands in the way.")
        : QString();
}

//! Where the server itself makes the circle, no certificate and no mode ends it.
QString redirectRequest(const Report &report)
{
    const std::optional<HttpsRedirect> back = httpsRedirect(report.question, report.evidence);
    //: %1: a status such as 301, %2: an address
    return back ? Words::tr("Please take out the redirect on port 443: asked over HTTPS, the server answers "
                            "%1, to %2, and so sends visitors round in a circle.")
                      .arg(QString::number(back->status), document::data(back->target))
                : QString();
}

} // namespace

QString requestToHost(const Report &report, const Cause &cause)
{
    if (cause.id == QLatin1String("redirect-loop"))
        if (const QString request = redirectRequest(report); !request.isEmpty())
            return request;
    const auto *request
        = std::find_if(std::begin(requests), std::end(requests),
                       [&cause](const Request &each) { return cause.id == QLatin1String(each.cause); });
    return request == std::end(requests) ? generalRequest(cause) : Words::tr(request->words);
}

} // namespace doctor
