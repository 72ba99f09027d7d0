#pragma once

#include "evidence/observation.h"

#include <QAbstractTableModel>

namespace doctor {

//! Observations as the rows of a table, in the words of the reports. Private to EvidenceTable.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Asked, OfWhom, Way, Result, Milliseconds, Details, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setObservations(const QList<Observation> &observations);
    Observation observation(int row) const { return m_observations.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_ids;
    QList<Observation> m_observations;
    QList<QStringList> m_rows;
};

} // namespace doctor
