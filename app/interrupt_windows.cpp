#include "interrupt.h"

#include <QMetaObject>

#include <atomic>
#include <windows.h>

namespace doctor {

namespace {

std::atomic<Interrupt *> listener{nullptr};

// Runs in a thread of the system's own.
BOOL WINAPI onControl(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    Interrupt *const told = listener.exchange(nullptr);
    if (told == nullptr)
        return FALSE; // the second one ends the process as usual
    QMetaObject::invokeMethod(told, &Interrupt::interrupted, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct Interrupt::Wiring {
};

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

// There is no such signal here.
void ignoreClosedPipes() {}

Interrupt::~Interrupt()
{
    listener = nullptr;
    SetConsoleCtrlHandler(onControl, FALSE);
}

} // namespace doctor
