#include "session/consultation.h"

#include "examination/examination.h"
#include "findings/codes.h"
#include "practice/practice.h"
#include "probes/gate.h"
#include "report/phrasebook.h"
#include "session/doubtful_places.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace doctor {

namespace {

//! Before anything is asked.
Report nothingSeen(const Question &question)
{
    Report report = judge(question, {}, false);
    report.causes.clear();
    return report;
}

} // namespace

Consultation::Consultation(QObject *parent) : QObject(parent), m_empty(nothingSeen({}))
{
    m_preparing.setSingleShot(true);
    connect(&m_preparing, &QTimer::timeout, this, &Consultation::run);
}

Consultation::~Consultation() = default;

void Consultation::check(const Question &question)
{
    begin(question, {});
    checkAgain();
}

void Consultation::practise(const QString &faultId, const ServerTold &server)
{
    Question question;
    question.server = server;
    begin(question, faultId);
    checkAgain();
}

void Consultation::open(const OpenedReport &stored, const QString &fileName)
{
    begin(stored.report.question, {});
    // What was inferred then is not told now.
    if (m_question.modeSource == SslModeSource::Inferred) {
        m_question.mode = SslMode::Unknown;
        m_question.modeSource = SslModeSource::Told;
    }
    m_openedFile = fileName;
    m_placesOfFile += doubtfulPlaces(m_question);
    m_claim = stored.claim;
    m_last = stored.report;
    m_history = stored.report.history;
    m_note = stored.report.note;
    m_isSaved = true;
    m_stage = Stage::Done;
    Q_EMIT begun();
    Q_EMIT finished();
}

void Consultation::begin(const Question &question, const QString &fault)
{
    forget();
    m_question = question;
    m_fault = fault;
}

void Consultation::reset()
{
    forget();
    Q_EMIT begun();
}

void Consultation::forget()
{
    m_preparing.stop();
    m_examination.reset();
    m_probes.reset();
    m_practice.reset();
    m_empty = nothingSeen({});
    m_stage = Stage::Asking;
    m_question = {};
    m_fault.clear();
    m_openedFile.clear();
    m_claim = {};
    forbidPlaces();
    m_last.reset();
    m_before.reset();
    m_plan.reset();
    m_done.clear();
    m_triedSince.clear();
    m_history.clear();
    m_note.clear();
    m_isSaved = false;
    m_who = Again::ByPerson;
}

void Consultation::checkAgain(Again who)
{
    if (isRunning() || (m_question.host.isEmpty() && m_fault.isEmpty()) || !canCheckAgain())
        return;
    if (asksFirst(m_question, [this, who] { checkAgain(who); }))
        return;
    const bool isFirst = m_stage == Stage::Asking;
    // While it is watched, the state from before the watch is what people want to compare with.
    if (m_last && !(who == Again::ByWatch && m_who == Again::ByWatch))
        m_before = m_last;
    m_who = who;
    m_openedFile.clear();
    m_claim = {};
    m_examination.reset();
    m_stage = Stage::Preparing;
    m_empty = nothingSeen(m_question);
    m_clock.start();
    m_preparing.start(0);
    if (isFirst)
        Q_EMIT begun();
    Q_EMIT started();
}

void Consultation::checkAgainAt(const QList<OriginTold> &origins)
{
    if (isRunning())
        return;
    Question changed = m_question;
    changed.origins = origins;
    const auto begin = [this, origins] {
        m_question.origins = origins;
        checkAgain();
    };
    if (!asksFirst(changed, begin))
        begin();
}

bool Consultation::asksFirst(const Question &question, const std::function<void()> &then)
{
    m_placesAsked.clear();
    const QStringList places = doubtfulPlaces(question);
    std::copy_if(places.begin(), places.end(), std::back_inserter(m_placesAsked),
                 [this](const QString &place) { return m_placesOfFile.contains(place); });
    if (m_placesAsked.isEmpty())
        return false;
    m_waiting = then;
    Q_EMIT permissionWanted();
    return true;
}

void Consultation::allowPlaces()
{
    for (const QString &place : std::exchange(m_placesAsked, {}))
        m_placesOfFile.removeAll(place);
    if (const auto then = std::exchange(m_waiting, nullptr))
        then();
}

void Consultation::forbidPlaces()
{
    m_placesAsked.clear();
    m_waiting = nullptr;
}

bool Consultation::stageFault()
{
    if (m_fault.isEmpty() || m_practice)
        return true;
    QString error;
    m_practice = PracticeInternet::stage(m_fault, &error);
    if (!m_practice) {
        reset();
        Q_EMIT failed(error);
        return false;
    }
    const ServerTold server = m_question.server;
    m_question = m_practice->question();
    m_question.server = server;
    return true;
}

void Consultation::run()
{
    if (!stageFault())
        return;
    const Endpoints endpoints = m_practice ? m_practice->endpoints() : Endpoints();
    // Anew each time: what it keeps of the network may have changed since.
    m_probes = networkProbes(endpoints, contactsOf(m_question, endpoints));
    m_examination = std::make_unique<Examination>(m_question, endpoints, *m_probes);
    connect(m_examination.get(), &Examination::progressed, this, &Consultation::progressed);
    // Queued: the examination still stands on the stack when it says so.
    connect(m_examination.get(), &Examination::finished, this, &Consultation::conclude, Qt::QueuedConnection);
    m_stage = Stage::Checking;
    m_clock.start();
    m_examination->start();
    Q_EMIT progressed();
}

