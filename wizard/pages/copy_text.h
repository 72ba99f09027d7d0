#pragma once

#include <QWidget>

class QTimer;

namespace doctor {

class PageButton;
class TextLabel;

//! Sentences to be sent to somebody, with a button that copies them.
class CopyText : public QWidget
{
    Q_OBJECT

public:
    explicit CopyText(QWidget *parent = nullptr);

    //! \a name: what it is, for screen readers: "Copy: <name>".
    void setText(const QString &name, const QString &text);
    void setPractice(bool isPractice); //!< the button says that it is not for sending
    const QString &text() const { return m_text; }
    void copy();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCopied(bool copied);

    bool m_isPractice = false;
    QString m_text;
    QString m_name;
    TextLabel *m_label;
    PageButton *m_button;
    QTimer *m_timer;
};

} // namespace doctor
