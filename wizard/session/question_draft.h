#pragma once

#include "question/question.h"

#include <QStringList>

#include <optional>

namespace doctor {

//! What stands in the fields of the first page, as typed.
struct QuestionDraft {
    QString site;    //!< an address in any form, or the text of a pasted error page
    QString origins; //!< addresses, with spaces, commas or line breaks between them
    SslMode mode = SslMode::Unknown;
    ServerTold server;
    bool offlineHelpers = false; //!< only the site and its server are contacted
    //! What a page said that was given before and named no site: it is told of the address that follows.
    std::optional<PageTold> earlierPage = {};
};

//! What the fields mean so far, or why they mean nothing.
struct DraftReading {
    std::optional<Question> question; //!< only when nothing is wrong
    //! Of the site alone. Its host is empty when it was not understood; a page that names no site stays in
    //! it.
    Question understood;
    QString siteProblem;    //!< a sentence; empty when the site is fine or nothing was typed yet
    QStringList siteNotes;  //!< sentences about a site that is fine
    QString originsProblem; //!< a sentence
};

//! Pure; never fails on hostile text.
DraftReading read(const QuestionDraft &draft);

//! The fields for a question that is known already, such as that of an opened report.
QuestionDraft draftOf(const Question &question);

} // namespace doctor
