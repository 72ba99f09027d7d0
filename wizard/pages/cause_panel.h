#pragma once

#include "report/report.h"

#include <QWidget>

class QVBoxLayout;

namespace doctor {

//! Causes with how sure they are and what they mean, one below the other.
class CausePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CausePanel(QWidget *parent = nullptr);

    void setCauses(const QList<Cause> &causes);

private:
    QVBoxLayout *m_rows;
    QStringList m_shown;
};

} // namespace doctor
