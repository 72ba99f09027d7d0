#pragma once

#include "findings/finding.h"

#include <QColor>
#include <QObject>
#include <QTextObjectInterface>

class QTextCursor;

namespace doctor {

//! A light inside a text, drawn with lines: the same shapes as in the HTML report.
class LightObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    static constexpr int type = QTextFormat::UserObject + 1;
    //! \a size in the pixels of the document.
    static void insert(QTextCursor &cursor, Light light, qreal size);
    //! How far it reaches above the feet of letters, for the format that it was inserted with.
    static qreal ascent(const QTextFormat &format);
    static QColor colour(Light light);
    static QColor tint(Light light); //!< a background for it

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace doctor
