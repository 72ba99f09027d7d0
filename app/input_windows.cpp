#include "input.h"

#include <QFile>

#include <cstdio>

namespace doctor {

std::optional<QByteArray> readInput(qint64 most, QString *error)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        *error = input.errorString();
        return std::nullopt;
    }
    // What comes through a pipe comes in pieces.
    QByteArray content;
    while (content.size() < most) {
        const QByteArray piece = input.read(most - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    return content;
}

} // namespace doctor
