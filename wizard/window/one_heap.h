#pragma once

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace doctor {

//! glibc gives each thread a heap of its own, and keeps what was freed in it: with the few short threads of a
//! check, three megabytes for nothing. To be called before there is a second thread.
inline void shareOneHeap()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

} // namespace doctor
