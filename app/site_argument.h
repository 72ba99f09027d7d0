#pragma once

#include "question/question.h"

#include <QStringList>

namespace doctor {

//! SITE of the command line, an address or the pasted text of a Cloudflare error page, into \a question; a
//! usage error in words, or nothing. Sentences that do not stop anything are added to \a notes.
QString readSiteArgument(const QString &text, Question &question, QStringList &notes);

} // namespace doctor
