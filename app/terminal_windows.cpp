#include "terminal.h"

#include <QByteArray>

#include <io.h>
#include <windows.h>

namespace doctor {

Terminal terminalOf(std::FILE *stream)
{
    Terminal terminal;
    const int descriptor = _fileno(stream);
    terminal.isTerminal = _isatty(descriptor) != 0;
    if (!terminal.isTerminal)
        return terminal;
    auto *const console = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    SetConsoleOutputCP(CP_UTF8);
    DWORD mode = 0;
    terminal.canRedraw = GetConsoleMode(console, &mode)
        && SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    terminal.hasColours = terminal.canRedraw && qEnvironmentVariableIsEmpty("NO_COLOR"); // no-color.org
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(console, &info)) {
        terminal.columns = info.srWindow.Right - info.srWindow.Left + 1;
        terminal.rows = info.srWindow.Bottom - info.srWindow.Top + 1;
    }
    return terminal;
}

} // namespace doctor
