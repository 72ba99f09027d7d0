#include "output.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesANewFile();
    void replacesOnlyWhenForced();
    void neverFollowsALink();
    void refusesWhatIsNoFile();
    void tellsOfAFullDisk();
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

QTEST_GUILESS_MAIN(OutputTest)
#include "output_test.moc"
