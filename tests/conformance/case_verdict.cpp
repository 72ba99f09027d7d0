#include "case_verdict.h"

#include "evidence_builder.h"
#include "findings/codes.h"
#include "probe_run.h"
#include "probes/tls_probe.h"
#include "probes/trust_store.h"
#include "probes/web_context.h"
#include "report/phrasebook.h"
#include "tls_server.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace doctor::test {

namespace {

//! As if they had been fetched in an earlier run: the cache is what the program itself reads.
void keepOriginRoots(Endpoints &endpoints, const QTemporaryDir &folder, CertificateMaker &maker, bool kept)
{
    endpoints.originRootPins.clear();
    endpoints.cacheFolder = folder.path();
    for (const char *name : {"origin-rsa", "origin-ecc"}) {
        const Identity &root = maker.authority(name);
        endpoints.originRootPins.insert(
            root.sha256(),
            QStringLiteral("https://developers.cloudflare.com/ssl/%1").arg(QLatin1String(name)));
        QFile file(folder.filePath(QStringLiteral("origin-ca-%1.pem").arg(root.sha256())));
        if (kept && file.open(QIODevice::WriteOnly))
            file.write(root.qt().toPem());
    }
}

Observation handshakeWith(const Served &served, CertificateMaker &maker)
{
    TlsServer server({.chain = served.chain, .staple = served.staple});
    Endpoints endpoints = server.endpoints();
    endpoints.extraRoots = {maker.authority("root").qt()};
    for (const Identity &each : served.told)
        endpoints.toldRoots.append(each.qt());
    const QTemporaryDir cache;
    keepOriginRoots(endpoints, cache, maker, served.originRootsKept);
    WebContext web(endpoints);
    TrustStore trust(endpoints, web);
    TlsRequest request;
    request.address = OriginServer::nominal();
    request.serverName = served.site;
    TlsProbe probe(request, endpoints, trust);
    const QList<Observation> seen = observe(probe);
    for (const Observation &each : seen)
        if (each.as<TlsSeen>() != nullptr)
            return each;
    return {};
}

//! Everything but the handshake is healthy, or as \a edge says.
Report world(const Observation &handshake, const QString &site, SslMode mode, const QString &edge)
{
    EvidenceBuilder builder;
    builder.question.host = site;
    builder.proxied().mode(mode);
    builder.edge(QStringLiteral("https"), {edge});
    builder.edge(QStringLiteral("http"), {QStringLiteral("200")});
    const bool shaken = handshake.outcome == Outcome::Answered;
    builder.door(QStringLiteral("203.0.113.10"), 443,
                 shaken ? QStringLiteral("200") : QStringLiteral("alert40"));
    builder.door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("200"));
    builder.change<TlsSeen>([&handshake](TlsSeen &tls) { tls = *handshake.as<TlsSeen>(); });
    return builder.report();
}

const CheckResult &certificateCheck(const Report &report)
{
    return *std::find_if(report.checks.begin(), report.checks.end(),
                         [](const CheckResult &check) { return check.id == CheckId::TlsCertificate; });
}

QString errorsOf(const TlsSeen &tls)
{
    QStringList list;
    if (tls.judged)
        for (const VerifyErrorSeen &each : tls.judged->errors)
            list.append(QStringLiteral("%1@%2").arg(each.name).arg(each.depth));
    return list.join(u' ');
}

//! What the program promises of Full (strict), by its findings.
QString promised(const QList<Finding> &findings)
{
    QString answer = QStringLiteral("unknown");
    for (const Finding &each : findings) {
        if (each.code == QLatin1String(codes::certificateFine)
            || each.code == QLatin1String(codes::certificateEndsSoon))
            answer = QStringLiteral("yes");
        const bool refuses
            = each.light == Light::Red && !each.facts.value(QLatin1String("doubtful")).toBool();
        if (refuses)
            return QStringLiteral("no");
    }
    return answer;
}

} // namespace

CaseVerdict lookAt(const CertificateCase &one, CertificateMaker &maker)
{
    CaseVerdict verdict;
    const Served served = one.serve(maker);
    const Observation handshake = handshakeWith(served, maker);
    const auto *tls = handshake.as<TlsSeen>();
    if (tls == nullptr) {
        verdict.chain = QStringLiteral("no handshake was recorded");
        return verdict;
    }
    QStringList chain;
    for (const CertificateSeen &each : tls->chain)
        chain.append(each.commonName.isEmpty() ? QStringLiteral("(no CN)") : each.commonName.left(24));
    verdict.chain = chain.join(QStringLiteral(" < "));
    verdict.errors = errorsOf(*tls);
    const Report refused = world(handshake, served.site, SslMode::Strict, QString::number(one.edge));
    const CheckResult &check = certificateCheck(refused);
    QStringList codes;
    for (const Finding &each : check.findings)
        if (each.code != QLatin1String(codes::handshakeFine)) {
            codes.append(each.code);
            if (verdict.because.isEmpty())
                verdict.because = phrasebook::findingText(each);
        }
    verdict.findings = codes.join(u' ');
    verdict.light = lightId(check.light);
    verdict.strict = promised(check.findings);
    const Cause &first = refused.causes.constFirst();
    verdict.cause = first.id + u' ' + confidenceId(first.confidence);
    const Report works = world(handshake, served.site, SslMode::Full, QStringLiteral("200"));
    verdict.full = lightId(works.light);
    if (works.causes.constFirst().id != QLatin1String("no-problem-found"))
        verdict.full += u' ' + works.causes.constFirst().id;
    return verdict;
}

QStringList CaseVerdict::differencesFrom(const CertificateCase &expected) const
{
    QStringList list;
    const auto compare = [&list](const char *what, const QString &got, const char *wanted) {
        if (got != QLatin1String(wanted))
            list.append(
                QStringLiteral("%1: “%2”, not “%3”").arg(QLatin1String(what), got, QLatin1String(wanted)));
    };
    compare("strict", strict, expected.strict);
    compare("errors", errors, expected.errors);
    compare("findings", findings, expected.findings);
    compare("cause", cause, expected.cause);
    compare("full", full, expected.full);
    const bool refuses = QLatin1String(expected.strict) == QLatin1String("no");
    if (refuses != (light == QLatin1String("red"))
        && QLatin1String(expected.strict) != QLatin1String("unknown"))
        list.append(QStringLiteral("light: %1").arg(light));
    const QLatin1String wrong(expected.errors);
    const bool issuerIsFine = !wrong.isEmpty() && !wrong.contains(QLatin1String("unknown-issuer"))
        && !wrong.contains(QLatin1String("self-signed"));
    if (issuerIsFine && because.contains(QLatin1String("was issued by")))
        list.append(QStringLiteral("the issuer is blamed: ") + because);
    if (light == QLatin1String("green") && QLatin1String(expected.strict) != QLatin1String("yes"))
        list.append(QStringLiteral("a green light for what nobody promises"));
    return list;
}

} // namespace doctor::test
