#include "document/compose.h"
#include "document/markdown_text.h"
#include "document/write_markdown.h"
#include "hostile_report.h"
#include "report/shown.h"

#include <QRegularExpression>
#include <QTest>

#ifdef DOCTOR_HAS_GUI
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#endif

using namespace doctor;
using namespace doctor::test;
using document::markdownCode;
using document::markdownText;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void codeHasAFenceOfItsOwn();
    void aTableKeepsItsCells_data();
    void aTableKeepsItsCells();
    void becomesNothingButText_data();
    void becomesNothingButText();
};

void MarkdownTest::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *text, const char *markdown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(markdown);
    };
    row("plain words.", "plain words.");
    row("203.0.113.10 answers", "203.0.113.10 answers");
    row("a * b _c_ [d](e)", "a \\* b \\_c\\_ \\[d\\](e)");
    row("<b>&amp;", "&lt;b&gt;&amp;amp;");
    row("ask @root, now", "ask `@root`, now");
    row("see https://a.example/x.", "see `https://a.example/x`.");
    row("www.a.example is", "`www.a.example` is");
    row("fixes #12", "fixes `#12`");
    row("- item", "\\- item");
    row("1. one", "1\\. one");
    row("=== x", "\\=== x");
    row("x`y`@z", "``x`y`@z``");
}

void MarkdownTest::escapes()
{
    QFETCH(QString, text);
    QTEST(markdownText(text), "markdown");
}

void MarkdownTest::codeHasAFenceOfItsOwn()
{
    QCOMPARE(markdownCode(QStringLiteral("a")), QStringLiteral("`a`"));
    QCOMPARE(markdownCode(QStringLiteral("a`b")), QStringLiteral("``a`b``"));
    QCOMPARE(markdownCode(QStringLiteral("`a`")), QStringLiteral("`` `a` ``"));
    QCOMPARE(markdownCode(QString()), QString());
    QCOMPARE(markdownCode(QStringLiteral("a|b"), true), QStringLiteral("`a`\\|`b`"));
    QCOMPARE(markdownCode(QStringLiteral(" ")), QStringLiteral("` `"));
    QCOMPARE(markdownCode(QStringLiteral("| |"), true), QStringLiteral("\\|` `\\|"));
}

void MarkdownTest::aTableKeepsItsCells_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : hostileTexts())
        QTest::newRow(qPrintable(shown(text).left(40))) << text;
}

void MarkdownTest::aTableKeepsItsCells()
{
    QFETCH(QString, text);
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    const QString markdown = QString::fromUtf8(toMarkdown(compose(hostileReport(text))));
    for (const QString &line : markdown.split(u'\n'))
        if (line.startsWith(QStringLiteral("| e")))
            QCOMPARE(line.count(bar), 9);
}

void MarkdownTest::becomesNothingButText_data()
{
    aTableKeepsItsCells_data();
}

void MarkdownTest::becomesNothingButText()
{
#ifdef DOCTOR_HAS_GUI
    QFETCH(QString, text);
    const auto hostile = [&text](const QString &outside) {
        Report report = hostileReport(outside);
        report.note = text;
        report.history = {{EvidenceBuilder::start(), text, Light::Red, text}};
        return report;
    };
    QTextDocument parsed;
    parsed.setMarkdown(QString::fromUtf8(toMarkdown(compose(hostile(text)))),
                       QTextDocument::MarkdownDialectGitHub);
    int headings = 0;
    for (QTextBlock block = parsed.begin(); block.isValid(); block = block.next()) {
        headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            QVERIFY2(!format.isAnchor() && format.anchorHref().isEmpty(), qPrintable(it.fragment().text()));
            QVERIFY2(!format.isImageFormat(), qPrintable(it.fragment().text()));
        }
    }
    QTextDocument plain;
    plain.setMarkdown(QString::fromUtf8(toMarkdown(compose(hostile(QStringLiteral("x"))))),
                      QTextDocument::MarkdownDialectGitHub);
    int expected = 0;
    for (QTextBlock block = plain.begin(); block.isValid(); block = block.next())
        expected += block.blockFormat().headingLevel() > 0 ? 1 : 0;
    QVERIFY(headings > 5);
    QVERIFY2(qAbs(headings - expected) <= 2, "a heading came from outside");
#else
    QSKIP("needs Qt Gui");
#endif
}

#ifdef DOCTOR_HAS_GUI
QTEST_MAIN(MarkdownTest)
#else
QTEST_GUILESS_MAIN(MarkdownTest)
#endif
#include "markdown_test.moc"
