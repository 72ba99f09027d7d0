#include "findings/codes.h"
#include "pages/check_words.h"
#include "pages/page.h"
#include "pages/server_chooser.h"
#include "report/phrasebook.h"
#include "report/report.h"
#include "widgets/text_label.h"
#include "window/text_window.h"
#include "window_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

using namespace doctor;
using namespace doctor::test;

//! Reports that are opened, and what a computer without internet is told.
class OpeningTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void namesWhatToOpenInThePlaceOfAPage_data();
    void namesWhatToOpenInThePlaceOfAPage();
    void showsTheNoteAtOnce();
    void staysAliveWhileALargeFileIsRead();
    void opensNothingOverACheckThatBegan();
    void saysOnEachPageThatThereIsNoInternet();
    void repeatsWhatThePageSaidWithoutInternet();
    void doesNotAskForTheModeThatWasTold();

private:
    QString largeReport() const;
    QString fileWith(const QString &name, const QByteArray &content) const;
    bool says(const QWidget &in, const QString &text) const;
    QString headingOf(PageId id) const { return page(id).findChild<Heading *>()->text(); }
};

void OpeningTest::init()
{
    makeChoices();
    m_window = std::make_unique<DoctorWizard>(*m_choices);
    m_window->show();
}

QString OpeningTest::fileWith(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

bool OpeningTest::says(const QWidget &in, const QString &text) const
{
    const QList<TextLabel *> labels = in.findChildren<TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const TextLabel *label) {
        return label->isVisibleTo(&in) && label->text().contains(text);
    });
}

void OpeningTest::namesWhatToOpenInThePlaceOfAPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("html") << QStringLiteral("a.html") << QByteArray("<!DOCTYPE html>\n<html></html>");
    QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF-1.7 ...");
    QTest::newRow("markdown") << QStringLiteral("a.md") << QByteArray("# shop.example\n");
    QTest::newRow("html by another name") << QStringLiteral("a.report") << QByteArray("<html lang=\"de\">");
}

void OpeningTest::namesWhatToOpenInThePlaceOfAPage()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QString file = fileWith(name, content);

    m_window->openFile(file);
    const QString saved = QStringLiteral("saves it as “Data (JSON)”");
    QTRY_VERIFY(m_window->findChild<TextWindow *>() != nullptr);
    QVERIFY(says(*m_window->findChild<TextWindow *>(), saved));
    m_window->findChild<TextWindow *>()->close();
    QTRY_VERIFY(m_window->findChild<TextWindow *>() == nullptr);

    fileWith(QStringLiteral("a.json"), "{}");
    m_window->openFile(file);
    QTRY_VERIFY(m_window->findChild<TextWindow *>() != nullptr);
    QVERIFY(says(*m_window->findChild<TextWindow *>(), QStringLiteral("Open “a.json”")));
    QVERIFY(!m_window->consultation().hasBegun());
}

void OpeningTest::showsTheNoteAtOnce()
{
    Report report;
    report.question.host = QStringLiteral("shop.example");
    report.started = QDateTime::currentDateTimeUtc();
    report.note = QStringLiteral("The customer rings back at noon.");

    m_window->openFile(fileWith(QStringLiteral("noted.json"), QJsonDocument(toJson(report)).toJson()));

    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Diagnosis));
    QTRY_VERIFY(says(page(PageId::Diagnosis), report.note));
}

//! Of a size that takes some time, whoever made it.
QString OpeningTest::largeReport() const
{
    Report report;
    report.question.host = QStringLiteral("large.example");
    report.started = QDateTime::currentDateTimeUtc();
    QJsonObject object = toJson(report);
    const QJsonArray nothings{QJsonArray{}, QJsonObject{}, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    QJsonArray many;
    for (int i = 0; i < 20000; ++i)
        many.append(nothings);
    object.insert(QStringLiteral("x"), many);
    return fileWith(QStringLiteral("large.json"), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void OpeningTest::staysAliveWhileALargeFileIsRead()
{
    m_window->openFile(largeReport());

    QVERIFY(!m_window->consultation().hasBegun());
    const QPointer<TextWindow> told = m_window->findChild<TextWindow *>();
    QVERIFY(told != nullptr && told->isVisible());
    QVERIFY(says(*told, QStringLiteral("large.json” is large")));
    QTRY_COMPARE(m_window->currentId(), static_cast<int>(PageId::Diagnosis));
    QCOMPARE(m_window->consultation().question().host, QStringLiteral("large.example"));
    QTRY_VERIFY(told.isNull());
}

void OpeningTest::opensNothingOverACheckThatBegan()
{
    m_window->openFile(largeReport());
    const QPointer<TextWindow> told = m_window->findChild<TextWindow *>();
    m_window->practise(QStringLiteral("no-internet"), {});

    QTRY_VERIFY(told.isNull());
    QVERIFY(m_window->consultation().question().host != QLatin1String("large.example"));
}

void OpeningTest::saysOnEachPageThatThereIsNoInternet()
{
    QVERIFY(runFault(QStringLiteral("no-internet")));
    for (const PageId id : {PageId::StatusPage, PageId::DnsRecord, PageId::TcpReach}) {
        m_window->goTo(id);
        QTRY_COMPARE(headingOf(id), phrasebook::headline(m_window->consultation().report()));
    }
    m_window->goTo(PageId::Fix);
    // It is not any server that is to be mended.
    QTRY_VERIFY(!headingOf(PageId::Fix).isEmpty());
    QVERIFY(!page(PageId::Fix).findChild<ServerChooser *>()->isVisible());
}

void OpeningTest::doesNotAskForTheModeThatWasTold()
{
    CheckResult check;
    check.id = CheckId::SslMode;
    check.light = Light::Grey;
    QVERIFY(meaningOf(check).contains(QLatin1String("you can tell the mode")));
    Finding told;
    told.code = QLatin1String(codes::modeTold);
    check.findings = {told};

    QVERIFY(!meaningOf(check).contains(QLatin1String("not known")));
    QVERIFY(meaningOf(check).contains(QLatin1String("that you told")));
}

void OpeningTest::repeatsWhatThePageSaidWithoutInternet()
{
    QVERIFY(runFault(QStringLiteral("no-internet")));
    m_window->goTo(PageId::Diagnosis);
    QVERIFY(!says(page(PageId::Diagnosis), QStringLiteral("Your page says")));
    Report report = m_window->consultation().reportToSave();
    report.question.isPractice = false;
    report.question.page = PageTold{521, {}, report.question.host, {}};

    m_window->consultation().open({report, {}}, QStringLiteral("offline.json"));

    QTRY_VERIFY(
        says(page(PageId::Diagnosis), QStringLiteral("Your page says error 521 (“web server is down”).")));
}

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
