#pragma once

#include "pages/steps.h"
#include "session/consultation.h"

#include <QTimer>
#include <QVariantMap>
#include <QWizardPage>

namespace doctor {

class Fold;
class PageArea;
class PracticeLine;

//! What every page has in common: it shows the consultation, and again when that has changed. A page that is
//! not seen is drawn when it is shown.
class Page : public QWizardPage
{
    Q_OBJECT

public:
    explicit Page(Consultation &consultation, QWidget *parent = nullptr);

    virtual QString name() const = 0; //!< in the list of steps: "Your site"
    virtual QString nextText() const; //!< of the button that leads on
    virtual QString help() const = 0; //!< paragraphs about what is seen here, with line breaks between them
    //! Where the keyboard is when the page comes.
    virtual QWidget *firstControl() const { return nullptr; }
    virtual Fold *aloud() const { return nullptr; } //!< holds what is read on the telephone
    PageArea *area() const { return m_area; }
    //! What stands in it that the consultation does not hold, for the same page in another language.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &) {}

Q_SIGNALS:
    void pageWanted(doctor::PageId page); //!< the person wants to go there
    void helpWanted(const QString &title, const QString &text);
    void leavePracticeWanted();
    void nextTextChanged();

protected:
    virtual void refresh() = 0; //!< draws what the consultation says now
    Consultation &consultation() const { return m_consultation; }
    void touch(); //!< refresh() soon, once for several changes, if the page is seen
    void showEvent(QShowEvent *event) override;

private:
    Consultation &m_consultation;
    void draw(); //!< with what all pages have
    PageArea *m_area;
    PracticeLine *m_practice;
    QTimer m_due;
    bool m_isStale = true;
};

} // namespace doctor
