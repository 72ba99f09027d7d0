#pragma once

#include "question/question.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QTimer;

namespace doctor {

class HintLabel;
class PageButton;

//! A field for the addresses of the server, answered in place, with a button that checks with them.
class OriginEditor : public QWidget
{
    Q_OBJECT

public:
    explicit OriginEditor(QWidget *parent = nullptr);

    void setOrigins(const QList<OriginTold> &origins); //!< leaves alone what is being typed
    void setBusy(bool busy);                           //!< while a check runs

Q_SIGNALS:
    void chosen(const QList<doctor::OriginTold> &origins);
    void helpWanted(); //!< where people find the address

private:
    void answer();
    void choose();

    QList<OriginTold> m_origins;
    QLineEdit *m_field;
    PageButton *m_button;
    HintLabel *m_hint;
    QTimer *m_pause;
    bool m_isBusy = false;
};

} // namespace doctor
