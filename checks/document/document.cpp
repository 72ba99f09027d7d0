#include "document/document.h"

#include "report/phrasebook.h"
#include "report/shown.h"

#include <algorithm>

namespace doctor::document {

namespace {

bool isEmpty(const Paragraph &paragraph)
{
    return paragraph.text.isEmpty();
}

bool isEmpty(const Lines &lines)
{
    return lines.lines.isEmpty();
}

bool isEmpty(const Subheading &heading)
{
    return heading.text.isEmpty();
}

bool isEmpty(const Bullets &bullets)
{
    return bullets.items.isEmpty();
}

bool isEmpty(const Facts &facts)
{
    return facts.facts.isEmpty();
}

bool isEmpty(const Lights &lights)
{
    return lights.rows.isEmpty();
}

bool isEmpty(const Table &table)
{
    return table.rows.isEmpty();
}

bool isEmpty(const Command &command)
{
    return command.text.isEmpty();
}

bool isEmpty(const Quote &quote)
{
    return quote.text.trimmed().isEmpty();
}

} // namespace

void add(Section &section, Block block)
{
    if (!std::visit([](const auto &content) { return isEmpty(content); }, block))
        section.blocks.append(std::move(block));
}

void add(Document &document, Section section)
{
    if (!section.blocks.isEmpty())
        document.sections.append(std::move(section));
}

qsizetype columnOfMarks(const Table &table)
{
    if (std::none_of(table.rows.begin(), table.rows.end(), [](const Row &row) { return row.marked; }))
        return -1;
    const QList<Cell> &first = table.rows.constFirst().cells;
    const auto words = std::find_if(first.begin(), first.end(), [](const Cell &cell) { return !cell.light; });
    return words - first.begin();
}

QString lightSign(Light light)
{
    switch (light) {
    case Light::Green: return QStringLiteral("✔");
    case Light::Amber: return QStringLiteral("▲");
    case Light::Red: return QStringLiteral("✖");
    case Light::Grey: break;
    }
    return QStringLiteral("?");
}

QString signedWord(Light light)
{
    return lightSign(light) + u' ' + phrasebook::lightWord(light);
}

QString plainText(const Cell &cell)
{
    return cell.light ? signedWord(*cell.light) : cell.text;
}

QString data(const QString &text)
{
    const QString safe = shown(text);
    // What a spreadsheet takes for the beginning of a formula; the wide forms are taken for the same signs.
    static const QString beginsFormula = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    const QString trimmed = safe.trimmed();
    return !trimmed.isEmpty() && beginsFormula.contains(trimmed.front())
        ? QChar(0x201C) + safe + QChar(0x201D)
        : safe;
}

} // namespace doctor::document
