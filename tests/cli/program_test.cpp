#include "sanitizers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace doctor::test;

namespace {

constexpr int patience = 60000; // ms; far more than any practice fault takes

struct Ended {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Ended run(const QStringList &arguments, const QString &outputFile = {}, const QByteArray &input = {})
{
    QProcess program;
    if (!outputFile.isEmpty())
        program.setStandardOutputFile(outputFile);
    program.start(QStringLiteral(DOCTOR_CLI), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(patience) || program.exitStatus() != QProcess::NormalExit) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageErrorsLeaveStandardOutputEmpty_data();
    void usageErrorsLeaveStandardOutputEmpty();
    void versionNamesItsLibraries();
    void helpListsCommands();
    void listsPracticeFaults();
    void unknownNamesGetTheNearestOne();
    void explainAloneListsTheCauses();
    void explainsEveryCauseOfAReport();
    void explainsInShortAndShowsOneFixWhole();
    void explainsTheFixesThatWereAskedFor();
    void theExitStatusIsTheLight_data();
    void theExitStatusIsTheLight();
    void readsReportsFromAnotherProgram();
    void waitsForAReportThatIsYetToCome();
    void saysThatTheInputCannotBeRead();
    void writesIntoAFile();
    void refusesAnExistingFileBeforeTheRun();
    void tellsWhenTheOutputIsFull();
    void survivesAReaderThatHasGone();
    void ctrlCEndsAtOnce_data();
    void ctrlCEndsAtOnce();
    void linksNoWindowLibrary();
};

void ProgramTest::usageErrorsLeaveStandardOutputEmpty_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *text :
         {"", "frobnicate", "check", "check 203.0.113.10", "check a.example --format xml", "render x.json",
          "compare a b", "explain no-such-cause", "check --practice no-such-fault", "check a.example --frob",
          "check a.example --trust /nowhere"})
        QTest::newRow(text) << words(text);
    QTest::newRow("escape") << QStringList{QStringLiteral("check"), QStringLiteral("a\x1B[2Jb.example")};
}

void ProgramTest::usageErrorsLeaveStandardOutputEmpty()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.status, 64);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY(ended.errors.startsWith("origin-doctor-cli: "));
    QVERIFY(!ended.errors.contains('\x1B'));
}

void ProgramTest::versionNamesItsLibraries()
{
    const Ended ended = run(words("--version"));
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.errors, QByteArray());
    const QList<QByteArray> lines = ended.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("origin-doctor-cli "));
    QCOMPARE(lines.at(1), QByteArray("Qt ") + qVersion());
    QVERIFY(lines.at(2).startsWith("OpenSSL 3."));
    QVERIFY(lines.at(3).startsWith("c-ares 1."));
}

void ProgramTest::helpListsCommands()
{
    const Ended ended = run(words("--help"));
    QCOMPARE(ended.status, 0);
    for (const char *command : {"check", "practice", "explain", "render", "compare", "--hide", "--origin",
                                "--trust", "--list-contacts", "--offline-helpers", "130"})
        QVERIFY2(ended.output.contains(command), command);
    for (const QByteArray &line : ended.output.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
}

void ProgramTest::listsPracticeFaults()
{
    const Ended ended = run(words("practice"));
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.output.contains("\nfirewall-blocks-cloudflare "));
    QVERIFY(ended.output.startsWith("healthy "));
}

void ProgramTest::unknownNamesGetTheNearestOne()
{
    const Ended fault = run(words("check --practice firewall-blocks-cloudflair"));
    QCOMPARE(fault.status, 64);
    QVERIFY(fault.errors.contains("did you mean “firewall-blocks-cloudflare”?"));
    const Ended cause = run(words("explain listening-on-localhost"));
    QCOMPARE(cause.status, 64);
    QVERIFY(cause.errors.contains("did you mean “listening-on-localhost-only”?"));
}

void ProgramTest::explainAloneListsTheCauses()
{
    const Ended ended = run(words("explain"));
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.output.contains("\nfirewall-blocks-cloudflare  "));
    for (const QByteArray &line : ended.output.trimmed().split('\n'))
        QVERIFY2(line.contains("  "), line.constData());
}

