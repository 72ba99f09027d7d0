//! \file What the program leaves on the disk. The test starts itself once more, with folders of its own, as
//! the window.

#include "session/choices.h"
#include "window/doctor_wizard.h"

#include <QApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 60000;
const auto secret = u"s3cretpw"_s;

//! A whole consultation, as a person has it.
int useTheWindow()
{
    Choices choices;
    DoctorWizard window(choices);
    window.show();
    window.setDraft(
        {u"https://maria:%1@shop.example/?token=%1"_s.arg(secret), u"203.0.113.10"_s, SslMode::Full, {}});
    window.practise(u"web-server-not-running"_s, {});
    const bool ended = QTest::qWaitFor(
        [&window] { return window.consultation().stage() == Consultation::Stage::Done; }, longest);
    for (int page = 0; page < pageCount; ++page)
        window.goTo(static_cast<PageId>(page));
    window.close();
    return ended ? 0 : 1;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(QDir(folder).relativeFilePath(each.next()));
    files.sort();
    return files;
}

} // namespace

class FootprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesItsOwnFilesOnly_data();
    void writesItsOwnFilesOnly();
};

void FootprintTest::writesItsOwnFilesOnly_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("own");
    QTest::newRow("window") << QCoreApplication::applicationFilePath() << QStringList{u"--use-the-window"_s}
                            << QStringList{u"config/Origin Doctor/origin-doctor.conf"_s};
    QTest::newRow("command line") << QStringLiteral(DOCTOR_CLI)
                                  << QStringList{u"check"_s, u"--practice"_s, u"certificate-expired"_s}
                                  << QStringList();
}

void FootprintTest::writesItsOwnFilesOnly()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, own);
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QList<QPair<QString, QString>> places{{u"HOME"_s, u"home"_s},
                                                {u"XDG_CONFIG_HOME"_s, u"config"_s},
                                                {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                                {u"XDG_DATA_HOME"_s, u"data"_s},
                                                {u"XDG_STATE_HOME"_s, u"state"_s},
                                                {u"XDG_RUNTIME_DIR"_s, u"runtime"_s},
                                                {u"TMPDIR"_s, u"tmp"_s}};
    for (const auto &[variable, name] : places) {
        QVERIFY(QDir(folder.path()).mkdir(name));
        environment.insert(variable, folder.filePath(name));
    }
    QVERIFY(QFile::setPermissions(folder.filePath(u"runtime"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QDir(folder.path()).mkdir(u"here"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess run;
    run.setProcessEnvironment(environment);
    run.setWorkingDirectory(folder.filePath(u"here"_s));
    run.start(program, arguments);
    QVERIFY(run.waitForFinished(longest + 10000));
    QCOMPARE(run.exitStatus(), QProcess::NormalExit);

    QStringList written = filesIn(folder.path());
    for (const QString &each : std::as_const(written)) {
        QFile file(folder.filePath(each));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(each));
    }
    // Of the library that finds fonts, in whatever program.
    written.removeIf([](const QString &each) { return each.startsWith(u"cache/fontconfig/"_s); });
    QCOMPARE(written, own);
    QVERIFY(!run.readAllStandardError().contains(secret.toUtf8()));
    QVERIFY(!run.readAllStandardOutput().contains(secret.toUtf8()));
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"origin-doctor"_s);
    if (QCoreApplication::arguments().contains(u"--use-the-window"_s))
        return useTheWindow();
    FootprintTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "footprint_test.moc"
