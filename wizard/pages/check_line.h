#pragma once

#include <QWidget>

class QAbstractButton;

namespace doctor {

class TextLabel;

//! A tick, or one choice of several.
enum class Mark { Tick, Choice };

//! A mark with a sentence that wraps: the one of a check box does not, and would make a page wide.
class CheckLine : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(const QString &text, QWidget *parent = nullptr);
    CheckLine(Mark mark, const QString &text, QWidget *parent = nullptr);

    bool isChecked() const;
    void setChecked(bool checked);
    QAbstractButton *button() const { return m_box; }
    void setSpoken(const QString &name); //!< where the sentence alone says too little

Q_SIGNALS:
    void clicked(bool checked); //!< by the person
    void toggled(bool checked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *m_box;
    TextLabel *m_label;
};

} // namespace doctor