void ProgramTest::explainsEveryCauseOfAReport()
{
    for (const char *cause :
         {"firewall-blocks-cloudflare", "listening-on-localhost-only", "no-problem-found"}) {
        const Ended ended = run({QStringLiteral("explain"), QLatin1String(cause)});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.output.size() > 100, cause);
        QCOMPARE(ended.errors, QByteArray());
    }
}

void ProgramTest::explainsInShortAndShowsOneFixWhole()
{
    const QByteArray text = run(words("explain firewall-blocks-cloudflare --server firewall=ufw")).output;
    const qsizetype list = text.indexOf("\nWhat can be done\n");
    const qsizetype whole = text.indexOf("\nHow it is done\n");
    QVERIFY(list > 0 && whole > list);
    QVERIFY(text.indexOf("    restore-visitor-addresses-nginx\n") > list);
    QVERIFY(text.indexOf("\nAllow Cloudflare in ufw\n~~~~") > whole);
    QCOMPARE(text.count("\nUndo: "), 1);
    QVERIFY(!text.contains("\nSubject: "));
    const QByteArray all = run(words("explain firewall-blocks-cloudflare --all")).output;
    QVERIFY(all.count("\nUndo: ") > 20);
    QVERIFY(all.count("\nSubject: ") >= 2);
}

void ProgramTest::explainsTheFixesThatWereAskedFor()
{
    const QByteArray text = run(words("explain overloaded --fix raise-workers-nginx --fix raise-backlog "
                                      "--server web_server=apache"))
                                .output;
    QVERIFY(text.contains("\nLet nginx hold more connections\n"));
    QVERIFY(!text.contains("What can be done"));
    QCOMPARE(text.count("\nLook: "), 2);
    const Ended unknown = run(words("explain overloaded --fix raise-worker-nginx"));
    QCOMPARE(unknown.status, 64);
    QCOMPARE(unknown.output, QByteArray());
    QVERIFY(unknown.errors.contains("did you mean “raise-workers-nginx”?"));
    // Where only the hosting company can act, the letter to it stands beside.
    const QByteArray silent = run(words("explain origin-not-answering")).output;
    QCOMPARE(silent.count("\nSubject: "), 1);
}

void ProgramTest::theExitStatusIsTheLight_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("light");
    QTest::addColumn<int>("status");
    QTest::newRow("green") << QStringLiteral("healthy") << QStringLiteral("green") << 0;
    QTest::newRow("red") << QStringLiteral("firewall-blocks-cloudflare") << QStringLiteral("red") << 2;
    QTest::newRow("grey") << QStringLiteral("no-internet") << QStringLiteral("grey") << 3;
}

