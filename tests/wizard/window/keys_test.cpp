#include "pages/diagnosis_page.h"
#include "session/session.h"
#include "widgets/choice_box.h"
#include "widgets/fold.h"
#include "widgets/page_area.h"
#include "window/plain_texts.h"
#include "window/window_keeper.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollBar>

#include <algorithm>

using namespace doctor;
using namespace doctor::test;

//! What can be had by one key from everywhere.
class KeysTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void showsWhatIsReadAloud();
    void leadsToTheLanguage();
    void stopsWatchingWithEscape();
    void choosesNothingWithKeysOfThePage();
    void opensASecondWindow();
    void tellsOfAllKeys();
};

void KeysTest::init()
{
    makeChoices();
    m_window = std::make_unique<DoctorWizard>(*m_choices);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void KeysTest::showsWhatIsReadAloud()
{
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_window->currentId(), 0); // nothing is known yet
    QVERIFY(runFault(QStringLiteral("certificate-expired")));
    m_window->goTo(PageId::StatusPage);

    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);

    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Diagnosis));
    // Not only its edge, though the page has just come and the box has just been opened.
    PageArea *area = page(PageId::Diagnosis).area();
    const Fold *first = page(PageId::Diagnosis).aloud();
    QTRY_VERIFY(first->mapTo(area->viewport(), QPoint()).y() == 0
                || area->verticalScrollBar()->value() == area->verticalScrollBar()->maximum());
    QVERIFY(first->mapTo(area->viewport(), QPoint()).y() + first->fontMetrics().height() * 6
            < area->viewport()->height());
    for (const PageId id : {PageId::Diagnosis, PageId::Fix}) {
        m_window->goTo(id);
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        const Fold *aloud = page(id).aloud();
        QVERIFY(aloud != nullptr && aloud->isVisible());
        QVERIFY(aloud->isExpanded());
        const QWidget *seen = page(id).area()->viewport();
        QTRY_VERIFY(seen->rect().contains(aloud->mapTo(seen, QPoint(0, 1))));
    }
}

void KeysTest::leadsToTheLanguage()
{
    QVERIFY(runFault(QStringLiteral("healthy")));
    m_window->goTo(PageId::Report);

    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);

    QCOMPARE(m_window->currentId(), 0);
    QTRY_VERIFY(qobject_cast<QComboBox *>(m_window->focusWidget()) != nullptr);
    QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Language of the program"));
    QVERIFY(m_window->consultation().hasBegun());
}

void KeysTest::stopsWatchingWithEscape()
{
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->session()->watch.start();
    QVERIFY(m_window->session()->watch.isOn());

    QTest::keyClick(m_window.get(), Qt::Key_Escape);

    QVERIFY(!m_window->session()->watch.isOn());
    QVERIFY(m_window->isVisible());
}

void KeysTest::choosesNothingWithKeysOfThePage()
{
    ChoiceBox box;
    box.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    box.setCurrentIndex(1);
    box.show();
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageUp}) {
        QTest::keyClick(&box, key);
        QCOMPARE(box.currentIndex(), 1);
    }
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.currentIndex(), 2);
}

void KeysTest::opensASecondWindow()
{
    close();
    makeChoices();
    const WindowKeeper keeper(*m_choices);
    keeper.window().show();
    const auto windows = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::count_if(all.begin(), all.end(), [](const QWidget *each) {
            return qobject_cast<const DoctorWizard *>(each) != nullptr && each->isVisible();
        });
    };
    QCOMPARE(windows(), 1);
    keeper.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&keeper.window()));

    QTest::keyClick(&keeper.window(), Qt::Key_N, Qt::ControlModifier);

    QCOMPARE(windows(), 2);
    auto *second = qobject_cast<DoctorWizard *>(QApplication::activeWindow());
    QTRY_VERIFY((second = qobject_cast<DoctorWizard *>(QApplication::activeWindow())) != nullptr
                && second != &keeper.window());
    QVERIFY(second->session() != keeper.window().session());
    second->practise(QStringLiteral("healthy"), {});
    QTRY_VERIFY(second->windowTitle().contains(QLatin1String("shop.example")));
    QVERIFY(!keeper.window().windowTitle().contains(QLatin1String("shop.example")));
    second->close();
    QCOMPARE(windows(), 1);
    Q_EMIT keeper.window().windowWanted();
    QCOMPARE(windows(), 2);
}

void KeysTest::tellsOfAllKeys()
{
    for (const char *key : {"F1", "F5", "Escape", "Ctrl+O", "Ctrl+S", "Ctrl+R", "Ctrl+L", "Ctrl+N", "Alt+A"})
        QVERIFY2(keysText().contains(QLatin1String(key)), key);
}

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
