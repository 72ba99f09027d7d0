#include "pdf/light_object.h"
#include "pdf/page_text.h"
#include "report/phrasebook.h"

#include <QTextTable>

#include <algorithm>

namespace doctor {

using namespace document;

namespace {

const QColor soft(0x59, 0x62, 0x73);

constexpr qreal mostOfNames = 0.5;  //!< of a line, for names and for lights
constexpr qreal mostOfValues = 0.6; //!< of a line, for a value that is not broken

} // namespace

void PageText::draw(const Bullets &block)
{
    const qreal gap = px(9);
    const bool lit = block.items.constFirst().light.has_value();
    qreal mark = lit ? 0 : px(14);
    for (const Item &item : block.items)
        if (item.light)
            mark = std::max(mark, widthOfLight(*item.light, {}) + gap);
    QTextTable *list = table(static_cast<int>(block.items.size()),
                             {{mark, std::min(mark, m_width * mostOfNames), false, true}, {0, 0, true}},
                             {.vertical = px(2.5), .gap = lit ? gap : 0});
    for (int i = 0; i < list->rows(); ++i) {
        const Item &item = block.items.at(i);
        enter(cellOf(list, i, 0));
        if (item.light)
            insertLight(*item.light, {});
        else if (!lit)
            insert(QStringLiteral("–"), {.colour = soft});
        enter(cellOf(list, i, 1));
        insert(item.text, {});
        level(list, i);
    }
    leave();
}

void PageText::draw(const Facts &block)
{
    const qreal gap = px(11);
    const auto valueStyle
        = [](const Fact &fact) { return fact.isData ? Style{.points = 9, .fixed = true} : Style{}; };
    ColumnNeed names;
    ColumnNeed values{0, 0, true};
    for (const Fact &fact : block.facts) {
        names.least = std::max(names.least, widthOfLongestWord(fact.name, {}) + gap);
        names.best = std::max(names.best, widthOf(fact.name, {}) + gap);
        const qreal value = fact.isData
            ? std::min(widthOf(fact.value, valueStyle(fact)), m_width * mostOfValues)
            : widthOfLongestWord(fact.value, {});
        values.least = std::max(values.least, value);
    }
    names.best = std::min(names.best, m_width * mostOfNames);
    names.least = std::min(names.least, names.best);
    QTextTable *facts
        = table(static_cast<int>(block.facts.size()), {names, values}, {.vertical = px(1.5), .gap = gap});
    for (int i = 0; i < facts->rows(); ++i) {
        const Fact &fact = block.facts.at(i);
        enter(cellOf(facts, i, 0));
        insert(fact.name, {.colour = soft});
        enter(cellOf(facts, i, 1), fact.isData, m_direction == Qt::RightToLeft);
        insert(fact.value, valueStyle(fact));
        level(facts, i);
    }
    leave();
}

void PageText::draw(const Lights &block)
{
    const qreal mark = px(14);
    const qreal gap = px(9);
    QTextTable *list
        = table(static_cast<int>(block.rows.size()), {{mark + gap, mark + gap, false, true}, {0, 0, true}},
                {.vertical = px(4), .gap = gap});
    for (int i = 0; i < list->rows(); ++i) {
        const LightRow &row = block.rows.at(i);
        enter(cellOf(list, i, 0));
        LightObject::insert(m_cursor, row.light, mark);
        enter(cellOf(list, i, 1));
        insert(row.title, {.bold = true});
        insert(QStringLiteral(" · "), {.colour = soft});
        insert(phrasebook::lightWord(row.light), {.bold = true, .colour = LightObject::colour(row.light)});
        begin(1, 0);
        insert(row.summary, {});
        for (const QString &finding : row.findings) {
            begin(1, 0);
            insert(QStringLiteral("– "), {.points = 9, .colour = soft});
            insert(finding, {.points = 9, .colour = soft});
        }
        level(list, i);
        if (i + 1 < list->rows())
            underline(list, i);
    }
    leave();
}

} // namespace doctor
