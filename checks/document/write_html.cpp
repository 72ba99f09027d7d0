#include "document/write_html.h"

#include "document/html_lights.h"
#include "document/html_style.h"
#include "document/terminal_text.h"
#include "report/isolates.h"
#include "report/phrasebook.h"

#include <QXmlStreamWriter>

namespace doctor {

namespace {

using namespace document;

class Writer
{
public:
    explicit Writer(QByteArray *bytes) : m_xml(bytes) {}

    void write(const Document &document)
    {
        m_direction = document.direction;
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        start("html");
        attribute("lang", document.language);
        attribute("dir", m_direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
        writeHead(document);
        writeBody(document);
        end();
        m_xml.writeEndDocument();
    }

private:
    void start(const char *name, const QString &kind = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        if (!kind.isEmpty())
            attribute("class", kind);
    }
    // Text, even none: an element without any would be closed like <this/>, which HTML does not know.
    void end()
    {
        m_xml.writeCharacters(QString());
        m_xml.writeEndElement();
    }
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), terminalText(value));
    }
    //! A sentence, or part of one.
    void text(const QString &words) { m_xml.writeCharacters(withIsolates(terminalText(words), m_direction)); }
    //! What people copy, and what has a direction of its own.
    void asItIs(const QString &words) { m_xml.writeCharacters(terminalText(words)); }
    void lines(const QString &words, Qt::LayoutDirection around)
    {
        QStringList each = words.split(u'\n');
        for (QString &line : each)
            line = terminalText(line);
        m_xml.writeCharacters(withIsolates(each.join(u'\n'), around));
    }
    void element(const char *name, const QString &words, const QString &kind = {})
    {
        start(name, kind);
        text(words);
        end();
    }
    void word(Light light)
    {
        element("span", phrasebook::lightWord(light), QStringLiteral("word ") + lightId(light));
    }

    void writeMeta(const char *name, const QString &key, const QString &content)
    {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute(name, key);
        attribute("content", content);
    }

