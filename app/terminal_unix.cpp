#include "terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace doctor {

Terminal terminalOf(std::FILE *stream)
{
    Terminal terminal;
    const int descriptor = fileno(stream);
    terminal.isTerminal = isatty(descriptor) == 1;
    const QByteArray kind = qgetenv("TERM");
    terminal.canRedraw = terminal.isTerminal && !kind.isEmpty() && kind != "dumb";
    terminal.hasColours = terminal.canRedraw && qEnvironmentVariableIsEmpty("NO_COLOR"); // no-color.org
    winsize size{};
    if (terminal.isTerminal && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        terminal.columns = size.ws_col;
        terminal.rows = size.ws_row;
    }
    return terminal;
}

std::optional<bool> showOnTerminal(std::FILE *, const QByteArray &)
{
    return std::nullopt;
}

void borrowTerminal() {}

} // namespace doctor
