#include "window/text_window.h"

#include "theme/fonts.h"
#include "widgets/page_area.h"
#include "widgets/text_label.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace doctor {

TextWindow::TextWindow(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent), m_area(new PageArea)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_area->add(new Heading(title));
    for (const QString &paragraph : text.split(QStringLiteral("\n\n")))
        m_area->add(new TextLabel(paragraph));
    m_area->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_area, 1);
    rows->addWidget(buttons);
    resize(ems(this, 36), ems(this, 30));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void TextWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        m_area->turn(event->key() == Qt::Key_PageDown);
    else
        QDialog::keyPressEvent(event);
}

QPushButton *TextWindow::addButton(const QString &text)
{
    return findChild<QDialogButtonBox *>()->addButton(text, QDialogButtonBox::ActionRole);
}

} // namespace doctor
