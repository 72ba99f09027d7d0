#pragma once

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

//! \file What was seen, and nothing of what it means. Read this file first.
//!
//! An Observation is one network operation with everything it showed. Each kind of operation has one "…Seen"
//! value; evidence/json.h writes them as the `detail` of report.md and reads them back, losing nothing. Text
//! in here comes from outside: it is data, length-bounded by the probe that recorded it, and escaped where it
//! is drawn.

namespace doctor {

//! How an operation ended. Ids: outcomeId(), the closed list of report.md.
enum class Outcome {
    Answered, //!< DNS, TLS, HTTP: a complete answer of the protocol (also a refusing one, such as NXDOMAIN or
              //!< HTTP 500)
    Connected,   //!< TCP: the handshake completed
    Refused,     //!< a reset to the SYN, or an ICMP port-unreachable
    TimedOut,    //!< silence until the deadline
    Unreachable, //!< an ICMP message other than port-unreachable; its sender is in the detail
    NoRouteHere, //!< this computer's own system said so; nobody else spoke
    Reset,       //!< connected, then reset or closed before an answer
    TlsFailed,   //!< connected, and the TLS handshake failed
    NotResolved, //!< the name led to no address, so nothing was asked
    Cancelled,
    Failed, //!< anything else; the detail says what, in the library's words
};

enum class Via { Cloudflare, Direct, Resolver, Helper, Told };

QString outcomeId(Outcome outcome);
std::optional<Outcome> outcomeFromId(const QString &id);
QString viaId(Via via);
std::optional<Via> viaFromId(const QString &id);

//! What sort of address: "public", "cloudflare" (in its published ranges) or "private" (loopback, RFC 1918,
//! link-local, CGNAT, ULA, unspecified, multicast). Documentation ranges count as public. Kept when a report
//! is redacted.
enum class AddressClass { Unknown, Public, Private, Cloudflare };
QString addressClassId(AddressClass addressClass);
std::optional<AddressClass> addressClassFromId(const QString &id);

//! An address with its class. The text may be a stand-in such as "origin-1" in a redacted report.
struct AddressSeen {
    QString text;
    AddressClass addressClass = AddressClass::Unknown;
    int family = 0; //!< 4, 6, or 0 when unknown
    bool operator==(const AddressSeen &) const = default;
};

//! What TLS showed on the way to an edge or a helper (where certificate errors are not ignored).
struct TransportSeen {
    bool trusted = false;
    QString issuer; //!< of the leaf, bounded
    QString leafSha256;
    QString error; //!< library's words when not trusted
};

// ---------------------------------------------------------------------------------------------- DNS (probe
// "dns")

struct DnsRecordSeen {
    QString name;
    QString type;   //!< "A", "AAAA", "CNAME", "NS", "SOA", "DS", …
    qint64 ttl = 0; //!< seconds
    QString data;
    bool operator==(const DnsRecordSeen &) const = default;
};

//! Outcome::Answered for every DNS answer, NXDOMAIN and SERVFAIL included; TimedOut, Refused, Failed when
//! none came.
struct DnsSeen {
    QString name;     //!< ASCII, lower case, no trailing dot
    QString type;     //!< "A", …
    QString resolver; //!< "system", "cloudflare-dns.com" or "dns.google"
    bool checkingDisabled = false;
    bool fromHostsFile = false;
    QString rcode; //!< "NOERROR", "NXDOMAIN", "SERVFAIL", "REFUSED", … ; empty without an answer
    bool authenticated = false;       //!< the AD bit
    QList<DnsRecordSeen> records;     //!< the answer section, bounded to 100
    QList<DnsRecordSeen> authority;   //!< SOA and NS only, bounded to 20
    QList<AddressSeen> addresses;     //!< of the A/AAAA records, NAT64 and IPv4-mapped unwrapped
    QList<int> extendedErrors;        //!< RFC 8914 info codes
    QString comment;                  //!< the resolver's own words, bounded to 500 characters
    QString failure;                  //!< library's words when there was no answer
    std::optional<TransportSeen> tls; //!< of the helper, for DoH

