#include "judge.h"

#include "document/compose.h"
#include "document/write_html.h"
#include "document/write_text.h"
#include "examination/examination.h"
#include "probes/gate.h"
#include "probes/probe_factory.h"
#include "report/phrasebook.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace doctor::test {

namespace {

constexpr std::chrono::seconds hang{60};

//! How long this program was ready to run and did not get to it.
class Starvation
{
public:
    Starvation()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_clock.start();
        m_used = used();
        m_timer.start(beat);
    }
    qint64 ms() const { return m_ms; }

private:
    static qint64 used() { return static_cast<qint64>(std::clock()) * 1000 / CLOCKS_PER_SEC; }
    void look()
    {
        const qint64 now = used();
        m_ms += std::max<qint64>(0, m_clock.restart() - beat - (now - m_used));
        m_used = now;
    }

    static constexpr int beat = 20;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_used = 0;
    qint64 m_ms = 0;
};

//! Nothing that moves a cursor or turns text around may come through.
bool isActive(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != u'\n') || (code >= 0x7f && code < 0xa0);
    const bool turning = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200e || code == 0x200f;
    return control || turning;
}

void checkDocuments(Judged &judged, const Report &report)
{
    const document::Document document = compose(report);
    judged.report = QString::fromUtf8(toText(document));
    if (std::any_of(judged.report.begin(), judged.report.end(), isActive))
        judged.wrongs.append(QStringLiteral("the text holds an active character"));
    const QString html = QString::fromUtf8(toHtml(document));
    if (std::any_of(html.begin(), html.end(), isActive) || html.contains(QLatin1String("<script")))
        judged.wrongs.append(QStringLiteral("the HTML holds an active character or a script"));
}

//! Nothing but what the spec lists may have been asked for.
void checkContacts(Judged &judged, const Report &report, const Scene &scene)
{
    for (const Observation &observation : report.evidence.all())
        for (const char *forbidden : {"127.0.0.1", "192.168.", "169.254.", "10.0.0.", "file:", "0.0.0.0"})
            if (observation.via != Via::Told && observation.target.contains(QLatin1String(forbidden)))
                judged.wrongs.append(QStringLiteral("it went to ") + observation.target);
    if (scene.trapped() > 0)
        judged.wrongs.append(QStringLiteral("it connected to an address of this network"));
}

void checkVerdict(Judged &judged, const Report &report, const Expected &expected)
{
    if (!expected.lights.contains(report.light))
        judged.wrongs.append(QStringLiteral("the light is ") + judged.light);
    if (!expected.first.contains(report.causes.first().id))
        judged.wrongs.append(QStringLiteral("the first cause is ") + judged.first);
    for (const Cause &cause : report.causes) {
        const bool sure = cause.confidence != Confidence::Possible;
        const bool works = cause.id == QLatin1String("no-problem-found");
        if (sure && !expected.sure.contains(cause.id) && !(works && expected.first.contains(cause.id)))
            judged.wrongs.append(
                QStringLiteral("%1 is said to be %2").arg(cause.id, confidenceId(cause.confidence)));
    }
}

//! A grey light says what could not be observed, and where: in the first thing people read.
void checkGrey(Judged &judged, const Report &report)
{
    const Cause &first = report.causes.first();
    const bool ownReason = first.id != QLatin1String("undetermined");
    const QString words = phrasebook::causeExplanation(first);
    const bool named = ownReason || words.contains(QLatin1String("could not be observed"));
    const bool shown = std::any_of(report.checks.begin(), report.checks.end(), [](const CheckResult &check) {
        return std::any_of(check.findings.begin(), check.findings.end(),
                           [](const Finding &finding) { return finding.light == Light::Grey; });
    });
    if (!named || !shown)
        judged.wrongs.append(QStringLiteral("grey, and the report does not name what is missing: ") + words);
}

} // namespace

Judged judgeRow(const Row &row)
{
    Judged judged;
    Scene scene;
    row.change(scene);
    const std::unique_ptr<WorldInThread> world = scene.start();
    if (!world->started) {
        judged.wrongs = {world->error};
        return judged;
    }
    QElapsedTimer clock;
    clock.start();
    {
        Question question = scene.staging.question;
        question.isPractice = true;
        const std::unique_ptr<ProbeFactory> probes
            = networkProbes(world->endpoints, contactsOf(question, world->endpoints));
        Examination examination(question, world->endpoints, *probes);
        QObject::connect(&examination, &Examination::finished, qApp, &QCoreApplication::quit);
        QTimer::singleShot(hang, qApp, &QCoreApplication::quit);
        const Starvation starvation;
        examination.start();
        QCoreApplication::exec();
        judged.starved = starvation.ms();
        if (!examination.report().complete)
            judged.wrongs.append(QStringLiteral("it did not end"));
        const Report report = examination.report();
        judged.light = lightId(report.light);
        judged.grey = report.light == Light::Grey;
        const Cause &first = report.causes.first();
        judged.first = first.id + u' ' + confidenceId(first.confidence);
        checkDocuments(judged, report);
        checkContacts(judged, report, scene);
        checkVerdict(judged, report, row.expected);
        if (judged.grey)
            checkGrey(judged, report);
    }
    // With the end of all probes: nothing may linger.
    judged.ms = clock.elapsed();
    if (judged.ms > row.expected.bound)
        judged.wrongs.append(QStringLiteral("it took %1 ms").arg(judged.ms));
    return judged;
}

} // namespace doctor::test
