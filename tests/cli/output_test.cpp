#include "output.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace doctor;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr const char *noMount = "*** NOT TESTED: only root may mount the small disk that this needs. ***";

//! A file system of 64 kB for as long as it lives: a full disk, and a folder that even root cannot write to.
class SmallDisk
{
public:
#ifdef Q_OS_LINUX
    SmallDisk()
    {
        m_mounted = ::mount("none", path().constData(), "tmpfs", 0, "size=64k") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(path().constData());
    }
    bool makeReadOnly()
    {
        return ::mount("none", path().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "") == 0;
    }
#else
    bool makeReadOnly()
    {
        return false;
    }
#endif
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const
    {
        return m_mounted;
    }
    QString filePath(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private:
    QByteArray path() const
    {
        return QFile::encodeName(m_folder.path());
    }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesANewFile();
    void replacesOnlyWhenForced();
    void oneOfTwoWritersWins();
    void neverFollowsALink();
    void refusesWhatIsNoFile();
    void tellsOfAFullDisk();
    void aFullDiskLeavesTheOldFile();
    void aFolderWithoutADiskIsNotFull();
    void aReadOnlyFolderLeavesTheOldFile();
    void theFolderMayVanish();
};

void OutputTest::writesANewFile()
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(QStringLiteral("report.json"));
    QCOMPARE(writeFile(fileName, false, "one"), QString());
    QCOMPARE(contentOf(fileName), QByteArray("one"));
}

void OutputTest::replacesOnlyWhenForced()
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(QStringLiteral("report.json"));
    QCOMPARE(writeFile(fileName, false, "one"), QString());
    QVERIFY(writeFile(fileName, false, "two").contains(QStringLiteral("--force")));
    QCOMPARE(contentOf(fileName), QByteArray("one"));
    QCOMPARE(writeFile(fileName, true, "two"), QString());
    QCOMPARE(contentOf(fileName), QByteArray("two"));
}

//! Whoever comes second is told so, however close behind he is.
void OutputTest::oneOfTwoWritersWins()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 200; ++round) {
        const QString fileName = folder.filePath(QStringLiteral("report-%1.json").arg(round));
        std::atomic<int> ready = 0;
        std::array<QString, 2> problems;
        const auto write = [&](std::size_t writer) {
            ++ready;
            while (ready < 2)
                std::this_thread::yield();
            problems.at(writer) = writeFile(fileName, false, QByteArray(1, writer == 0 ? '0' : '1'));
        };
        std::thread other(write, 1);
        write(0);
        other.join();
        const bool firstWon = problems[0].isEmpty();
        QVERIFY2(firstWon != problems[1].isEmpty(), "both say that they have written, or neither");
        QCOMPARE(contentOf(fileName), QByteArray(firstWon ? "0" : "1"));
    }
}

void OutputTest::neverFollowsALink()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(target, link)); // its target does not even exist
    QVERIFY(!writeFile(link, false, "one").isEmpty());
    QVERIFY(!writeFile(link, true, "one").isEmpty());
    QVERIFY(!QFile::exists(target));
}

void OutputTest::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    QVERIFY(!whyNotWritable(folder.path(), true).isEmpty());
    QVERIFY(!whyNotWritable(folder.filePath(QStringLiteral("no/such/folder")), true).isEmpty());
#ifdef Q_OS_UNIX
    QVERIFY(!whyNotWritable(QStringLiteral("/dev/null"), true).isEmpty());
#endif
}

void OutputTest::tellsOfAFullDisk()
{
#ifdef Q_OS_LINUX
    std::FILE *full = std::fopen("/dev/full", "w");
    QVERIFY(full != nullptr);
    QVERIFY(!writeAll(full, "one"));
    std::fclose(full);
#else
    QSKIP("needs /dev/full");
#endif
}

void OutputTest::aFullDiskLeavesTheOldFile()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP(noMount);
    const QString fileName = disk.filePath("report.json");
    QCOMPARE(writeFile(fileName, false, "old"), QString());
    const QString problem = writeFile(fileName, true, QByteArray(1024 * 1024, 'x'));
    QVERIFY2(problem.contains(QStringLiteral("no room left")), qPrintable(problem));
    QCOMPARE(contentOf(fileName), QByteArray("old"));
    QCOMPARE(disk.files(), QStringList(QStringLiteral("report.json")));
}

void OutputTest::aFolderWithoutADiskIsNotFull()
{
#ifdef Q_OS_LINUX
    const QString problem = writeFile(QStringLiteral("/proc/origin-doctor.json"), false, "one");
    QVERIFY2(!problem.isEmpty() && !problem.contains(QStringLiteral("no room left")), qPrintable(problem));
#else
    QSKIP("needs /proc");
#endif
}

void OutputTest::aReadOnlyFolderLeavesTheOldFile()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP(noMount);
    const QString fileName = disk.filePath("report.json");
    QCOMPARE(writeFile(fileName, false, "old"), QString());
    QVERIFY(disk.makeReadOnly());
    for (const QString &each : {fileName, disk.filePath("new.json")}) {
        const QString problem = writeFile(each, true, "new");
        QVERIFY2(problem.contains(QStringLiteral("into its folder")), qPrintable(problem));
    }
    QCOMPARE(contentOf(fileName), QByteArray("old"));
    QCOMPARE(disk.files(), QStringList(QStringLiteral("report.json")));
}

void OutputTest::theFolderMayVanish()
{
    QTemporaryDir folder;
    const QString fileName = folder.filePath(QStringLiteral("report.json"));
    QCOMPARE(whyNotWritable(fileName, false), QString());
    QVERIFY(folder.remove());
    const QString problem = writeFile(fileName, false, "one");
    QVERIFY2(problem.contains(QStringLiteral("folder")), qPrintable(problem));
    QVERIFY(!QFile::exists(folder.path()));
}

QTEST_GUILESS_MAIN(OutputTest)
#include "output_test.moc"