    bool hasNoData() const { return rcode == QLatin1String("NOERROR") && addresses.isEmpty(); }
};

// ---------------------------------------------------------------------------------------------- TCP (probe
// "tcp")

struct IcmpSeen {
    int type = 0;
    int code = 0;
    QString from; //!< who sent it
    //! "port-unreachable", "host-unreachable", "net-unreachable", "host-prohibited", "net-prohibited",
    //! "admin-prohibited", "no-route", "address-unreachable", "other"
    QString meaning;
};

//! Connected, Refused, TimedOut, Unreachable, NoRouteHere, Failed, Cancelled.
struct TcpSeen {
    AddressSeen address;
    quint16 port = 0;
    int attempt = 1;   //!< 1, 2, 3: started 0, 250 and 750 ms after the first
    QString refusedBy; //!< "reset", "icmp", "not-observable" (systems that do not tell); empty unless refused
    std::optional<IcmpSeen> icmp;
    QString error; //!< the system's name or words for it, e.g. "ECONNREFUSED"
};

// ---------------------------------------------------------------------------------------------- TLS (probe
// "tls")

struct CertificateSeen {
    QString subject; //!< RFC 2253 style, bounded to 300 characters
    QString issuer;
    QString commonName;
    QStringList names;   //!< subjectAltName DNS entries, at most 50
    int nameCount = 0;   //!< how many there were
    QDateTime notBefore; //!< UTC
    QDateTime notAfter;
    QString keyType; //!< "RSA", "EC", …
    int keyBits = 0;
    QString signature;       //!< "sha256WithRSAEncryption", …
    QString serial;          //!< hex
    QString sha256;          //!< fingerprint, upper-case hex without colons
    bool selfIssued = false; //!< subject and issuer are the same name
};

//! One error of OpenSSL's chain judgement. Dates are not among them: they are judged later, at the edge's
//! time.
struct VerifyErrorSeen {
    int code = 0;  //!< X509_V_ERR_…
    QString name;  //!< "self-signed-leaf", "self-signed-in-chain", "unknown-issuer", "bad-signature",
                   //!< "wrong-purpose", "weak-key", "weak-signature", "path-length", "name-constraint",
                   //!< "unknown-extension", "local-root" (this computer trusts it, and it is no public one),
                   //!< "other"
    int depth = 0; //!< 0 is the server's own certificate
    QString trust; //!< judged against: "cloudflare" = system roots + Origin CA + --trust
};

//! The chain as Cloudflare would judge it (Full (strict)), dates left out.
struct ChainSeen {
    bool trusted = false;
    QString anchor; //!< "system", "origin-ca", "told" (--trust); empty when untrusted
    QList<VerifyErrorSeen> errors;
    bool nameMatches = false;        //!< the certificate covers serverName
    bool claimsOriginCa = false;     //!< an issuer bears the name of a Cloudflare Origin CA
    bool originRootsMissing = false; //!< …and the roots could not be had, so the claim was not checked
    bool orderWrong = false;         //!< certificates were not sent leaf first, each followed by its issuer
    //! "no": the chain is complete or ends in a root that nobody trusts; "yes": an intermediate certificate
    //! was not sent though its root is (or by every sign is) trusted; "maybe": the issuer was not sent and
    //! nothing tells which.
    QString intermediateMissing = QStringLiteral("no");
    QList<CertificateSeen> path; //!< the path that was built, leaf first; with the anchor when there was one
};

//! Answered: the handshake completed. TlsFailed: connected, but no handshake. Refused, TimedOut, Reset … as
//! named.
struct TlsSeen {
    AddressSeen address;
    quint16 port = 0;
    QString serverName; //!< the SNI sent
    int attempt = 1;
    QString protocol; //!< "TLSv1.3", …
    QString cipher;
    QString alpn;
    QList<CertificateSeen> chain; //!< as sent, at most 10
    std::optional<ChainSeen> judged;
    bool clientCertificateRequested = false;
    bool clientCertificateRequired = false; //!< seen: alert 116, or alert 40/42 right after the request
    int alert = -1;                         //!< number of the alert received, RFC 8446 §6; -1: none
    QString alertName;                      //!< "unrecognized_name", …
    bool speaksHttp = false;                //!< the port answered the ClientHello in plain HTTP
    //! "alert", "reset", "closed", "not-tls", "no-shared-cipher", "protocol-version", "timeout", "other";
    //! empty if answered
    QString failure;
    QString error;                //!< the library's words
    std::optional<IcmpSeen> icmp; //!< what ended the connecting, where the system tells
    QString staple;               //!< "none", "good", "revoked", "unknown"; empty when not looked at
    bool firstByteSeen = false;   //!< the server sent anything at all
};

// ---------------------------------------------------------------------------------------------- HTTP (probe
// "http")

//! A Cloudflare error read out of a body, or told by a pasted page. Believed only with cf-ray and proof of
//! proxying.
struct EdgeErrorSeen {
    int code = 0; //!< 520…530 or 1xxx
    QString form; //!< "json", "html", "plain"
    QString ray;
    QString title; //!< bounded to 200 characters
};

//! `/cdn-cgi/trace`: answered by Cloudflare's edge itself.
struct TraceSeen {
    QString host;         //!< h=
    QString colo;         //!< three letters
    QString country;      //!< loc=
    double timestamp = 0; //!< ts=, seconds since 1970; 0 when missing
};

//! One HTTP exchange. Answered: a status line and headers came. TimedOut: connected (see connected) but no
//! answer, or not even connected. Reset: closed or reset before a complete answer head. TlsFailed.
//! Refused/Unreachable/NoRouteHere as in TCP.
struct HttpSeen {
    QString scheme;
    QString host; //!< Host header and SNI
    quint16 port = 0;
    QString path;           //!< without query
    AddressSeen address;    //!< the peer
    bool connected = false; //!< TCP (and for https TLS) was established
    QString purpose;        //!< "page" or "trace" as a visitor asks it, "exchange" with the origin's address
    QString accept;         //!< "browser" or "problem"
    int attempt = 1;
    int hop = 0;               //!< 0: the address asked for; n: after n redirects
    bool cacheBusting = false; //!< asked with a random query and no-cache
    bool throughProxy = false; //!< a system proxy carried it

