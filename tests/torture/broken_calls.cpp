#include "broken_calls.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<int> seen{0};
std::atomic<int> wanted{0};
std::atomic<const char *> broken{""};

//! The practice internet is the world, and the world is not what is tested.
bool isEngine()
{
    thread_local int engine = -1;
    if (engine < 0) {
        char name[16] = "";
        pthread_getname_np(pthread_self(), name, sizeof name);
        engine = std::strcmp(name, "practice") == 0 ? 0 : 1;
    }
    return engine == 1;
}

bool isSocket(int fd)
{
    const int kept = errno;
    struct stat about {
    };
    const bool is = fstat(fd, &about) == 0 && S_ISSOCK(about.st_mode);
    errno = kept;
    return is;
}

bool isItsTurn(int fd, const char *call)
{
    if (wanted < 0 || !isEngine() || !isSocket(fd))
        return false;
    if (++seen != wanted)
        return false;
    broken = call;
    return true;
}

template<class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

ssize_t failed(int error)
{
    errno = error;
    return -1;
}

} // namespace

namespace doctor::test {

void breakCall(int nth)
{
    seen = 0;
    wanted = nth;
}

int callsSeen()
{
    return seen;
}

const char *brokenCall()
{
    return broken;
}

} // namespace doctor::test

// NOLINTBEGIN: the names and signatures are libc's
extern "C" {

int connect(int fd, const struct sockaddr *address, socklen_t size)
{
    static const auto real = next<int (*)(int, const struct sockaddr *, socklen_t)>("connect");
    return isItsTurn(fd, "connect") ? static_cast<int>(failed(ETIMEDOUT)) : real(fd, address, size);
}

int shutdown(int fd, int how)
{
    static const auto real = next<int (*)(int, int)>("shutdown");
    return isItsTurn(fd, "shutdown") ? static_cast<int>(failed(ENOTCONN)) : real(fd, how);
}

int close(int fd)
{
    static const auto real = next<int (*)(int)>("close");
    const bool fails = isItsTurn(fd, "close");
    const int result = real(fd);
    return fails ? static_cast<int>(failed(EIO)) : result;
}

ssize_t read(int fd, void *into, size_t size)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t)>("read");
    return isItsTurn(fd, "read") ? failed(ECONNRESET) : real(fd, into, size);
}

ssize_t recv(int fd, void *into, size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, int)>("recv");
    return isItsTurn(fd, "recv") ? failed(ECONNRESET) : real(fd, into, size, flags);
}

ssize_t recvfrom(int fd, void *into, size_t size, int flags, struct sockaddr *from, socklen_t *length)
{
    static const auto real
        = next<ssize_t (*)(int, void *, size_t, int, struct sockaddr *, socklen_t *)>("recvfrom");
    return isItsTurn(fd, "recvfrom") ? failed(ECONNRESET) : real(fd, into, size, flags, from, length);
}

ssize_t recvmsg(int fd, struct msghdr *message, int flags)
{
    static const auto real = next<ssize_t (*)(int, struct msghdr *, int)>("recvmsg");
    return isItsTurn(fd, "recvmsg") ? failed(ECONNRESET) : real(fd, message, flags);
}

ssize_t write(int fd, const void *from, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return isItsTurn(fd, "write") ? failed(EPIPE) : real(fd, from, size);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    static const auto real = next<ssize_t (*)(int, const struct iovec *, int)>("writev");
    return isItsTurn(fd, "writev") ? failed(EPIPE) : real(fd, parts, count);
}

ssize_t send(int fd, const void *from, size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, int)>("send");
    return isItsTurn(fd, "send") ? failed(EPIPE) : real(fd, from, size, flags);
}

ssize_t sendto(int fd, const void *from, size_t size, int flags, const struct sockaddr *to, socklen_t length)
{
    static const auto real
        = next<ssize_t (*)(int, const void *, size_t, int, const struct sockaddr *, socklen_t)>("sendto");
    return isItsTurn(fd, "sendto") ? failed(EPIPE) : real(fd, from, size, flags, to, length);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags)
{
    static const auto real = next<ssize_t (*)(int, const struct msghdr *, int)>("sendmsg");
    return isItsTurn(fd, "sendmsg") ? failed(EPIPE) : real(fd, message, flags);
}

} // extern "C"
// NOLINTEND
