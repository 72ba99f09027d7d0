#pragma once

#include "findings/finding.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

//! \file What a report says, in order, without any format. The writers draw it and add no word of their own
//! but those of the lights.

namespace doctor::document {

enum class Tone { Normal, Strong, Quiet };

struct Paragraph {
    QString text;
    Tone tone = Tone::Normal;
};

//! A heading below that of the section.
struct Subheading {
    QString text;
};

struct Item {
    QString text;
    std::optional<Light> light = {};
};
struct Bullets {
    QList<Item> items;
};

//! A name and its value. Values are mostly data, such as an address, and stand from left to right.
struct Fact {
    QString name;
    QString value;
    bool isData = true;
};
struct Facts {
    QList<Fact> facts;
};

//! One of the five lights with what stands below it.
struct LightRow {
    Light light = Light::Grey;
    QString title;
    QString summary;
    QStringList findings; //!< without the one that the summary repeats
};
struct Lights {
    QList<LightRow> rows;
};

//! Short lines below each other that belong together.
struct Lines {
    QStringList lines;
};

struct Column {
    QString name;
    bool isData = false;    //!< stands from left to right in every language
    bool isNumber = false;  //!< aligned at its end
    bool takesRoom = false; //!< gets the width that the others leave
};
//! A text, or a light that stands there with its word.
struct Cell {
    QString text;
    std::optional<Light> light = {};
};
struct Row {
    QList<Cell> cells; //!< as many as columns
    bool marked = false;
};
struct Table {
    QList<Column> columns;
    QList<Row> rows;
    QString markMeans; //!< what a marked row is, in a sentence; empty without one
};

//! A command to copy, its lines and spaces kept as they are.
struct Command {
    QString text;
};

//! The person's own words. Line breaks are theirs.
struct Quote {
    QString text;
};

using Block = std::variant<Paragraph, Lines, Subheading, Bullets, Facts, Lights, Table, Command, Quote>;

//! A table of more columns than this is drawn small, or in another way.
inline constexpr qsizetype columnsOfAWideTable = 5;

//! Details are for those who want proof: a terminal leaves them out.
enum class Depth { Main, Detail };

struct Section {
    QString heading; //!< empty for what stands at the top
    QList<Block> blocks;
    Depth depth = Depth::Main;
};

struct Document {
    QString title;    //!< of the file: one line
    QString subject;  //!< the address of the site
    QString language; //!< of the sentences: "en", "de", …
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString generator; //!< "Origin Doctor 0.1.0"
    Light light = Light::Grey;
    QString lightWord; //!< beside the light of the whole
    QString headline;
    QList<Section> sections;
};

//! Before a row that is marked, and before what that means: an arrow into the row.
inline QString rowMark(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QStringLiteral("← ") : QStringLiteral("→ ");
}

//! In the row that is marked, the arrow stands before the first words and moves no light: it has room of its
//! own in this column, or before it. -1 without such a row.
qsizetype columnOfMarks(const Table &table);

//! Adds \a block unless there is nothing in it.
void add(Section &section, Block block);
//! Adds \a section unless there is nothing in it.
void add(Document &document, Section section);

//! "✖": one character with a shape of its own for each light.
QString lightSign(Light light);
//! "✖ broken": never the one without the other.
QString signedWord(Light light);
//! What stands in a cell where lights cannot be drawn.
QString plainText(const Cell &cell);

//! Data for a cell or a value: escaped and cut as shown() does, and never the beginning of a spreadsheet's
//! formula.
QString data(const QString &text);

} // namespace doctor::document
