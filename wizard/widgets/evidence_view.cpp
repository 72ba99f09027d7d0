#include "widgets/evidence_view.h"

#include "document/chain_summary.h"
#include "document/evidence_words.h"
#include "widgets/command_box.h"
#include "widgets/evidence_table.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace doctor {

EvidenceView::EvidenceView(QWidget *parent)
    : QWidget(parent), m_table(new EvidenceTable),
      m_hint(
          new TextLabel(tr("Choose a line to read everything that was observed with it."), TextTone::Soft)),
      m_chain(new TextLabel({})), m_all(new CommandBox)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table);
    rows->addWidget(m_hint);
    rows->addWidget(m_chain);
    rows->addWidget(m_all);
    m_all->setTitle(tr("everything about the chosen line"));
    connect(m_table, &EvidenceTable::chosen, this, &EvidenceView::tell);
    tell(std::nullopt);
}

void EvidenceView::setObservations(const QList<Observation> &observations, qint64 clockOffset)
{
    m_clockOffset = clockOffset;
    m_table->setObservations(observations);
    if (!m_table->currentIndex().isValid())
        tell(std::nullopt);
}

void EvidenceView::tell(const std::optional<Observation> &observation)
{
    m_hint->setVisible(!observation);
    m_all->setVisible(observation.has_value());
    const TlsSeen *tls = observation ? observation->as<TlsSeen>() : nullptr;
    const QStringList chain = tls != nullptr
        ? document::chainSummary(*tls, observation->at.addSecs(m_clockOffset))
        : QStringList();
    m_chain->setText(chain.join(u'\n'));
    m_chain->setVisible(!chain.isEmpty());
    if (!observation)
        return;
    m_all->setCommand(document::allDetails(*observation).join(u'\n'));
    m_all->setExpanded(true);
}

} // namespace doctor
