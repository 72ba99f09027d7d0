#include "window/window_keeper.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QPointer>

using namespace doctor;
using namespace doctor::test;

//! The window of another language is another window: the focus must not be seen to move.
class LanguageFocusTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeChoices(); }
    void cleanup() { close(); }
    void staysOnTheChooser();
    void staysWhereAnotherPageHadIt();
    void showsTheLanguageThatIsSpoken();
};

namespace {

//! The window that speaks \a locale, after everything that it puts off has happened.
DoctorWizard &spoken(const WindowKeeper &keeper, const QString &locale)
{
    const QPointer<DoctorWizard> before = &keeper.window();
    Q_EMIT keeper.window().languageWanted(locale);
    if (!QTest::qWaitFor([&before] { return before.isNull(); }))
        qWarning("the window before is still there");
    return keeper.window();
}

QComboBox *languageChooser(const DoctorWizard &window)
{
    for (QComboBox *box : window.findChildren<QComboBox *>())
        if (box->findData(QStringLiteral("ar")) >= 0 && box->isVisibleTo(&window))
            return box;
    return nullptr;
}

} // namespace

void LanguageFocusTest::staysOnTheChooser()
{
    QVERIFY(speak(QStringLiteral("en")));
    const WindowKeeper keeper(*m_choices);
    keeper.window().show();
    QCoreApplication::processEvents();
    QComboBox *chooser = languageChooser(keeper.window());
    QVERIFY(chooser != nullptr);
    chooser->setFocus();
    for (const QString &locale : {QStringLiteral("de"), QStringLiteral("ar"), QStringLiteral("en")}) {
        DoctorWizard &window = spoken(keeper, locale);
        QVERIFY(languageChooser(window) != nullptr);
        QCOMPARE(window.focusWidget(), languageChooser(window));
    }
}

void LanguageFocusTest::showsTheLanguageThatIsSpoken()
{
    m_choices->setLanguage(QStringLiteral("de"));
    m_choices->speakForNow(QStringLiteral("en"));
    {
        const DoctorWizard window(*m_choices);
        QCOMPARE(languageChooser(window)->currentData().toString(), QStringLiteral("en"));
        m_choices->speakForNow(QStringLiteral("es_MX"));
        const DoctorWizard another(*m_choices);
        QCOMPARE(languageChooser(another)->currentData().toString(), QStringLiteral("es"));
    }
    const Choices later(m_folder->filePath(QStringLiteral("choices.ini")));
    QCOMPARE(later.language(), QStringLiteral("de"));
    m_choices->setLanguage(QStringLiteral("ar"));
    QCOMPARE(m_choices->language(), QStringLiteral("ar"));
}

void LanguageFocusTest::staysWhereAnotherPageHadIt()
{
    QVERIFY(speak(QStringLiteral("en")));
    const WindowKeeper keeper(*m_choices);
    keeper.window().show();
    keeper.window().practise(QStringLiteral("web-server-not-running"), {});
    QTRY_COMPARE_WITH_TIMEOUT(keeper.window().consultation().stage(), Consultation::Stage::Done, longest);
    keeper.window().goTo(PageId::TcpReach);
    QCoreApplication::processEvents();
    keeper.window().button(QWizard::HelpButton)->setFocus();

    DoctorWizard &window = spoken(keeper, QStringLiteral("de"));

    QCOMPARE(window.currentId(), static_cast<int>(PageId::TcpReach));
    QCOMPARE(window.focusWidget(), window.button(QWizard::HelpButton));
    QVERIFY(speak(QStringLiteral("en")));
}

QTEST_MAIN(LanguageFocusTest)
#include "language_focus_test.moc"
