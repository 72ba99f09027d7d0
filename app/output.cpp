#include "output.h"

#include "terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

//! Why a file could not be written. Asked afterwards only: no system tells beforehand what will work.
QString failure(const QString &fileName, const QFileDevice &file, qsizetype size)
{
    const QFileInfo folder(QFileInfo(fileName).absolutePath());
    if (!folder.isDir())
        return Words::tr("The folder of “%1” does not exist.").arg(fileName);
    // QSaveFile keeps to itself what the system said about a write.
    const QStorageInfo disk(folder.absoluteFilePath());
    // What the kernel makes up, such as /proc, has no room at all, and that is not why.
    if (file.error() == QFileDevice::ResourceError || (disk.bytesTotal() > 0 && disk.bytesAvailable() < size))
        return Words::tr("“%1” was not written: there is no room left on the disk.").arg(fileName);
    if (!folder.isWritable())
        return Words::tr("“%1” was not written: nothing may be written into its folder.").arg(fileName);
    return Words::tr("“%1” cannot be written: %2.").arg(fileName, file.errorString());
}

//! Into a file that nobody else has: whoever makes one of this name first keeps it, and no link is followed.
QString writeNew(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QString meanwhile = whyNotWritable(fileName, false);
        return meanwhile.isEmpty() ? failure(fileName, file, bytes.size()) : meanwhile;
    }
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    QString problem = failure(fileName, file, bytes.size());
    file.remove();
    return problem;
}

} // namespace

bool writeAll(std::FILE *stream, const QByteArray &bytes)
{
    if (const std::optional<bool> shown = showOnTerminal(stream, bytes))
        return *shown;
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stream) == size;
    return std::fflush(stream) == 0 && written;
}

QString whyNotWritable(const QString &fileName, bool force)
{
    const QFileInfo info(fileName);
    if (info.isSymLink())
        return Words::tr("“%1” is a link: give the file itself.").arg(fileName);
    if (info.exists() && !info.isFile())
        return Words::tr("“%1” exists and is not an ordinary file.").arg(fileName);
    if (info.exists() && !force)
        return Words::tr("“%1” exists: give another name, or --force to replace it.").arg(fileName);
    if (!QFileInfo(info.absolutePath()).isDir())
        return Words::tr("The folder of “%1” does not exist.").arg(fileName);
    return {};
}

QString writeFile(const QString &fileName, bool force, const QByteArray &bytes)
{
    QString problem = whyNotWritable(fileName, force);
    if (!problem.isEmpty())
        return problem;
    if (!force)
        return writeNew(fileName, bytes);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(fileName, file, bytes.size());
    // Once more: somebody may have put a link into its place meanwhile.
    QString meanwhile = whyNotWritable(fileName, true);
    if (!meanwhile.isEmpty()) {
        file.cancelWriting();
        return meanwhile;
    }
    return file.commit() ? QString() : failure(fileName, file, bytes.size());
}

QString writeResult(const QString &fileName, bool force, const QByteArray &bytes)
{
    if (!fileName.isEmpty())
        return writeFile(fileName, force, bytes);
    return writeAll(stdout, bytes) ? QString() : Words::tr("The result could not be written.");
}

} // namespace doctor
