#pragma once

#include "evidence/observation.h"

#include <QWidget>

#include <optional>

namespace doctor {

class CommandBox;
class EvidenceTable;
class TextLabel;

//! The table of what was observed, and below it all that is known of the line that is chosen: every
//! certificate, name and header, under the names that the report's data has.
class EvidenceView : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceView(QWidget *parent = nullptr);

    //! \a clockOffset: Cloudflare's time minus this computer's, in seconds; certificates are judged at its
    //! time.
    void setObservations(const QList<Observation> &observations, qint64 clockOffset = 0);

private:
    void tell(const std::optional<Observation> &observation);

    EvidenceTable *m_table;
    TextLabel *m_hint;
    TextLabel *m_chain; //!< the certificates in three lines
    CommandBox *m_all;
    qint64 m_clockOffset = 0;
};

} // namespace doctor
