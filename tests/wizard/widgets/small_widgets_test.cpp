#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/beside_layout.h"
#include "widgets/choice_box.h"
#include "widgets/finding_list.h"
#include "widgets/flow_layout.h"
#include "widgets/fold.h"
#include "widgets/hint_label.h"
#include "widgets/history_strip.h"
#include "widgets/page_area.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

#include <QDialog>
#include <QFocusFrame>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace doctor;

namespace {

FoldButton *buttonOf(Fold &fold)
{
    return fold.findChild<FoldButton *>();
}

QList<QFocusFrame *> visibleRings(const QWidget &window)
{
    QList<QFocusFrame *> rings = window.findChildren<QFocusFrame *>();
    rings.removeIf([](const QFocusFrame *ring) { return !ring->isVisible(); });
    return rings;
}

QList<HistoryMark> marks(int count)
{
    QList<HistoryMark> all;
    for (int index = 0; index < count; ++index)
        all.append(
            {QDateTime({2026, 11, 21}, {5, index % 60, 0}), index + 1 < count ? Lamp::Red : Lamp::Green, {}});
    return all;
}

} // namespace

class SmallWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldOpensAndCloses();
    void foldFollowsTheArrowKeys();
    void foldTitleIsNoShortcut();
    void foldReplacesItsContent();
    void enterOnALinkIsNotTheDefaultButton();
    void accentIsOnTheDefaultButtonOnly();
    void linkIsElidedOnlyWithoutRoom();
    void linkBeginsWhereTextBegins();
    void focusOnALinkIsSeenAndNotCutOff();
    void foldTitleGoesOnInAnotherLine();
    void markStandsBesideTheFirstLine_data();
    void markStandsBesideTheFirstLine();
    void hintSaysWhatItIs();
    void hintKeepsSilentWhenNothingChanged();
    void findingsKeepTheirRows();
    void findingsHideEmptyFigures();
    void tagWrapsWhereItMust();
    void historyShowsTheLatest();
    void flowWraps();
    void flowKeepsALineLevel();
    void pageNeverScrollsSideways();
    void pageBringsTheFocusIntoView();
    void pageBringsTheFocusIntoViewFromElsewhere();
    void scrollingChoosesNothing();
    void everythingFollowsThePalette();
};

void SmallWidgetsTest::foldOpensAndCloses()
{
    Fold fold(QStringLiteral("Details"));
    auto *content = new QLabel(QStringLiteral("x"));
    fold.setContent(content);
    fold.show();
    const QSignalSpy toggled(&fold, &Fold::toggled);
    QVERIFY(!content->isVisible());

    QTest::mouseClick(buttonOf(fold), Qt::LeftButton);

    QVERIFY(fold.isExpanded() && content->isVisible());
    QTest::keyClick(buttonOf(fold), Qt::Key_Return);
    QVERIFY(!content->isVisible());
    QTest::keyClick(buttonOf(fold), Qt::Key_Space);
    QVERIFY(content->isVisible());
    QCOMPARE(toggled.size(), 3);
}

void SmallWidgetsTest::foldFollowsTheArrowKeys()
{
    Fold fold(QStringLiteral("Details"));
    fold.setContent(new QLabel(QStringLiteral("x")));

    QTest::keyClick(buttonOf(fold), Qt::Key_Right);
    QVERIFY(fold.isExpanded());
    QTest::keyClick(buttonOf(fold), Qt::Key_Left);
    QVERIFY(!fold.isExpanded());
    fold.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(buttonOf(fold), Qt::Key_Left);
    QVERIFY(fold.isExpanded());
}

void SmallWidgetsTest::foldTitleIsNoShortcut()
{
    const Fold fold(QStringLiteral("Certificate & DNS"));

    QCOMPARE(fold.title(), QStringLiteral("Certificate & DNS"));
    QVERIFY(fold.findChild<FoldButton *>()->shortcut().isEmpty());
}

void SmallWidgetsTest::foldReplacesItsContent()
{
    Fold fold(QStringLiteral("Details"));
    const QPointer<QLabel> first(new QLabel(QStringLiteral("x")));
    fold.setContent(first);
    fold.setExpanded(true);
    fold.show();

    auto *second = new QLabel(QStringLiteral("y"));
    fold.setContent(second);

    QVERIFY(first.isNull());
    QVERIFY(second->isVisible());
}

