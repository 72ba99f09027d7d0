#pragma once

#include "command_line.h"
#include "question/contacts.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

//! \file Whom a check would contact, in words. The list itself is the engine's: question/contacts.h.

namespace doctor {

//! The contacts of \a question on this computer. Contacts nobody.
Contacts contactsHere(const Question &question);

//! Paragraphs: what the list is, one for each contact (whom, where and why, a line each), and what is left
//! out.
QStringList contactParagraphs(const Question &question, const Contacts &contacts);

//! `{"format": "origin-doctor-contacts", …}`
QJsonObject contactsJson(const Question &question, const Contacts &contacts);

//! `check … --list-contacts`; the exit status. \a width: of the terminal, 0 where there is none.
int listContacts(const CommandLine &line, int width);

} // namespace doctor
