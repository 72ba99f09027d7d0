#include "pdf/column_widths.h"
#include "pdf/light_object.h"
#include "pdf/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

using namespace doctor;
using namespace Qt::StringLiterals;

namespace {

//! Pixels for a point, and of a line in the smallest window.
constexpr qreal scale = 96.0 / 72;
constexpr qreal narrow = 320;

//! A section laid out as the window and the PDF do.
class Page
{
public:
    Page(const document::Section &section, qreal width, Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_width(width)
    {
        m_text.documentLayout()->registerHandler(LightObject::type, &m_lights);
        PageText(&m_text, scale, width, direction).write(section);
        m_text.setTextWidth(width);
        m_text.documentLayout()->documentSize(); // lays it out
    }

    const QTextTable *table() const
    {
        const QList<QTextFrame *> frames = m_text.rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<const QTextTable *>(frames.constFirst());
    }
    QTextBlock block(int row, int column) const
    {
        return table()->cellAt(row, column).firstCursorPosition().block();
    }
    QTextBlock block(const QString &words) const
    {
        QTextBlock block = m_text.begin();
        while (block.isValid() && !block.text().contains(words))
            block = block.next();
        return block;
    }
    QRectF words(const QTextBlock &block, int line = 0) const
    {
        const QRectF place = m_text.documentLayout()->blockBoundingRect(block);
        return block.layout()->lineAt(line).naturalTextRect().translated(place.topLeft());
    }
    qreal baseline(const QTextBlock &block) const
    {
        const QTextLine first = block.layout()->lineAt(0);
        return m_text.documentLayout()->blockBoundingRect(block).top() + first.y() + first.ascent();
    }
    //! How far they stand from the side where people begin to read.
    qreal start(const QTextBlock &block) const
    {
        return block.layout()->textOption().textDirection() == Qt::RightToLeft || isMirrored()
            ? m_width - words(block).right()
            : words(block).left();
    }
    QString text() const { return m_text.toPlainText(); }

private:
    bool isMirrored() const { return m_text.defaultTextOption().textDirection() == Qt::RightToLeft; }

    qreal m_width;
    LightObject m_lights;
    QTextDocument m_text;
};

document::Table modes(const QString &word)
{
    document::Table table;
    table.columns = {{u"Light"_s}, {u"SSL mode"_s, false, false, true}, {u"http"_s}, {u"https"_s}};
    for (const QString &mode : {u"Off"_s, u"Full"_s, u"Strict (SSL-Only Origin Pull)"_s})
        table.rows.append(document::Row{{{{}, Light::Red}, {mode}, {word + u" 521"_s}, {word + u" 521"_s}},
                                        mode == u"Full"_s});
    table.markMeans = u"is what it is."_s;
    return table;
}

document::Facts visits()
{
    return {{{u"Over https"_s, u"error 521 (“web server is down”)"_s, false},
             {u"Address asked for"_s, u"https://shop.example/"_s},
             {u"Ray ID"_s, u"f004352d7d3ace52"_s},
             {u"Cloudflare's data centre"_s, u"FRA"_s}}};
}

template<typename Block>
document::Section sectionOf(const Block &block)
{
    document::Section section;
    section.heading = u"Heading"_s;
    document::add(section, block);
    return section;
}

} // namespace

class PageTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aLightAndItsWordStayTogether_data();
    void aLightAndItsWordStayTogether();
    void anArrowMovesNothing();
    void valuesGetTheRoomThatNamesLeave();
    void namesAndValuesStandLevel();
    void everythingBeginsAtOneEdge_data();
    void everythingBeginsAtOneEdge();
    void namesInArabicSentencesStayTogether();
    void widthsFillTheLine_data();
    void widthsFillTheLine();
};

void PageTextTest::aLightAndItsWordStayTogether_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("short") << u"error"_s;
    QTest::newRow("long") << u"considerable error"_s;
}

void PageTextTest::aLightAndItsWordStayTogether()
{
    QFETCH(const QString, word);
    const Page page(sectionOf(modes(word)), narrow);
    for (int row = 1; row < page.table()->rows(); ++row)
        QCOMPARE(page.block(row, 0).layout()->lineCount(), 1);
    // Bold, in the row in force.
    if (word == u"error")
        QCOMPARE(page.block(2, 3).layout()->lineCount(), 1);

    document::Bullets bullets;
    bullets.items = {{u"This has been seen from outside, and it is what speaks for it."_s, Light::Grey}};
    const Page list(sectionOf(bullets), narrow / 2);
    QCOMPARE(list.block(0, 0).layout()->lineCount(), 1);
}

void PageTextTest::anArrowMovesNothing()
{
    const Page page(sectionOf(modes(u"error"_s)), narrow);
    QCOMPARE(page.table()->columns(), 5);
    QCOMPARE(page.block(2, 1).text().trimmed(), u"→"_s);
    QVERIFY(page.block(1, 1).text().isEmpty());
    for (const int column : {0, 2, 3, 4})
        for (int row = 2; row < page.table()->rows(); ++row)
            QCOMPARE(page.start(page.block(row, column)), page.start(page.block(1, column)));
    document::Table unmarked = modes(u"error"_s);
    unmarked.rows[1].marked = false;
    QCOMPARE(Page(sectionOf(unmarked), narrow).table()->columns(), 4);
}

