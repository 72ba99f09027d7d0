#pragma once

#include <QWidget>

class QCheckBox;

namespace doctor {

class TextLabel;

//! A tick with a sentence that wraps: the one of a check box does not, and would make a page wide.
class CheckLine : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(const QString &text, QWidget *parent = nullptr);

    bool isChecked() const;
    void setChecked(bool checked);
    void setSpoken(const QString &name); //!< where the sentence alone says too little

Q_SIGNALS:
    void clicked(bool checked); //!< by the person
    void toggled(bool checked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
    TextLabel *m_label;
};

} // namespace doctor
