#pragma once

#include "fixes/catalogue.h"

#include <QMap>

namespace doctor {

//! A letter ready to be sent.
struct Message {
    QString to; //!< as in MessageTemplate
    QString subject;
    QStringList paragraphs;
};

//! Values for {host}, {origin}, {ports}, {code}, {ray}, {time}, {observations}, {https_redirect} and
//! {cloudflare_ranges}, each already fit to be shown.
using MessageValues = QMap<QString, QString>;

//! The letters for a cause in the language of the installed translators. A line with a placeholder that has
//! no value is left out, and with it what leads to it.
QList<Message> messagesFor(const CauseEntry &cause, const MessageValues &values);

} // namespace doctor
