#include "widgets/finding_row.h"

#include "theme/fonts.h"
#include "widgets/accessible.h"
#include "widgets/beside_layout.h"
#include "widgets/light_icon.h"
#include "widgets/text_label.h"

#include <QPainter>

namespace doctor {

FindingRow::FindingRow(bool lineAbove, QWidget *parent)
    : QWidget(parent), m_lineAbove(lineAbove), m_icon(new LightIcon(this)), m_text(new TextLabel(this)),
      m_figures(new TextLabel({}, TextTone::Quiet, this))
{
    constexpr qreal air = 0.5;
    auto *row = new BesideLayout(m_icon, m_text, 0.7, this);
    row->setContentsMargins(0, ems(this, air), 0, ems(this, air));
    row->addWidget(m_figures);
}

void FindingRow::setLine(const FindingLine &line)
{
    m_icon->setLamp(line.lamp);
    if (m_text->text() != line.text)
        m_text->setText(line.text);
    if (m_figures->text() != line.figures)
        m_figures->setText(line.figures);
    m_figures->setHidden(line.figures.isEmpty());
    QString spoken = line.text;
    if (const QString word = lampWord(line.lamp); !word.isEmpty())
        //: %1: the word of a light, such as "fine"; %2: a sentence
        spoken = tr("%1: %2", "a light and what it says").arg(word, line.text);
    if (!line.figures.isEmpty())
        spoken += u'\n' + line.figures;
    if (spoken == accessibleName())
        return;
    setAccessibleName(spoken);
    tellNameChanged(this);
}

void FindingRow::paintEvent(QPaintEvent *)
{
    if (!m_lineAbove)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(palette()).line);
}

} // namespace doctor
