//! \file `doctor-world CONFIG.json`: the played Internet on real addresses, inside a network namespace. The
//! format is in practice/world.h. Prints "ready" when every socket listens, and runs until SIGTERM.

#include "practice/world.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace {

std::array<int, 2> wakers{-1, -1};

void wake(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakers[0], &byte, 1);
}

int complain(const QString &what)
{
    std::fprintf(stderr, "doctor-world: %s\n", qUtf8Printable(what));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 2)
        return complain(QStringLiteral("usage: doctor-world CONFIG.json"));
    QFile file(arguments.at(1));
    if (!file.open(QIODevice::ReadOnly))
        return complain(file.fileName() + QStringLiteral(": ") + file.errorString());
    QString error;
    const auto config = doctor::practice::WorldConfig::fromJson(file.readAll(), &error);
    if (!config)
        return complain(file.fileName() + QStringLiteral(": ") + error);
    doctor::practice::World world(*config, doctor::practice::World::Ground::Real);
    if (!world.start(&error))
        return complain(error);
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakers.data()) != 0)
        return complain(QStringLiteral("no socket pair"));
    const QSocketNotifier ended(wakers[1], QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, wake);
    std::signal(SIGINT, wake);
    std::signal(SIGPIPE, SIG_IGN);
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
