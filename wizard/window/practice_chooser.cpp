#include "window/practice_chooser.h"

#include "practice/practice.h"
#include "session/practice_search.h"
#include "theme/fonts.h"
#include "widgets/accessible.h"
#include "widgets/text_label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace doctor {

namespace {

QString rowText(const QString &faultId)
{
    const QList<PracticeFault> &all = practiceFaults();
    const auto fault = std::find_if(all.begin(), all.end(),
                                    [&faultId](const PracticeFault &each) { return each.id == faultId; });
    const int number = practiceNumber(faultId);
    return number == 0 ? practiceText(*fault)
                       //: %1: the number of an error, %2: a sentence
                       : PracticeChooser::tr("%1: %2", "a practice fault")
                             .arg(QString::number(number), practiceText(*fault));
}

} // namespace

PracticeChooser::PracticeChooser(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit), m_list(new QListWidget),
      m_none(new TextLabel(tr("No practice fault is described with these words. Try another one, such as "
                              "“certificate” or “firewall”."))),
      m_start(new QPushButton(tr("Try it")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Practice faults"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the practice faults"));
    addClearButton(m_search);
    m_list->setAccessibleName(tr("Practice faults"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(
        new TextLabel(tr("Everything happens inside this computer, with servers of the program's own: "
                         "nothing is sent to the Internet."),
                      TextTone::Soft));
    rows->addWidget(m_search);
    rows->addWidget(m_none);
    rows->addWidget(m_list, 1);
    rows->addWidget(buttons);
    // Only now does it belong to this dialog, whose default it is to be.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_start->setDefault(true);
    m_search->installEventFilter(this);
    narrow({});
    resize(ems(this, 40), ems(this, 32));
    connect(m_search, &QLineEdit::textChanged, this, &PracticeChooser::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &PracticeChooser::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &PracticeChooser::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

void PracticeChooser::narrow(const QString &text)
{
    // Filled anew: where entries are only hidden, screen readers are told another one than the chosen.
    m_list->clear();
    for (const QString &id : practiceFaultsFor(text)) {
        auto *item = new QListWidgetItem(rowText(id), m_list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(id);
    }
    m_list->setCurrentRow(0);
    m_start->setEnabled(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
}

bool PracticeChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PracticeChooser::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    // Enter in the list means the entry, and the default button as well.
    if (item == nullptr || m_isChosen)
        return;
    m_isChosen = true;
    const QString fault = item->data(Qt::UserRole).toString();
    accept();
    Q_EMIT chosen(fault);
}

} // namespace doctor
