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

    void setObservations(const QList<Observation> &observations);

private:
    void tell(const std::optional<Observation> &observation);

    EvidenceTable *m_table;
    TextLabel *m_hint;
    CommandBox *m_all;
};

} // namespace doctor