void Consultation::cancel()
{
    if (m_stage == Stage::Preparing) {
        m_preparing.stop();
        m_stage = m_last ? Stage::Done : Stage::Asking;
        if (m_last)
            Q_EMIT finished();
        else
            Q_EMIT begun();
    } else if (m_examination && m_stage == Stage::Checking) {
        m_examination->cancel();
    }
}

void Consultation::conclude()
{
    if (m_stage != Stage::Checking || !m_examination || m_examination->isRunning())
        return;
    m_stage = Stage::Done;
    Report report = m_examination->report();
    report.question.server = m_question.server;
    const bool isFirst = !m_last;
    if (report.cancelled && !isFirst) {
        // A stopped run proves less than the one before it.
        m_before.reset();
    } else {
        m_last = std::move(report);
        m_isSaved = false;
        m_plan.reset();
        if (!isFirst)
            rememberAttempt();
    }
    m_examination.reset();
    m_probes.reset();
    Q_EMIT finished();
}

void Consultation::rememberAttempt()
{
    if (m_who == Again::ByWatch && m_triedSince.isEmpty())
        return;
    if (m_triedSince.isEmpty())
        m_triedSince.append(tr("Nothing was ticked as done"));
    for (const QString &what : std::exchange(m_triedSince, {}))
        addToHistory({QDateTime::currentDateTimeUtc(), what, m_last->light, phrasebook::headline(*m_last)});
}

QString Consultation::openedDifference() const
{
    return m_openedFile.isEmpty() || !m_last ? QString() : differenceFrom(m_claim, *m_last);
}

const Report &Consultation::report() const
{
    if (m_examination)
        return m_examination->report();
    return m_stage == Stage::Done && m_last ? *m_last : m_empty;
}

const Report &Consultation::verdict() const
{
    return m_last ? *m_last : report();
}

Report Consultation::reportToSave() const
{
    Report report = verdict();
    report.question.server = m_question.server;
    report.history = m_history;
    report.note = m_note;
    return report;
}

const Report *Consultation::before() const
{
    // While a check runs, verdict() is still the one that will be the earlier one of the two.
    return m_before && m_stage == Stage::Done ? &*m_before : nullptr;
}

QStringList Consultation::waitingFor() const
{
    return m_examination && m_stage == Stage::Checking ? m_examination->waitingFor() : QStringList();
}

qint64 Consultation::elapsedMs() const
{
    return isRunning() ? m_clock.elapsed() : verdict().elapsedMs;
}

bool Consultation::isRecovered() const
{
    const Report &report = verdict();
    return isWell(report)
        && std::any_of(report.checks.begin(), report.checks.end(), [](const CheckResult &check) {
               return std::any_of(check.findings.begin(), check.findings.end(), [](const Finding &finding) {
                   return finding.code == QLatin1String(codes::recovered);
               });
           });
}

const FixPlan &Consultation::fixPlan() const
{
    const Report &report = verdict();
    const QStringList causes = causeIds(report);
    if (!m_plan || m_plannedFor != causes) {
        Question question = report.question;
        question.server = m_question.server;
        m_plan = planFixes(question, report.evidence, causes, report.evidenceOf);
        m_plannedFor = causes;
    }
    return *m_plan;
}

void Consultation::speakAnew()
{
    m_plan.reset();
}

void Consultation::setServer(const ServerTold &server)
{
    if (m_question.server == server)
        return;
    m_question.server = server;
    if (m_last)
        m_last->question.server = server;
    m_plan.reset();
    Q_EMIT serverChanged();
}

void Consultation::setNote(const QString &note)
{
    const QString bounded = note.left(longestNote);
    m_isSaved = m_isSaved && bounded == m_note;
    m_note = bounded;
}

bool Consultation::isUnsaved() const
{
    return m_stage == Stage::Done && !isPractice() && !m_isSaved && verdict().complete
        && !verdict().cancelled;
}

void Consultation::setOfflineHelpers(bool only)
{
    m_question.offlineHelpers = only;
}

void Consultation::setDone(const QString &fixId, int step, bool done)
{
    if (done == isDone(fixId, step))
        return;
    const Fix *fix = fixPlan().fix(fixId);
    if (done)
        m_done.insert({fixId, step});
    else
        m_done.remove({fixId, step});
    if (fix != nullptr) {
        const bool anyDone = std::any_of(m_done.begin(), m_done.end(),
                                         [&fixId](const auto &each) { return each.first == fixId; });
        m_triedSince.removeAll(fix->title);
        if (anyDone)
            m_triedSince.append(fix->title);
    }
    Q_EMIT historyChanged();
}

void Consultation::addToHistory(const Attempt &attempt)
{
    m_history.append(attempt);
    if (m_history.size() > attemptsKept)
        m_history.removeFirst();
    Q_EMIT historyChanged();
}

bool isWell(const Report &report)
{
    if (!report.complete || report.cancelled || report.causes.isEmpty())
        return false;
    return report.causes.constFirst().id == QLatin1String("no-problem-found")
        && (report.light == Light::Green || report.light == Light::Amber);
}

} // namespace doctor
