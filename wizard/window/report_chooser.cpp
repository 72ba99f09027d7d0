#include "window/report_chooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportChooser)
};

} // namespace

void chooseReport(QWidget *window, const QString &folder, const std::function<void(const QString &)> &chosen)
{
    const QString name = QStringLiteral("open-report");
    if (window->findChild<QFileDialog *>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *dialog = new QFileDialog(window, Words::tr("Open a report"), folder);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QStringLiteral("%1 (*.json)").arg(Words::tr("Reports")),
                            QStringLiteral("%1 (*)").arg(Words::tr("All files"))});
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

QString droppedFile(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace doctor
