#include "widgets/evidence_table.h"

#include "theme/fonts.h"
#include "widgets/evidence_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace doctor {

namespace {

constexpr int mostRowsHigh = 12;

} // namespace

EvidenceTable::EvidenceTable(QWidget *parent) : QTableView(parent), m_model(new EvidenceModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("What was observed"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitColumns();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                Q_EMIT chosen(current.isValid() ? std::optional(m_model->observation(current.row()))
                                                : std::nullopt);
            });
}

void EvidenceTable::setObservations(const QList<Observation> &observations)
{
    m_model->setObservations(observations);
    fitColumns();
    updateGeometry();
}

void EvidenceTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(
        std::max(leastTarget, qRound(fontMetrics().lineSpacing() * 1.35)));
    constexpr qreal widest = 24;
    resizeColumnsToContents();
    for (int column = 0; column < EvidenceModel::Details; ++column)
        setColumnWidth(column, std::min(columnWidth(column) + ems(this, 0.4), ems(this, widest)));
    // The last column takes the room that is left, and at least what its longest line needs.
    const int details = sizeHintForColumn(EvidenceModel::Details) + ems(this, 1);
    horizontalHeader()->setMinimumSectionSize(ems(this, 2));
    if (horizontalHeader()->length() - columnWidth(EvidenceModel::Details) + details > viewport()->width()) {
        horizontalHeader()->setStretchLastSection(false);
        setColumnWidth(EvidenceModel::Details, details);
    } else {
        horizontalHeader()->setStretchLastSection(true);
    }
}

QSize EvidenceTable::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 2, mostRowsHigh);
    const int height = horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    return {ems(this, 40), height};
}

QSize EvidenceTable::minimumSizeHint() const
{
    return {ems(this, 15), sizeHint().height()};
}

void EvidenceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EvidenceTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < EvidenceModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void EvidenceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace doctor
