#include "window/text_window.h"

#include "theme/fonts.h"
#include "widgets/page_area.h"
#include "widgets/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace doctor {

TextWindow::TextWindow(const QString &title, const QString &text, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *area = new PageArea;
    area->add(new Heading(title));
    for (const QString &paragraph : text.split(QStringLiteral("\n\n")))
        area->add(new TextLabel(paragraph));
    area->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(area, 1);
    rows->addWidget(buttons);
    resize(ems(this, 36), ems(this, 30));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QPushButton *TextWindow::addButton(const QString &text)
{
    return findChild<QDialogButtonBox *>()->addButton(text, QDialogButtonBox::ActionRole);
}

} // namespace doctor
