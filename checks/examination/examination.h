#pragma once

#include "examination/plan.h"
#include "probes/endpoints.h"
#include "probes/probe_factory.h"
#include "report/report.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace doctor {

//! A run: asks what the plan wants until it wants no more, judging anew with every answer. The only
//! orchestrator.
class Examination : public QObject
{
    Q_OBJECT

public:
    //! \a probes outlives the examination.
    Examination(Question question, const Endpoints &endpoints, ProbeFactory &probes,
                QObject *parent = nullptr);
    ~Examination() override;

    void start();
    //! Drops all running probes at once; finished() follows immediately, with what was seen so far.
    void cancel();

    //! The present state; complete once finished() was emitted.
    const Report &report() const { return m_report; }
    bool isRunning() const { return m_started && !m_done; }
    //! What is still being waited for, as targets ("https://shop.example/", "203.0.113.10:443"), each once.
    QStringList waitingFor() const;

Q_SIGNALS:
    void progressed(); //!< report() has changed
    void finished();   //!< exactly once

private:
    struct Running {
        std::unique_ptr<Probe> probe;
        ProbeRequest request;
    };

    void addWhatWasTold();
    void askWhatIsWanted();
    bool isNew(const ProbeRequest &request);
    void launch(const ProbeRequest &request);
    void take(const Probe *probe, const QList<Observation> &observations);
    void judgeAnew();
    void keepTimes(const Report &before);
    bool isSettled(CheckId check) const;
    void finish(bool cancelled);

    Question m_question;
    CloudflareNetworks m_networks;
    ProbeFactory &m_probes;
    Plan m_plan;
    Evidence m_evidence;
    Report m_report;
    QElapsedTimer m_clock;
    QDateTime m_startedAt;
    QHash<QString, std::vector<ProbeRequest>> m_asked; //!< by target
    std::vector<Running> m_running;
    bool m_judgingDue = false;
    bool m_started = false;
    bool m_done = false;
};

} // namespace doctor
