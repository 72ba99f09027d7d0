#pragma once

#include <QWidget>

namespace doctor {

//! Says on every page that all of it is practice, and leads out of it.
class PracticeLine : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeLine(QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveWanted();
};

} // namespace doctor
