#include "redaction/redaction.h"

#include "evidence/json.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace doctor {

namespace {

//! Every text in a value, whatever its key: a field that is added later is covered from the first day.
QJsonValue mapped(const QJsonValue &value, const std::function<QString(const QString &)> &map)
{
    if (value.isString())
        return map(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(mapped(each, map));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        *entry = mapped(*entry, map);
    return object;
}

void forgetFingerprints(QList<CertificateSeen> &certificates)
{
    for (CertificateSeen &certificate : certificates) {
        certificate.serial.clear();
        certificate.sha256.clear();
    }
}

//! Public logs lead from a certificate's number to its names, and a page's hash tells whether it is that
//! page.
void forgetFingerprints(Observation &observation)
{
    if (auto *tls = std::get_if<TlsSeen>(&observation.detail)) {
        forgetFingerprints(tls->chain);
        if (tls->judged)
            forgetFingerprints(tls->judged->path);
    } else if (auto *http = std::get_if<HttpSeen>(&observation.detail)) {
        http->bodySha256.clear();
        if (http->tls)
            http->tls->leafSha256.clear();
    }
}

Question applied(Question question, const redaction::Secrets &secrets)
{
    question.host = secrets.without(question.host);
    question.path = secrets.without(question.path);
    for (OriginTold &origin : question.origins)
        origin.host = secrets.without(origin.host);
    if (question.page) {
        question.page->host = secrets.without(question.page->host);
        question.page->ray = secrets.without(question.page->ray);
    }
    // An inferred mode is a result, and is inferred again.
    if (question.modeSource == SslModeSource::Inferred) {
        question.mode = SslMode::Unknown;
        question.modeSource = SslModeSource::Told;
    }
    return question;
}

void keepCourse(const Report &before, Report &after)
{
    after.started = before.started;
    after.elapsedMs = before.elapsedMs;
    after.settledMs = before.settledMs;
    after.cancelled = before.cancelled;
    for (qsizetype i = 0; i < std::min(before.checks.size(), after.checks.size()); ++i) {
        after.checks[i].settled = before.checks.at(i).settled;
        after.checks[i].elapsedMs = before.checks.at(i).elapsedMs;
    }
}

} // namespace

Redaction::Redaction(const Report &report, const Hidden &hidden, const QList<QHostAddress> &ownAddresses)
    : m_hidden(hidden), m_secrets(report, hidden, ownAddresses)
{}

Observation Redaction::applied(const Observation &observation) const
{
    const QJsonValue clean
        = mapped(toJson(observation), [this](const QString &text) { return m_secrets.without(text); });
    Observation result = observationFromJson(clean.toObject()).value_or(Observation{});
    if (m_hidden.site)
        forgetFingerprints(result);
    return result;
}

Report Redaction::applied(const Report &report) const
{
    if (!m_hidden.any())
        return report;
    Evidence evidence;
    for (const Observation &observation : report.evidence.all())
        evidence.add(applied(observation));
    Report result = judge(doctor::applied(report.question, m_secrets), evidence, report.complete);
    result.evidenceOf = report.evidenceOf;
    keepCourse(report, result);
    result.note = applied(report.note);
    for (const Attempt &attempt : report.history)
        result.history.append({attempt.at, applied(attempt.what), attempt.light, applied(attempt.headline)});
    result.standIns = report.standIns | m_secrets.replacedSoFar();
    return result;
}

} // namespace doctor
