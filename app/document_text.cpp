#include "document_text.h"

#include "text_canvas.h"

namespace doctor {

using namespace document;

namespace {

constexpr int columns = 78;

class Drawing
{
public:
    explicit Drawing(TextCanvas &canvas) : m_canvas(canvas) {}

    void operator()(const Paragraph &block) const { m_canvas.paragraph(block.text); }
    void operator()(const Subheading &block) const { m_canvas.heading(block.text); }
    void operator()(const Bullets &block) const
    {
        for (const Item &item : block.items)
            m_canvas.item(withLight(item.light, item.text));
    }
    void operator()(const Facts &block) const
    {
        for (const Fact &fact : block.facts)
            m_canvas.paragraph(fact.name + QStringLiteral(": ") + fact.value, {}, indent());
    }
    void operator()(const Lights &block) const
    {
        for (const LightRow &row : block.rows)
            m_canvas.item(withLight(row.light, row.title + QStringLiteral(": ") + row.summary));
    }
    //! A row below the other: a table of sentences is too wide for a terminal.
    void operator()(const Table &block) const
    {
        for (const Row &row : block.rows) {
            m_canvas.item(row.cells.value(0));
            if (row.light)
                m_canvas.paragraph(block.lightColumn + QStringLiteral(": ") + signedWord(*row.light),
                                   indent(), indent());
            for (qsizetype i = 1; i < row.cells.size(); ++i)
                m_canvas.paragraph(block.columns.at(i).name + QStringLiteral(": ") + row.cells.at(i),
                                   indent(), indent());
        }
    }
    void operator()(const Command &block) const
    {
        for (const QString &line : block.text.split(u'\n'))
            m_canvas.verbatim(line);
    }
    void operator()(const Quote &block) const
    {
        for (const QString &line : block.text.split(u'\n'))
            m_canvas.paragraph(line, QStringLiteral("> "), QStringLiteral("> "));
    }

private:
    static QString indent() { return QStringLiteral("    "); }
    static QString withLight(std::optional<Light> light, const QString &text)
    {
        return light ? signedWord(*light) + QStringLiteral(": ") + text : text;
    }

    TextCanvas &m_canvas;
};

} // namespace

QString documentText(const Document &document)
{
    TextCanvas canvas(columns);
    canvas.paragraph(document.title);
    canvas.gap();
    canvas.paragraph(signedWord(document.light) + QStringLiteral("  ") + document.headline);
    for (const Section &section : document.sections) {
        if (section.depth == Depth::Detail)
            continue;
        if (section.heading.isEmpty())
            canvas.gap();
        else
            canvas.heading(section.heading);
        for (const Block &block : section.blocks)
            std::visit(Drawing(canvas), block);
    }
    return canvas.text();
}

} // namespace doctor
