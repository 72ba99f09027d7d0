#include "pages/ssl_mode_page.h"

#include "widgets/ssl_mode_table.h"

namespace doctor {

SslModePage::SslModePage(Consultation &consultation, QWidget *parent)
    : CheckPage(CheckId::SslMode, consultation, parent)
{
    addParts();
}

QWidget *SslModePage::table()
{
    m_table = new SslModeTable;
    return m_table;
}

void SslModePage::refresh()
{
    m_table->setReport(consultation().report());
    m_table->setVisible(!consultation().report().sslModes.isEmpty());
    CheckPage::refresh();
}

} // namespace doctor
