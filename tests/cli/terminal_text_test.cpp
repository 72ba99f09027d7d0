#include "document/terminal_text.h"

#include <QTest>

using namespace doctor;

class TerminalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatSteersATerminal_data();
    void escapesWhatSteersATerminal();
    void isStable();
    void measuresColumns();
    void wrapsByColumns();
    void neverEndsALineWithASpace();
    void breaksWordsThatAreLongerThanALine();
    void elides();
};

void TerminalTextTest::escapesWhatSteersATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const char *shown) {
        QTest::newRow(name) << text << QString::fromUtf8(shown);
    };
    row("plain", QStringLiteral("bücher 本 \\x1b"), "bücher 本 \\x1b");
    row("escape", QStringLiteral("a\x1B[31mb"), "a\\x1b[31mb");
    row("line feed", QStringLiteral("a\r\nb\tc"), "a\\x0d\\x0ab\\x09c");
    row("nul", QString(QChar(0)), "\\x00");
    row("delete", QString(QChar(0x7F)), "\\x7f");
    row("C1", QString(QChar(0x9B)), "\\x9b");
    row("override", QString(QChar(0x202E)), "\\u{202e}");
    row("isolate", QString(QChar(0x2066)), "\\u{2066}");
    row("zero width", QString(QChar(0x200B)), "\\u{200b}");
    row("line separator", QString(QChar(0x2028)), "\\u{2028}");
    row("tag", QStringLiteral("\U000E0041"), "\\u{e0041}");
    row("joiner", QStringLiteral("می\u200Cخواهم"), "می\u200Cخواهم");
    row("lone surrogate", QString(QChar(0xD800)), "\uFFFD");
}

void TerminalTextTest::escapesWhatSteersATerminal()
{
    QFETCH(QString, text);
    QTEST(terminalText(text), "shown");
}

void TerminalTextTest::isStable()
{
    const QString once = terminalText(QStringLiteral("\x1B]0;x\x07 \u202E \\ \U0001F600"));
    QCOMPARE(terminalText(once), once);
}

void TerminalTextTest::measuresColumns()
{
    QCOMPARE(displayWidth(QStringLiteral("bücher")), 6);
    QCOMPARE(displayWidth(QStringLiteral("u\u0308")), 1);
    QCOMPARE(displayWidth(QStringLiteral("日本")), 4);
    QCOMPARE(displayWidth(QStringLiteral("\U0001F600")), 2);
    QCOMPARE(padded(QStringLiteral("日"), 4), QStringLiteral("日  "));
}

void TerminalTextTest::wrapsByColumns()
{
    const QStringList lines
        = wrapped(QStringLiteral("one two three four"), 11, QStringLiteral("- "), QStringLiteral("  "));
    QCOMPARE(lines,
             (QStringList{QStringLiteral("- one two"), QStringLiteral("  three"), QStringLiteral("  four")}));
    for (const QString &line : wrapped(QStringLiteral("日本語").repeated(40), 78))
        QVERIFY(displayWidth(line) <= 78);
}

void TerminalTextTest::neverEndsALineWithASpace()
{
    const QString text
        = QStringLiteral("  a  ") + QStringLiteral("word ").repeated(60) + QStringLiteral("  ");
    for (int width = 1; width < 90; ++width)
        for (const QString &line : wrapped(text, width, QStringLiteral("- "), QStringLiteral("  ")))
            QVERIFY2(!line.endsWith(u' ') || line.trimmed().isEmpty(), qPrintable(line));
    QVERIFY(wrapped(QString(), 78, QStringLiteral("- ")).isEmpty());
}

void TerminalTextTest::breaksWordsThatAreLongerThanALine()
{
    const QString word = QStringLiteral("x").repeated(200);
    const QStringList lines = wrapped(word, 78, QStringLiteral("    "), QStringLiteral("    "));
    QString together;
    for (const QString &line : lines) {
        QVERIFY(displayWidth(line) <= 78);
        together += line.mid(4);
    }
    QCOMPARE(together, word);
}

void TerminalTextTest::elides()
{
    QCOMPARE(elided(QStringLiteral("abcdef"), 6), QStringLiteral("abcdef"));
    QCOMPARE(elided(QStringLiteral("abcdefg"), 6), QStringLiteral("abcde…"));
    QVERIFY(displayWidth(elided(QStringLiteral("日本語日本語"), 6)) <= 6);
}

QTEST_GUILESS_MAIN(TerminalTextTest)
#include "terminal_text_test.moc"
