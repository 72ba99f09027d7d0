#pragma once

#include <QChar>

namespace doctor {

//! Controls, line breaks, marks of direction and whatever has no letter: nobody sees them, and some of them
//! change what stands around them.
inline bool isHiddenCharacter(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

//! U+200C and U+200D: hidden too, but some scripts need them, and they reorder nothing.
inline bool isJoiner(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    return character == nonJoiner || character == joiner;
}

} // namespace doctor
