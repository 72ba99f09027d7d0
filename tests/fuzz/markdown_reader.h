#pragma once

#include <QString>

namespace doctor::fuzz {

//! A line of Markdown as somebody reads it.
struct MarkdownRead {
    QString text;        //!< all of it
    QString outsideCode; //!< where ticket systems look for links and names; code is a blank there
    bool isPlain = true; //!< false: there was mark-up in it, or a code span without an end
};

//! CommonMark 0.30 §2.4, §2.5 and §6.1, as far as a line needs it that is to hold no mark-up but code.
MarkdownRead readMarkdown(const QString &line);

} // namespace doctor::fuzz
