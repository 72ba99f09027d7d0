#pragma once

#include "probes/probe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>

namespace doctor::test {

//! Runs \a probe and returns what it saw; empty when it did not finish in time.
inline QList<Observation> observe(Probe &probe, int patienceMs = 30000)
{
    QList<Observation> seen;
    int times = 0;
    QObject::connect(&probe, &Probe::finished, &probe, [&](const QList<Observation> &observations) {
        seen = observations;
        ++times;
    });
    QSignalSpy finished(&probe, &Probe::finished);
    probe.start();
    if (!finished.wait(patienceMs) || times != 1)
        return {};
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return seen;
}

} // namespace doctor::test
