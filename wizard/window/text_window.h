#pragma once

#include <QDialog>

class QPushButton;

namespace doctor {

class PageArea;

//! Some paragraphs in a window beside the other one: help, and what went wrong with a file.
class TextWindow : public QDialog
{
    Q_OBJECT

public:
    //! Deletes itself when it is closed.
    TextWindow(const QString &title, const QString &text, QWidget *parent);

    QPushButton *addButton(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PageArea *m_area;
};

} // namespace doctor
