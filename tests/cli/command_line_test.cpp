#include "command_line.h"
#include "nearest_name.h"
#include "server_option.h"
#include "trust_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;

namespace {

ParsedCommandLine parse(const QString &words)
{
    return parseCommandLine(QStringList{QStringLiteral("origin-doctor-cli")}
                            + words.split(u' ', Qt::SkipEmptyParts));
}

QString inside(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    const QString fileName = folder.filePath(QLatin1String(name));
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? fileName : QString();
}

// A root of nobody: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36500
QByteArray certificate()
{
    return QByteArrayLiteral("-----BEGIN CERTIFICATE-----\n"
                             "MIIBiDCCAS+gAwIBAgIUeyhV1YFquAO1nIW+es197pXpaDgwCgYIKoZIzj0EAwIw\n"
                             "GTEXMBUGA1UEAwwOUm9vdCBvZiBub2JvZHkwIBcNMjYxMTIxMDgyNDQ0WhgPMjEy\n"
                             "NjEwMjgwODI0NDRaMBkxFzAVBgNVBAMMDlJvb3Qgb2Ygbm9ib2R5MFkwEwYHKoZI\n"
                             "zj0CAQYIKoZIzj0DAQcDQgAEO40cepFDeQiukX58EVJy19sN7dzAEiVdjzJd108+\n"
                             "NO8ZvyEcoAituDAHLJClUDA5fKG+3A6PCBlHwcF7SDtK96NTMFEwHQYDVR0OBBYE\n"
                             "FMBN25VyzZdFAzR5Jlc7MurvytzCMB8GA1UdIwQYMBaAFMBN25VyzZdFAzR5Jlc7\n"
                             "MurvytzCMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIgGStwWpx0\n"
                             "KwR5ZEJ9b7pBUGbsJGB8YWj7u/5Q9jo7M4ICIH7EHqYIqB+7mHoBGa5WIJ6O7qp9\n"
                             "p0cmmM/4oQF5Qr4M\n"
                             "-----END CERTIFICATE-----\n");
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkTakesEverything();
    void exitStatusIsTheLight();
    void usageErrors_data();
    void usageErrors();
    void helpAndVersionWinOverTheRest();
    void practiceBringsItsOwnSite();
    void explainTakesACauseAndTheServer();
    void everyServerValueIsAccepted();
    void trustFiles();
    void portsThatCloudflareDoesNotProxyAreSaid();
    void aHyphenMeansStandardOutput();
    void theNearestNameIsTheOneMeant_data();
    void theNearestNameIsTheOneMeant();
};

void CommandLineTest::checkTakesEverything()
{
    const ParsedCommandLine parsed = parse(QStringLiteral(
        "check https://me:pw@Shop.Example/a?b --origin 203.0.113.10 --origin [2001:db8::1]:8443 "
        "--ssl-mode strict --server system=debian --server firewall=ufw --timeout 130 "
        "--format json --output x.json --force --lang de --no-redact"));
    QCOMPARE(parsed.error, QString());
    const CommandLine &line = parsed.line;
    QCOMPARE(line.command, Command::Check);
    QCOMPARE(line.question.url(), QStringLiteral("https://shop.example/a"));
    QCOMPARE(line.question.origins.size(), 2);
    QCOMPARE(line.question.origins.at(1).port, quint16(8443));
    QCOMPARE(line.question.mode, SslMode::Strict);
    QCOMPARE(line.question.modeSource, SslModeSource::Told);
    QCOMPARE(line.question.server.system, QStringLiteral("debian"));
    QCOMPARE(line.question.server.firewall, QStringLiteral("ufw"));
    QCOMPARE(line.question.server.panel, QStringLiteral("unknown"));
    QCOMPARE(line.answerLimit, std::chrono::milliseconds(130000));
    QCOMPARE(line.format, Format::Json);
    QCOMPARE(line.outputFile, QStringLiteral("x.json"));
    QVERIFY(line.force);
    QVERIFY(!line.hidden.thisComputer);
    QCOMPARE(line.locale, QStringLiteral("de"));
}

void CommandLineTest::exitStatusIsTheLight()
{
    QCOMPARE(exitStatus(Light::Green), 0);
    QCOMPARE(exitStatus(Light::Amber), 1);
    QCOMPARE(exitStatus(Light::Red), 2);
    QCOMPARE(exitStatus(Light::Grey), 3);
}

void CommandLineTest::usageErrors_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *words, const char *says) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(says);
    };
    row("", "give a command");
    row("frobnicate", "“frobnicate”");
    row("chekc", "did you mean “check”?");
    row("example.com", "check example.com");
    row("check my website does not work", "such as “check www.example.com”");
    row("check -shop.example", "No site's name begins with a hyphen");
    row("check -x", "two hyphens");
    row("check --bogus", "“--bogus” is not an option");
    row("check a.example --orign=203.0.113.10", "“--orign” is not an option: did you mean “--origin”?");
    row("check a.example --Pa55word", "One of the words");
    row("check", "which site");
    row("check a.example b.example", "one site");
    row("check http://203.0.113.10/", "--origin");
    row("check localhost", "full name");
    row("check a.example --origin", "origin");
    row("check a.example --origin 1.2.3", "--origin");
    row("check a.example --origin 0.0.0.0", "one server");
    row("check a.example --ssl-mode Full", "SSL mode");
    row("check a.example --timeout 0", "time limit");
    row("check a.example --timeout 601", "time limit");
    row("check a.example --timeout 2.5", "time limit");
    row("check a.example --timeout 99999999999999999999", "time limit");
    row("check a.example --server ufw", "KEY=VALUE");
    row("check a.example --server colour=red", "colour");
    row("check a.example --server firewall=;reboot", "is not a value of firewall");
    row("check a.example --server firewall=", "is not a value");
    row("check a.example --format xml", "xml");
    row("check a.example --list-contacts --format html", "text or json");
    row("check --practice healthy --list-contacts", "nothing outside this computer");
    row("render a.json --offline-helpers", "takes no --offline-helpers");
    row("render", "which stored report");
    row("render a.json b.json", "one report");
    row("compare a.json", "two reports");
    row("compare a.json b.json c.json", "two reports");
    row("compare a.json b.json --format ticket", "A ticket holds one report");
    row("explain certificate-expired --format ticket", "“explain” gives text or json");
    row("render a.json --hide everything", "cannot be hidden");
    row("render a.json --origin 203.0.113.10", "takes no --origin");
    row("explain a --format html", "text or json");
    row("check a.example --force", "--output");
    row("check a.example --output=", "");
    row("check a.example --redact --no-redact", "contradict");
    row("check a.example --lang ../../etc", "language");
    row("check a.example --trust /nowhere.pem", "--trust");
    row("check a.example --trust /dev/zero", "not a file");
    row("check a.example --frob", "frob");
    row("check a.example --force=yes", "");
    row("check --practice", "");
    row("check --practice x --origin 203.0.113.10", "--origin");
    row("check --practice x --ssl-mode full", "--ssl-mode");
    row("check --practice x a.example", "brings its own site");
    row("practice x", "no further words");
    row("practice --origin 203.0.113.10", "takes no --origin");
    row("explain a b", "one cause");
    row("explain --fix a", "which cause");
    row("check shop.example --fix a", "takes no --fix");
}