void SmallWidgetsTest::enterOnALinkIsNotTheDefaultButton()
{
    QDialog dialog;
    auto *rows = new QVBoxLayout(&dialog);
    auto *link = new LinkButton(QStringLiteral("Where do I find it?"));
    auto *next = new AccentButton(QStringLiteral("Next"));
    rows->addWidget(link);
    rows->addWidget(next);
    next->setDefault(true);
    dialog.show();
    link->setFocus();
    const QSignalSpy linked(link, &QPushButton::clicked);
    const QSignalSpy nexted(next, &QPushButton::clicked);

    QTest::keyClick(link, Qt::Key_Enter);

    QCOMPARE(linked.size(), 1);
    QVERIFY(nexted.isEmpty());
    QVERIFY(next->isDefault());
}

void SmallWidgetsTest::accentIsOnTheDefaultButtonOnly()
{
    QDialog dialog;
    auto *rows = new QVBoxLayout(&dialog);
    auto *back = new AccentButton(QStringLiteral("Back"));
    auto *next = new AccentButton(QStringLiteral("Next"));
    rows->addWidget(back);
    rows->addWidget(next);
    next->setDefault(true);
    next->setFocusPolicy(Qt::NoFocus);
    back->setFocusPolicy(Qt::NoFocus);
    dialog.show();
    const Theme theme = themeOf(dialog.palette());
    const auto ground
        = [](QWidget *button) { return button->grab().toImage().pixelColor(8, button->height() - 6); };

    QCOMPARE(ground(next), theme.accent);
    QCOMPARE(ground(back), theme.pane);
}

void SmallWidgetsTest::linkIsElidedOnlyWithoutRoom()
{
    // Whatever the rounding of the font: at its own size nothing is cut.
    for (const char *text :
         {"Show all 40 lines", "I am only a visitor", "Where do I find it?", "lllllllll", "WWWW"}) {
        LinkButton link(QString::fromLatin1(text));
        link.resize(link.sizeHint());
        LinkButton wide(QString::fromLatin1(text));
        wide.resize(link.width() + 60, link.height());
        const QImage tight = link.grab().toImage().copy(0, 0, link.width() - 2, link.height());
        QCOMPARE(tight, wide.grab().toImage().copy(0, 0, link.width() - 2, link.height()));
    }
}

void SmallWidgetsTest::linkBeginsWhereTextBegins()
{
    const QString words = QStringLiteral("Leave practice");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        LinkButton link(words);
        TextLabel text(words);
        QList<int> begins;
        for (QWidget *widget : std::initializer_list<QWidget *>{&link, &text}) {
            widget->setLayoutDirection(direction);
            widget->resize(300, 30);
            const QImage image = widget->grab().toImage();
            const QColor ground = image.pixelColor(150, 28);
            int x = 0;
            const auto isEmpty = [&](int column) {
                for (int y = 0; y < image.height(); ++y)
                    if (image.pixelColor(column, y) != ground)
                        return false;
                return true;
            };
            while (x < 299 && isEmpty(direction == Qt::LeftToRight ? x : 299 - x))
                ++x;
            begins.append(x);
        }
        QVERIFY2(std::abs(begins.first() - begins.last()) <= 1,
                 qPrintable(QStringLiteral("%1, %2").arg(begins.first()).arg(begins.last())));
    }
}

void SmallWidgetsTest::focusOnALinkIsSeenAndNotCutOff()
{
    PageArea page;
    auto *fold = new Fold(QStringLiteral("Details"));
    auto *other = new QLineEdit;
    page.add(fold);
    page.add(other);
    page.resize(400, 200);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    other->setFocus();
    QVERIFY(visibleRings(page).isEmpty());

    buttonOf(*fold)->setFocus();

    const QList<QFocusFrame *> rings = visibleRings(page);
    QCOMPARE(rings.size(), 1);
    const QRect link(buttonOf(*fold)->mapTo(&page, QPoint()), buttonOf(*fold)->size());
    const QRect ring(rings.first()->mapTo(&page, QPoint()), rings.first()->size());
    QCOMPARE(rings.first()->visibleRegion().boundingRect(), rings.first()->rect());
    QVERIFY(ring.left() < link.left() && ring.right() > link.right());

    other->setFocus();
    QVERIFY(visibleRings(page).isEmpty());
    // Hidden by what frames it, and then gone with it.
    buttonOf(*fold)->setFocus();
    QCOMPARE(visibleRings(page).size(), 1);
    page.hide();
    page.show();
    buttonOf(*fold)->setFocus();
    delete fold;
    QVERIFY(visibleRings(page).isEmpty());
}

