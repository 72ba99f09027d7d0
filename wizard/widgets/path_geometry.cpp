#include "widgets/path_geometry.h"

#include "theme/fonts.h"

#include <algorithm>

namespace doctor {

namespace {

constexpr qreal widestPicture = 47;
constexpr qreal widestBox = 12.5;
constexpr qreal narrowestBox = 5.8;
constexpr qreal shortestWay = 4.4;
constexpr qreal leastWay = 2.8; //!< where its word stands above the boxes
constexpr qreal longestWay = 9;
constexpr qreal lampEms = 1.5;
constexpr qreal overhang = 0.4; //!< of the last light beyond its box

qreal widthOf(const PathPicture &picture, const QString &title, const QString &subtitle)
{
    const qreal em = doctor::em(&picture);
    const qreal text = std::max(QFontMetricsF(strongFont(picture.font())).horizontalAdvance(title),
                                QFontMetricsF(quietFont(picture.font())).horizontalAdvance(subtitle));
    return std::clamp(text + 2.2 * em, narrowestBox * em, widestBox * em);
}

//! The longest word of what stands above the ways: they are wrapped, and not cut.
qreal longestPart(const QFontMetricsF &metrics, const PathState &state)
{
    qreal longest = 0;
    for (const QString &word : {state.toCloudflare.word, state.toServer.word})
        for (const QString &part : word.split(u' '))
            longest = std::max(longest, metrics.horizontalAdvance(part));
    return longest;
}

} // namespace

qreal PathGeometry::textHeight(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    if (text.isEmpty())
        return 0;
    qreal longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    // What would be broken inside a word, such as an address, is elided.
    if (longest > width || metrics.horizontalAdvance(text) <= width)
        return metrics.lineSpacing();
    return metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::AlignHCenter | Qt::TextWordWrap, text)
        .height();
}

PathGeometry::PathGeometry(const PathPicture &picture, const std::array<QString, 3> &titles, int width)
{
    const qreal em = doctor::em(&picture);
    const PathState &state = picture.state();
    const std::array<QString, 3> subtitles{state.you.subtitle, state.cloudflare.subtitle,
                                           state.server.subtitle};
    const QFontMetricsF quiet(quietFont(picture.font()));

    // The three boxes are equally wide: the picture is a row, and not a list.
    qreal box = narrowestBox * em;
    for (std::size_t index = 0; index < boxes.size(); ++index)
        box = std::max(box, widthOf(picture, titles.at(index), subtitles.at(index)));
    const qreal room = std::min<qreal>(width - overhang * em, widestPicture * em);
    // An address can be elided, what happened on the way cannot.
    const qreal longest = longestPart(quiet, state);
    const qreal shortest = std::clamp(longest + em, shortestWay * em, longestWay * em);
    const qreal wanted = box;
    box = std::max(narrowestBox * em, std::min(box, (room - 2 * shortest) / 3));
    qreal way = std::clamp((room - 3 * box) / 2, 2 * em, longestWay * em);

    // In a narrow window a word would be broken into its letters between the boxes: it then stands above
    // them.
    const qreal boxBelow
        = std::clamp((room - 2 * leastWay * em) / 3, narrowestBox * em, std::max(wanted, narrowestBox * em));
    // …and so that the names in the boxes need not be cut.
    const bool isAbove = longest > way - 0.6 * em || (box + 1 < wanted && box + 1 < boxBelow);
    if (isAbove) {
        box = boxBelow;
        way = std::clamp((room - 3 * box) / 2, 2 * em, longestWay * em);
    }
    qreal boxHeight = QFontMetricsF(strongFont(picture.font())).lineSpacing() + quiet.lineSpacing();
    for (std::size_t index = 0; index < boxes.size(); ++index)
        boxHeight = std::max(
            boxHeight,
            textHeight(titles.at(index), strongFont(picture.font()), box - 1 - 2 * textMargin * em)
                + textHeight(subtitles.at(index), quietFont(picture.font()), box - 1 - 2 * textMargin * em));
    boxHeight += 1.5 * em;
    const qreal wordWidth = (isAbove ? box + way : way) - 0.6 * em;
    qreal wordHeight = quiet.lineSpacing();
    for (const QString &word : {state.toCloudflare.word, state.toServer.word})
        wordHeight
            = std::max(wordHeight,
                       quiet
                           .boundingRect(QRectF(0, 0, wordWidth, 1000),
                                         Qt::AlignHCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere, word)
                           .height());
    const qreal lampSide = lampEms * em;
    const qreal aboveWay = wordHeight + 1.1 * em;
    const qreal top
        = isAbove ? wordHeight + 0.2 * em + lampSide / 2 : std::max(lampSide / 2, aboveWay - boxHeight / 2);
    const qreal middle = top + boxHeight / 2;

    for (std::size_t index = 0; index < boxes.size(); ++index) {
        const qreal left = static_cast<qreal>(index) * (box + way);
        boxes.at(index) = QRectF(left + 0.5, top, box - 1, boxHeight);
        lamps.at(index) = QRectF(left + box - lampSide * 0.85, top - lampSide * 0.45, lampSide, lampSide);
    }
    for (std::size_t index = 0; index < words.size(); ++index) {
        const QRectF &from = boxes.at(index);
        const QRectF &to = boxes.at(index + 1);
        ways.at(2 * index) = QPointF(from.right() + 0.2 * em, middle);
        ways.at(2 * index + 1) = QPointF(to.left() - 0.25 * em, middle);
        words.at(index) = isAbove
            ? QRectF((from.right() + to.left() - wordWidth) / 2, 0, wordWidth, wordHeight)
            : QRectF(from.right() + 0.3 * em, middle - aboveWay, wordWidth, wordHeight);
    }
    const qreal bottom = boxes[You].bottom();
    const qreal below = bottom + 1.35 * em;
    direct = {QPointF(boxes[You].center().x(), bottom), QPointF(boxes[You].center().x(), below),
              QPointF(boxes[Server].center().x(), below),
              QPointF(boxes[Server].center().x(), bottom + 0.25 * em)};
    const qreal directRoom = boxes[Server].center().x() - boxes[You].center().x() - 4 * em;
    const qreal directWidth = std::min(directRoom, quiet.horizontalAdvance(state.direct.word) + 1.2 * em);
    directWord = QRectF(boxes[Cloudflare].center().x() - directWidth / 2, below - quiet.lineSpacing() / 2,
                        directWidth, quiet.lineSpacing());
    height = below + quiet.lineSpacing() / 2 + 0.2 * em;
    if (picture.isRightToLeft())
        mirror(width);
}

void PathGeometry::mirror(qreal width)
{
    const auto turned = [width](const QRectF &area) {
        return QRectF(width - area.right(), area.top(), area.width(), area.height());
    };
    for (QRectF &area : boxes)
        area = turned(area);
    for (QRectF &area : lamps)
        area = turned(area);
    for (QRectF &area : words)
        area = turned(area);
    directWord = turned(directWord);
    for (QPointF &point : ways)
        point.setX(width - point.x());
    for (QPointF &point : direct)
        point.setX(width - point.x());
}

} // namespace doctor
