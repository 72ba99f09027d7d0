#include "diagnosis/diagnosis.h"
#include "evidence/cloudflare_networks.h"
#include "fixes/fill.h"
#include "fixes/fix_plan.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace doctor;

namespace {

const FixCatalogue &catalogue()
{
    return FixCatalogue::builtIn();
}

//! Every kind of server that a fix may be for, one thing told at a time.
QList<ServerTold> serverKinds()
{
    QList<ServerTold> kinds{{}};
    const auto add = [&kinds](QString ServerTold::*member, const char *values) {
        for (const QString &value : QString::fromLatin1(values).split(u' ')) {
            ServerTold kind;
            kind.*member = value;
            kinds.append(kind);
        }
    };
    add(&ServerTold::system, "debian ubuntu rhel fedora suse arch alpine freebsd windows macos other");
    add(&ServerTold::webServer, "nginx apache litespeed openlitespeed caddy iis other");
    add(&ServerTold::firewall,
        "ufw iptables nftables firewalld csf windows aws gcp azure digitalocean hetzner ovh oracle "
        "fail2ban imunify360 other none");
    add(&ServerTold::panel, "cpanel plesk directadmin other none");
    return kinds;
}

Question question(const ServerTold &server)
{
    Question asked;
    asked.host = QStringLiteral("shop.example");
    asked.origins = {{QStringLiteral("203.0.113.10"), 0}};
    asked.server = server;
    return asked;
}

//! Each fix as it is printed for each kind of server.
const QList<Fix> &printed()
{
    static const QList<Fix> all = [] {
        QList<Fix> made;
        for (const ServerTold &kind : serverKinds())
            made += planFixes(question(kind), {}, allCauses()).fixes;
        return made;
    }();
    return all;
}

QString textOf(const Fix &fix, const QStringList &kinds = {})
{
    QStringList parts{fix.title, fix.riskText, fix.lasting, fix.note};
    for (const FixStep &step : fix.steps)
        if (kinds.isEmpty() || kinds.contains(step.kind))
            parts << step.text << step.path.join(u'>') << step.command;
    return parts.join(u'\n');
}

QString commandsOf(const Fix &fix, const QStringList &kinds)
{
    QStringList parts;
    for (const FixStep &step : fix.steps)
        if (kinds.contains(step.kind))
            parts << step.command;
    return parts.join(u'\n');
}

struct Forbidden {
    const char *pattern;
    bool looksMay = false; //!< in look and verify it is harmless
};

constexpr Forbidden forbidden[] = {
    {"ufw\\s+(--force\\s+)?reset"},
    {"ufw\\s+(--force\\s+)?disable"},
    {"ip6?tables\\s+(-w\\s+)?(-t\\s+\\w+\\s+)?(-F|--flush)\\b"},
    {"-P\\s+INPUT\\s+ACCEPT"},
    {"nft\\s+flush\\s+ruleset"},
    {"systemctl\\s+(--now\\s+)?(stop|disable|mask)\\s+(--now\\s+)?(ufw|nftables|firewalld|iptables|ip6tables|"
     "csf|lfd|netfilter-persistent|imunify360\\S*|fail2ban)"},
    {"service\\s+(ufw|nftables|firewalld|iptables|ip6tables|csf|fail2ban)\\s+stop"},
    {"setenforce\\s+0"},
    {"(curl|wget)[^\\n|]*\\|\\s*(sudo\\s+)?(ba|da|z)?sh\\b"},
    {"chmod\\s+(-R\\s+)?0?777"},
    {"verify\\s*=\\s*none"},
    {"curl(\\.exe)?\\s([^\n]*\\s)?(-[a-zA-Z]*k\\b|--insecure)", true},
    {"unban\\s+--all"},
    {"rm\\s+(-\\w*\\s+)*-\\w*(rf|fr)\\b"},
    {"csf\\s+-(x|f)\\b"},
    {"Set-NetFirewallProfile[^\\n]*-Enabled\\s+(\\$?False|0)"},
    {"netsh\\s+advfirewall\\s+(reset|set\\s+\\w+\\s+state\\s+off)"},
    {"(dport|dports|port|ports)[ =,:'\"]+([0-9]+,)*22\\b"},
    {"\\b(allow|deny|delete|reject)\\s+(22(/tcp)?|ssh|OpenSSH)\\b"},
    {"(^|[;&|]\\s*)exit(\\s+[0-9$?]+)?\\s*(;|$)"}, // awk has an exit of its own
    {"(^|[;&|]\\s*)set\\s+-e"},
};

QRegularExpression regex(const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption);
}

} // namespace

