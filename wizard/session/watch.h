#pragma once

#include "findings/finding.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace doctor {

class Consultation;

//! One look while it was kept checking.
struct Look {
    QDateTime at; //!< UTC
    Light light = Light::Grey;
};

//! How often it looks and for how long. Servers and Cloudflare are asked politely: the longer it lasts, the
//! less often.
struct WatchPace {
    std::chrono::milliseconds first = std::chrono::seconds(30);
    std::chrono::milliseconds longest = std::chrono::minutes(5);
    int looksEach = 20; //!< after so many the interval doubles
    std::chrono::milliseconds end = std::chrono::hours(8);
};

//! "Keep checking until it works": checks again after each pause until nothing is broken any more, and stops
//! by itself then, at the end of its time, and when another consultation begins. At most one check at a time.
class Watch : public QObject
{
    Q_OBJECT

public:
    explicit Watch(Consultation &consultation, const WatchPace &pace = {}, QObject *parent = nullptr);

    void start();
    void stop(); //!< a running check goes on
    bool isOn() const { return m_isOn; }
    bool hasSucceeded() const { return m_hasSucceeded; } //!< the last watch ended because it works
    bool hasGivenUp() const { return m_hasGivenUp; }     //!< …because its time was over
    const QList<Look> &looks() const { return m_looks; } //!< of this or the last watch
    std::chrono::milliseconds untilNext() const;         //!< zero while a check runs
    std::chrono::milliseconds lasted() const;

Q_SIGNALS:
    void changed();
    void succeeded(); //!< it works again

private:
    void look();
    void take();
    void end();
    std::chrono::milliseconds pause() const;

    Consultation &m_consultation;
    WatchPace m_pace;
    QTimer m_next;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
    QList<Look> m_looks;
    bool m_isOn = false;
    bool m_hasSucceeded = false;
    bool m_hasGivenUp = false;
};

} // namespace doctor
