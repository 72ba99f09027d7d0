#pragma once

#include "question/question.h"

#include <QStringList>

namespace doctor {

//! What of a question may lead into this computer's own network, or to something else than a website:
//! "10.0.0.1", "203.0.113.10:22". Whoever typed it knows it; who only opened a file has to be asked. A server
//! given by a name counts, because nobody knows beforehand where it leads.
QStringList doubtfulPlaces(const Question &question);

} // namespace doctor