//! What every fix must keep to, seen in what is printed.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasAnEntryWithAFix();
    void idsAreUniqueAndExist();
    void stepsAreComplete();
    void placeholdersAreKnown();
    void nothingIsRefusedOrLeftOpen();
    void nothingForbiddenIsPrinted();
    void forbiddenPatternsFind_data();
    void forbiddenPatternsFind();
    void allowListsNameEveryRange();
    void onlyBashIsSaidToHaveBeenRun();
    void whatFailsNowAndThenIsVerifiedManyTimes();
    void linesCanBePasted();
    void textsAreCollectedForTranslators();
    void aBrokenFileIsLeftOut();
    void commandsAreTypedWhereOneCanType();
    void serversWithoutSystemdAreTold();
    void lettersAskForBothCauses();
    void whoStillGetsThePageKeepsIt();
    void noServerIsAskedForThisProgram();
    void protectionIsKeptFirst();
    void noModeEndsTheCircleOfAServerThatSendsHttpsBack_data();
    void noModeEndsTheCircleOfAServerThatSendsHttpsBack();
    void aPageThroughAProxyIsNotTheServersOwn();
};

void CatalogueTest::everyCauseHasAnEntryWithAFix()
{
    QStringList missing;
    for (const QString &cause : allCauses()) {
        const CauseEntry *entry = catalogue().cause(cause);
        if (entry == nullptr || entry->fixes.isEmpty())
            missing.append(cause);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("no fix: ") + missing.join(u' ')));
}

void CatalogueTest::idsAreUniqueAndExist()
{
    QSet<QString> ids;
    QSet<QString> used;
    QStringList mistakes;
    for (const FixTemplate &fix : catalogue().fixes()) {
        if (ids.contains(fix.id))
            mistakes.append(QStringLiteral("twice: ") + fix.id);
        ids.insert(fix.id);
    }
    QSet<QString> causes;
    for (const CauseEntry &cause : catalogue().causes()) {
        if (causes.contains(cause.id) || !allCauses().contains(cause.id))
            mistakes.append(QStringLiteral("cause unknown or twice: ") + cause.id);
        causes.insert(cause.id);
        for (const QString &id : cause.fixes) {
            used.insert(id);
            if (!ids.contains(id))
                mistakes.append(cause.id + QStringLiteral(": no such fix: ") + id);
        }
    }
    for (const QString &id : ids)
        if (!used.contains(id))
            mistakes.append(QStringLiteral("no cause uses ") + id);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
}

void CatalogueTest::stepsAreComplete()
{
    static const QStringList order{QStringLiteral("look"), QStringLiteral("apply"), QStringLiteral("verify"),
                                   QStringLiteral("undo")};
    QStringList mistakes;
    for (const FixTemplate &fix : catalogue().fixes()) {
        qsizetype last = 0;
        QSet<QString> kinds;
        for (const StepTemplate &step : fix.steps) {
            const qsizetype place = order.indexOf(step.kind);
            if (place < last)
                mistakes.append(fix.id + QStringLiteral(": out of order: ") + step.kind);
            last = place;
            kinds.insert(step.kind);
            if (step.text.isEmpty())
                mistakes.append(fix.id + QStringLiteral(": a step without words"));
            if (!step.command.isEmpty() && !shellFromId(step.shell))
                mistakes.append(fix.id + QStringLiteral(": a command without a shell"));
        }
        if (kinds.size() != order.size())
            mistakes.append(fix.id + QStringLiteral(": not every kind of step"));
    }
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
}

