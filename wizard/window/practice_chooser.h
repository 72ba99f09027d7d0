#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace doctor {

class TextLabel;

//! The practice faults to choose from, with a field that narrows the list.
class PracticeChooser : public QDialog
{
    Q_OBJECT

public:
    explicit PracticeChooser(QWidget *parent = nullptr); //!< deletes itself when it is closed

Q_SIGNALS:
    void chosen(const QString &faultId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void choose();

    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_none; //!< said in the place of an empty list
    QPushButton *m_start;
    bool m_isChosen = false;
};

} // namespace doctor
