#include "document/write_text.h"

#include "document/terminal_text.h"
#include "document/text_canvas.h"
#include "report/phrasebook.h"

#include <QRegularExpression>

#include <algorithm>

namespace doctor {

namespace {

using namespace document;

constexpr int gap = 2; //!< between columns
constexpr auto plain = "\x1B[0m";

const char *colourOf(Light light)
{
    switch (light) {
    case Light::Green: return "\x1B[32m";
    case Light::Amber: return "\x1B[33m";
    case Light::Red: return "\x1B[31m";
    case Light::Grey: break;
    }
    return "\x1B[90m";
}

QString markFor(Light light, const QString &word, bool colours)
{
    const QString mark = lightSign(light) + u' ' + terminalText(word);
    return colours ? QLatin1String(colourOf(light)) + mark + QLatin1String(plain) : mark;
}

//! A line of a letter that is to be pasted into a shell: broken, it would be another command.
bool isCommand(const QString &line)
{
    static const QRegularExpression command(
        QStringLiteral("^(?:sudo|echo|openssl|curl|time|for|dig|ss) (?:\\S+ )*[-|\"$:\\d]"));
    return command.match(line).hasMatch();
}

//! A table whose columns stand side by side. The last one may be broken into lines.
class Columns
{
public:
    Columns(const Table &table, int width)
    {
        const bool isMarked = !table.markMeans.isEmpty();
        m_indent = isMarked ? 2 : 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            int widest = displayWidth(terminalText(table.columns.at(i).name));
            for (const Row &row : table.rows)
                widest = std::max(widest, displayWidth(terminalText(plainText(row.cells.at(i)))));
            m_widths.append(widest);
        }
        constexpr int leastForSentences = 26;
        const int last = table.columns.constLast().takesRoom
            ? std::min(leastForSentences, m_widths.constLast())
            : m_widths.constLast();
        m_fits = start(m_widths.size() - 1) + last <= width;
    }

    bool fits() const { return m_fits; }
    //! The column of the line in which a column of the table begins.
    int start(qsizetype column) const
    {
        int sum = m_indent;
        for (qsizetype i = 0; i < column; ++i)
            sum += m_widths.at(i) + gap;
        return sum;
    }
    int indent() const { return m_indent; }
    int width(qsizetype column) const { return m_widths.at(column); }

private:
    QList<int> m_widths;
    int m_indent = 0;
    bool m_fits = false;
};

class Writer
{
public:
    explicit Writer(const TextStyle &style) : m_style(style), m_canvas(style.width) {}

    QByteArray bytes() const { return m_canvas.text().toUtf8(); }

    void write(const Document &document)
    {
        m_canvas.paragraph(document.title);
        m_canvas.gap();
        draw(document.light, document.lightWord, document.headline);
        write(document.sections);
    }

    void write(const QList<Section> &sections)
    {
        for (const Section &section : sections)
            if (m_style.details || section.depth == Depth::Main)
                write(section);
    }

private:
    void write(const Section &section)
    {
        if (section.heading.isEmpty())
            m_canvas.gap();
        else
            m_canvas.headline(section.heading);
        bool isBelowHeading = true;
        for (const Block &block : section.blocks) {
            if (!isBelowHeading)
                m_canvas.gap();
            std::visit([this](const auto &content) { draw(content); }, block);
            isBelowHeading = std::holds_alternative<Subheading>(block);
        }
    }

    void draw(Light light, const QString &word, const QString &text)
    {
        m_canvas.marked(markFor(light, word, m_style.colours), displayWidth(markFor(light, word, false)),
                        text);
    }
    void draw(const Paragraph &block) { m_canvas.paragraph(block.text); }
    void draw(const Lines &block)
    {
        for (const QString &line : block.lines) {
            const QString indent = line.startsWith(QLatin1String("- ")) ? QStringLiteral("  ") : QString();
            if (isCommand(line))
                m_canvas.verbatim(terminalText(line));
            else
                m_canvas.paragraph(line, {}, indent);
        }
    }
    void draw(const Subheading &block) { m_canvas.headline(block.text, u'~'); }