void CatalogueTest::placeholdersAreKnown()
{
    static const QStringList ofTexts{QStringLiteral("host"), QStringLiteral("origin"),
                                     QStringLiteral("ports")};
    static const QStringList ofLetters
        = ofTexts + QStringList{QStringLiteral("code"),           QStringLiteral("ray"),
                                QStringLiteral("time"),           QStringLiteral("observations"),
                                QStringLiteral("https_redirect"), QStringLiteral("cloudflare_ranges")};
    QStringList mistakes;
    const auto check = [&mistakes](const QString &where, const QString &text, const QStringList &known) {
        for (const QString &name : placeholdersIn(text))
            if (!known.contains(name))
                mistakes.append(where + QStringLiteral(": {") + name + u'}');
    };
    for (const FixTemplate &fix : catalogue().fixes()) {
        for (const StepTemplate &step : fix.steps) {
            check(fix.id, step.command.join(u'\n'), placeholderNames());
            check(fix.id, step.text, ofTexts);
        }
        check(fix.id, fix.title + fix.riskText + fix.lasting, ofTexts);
    }
    for (const CauseEntry &cause : catalogue().causes())
        for (const MessageTemplate &message : cause.messages)
            check(cause.id, message.subject + message.paragraphs.join(u'\n'), ofLetters);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
}

void CatalogueTest::nothingIsRefusedOrLeftOpen()
{
    QSet<QString> seen;
    for (const Fix &fix : printed()) {
        seen.insert(fix.id);
        QVERIFY2(!fix.refused, qPrintable(fix.id));
        for (const QString &name : placeholdersIn(textOf(fix)))
            QFAIL(qPrintable(fix.id + u' ' + name));
    }
    for (const FixTemplate &fix : catalogue().fixes())
        QVERIFY2(seen.contains(fix.id), qPrintable(QStringLiteral("never printed: ") + fix.id));
}

void CatalogueTest::nothingForbiddenIsPrinted()
{
    static const QStringList changing{QStringLiteral("apply"), QStringLiteral("undo")};
    static const QStringList all = changing + QStringList{QStringLiteral("look"), QStringLiteral("verify")};
    QSet<QString> mistakes;
    int looked = 0;
    for (const Fix &fix : printed()) {
        ++looked;
        for (const Forbidden &each : forbidden) {
            const auto match = regex(each.pattern).match(commandsOf(fix, each.looksMay ? changing : all));
            if (match.hasMatch())
                mistakes.insert(fix.id + QStringLiteral(": ") + match.captured());
        }
    }
    QVERIFY(looked > 0);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.values().join(u'\n')));
}

void CatalogueTest::forbiddenPatternsFind_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("bad");
    for (const char *bad : {"sudo ufw reset",
                            "sudo ufw --force reset",
                            "sudo ufw disable",
                            "sudo iptables -F",
                            "sudo ip6tables --flush",
                            "sudo iptables -t nat -F",
                            "iptables -P INPUT ACCEPT",
                            "sudo nft flush ruleset",
                            "sudo systemctl stop firewalld",
                            "sudo systemctl disable --now ufw",
                            "sudo setenforce 0",
                            "curl -s https://get.example | sudo bash",
                            "wget -qO- https://get.example | sh",
                            "chmod -R 777 /var/www",
                            "curl -k https://shop.example",
                            "curl -sk https://shop.example",
                            "fail2ban-client unban --all",
                            "sudo rm -rf /etc/nginx",
                            "sudo ufw allow 22/tcp",
                            "sudo ufw delete allow OpenSSH",
                            "iptables -I INPUT -p tcp --dport 22 -j ACCEPT",
                            "true; exit 1",
                            "set -e"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << true;
    for (const char *fine :
         {"sudo ufw status numbered", "sudo iptables -S INPUT", "sudo systemctl stop nginx",
          "curl -s https://shop.example | grep sh",
          "iptables -I INPUT -p tcp -m multiport --dports 80,443 -j ACCEPT", "sudo rm -f /etc/x",
          "curl -o key.txt https://shop.example",
          "sudo ufw allow proto tcp from 173.245.48.0/20 to any port 80,443",
          "sudo systemctl restart fail2ban", "iptables -A x -p tcp --dport 2222 -j ACCEPT"})
        QTest::newRow(fine) << QString::fromLatin1(fine) << false;
}

void CatalogueTest::forbiddenPatternsFind()
{
    QFETCH(QString, command);
    QFETCH(bool, bad);
    const bool found
        = std::any_of(std::begin(forbidden), std::end(forbidden), [&command](const Forbidden &each) {
              return regex(each.pattern).match(command).hasMatch();
          });
    QCOMPARE(found, bad);
}

void CatalogueTest::allowListsNameEveryRange()
{
    const CloudflareNetworks &known = CloudflareNetworks::builtIn();
    QSet<QString> looked;
    QSet<QString> mistakes;
    for (const Fix &fix : printed()) {
        const FixTemplate *source = catalogue().fix(fix.id);
        bool names = fix.id.startsWith(QLatin1String("allow-cloudflare"));
        for (const StepTemplate &step : source->steps)
            for (const QString &name : placeholdersIn(step.command.join(u'\n')))
                names = names
                    || (step.kind == QLatin1String("apply") && name.startsWith(QLatin1String("cloudflare")));
        if (!names)
            continue;
        looked.insert(fix.id);
        for (const QString &range : known.v4() + known.v6())
            if (!textOf(fix, {QStringLiteral("apply")}).contains(range))
                mistakes.insert(fix.id + QStringLiteral(" lacks ") + range);
    }
    QVERIFY(!looked.isEmpty());
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.values().join(u'\n')));
}

