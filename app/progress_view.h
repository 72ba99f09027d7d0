#pragma once

#include "report/report.h"
#include "terminal.h"

#include <QStringList>

#include <functional>

namespace doctor {

//! Progress on standard error: one line a check as its light comes. On a terminal the lines are redrawn in
//! place and show what is being waited for; elsewhere each is written once. Nothing is hidden or switched on
//! that would have to be restored.
class ProgressView
{
public:
    using Sink = std::function<void(const QByteArray &)>; //!< writes to standard error

    ProgressView(const Terminal &terminal, Sink sink);

    //! The state has changed. \a waitingFor: Examination::waitingFor(). \a elapsedMs: since the start.
    void show(const Report &report, const QStringList &waitingFor, qint64 elapsedMs);
    //! The last word: settles every line. \a erase takes the redrawn lines away again, because the report
    //! that follows on the same terminal says it all once more.
    void finish(const Report &report, bool erase);
    //! Leaves the cursor at the beginning of an empty line, with nothing more to come.
    void abandon();

private:
    QString checkLine(const CheckResult &check) const;
    QStringList waitingLines(const Report &report, const QStringList &waitingFor, qint64 elapsedMs) const;
    //! What silence of the server says long before a connect is given up.
    QStringList silentLines(const Report &report, const QStringList &waitingFor, qint64 elapsedMs) const;
    int widthOfWords() const;
    void redraw(const QStringList &lines);
    void append(const Report &report, bool all);

    Terminal m_terminal;
    Sink m_sink;
    bool m_redraws = false;
    QStringList m_drawn;             //!< the lines that stand there now, m_redraws only
    QList<CheckId> m_appended;       //!< checks whose line was written for good
    bool m_silenceAnnounced = false; //!< appending only
    bool m_waitAnnounced = false;    //!< likewise
    bool m_earlySaid = false;        //!< the same: that nothing has answered
};

} // namespace doctor
