#pragma once

#include "redaction/secrets.h"

#include <QByteArray>

namespace doctor {

//! Makes a report safe to send, and looks whether it is.
class Redaction
{
public:
    //! \a ownAddresses: this computer's, as its system knows them; the one that Cloudflare's trace names is
    //! never recorded. An address that the person gave as the server's is the server's, even on this
    //! computer.
    Redaction(const Report &report, const Hidden &hidden, const QList<QHostAddress> &ownAddresses);

    //! The report with stand-ins in question and evidence, judged again so that every sentence follows.
    Report applied(const Report &report) const;
    //! Any other text that goes into the same file.
    QString applied(const QString &text) const { return m_secrets.without(text); }

    //! Whether an original still stands in a finished file: as it is, percent-encoded, escaped for HTML, JSON
    //! or Markdown, broken over lines, or as UTF-16.
    bool survivesIn(const QByteArray &file) const;

private:
    Observation applied(const Observation &observation) const;

    Hidden m_hidden;
    redaction::Secrets m_secrets;
};

} // namespace doctor
