#include "widgets/fold.h"

#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/accessible.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace doctor {

FoldButton::FoldButton(QWidget *parent) : LinkButton(parent)
{
    installAccessibility();
    setCheckable(true);
    setWraps();
    connect(this, &FoldButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    const int opening = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int closing = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == opening || event->key() == closing)
        setChecked(event->key() == opening);
    else
        LinkButton::keyPressEvent(event);
}

int FoldButton::markWidth() const
{
    return ems(this, 1.0);
}

void FoldButton::paintMark(QPainter &painter, const QRect &area) const
{
    // A triangle of our own: not every font has one.
    const qreal size = ems(this, 0.5);
    QPolygonF triangle({QPointF(-0.35, -0.5), QPointF(0.45, 0), QPointF(-0.35, 0.5)});
    QTransform place;
    const qreal inset = size * 0.5;
    place.translate(isRightToLeft() ? area.right() - inset : area.left() + inset, QRectF(area).center().y());
    place.scale(isRightToLeft() && !isChecked() ? -size : size, size);
    if (isChecked())
        place.rotate(90);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? themeOf(palette()).accent
                                 : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawPolygon(place.map(triangle));
}

Fold::Fold(const QString &title, QWidget *parent) : QWidget(parent), m_button(new FoldButton(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(ems(this, 0.4));
    rows->addWidget(m_button, 0, Qt::AlignLeft);
    setTitle(title);
    connect(m_button, &FoldButton::toggled, this, [this](bool expanded) {
        if (m_content != nullptr)
            m_content->setVisible(expanded);
        Q_EMIT toggled(expanded);
    });
}

void Fold::setTitle(const QString &title)
{
    // Titles hold data too: no letter in them is a shortcut.
    m_button->setText(QString(title).replace(u'&', QLatin1String("&&")));
    m_button->setAccessibleName(title);
}

QString Fold::title() const
{
    return m_button->accessibleName();
}

void Fold::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    layout()->addWidget(content);
    content->setVisible(isExpanded());
}

bool Fold::isExpanded() const
{
    return m_button->isChecked();
}

void Fold::setExpanded(bool expanded)
{
    m_button->setChecked(expanded);
}

} // namespace doctor