void CommandLineTest::usageErrors()
{
    QFETCH(QString, words);
    QFETCH(QString, says);
    const ParsedCommandLine parsed = parse(words);
    QVERIFY(!parsed.error.isEmpty());
    QVERIFY2(parsed.error.contains(says), qPrintable(parsed.error));
}

void CommandLineTest::helpAndVersionWinOverTheRest()
{
    QCOMPARE(parse(QStringLiteral("--help")).line.command, Command::Help);
    QCOMPARE(parse(QStringLiteral("-h")).line.command, Command::Help);
    QCOMPARE(parse(QStringLiteral("check --help")).line.command, Command::Help);
    QCOMPARE(parse(QStringLiteral("help")).line.command, Command::Help);
    QCOMPARE(parse(QStringLiteral("help check")).line.command, Command::Help);
    QCOMPARE(parse(QStringLiteral("--version")).line.command, Command::Version);
    QCOMPARE(parse(QStringLiteral("check --help")).error, QString());
    QVERIFY(!parse(QStringLiteral("--help --frob")).error.isEmpty());
}

void CommandLineTest::practiceBringsItsOwnSite()
{
    const ParsedCommandLine parsed
        = parse(QStringLiteral("check --practice firewall-blocks-cloudflare --format json"));
    QCOMPARE(parsed.error, QString());
    QCOMPARE(parsed.line.practiceFault, QStringLiteral("firewall-blocks-cloudflare"));
    QVERIFY(parsed.line.question.host.isEmpty());
    QCOMPARE(parse(QStringLiteral("practice")).line.command, Command::Practice);
}

