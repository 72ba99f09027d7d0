#pragma once

#include "row.h"

namespace doctor::test {

//! The run of the real engine in one scene.
struct Judged {
    QString light;
    QString first; //!< the first cause with its confidence
    qint64 ms = 0;
    qint64 starved = 0; //!< of these, while other programs had the processor
    QStringList wrongs; //!< empty: as expected
    QString report;     //!< as people read it
    bool grey = false;
};

//! Needs a QCoreApplication.
Judged judgeRow(const Row &row);

} // namespace doctor::test
