#include "widgets/light_label.h"

#include "widgets/accessible.h"
#include "widgets/beside_layout.h"
#include "widgets/light_icon.h"
#include "widgets/text_label.h"

namespace doctor {

LightLabel::LightLabel(QWidget *parent)
    : QWidget(parent), m_icon(new LightIcon(this)), m_label(new TextLabel(this))
{
    installAccessibility();
    new BesideLayout(m_icon, m_label, 0.5, this);
}

void LightLabel::setLamp(Lamp lamp)
{
    m_icon->setLamp(lamp);
    refresh();
}

Lamp LightLabel::lamp() const
{
    return m_icon->lamp();
}

void LightLabel::setSubject(const QString &subject)
{
    m_subject = subject;
    refresh();
}

void LightLabel::setText(const QString &text)
{
    m_text = text;
    refresh();
}

void LightLabel::refresh()
{
    const QString word = lampWord(lamp());
    m_label->setText(m_text.isEmpty() ? word : m_text);
    QString spoken = m_text.isEmpty() ? word : m_text;
    if (!m_text.isEmpty() && !word.isEmpty())
        //: %1: the word of a light, such as "fine"; %2: a sentence
        spoken = tr("%1: %2", "a light and what it says").arg(word, m_text);
    if (!m_subject.isEmpty() && !spoken.isEmpty())
        //: %1: the name of a check; %2: its light's word, such as "fine"
        spoken = tr("%1: %2", "a check and its light").arg(m_subject, spoken);
    if (spoken == accessibleName())
        return;
    setAccessibleName(spoken);
    tellNameChanged(this, true);
}

} // namespace doctor