void CatalogueTest::onlyBashIsSaidToHaveBeenRun()
{
    for (const FixTemplate &fix : catalogue().fixes())
        QVERIFY2(!fix.executed || fix.shell == QLatin1String("bash"), qPrintable(fix.id));
}

void CatalogueTest::whatFailsNowAndThenIsVerifiedManyTimes()
{
    // Of these it is known that some attempts pass while others fail.
    static const QStringList intermittent{QStringLiteral("firewall-blocks-cloudflare"),
                                          QStringLiteral("rate-limited"),
                                          QStringLiteral("overloaded"),
                                          QStringLiteral("ipv6-origin-broken"),
                                          QStringLiteral("origin-forbids-cloudflare"),
                                          QStringLiteral("origin-empty-reply")};
    int repeated = 0;
    for (const CauseEntry &cause : catalogue().causes()) {
        if (!intermittent.contains(cause.id))
            continue;
        for (const QString &id : cause.fixes)
            for (const StepTemplate &step : catalogue().fix(id)->steps) {
                const QString command = step.command.join(u'\n');
                if (step.kind != QLatin1String("verify") || !command.contains(QLatin1String("/?check=")))
                    continue;
                // What a log says of one request is another question.
                if (command.contains(QLatin1String("grep -rhF")))
                    continue;
                const bool counts = command.contains(QLatin1String("-lt 20"))
                    && command.contains(QLatin1String("requests failed"));
                repeated += counts ? 1 : 0;
                QVERIFY2(counts || command.contains(QLatin1String("--connect-to")),
                         qPrintable(cause.id + QStringLiteral(": ") + id));
            }
    }
    QVERIFY(repeated > 30);
}

void CatalogueTest::linesCanBePasted()
{
    QSet<QString> mistakes;
    for (const Fix &fix : printed())
        for (const FixStep &step : fix.steps)
            for (const QString &line : step.command.split(u'\n')) {
                constexpr int longest = 900;
                if (line.size() > longest)
                    mistakes.insert(
                        QStringLiteral("%1: %2 characters in a line").arg(fix.id).arg(line.size()));
                if (line.contains(u'\t') || line.contains(u'\r'))
                    mistakes.insert(fix.id + QStringLiteral(": a tab or carriage return"));
            }
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.values().join(u'\n')));
}

void CatalogueTest::textsAreCollectedForTranslators()
{
    const QStringList collected = collectedTexts();
    const QSet<QString> known(collected.begin(), collected.end());
    for (const QString &text : catalogue().texts())
        QVERIFY2(known.contains(text), qPrintable(text));
    QVERIFY(!collected.isEmpty());
}