void SmallWidgetsTest::foldTitleGoesOnInAnotherLine()
{
    Fold fold(QStringLiteral("What you know about your server, all of which is optional"));
    const FoldButton *button = buttonOf(fold);
    const QSize whole = button->sizeHint();
    const int half = whole.width() / 2;
    QVERIFY(button->heightForWidth(half) >= whole.height() + button->fontMetrics().height() / 2);
    fold.resize(half, fold.heightForWidth(half));
    fold.show();

    QCOMPARE(button->height(), button->heightForWidth(button->width()));
    QVERIFY(fold.rect().contains(button->geometry()));
}

void SmallWidgetsTest::markStandsBesideTheFirstLine_data()
{
    QTest::addColumn<QString>("words");
    QTest::addRow("latin") << QStringLiteral("fine");
    QTest::addRow("many lines") << QStringLiteral("words ").repeated(40);
    // A hamza on an alef, and a vowel on both: higher than any capital.
    QTest::addRow("arabic with marks") << QStringLiteral("\u0623\u064F\u062E\u0652\u0631\u064E\u0649");
}

void SmallWidgetsTest::markStandsBesideTheFirstLine()
{
    QFETCH(QString, words);
    for (const int side : {8, 15, 40})
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget widget;
            widget.setLayoutDirection(direction);
            auto *mark = new QWidget;
            mark->setFixedSize(side, side);
            auto *text = new TextLabel(words);
            new BesideLayout(mark, text, 0.5, &widget);
            widget.resize(250, widget.heightForWidth(250));
            widget.show();

            const qreal middle = text->y() + text->middleOfFirstLine(text->width());
            QVERIFY(std::abs(QRectF(mark->geometry()).center().y() - middle) <= 1);
            QVERIFY(widget.rect().contains(mark->geometry()) && widget.rect().contains(text->geometry()));
            QCOMPARE(text->height(), text->heightForWidth(text->width()));
            QCOMPARE(mark->x() < text->x(), direction == Qt::LeftToRight);
        }
}

void SmallWidgetsTest::hintSaysWhatItIs()
{
    HintLabel hint;
    QVERIFY(!hint.isMistake());

    hint.showMistake(QStringLiteral("A dot is missing."));
    QVERIFY(hint.isMistake());
    QCOMPARE(hint.text(), QStringLiteral("A dot is missing."));
    hint.showFine(QStringLiteral("Understood."));
    QVERIFY(!hint.isMistake());
    hint.clear();
    QVERIFY(hint.text().isEmpty());
}

void SmallWidgetsTest::hintKeepsSilentWhenNothingChanged()
{
    HintLabel hint;
    hint.showMistake(QStringLiteral("A dot is missing."));
    auto *label = hint.findChild<TextLabel *>();
    label->setText(QStringLiteral("marked"));
    hint.showMistake(QStringLiteral("marked"));

    QCOMPARE(label->text(), QStringLiteral("marked"));
}

void SmallWidgetsTest::findingsKeepTheirRows()
{
    FindingList list;
    list.setLines({{Lamp::Green, QStringLiteral("one"), {}}, {Lamp::Working, QStringLiteral("two"), {}}});
    const QList<QWidget *> before = list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);

    list.setLines({{Lamp::Green, QStringLiteral("one"), {}},
                   {Lamp::Red, QStringLiteral("two"), {}},
                   {Lamp::Grey, QStringLiteral("three"), {}}});

    const QList<QWidget *> after = list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.mid(0, 2), before);
    list.setLines({});
    QVERIFY(list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
}

void SmallWidgetsTest::findingsHideEmptyFigures()
{
    FindingList with;
    with.setLines({{Lamp::Green, QStringLiteral("one"), QStringLiteral("12 ms")}});
    FindingList without;
    without.setLines({{Lamp::Green, QStringLiteral("one"), {}}});
    with.resize(400, 10);
    without.resize(400, 10);

    QVERIFY(with.sizeHint().height() > without.sizeHint().height());
}

void SmallWidgetsTest::tagWrapsWhereItMust()
{
    const Tag tag(QStringLiteral("For you or your hosting company"));

    QCOMPARE(tag.heightForWidth(tag.sizeHint().width()), tag.sizeHint().height());
    QVERIFY(tag.sizeHint().height() < 2 * tag.fontMetrics().height());
    QVERIFY(tag.heightForWidth(100) > tag.sizeHint().height());
}

void SmallWidgetsTest::historyShowsTheLatest()
{
    HistoryStrip strip;
    strip.setMarks(marks(200));
    strip.resize(300, strip.sizeHint().height());
    const QImage image = strip.grab().toImage();
    const Theme theme = themeOf(strip.palette());
    bool green = false;
    for (int x = 0; x < image.width() && !green; ++x)
        for (int y = 0; y < image.height() && !green; ++y)
            green = image.pixelColor(x, y) == theme.green.shape;

    QVERIFY(green);
    QVERIFY(strip.alternative().contains(QLatin1String("200")));
    QVERIFY(strip.alternative().endsWith(QLatin1String(": fine.")));
}

