#include "broken_calls.h"
#include "children.h"
#include "examination/examination.h"
#include "practice/practice.h"
#include "probes/gate.h"
#include "probes/probe_factory.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <vector>

//! \file One thing goes wrong in a run, at each place in turn: torture [--all] [--sample N] [--seed S]
//! [--jobs N]
//! [--fault ID] [--kind KIND] [--nth N]. Kinds: call (the n-th socket call fails), cancel (the run is
//! cancelled at its n-th event), late (the n-th timer and all that follows come late). Nothing may crash,
//! hang or leak, and no cause may be likely that the world does not have.

namespace {

using namespace doctor;
using namespace doctor::test;

enum class Kind { Call, Cancel, Late };
constexpr Kind kinds[] = {Kind::Call, Kind::Cancel, Kind::Late};
constexpr int practiceMs = 30000; //!< the longest that a run may take
constexpr unsigned patience = 60; //!< seconds until a child counts as hanging
constexpr unsigned long lateMs = 400;

struct Case {
    QString fault;
    Kind kind = Kind::Call;
    int nth = 0; //!< 0: nothing goes wrong, and what could is counted
};

struct Options {
    int sample = 48;
    quint32 seed = 1;
    int jobs = 8;
    bool all = false;
    QString fault;
    QString kind;
    int nth = -1;
};

const char *nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Call: return "call";
    case Kind::Cancel: return "cancel";
    case Kind::Late: return "late";
    }
    return "";
}

//! Counts what is delivered to the engine, and meddles with the n-th.
class Meddler : public QCoreApplication
{
public:
    Meddler(int &argc, char **argv, const Case &wanted) : QCoreApplication(argc, argv), m_wanted(wanted) {}

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_examination || QThread::currentThread() != thread())
            return QCoreApplication::notify(receiver, event);
        ++events;
        timers += event->type() == QEvent::Timer ? 1 : 0;
        if (m_wanted.kind == Kind::Late && event->type() == QEvent::Timer && timers == m_wanted.nth)
            QThread::msleep(lateMs);
        ++m_depth;
        const bool result = QCoreApplication::notify(receiver, event);
        --m_depth;
        // Whoever cancels is called from the event loop, never from inside a probe.
        if (m_wanted.kind == Kind::Cancel && events >= m_wanted.nth && m_wanted.nth > 0 && m_depth == 0
            && m_examination)
            std::exchange(m_examination, nullptr)->cancel();
        return result;
    }
    void watch(Examination *examination) { m_examination = examination; }

    int events = 0;
    int timers = 0;

private:
    Case m_wanted;
    int m_depth = 0;
    Examination *m_examination = nullptr;
};

//! "ok" or what is wrong, then how many calls, events and timers there were.
QByteArray run(const Case &wanted)
{
    int argc = 1;
    char name[] = "torture";
    char *argv[] = {name, nullptr};
    Meddler application(argc, argv, wanted);
    QString error;
    const auto internet = PracticeInternet::stage(wanted.fault, &error);
    if (!internet)
        return error.toUtf8();
    QByteArrayList wrongs;
    int finished = 0;
    int calls = 0;
    {
        const Endpoints endpoints = internet->endpoints();
        const std::unique_ptr<ProbeFactory> probes
            = networkProbes(endpoints, contactsOf(internet->question(), endpoints));
        Examination examination(internet->question(), endpoints, *probes);
        QObject::connect(&examination, &Examination::finished, &application, [&] {
            ++finished;
            QCoreApplication::quit();
        });
        QTimer::singleShot(practiceMs, &application, &QCoreApplication::quit);
        breakCall(wanted.kind == Kind::Call ? wanted.nth : 0);
        application.watch(&examination);
        examination.start();
        QCoreApplication::exec();
        application.watch(nullptr);
        calls = callsSeen();
        if (finished != 1)
            wrongs.append("it finished " + QByteArray::number(finished) + " times");
        for (const Cause &cause : examination.report().causes) {
            const bool own = cause.id == wanted.fault
                || (wanted.fault == QLatin1String("healthy")
                    && cause.id == QLatin1String("no-problem-found"));
            if (!own && cause.confidence != Confidence::Possible)
                wrongs.append(cause.id.toLatin1() + " is said to be "
                              + confidenceId(cause.confidence).toLatin1());
        }
    }
    breakCall(-1);
    if (*brokenCall() != 0 && !wrongs.isEmpty())
        wrongs.append(QByteArray("the call was ") + brokenCall());
    return (wrongs.isEmpty() ? QByteArray("ok") : wrongs.join("; ")) + '\t' + QByteArray::number(calls) + '\t'
        + QByteArray::number(application.events) + '\t' + QByteArray::number(application.timers);
}

