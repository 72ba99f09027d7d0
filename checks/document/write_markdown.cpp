#include "document/write_markdown.h"

#include "document/markdown_text.h"
#include "document/terminal_text.h"
#include "report/phrasebook.h"

namespace doctor {

namespace {

using namespace document;

//! Blocks, each with an empty line before it.
class Writer
{
public:
    void write(const Document &document)
    {
        paragraph(QStringLiteral("# ") + markdownText(document.title));
        paragraph(strong(lightSign(document.light) + u' ' + document.lightWord + QStringLiteral(": ")
                         + document.headline));
        for (const Section &section : document.sections) {
            if (!section.heading.isEmpty())
                paragraph(QStringLiteral("## ") + markdownText(section.heading));
            for (const Block &block : section.blocks)
                std::visit([this](const auto &content) { draw(content); }, block);
        }
    }
    QByteArray bytes() const { return (m_parts.join(QStringLiteral("\n\n")) + u'\n').toUtf8(); }

private:
    static QString strong(const QString &text)
    {
        return QStringLiteral("**") + markdownText(text) + QStringLiteral("**");
    }
    void paragraph(const QString &text) { m_parts.append(text); }

    void draw(const Paragraph &block)
    {
        paragraph(block.tone == Tone::Strong ? strong(block.text) : markdownText(block.text));
    }
    void draw(const Lines &block)
    {
        QStringList lines;
        for (const QString &line : block.lines)
            lines.append(markdownText(line));
        paragraph(lines.join(QStringLiteral("  \n")));
    }
    void draw(const Subheading &block) { paragraph(QStringLiteral("### ") + markdownText(block.text)); }
    void draw(const Bullets &block)
    {
        QStringList lines;
        for (const Item &item : block.items)
            lines.append(QStringLiteral("- ")
                         + (item.light
                                ? signedWord(*item.light) + QStringLiteral(": ") + markdownText(item.text)
                                : markdownText(item.text)));
        paragraph(lines.join(u'\n'));
    }
    void draw(const Facts &block)
    {
        QStringList lines;
        for (const Fact &fact : block.facts)
            lines.append(QStringLiteral("- ") + strong(fact.name + u':') + u' '
                         + (fact.isData ? markdownCode(fact.value) : markdownText(fact.value)));
        paragraph(lines.join(u'\n'));
    }
    void draw(const Lights &block)
    {
        QStringList lines;
        for (const LightRow &row : block.rows) {
            lines.append(QStringLiteral("- %1: ").arg(signedWord(row.light)) + strong(row.title + u':') + u' '
                         + markdownText(row.summary));
            for (const QString &finding : row.findings)
                lines.append(QStringLiteral("  - ") + markdownText(finding));
        }
        paragraph(lines.join(u'\n'));
    }
    void draw(const Table &block)
    {
        QStringList names;
        QStringList rules;
        for (const Column &column : block.columns) {
            names.append(markdownText(column.name, true));
            rules.append(column.isNumber ? QStringLiteral("---:") : QStringLiteral("---"));
        }
        QStringList lines{row(names), row(rules)};
        for (const Row &each : block.rows)
            lines.append(tableRow(each));
        paragraph(lines.join(u'\n'));
        if (!block.markMeans.isEmpty())
            paragraph(QStringLiteral("→ ") + markdownText(block.markMeans));
    }
    static QString row(const QStringList &cells)
    {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    }
    static QString tableRow(const Row &each)
    {
        QStringList cells;
        bool isFirst = true;
        for (const Cell &cell : each.cells) {
            QString text = markdownText(plainText(cell), true);
            if (each.marked)
                text = isFirst ? QStringLiteral("→ **") + text + QStringLiteral("**")
                               : QStringLiteral("**") + text + QStringLiteral("**");
            cells.append(text);
            isFirst = false;
        }
        return row(cells);
    }
    void draw(const Command &block)
    {
        QStringList lines = block.text.split(u'\n');
        for (QString &line : lines)
            line = terminalText(line);
        const QString fence = markdownFence(block.text, 3);
        paragraph(fence + u'\n' + lines.join(u'\n') + u'\n' + fence);
    }
    void draw(const Quote &block)
    {
        QStringList lines;
        for (const QString &line : block.text.split(u'\n'))
            lines.append(line.trimmed().isEmpty()
                             ? QStringLiteral(">")
                             : QStringLiteral("> ") + markdownText(line) + QStringLiteral("  "));
        paragraph(lines.join(u'\n'));
    }

    QStringList m_parts;
};

} // namespace

QByteArray toMarkdown(const Document &document)
{
    Writer writer;
    writer.write(document);
    return writer.bytes();
}

} // namespace doctor