void CatalogueTest::aBrokenFileIsLeftOut()
{
    const QByteArray good(
        R"({"fixes":[{"id":"a","steps":[{"kind":"look","text":"t"}]},{"id":"b","steps":[{"kind":"look","use":"none"}]}]})");
    const FixCatalogue half({QByteArray("{\"fixes\": ["), QByteArray("[]"), QByteArray(), good});
    QCOMPARE(half.fixes().size(), 1);
    QVERIFY(half.fix(QStringLiteral("a")) != nullptr);
    QVERIFY(half.fix(QStringLiteral("b")) == nullptr);
}

void CatalogueTest::commandsAreTypedWhereOneCanType()
{
    const QStringList typed{QStringLiteral("server-shell"), QStringLiteral("powershell"),
                            QStringLiteral("cmd"),          QStringLiteral("cloud-shell"),
                            QStringLiteral("any-shell"),    QStringLiteral("computer")};
    QSet<QString> mistakes;
    for (const Fix &fix : printed())
        for (const FixStep &step : fix.steps)
            if (!step.command.isEmpty() && !typed.contains(step.where.isEmpty() ? fix.where : step.where))
                mistakes.insert(fix.id + u' ' + step.kind);
            else if (!step.where.isEmpty() && step.where == fix.where)
                mistakes.insert(fix.id + QStringLiteral(": the place is said twice"));
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.values().join(u'\n')));
    const Fix *dashboard = nullptr;
    for (const Fix &fix : printed())
        if (fix.id == QLatin1String("correct-origin-address"))
            dashboard = &fix;
    QVERIFY(dashboard != nullptr);
    for (const FixStep &step : dashboard->steps)
        QCOMPARE(step.where,
                 step.command.isEmpty()                ? QString()
                     : step.command.contains(u"ip -4") ? QStringLiteral("server-shell")
                                                       : QStringLiteral("any-shell"));
}

void CatalogueTest::serversWithoutSystemdAreTold()
{
    for (const char *system : {"debian", "alpine", "freebsd"}) {
        ServerTold kind;
        kind.system = QString::fromLatin1(system);
        for (const Fix &fix : planFixes(question(kind), {}, allCauses()).fixes) {
            const QString commands = commandsOf(fix,
                                                {QStringLiteral("look"), QStringLiteral("apply"),
                                                 QStringLiteral("verify"), QStringLiteral("undo")});
            const bool isForSystemd = commands.contains(QLatin1String("systemctl"))
                || commands.contains(QLatin1String("journalctl"));
            QVERIFY2(fix.note.contains(QLatin1String("systemd"))
                         == (isForSystemd && kind.system != QLatin1String("debian")),
                     qPrintable(fix.id));
        }
    }
}

void CatalogueTest::lettersAskForBothCauses()
{
    for (const MessageTemplate &letter :
         catalogue().cause(QStringLiteral("web-server-not-running"))->messages) {
        const QString text = letter.paragraphs.join(u'\n');
        QVERIFY2(text.contains(QLatin1String("firewall")), qPrintable(letter.to));
    }
    // Whoever sends a letter may have no way to do what it offers.
    for (const CauseEntry &cause : catalogue().causes())
        for (const MessageTemplate &letter : cause.messages)
            for (const QString &paragraph : letter.paragraphs)
                QVERIFY2(!paragraph.contains(QLatin1String("Origin CA"))
                             || !paragraph.contains(QLatin1String("I can ")),
                         qPrintable(cause.id));
}

void CatalogueTest::whoStillGetsThePageKeepsIt()
{
    // With port 443 closed, who is sent to https gets the error that the others have.
    for (const ServerTold &kind : serverKinds())
        for (const Fix &fix : planFixes(question(kind), {}, {QStringLiteral("https-port-closed")}).fixes)
            QVERIFY(fix.id != QLatin1String("turn-on-always-use-https"));
}

void CatalogueTest::noServerIsAskedForThisProgram()
{
    for (const FixTemplate &fix : catalogue().fixes())
        if (fix.where != QLatin1String("computer"))
            for (const StepTemplate &step : fix.steps)
                QVERIFY2(!step.command.join(u'\n').contains(QLatin1String("origin-doctor-cli ")),
                         qPrintable(fix.id));
}

