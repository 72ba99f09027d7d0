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

    void setLetters(const QList<Message> &letters);
    bool isEmpty() const { return m_shown.isEmpty(); }

private:
    QVBoxLayout *m_rows;
    QStringList m_shown;
};

//! Subject and paragraphs as one text.
QString letterText(const Message &letter);

} // namespace doctor
