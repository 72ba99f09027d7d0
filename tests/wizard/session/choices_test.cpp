#include "session/choices.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;

class ChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsTheLatestSitesFirst();
    void keepsNoSitesWhenSwitchedOff();
    void survivesAStrangeFile();
    void keepsWhatTheServerRuns();
    void keepsWhoHasAccess();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("choices.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ChoicesTest::keepsTheLatestSitesFirst()
{
    {
        Choices choices(file());
        for (int i = 0; i < 9; ++i)
            choices.addSite(QStringLiteral("https://s%1.example/").arg(i));
        choices.addSite(QStringLiteral("https://s5.example/"));
        choices.addSite(QStringLiteral("no address at all"));
    }
    Choices choices(file());

    const QStringList sites = choices.recentSites();
    QCOMPARE(sites.size(), 6);
    QCOMPARE(sites.mid(0, 3),
             (QStringList{QStringLiteral("https://s5.example/"), QStringLiteral("https://s8.example/"),
                          QStringLiteral("https://s7.example/")}));
    choices.clearSites();
    QVERIFY(choices.recentSites().isEmpty());
}

void ChoicesTest::keepsNoSitesWhenSwitchedOff()
{
    Choices choices(file());
    choices.addSite(QStringLiteral("https://shop.example/"));

    choices.setKeepsSites(false);
    choices.addSite(QStringLiteral("https://blog.example/"));

    QVERIFY(choices.recentSites().isEmpty());
    QVERIFY(!Choices(file()).keepsSites());
}

void ChoicesTest::survivesAStrangeFile()
{
    QFile strange(file());
    QVERIFY(strange.open(QIODevice::WriteOnly));
    strange.write("[recent]\nsites=javascript:alert(1), https://shop.example/\n[server]\nfirewall=$(reboot)\n"
                  "system=debian\n[report]\nlanguage=../../etc\n[window]\ngeometry=@Variant(nonsense)\n");
    strange.close();

    const Choices choices(file());

    QCOMPARE(choices.recentSites(), QStringList{QStringLiteral("https://shop.example/")});
    QCOMPARE(choices.server().firewall, QStringLiteral("unknown"));
    QCOMPARE(choices.server().system, QStringLiteral("debian"));
    QCOMPARE(choices.reportLanguage(), QString());
}

void ChoicesTest::keepsWhatTheServerRuns()
{
    ServerTold server;
    server.firewall = QStringLiteral("firewalld");
    server.panel = QStringLiteral("plesk");
    Choices(file()).setServer(server);

    QCOMPARE(Choices(file()).server(), server);
}

void ChoicesTest::keepsWhoHasAccess()
{
    {
        Choices choices(file());
        QCOMPARE(choices.keeper(Place::Server), Keeper::Unsaid);
        choices.setKeeper(Place::Server, Keeper::Company);
        choices.setKeeper(Place::CloudflareAccount, Keeper::Person);
    }
    QCOMPARE(Choices(file()).keeper(Place::Server), Keeper::Company);
    QCOMPARE(Choices(file()).keeper(Place::CloudflareAccount), Keeper::Person);
    QSettings(file(), QSettings::IniFormat).setValue(QStringLiteral("access/server"), QStringLiteral("root"));
    QCOMPARE(Choices(file()).keeper(Place::Server), Keeper::Unsaid);
}

QTEST_GUILESS_MAIN(ChoicesTest)
#include "choices_test.moc"
