#include "pages/choice_line.h"

#include "theme/fonts.h"
#include "widgets/choice_box.h"
#include "widgets/rows.h"
#include "widgets/text_label.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace doctor {

ChoiceLine::ChoiceLine(const QString &name, QWidget *parent) : QWidget(parent), m_box(new ChoiceBox)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    // Long titles must not make the page wide.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    addCaptioned(*rows, labelFor(name, m_box), m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceLine::activated);
}

void ChoiceLine::setChoices(const QStringList &ids, const QStringList &titles)
{
    const QSignalBlocker quiet(m_box);
    const QString before = m_isForgotten ? QString() : m_wanted.isEmpty() ? chosen() : m_wanted;
    if (!ids.isEmpty())
        m_wanted.clear();
    if (m_isForgotten && m_box->count() > 0)
        m_box->setCurrentIndex(0);
    m_isForgotten = false;
    bool same = m_box->count() == ids.size();
    for (int i = 0; same && i < m_box->count(); ++i)
        same = m_box->itemData(i).toString() == ids.at(i) && m_box->itemText(i) == titles.at(i);
    if (same)
        return;
    m_box->clear();
    for (int i = 0; i < ids.size(); ++i) {
        m_box->addItem(titles.at(i), ids.at(i));
        m_box->setItemData(i, titles.at(i), Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(qMax(0, m_box->findData(before)));
}

void ChoiceLine::choose(const QString &id)
{
    m_wanted = id;
}

void ChoiceLine::forget()
{
    m_wanted.clear();
    m_isForgotten = true;
}

QString ChoiceLine::chosen() const
{
    return m_box->currentData().toString();
}

} // namespace doctor
