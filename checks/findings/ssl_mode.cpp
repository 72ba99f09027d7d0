#include "findings/checks.h"
#include "findings/ssl_mode_table.h"

#include <algorithm>

namespace doctor {

namespace {

Finding mode(const char *code, Light light, const QJsonObject &facts, const QStringList &evidence = {})
{
    return found(CheckId::SslMode, code, light, facts, evidence);
}

QJsonObject modeFact(SslMode value)
{
    return {{QStringLiteral("mode"), modeId(value)}};
}

QJsonArray idsOf(const QList<SslMode> &modes)
{
    QJsonArray ids;
    for (const SslMode each : modes)
        ids.append(modeId(each));
    return ids;
}

QStringList edgeEvidence(const Picture &picture)
{
    QStringList ids;
    for (const EdgeAnswer &answer : picture.edge.pages())
        ids.append(answer.observation->id);
    return ids;
}

Finding whichMode(const Picture &picture)
{
    QJsonObject facts = modeFact(picture.mode);
    if (picture.modeContradicted) {
        facts.insert(QStringLiteral("mode"), modeId(picture.question.mode));
        facts.insert(QStringLiteral("possible"), idsOf(picture.possibleModes));
        return mode(codes::modeContradicted, Light::Amber, facts, edgeEvidence(picture));
    }
    if (picture.mode == SslMode::Unknown) {
        if (picture.possibleModes.size() < 5)
            facts.insert(QStringLiteral("possible"), idsOf(picture.possibleModes));
        return mode(codes::modeUnknown, Light::Grey, facts);
    }
    return picture.modeInferred ? mode(codes::modeInferred, Light::Green, facts, edgeEvidence(picture))
                                : mode(codes::modeTold, Light::Grey, facts);
}

QList<Finding> fit(const SslModeRow &row)
{
    QJsonObject facts = modeFact(row.mode);
    if (isFailure(row.https)) {
        facts.insert(QStringLiteral("scheme"), QStringLiteral("https"));
        facts.insert(QStringLiteral("code"), row.https);
        return {mode(codes::modeBreaks, Light::Red, facts)};
    }
    if (isFailure(row.http)) {
        facts.insert(QStringLiteral("code"), row.http);
        if (row.https == QLatin1String("ok"))
            return {mode(codes::modeBreaksHttp, Light::Amber, facts)};
        facts.insert(QStringLiteral("scheme"), QStringLiteral("http"));
        return {mode(codes::modeBreaks, Light::Red, facts)};
    }
    if (row.mode == SslMode::Off || row.mode == SslMode::Flexible)
        return {mode(codes::modeUnencrypted, Light::Amber, facts)};
    if (row.takesBadCertificate()) {
        facts.insert(QStringLiteral("unchecked"), true);
        return {mode(codes::modeFits, Light::Amber, facts)};
    }
    return {row.light == Light::Grey ? mode(codes::modeNotJudged, Light::Grey, facts)
                                     : mode(codes::modeFits, Light::Green, facts)};
}

//! Of TLS or of a circle, so that the mode decides whether visitors meet it.
bool isOfTheMode(const QString &code)
{
    static const QStringList codes{QStringLiteral("525"), QStringLiteral("526"), QStringLiteral("400"),
                                   QStringLiteral("redirect-loop")};
    return codes.contains(code);
}

//! The server's own answer, which came back in this mode.
bool isOfTheServer(const Picture &picture, const QString &code)
{
    const int status = code.toInt();
    const QList<EdgeAnswer> &pages = picture.edge.pages();
    return status >= 401 && status < 520
        && std::any_of(pages.begin(), pages.end(), [status](const EdgeAnswer &answer) {
               return answer.seen->status == status && answer.reachedOrigin();
           });
}

//! What somebody said was not observed, and is no reason for a green light: only with what was seen to fit it
//! is it one.
void lightWhatWasTold(QList<Finding> &findings)
{
    const bool seenToFit = std::any_of(findings.begin(), findings.end(), [](const Finding &each) {
        return each.code == QLatin1String(codes::modeFits) && each.light == Light::Green;
    });
    if (seenToFit && findings.first().code == QLatin1String(codes::modeTold))
        findings.first().light = Light::Green;
}

//! Is it the mode that keeps visitors from the page? Not when they get none in any mode, because Cloudflare
//! does not get in or the site itself fails.
bool dependsOnTheMode(const SslModeRow &row, const QList<SslModeRow> &table)
{
    return isOfTheMode(row.http) || isOfTheMode(row.https)
        || std::any_of(table.begin(), table.end(), [&row](const SslModeRow &other) {
               return other.mode != row.mode && (other.light == Light::Green || other.light == Light::Amber);
           });
}

//! Visitors of \a row get no page, and not because of the mode: would it carry them if Cloudflare got in?
QList<Finding> fitOtherwise(const Picture &picture, const SslModeRow &row)
{
    const QString &result = isFailure(row.https) ? row.https : row.http;
    if (isOfTheServer(picture, result))
        return {mode(codes::modeFits, Light::Green, modeFact(row.mode))};
    const SslModeRow expected = rowByServer(picture, row.mode);
    if (isOfTheMode(expected.https) || isOfTheMode(expected.http))
        return fit(row);
    return isFailure(expected.https) || isFailure(expected.http)
        ? QList{mode(codes::modeNotJudged, Light::Grey, modeFact(row.mode))}
        : fit(expected);
}

//! Cloudflare redirects http itself ("Always Use HTTPS"): a closed port 80 then hurts nobody.
bool httpIsSpared(const Picture &picture)
{
    const EdgeSide http = picture.edge.ownSide(QStringLiteral("http"));
    return !http.isEmpty() && http.failed() == 0 && http.reached() == 0
        && std::all_of(http.answers.begin(), http.answers.end(),
                       [](const EdgeAnswer &answer) { return answer.kind == EdgeKind::EdgeRedirect; });
}

} // namespace

QList<Finding> judgeSslMode(const Picture &picture)
{
    if (picture.proxied == Proxied::No || picture.names.notFoundEverywhere())
        return {mode(codes::modeNotJudged, Light::Grey, modeFact(picture.mode))};
    QList<Finding> findings{whichMode(picture)};
    const QList<SslModeRow> table = fittingModes(picture);
    for (SslModeRow row : table) {
        if (!row.inForce)
            continue;
        if (httpIsSpared(picture) && isFailure(row.http) && row.https == QLatin1String("ok")) {
            row.http = row.https;
            row.light = Light::Green;
        }
        const bool isBroken
            = isFailure(row.https) || (isFailure(row.http) && row.https != QLatin1String("ok"));
        findings += isBroken && !dependsOnTheMode(row, table) ? fitOtherwise(picture, row) : fit(row);
    }
    lightWhatWasTold(findings);
    // Of visitors nothing was seen: what the server lets expect is broken for nobody yet.
    if (picture.edge.pages().isEmpty())
        for (Finding &finding : findings)
            if (finding.light == Light::Red)
                finding.light = Light::Amber;
    const SslMode better = recommendedMode(table);
    if (better != SslMode::Unknown && better != picture.mode && !(picture.mode == SslMode::StrictOriginPull))
        findings.append(mode(codes::modeRecommended, Light::Green, modeFact(better)));
    return findings;
}

} // namespace doctor