    //! The marks of several lights, as wide as the widest.
    void drawMarked(std::optional<Light> light, int width, const QString &text)
    {
        const QString mark = light ? markFor(*light, phrasebook::lightWord(*light), false) : QString();
        const QString room(width - displayWidth(mark), u' ');
        m_canvas.marked((light ? lightText(*light, m_style.colours) : QString()) + room, width, text);
    }
    void draw(const Bullets &block)
    {
        int width = 0;
        for (const Item &item : block.items)
            width = std::max(width, item.light ? displayWidth(signedWord(*item.light)) : 0);
        for (const Item &item : block.items)
            if (width == 0)
                m_canvas.item(item.text);
            else
                drawMarked(item.light, width, item.text);
    }
    void draw(const document::Lights &block)
    {
        int width = 0;
        for (const LightRow &row : block.rows)
            width = std::max(width, displayWidth(signedWord(row.light)));
        for (const LightRow &row : block.rows) {
            drawMarked(row.light, width, row.title + QStringLiteral(": ") + row.summary);
            for (const QString &finding : row.findings)
                m_canvas.item(finding);
        }
    }
    void draw(const document::Facts &block)
    {
        int width = 0;
        for (const document::Fact &fact : block.facts)
            width = std::max(width, displayWidth(terminalText(fact.name)) + 1);
        constexpr int mostOfALine = 40; // per cent
        const bool isAligned = width * 100 <= m_style.width * mostOfALine;
        for (const document::Fact &fact : block.facts) {
            const QString name = terminalText(fact.name) + u':';
            if (isAligned)
                m_canvas.marked(padded(name, width), width, fact.value);
            else
                m_canvas.paragraph(fact.name + QStringLiteral(": ") + fact.value, {}, indent());
        }
    }

    void draw(const Table &block)
    {
        if (const Columns columns(block, m_style.width); columns.fits())
            drawColumns(block, columns);
        else if (block.columns.size() > columnsOfAWideTable)
            drawRuns(block);
        else
            drawNamed(block);
        if (!block.markMeans.isEmpty())
            m_canvas.paragraph(QStringLiteral("→ ") + block.markMeans);
    }
    void drawColumns(const Table &block, const Columns &columns)
    {
        Row head;
        for (const Column &column : block.columns)
            head.cells.append(Cell{column.name});
        drawRow(block, columns, head);
        for (const Row &row : block.rows)
            drawRow(block, columns, row);
    }
    void drawRow(const Table &block, const Columns &columns, const Row &row)
    {
        const qsizetype last = row.cells.size() - 1;
        QString line = padded(row.marked ? QStringLiteral("→ ") : QString(), columns.indent());
        for (qsizetype i = 0; i < last; ++i) {
            const Cell &cell = row.cells.at(i);
            const QString text = terminalText(plainText(cell));
            const QString room(columns.width(i) - displayWidth(text), u' ');
            const QString drawn = cell.light ? lightText(*cell.light, m_style.colours) : text;
            line += block.columns.at(i).isNumber ? room + drawn : drawn + room;
            line += QString(i + 1 < last ? gap : 0, u' ');
        }
        // The canvas puts the last gap.
        m_canvas.marked(line, columns.start(last) - gap, plainText(row.cells.at(last)));
    }
    //! All cells of a row in one paragraph, below a line that names them in the same order.
    void drawRuns(const Table &block)
    {
        Row head;
        for (const Column &column : block.columns)
            head.cells.append(Cell{column.name});
        drawRun(block, head);
        for (const Row &row : block.rows)
            drawRun(block, row);
    }
    void drawRun(const Table &block, const Row &row)
    {
        QStringList cells;
        QStringList below;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString text = plainText(row.cells.at(i));
            if (block.columns.at(i).takesRoom)
                below.append(text);
            else
                cells.append(text.isEmpty() ? QStringLiteral("–") : text);
        }
        m_canvas.paragraph(cells.join(QStringLiteral(" · ")), {}, indent());
        for (const QString &text : below)
            m_canvas.paragraph(text, indent(), indent());
    }
    //! Each cell with its name, below the first one.
    void drawNamed(const Table &block)
    {
        for (const Row &row : block.rows) {
            m_canvas.paragraph(block.columns.constFirst().name + QStringLiteral(": ")
                                   + plainText(row.cells.constFirst()),
                               row.marked ? QStringLiteral("→ ") : QStringLiteral("- "), indent());
            for (qsizetype i = 1; i < row.cells.size(); ++i)
                m_canvas.paragraph(block.columns.at(i).name + QStringLiteral(": ")
                                       + plainText(row.cells.at(i)),
                                   QStringLiteral("  "), indent());
        }
    }

    void draw(const document::Command &block)
    {
        for (const QString &line : block.text.split(u'\n'))
            m_canvas.verbatim(line);
    }
    void draw(const Quote &block)
    {
        for (const QString &line : block.text.split(u'\n'))
            if (line.trimmed().isEmpty())
                m_canvas.verbatim(QStringLiteral(">"));
            else
                m_canvas.paragraph(line, QStringLiteral("> "), QStringLiteral("> "));
    }

    static QString indent() { return QStringLiteral("    "); }

    TextStyle m_style;
    TextCanvas m_canvas;
};

} // namespace

QString lightText(Light light, bool colours)
{
    return markFor(light, phrasebook::lightWord(light), colours);
}

QByteArray toText(const Document &document, const TextStyle &style)
{
    Writer writer(style);
    writer.write(document);
    return writer.bytes();
}

QByteArray toText(const QList<Section> &sections, const TextStyle &style)
{
    Writer writer(style);
    writer.write(sections);
    return writer.bytes();
}

} // namespace doctor
