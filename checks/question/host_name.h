#pragma once

#include <QString>

namespace doctor {

//! A host name in the form in which it is asked for, or why it is none.
struct HostName {
    QString ace;     //!< ASCII (punycode), lower case, no trailing dot; empty when it is no host name
    QString problem; //!< one translated sentence; empty when it is one
};

//! Host names as people write them: international, upper case, one dot at the end. Single labels pass: only
//! the caller knows whether they make sense. Something like an IP address ("10.1", "0x7f.1") does not pass.
HostName parseHostName(const QString &text);

//! The same name in its own letters, "bücher.example"; empty when it has no others, or some that nobody sees.
QString inOwnLetters(const QString &ace);

//! The first character that nobody can see, joiners aside, as "U+202E"; empty when there is none.
QString firstHiddenCharacter(const QString &text);

//! Outside text short enough to be shown in a sentence.
QString quotable(const QString &text);

} // namespace doctor
