#include "theme/fonts.h"
#include "widgets/text_label.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace doctor;

namespace {

const QString sentence
    = QStringLiteral("Something on the server treats them as intruders, most often a firewall rule.");

void show(TextLabel &label, int width)
{
    label.resize(width, label.heightForWidth(width));
    label.show();
    QCoreApplication::processEvents();
}

//! The outermost columns and the last row that anything is painted in.
QRect inked(TextLabel &label)
{
    const QImage image = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ground = image.pixel(image.width() - 1, image.height() - 1);
    QRect found;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != ground)
                found |= QRect(x, y, 1, 1);
    return found;
}

} // namespace

class TextLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWhereItIsNarrow();
    void breaksALongName();
    void isNeverCutOff_data();
    void isNeverCutOff();
    void linesAreOfOneHeight();
    void wordsWithMarksStandLevel();
    void readsNoMarkUp();
    void keepsTheLinesItWasGiven();
    void beginsAtTheSideWherePeopleBegin();
    void selectsWithTheMouse();
    void selectsAWord();
    void copiesTheSelection();
    void selectsWhatIsKeptTogether();
    void headlineIsLarger();
};

void TextLabelTest::growsWhereItIsNarrow()
{
    const TextLabel label(sentence);

    QVERIFY(label.heightForWidth(150) > 2 * label.heightForWidth(2000));
}

void TextLabelTest::breaksALongName()
{
    const TextLabel label(QStringLiteral("x").repeated(253));

    QVERIFY(label.minimumSizeHint().width() < 10 * em(&label));
    QVERIFY(label.heightForWidth(200) > 3 * label.fontMetrics().lineSpacing());
}

void TextLabelTest::isNeverCutOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextTone>("tone");
    for (const TextTone tone : {TextTone::Normal, TextTone::Quiet, TextTone::Strong, TextTone::Headline}) {
        const int number = static_cast<int>(tone);
        QTest::addRow("sentence-%d", number) << sentence << tone;
        QTest::addRow("name-%d", number) << QStringLiteral("a-very-long-name.").repeated(12) << tone;
        QTest::addRow("arabic-%d", number)
            << QStringLiteral("\u062E\u0627\u062F\u0645 \u0627\u0644\u0648\u064A\u0628 ").repeated(9) << tone;
        QTest::addRow("marks-%d", number)
            << QStringLiteral("\u0623\u064F\u062E\u0652\u0631\u064E\u0649 ").repeated(9) << tone;
    }
}

void TextLabelTest::isNeverCutOff()
{
    QFETCH(QString, text);
    QFETCH(TextTone, tone);
    for (const int width : {120, 250, 420}) {
        TextLabel label(text, tone);
        show(label, width);
        const QRect ink = inked(label);
        QVERIFY2(ink.top() > 0, qPrintable(QString::number(ink.top())));
        QVERIFY(ink.height() > label.fontMetrics().xHeight());
        QVERIFY2(ink.right() < width - 1, qPrintable(QString::number(ink.right())));
        QVERIFY2(ink.bottom() < label.height() - 1, qPrintable(QString::number(ink.bottom())));
    }
}

void TextLabelTest::linesAreOfOneHeight()
{
    const TextLabel latin(QStringLiteral("Port"));
    const TextLabel arabic(QStringLiteral("\u062E\u0627\u062F\u0645"));

    QVERIFY2(arabic.heightForWidth(400) >= latin.heightForWidth(400),
             qPrintable(QString::number(arabic.heightForWidth(400))));
}

void TextLabelTest::wordsWithMarksStandLevel()
{
    TextLabel marked(QStringLiteral("\u0645\u0639\u0637\u0651\u0644"));
    TextLabel plain(QStringLiteral("\u0633\u0644\u064A\u0645"));
    for (TextLabel *label : {&marked, &plain})
        label->setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(marked.middleOfFirstLine(200), plain.middleOfFirstLine(200));
    QCOMPARE(marked.heightForWidth(200), plain.heightForWidth(200));
}

