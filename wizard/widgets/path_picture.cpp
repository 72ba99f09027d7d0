#include "widgets/path_picture.h"

#include "theme/fonts.h"
#include "widgets/accessible.h"
#include "widgets/path_geometry.h"
#include "widgets/path_ways.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextOption>
#include <QToolTip>

#include <cmath>

namespace doctor {

namespace {

void drawData(QPainter &painter, const QRectF &area, const QString &text)
{
    const bool isWrapped = area.height() > 1.5 * painter.fontMetrics().lineSpacing();
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(isWrapped ? QTextOption::WordWrap : QTextOption::NoWrap);
    // An address stays in its order in every language.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, qFloor(area.width()));
    painter.drawText(area, isWrapped ? text : elided, option);
}

} // namespace

PathPicture::PathPicture(QWidget *parent) : QWidget(parent)
{
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(alternative());
}

std::array<QString, 3> PathPicture::titles()
{
    return {tr("You", "the person at this computer"), QStringLiteral("Cloudflare"), tr("Your server")};
}

void PathPicture::setState(const PathState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    bool working = false;
    for (const Lamp lamp : {state.you.lamp, state.cloudflare.lamp, state.server.lamp})
        working = working || lamp == Lamp::Working;
    m_turning.setActive(working);
    setAccessibleName(alternative());
    tellNameChanged(this);
    updateGeometry();
    update();
}

QString PathPicture::alternative() const
{
    const auto said = [](const PathWay &way) {
        if (way.lamp == Lamp::None)
            return tr("not looked at yet", "a way from one computer to another");
        const QString light = lampWord(way.lamp);
        //: %1: what happens on a way, such as "answers"; %2: the word of its light, such as "fine"
        return way.word.isEmpty() ? light : tr("%1 (%2)", "a way and its light").arg(way.word, light);
    };
    const auto named = [](const QString &title, const QString &subtitle) {
        //: %1: "You", "Cloudflare" or "Your server"; %2: a place or an address
        return subtitle.isEmpty() ? title : tr("%1 (%2)", "a computer and where it is").arg(title, subtitle);
    };
    const std::array<QString, 3> names = titles();
    const QString you = named(names[0], m_state.you.subtitle);
    const QString cloudflare = named(names[1], m_state.cloudflare.subtitle);
    const QString server = named(names[2], m_state.server.subtitle);
    //: %1 and %2: two computers; %3: what happens between them
    const QString way = tr("From %1 to %2: %3.");
    QStringList sentences{way.arg(you, cloudflare, said(m_state.toCloudflare)),
                          way.arg(cloudflare, server, said(m_state.toServer))};
    if (m_state.direct.lamp != Lamp::None)
        //: %1 and %2: two computers; %3: what happens between them
        sentences.append(tr("Directly from %1 to %2: %3.").arg(you, server, said(m_state.direct)));
    return sentences.join(u' ');
}

int PathPicture::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(PathGeometry(*this, titles(), width).height));
}

QSize PathPicture::sizeHint() const
{
    const int width = ems(this, 44);
    return {width, heightForWidth(width)};
}

QSize PathPicture::minimumSizeHint() const
{
    const int width = ems(this, 22);
    return {width, heightForWidth(width)};
}

void PathPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    const PathGeometry places(*this, titles(), width());
    const qreal em = doctor::em(this);
    const WayPainter ways{painter, theme, em};

    painter.setFont(quietFont(font()));
    if (m_state.direct.lamp != Lamp::None)
        ways.drawDirect(places.direct, places.directWord, m_state.direct);
    ways.draw(places.ways[0], places.ways[1], m_state.toCloudflare.lamp);
    ways.draw(places.ways[2], places.ways[3], m_state.toServer.lamp);
    ways.drawWord(places.words[0], m_state.toCloudflare);
    ways.drawWord(places.words[1], m_state.toServer);

    const std::array<QString, 3> names = titles();
    const std::array<const PathStop *, 3> stops{&m_state.you, &m_state.cloudflare, &m_state.server};
    for (std::size_t index = 0; index < stops.size(); ++index) {
        const QRectF box = places.boxes.at(index);
        painter.setPen(QPen(theme.outline, 1));
        painter.setBrush(theme.code);
        painter.drawRoundedRect(box, 0.7 * em, 0.7 * em);
        const PathStop &stop = *stops.at(index);
        const QFont strong = strongFont(font());
        const qreal wide = box.width() - 2 * PathGeometry::textMargin * em;
        const qreal titleHeight = PathGeometry::textHeight(names.at(index), strong, wide);
        const qreal subtitleHeight = PathGeometry::textHeight(stop.subtitle, quietFont(font()), wide);
        QRectF line(box.left() + PathGeometry::textMargin * em,
                    box.center().y() - (titleHeight + subtitleHeight) / 2, wide, titleHeight);
        painter.setFont(strong);
        painter.setPen(theme.text);
        drawData(painter, line, names.at(index));
        line = QRectF(line.left(), line.bottom(), line.width(), subtitleHeight);
        painter.setFont(quietFont(font()));
        painter.setPen(theme.soft);
        drawData(painter, line, stop.subtitle);
        const QRectF lamp = places.lamps.at(index);
        if (stop.lamp == Lamp::None)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.pane);
        const qreal halo = 0.16 * em;
        painter.drawEllipse(lamp.adjusted(-halo, -halo, halo, halo));
        LampPainter{theme, theme.pane, m_turning.turn()}.paint(painter, lamp, stop.lamp);
    }
}

void PathPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(alternative());
    QWidget::changeEvent(event);
}

bool PathPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const PathGeometry places(*this, titles(), width());
    const std::array<QString, 3> subtitles{m_state.you.subtitle, m_state.cloudflare.subtitle,
                                           m_state.server.subtitle};
    for (std::size_t index = 0; index < subtitles.size(); ++index)
        if (places.boxes.at(index).contains(help->pos())) {
            const QString whole = titles().at(index) + u'\n' + subtitles.at(index);
            QToolTip::showText(help->globalPos(), whole.trimmed().toHtmlEscaped(), this);
            return true;
        }
    if (places.directWord.contains(help->pos()))
        QToolTip::showText(help->globalPos(), m_state.direct.word.toHtmlEscaped(), this);
    return true;
}

} // namespace doctor
