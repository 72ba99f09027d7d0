#include "pages/site_page.h"
#include "widgets/hint_label.h"
#include "window_fixture.h"

#include <QLineEdit>

using namespace doctor;
using namespace doctor::test;

//! What the first page answers to a page that names no site.
class SiteHintsTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void asksForTheAddressAlone();
    void tellsItOfNoOtherSite();
    void wipesNothingThatIsTyped();
    void keepsItInAnotherLanguage();

private:
    void type(const QString &text);
    QString hint() const { return page(PageId::Site).findChild<HintLabel *>()->text(); }
    QLineEdit *site() const { return page(PageId::Site).findChild<QLineEdit *>(QStringLiteral("site")); }
};

namespace {

const QString pageWithoutName = QStringLiteral("Web server is down Error code 521 Visit cloudflare.com for "
                                               "more information. Cloudflare Ray ID: 8f2a1b2c3d4e5f60");

} // namespace

void SiteHintsTest::init()
{
    makeChoices();
    m_window = std::make_unique<DoctorWizard>(*m_choices);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    site()->setFocus();
}

void SiteHintsTest::type(const QString &text)
{
    site()->insert(text);
}

void SiteHintsTest::asksForTheAddressAlone()
{
    type(pageWithoutName);
    QTRY_VERIFY(hint().contains(QLatin1String("error 521")));
    QVERIFY(hint().contains(QLatin1String("8f2a1b2c3d4e5f60")));
    QVERIFY(hint().contains(QLatin1String("type its address here")));
    QVERIFY(!m_window->button(QWizard::NextButton)->isEnabled());

    type(QStringLiteral("shop.example")); // in its place, because all of it is selected

    QCOMPARE(site()->text(), QStringLiteral("shop.example"));
    QTRY_VERIFY(hint().contains(QLatin1String("https://shop.example")));
    QVERIFY(hint().contains(QLatin1String("error 521")));
    QVERIFY(hint().contains(QLatin1String("8f2a1b2c3d4e5f60")));
    m_window->button(QWizard::NextButton)->click();
    QVERIFY(m_window->consultation().question().page);
    QCOMPARE(m_window->consultation().question().page->code, 521);
    m_window->consultation().cancel();
}

void SiteHintsTest::tellsItOfNoOtherSite()
{
    type(pageWithoutName);
    QTRY_VERIFY(hint().contains(QLatin1String("error 521")));
    type(QStringLiteral("shop.example"));
    m_window->button(QWizard::NextButton)->click();
    m_window->consultation().cancel();
    m_window->goTo(PageId::Site);

    site()->selectAll();
    type(QStringLiteral("blog.example"));

    QTRY_VERIFY(hint().contains(QLatin1String("https://blog.example")));
    QVERIFY(!hint().contains(QLatin1String("521")));
}

void SiteHintsTest::wipesNothingThatIsTyped()
{
    QTest::keyClicks(site(), QStringLiteral("error 521"));
    QTRY_VERIFY(hint().contains(QLatin1String("error 521")));
    QTest::keyClicks(site(), QStringLiteral(" shop.example"));

    QCOMPARE(site()->text(), QStringLiteral("error 521 shop.example"));
    QTRY_VERIFY(hint().contains(QLatin1String("https://shop.example")));
    QVERIFY(hint().contains(QLatin1String("error 521")));
}

void SiteHintsTest::keepsItInAnotherLanguage()
{
    type(pageWithoutName);
    QTRY_VERIFY(hint().contains(QLatin1String("error 521")));
    DoctorWizard other(*m_choices, m_window->session());
    other.restore(m_window->state());

    auto *field = other.page(PageId::Site)->findChild<QLineEdit *>(QStringLiteral("site"));
    field->setText(QStringLiteral("shop.example"));

    const auto *answer = other.page(PageId::Site)->findChild<HintLabel *>();
    QTRY_VERIFY(answer->text().contains(QLatin1String("https://shop.example")));
    QVERIFY(answer->text().contains(QLatin1String("error 521")));
}

QTEST_MAIN(SiteHintsTest)
#include "site_hints_test.moc"
