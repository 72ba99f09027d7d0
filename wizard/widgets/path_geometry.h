#pragma once

#include "widgets/path_picture.h"

#include <QRectF>

#include <array>

namespace doctor {

//! Where everything of a PathPicture stands, mirrored already where people read from the right. Private to
//! it.
struct PathGeometry {
    enum Stop { You, Cloudflare, Server };

    PathGeometry(const PathPicture &picture, const std::array<QString, 3> &titles, int width);

    std::array<QRectF, 3> boxes;
    std::array<QRectF, 3> lamps;
    std::array<QRectF, 2> words;   //!< above the two ways
    std::array<QPointF, 4> ways;   //!< from and to, twice
    std::array<QPointF, 4> direct; //!< the corners from You to Your server
    QRectF directWord;
    qreal height = 0;

    static constexpr qreal textMargin = 0.3; //!< ems beside the words in a box
    //! How high \a text is in a box with \a width for it: it goes on in another line between words.
    static qreal textHeight(const QString &text, const QFont &font, qreal width);

private:
    void mirror(qreal width);
};

} // namespace doctor
