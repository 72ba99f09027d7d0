#pragma once

#include <QString>

namespace doctor {

//! What made a report, beyond what Qt itself can tell. Set once by the program before it writes one.
struct Generator {
    QString openssl; //!< "3.0.22"; left out of reports while empty
};

Generator &generator();

} // namespace doctor