void CatalogueTest::protectionIsKeptFirst()
{
    for (const ServerTold &kind : serverKinds()) {
        const QList<Fix> fixes
            = planFixes(question(kind), {}, {QStringLiteral("client-certificate-required")}).fixes;
        QCOMPARE(fixes.first().id, QStringLiteral("authenticated-origin-pulls-on"));
        for (const Fix &fix : fixes)
            if (fix.id != fixes.first().id)
                QCOMPARE(fix.risk, QStringLiteral("high"));
    }
}

void CatalogueTest::noModeEndsTheCircleOfAServerThatSendsHttpsBack_data()
{
    QTest::addColumn<SslMode>("mode");
    QTest::addColumn<QString>("scheme"); // that the server leads to, asked over https; empty: not asked
    QTest::addColumn<bool>("modeHelps");
    const auto row = [](const char *name, SslMode mode, const char *scheme, bool modeHelps) {
        QTest::newRow(name) << mode << QString::fromLatin1(scheme) << modeHelps;
    };
    row("Flexible", SslMode::Flexible, "", true);
    row("not told", SslMode::Unknown, "", true);
    row("Full", SslMode::Full, "", false);
    row("Full (strict)", SslMode::Strict, "", false);
    row("Full, seen", SslMode::Full, "http", false);
    row("not told, seen", SslMode::Unknown, "http", false);
    row("Flexible, seen", SslMode::Flexible, "http", false);
    // Whom it asks by X-Forwarded-Proto it does not send back when Cloudflare asks.
    row("not told, to itself", SslMode::Unknown, "https", true);
    row("Flexible, to itself", SslMode::Flexible, "https", true);
}

void CatalogueTest::noModeEndsTheCircleOfAServerThatSendsHttpsBack()
{
    QFETCH(SslMode, mode);
    QFETCH(QString, scheme);
    QFETCH(bool, modeHelps);
    Question asked = question({});
    asked.server.webServer = QStringLiteral("nginx");
    asked.mode = mode;
    Evidence evidence;
    if (!scheme.isEmpty()) {
        HttpSeen seen;
        seen.purpose = QStringLiteral("exchange");
        seen.scheme = QStringLiteral("https");
        seen.host = seen.locationHost = asked.host;
        seen.status = 301;
        seen.locationScheme = scheme;
        seen.locationSameUrl = scheme == seen.scheme;
        evidence.add({{}, {}, Via::Direct, {}, 1, Outcome::Answered, seen});
    }
    QStringList ids;
    for (const Fix &fix : planFixes(asked, evidence, {QStringLiteral("redirect-loop")}).fixes)
        ids.append(fix.id);
    const QString first = modeHelps ? QStringLiteral("end-loop-with-full-strict")
                                    : QStringLiteral("stop-redirect-to-http-nginx");
    if (mode != SslMode::Unknown || !modeHelps)
        QCOMPARE(ids.first(), first);
    QCOMPARE(ids.contains(QStringLiteral("end-loop-with-full-strict")), modeHelps);
    QVERIFY(ids.filter(QStringLiteral("set-ssl-mode")).isEmpty());
}

void CatalogueTest::aPageThroughAProxyIsNotTheServersOwn()
{
    Question asked = question({});
    asked.mode = SslMode::Flexible;
    HttpSeen seen;
    seen.purpose = QStringLiteral("page");
    seen.scheme = QStringLiteral("https");
    seen.host = seen.locationHost = asked.host;
    seen.status = 301;
    seen.locationScheme = QStringLiteral("http");
    Evidence evidence;
    evidence.add({{}, {}, Via::Direct, {}, 1, Outcome::Answered, seen});
    const QList<Fix> fixes = planFixes(asked, evidence, {QStringLiteral("redirect-loop")}).fixes;
    QVERIFY(!fixes.isEmpty());
    QCOMPARE(fixes.first().id, QStringLiteral("end-loop-with-full-strict"));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
