#include "terminal.h"

#include <QString>

#include <algorithm>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace doctor {

namespace {

//! Null where the stream leads to no console.
HANDLE consoleOf(std::FILE *stream)
{
    const int descriptor = _fileno(stream);
    if (descriptor < 0 || _isatty(descriptor) == 0)
        return nullptr;
    auto *const handle = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    DWORD mode = 0;
    // A printer or NUL is a character device too.
    return GetConsoleMode(handle, &mode) != 0 ? handle : nullptr;
}

bool leadsSomewhere(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

Terminal terminalOf(std::FILE *stream)
{
    Terminal terminal;
    const HANDLE console = consoleOf(stream);
    terminal.isTerminal = console != nullptr;
    if (!terminal.isTerminal)
        return terminal;
    DWORD mode = 0;
    terminal.canRedraw = GetConsoleMode(console, &mode) != 0
        && SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
    terminal.hasColours = terminal.canRedraw && qEnvironmentVariableIsEmpty("NO_COLOR"); // no-color.org
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(console, &info) != 0) {
        terminal.columns = info.srWindow.Right - info.srWindow.Left + 1;
        terminal.rows = info.srWindow.Bottom - info.srWindow.Top + 1;
    }
    return terminal;
}

std::optional<bool> showOnTerminal(std::FILE *stream, const QByteArray &text)
{
    const HANDLE console = consoleOf(stream);
    if (console == nullptr) {
        // Or each line feed of a PDF would become two bytes.
        if (_fileno(stream) >= 0)
            _setmode(_fileno(stream), _O_BINARY);
        return std::nullopt;
    }
    // Not by bytes: what they mean depends on the console's code page, which is not ours to change.
    const QString words = QString::fromUtf8(text);
    constexpr qsizetype mostAtOnce = 8192; // older systems refuse 64 KiB
    for (qsizetype at = 0; at < words.size();) {
        qsizetype size = std::min(mostAtOnce, words.size() - at);
        if (words.at(at + size - 1).isHighSurrogate() && size > 1)
            --size;
        DWORD written = 0;
        if (WriteConsoleW(console, words.utf16() + at, static_cast<DWORD>(size), &written, nullptr) == 0
            || written == 0)
            return false;
        at += written;
    }
    return true;
}

void borrowTerminal()
{
    const bool out = leadsSomewhere(STD_OUTPUT_HANDLE);
    const bool error = leadsSomewhere(STD_ERROR_HANDLE);
    if ((out && error) || AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return;
    if (!out)
        static_cast<void>(std::freopen("CONOUT$", "w", stdout));
    if (!error)
        static_cast<void>(std::freopen("CONOUT$", "w", stderr));
}

} // namespace doctor