void PageTextTest::valuesGetTheRoomThatNamesLeave()
{
    const Page page(sectionOf(visits()), narrow);
    for (int row = 1; row < 4; ++row)
        QCOMPARE(page.block(row, 1).layout()->lineCount(), 1);
    qreal longest = 0;
    for (int row = 0; row < 4; ++row)
        longest = std::max(longest, page.words(page.block(row, 0)).right());
    const qreal gap = page.start(page.block(1, 1)) - longest;
    QVERIFY2(gap >= 10 && gap < 30, qPrintable(QString::number(gap)));

    document::Bullets bullets;
    bullets.items = {{u"seen"_s, Light::Green}};
    const Page list(sectionOf(bullets), narrow);
    const qreal after = list.start(list.block(0, 1)) - list.words(list.block(0, 0)).right();
    QVERIFY2(after >= 8 && after < 20, qPrintable(QString::number(after)));
}

void PageTextTest::namesAndValuesStandLevel()
{
    const Page page(sectionOf(visits()), 600);
    for (int row = 0; row < 4; ++row) {
        const qreal apart = page.baseline(page.block(row, 0)) - page.baseline(page.block(row, 1));
        QVERIFY2(std::abs(apart) < 0.6, qPrintable(QString::number(apart)));
    }
}

void PageTextTest::everythingBeginsAtOneEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void PageTextTest::everythingBeginsAtOneEdge()
{
    QFETCH(const Qt::LayoutDirection, direction);
    document::Section section;
    section.heading = u"Heading"_s;
    document::add(section, document::Paragraph{u"Paragraph"_s});
    document::add(section, visits());
    document::add(section, document::Bullets{{{u"lit"_s, Light::Green}}});
    document::add(section, document::Bullets{{{u"plain"_s}}});
    document::add(section, document::Lights{{{Light::Green, u"title"_s, u"summary"_s, {}}}});
    document::add(section, modes(u"error"_s));
    const Page page(section, 600, direction);

    const qreal edge = page.start(page.block(u"Heading"_s));
    for (const QString &words : {u"Paragraph"_s, u"Address asked for"_s, u"–"_s, u"Light"_s})
        QVERIFY2(std::abs(page.start(page.block(words)) - edge) < 1,
                 qPrintable(words + u' ' + QString::number(page.start(page.block(words)))));
    for (QTextBlock block = page.block(u"Heading"_s); block.isValid(); block = block.next())
        if (block.text().startsWith(QChar::ObjectReplacementCharacter))
            QVERIFY2(std::abs(page.start(block) - edge) < 1, qPrintable(QString::number(page.start(block))));
}

void PageTextTest::namesInArabicSentencesStayTogether()
{
    const QString sentence = u"سطر الأوامر: --server firewall=NAME."_s;
    document::Section section;
    document::add(section, document::Paragraph{sentence});
    document::add(section, document::Facts{{{u"الوقت"_s, u"01:15:56 UTC"_s, false}}});
    document::add(section, document::Command{sentence});
    const QString text = Page(section, 600, Qt::RightToLeft).text();
    const QString isolated = u"سطر الأوامر: \u2066--server firewall=NAME\u2069."_s;
    QVERIFY(text.contains(isolated));
    QVERIFY(text.contains(u"\u206601:15:56 UTC\u2069"_s));
    QVERIFY(text.contains(sentence)); // as a command
    QVERIFY(!Page(section, 600, Qt::LeftToRight).text().contains(isolated));
}

void PageTextTest::widthsFillTheLine_data()
{
    QTest::addColumn<QList<ColumnNeed>>("needs");
    QTest::addColumn<QList<qreal>>("expected");
    const ColumnNeed room{30, 500, true};
    const ColumnNeed whole{40, 40, false, true};
    const auto row = [](const char *name, const QList<ColumnNeed> &needs, const QList<qreal> &expected) {
        QTest::newRow(name) << needs << expected;
    };
    row("what is left", {{10, 40}, room}, {40, 60});
    row("gives in proportion", {{10, 50}, {20, 40}, room}, {36.667, 33.333, 30});
    row("keeps what is short", {{10, 60, false, false, 30}, {10, 60, false, false, 35}, room},
        {32.727, 37.273, 30});
    row("the widest breaks first", {{10, 60, false, false, 30}, {10, 60, false, false, 50}, room},
        {30, 40, 30});
    row("a light does not give", {whole, {20, 80}, room}, {40, 30, 30});
    row("words break", {whole, {60, 80}, {60, 60, true}}, {40, 30, 30});
    row("nothing but lights", {whole, whole, whole}, {33.333, 33.333, 33.333});
}

void PageTextTest::widthsFillTheLine()
{
    QFETCH(const QList<ColumnNeed>, needs);
    QFETCH(const QList<qreal>, expected);
    const QList<qreal> widths = columnWidths(needs, 100);
    QCOMPARE(widths.size(), expected.size());
    for (qsizetype i = 0; i < widths.size(); ++i)
        QVERIFY2(std::abs(widths.at(i) - expected.at(i)) < 0.01, qPrintable(QString::number(widths.at(i))));
}

QTEST_MAIN(PageTextTest)
#include "page_text_test.moc"
