#include "window/practice_chooser.h"

#include "practice/practice.h"
#include "report/phrasebook.h"
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

namespace doctor {

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
    for (const PracticeFault &fault : practiceFaults()) {
        const QString sentence = practiceText(fault);
        // What is explained of its cause names the errors that people look for.
        const QStringList found{sentence, fault.id, phrasebook::causeMeaning(fault.id)};
        if (!fault.stageable || found.filter(text, Qt::CaseInsensitive).isEmpty())
            continue;
        auto *item = new QListWidgetItem(sentence, m_list);
        item->setData(Qt::UserRole, fault.id);
        item->setToolTip(fault.id);
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
