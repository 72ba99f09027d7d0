#include "children.h"

#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace doctor::test {

namespace {

struct Child {
    Ended end;
    pid_t pid = 0;
    int pipe = -1;
};

[[noreturn]] void work(size_t index, int out, unsigned patience,
                       const std::function<QByteArray(size_t)> &doIt)
{
    alarm(patience);
    const QByteArray said = doIt(index);
    qsizetype done = 0;
    while (done < said.size()) {
        const ssize_t count = write(out, said.constData() + done, static_cast<size_t>(said.size() - done));
        if (count <= 0)
            break;
        done += count;
    }
    std::exit(0); // the leak check of the sanitizers runs here
}

Child launch(size_t index, unsigned patience, const std::function<QByteArray(size_t)> &doIt)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::abort();
    std::fflush(nullptr);
    Child child;
    child.end.index = index;
    child.pid = fork();
    if (child.pid == 0) {
        close(ends[0]);
        work(index, ends[1], patience, doIt);
    }
    close(ends[1]);
    child.pipe = ends[0];
    return child;
}

void collect(std::vector<Child> &running, const std::function<void(const Ended &)> &ended)
{
    std::vector<pollfd> waiting;
    for (const Child &child : running)
        waiting.push_back({child.pipe, POLLIN, 0});
    poll(waiting.data(), waiting.size(), -1);
    for (size_t i = waiting.size(); i-- > 0;) {
        if (waiting[i].revents == 0)
            continue;
        Child &child = running[i];
        char chunk[4096];
        const ssize_t count = read(child.pipe, chunk, sizeof chunk);
        if (count > 0) {
            child.end.said.append(chunk, count);
            continue;
        }
        wait4(child.pid, &child.end.status, 0, &child.end.used);
        close(child.pipe);
        const Ended end = child.end;
        running.erase(running.begin() + static_cast<std::ptrdiff_t>(i));
        ended(end);
    }
}

} // namespace

double Ended::seconds() const
{
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return of(used.ru_utime) + of(used.ru_stime);
}

void inChildren(size_t count, int jobs, unsigned patience, const std::function<QByteArray(size_t)> &work,
                const std::function<void(const Ended &)> &ended)
{
    std::vector<Child> running;
    for (size_t next = 0; next < count || !running.empty();) {
        while (next < count && running.size() < static_cast<size_t>(jobs))
            running.push_back(launch(next++, patience, work));
        collect(running, ended);
    }
}

} // namespace doctor::test