    void writeHead(const Document &document)
    {
        const QString style = htmlStyle();
        start("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute("charset", QStringLiteral("utf-8"));
        writeMeta("http-equiv", QStringLiteral("Content-Security-Policy"), htmlPolicy(style));
        writeMeta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
        writeMeta("name", QStringLiteral("color-scheme"), QStringLiteral("light dark"));
        writeMeta("name", QStringLiteral("referrer"), QStringLiteral("no-referrer"));
        writeMeta("name", QStringLiteral("format-detection"), QStringLiteral("telephone=no"));
        writeMeta("name", QStringLiteral("generator"), document.generator);
        start("title");
        asItIs(document.title);
        end();
        start("style");
        m_xml.writeCharacters(style);
        end();
        end();
    }

    void writeBody(const Document &document)
    {
        start("body");
        start("main");
        start("header");
        element("p", document.title);
        start("div", QStringLiteral("verdict ") + lightId(document.light));
        writeLight(m_xml, document.light);
        start("div");
        element("span", document.lightWord, QStringLiteral("word ") + lightId(document.light));
        element("h1", document.headline);
        end();
        end();
        end();
        for (const Section &section : document.sections)
            writeSection(section);
        end();
        end();
    }

    void writeSection(const Section &section)
    {
        start("section");
        if (!section.heading.isEmpty())
            element("h2", section.heading);
        for (const Block &block : section.blocks)
            std::visit([this](const auto &content) { draw(content); }, block);
        end();
    }

    void draw(const Paragraph &block)
    {
        static const QStringList kinds{{}, QStringLiteral("strong"), QStringLiteral("quiet")};
        element("p", block.text, kinds.at(static_cast<int>(block.tone)));
    }
    void draw(const Lines &block)
    {
        start("p");
        for (qsizetype i = 0; i < block.lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(QStringLiteral("br"));
            text(block.lines.at(i));
        }
        end();
    }
    void draw(const Subheading &block) { element("h3", block.text); }
    void draw(const Bullets &block)
    {
        const bool lit = block.items.constFirst().light.has_value();
        start("ul", lit ? QStringLiteral("marks") : QStringLiteral("plain"));
        for (const Item &item : block.items) {
            start("li", item.light ? QStringLiteral("lit") : QString());
            if (item.light) {
                start("span", QStringLiteral("mark"));
                writeLight(m_xml, *item.light);
                text(QStringLiteral(" "));
                word(*item.light);
                end();
                text(QStringLiteral(" ")); // for whoever sees it without its style
                element("span", item.text);
            } else {
                element("span", item.text, lit ? QStringLiteral("rest") : QString());
            }
            end();
        }
        end();
    }
    void draw(const Facts &block)
    {
        start("dl");
        for (const Fact &fact : block.facts) {
            element("dt", fact.name);
            start("dd");
            value(fact.value, fact.isData);
            end();
        }
        end();
    }
    void value(const QString &words, bool isData)
    {
        if (!isData)
            return text(words);
        start("bdi", QStringLiteral("data"));
        attribute("dir", QStringLiteral("ltr"));
        asItIs(words);
        end();
    }
    void draw(const Lights &block)
    {
        start("ul", QStringLiteral("rows"));
        for (const LightRow &row : block.rows) {
            start("li", QStringLiteral("lit"));
            writeLight(m_xml, row.light);
            start("div", QStringLiteral("row"));
            start("p");
            element("strong", row.title);
            text(QStringLiteral(" · "));
            word(row.light);
            end();
            element("p", row.summary);
            drawFindings(row.findings);
            end();
            end();
        }
        end();
    }
    void drawFindings(const QStringList &findings)
    {
        if (findings.isEmpty())
            return;
        start("ul");
        for (const QString &finding : findings)
            element("li", finding);
        end();
    }
    void draw(const Table &block)
    {
        start("table", block.columns.size() > columnsOfAWideTable ? QStringLiteral("wide") : QString());
        start("thead");
        start("tr");
        const qsizetype marks = columnOfMarks(block);
        for (qsizetype i = 0; i < block.columns.size(); ++i)
            element("th", block.columns.at(i).name, kindOf(block.columns.at(i), i == marks));
        end();
        end();
        start("tbody");
        for (const Row &row : block.rows)
            drawRow(block.columns, row, marks);
        end();
        end();
        if (!block.markMeans.isEmpty())
            element("p", rowMark(m_direction) + block.markMeans, QStringLiteral("quiet"));
    }
    static QString kindOf(const Column &column, bool holdsMarks)
    {
        if (holdsMarks)
            return QStringLiteral("named");
        return column.isNumber ? QStringLiteral("number") : QString();
    }
    void drawRow(const QList<Column> &columns, const Row &row, qsizetype marks)
    {
        start("tr", row.marked ? QStringLiteral("marked") : QString());
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            drawCell(columns.at(i), row.cells.at(i), kindOf(columns.at(i), i == marks),
                     row.marked && i == marks);
        end();
    }
    void drawCell(const Column &column, const Cell &cell, const QString &kind, bool isMarked)
    {
        constexpr qsizetype neverBroken = 14;
        QString kinds = kind;
        if (cell.light)
            kinds += QStringLiteral(" lit");
        else if (cell.text.size() <= neverBroken)
            kinds += QStringLiteral(" short");
        start("td", kinds.trimmed());
        attribute("data-name", column.name);
        if (isMarked)
            element("span", rowMark(m_direction), QStringLiteral("arrow"));
        if (cell.light) {
            writeLight(m_xml, *cell.light);
            text(QStringLiteral(" "));
            word(*cell.light);
        } else {
            value(cell.text, column.isData);
        }
        end();
    }
    void draw(const Command &block)
    {
        start("pre");
        attribute("dir", QStringLiteral("ltr"));
        start("code");
        lines(block.text, Qt::LeftToRight);
        end();
        end();
    }
    void draw(const Quote &block)
    {
        start("blockquote");
        attribute("dir", QStringLiteral("auto"));
        lines(block.text, block.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        end();
    }

    QXmlStreamWriter m_xml;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace

QByteArray toHtml(const Document &document)
{
    QByteArray bytes;
    Writer(&bytes).write(document);
    return bytes;
}

} // namespace doctor
