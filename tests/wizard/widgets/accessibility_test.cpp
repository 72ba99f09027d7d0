#include "widgets/finding_list.h"
#include "widgets/fold.h"
#include "widgets/hint_label.h"
#include "widgets/history_strip.h"
#include "widgets/light_icon.h"
#include "widgets/light_label.h"
#include "widgets/step_list.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace doctor;

namespace {

//! What was told to screen readers.
QList<std::pair<QAccessible::Event, QString>> told;

void listen(QAccessibleEvent *event)
{
    QAccessibleInterface *spoken = event->accessibleInterface();
    told.append({event->type(), spoken != nullptr ? spoken->text(QAccessible::Name) : QString()});
}

bool wasTold(QAccessible::Event event, const QString &name)
{
    return told.contains(std::pair(event, name));
}

QAccessibleInterface *spoken(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

#define SKIP_UNLESS_HEARD()                                                                                  \
    if (!QAccessible::isActive())                                                                            \
    QSKIP("Nobody listens on this platform: accessibility_screen_test does.")

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { told.clear(); }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void rolesSayWhatThingsAre();
    void lightsAreNamed();
    void lightChangeIsHeard();
    void lightThatStaysIsNotHeardAgain();
    void stepChangeIsHeard();
    void mistakeIsHeard();
    void foldSaysWhetherItIsOpen();
    void foldCanBePressed();
    void findingsAreAListOfSentences();
    void whatIsMadeOfPartsIsOneThing();
    void historyIsASentence();
};

void AccessibilityTest::initTestCase()
{
    // Qt tells nobody before somebody listens; the platform without a screen has no listeners.
    if (QGuiApplication::platformName() == QLatin1String("xcb"))
        QTRY_VERIFY(QAccessible::isActive());
    QAccessible::installUpdateHandler(listen);
}

void AccessibilityTest::rolesSayWhatThingsAre()
{
    Heading heading(QStringLiteral("A headline"));
    TextLabel text(QStringLiteral("A sentence"));
    LightIcon icon(Lamp::Red);
    LightLabel light;
    Tag tag(QStringLiteral("Most likely"));
    HintLabel hint;
    HistoryStrip strip;
    FindingList list;
    StepList steps;

    QCOMPARE(spoken(&heading)->role(), QAccessible::Heading);
    QCOMPARE(spoken(&heading)->text(QAccessible::Name), QStringLiteral("A headline"));
    QCOMPARE(spoken(&text)->role(), QAccessible::StaticText);
    QCOMPARE(spoken(&text)->text(QAccessible::Name), QStringLiteral("A sentence"));
    QCOMPARE(spoken(&icon)->role(), QAccessible::Graphic);
    QCOMPARE(spoken(&light)->role(), QAccessible::StaticText);
    QCOMPARE(spoken(&tag)->role(), QAccessible::StaticText);
    QCOMPARE(spoken(&tag)->text(QAccessible::Name), QStringLiteral("Most likely"));
    QCOMPARE(spoken(&hint)->role(), QAccessible::StaticText);
    QCOMPARE(spoken(&strip)->role(), QAccessible::Graphic);
    QCOMPARE(spoken(&list)->role(), QAccessible::List);
    QCOMPARE(spoken(&steps)->role(), QAccessible::List);
    for (QWidget *named : QList<QWidget *>{&list, &steps})
        QVERIFY(!spoken(named)->text(QAccessible::Name).isEmpty());
}

void AccessibilityTest::lightsAreNamed()
{
    LightIcon icon(Lamp::Red);
    QCOMPARE(spoken(&icon)->text(QAccessible::Name), QStringLiteral("broken"));

    icon.setLamp(Lamp::Working);

    QCOMPARE(spoken(&icon)->text(QAccessible::Name), QStringLiteral("checking"));
}

void AccessibilityTest::lightChangeIsHeard()
{
    SKIP_UNLESS_HEARD();
    LightLabel label;
    label.setSubject(QStringLiteral("DNS record"));
    label.show();

    label.setLamp(Lamp::Red);

    QVERIFY(wasTold(QAccessible::NameChanged, QStringLiteral("DNS record: broken")));
    QVERIFY(wasTold(QAccessible::Alert, QStringLiteral("DNS record: broken")));
}

void AccessibilityTest::lightThatStaysIsNotHeardAgain()
{
    SKIP_UNLESS_HEARD();
    LightLabel label;
    label.setLamp(Lamp::Red);
    label.show();
    told.clear();

    label.setLamp(Lamp::Red);

    QVERIFY(told.isEmpty());
}

void AccessibilityTest::stepChangeIsHeard()
{
    SKIP_UNLESS_HEARD();
    StepList list;
    list.setSteps({{QStringLiteral("Status page"), Lamp::Working, true, false}});
    list.show();
    told.clear();

    list.setSteps({{QStringLiteral("Status page"), Lamp::Green, true, false}});

    QVERIFY(wasTold(QAccessible::Alert, QStringLiteral("Step 1, Status page: fine")));
}

void AccessibilityTest::mistakeIsHeard()
{
    SKIP_UNLESS_HEARD();
    HintLabel hint;
    hint.show();

    hint.showMistake(QStringLiteral("A dot is missing."));

    QVERIFY(wasTold(QAccessible::Alert, QStringLiteral("A dot is missing.")));
}

void AccessibilityTest::foldSaysWhetherItIsOpen()
{
    Fold fold(QStringLiteral("Details"));
    fold.setContent(new QLabel(QStringLiteral("x")));
    auto *button = fold.findChild<FoldButton *>();
    QVERIFY(spoken(button)->state().expandable);
    QVERIFY(spoken(button)->state().collapsed && !spoken(button)->state().expanded);

    fold.setExpanded(true);

    QVERIFY(spoken(button)->state().expanded && !spoken(button)->state().collapsed);
    SKIP_UNLESS_HEARD();
    QVERIFY(wasTold(QAccessible::StateChanged, QStringLiteral("Details")));
}

void AccessibilityTest::foldCanBePressed()
{
    Fold fold(QStringLiteral("Details"));
    fold.setContent(new QLabel(QStringLiteral("x")));

    spoken(fold.findChild<FoldButton *>())
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());

    QVERIFY(fold.isExpanded());
}

void AccessibilityTest::findingsAreAListOfSentences()
{
    FindingList list;
    list.setLines({{Lamp::Green, QStringLiteral("Port 443 is open."), QStringLiteral("12 ms")}});

    QCOMPARE(spoken(&list)->childCount(), 1);
    QAccessibleInterface *row = spoken(&list)->child(0);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), QStringLiteral("fine: Port 443 is open.\n12 ms"));
}

void AccessibilityTest::whatIsMadeOfPartsIsOneThing()
{
    LightLabel light;
    light.setLamp(Lamp::Red);
    HintLabel hint;
    FindingList list;
    list.setLines({{Lamp::Green, QStringLiteral("Port 443 is open."), {}}});

    QCOMPARE(spoken(&light)->childCount(), 0);
    QCOMPARE(spoken(&hint)->childCount(), 0);
    QCOMPARE(spoken(&list)->child(0)->childCount(), 0);
}

void AccessibilityTest::historyIsASentence()
{
    HistoryStrip strip;
    strip.setMarks({{QDateTime({2026, 11, 21}, {5, 0, 0}), Lamp::Red, {}},
                    {QDateTime({2026, 11, 21}, {5, 1, 0}), Lamp::Green, {}}});

    QCOMPARE(spoken(&strip)->text(QAccessible::Name), strip.alternative());
    QVERIFY(strip.alternative().contains(QLatin1String("fine")));
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
