#pragma once

#include <QList>

namespace doctor::test {

//! A site as somebody pastes it, and the host name that it leads to.
struct HostNameCase {
    const char *name;
    const char *source;
    const char *pasted;     //!< UTF-8
    const char *ace;        //!< what DNS, SNI, Host and certificates get; empty: refused
    const char *letters;    //!< shown beside it; empty: nothing to show
    const char *known = ""; //!< why the program is meant to differ from the source
};

QList<HostNameCase> hostNameCases();

} // namespace doctor::test
