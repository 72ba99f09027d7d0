#include "widgets/finding_list.h"

#include "theme/fonts.h"
#include "widgets/accessible.h"
#include "widgets/finding_row.h"

#include <QVBoxLayout>

namespace doctor {

FindingList::FindingList(QWidget *parent) : QWidget(parent)
{
    installAccessibility();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    setAccessibleName(tr("What was found"));
}

void FindingList::setLines(const QList<FindingLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_rows.size() > lines.size())
        delete m_rows.takeLast();
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index == m_rows.size()) {
            m_rows.append(new FindingRow(index > 0, this));
            layout()->addWidget(m_rows.last());
        }
        m_rows.at(index)->setLine(lines.at(index));
    }
}

} // namespace doctor
