#include "pages/page.h"
#include "practice/practice.h"
#include "session/choices.h"
#include "window/doctor_wizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace doctor;

namespace {

QStringList complaints;

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // The platform without a screen says so of much.
    const bool isOfPlatform = message.startsWith(QLatin1String("This plugin does not support"));
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfPlatform)
        complaints.append(message);
}

} // namespace

//! What nobody would do on purpose, and how long the window ever stands still.
class WalksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void survivesWalks();
    void neverStandsStill();

private:
    void step(DoctorWizard &window, QRandomGenerator &dice);
    void pressSomething(const QWidget &window, QRandomGenerator &dice);
};

void WalksTest::pressSomething(const QWidget &window, QRandomGenerator &dice)
{
    QList<QAbstractButton *> buttons;
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled()
            && qobject_cast<QFileDialog *>(button->window()) == nullptr)
            buttons.append(button);
    if (!buttons.isEmpty())
        buttons.at(dice.bounded(static_cast<int>(buttons.size())))->click();
}

void WalksTest::step(DoctorWizard &window, QRandomGenerator &dice)
{
    static const QList<Qt::Key> keys{Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return,   Qt::Key_Space,
                                     Qt::Key_Escape, Qt::Key_Down,    Qt::Key_Up,       Qt::Key_F5,
                                     Qt::Key_F1,     Qt::Key_A,       Qt::Key_Backspace};
    static const QStringList faults{
        QStringLiteral("healthy"),       QStringLiteral("origin-not-answering"),
        QStringLiteral("redirect-loop"), QStringLiteral("firewall-blocks-cloudflare"),
        QStringLiteral("recovered"),     QStringLiteral("no-internet")};
    // Qt's own dialog for files asks back in a loop of its own, and would write files.
    for (QFileDialog *dialog : window.findChildren<QFileDialog *>())
        dialog->close();
    switch (dice.bounded(7)) {
    case 0: window.goTo(static_cast<PageId>(dice.bounded(pageCount))); break;
    case 1: window.practise(faults.at(dice.bounded(static_cast<int>(faults.size()))), {}); break;
    case 2: window.resize(300 + dice.bounded(900), 300 + dice.bounded(600)); break;
    case 3:
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, keys.at(dice.bounded(static_cast<int>(keys.size()))));
        break;
    case 4: QTest::qWait(dice.bounded(60)); break;
    default: pressSomething(window, dice);
    }
}

void WalksTest::survivesWalks()
{
    constexpr int walks = 200;
    constexpr int steps = 15;
    const QTemporaryDir folder;
    const QtMessageHandler before = qInstallMessageHandler(collect);
    for (int seed = 1; seed <= walks; ++seed) {
        QRandomGenerator dice(static_cast<quint32>(seed));
        Choices choices(folder.filePath(QStringLiteral("choices.ini")));
        DoctorWizard window(choices);
        // The site of the practice faults: no walk may ask a real one.
        window.show();
        window.practise(QStringLiteral("healthy"), {});
        for (int i = 0; i < steps && window.isVisible(); ++i)
            step(window, dice);
        QTest::qWait(20);
    }
    qInstallMessageHandler(before);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 5).join(u'\n')));
}

void WalksTest::neverStandsStill()
{
    const QTemporaryDir folder;
    Choices choices(folder.filePath(QStringLiteral("choices.ini")));
    DoctorWizard window(choices);
    window.show();
    QTest::qWait(200);
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    tick.start(0);

    // The resolver never answers in this one.
    for (const char *fault : {"firewall-blocks-cloudflare", "no-internet"}) {
        window.practise(QString::fromLatin1(fault), {});
        int id = 1;
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTest::qWait(50);
                window.goTo(static_cast<PageId>(id = id % (pageCount - 1) + 1));
                return window.consultation().stage() == Consultation::Stage::Done;
            },
            60000));
    }

    qInfo("the longest pause: %lld ms", longest);
#ifdef QT_NO_DEBUG
    QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
#else
    // An unoptimised build on a busy machine.
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
#endif
}

QTEST_MAIN(WalksTest)
#include "walks_test.moc"
