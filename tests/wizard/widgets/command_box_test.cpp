#include "widgets/command_box.h"
#include "widgets/command_text.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"
#include "widgets/visible_text.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <cmath>

using namespace doctor;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

QString lines(int count)
{
    QStringList all;
    for (int index = 1; index <= count; ++index)
        all.append(QStringLiteral("echo line %1").arg(index));
    return all.join(u'\n');
}

const QString hostile
    = QStringLiteral("echo 'a\tb\u202Ec\u200Bd\x1B[31m' \\\n  --end\u00A0\U0001F600 \u05D0\u05D1");

//! A box in a window of its own, as wide as a page.
struct Shown {
    explicit Shown(const QString &command, int width = 600)
    {
        box.setCommand(command);
        box.resize(width, box.sizeHint().height());
        box.show();
        box.adjustSize();
        box.resize(width, box.height());
        QCoreApplication::processEvents();
    }
    CommandText *text() { return box.findChild<CommandText *>(); }
    PageButton *copy() { return box.findChildren<PageButton *>().constFirst(); }
    LinkButton *more() { return box.findChild<LinkButton *>(); }

    CommandBox box;
};

} // namespace

class CommandBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void copiesExactlyTheCommand_data();
    void copiesExactlyTheCommand();
    void copiesTheWholeOfAClosedBlock();
    void selectionIsCopiedAsItStandsInTheCommand();
    void copyKeyWithoutASelectionCopiesAll();
    void everyPieceLeadsBackToTheCommand_data() { copiesExactlyTheCommand_data(); }
    void everyPieceLeadsBackToTheCommand();
    void hostileCharactersAreShown();
    void saysCopiedForTwoSeconds();
    void buttonKeepsItsWidth();
    void saysWhereToPasteIt();
    void longBlocksAreClosed();
    void shortBlocksAreNotClosed();
    void cursorOpensAClosedBlock();
    void longLinesLoseNothing_data();
    void longLinesLoseNothing();
    void staysLeftToRight();
    void anotherCommandStartsAfresh();
    void enterCopies();
    void isSpoken();
};

void CommandBoxTest::copiesExactlyTheCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("short") << QStringLiteral("sudo ufw status numbered");
    QTest::newRow("lines") << lines(40);
    QTest::newRow("spaces-at-ends") << QStringLiteral("  cat <<'X'  \n\tfoo \nX\n");
    QTest::newRow("long-line") << QStringLiteral("x").repeated(300);
    QTest::newRow("mark-up") << QStringLiteral("<b>&amp;</b> && a & b");
    QTest::newRow("hostile") << hostile;
    QTest::newRow("arabic") << QStringLiteral("ls '/srv/\u0645\u0648\u0642\u0639'");
    QTest::newRow("line-separators") << QStringLiteral("a\u2028b\u2029c\rd");
    QTest::newRow("half-a-pair") << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b");
    QTest::newRow("empty") << QString();
}

void CommandBoxTest::copiesExactlyTheCommand()
{
    QFETCH(QString, command);
    Shown shown(command);
    const QSignalSpy copied(&shown.box, &CommandBox::copied);

    QTest::mouseClick(shown.copy(), Qt::LeftButton);

    QCOMPARE(clipboard(), command);
    QCOMPARE(copied.size(), 1);
}

void CommandBoxTest::copiesTheWholeOfAClosedBlock()
{
    Shown shown(lines(40));
    QVERIFY(shown.box.isFoldable() && !shown.box.isExpanded());

    shown.text()->setFocus();
    QTest::keySequence(shown.text(), QKeySequence::SelectAll);
    QTest::keySequence(shown.text(), QKeySequence::Copy);

    QCOMPARE(clipboard(), lines(40));
}

void CommandBoxTest::selectionIsCopiedAsItStandsInTheCommand()
{
    Shown shown(hostile);

    shown.text()->selectAll();
    shown.text()->copy();

    QCOMPARE(clipboard(), hostile);
}

void CommandBoxTest::copyKeyWithoutASelectionCopiesAll()
{
    Shown shown(hostile);
    shown.text()->setFocus();

    QTest::keySequence(shown.text(), QKeySequence::Copy);

    QCOMPARE(clipboard(), hostile);
    QVERIFY(!shown.text()->textCursor().hasSelection());
}

void CommandBoxTest::everyPieceLeadsBackToTheCommand()
{
    QFETCH(QString, command);
    const VisibleText visible(command);

    QCOMPARE(visible.rawBetween(0, visible.shown().size()), command);

    // Cut anywhere: both halves together hold everything, in order, and nothing but a piece that was cut is
    // twice.
    for (qsizetype cut = 0; cut <= visible.shown().size(); ++cut) {
        const QString left = visible.rawBetween(0, cut);
        const QString right = visible.rawBetween(cut, visible.shown().size());
        QVERIFY(command.startsWith(left));
        QVERIFY(command.endsWith(right));
        const qsizetype twice = left.size() + right.size() - command.size();
        QVERIFY(twice >= 0 && twice <= 2);
    }
}

void CommandBoxTest::hostileCharactersAreShown()
{
    Shown shown(hostile);

    const QString text = shown.text()->toPlainText();
    QVERIFY2(text.contains(QLatin1String("a\\x09b\\u{202e}c\\u{200b}d\\x1b[31m")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("\U0001F600")));
    QCOMPARE(text.count(u'\n'), 1);
}

