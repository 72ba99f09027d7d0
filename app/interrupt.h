#pragma once

#include <QObject>

#include <memory>

namespace doctor {

//! Tells of the first Ctrl-C or SIGTERM in the event loop; the second one ends the process as usual. At most
//! one may exist. Writing to a closed pipe fails with an error from its construction on, instead of ending
//! the process.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override; //!< gives the signals back

Q_SIGNALS:
    void interrupted();

private:
    struct Wiring;
    std::unique_ptr<Wiring> m_wiring;
};

//! From now on writing to a closed pipe fails with an error, instead of ending the process.
void ignoreClosedPipes();

} // namespace doctor
