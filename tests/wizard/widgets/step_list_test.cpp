#include "theme/fonts.h"
#include "widgets/step_item.h"
#include "widgets/step_list.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace doctor;

namespace {

QList<Step> nine()
{
    QList<Step> steps;
    for (const char *title : {"Your site", "Status page", "DNS record", "TCP reach", "TLS certificate",
                              "SSL mode", "Diagnosis", "Fix", "Report"}) {
        Step step;
        step.title = QString::fromLatin1(title);
        step.reached = steps.size() < 6;
        step.startsGroup = steps.size() == 1 || steps.size() == 6;
        steps.append(step);
    }
    return steps;
}

struct Shown {
    Shown()
    {
        list.setSteps(nine());
        list.setCurrent(2);
        list.resize(list.sizeHint());
        list.show();
        QCoreApplication::processEvents();
    }
    StepItem *item(int index) { return list.findChildren<StepItem *>().at(index); }

    StepList list;
};

} // namespace

class StepListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickChoosesWhatWasReached();
    void whatWasNotReachedCannotBeChosen();
    void arrowsMoveAndEnterChooses();
    void homeAndEndStayWithinWhatWasReached();
    void isOneStopOfTab();
    void isAsWideAsTheWidestTextNeeds();
    void widthStaysWhenLightsChange();
    void everyStepIsLargeEnoughToHit();
    void showsItsNumberBesideItsLight();
    void isMirrored();
    void saysStepLightAndCurrent();
    void screenReaderCanPress();
};

void StepListTest::clickChoosesWhatWasReached()
{
    Shown shown;
    QSignalSpy chosen(&shown.list, &StepList::stepChosen);

    QTest::mouseClick(shown.item(4), Qt::LeftButton);

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 4);
    QCOMPARE(shown.list.current(), 2); // the window says where we are
}

void StepListTest::whatWasNotReachedCannotBeChosen()
{
    Shown shown;
    const QSignalSpy chosen(&shown.list, &StepList::stepChosen);

    QTest::mouseClick(shown.item(7), Qt::LeftButton);

    QVERIFY(chosen.isEmpty());
}

void StepListTest::arrowsMoveAndEnterChooses()
{
    Shown shown;
    QSignalSpy chosen(&shown.list, &StepList::stepChosen);
    shown.item(2)->setFocus();

    QTest::keyClick(shown.item(2), Qt::Key_Down);
    QCOMPARE(shown.list.focusWidget(), shown.item(3));
    QTest::keyClick(shown.item(3), Qt::Key_Return);

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 3);
    QTest::keyClick(shown.item(3), Qt::Key_Up);
    QCOMPARE(shown.list.focusWidget(), shown.item(2));
}

void StepListTest::homeAndEndStayWithinWhatWasReached()
{
    Shown shown;
    shown.item(2)->setFocus();

    QTest::keyClick(shown.item(2), Qt::Key_End);
    QCOMPARE(shown.list.focusWidget(), shown.item(5));
    QTest::keyClick(shown.item(5), Qt::Key_Down);
    QCOMPARE(shown.list.focusWidget(), shown.item(5));
    QTest::keyClick(shown.item(5), Qt::Key_Home);
    QCOMPARE(shown.list.focusWidget(), shown.item(0));
}

void StepListTest::isOneStopOfTab()
{
    Shown shown;
    int stops = 0;
    for (int index = 0; index < 9; ++index)
        stops += shown.item(index)->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);

    shown.list.setCurrent(5);

    QVERIFY(shown.item(5)->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(shown.item(2)->focusPolicy() & Qt::TabFocus));
}

void StepListTest::isAsWideAsTheWidestTextNeeds()
{
    Shown shown;
    const int before = shown.list.sizeHint().width();
    QList<Step> steps = nine();
    steps[4].title = QStringLiteral("TLS certificate in a language with long words");

    shown.list.setSteps(steps);

    const QFontMetrics metrics(strongFont(shown.list.font()));
    QVERIFY(shown.list.sizeHint().width() >= before + metrics.horizontalAdvance(steps[4].title)
                - metrics.horizontalAdvance(nine()[4].title));
}