void ProgramTest::theExitStatusIsTheLight()
{
    QFETCH(QString, fault);
    QFETCH(QString, light);
    QFETCH(int, status);
    const Ended ended = run({QStringLiteral("check"), QStringLiteral("--practice"), fault,
                             QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject report = QJsonDocument::fromJson(ended.output).object();
    QCOMPARE(report.value(QLatin1String("light")).toString(), light);
    QCOMPARE(ended.status, status);
    QCOMPARE(report.value(QLatin1String("format")).toString(), QStringLiteral("origin-doctor-report"));
    QVERIFY(!ended.errors.contains('\x1B')); // no terminal, no escape sequences
    QVERIFY(!ended.output.contains('\x1B'));
}

void ProgramTest::readsReportsFromAnotherProgram()
{
    const QByteArray report = run(words("check --practice web-server-not-running --format json")).output;
    const Ended ticket = run(words("render - --format ticket"), {}, report);
    QCOMPARE(ticket.status, 2);
    QVERIFY(ticket.output.contains("error 521"));

    const QTemporaryDir folder;
    const QString later = folder.filePath(QStringLiteral("later.json"));
    QCOMPARE(run(words("check --practice healthy --format json --output") << later).status, 0);
    const Ended compared = run({QStringLiteral("compare"), QStringLiteral("-"), later}, {}, report);
    QCOMPARE(compared.status, 0);
    QVERIFY(compared.output.contains("web-server-not-running"));
    QCOMPARE(run(words("compare - -"), {}, report).status, 64);
    QCOMPARE(run(words("render -"), {}, "no report").status, 64);
    QCOMPARE(run(words("render -"), {}, QByteArray(20'000'000, ' ')).status, 64);
}

//! Where the other program has made its pipe one that does not block, "nothing yet" is no end.
void ProgramTest::waitsForAReportThatIsYetToCome()
{
#ifdef Q_OS_UNIX
    const QByteArray report = run(words("check --practice web-server-not-running --format json")).output;
    std::array<int, 2> ends = {-1, -1};
    QCOMPARE(::pipe(ends.data()), 0);
    QCOMPARE(::fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
    QCOMPARE(::fcntl(ends[1], F_SETFD, FD_CLOEXEC), 0);
    QProcess program;
    program.setChildProcessModifier([&ends] { ::dup2(ends[0], STDIN_FILENO); });
    program.start(QStringLiteral(DOCTOR_CLI), words("render - --format ticket"));
    QVERIFY(program.waitForStarted());
    ::close(ends[0]);
    QVERIFY(!program.waitForFinished(1000));

    const qsizetype half = report.size() / 2;
    QCOMPARE(::write(ends[1], report.constData(), static_cast<size_t>(half)), half);
    QVERIFY(!program.waitForFinished(300));
    QCOMPARE(::write(ends[1], report.constData() + half, static_cast<size_t>(report.size() - half)),
             report.size() - half);
    ::close(ends[1]);

    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardOutput().contains("error 521"));
#else
    QSKIP("needs pipes that do not block");
#endif
}

void ProgramTest::saysThatTheInputCannotBeRead()
{
#ifdef Q_OS_UNIX
    QProcess program;
    program.setStandardInputFile(QStringLiteral("/")); // a folder can be opened, and not read
    program.start(QStringLiteral(DOCTOR_CLI), words("render -"));
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 64);
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(errors.contains("The standard input cannot be read: "), errors.constData());
#else
    QSKIP("needs a folder as the standard input");
#endif
}

void ProgramTest::writesIntoAFile()
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(QStringLiteral("report.txt"));
    const Ended ended = run(words("check --practice healthy --output") << fileName);
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.output, QByteArray());
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Origin Doctor: "));
}

void ProgramTest::refusesAnExistingFileBeforeTheRun()
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(QStringLiteral("report.txt"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Ended ended = run(words("check --practice healthy --output") << fileName);
    QCOMPARE(ended.status, 74);
    QCOMPARE(ended.errors.count('\n'), 1); // no check has begun
    QCOMPARE(run(words("check --practice healthy --force --output") << fileName).status, 0);
}

void ProgramTest::tellsWhenTheOutputIsFull()
{
#ifdef Q_OS_LINUX
    QCOMPARE(run(words("check --practice healthy"), QStringLiteral("/dev/full")).status, 74);
    QCOMPARE(run(words("practice"), QStringLiteral("/dev/full")).status, 74);
#else
    QSKIP("needs /dev/full");
#endif
}

void ProgramTest::survivesAReaderThatHasGone()
{
#ifdef Q_OS_UNIX
    std::array<int, 2> ends = {-1, -1};
    QCOMPARE(::pipe(ends.data()), 0);
    ::close(ends[0]);
    QProcess program;
    program.setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
    program.start(QStringLiteral(DOCTOR_CLI), words("check --practice healthy"));
    QVERIFY(program.waitForFinished(patience));
    ::close(ends[1]);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 74);
#else
    QSKIP("needs pipes");
#endif
}

void ProgramTest::ctrlCEndsAtOnce_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
#endif
}

void ProgramTest::ctrlCEndsAtOnce()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    QProcess program;
    // Its direct side is silent, so the run takes seconds after the first lines of progress.
    program.start(QStringLiteral(DOCTOR_CLI), words("check --practice origin-not-answering"));
    QVERIFY(program.waitForStarted());
    program.setReadChannel(QProcess::StandardError);
    QVERIFY(program.waitForReadyRead(patience));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(patience));
    const qint64 elapsed = clock.elapsed();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    if (!sanitized)
        QVERIFY2(elapsed < 300, qPrintable(QString::number(elapsed))); // 100 ms, and a loaded machine
#else
    QSKIP("needs signals");
#endif
}

void ProgramTest::linksNoWindowLibrary()
{
#ifdef Q_OS_LINUX
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(DOCTOR_CLI)});
    QVERIFY(ldd.waitForFinished(patience));
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("libQt6Gui"));
    QVERIFY(!libraries.contains("libQt6Widgets"));
#else
    QSKIP("needs ldd");
#endif
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
