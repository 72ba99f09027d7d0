#pragma once

#include "session/access.h"

#include <QWidget>

class QButtonGroup;

namespace doctor {

class CheckLine;

//! Who can get to the server, or into the Cloudflare account: three answers, none chosen at first.
class AccessQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit AccessQuestion(Place place, QWidget *parent = nullptr);

    Keeper keeper() const { return m_keeper; }
    void setKeeper(Keeper keeper); //!< says nothing

Q_SIGNALS:
    void answered(doctor::Keeper keeper); //!< by the person

private:
    void addAnswer(Keeper keeper, const QString &text, const QString &question);

    QButtonGroup *m_group;
    QList<CheckLine *> m_answers; //!< in the order of Keeper, after Unsaid
    Keeper m_keeper = Keeper::Unsaid;
};

} // namespace doctor
