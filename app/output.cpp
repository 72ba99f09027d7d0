#include "output.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

} // namespace

bool writeAll(std::FILE *stream, const QByteArray &bytes)
{
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
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Words::tr("“%1” cannot be written: %2.").arg(fileName, file.errorString());
    // Once more: a run takes seconds, and somebody may have made the file meanwhile.
    QString meanwhile = whyNotWritable(fileName, force);
    if (!meanwhile.isEmpty()) {
        file.cancelWriting();
        return meanwhile;
    }
    return file.commit() ? QString()
                         : Words::tr("“%1” cannot be written: %2.").arg(fileName, file.errorString());
}

} // namespace doctor
