#include "widgets/evidence_model.h"

#include "document/document.h"
#include "document/evidence_words.h"
#include "document/moments.h"

#include <QLocale>

namespace doctor {

namespace {

QStringList cellsOf(const Observation &observation)
{
    return {document::clockInUtc(observation.at),       document::probeName(observation.detail),
            document::data(observation.target),         document::viaWord(observation.via),
            document::outcomeWord(observation.outcome), QLocale().toString(observation.elapsedMs),
            document::detailText(observation)};
}

} // namespace

void EvidenceModel::setObservations(const QList<Observation> &observations)
{
    QStringList ids;
    for (const Observation &observation : observations)
        ids.append(observation.id + u' ' + observation.at.toString(Qt::ISODateWithMs));
    if (ids == m_ids)
        return;
    m_observations = observations;
    if (!m_ids.isEmpty() && ids.mid(0, m_ids.size()) == m_ids) {
        const auto first = static_cast<int>(m_ids.size());
        beginInsertRows({}, first, static_cast<int>(ids.size()) - 1);
        for (qsizetype index = first; index < observations.size(); ++index)
            m_rows.append(cellsOf(observations.at(index)));
        m_ids = ids;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows.clear();
    for (const Observation &observation : observations)
        m_rows.append(cellsOf(observation));
    m_ids = ids;
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const QString &cell = m_rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell;
    case Qt::ToolTipRole: return cell.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Milliseconds ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Milliseconds ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time: return tr("Time (UTC)");
    case Asked: return tr("Asked", "what was asked");
    case OfWhom: return tr("Of whom", "who was asked");
    case Way: return tr("Way", "the way that a question went");
    case Result: return tr("Result");
    case Milliseconds: return tr("ms", "milliseconds");
    case Details: return tr("Details");
    case ColumnCount: break;
    }
    return {};
}

} // namespace doctor