void StepListTest::widthStaysWhenLightsChange()
{
    Shown shown;
    const int before = shown.list.sizeHint().width();
    QList<Step> steps = nine();
    for (const Lamp lamp : {Lamp::Working, Lamp::Green, Lamp::Amber, Lamp::Red, Lamp::Grey}) {
        steps[4].lamp = lamp;
        shown.list.setSteps(steps);
        QCOMPARE(shown.list.sizeHint().width(), before);
    }
}

void StepListTest::everyStepIsLargeEnoughToHit()
{
    Shown shown;
    shown.list.resize(shown.list.width(), shown.list.minimumSizeHint().height());
    QCoreApplication::processEvents();

    for (int index = 0; index < 9; ++index) {
        QVERIFY(shown.item(index)->height() >= leastTarget);
        QVERIFY(shown.item(index)->geometry().bottom() <= shown.list.height());
        if (index > 0)
            QVERIFY(shown.item(index)->y() > shown.item(index - 1)->geometry().bottom() - 1);
    }
}

void StepListTest::showsItsNumberBesideItsLight()
{
    const auto drawn = [](int number, Lamp lamp) {
        StepItem item(number, nullptr);
        item.setStep({QStringLiteral("TCP reach"), lamp, true, false});
        item.resize(item.sizeHint());
        return item.grab().toImage();
    };
    for (const Lamp lamp : {Lamp::None, Lamp::Green, Lamp::Amber, Lamp::Red, Lamp::Grey}) {
        QVERIFY(drawn(4, lamp) == drawn(4, lamp));
        QVERIFY2(drawn(4, lamp) != drawn(6, lamp), qPrintable(lampWord(lamp)));
    }
    QVERIFY(drawn(4, Lamp::Green) != drawn(4, Lamp::None));
}

void StepListTest::isMirrored()
{
    Shown shown;
    QList<Step> steps = nine();
    steps[2].lamp = Lamp::Red;
    shown.list.setSteps(steps);
    const QImage left = shown.item(2)->grab().toImage();

    shown.list.setLayoutDirection(Qt::RightToLeft);

    // The octagon is its own mirror image.
    const QImage right = shown.item(2)->grab().toImage();
    const QColor red = themeOf(shown.list.palette()).red.shape;
    const auto redAt = [&red](const QImage &image, bool fromLeft) {
        for (int step = 0; step < image.width() / 3; ++step)
            if (image.pixelColor(fromLeft ? step : image.width() - 1 - step, image.height() / 2 - 3) == red)
                return true;
        return false;
    };
    QVERIFY(redAt(left, true) && !redAt(left, false));
    QVERIFY(redAt(right, false) && !redAt(right, true));
}

void StepListTest::saysStepLightAndCurrent()
{
    Shown shown;
    QList<Step> steps = nine();
    steps[3].lamp = Lamp::Red;
    shown.list.setSteps(steps);

    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 9);
    QCOMPARE(list->child(3)->role(), QAccessible::ListItem);
    QCOMPARE(list->child(3)->text(QAccessible::Name), QStringLiteral("Step 4, TCP reach: broken"));
    QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("Step 1, Your site"));
    QVERIFY(list->child(2)->state().selected);
    QVERIFY(!list->child(3)->state().selected);
    QVERIFY(list->child(7)->state().disabled);
}

void StepListTest::screenReaderCanPress()
{
    Shown shown;
    const QSignalSpy chosen(&shown.list, &StepList::stepChosen);
    QAccessibleActionInterface *action
        = QAccessible::queryAccessibleInterface(shown.item(4))->actionInterface();
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::pressAction()));

    action->doAction(QAccessibleActionInterface::pressAction());

    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(StepListTest)
#include "step_list_test.moc"
