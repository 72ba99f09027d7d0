#include "pages/cause_panel.h"

#include "report/phrasebook.h"
#include "theme/fonts.h"
#include "widgets/rows.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace doctor {

CausePanel::CausePanel(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
}

void CausePanel::setCauses(const QList<Cause> &causes)
{
    QStringList texts;
    for (const Cause &cause : causes)
        texts << phrasebook::confidenceWord(cause.confidence) << phrasebook::causeTitle(cause)
              << phrasebook::causeExplanation(cause);
    if (texts == m_shown)
        return;
    m_shown = texts;
    clear(*m_rows);
    for (qsizetype i = 0; i + 2 < texts.size(); i += 3) {
        m_rows->addWidget(new Tag(texts.at(i), Light::Grey), 0, Qt::AlignLeft);
        m_rows->addWidget(new TextLabel(texts.at(i + 1), TextTone::Strong));
        m_rows->addWidget(new TextLabel(texts.at(i + 2), TextTone::Soft));
        m_rows->addSpacing(ems(this, 0.5));
    }
}

} // namespace doctor
