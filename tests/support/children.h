#pragma once

#include <QByteArray>

#include <cstddef>
#include <functional>
#include <sys/resource.h>

namespace doctor::test {

//! How a child ended.
struct Ended {
    size_t index = 0;
    QByteArray said; //!< what its work returned
    int status = 0;  //!< of wait4
    rusage used{};

    bool isWell() const { return status == 0; }
    double seconds() const; //!< of processor
    long megabytes() const { return used.ru_maxrss / 1024; }
};

//! Does \a work for each index below \a count in a process of its own, \a jobs at a time, and tells each end.
//! To be called before there is any thread. A child that takes longer than \a patience seconds is killed.
void inChildren(size_t count, int jobs, unsigned patience, const std::function<QByteArray(size_t)> &work,
                const std::function<void(const Ended &)> &ended);

} // namespace doctor::test
