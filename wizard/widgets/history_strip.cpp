#include "widgets/history_strip.h"

#include "theme/fonts.h"
#include "widgets/accessible.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace doctor {

namespace {

constexpr qreal lampEms = 1.0;
constexpr qreal stepEms = 1.35;
constexpr qreal gapEms = 0.6;

QString clock(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

HistoryStrip::HistoryStrip(QWidget *parent) : QWidget(parent)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HistoryStrip::setMarks(const QList<HistoryMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    setAccessibleName(alternative());
    tellNameChanged(this);
    updateGeometry();
    update();
}

QString HistoryStrip::alternative() const
{
    if (m_marks.isEmpty())
        return tr("No checks yet");
    QString sentence
        //: %1: a time of day; %n: how many checks
        = tr("%n checks since %1.", nullptr, static_cast<int>(m_marks.size()))
              .arg(clock(m_marks.constFirst().at));
    const HistoryMark &last = m_marks.constLast();
    //: %1: a time of day; %2: the word of a light, such as "broken"
    sentence += u' ' + tr("The last one, at %1: %2.").arg(clock(last.at), lampWord(last.lamp));
    return sentence;
}

QSize HistoryStrip::sizeHint() const
{
    const int times = m_marks.isEmpty()
        ? 0
        : QFontMetrics(quietFont(font())).horizontalAdvance(clock(m_marks.constFirst().at)) * 2
            + ems(this, 2 * gapEms);
    return {times + ems(this, stepEms) * static_cast<int>(m_marks.size()),
            std::max(leastTarget, ems(this, 1.8))};
}

QSize HistoryStrip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), ems(this, 12)), sizeHint().height()};
}

QList<HistoryStrip::Place> HistoryStrip::places() const
{
    const int timeWidth = m_marks.isEmpty()
        ? 0
        : QFontMetrics(quietFont(font())).horizontalAdvance(clock(m_marks.constFirst().at))
            + ems(this, gapEms);
    const qreal step = ems(this, stepEms);
    const auto room = std::max<qsizetype>(1, qFloor((width() - 2 * timeWidth) / step));
    const qsizetype first = std::max<qsizetype>(0, m_marks.size() - room);
    const qreal lamp = ems(this, lampEms);
    QList<Place> result;
    for (qsizetype index = first; index < m_marks.size(); ++index) {
        QRectF area(timeWidth + static_cast<qreal>(index - first) * step, (height() - lamp) / 2, lamp, lamp);
        if (isRightToLeft())
            area.moveLeft(width() - area.right());
        result.append(Place{area, static_cast<int>(index)});
    }
    return result;
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    const QList<Place> shown = places();
    if (shown.isEmpty())
        return;
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    for (const Place &place : shown)
        LampPainter{theme, theme.pane}.paint(painter, place.area, m_marks.at(place.index).lamp);
    painter.setFont(quietFont(font()));
    painter.setPen(theme.soft);
    const qreal gap = ems(this, gapEms);
    const auto beside = [&](const Place &place, bool before) {
        const QString time = clock(m_marks.at(place.index).at);
        const qreal wide = painter.fontMetrics().horizontalAdvance(time) + 1;
        const bool left = before != isRightToLeft();
        const qreal x = left ? place.area.left() - gap / 2 - wide : place.area.right() + gap / 2;
        painter.drawText(QRectF(x, 0, wide, height()), static_cast<int>(Qt::AlignCenter), time);
    };
    beside(shown.constFirst(), true);
    if (shown.size() > 1)
        beside(shown.constLast(), false);
}

bool HistoryStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Place &place : places()) {
        if (!place.area.adjusted(-3, -height(), 3, height()).contains(help->pos()))
            continue;
        const HistoryMark &mark = m_marks.at(place.index);
        //: %1: a time of day; %2: the word of a light
        QString text = tr("%1: %2", "a check in the history").arg(clock(mark.at), lampWord(mark.lamp));
        if (!mark.text.isEmpty())
            text += u'\n' + mark.text;
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace doctor
