#pragma once

#include <QWidget>

class QTimer;

namespace doctor {

class CommandText;
class LinkButton;
class PageButton;
class TextLabel;

//! A command to be copied: fixed pitch, from left to right in every language, long lines folded with a mark,
//! long blocks closed to a few lines. What is copied is the command to the last character, also where
//! characters that nobody sees are shown as escapes.
class CommandBox : public QWidget
{
    Q_OBJECT

public:
    explicit CommandBox(QWidget *parent = nullptr);

    void setCommand(const QString &command);
    const QString &command() const { return m_command; }
    //! What the command is, for screen readers: "Copy: <title>".
    void setTitle(const QString &title);
    //! A sentence that says where to paste it; shown once it was copied.
    void setPasteHint(const QString &hint);

    bool isFoldable() const; //!< has more lines than a closed box shows
    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showCopied(bool copied);
    void sizeButton();

    QString m_command;
    QString m_title;
    QString m_hint;
    bool m_expanded = false;
    CommandText *m_text;
    PageButton *m_copy;
    LinkButton *m_more;
    TextLabel *m_said;
    QTimer *m_timer;
};

} // namespace doctor
