#pragma once

#include "fixes/fix_plan.h"
#include "report/report.h"
#include "report_file.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPair>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace doctor {

class Examination;
class PracticeInternet;
class ProbeFactory;

//! Who wanted a check to be made again.
enum class Again { ByPerson, ByWatch };

//! What all pages share: the question, the running check, what it found, and what was found and tried before.
//! Signals only say that something has changed; the values are read from here.
//!
//!   Asking ──check()/practise()──▶ Preparing ──▶ Checking ──▶ Done ──checkAgain()──▶ Preparing …
//!      └────────────open()──────────────────────────────────▶ Done
class Consultation : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Asking, Preparing, Checking, Done };

    explicit Consultation(QObject *parent = nullptr);
    ~Consultation() override; //!< ends a running check at once

    //! A new consultation about what the person has typed or agreed to: whatever was found before is
    //! forgotten.
    void check(const Question &question);
    //! The same with a practice fault, which brings its own site.
    void practise(const QString &faultId, const ServerTold &server);
    //! The same with a stored report: nothing is asked until checkAgain().
    void open(const OpenedReport &stored, const QString &fileName);
    //! Asks everything anew; ignored while a check runs or there is no question. Where the question is still
    //! that of a file and names doubtfulPlaces(), nothing begins before allowPlaces().
    void checkAgain(Again who = Again::ByPerson);
    //! The same with other addresses of the server.
    void checkAgainAt(const QList<OriginTold> &origins);
    //! Where a check of this question would contact doubtfulPlaces() that only a file has named: keeps \a
    //! then for allowPlaces(), and wants permission.
    bool asksFirst(const Question &question, const std::function<void()> &then);
    QStringList placesToAllow() const { return m_placesAsked; } //!< what permission is wanted for
    void allowPlaces();                                         //!< from now on, and what waited begins
    void forbidPlaces();                                        //!< what waited does not begin
    //! What was seen so far stays.
    void cancel();
    //! Back to the beginning: drops everything.
    void reset();

    Stage stage() const { return m_stage; }
    bool isRunning() const { return m_stage == Stage::Preparing || m_stage == Stage::Checking; }
    bool hasBegun() const { return m_stage != Stage::Asking; }
    const Question &question() const { return m_question; }
    QString practiceFault() const { return m_fault; } //!< empty outside of practice mode
    bool isPractice() const { return !m_fault.isEmpty() || m_question.isPractice; }
    //! A stored report of a practice fault cannot: its site is nowhere, and the real one of that name is
    //! another.
    bool canCheckAgain() const { return !m_question.isPractice || !m_fault.isEmpty(); }
    QString openedFile() const { return m_openedFile; } //!< empty once it was checked again
    QString openedDifference() const; //!< see differenceFrom(); empty unless a report was opened

    const Report &report() const; //!< live; of the run before it started it is empty
    //! What to act on: the last run that has ended, or the running one while there is none.
    const Report &verdict() const;
    const Report *
    before() const; //!< the run before the one that verdict() is of; nullptr while there is none
    QStringList waitingFor() const;
    qint64 elapsedMs() const; //!< of the running check
    bool isRecovered() const; //!< a pasted error page's error is gone

    const FixPlan &fixPlan() const; //!< for verdict()
    void setServer(const ServerTold &server);
    void setOfflineHelpers(bool only); //!< of the checks that begin from now on
    void speakAnew();                  //!< the language of the program has changed

    void setDone(const QString &fixId, int step, bool done);
    bool isDone(const QString &fixId, int step) const { return m_done.contains({fixId, step}); }
    const QList<Attempt> &history() const { return m_history; }
    QString note() const { return m_note; } //!< the person's own words for the report
    void setNote(const QString &note);
    bool isUnsaved() const;               //!< there is a result of a real check that stands in no file
    void setSaved() { m_isSaved = true; } //!< the report, as it is now
    Report reportToSave() const;          //!< verdict() with history and note
    Claim claim() const { return m_claim; }
    void addToHistory(const Attempt &attempt);

Q_SIGNALS:
    void begun();            //!< another consultation, or none: nothing of the old one holds
    void started();          //!< a run has started
    void progressed();       //!< report() has changed
    void finished();         //!< a run has ended, and report() is final; also when a report was opened
    void serverChanged();    //!< other fixes
    void historyChanged();   //!< history() or isDone()
    void permissionWanted(); //!< for placesToAllow()
    void failed(const QString &sentence); //!< a practice fault could not be staged

private:
    void begin(const Question &question, const QString &fault);
    void forget();
    void run();
    bool stageFault();
    void conclude();
    void rememberAttempt();

    Stage m_stage = Stage::Asking;
    Question m_question;
    QString m_fault;
    QString m_openedFile;
    Claim m_claim;
    //! Named by a file that was opened, and allowed by nobody yet. Kept for good: fields may still hold them.
    QStringList m_placesOfFile;
    QStringList m_placesAsked;
    std::function<void()> m_waiting; //!< for permission
    std::unique_ptr<PracticeInternet> m_practice;
    std::unique_ptr<ProbeFactory> m_probes;
    std::unique_ptr<Examination> m_examination;
    QElapsedTimer m_clock;
    QTimer m_preparing; //!< lets the window be drawn before the servers of a fault are started
    Report m_empty;
    std::optional<Report> m_last;   //!< of the last run that ended
    std::optional<Report> m_before; //!< of the one before it, for comparing
    Again m_who = Again::ByPerson;
    mutable std::optional<FixPlan> m_plan;
    mutable QStringList m_plannedFor; //!< the causes of m_plan
    QSet<QPair<QString, int>> m_done;
    QStringList m_triedSince; //!< titles of fixes that were ticked since the last run
    QList<Attempt> m_history;
    QString m_note;
    bool m_isSaved = false;
};

//! No error for anybody: nothing is to be mended, though something may be fragile.
bool isWell(const Report &report);

} // namespace doctor