void SmallWidgetsTest::flowWraps()
{
    QWidget widget;
    auto *flow = new FlowLayout(&widget);
    for (int index = 0; index < 6; ++index)
        flow->addWidget(new LinkButton(QStringLiteral("A link with words")));

    QVERIFY(flow->heightForWidth(200) > 4 * flow->heightForWidth(2000));
    widget.resize(300, flow->heightForWidth(300));
    widget.show();
    for (QObject *child : widget.children())
        if (const auto *link = qobject_cast<LinkButton *>(child))
            QVERIFY(widget.rect().contains(link->geometry()));
}

void SmallWidgetsTest::flowKeepsALineLevel()
{
    QWidget widget;
    auto *flow = new FlowLayout(&widget);
    auto *tag = new Tag(QStringLiteral("Practice"));
    auto *link = new LinkButton(QStringLiteral("Leave practice"));
    flow->addWidget(tag);
    flow->addWidget(link);
    widget.resize(600, flow->heightForWidth(600));
    widget.show();

    QVERIFY(tag->height() + 2 < link->height());
    QVERIFY(std::abs(tag->geometry().center().y() - link->geometry().center().y()) <= 1);
}

void SmallWidgetsTest::pageNeverScrollsSideways()
{
    PageArea page;
    page.add(new Heading(QStringLiteral("Your server’s firewall turns Cloudflare away.")));
    page.add(new TextLabel(QStringLiteral("x").repeated(500)));
    auto *list = new FindingList;
    list->setLines({{Lamp::Red, QStringLiteral("y").repeated(300), QStringLiteral("z").repeated(300)}});
    page.add(list);
    page.addStretch();
    page.resize(380, 300);
    page.show();
    QCoreApplication::processEvents();

    QCOMPARE(page.widget()->width(), page.viewport()->width());
    QVERIFY(page.verticalScrollBar()->maximum() > 0);
    QVERIFY(list->geometry().bottom() < page.widget()->height());
    QVERIFY(list->height() >= list->heightForWidth(list->width()));
}

void SmallWidgetsTest::pageBringsTheFocusIntoView()
{
    PageArea page;
    auto *first = new QLineEdit;
    page.add(first);
    page.addGap(80);
    auto *last = new QLineEdit;
    page.add(last);
    page.resize(400, 200);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    first->setFocus();
    QVERIFY(!last->visibleRegion().boundingRect().isValid());

    QTest::keyClick(first, Qt::Key_Tab);

    QCOMPARE(page.focusWidget(), last);
    QCOMPARE(last->visibleRegion().boundingRect(), last->rect());
}

void SmallWidgetsTest::pageBringsTheFocusIntoViewFromElsewhere()
{
    QWidget window;
    auto *area = new PageArea;
    auto *first = new QLineEdit;
    area->add(first);
    area->addGap(60);
    auto *last = new QLineEdit;
    area->add(last);
    auto *outside = new QLineEdit;
    auto *rows = new QVBoxLayout(&window);
    rows->addWidget(area);
    rows->addWidget(outside);
    window.resize(400, 300);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    outside->setFocus();
    QCOMPARE(area->verticalScrollBar()->value(), 0);

    last->setFocus();
    QVERIFY(area->viewport()->rect().contains(last->mapTo(area->viewport(), last->rect().center())));

    outside->setFocus();
    area->toTop();
    QCOMPARE(area->verticalScrollBar()->value(), 0);
    area->turn(true);
    QVERIFY(area->verticalScrollBar()->value() > 0);
}

void SmallWidgetsTest::scrollingChoosesNothing()
{
    QWidget window;
    auto *area = new PageArea;
    auto *box = new ChoiceBox;
    box->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    area->add(box);
    area->addGap(60);
    (new QVBoxLayout(&window))->addWidget(area);
    window.resize(400, 300);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    box->setFocus();

    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(!wheel.isAccepted());
    QTest::keyClick(box, Qt::Key_PageDown);
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), 1);
}

void SmallWidgetsTest::everythingFollowsThePalette()
{
    TextLabel label(QStringLiteral("text"), TextTone::Soft);
    label.setPalette(ownPalette(false));
    const QImage light = label.grab().toImage();

    label.setPalette(ownPalette(true));

    QVERIFY(label.grab().toImage() != light);
}

QTEST_MAIN(SmallWidgetsTest)
#include "small_widgets_test.moc"