void TextLabelTest::readsNoMarkUp()
{
    TextLabel marked(QStringLiteral("<b>bold</b> &amp;"));
    TextLabel plain(QStringLiteral("bold &"));

    QVERIFY(marked.sizeHint().width() > plain.sizeHint().width());
    QCOMPARE(QAccessible::queryAccessibleInterface(&marked)->text(QAccessible::Name),
             QStringLiteral("<b>bold</b> &amp;"));
}

void TextLabelTest::keepsTheLinesItWasGiven()
{
    const TextLabel one(QStringLiteral("a"));
    const TextLabel three(QStringLiteral("a\nb\nc"));

    QVERIFY(three.sizeHint().height() > 2 * one.sizeHint().height());
}

void TextLabelTest::beginsAtTheSideWherePeopleBegin()
{
    TextLabel label(QStringLiteral("Port 443 is open."));
    show(label, 500);
    QVERIFY(inked(label).left() < 10);

    label.setLayoutDirection(Qt::RightToLeft);

    QVERIFY(inked(label).right() > 480);
}

void TextLabelTest::selectsWithTheMouse()
{
    TextLabel label(sentence);
    show(label, 300);

    QTest::mousePress(&label, Qt::LeftButton, {}, QPoint(0, 3));
    QTest::mouseMove(&label, QPoint(295, label.height() - 3));
    QMouseEvent drag(QEvent::MouseMove, QPointF(295, label.height() - 3), QPointF(), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&label, &drag);
    QTest::mouseRelease(&label, Qt::LeftButton, {}, QPoint(295, label.height() - 3));

    QCOMPARE(label.selected(), sentence);
}

void TextLabelTest::selectsAWord()
{
    TextLabel label(QStringLiteral("Something else"));
    show(label, 300);

    QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(12, 8));

    QCOMPARE(label.selected(), QStringLiteral("Something"));
}

void TextLabelTest::copiesTheSelection()
{
    TextLabel label(sentence);
    show(label, 300);
    label.setFocus();

    QTest::keySequence(&label, QKeySequence::SelectAll);
    QTest::keySequence(&label, QKeySequence::Copy);

    QCOMPARE(QGuiApplication::clipboard()->text(), sentence);
}

//! “server --server firewall=NAME”, in a sentence that is read from the right.
void TextLabelTest::selectsWhatIsKeptTogether()
{
    const QString option = QStringLiteral("--server firewall=NAME");
    TextLabel label(QStringLiteral("\u0633\u0637\u0631 %1 \u0623\u0648\u0627\u0645\u0631").arg(option));
    label.setLayoutDirection(Qt::RightToLeft);
    show(label, 500);

    // By words, wherever it is clicked: what is drawn besides moves no letter.
    QStringList found;
    for (int x = 0; x < label.width(); x += 4) {
        QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(x, label.height() / 2));
        if (!label.selected().trimmed().isEmpty() && !found.contains(label.selected().trimmed()))
            found.append(label.selected().trimmed());
    }
    for (const char *word : {"server", "firewall", "NAME"})
        QVERIFY2(found.contains(QLatin1String(word)), qPrintable(found.join(u'|')));
    // From left to right within: the option is drawn as it is typed.
    QTest::mousePress(&label, Qt::LeftButton, {}, QPoint(1, label.height() / 2));
    QTest::mouseRelease(&label, Qt::LeftButton, {}, QPoint(1, label.height() / 2));
    QVERIFY(label.selected().isEmpty());
}

void TextLabelTest::headlineIsLarger()
{
    const TextLabel text(sentence);
    const Heading heading(sentence);

    QVERIFY(heading.sizeHint().height() > text.sizeHint().height());
}

QTEST_MAIN(TextLabelTest)
#include "text_label_test.moc"
