#include "fixes/choose.h"

#include <QTest>

using namespace doctor;

namespace {

//! A catalogue as small as its fixes are different.
const FixCatalogue &catalogue()
{
    const auto fix = [](const char *id, const char *server, const char *where) {
        return QByteArray("{\"id\":\"") + id + "\",\"server\":" + server + ",\"where\":\"" + where
            + "\",\"title\":\"t\",\"steps\":[{\"kind\":\"look\",\"text\":\"t\"}]}";
    };
    static const FixCatalogue made({(
        "{\"causes\":[{\"id\":\"blocked\",\"fixes\":[\"find\",\"ufw\",\"iptables-debian\",\"firewalld\","
        "\"windows\",\"aws\",\"plesk\",\"nginx\",\"apache\",\"fail2ban\",\"dashboard\"]}],\"fixes\":["
        + QByteArrayList{fix("find", "{}", "server-shell"),
                         fix("ufw", "{\"firewall\":[\"ufw\"]}", "server-shell"),
                         fix("iptables-debian", "{\"firewall\":[\"iptables\"],\"system\":[\"debian\"]}",
                             "server-shell"),
                         fix("firewalld", "{\"firewall\":[\"firewalld\"],\"system\":[\"rhel\"]}",
                             "server-shell"),
                         fix("windows", "{\"firewall\":[\"windows\"]}", "powershell"),
                         fix("aws", "{\"firewall\":[\"aws\"]}", "cloud-shell"),
                         fix("plesk", "{\"panel\":[\"plesk\"]}", "hosting-panel"),
                         fix("nginx", "{\"web_server\":[\"nginx\"],\"system\":[\"debian\"]}", "server-shell"),
                         fix("apache", "{\"web_server\":[\"apache\"]}", "server-shell"),
                         fix("fail2ban", "{\"firewall\":[\"fail2ban\"]}", "server-shell"),
                         fix("dashboard", "{}", "cloudflare-dashboard")}
              .join(',')
        + "]}")});
    return made;
}

QString chosen(const ServerKnown &server)
{
    QStringList ids;
    for (const Choice &choice : chooseFixes(catalogue(), QStringLiteral("blocked"), server))
        ids.append(choice.fix->id);
    return ids.join(u' ');
}

//! "firewall=ufw web_server~nginx": told and guessed.
ServerKnown known(const QString &text)
{
    ServerKnown server;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool guessed = part.contains(u'~');
        const QString key = part.section(guessed ? u'~' : u'=', 0, 0);
        const KnownValue value{part.section(guessed ? u'~' : u'=', 1), guessed};
        (key == QLatin1String("system")           ? server.system
             : key == QLatin1String("web_server") ? server.webServer
             : key == QLatin1String("firewall")   ? server.firewall
                                                  : server.panel)
            = value;
    }
    return server;
}

//! The fix that comes first for the one cause of \a made, "late".
QString firstOf(const FixCatalogue &made, const char *server)
{
    return chooseFixes(made, QStringLiteral("late"), known(QString::fromLatin1(server))).first().fix->id;
}

} // namespace

class ChooseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void saysWhatWasGuessed();
    void quickOneGoesFirstUnlessContradicted();
    void whatIsForOneKindAloneFitsBetter();
    void sslModeRulesOutAndDecides();
    void sslModeSaysMoreThanTheServer();
    void unknownCauseHasNone();
};

void ChooseTest::order_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *server, const char *wanted) {
        QTest::newRow(*server == 0 ? "nothing known" : server)
            << QString::fromLatin1(server) << QString::fromLatin1(wanted);
    };
    row("", "find ufw iptables-debian firewalld windows aws plesk nginx apache fail2ban dashboard");
    row("firewall=ufw", "ufw find plesk nginx apache fail2ban dashboard");
    row("firewall=iptables", "iptables-debian find plesk nginx apache fail2ban dashboard");
    row("firewall=iptables system=debian", "iptables-debian find plesk nginx apache fail2ban dashboard");
    row("firewall=iptables system=ubuntu", "iptables-debian find plesk nginx apache fail2ban dashboard");
    row("firewall=iptables system=rhel", "find plesk apache fail2ban dashboard");
    row("system=debian", "find ufw iptables-debian aws plesk nginx apache fail2ban dashboard");
    row("system=windows", "windows aws plesk dashboard");
    row("firewall=windows", "windows plesk dashboard");
    row("firewall=aws", "aws find plesk nginx apache fail2ban dashboard");
    row("firewall=none", "find plesk nginx apache fail2ban dashboard");
    row("firewall=fail2ban", "fail2ban find ufw iptables-debian firewalld aws plesk nginx apache dashboard");
    row("panel=plesk",
        "plesk find ufw iptables-debian firewalld windows aws nginx apache fail2ban dashboard");
    row("panel=none", "find ufw iptables-debian firewalld windows aws nginx apache fail2ban dashboard");
    row("web_server=nginx", "nginx find ufw iptables-debian firewalld windows aws plesk fail2ban dashboard");
    row("web_server~nginx",
        "nginx find ufw iptables-debian firewalld windows aws plesk fail2ban dashboard apache");
    row("web_server~nginx system~rhel",
        "find ufw firewalld aws plesk fail2ban dashboard iptables-debian windows nginx apache");
    row("web_server=apache firewall=ufw", "ufw apache find plesk fail2ban dashboard");
    // Against the catalogue's own order: the firewall says more than the web server, and a panel more than
    // both.
    row("web_server=nginx firewall=fail2ban",
        "fail2ban nginx find ufw iptables-debian firewalld aws plesk dashboard");
    row("firewall=ufw panel=plesk", "plesk ufw find nginx apache fail2ban dashboard");
}