void CommandLineTest::explainTakesACauseAndTheServer()
{
    const ParsedCommandLine parsed
        = parse(QStringLiteral("explain firewall-blocks-cloudflare --server firewall=csf"));
    QCOMPARE(parsed.error, QString());
    QCOMPARE(parsed.line.causeId, QStringLiteral("firewall-blocks-cloudflare"));
    QCOMPARE(parsed.line.question.server.firewall, QStringLiteral("csf"));
    const CommandLine chosen = parse(QStringLiteral("explain overloaded --fix a --fix b --all")).line;
    QCOMPARE(chosen.fixIds, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(chosen.all);
}

void CommandLineTest::everyServerValueIsAccepted()
{
    for (const char *key : {"system", "web_server", "firewall", "panel"}) {
        const QStringList values = serverValues(QLatin1String(key));
        QVERIFY(values.contains(QStringLiteral("unknown")));
        for (const QString &value : values) {
            ServerTold server;
            QCOMPARE(readServerOption(QLatin1String(key) + u'=' + value, server), QString());
        }
    }
    QVERIFY(serverValues(QStringLiteral("colour")).isEmpty());
}

void CommandLineTest::trustFiles()
{
    const QTemporaryDir folder;
    const QByteArray pem = certificate();
    const TrustFile two = readTrustFile(inside(folder, "two.pem", pem + pem));
    QCOMPARE(two.problem, QString());
    QCOMPARE(two.certificates.size(), 2);
    QVERIFY(!readTrustFile(inside(folder, "empty.pem", {})).problem.isEmpty());
    QVERIFY(!readTrustFile(inside(folder, "words.pem", "hello")).problem.isEmpty());
    QByteArray broken = pem;
    broken.replace("MII", "AAA");
    QVERIFY(!readTrustFile(inside(folder, "broken.pem", pem + broken)).problem.isEmpty());
    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    QVERIFY(
        readTrustFile(inside(folder, "key.pem", pem + key)).problem.contains(QStringLiteral("private key")));
    QVERIFY(readTrustFile(inside(folder, "large.pem", pem + QByteArray(1024 * 1024, '\n')))
                .problem.contains(QStringLiteral("1 MB")));
    QVERIFY(!readTrustFile(folder.path()).problem.isEmpty());
}

void CommandLineTest::portsThatCloudflareDoesNotProxyAreSaid()
{
    const ParsedCommandLine parsed = parse(QStringLiteral("check https://shop.example:9000"));
    QCOMPARE(parsed.error, QString());
    QCOMPARE(parsed.line.question.port, quint16(9000));
    QCOMPARE(parsed.line.notes.size(), 1);
}

void CommandLineTest::aHyphenMeansStandardOutput()
{
    const ParsedCommandLine parsed = parse(QStringLiteral("check a.example --output -"));
    QCOMPARE(parsed.error, QString());
    QVERIFY(parsed.line.outputFile.isEmpty());
    QVERIFY(!parse(QStringLiteral("check a.example --output=")).error.isEmpty());
}

void CommandLineTest::theNearestNameIsTheOneMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("letters swapped") << QStringLiteral("chekc") << QStringLiteral("check");
    QTest::newRow("capitals") << QStringLiteral("CHECK") << QStringLiteral("check");
    QTest::newRow("part") << QStringLiteral("firewall") << QStringLiteral("firewall-blocks-cloudflare");
    QTest::newRow("far") << QStringLiteral("zebra") << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("endless") << QStringLiteral("check").repeated(1000) << QString();
}

void CommandLineTest::theNearestNameIsTheOneMeant()
{
    QFETCH(QString, typed);
    const QStringList names
        = {QStringLiteral("check"), QStringLiteral("practice"), QStringLiteral("firewall-blocks-cloudflare")};
    QTEST(nearestName(typed, names), "nearest");
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
