#pragma once

#include "command_line.h"
#include "progress_view.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace doctor {

class Examination;
class Interrupt;
class PracticeInternet;
class ProbeFactory;

//! One `check`: stages the practice fault where one is wanted, runs the examination, shows its progress and
//! writes its result. Needs an event loop.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    explicit CheckRun(CommandLine line, QObject *parent = nullptr);
    ~CheckRun() override;

    //! finished() follows from the event loop, whatever happens.
    void start();

Q_SIGNALS:
    void finished(int exitStatus); //!< exactly once

private:
    bool prepare();
    void showProgress();
    void conclude();
    void interrupt();
    void end(int exitStatus);

    CommandLine m_line;
    std::unique_ptr<Interrupt> m_interrupt;
    std::unique_ptr<PracticeInternet> m_practice;
    std::unique_ptr<ProbeFactory> m_probes;
    std::unique_ptr<Examination> m_examination;
    ProgressView m_progress;
    QTimer m_tick; //!< keeps the seconds of a wait going
    QElapsedTimer m_clock;
    bool m_ended = false;
};

} // namespace doctor
