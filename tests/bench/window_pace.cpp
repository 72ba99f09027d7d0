// Measures one life of the window, from the start of the process to its end: window_pace FAULT. One JSON line
// on standard output when it begins to close; window.py runs it and adds what only another process can know.
#include "session/choices.h"
#include "window/doctor_wizard.h"
#include "window/one_heap.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <functional>
#include <thread>
#include <utility>

namespace {

//! Nanoseconds of the clock that window.py reads too.
qint64 now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

//! Calls back once, when the window was painted for the first time.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(std::function<void()> call) : m_call(std::move(call)) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_call)
            QTimer::singleShot(0, this, std::exchange(m_call, {}));
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_call;
};

//! The longest time that a call from outside waited for the event loop: nothing that is typed is heard
//! meanwhile.
class Stall
{
public:
    Stall() : m_knocker([this] { knock(); }) {}
    ~Stall()
    {
        m_ends = true;
        m_knocker.join();
    }
    Q_DISABLE_COPY_MOVE(Stall)

    void begin() { m_longest = 0; }
    double milliseconds() const { return double(m_longest) / 1e6; }

private:
    void knock()
    {
        constexpr std::chrono::milliseconds pause(2);
        while (!m_ends) {
            m_isHeard = false;
            const qint64 asked = now();
            QMetaObject::invokeMethod(QCoreApplication::instance(), [this, asked] {
                m_longest = std::max(m_longest, now() - asked);
                m_isHeard = true;
            });
            while (!m_isHeard && !m_ends)
                std::this_thread::sleep_for(pause);
        }
    }

    qint64 m_longest = 0; //!< of the event loop's thread alone
    std::atomic<bool> m_isHeard = false;
    std::atomic<bool> m_ends = false;
    std::thread m_knocker;
};

class Life : public QObject
{
    Q_OBJECT

public:
    Life(doctor::DoctorWizard &window, const QString &fault) : m_window(window), m_fault(fault) {}

    void beginCheck()
    {
        m_figures.insert(QStringLiteral("shown"), now());
        m_stall.begin();
        connect(&m_window.consultation(), &doctor::Consultation::finished, this, &Life::look);
        m_window.practise(m_fault, {});
    }

private:
    void look()
    {
        if (m_window.consultation().stage() != doctor::Consultation::Stage::Done || m_isDone)
            return;
        m_isDone = true;
        constexpr int pageMs = 400; // the preview of the report is drawn a while after its page
        // Every page once, as a person in a hurry would: what is drawn for the first time counts as well.
        for (int page = 0; page < doctor::pageCount; ++page)
            QTimer::singleShot((page + 1) * pageMs, this, [this, page] {
                noteStall();
                m_window.goTo(static_cast<doctor::PageId>(page));
            });
        QTimer::singleShot((doctor::pageCount + 2) * pageMs, this, &Life::closeDuringCheck);
    }

    //! Of the check first, then of each page.
    void noteStall()
    {
        m_stalls.append(m_stall.milliseconds());
        m_stall.begin();
    }

    void closeDuringCheck()
    {
        constexpr int underWayMs = 120;
        noteStall();
        m_figures.insert(QStringLiteral("stalls_ms"), m_stalls);
        m_figures.insert(QStringLiteral("resident_mb"), residentMegabytes());
        m_window.consultation().checkAgain();
        QTimer::singleShot(underWayMs, this, [this] {
            m_figures.insert(QStringLiteral("closed"), now());
            QTextStream(stdout) << QJsonDocument(m_figures).toJson(QJsonDocument::Compact) << Qt::endl;
            m_window.close();
        });
    }

    doctor::DoctorWizard &m_window;
    QString m_fault;
    Stall m_stall;
    QJsonObject m_figures;
    QJsonArray m_stalls;
    bool m_isDone = false;
};

} // namespace

int main(int argc, char *argv[])
{
    doctor::shareOneHeap();
    const QApplication application(argc, argv);
    doctor::Choices choices;
    doctor::DoctorWizard window(choices);
    const QStringList words = QCoreApplication::arguments();
    Life life(window, words.value(1, QStringLiteral("firewall-blocks-cloudflare")));
    FirstPaint paint([&life] { life.beginCheck(); });
    window.installEventFilter(&paint);
    window.show();
    return QApplication::exec();
}

#include "window_pace.moc"