struct Tally {
    int cases = 0;
    int wrong = 0;
    double cpu = 0;
    std::map<QString, std::vector<int>> counted; //!< fault → calls, events, timers
};

void perform(const std::vector<Case> &cases, int jobs, Tally &tally)
{
    inChildren(
        cases.size(), jobs, patience, [&cases](size_t i) { return run(cases[i]); },
        [&](const Ended &end) {
            const Case &which = cases[end.index];
            const QByteArrayList fields = end.said.split('\t');
            ++tally.cases;
            tally.cpu += end.seconds();
            if (which.nth == 0)
                tally.counted[which.fault]
                    = {fields.value(1).toInt(), fields.value(2).toInt(), fields.value(3).toInt()};
            if (end.isWell() && fields.first() == "ok")
                return;
            ++tally.wrong;
            std::printf("%s %s %d: WRONG\n    status %d: %s\n", qPrintable(which.fault), nameOf(which.kind),
                        which.nth, end.status, fields.first().constData());
            std::fflush(stdout);
        });
}

Options read(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        const QByteArray value(i + 1 < argc ? argv[i + 1] : "");
        if (argument == "--all") {
            options.all = true;
            continue;
        }
        ++i;
        if (argument == "--sample")
            options.sample = value.toInt();
        else if (argument == "--seed")
            options.seed = value.toUInt();
        else if (argument == "--jobs")
            options.jobs = std::max(1, value.toInt());
        else if (argument == "--fault")
            options.fault = QString::fromLatin1(value);
        else if (argument == "--kind")
            options.kind = QString::fromLatin1(value);
        else if (argument == "--nth")
            options.nth = value.toInt();
        else
            std::exit(64);
    }
    return options;
}

std::vector<Case> chosen(const Options &options, const Tally &tally)
{
    std::vector<Case> all;
    for (const auto &[fault, counts] : tally.counted)
        for (const Kind kind : kinds)
            for (int nth = 1; nth <= counts.at(static_cast<size_t>(kind)); ++nth)
                if ((options.kind.isEmpty() || options.kind == QLatin1String(nameOf(kind)))
                    && (options.nth < 0 || options.nth == nth))
                    all.push_back({fault, kind, nth});
    if (options.all || options.nth >= 0)
        return all;
    // Kinds in turn: there are ten times as many events as calls.
    QRandomGenerator random(options.seed);
    std::shuffle(all.begin(), all.end(), random);
    std::vector<Case> some;
    const auto each = static_cast<size_t>(options.sample) / std::size(kinds);
    for (const Kind kind : kinds) {
        size_t taken = 0;
        for (const Case &one : all)
            if (one.kind == kind && taken < each) {
                some.push_back(one);
                ++taken;
            }
    }
    return some;
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = read(argc, argv);
    std::vector<Case> whole;
    for (const char *fault :
         {"healthy", "web-server-not-running", "firewall-blocks-cloudflare", "certificate-expired"})
        if (options.fault.isEmpty() || options.fault == QLatin1String(fault))
            whole.push_back({QLatin1String(fault), Kind::Call, 0});
    Tally tally;
    perform(whole, options.jobs, tally);
    for (const auto &[fault, counts] : tally.counted)
        std::printf("%-30s %4d calls, %5d events, %4d timers\n", qPrintable(fault), counts[0], counts[1],
                    counts[2]);
    std::fflush(stdout);
    perform(chosen(options, tally), options.jobs, tally);
    std::printf("%d runs, %d wrong, %.1f s of processor\n", tally.cases, tally.wrong, tally.cpu);
    return tally.wrong == 0 && tally.cases > static_cast<int>(whole.size()) ? 0 : 1;
}
