#include "widgets/hint_label.h"

#include "widgets/accessible.h"
#include "widgets/beside_layout.h"
#include "widgets/light_icon.h"
#include "widgets/text_label.h"

namespace doctor {

HintLabel::HintLabel(QWidget *parent)
    : QWidget(parent), m_icon(new LightIcon(this)), m_label(new TextLabel({}, TextTone::Soft, this))
{
    installAccessibility();
    new BesideLayout(m_icon, m_label, 0.5, this);
    m_icon->hide();
}

void HintLabel::showHint(const QString &text)
{
    say(Lamp::None, text);
}

void HintLabel::showFine(const QString &text)
{
    say(Lamp::Green, text);
}

void HintLabel::showCaution(const QString &text)
{
    say(Lamp::Amber, text);
}

void HintLabel::showMistake(const QString &text)
{
    say(Lamp::Red, text);
}

void HintLabel::clear()
{
    say(Lamp::None, {});
}

void HintLabel::setKeepsPlace(bool keeps)
{
    m_keepsPlace = keeps;
    setVisible(keeps || !text().isEmpty());
}

QString HintLabel::text() const
{
    return m_label->text();
}

bool HintLabel::isMistake() const
{
    return m_icon->lamp() == Lamp::Red;
}

void HintLabel::say(Lamp lamp, const QString &text)
{
    if (lamp == m_icon->lamp() && text == m_label->text())
        return;
    m_icon->setLamp(lamp);
    m_icon->setVisible(lamp != Lamp::None);
    m_label->setTone(lamp == Lamp::Red ? TextTone::Normal : TextTone::Soft);
    m_label->setText(text);
    setAccessibleName(text);
    if (!m_keepsPlace)
        setVisible(!text.isEmpty());
    tellNameChanged(this, lamp != Lamp::None);
}

} // namespace doctor