    int status = 0;  //!< 0 without an answer
    QString version; //!< "1.1", …
    QMap<QString, QString>
        headers; //!< lower-case names, only those of recordedHeaders(), values bounded to 300 characters
    qint64 headerBytes = 0;
    qint64 bodyBytes = 0; //!< as far as it was read
    bool bodyComplete = false;
    bool bodyTruncated = false; //!< we stopped reading at our bound
    QString bodySha256;         //!< of what was read; the body itself is never kept
    qint64 firstByteMs = -1;    //!< from the start of the exchange
    //! "closed-without-answer", "reset", "not-http", "headers-too-large", "closed-early" (head came, body
    //! cut), "no-headers", "timeout-connect", "timeout-answer", "body-timeout", "other"; empty when complete
    QString failure;
    QString error;                //!< library's words
    std::optional<IcmpSeen> icmp; //!< what ended the connecting of an exchange, where the system tells

    // Redirect target, the query left out; empty without Location.
    QString locationScheme;
    QString locationHost;
    QString locationPath;
    quint16 locationPort = 0;
    bool locationSameUrl = false; //!< scheme, host, port, path and query are those that were asked

    std::optional<EdgeErrorSeen> edgeError;
    std::optional<TraceSeen> trace;
    std::optional<TransportSeen> tls;
    QDateTime date; //!< Date header, UTC
    bool asksClientCertificate
        = false;          //!< the answer says that a client certificate is missing (nginx 400 and the like)
    bool asksTls = false; //!< the answer says that plain HTTP was sent to a TLS port

    //! The peer's address is Cloudflare's, or a matching trace proved it: set for exchanges through the edge.
    bool throughCloudflare = false;

    QString header(const QString &name) const { return headers.value(name); }
};

//! The response headers that evidence may hold: never cookies, tokens or authorization.
const QStringList &recordedHeaders();

// ---------------------------------------------------------------------------------------------- helpers

struct IncidentSeen {
    QString name;
    QString status;         //!< investigating, identified, monitoring, …
    QString impact;         //!< none, minor, major, critical
    QStringList components; //!< names, at most 40
    QStringList colos;      //!< three letters each
};
struct ComponentSeen {
    QString name;
    QString status; //!< degraded_performance, partial_outage, major_outage, under_maintenance
    QString colo;   //!< three letters, or empty for a service
};
//! Probe "status-page". Answered only for a page that was understood.
struct StatusSeen {
    QString url;
    QString indicator; //!< none, minor, major, critical, maintenance
    QString description;
    QList<IncidentSeen> incidents;   //!< unresolved ones, at most 50
    QList<ComponentSeen> components; //!< those that are not operational, at most 400
    int httpStatus = 0;
    QString failure; //!< "not-json", "not-a-status-page", "http", … ; empty if answered
    std::optional<TransportSeen> tls;
    bool throughProxy = false;
};

//! Probe "ranges": Cloudflare's published ranges.
struct RangesSeen {
    QString url;
    QStringList v4;
    QStringList v6;
    bool sane = false;
    bool differsFromBuiltIn = false;
    int httpStatus = 0;
    QString failure;
    std::optional<TransportSeen> tls;
    bool throughProxy = false;
};

//! Probe "origin-roots": Cloudflare's Origin CA roots, fetched when an issuer claims to be one.
struct RootsSeen {
    QString url;
    bool matchesPin = false;
    QString sha256;
    bool fromCache = false;
    QString failure;
};

//! Probe "told": the pasted error page, or an origin address with its class.
struct ToldSeen {
    int code = 0; //!< 0 for an origin address
    QString ray;
    QString host;
    QDateTime time;
    std::optional<AddressSeen> address;
};

using Detail = std::variant<DnsSeen, TcpSeen, TlsSeen, HttpSeen, StatusSeen, RangesSeen, RootsSeen, ToldSeen>;

struct Observation {
    QString id;     //!< "e1", "e2", …: given by Evidence, in order of time
    QString target; //!< for people: "https://shop.example/", "203.0.113.10:443"
    Via via = Via::Helper;
    QDateTime at; //!< start, UTC
    qint64 elapsedMs = 0;
    Outcome outcome = Outcome::Failed;
    Detail detail;

    template<class Seen>
    const Seen *as() const
    {
        return std::get_if<Seen>(&detail);
    }
};

//! "dns", "tcp", "tls", "http", "status-page", "ranges", "origin-roots", "told".
QString probeId(const Detail &detail);

} // namespace doctor
