#include "interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace doctor {

namespace {

// A signal handler may touch no more than this, and the descriptor outlives every use.
std::array<int, 2> wakePipe = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(wakePipe[1], &byte, 1);
}

void handle(int signal, void (*handler)(int), unsigned flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(flags);
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

struct Interrupt::Wiring {
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(QObject *parent) : QObject(parent), m_wiring(std::make_unique<Wiring>())
{
    if (pipe(wakePipe.data()) != 0)
        return; // without it a signal ends the process as usual
    for (const int descriptor : wakePipe) {
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        fcntl(descriptor, F_SETFL, O_NONBLOCK);
    }
    m_wiring->notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    connect(m_wiring->notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_wiring->notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    // SA_RESETHAND gives a second signal its usual, deadly meaning.
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, onSignal, SA_RESETHAND | SA_RESTART);
}

void ignoreClosedPipes()
{
    handle(SIGPIPE, SIG_IGN, 0);
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, SIG_DFL, 0);
    m_wiring->notifier.reset();
    for (int &descriptor : wakePipe) {
        if (descriptor >= 0)
            close(descriptor);
        descriptor = -1;
    }
}

} // namespace doctor