void CommandBoxTest::saysCopiedForTwoSeconds()
{
    Shown shown(QStringLiteral("id"));
    QCOMPARE(shown.copy()->text(), QStringLiteral("Copy"));

    QTest::mouseClick(shown.copy(), Qt::LeftButton);
    QCOMPARE(shown.copy()->text(), QStringLiteral("Copied"));
    QVERIFY(!shown.copy()->icon().isNull());

    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE_WITH_TIMEOUT(shown.copy()->text(), QStringLiteral("Copy"), 4000);
    QVERIFY2(clock.elapsed() > 1500, qPrintable(QString::number(clock.elapsed())));
}

void CommandBoxTest::buttonKeepsItsWidth()
{
    Shown shown(QStringLiteral("id"));
    const int before = shown.copy()->width();

    shown.box.copy();
    QCoreApplication::processEvents();

    QCOMPARE(shown.copy()->width(), before);
    QVERIFY(shown.copy()->height() >= 24);
}

void CommandBoxTest::saysWhereToPasteIt()
{
    Shown shown(QStringLiteral("id"));
    shown.box.setPasteHint(QStringLiteral("Paste it in PowerShell."));
    const auto *said = shown.box.findChild<TextLabel *>();
    QVERIFY(said->isHidden());

    shown.box.copy();

    QVERIFY(said->isVisible());
    QCOMPARE(said->text(), QStringLiteral("Paste it in PowerShell."));
}

void CommandBoxTest::longBlocksAreClosed()
{
    Shown shown(lines(40));
    const int closed = shown.text()->height();
    QVERIFY(shown.more()->isVisible());
    QVERIFY(shown.more()->text().contains(QLatin1String("40")));
    // Nothing is seen of the fifth line.
    const qreal four = 4 * QFontMetricsF(shown.text()->font()).lineSpacing();
    QVERIFY(closed <= std::ceil(four + shown.text()->document()->documentMargin()));

    QTest::mouseClick(shown.more(), Qt::LeftButton);

    QVERIFY(shown.box.isExpanded());
    QVERIFY(shown.text()->height() > 6 * closed);
    QTest::mouseClick(shown.more(), Qt::LeftButton);
    QCOMPARE(shown.text()->height(), closed);
}

void CommandBoxTest::shortBlocksAreNotClosed()
{
    Shown shown(lines(5));

    QVERIFY(!shown.box.isFoldable());
    QVERIFY(shown.more()->isHidden());
}

void CommandBoxTest::cursorOpensAClosedBlock()
{
    Shown shown(lines(40));
    shown.text()->setFocus();

    for (int press = 0; press < 10; ++press)
        QTest::keyClick(shown.text(), Qt::Key_Down, Qt::ShiftModifier);

    QTRY_VERIFY(shown.box.isExpanded());
}

void CommandBoxTest::longLinesLoseNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("words") << QStringLiteral("word ").repeated(60);
    QTest::newRow("one-word") << QStringLiteral("0123456789").repeated(30);
    QTest::newRow("wide-characters") << QStringLiteral("\u6F22").repeated(150);
}

void CommandBoxTest::longLinesLoseNothing()
{
    QFETCH(QString, command);
    Shown shown(command, 400);
    shown.box.setExpanded(true);
    QCoreApplication::processEvents();

    // Every line ends inside the box, and the box is high enough for all of them.
    const QTextBlock block = shown.text()->document()->firstBlock();
    QVERIFY(block.layout()->lineCount() > 3);
    qreal bottom = 0;
    qsizetype characters = 0;
    for (int index = 0; index < block.layout()->lineCount(); ++index) {
        const QTextLine line = block.layout()->lineAt(index);
        QVERIFY(line.x() + line.naturalTextWidth() <= shown.text()->viewport()->width());
        bottom = line.y() + line.height();
        characters += line.textLength();
    }
    QCOMPARE(characters, command.size());
    QVERIFY(bottom <= shown.text()->viewport()->height());
}

void CommandBoxTest::staysLeftToRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Shown shown(QStringLiteral("sudo nano '/srv/\u0645'"));

    QCOMPARE(shown.text()->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(shown.text()->document()->firstBlock().textDirection(), Qt::LeftToRight);
    QVERIFY(shown.text()->document()->firstBlock().layout()->lineAt(0).x() < 30);
    QVERIFY(shown.copy()->x() < shown.text()->x());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void CommandBoxTest::anotherCommandStartsAfresh()
{
    Shown shown(lines(40));
    shown.box.setExpanded(true);
    shown.box.copy();

    shown.box.setCommand(lines(30));

    QVERIFY(!shown.box.isExpanded());
    QCOMPARE(shown.copy()->text(), QStringLiteral("Copy"));
    shown.box.copy();
    QCOMPARE(clipboard(), lines(30));
}

void CommandBoxTest::enterCopies()
{
    Shown shown(QStringLiteral("id"));
    shown.copy()->setFocus();

    QTest::keyClick(shown.copy(), Qt::Key_Return);

    QCOMPARE(clipboard(), QStringLiteral("id"));
}

void CommandBoxTest::isSpoken()
{
    Shown shown(QStringLiteral("id"));
    shown.box.setTitle(QStringLiteral("Look"));
    const auto name
        = [&shown] { return QAccessible::queryAccessibleInterface(shown.copy())->text(QAccessible::Name); };
    QCOMPARE(name(), QStringLiteral("Copy: Look"));

    shown.box.copy();

    QCOMPARE(name(), QStringLiteral("Copied: Look"));
    QAccessibleInterface *text = QAccessible::queryAccessibleInterface(shown.text());
    QCOMPARE(text->text(QAccessible::Name), QStringLiteral("Command: Look"));
    QVERIFY(text->state().readOnly);
    QCOMPARE(text->textInterface()->text(0, 2), QStringLiteral("id"));
}

QTEST_MAIN(CommandBoxTest)
#include "command_box_test.moc"
