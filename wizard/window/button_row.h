#pragma once

#include "pages/steps.h"

#include <QObject>
#include <QTimer>

class QPushButton;
class QWizard;

namespace doctor {

class Consultation;
class Watch;

//! The buttons below the pages: which of them a page has, what they say now, and which one Enter means.
class ButtonRow : public QObject
{
    Q_OBJECT

public:
    //! All three outlive it.
    ButtonRow(QWizard &wizard, const Consultation &consultation, const Watch &watch);

    void arrange(PageId page); //!< when another page comes
    void refresh(PageId page, const QString &nextText);
    bool offersWatch() const { return m_offersWatch; } //!< and has no room for the button that begins it
    QPushButton *again() const { return m_again; }
    QPushButton *keep() const { return m_keep; }

Q_SIGNALS:
    void againPressed(); //!< or that it is to stop
    void watchPressed();

private:
    void addButtons();
    void nameWatch();
    bool hasRoomForAll() const;

    QWizard &m_wizard;
    const Consultation &m_consultation;
    const Watch &m_watch;
    QPushButton *m_again = nullptr;
    QPushButton *m_keep = nullptr;
    QTimer m_tick; //!< counts down to the next look
    bool m_offersWatch = false;
};

} // namespace doctor
