#pragma once

#include "evidence/observation.h"

#include <QTableView>

#include <optional>

namespace doctor {

class EvidenceModel;

//! What was observed, one line each, in the words of the reports. Scrolls by itself; Ctrl+C copies the
//! selected rows as text with tabs.
class EvidenceTable : public QTableView
{
    Q_OBJECT

public:
    explicit EvidenceTable(QWidget *parent = nullptr);

    //! Rows that are there already stay as they are: only new ones are added while a check runs.
    void setObservations(const QList<Observation> &observations);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Another row is the current one; nullopt when none is.
    void chosen(const std::optional<doctor::Observation> &observation);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    EvidenceModel *m_model;
};

} // namespace doctor
