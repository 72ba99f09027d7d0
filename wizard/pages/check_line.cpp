#include "pages/check_line.h"

#include "theme/fonts.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

#include <algorithm>

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
    // The first line beside the middle of the box.
    const int above = std::max(0, (leastTarget - m_label->fontMetrics().height()) / 2);
    m_label->setContentsMargins(0, above, 0, above);
    // Words beside a tick are for clicking, as everywhere.
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_label->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ems(this, 0.2));
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
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
