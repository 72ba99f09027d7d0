#include "input.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace doctor {

namespace {

//! Another program may hand over a pipe that does not block: "nothing yet" is no end.
bool waitForInput()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return poll(&input, 1, -1) >= 0 || errno == EINTR;
}

} // namespace

std::optional<QByteArray> readInput(qint64 most, QString *error)
{
    QByteArray content;
    std::array<char, 65536> piece{};
    while (content.size() < most) {
        const auto wanted = std::min<qint64>(most - content.size(), piece.size());
        const ssize_t size = ::read(STDIN_FILENO, piece.data(), static_cast<size_t>(wanted));
        if (size == 0)
            break;
        if (size > 0) {
            content.append(piece.data(), size);
            continue;
        }
        const bool isEmpty = errno == EAGAIN;
        if (errno == EINTR || (isEmpty && waitForInput()))
            continue;
        *error = qt_error_string();
        return std::nullopt;
    }
    return content;
}

} // namespace doctor
