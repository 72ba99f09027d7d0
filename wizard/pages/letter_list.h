#pragma once

#include "fixes/message.h"

#include <QWidget>

class QVBoxLayout;

namespace doctor {

//! Messages ready to be sent, each with whom it is for and a button that copies it. All but the first are
//! folded.
class LetterList : public QWidget
{
    Q_OBJECT

public:
    explicit LetterList(QWidget *parent = nullptr);

    //! \a isPractice: they are not for sending, and say so.
    void setLetters(const QList<Message> &letters, bool isPractice);
    bool isEmpty() const { return m_letters.isEmpty(); }
    Message first() const { return m_letters.value(0); }

private:
    QVBoxLayout *m_rows;
    QList<Message> m_letters;
    QStringList m_shown;
};

//! Subject and paragraphs as one text.
QString letterText(const Message &letter);

} // namespace doctor
