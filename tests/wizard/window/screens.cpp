#include "session/choices.h"
#include "theme/outline_style.h"
#include "theme/theme.h"
#include "widgets/page_area.h"
#include "window/doctor_wizard.h"
#include "window/window_keeper.h"

#include <QApplication>
#include <QComboBox>
#include <QCursor>
#include <QDir>
#include <QPointer>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cstdio>

//! \file Draws all pages of the window into a folder, one picture each:
//!     wizard_screens FOLDER [fault] [dark] [LANGUAGE] [long] [small] [customer]
//! “customer” is somebody whose hosting company runs the server. “long” lengthens every text as some
//! languages do. For twice the size: QT_SCALE_FACTOR=2. Of a page that scrolls, another one shows all of it.

using namespace doctor;

namespace {

constexpr int longest = 60000;

//! A language of its own that every sentence is longer in, by 40 % and more for short ones.
class LongTexts : public QTranslator
{
public:
    QString translate(const char *, const char *sourceText, const char *, int n) const override
    {
        QString text = QString::fromUtf8(sourceText);
        text.replace(QStringLiteral("%n"), QString::number(n));
        const qsizetype more = qMax<qsizetype>(2, text.size() * 2 / 5);
        text.replace(u'a', u'á').replace(u'e', u'ê').replace(u'o', u'ö');
        QString padding;
        while (padding.size() < more)
            padding += QStringLiteral(" lórém ipsúm");
        return u'[' + text + padding.left(more) + u']';
    }
    bool isEmpty() const override { return false; }
};

void picture(QWidget &window, const QDir &folder, const QString &name)
{
    QTest::qWait(600);
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
    for (const PageArea *area : window.findChildren<PageArea *>())
        if (area->isVisible() && area->widget()->height() > area->viewport()->height())
            area->widget()->grab().save(folder.filePath(name + QStringLiteral("-whole.png")));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fputs("wizard_screens FOLDER [fault] [dark] [LANGUAGE] [long] [small] [customer]\n", stderr);
        return 64;
    }
    const QDir folder(words.at(1));
    folder.mkpath(QStringLiteral("."));
    QApplication::setStyle(QStringLiteral("Fusion"));
    installStyle();
    QApplication::setPalette(ownPalette(words.contains(QLatin1String("dark"))));
    for (const QString &word : words.mid(2))
        if (word.size() == 2 && !speak(word))
            return 1;
    LongTexts longTexts;
    if (words.contains(QLatin1String("long")))
        QCoreApplication::installTranslator(&longTexts);

    const QTemporaryDir settings;
    Choices choices(settings.filePath(QStringLiteral("choices.ini")));
    choices.addSite(QStringLiteral("https://blog.example/"));
    if (words.contains(QLatin1String("customer")))
        choices.setKeeper(Place::Server, Keeper::Company);
    QCursor::setPos(0, 0); // what stands under the pointer looks otherwise
    DoctorWizard window(choices);
    window.resize(words.contains(QLatin1String("small")) ? QSize(640, 480) : QSize(900, 640));
    window.show();
    window.setDraft(
        {QStringLiteral("https://shop.example/"), QStringLiteral("203.0.113.10"), SslMode::Full, {}});
    picture(window, folder, QStringLiteral("1-site"));
    QString fault = QStringLiteral("firewall-blocks-cloudflare");
    for (const QString &word : words.mid(2))
        if (word.contains(u'-') || word == QLatin1String("healthy") || word == QLatin1String("recovered"))
            fault = word;
    window.practise(fault, {});
    QTest::qWait(300);
    window.grab().save(folder.filePath(QStringLiteral("2-running.png")));
    if (!QTest::qWaitFor([&] { return window.consultation().stage() == Consultation::Stage::Done; }, longest))
        return 1;
    const char *names[] = {"1-site-after", "2-status",    "3-dns", "4-tcp",   "5-tls",
                           "6-ssl",        "7-diagnosis", "8-fix", "9-report"};
    for (int id = 0; id < pageCount; ++id) {
        window.goTo(static_cast<PageId>(id));
        if (id == pageCount - 1)
            QTest::qWait(500);
        picture(window, folder, QLatin1String(names[id]));
    }
    window.goTo(PageId::Fix);
    // Whoever runs the server sees the steps and their commands.
    for (QRadioButton *answer : window.findChildren<QRadioButton *>())
        if (answer->isVisible()) {
            answer->click();
            picture(window, folder, QStringLiteral("8-fix-steps"));
            break;
        }
    for (QComboBox *firewall : window.findChildren<QComboBox *>(QStringLiteral("firewall")))
        if (firewall->isVisible()) {
            firewall->setCurrentIndex(firewall->findData(QStringLiteral("ufw")));
            Q_EMIT firewall->activated(firewall->currentIndex());
            QTest::qWait(300);
        }
    for (PageArea *area : window.findChildren<PageArea *>())
        for (const QComboBox *way : area->findChildren<QComboBox *>(QStringLiteral("way")))
            if (way->isVisible())
                area->toBegin(way);
    picture(window, folder, QStringLiteral("8-fix-commands"));
    window.consultation().checkAgain();
    if (!QTest::qWaitFor([&] { return window.consultation().stage() == Consultation::Stage::Done; }, longest))
        return 1;
    picture(window, folder, QStringLiteral("8-fix-again"));
    return 0;
}
