#include "interrupt.h"

#include <QMetaObject>

#include <mutex>
#include <windows.h>

namespace doctor {

namespace {

std::mutex guard; // the listener must not go while it is told
Interrupt *listener = nullptr;

// Runs in a thread of the system's own.
BOOL WINAPI onControl(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    const std::lock_guard lock(guard);
    if (listener == nullptr)
        return FALSE; // the second one ends the process as usual
    QMetaObject::invokeMethod(listener, &Interrupt::interrupted, Qt::QueuedConnection);
    listener = nullptr;
    return TRUE;
}

} // namespace

struct Interrupt::Wiring {
};

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    {
        const std::lock_guard lock(guard);
        listener = this;
    }
    SetConsoleCtrlHandler(onControl, TRUE);
}

// There is no such signal here.
void ignoreClosedPipes() {}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    const std::lock_guard lock(guard);
    listener = nullptr;
}

} // namespace doctor
