#include "pages/ssl_mode_page.h"

#include "report/phrasebook.h"
#include "widgets/ssl_mode_table.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace doctor {

SslModePage::SslModePage(Consultation &consultation, QWidget *parent)
    : CheckPage(CheckId::SslMode, consultation, parent)
{
    addParts();
}

QWidget *SslModePage::table()
{
    m_modes = new QWidget;
    m_table = new SslModeTable;
    auto *rows = new QVBoxLayout(m_modes);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table);
    m_caption = new TextLabel(QString(), TextTone::Soft);
    rows->addWidget(m_caption);
    return m_modes;
}

void SslModePage::refresh()
{
    m_table->setReport(consultation().report());
    m_caption->setText(phrasebook::modesCaption(consultation().report()));
    m_caption->setVisible(!m_caption->text().isEmpty());
    m_modes->setVisible(!consultation().report().sslModes.isEmpty());
    CheckPage::refresh();
}

} // namespace doctor
