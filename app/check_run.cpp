#include "check_run.h"

#include "commands.h"
#include "complaint.h"
#include "examination/examination.h"
#include "interrupt.h"
#include "output.h"
#include "practice/practice.h"
#include "probes/gate.h"
#include "render.h"

#include <QCoreApplication>

#include <chrono>

namespace doctor {

using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckRun)
};

void toStandardError(const QByteArray &bytes)
{
    // Progress that nobody can read is no reason to stop.
    static_cast<void>(writeAll(stderr, bytes));
}

bool isPracticeFault(const QString &id)
{
    const QList<PracticeFault> &faults = practiceFaults();
    return std::any_of(faults.begin(), faults.end(),
                       [&id](const PracticeFault &fault) { return fault.id == id; });
}

} // namespace

CheckRun::CheckRun(CommandLine line, QObject *parent)
    : QObject(parent), m_line(std::move(line)), m_interrupt(std::make_unique<Interrupt>()),
      m_progress(terminalOf(stderr), toStandardError)
{
    connect(m_interrupt.get(), &Interrupt::interrupted, this, &CheckRun::interrupt);
    m_tick.setInterval(500ms); // half of what is worth a word, see ProgressView
    // A coarse one may come a little before that half is over, and the word then waits for the next.
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &CheckRun::showProgress);
}

CheckRun::~CheckRun() = default;

void CheckRun::start()
{
    QTimer::singleShot(0, this, [this] {
        if (!prepare())
            return;
        m_clock.start();
        m_tick.start();
        m_examination->start();
    });
}

bool CheckRun::prepare()
{
    const QString problem
        = m_line.outputFile.isEmpty() ? QString() : whyNotWritable(m_line.outputFile, m_line.force);
    if (!problem.isEmpty()) {
        complain(problem);
        end(exit_status::notWritten);
        return false;
    }
    Endpoints endpoints;
    Question question = m_line.question;
    if (!m_line.practiceFault.isEmpty()) {
        if (!isPracticeFault(m_line.practiceFault)) {
            complain(unknownFault(m_line.practiceFault));
            end(exit_status::usage);
            return false;
        }
        QString error;
        m_practice = PracticeInternet::stage(m_line.practiceFault, &error);
        if (!m_practice) {
            complain(error);
            end(exit_status::usage);
            return false;
        }
        endpoints = m_practice->endpoints();
        question = m_practice->question();
        question.server = m_line.question.server;
        question.offlineHelpers = m_line.question.offlineHelpers;
    }
    endpoints.toldRoots = m_line.trust;
    endpoints.answerLimit = m_line.answerLimit;
    m_probes = networkProbes(endpoints, contactsOf(question, endpoints));
    m_examination = std::make_unique<Examination>(question, endpoints, *m_probes);
    connect(m_examination.get(), &Examination::progressed, this, &CheckRun::showProgress);
    // Queued: the examination still stands on the stack when it says so.
    connect(m_examination.get(), &Examination::finished, this, &CheckRun::conclude, Qt::QueuedConnection);
    return true;
}

void CheckRun::showProgress()
{
    if (!m_ended)
        m_progress.show(m_examination->report(), m_examination->waitingFor(), m_clock.elapsed());
}

void CheckRun::conclude()
{
    if (m_ended)
        return;
    m_tick.stop();
    const Report &report = m_examination->report();
    const bool sameTerminal = terminalOf(stdout).isTerminal && m_line.outputFile.isEmpty();
    m_progress.finish(report, sameTerminal);
    end(deliver(report, m_line));
}

void CheckRun::interrupt()
{
    if (m_ended)
        return;
    m_progress.abandon();
    complain(Words::tr("Interrupted."));
    m_ended = true; // what cancel() still tells is of no use any more
    if (m_examination)
        m_examination->cancel();
    Q_EMIT finished(exit_status::interrupted);
}

void CheckRun::end(int exitStatus)
{
    m_ended = true;
    Q_EMIT finished(exitStatus);
}

} // namespace doctor
