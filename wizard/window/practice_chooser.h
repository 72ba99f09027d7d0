#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace doctor {

//! The practice faults to choose from, with a field that narrows the list.
class PracticeChooser : public QDialog
{
    Q_OBJECT

public:
    explicit PracticeChooser(QWidget *parent = nullptr); //!< deletes itself when it is closed

Q_SIGNALS:
    void chosen(const QString &faultId);

private:
    void narrow(const QString &text);
    void choose();

    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_start;
};

} // namespace doctor