void ChooseTest::order()
{
    QFETCH(QString, server);
    QFETCH(QString, wanted);
    const QString got = chosen(known(server));
    QCOMPARE(got, wanted);
}

void ChooseTest::saysWhatWasGuessed()
{
    const auto guessedFirst = [](const char *server) {
        return chooseFixes(catalogue(), QStringLiteral("blocked"), known(QString::fromLatin1(server)))
            .first()
            .guessed;
    };
    QVERIFY(guessedFirst("web_server~nginx"));
    QVERIFY(!guessedFirst("web_server=nginx"));
    QVERIFY(!guessedFirst(""));
}

void ChooseTest::quickOneGoesFirstUnlessContradicted()
{
    const FixCatalogue made({R"({"causes":[{"id":"late","fixes":["slow","quick"]}],"fixes":[
        {"id":"slow","server":{"web_server":["nginx"]},"where":"server-shell","title":"t",
         "steps":[{"kind":"look","text":"t"}]},
        {"id":"quick","server":{"system":["debian"]},"where":"server-shell","title":"t","goes_first":true,
         "steps":[{"kind":"look","text":"t"}]}]})"});
    QCOMPARE(firstOf(made, "web_server=nginx"), QStringLiteral("quick"));
    QCOMPARE(firstOf(made, "web_server=nginx system=debian"), QStringLiteral("quick"));
    QCOMPARE(firstOf(made, "web_server=nginx system=rhel"), QStringLiteral("slow"));
    QCOMPARE(firstOf(made, "web_server=nginx system~rhel"), QStringLiteral("slow"));
}

void ChooseTest::whatIsForOneKindAloneFitsBetter()
{
    const FixCatalogue made({R"({"causes":[{"id":"late","fixes":["either","nginx"]}],"fixes":[
        {"id":"either","server":{"web_server":["apache","nginx"]},"where":"server-shell","title":"t",
         "steps":[{"kind":"look","text":"t"}]},
        {"id":"nginx","server":{"web_server":["nginx"]},"where":"server-shell","title":"t",
         "steps":[{"kind":"look","text":"t"}]}]})"});
    QCOMPARE(firstOf(made, ""), QStringLiteral("either"));
    QCOMPARE(firstOf(made, "web_server=nginx"), QStringLiteral("nginx"));
    QCOMPARE(firstOf(made, "web_server~nginx"), QStringLiteral("nginx"));
}

void ChooseTest::sslModeRulesOutAndDecides()
{
    const FixCatalogue made({R"({"causes":[{"id":"loop","fixes":["leave-flexible","server"]}],"fixes":[
        {"id":"leave-flexible","server":{"ssl_mode":["flexible"]},"where":"cloudflare-dashboard","title":"t",
         "steps":[{"kind":"look","text":"t"}]},
        {"id":"server","server":{"ssl_mode":["full"],"web_server":["nginx"]},"where":"server-shell","title":"t",
         "steps":[{"kind":"look","text":"t"}]}]})"});
    const auto order = [&made](const QString &mode, bool guessed) {
        ServerKnown server = known(QStringLiteral("web_server=nginx"));
        server.sslMode = {mode, guessed};
        QStringList ids;
        for (const Choice &choice : chooseFixes(made, QStringLiteral("loop"), server))
            ids.append(choice.fix->id);
        return ids.join(u' ');
    };
    QCOMPARE(order(QStringLiteral("flexible"), false), QStringLiteral("leave-flexible"));
    QCOMPARE(order(QStringLiteral("full"), false), QStringLiteral("server"));
    QCOMPARE(order(QStringLiteral("flexible"), true), QStringLiteral("leave-flexible server"));
    QCOMPARE(order(QStringLiteral("full"), true), QStringLiteral("server leave-flexible"));
}

void ChooseTest::sslModeSaysMoreThanTheServer()
{
    const FixCatalogue made(
        {R"({"causes":[{"id":"loop","fixes":["any","nginx","leave-flexible","nginx-full"]}],"fixes":[
        {"id":"any","server":{},"where":"server-shell","title":"t","steps":[{"kind":"look","text":"t"}]},
        {"id":"nginx","server":{"web_server":["nginx"]},"where":"server-shell","title":"t",
         "steps":[{"kind":"look","text":"t"}]},
        {"id":"leave-flexible","server":{"ssl_mode":["flexible"]},"where":"cloudflare-dashboard","title":"t",
         "steps":[{"kind":"look","text":"t"}]},
        {"id":"nginx-full","server":{"ssl_mode":["full"],"web_server":["nginx"]},"where":"server-shell",
         "title":"t","steps":[{"kind":"look","text":"t"}]}]})"});
    const auto order = [&made](const QString &mode) {
        ServerKnown server = known(QStringLiteral("web_server=nginx"));
        server.sslMode = {mode, false};
        QStringList ids;
        for (const Choice &choice : chooseFixes(made, QStringLiteral("loop"), server))
            ids.append(choice.fix->id);
        return ids.join(u' ');
    };
    QCOMPARE(order(QStringLiteral("flexible")), QStringLiteral("leave-flexible nginx any"));
    // While the mode is not known, what is for one mode alone is not worse for it.
    QCOMPARE(order(QStringLiteral("unknown")), QStringLiteral("nginx nginx-full any leave-flexible"));
}

void ChooseTest::unknownCauseHasNone()
{
    QVERIFY(chooseFixes(catalogue(), QStringLiteral("gremlins"), {}).isEmpty());
}

QTEST_GUILESS_MAIN(ChooseTest)
#include "choose_test.moc"
