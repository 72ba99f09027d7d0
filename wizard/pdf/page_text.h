#pragma once

#include "document/document.h"
#include "pdf/column_widths.h"

#include <QFont>
#include <QTextCursor>
#include <QTextTable>

class QTextDocument;

namespace doctor {

//! Lays the blocks of a document out as rich text. Everything goes in as plain characters: nothing of it is
//! read as mark-up.
class PageText
{
public:
    //! \a width: of a line, in pixels of the layout.
    PageText(QTextDocument *text, qreal pixelsPerPoint, qreal width, Qt::LayoutDirection direction);

    void write(const document::Document &document);
    //! The same in parts, for a window that must not stand still: what stands above the sections, and each of
    //! them.
    void writeHead(const document::Document &document);
    void write(const document::Section &section);

    //! The number of a heading's level, or 0: a heading must not end a page.
    static int headingLevel(const QTextBlock &block);

private:
    struct Style {
        qreal points = 10;
        bool bold = false;
        bool fixed = false;
        QColor colour = {}; //!< that of the text when invalid
    };
    //! Around the cells of a table. What stands in its first and its last column is level with the text
    //! around the table, unless something has a background and so needs a margin inside it.
    struct Padding {
        qreal vertical = 0;
        qreal gap = 0;      //!< between columns, and a part of the first one's width
        qreal outer = 0;    //!< inside a background
        bool hangs = false; //!< and that reaches out as far, so that words stay level
    };

    void draw(const document::Paragraph &block);
    void draw(const document::Lines &block);
    void draw(const document::Subheading &block);
    void draw(const document::Bullets &block);
    void draw(const document::Facts &block);
    void draw(const document::Lights &block);
    void draw(const document::Table &block);
    void draw(const document::Command &block);
    void draw(const document::Quote &block);
    void drawVerdict(const document::Document &document);
    void drawTableHead(QTextTable *table, const document::Table &block, const Style &style);
    void drawTableRow(QTextTable *table, int index, const document::Table &block, const Style &style);

    void heading(const QString &words, int level);
    void begin(qreal before, qreal after); //!< a new paragraph
    void insert(const QString &words, const Style &style);
    void insertLight(Light light, const Style &style); //!< with its word
    //! Without lines of its own; the cursor is moved behind it by leave().
    QTextTable *table(int rows, const QList<ColumnNeed> &columns, const Padding &padding);
    void setPadding(QTextTable *table, const Padding &padding) const;
    void fill(QTextTable *table, int row, int column, const QColor &colour) const;
    QTextTableCell cellOf(const QTextTable *table, int row, int column) const;
    void enter(const QTextTableCell &cell, bool isData = false, bool atEnd = false);
    void leave();
    void underline(QTextTable *table, int row);
    //! Puts the first lines of all cells on one baseline, whatever their fonts.
    void level(QTextTable *table, int row) const;
    qreal ascentOf(const QTextTableCell &cell) const;

    QList<ColumnNeed> needsOf(const document::Table &block, const Style &style, const Padding &padding,
                              qsizetype marks) const;
    qreal widthOf(const QString &words, const Style &style) const;
    qreal widthOfLongestWord(const QString &words, const Style &style) const;
    qreal widthOfLight(Light light, const Style &style) const; //!< with its word
    qreal sizeOfLight(const Style &style) const { return px(style.points * 1.15); }
    static QString wordOfLight(Light light); //!< after its sign
    QTextCharFormat format(const Style &style) const;
    QFont font(const Style &style) const;
    qreal px(qreal points) const { return points * m_pixelsPerPoint; }

    QTextDocument *m_text;
    QTextCursor m_cursor;
    qreal m_pixelsPerPoint;
    qreal m_width;
    Qt::LayoutDirection m_direction;
};

} // namespace doctor
