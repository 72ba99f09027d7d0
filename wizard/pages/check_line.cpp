#include "pages/check_line.h"

#include "theme/fonts.h"
#include "widgets/beside_layout.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QMouseEvent>
#include <QRadioButton>

namespace doctor {

namespace {

QAbstractButton *buttonFor(Mark mark)
{
    if (mark == Mark::Choice)
        return new QRadioButton;
    return new QCheckBox;
}

} // namespace

CheckLine::CheckLine(const QString &text, QWidget *parent) : CheckLine(Mark::Tick, text, parent) {}

CheckLine::CheckLine(Mark mark, const QString &text, QWidget *parent)
    : QWidget(parent), m_box(buttonFor(mark)), m_label(new TextLabel(text))
{
    m_box->setAccessibleName(text);
    m_box->setMinimumSize(leastTarget, leastTarget);
    // Words beside a tick are for clicking, as everywhere.
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_label->installEventFilter(this);
    new BesideLayout(m_box, m_label, 0, this);
    connect(m_box, &QAbstractButton::clicked, this, &CheckLine::clicked);
    connect(m_box, &QAbstractButton::toggled, this, &CheckLine::toggled);
}

bool CheckLine::isChecked() const
{
    return m_box->isChecked();
}

void CheckLine::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void CheckLine::setSpoken(const QString &name)
{
    m_box->setAccessibleName(name);
}

bool CheckLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        m_box->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace doctor
