#include "pages/letter_list.h"

#include "document/fix_words.h"
#include "pages/copy_text.h"
#include "widgets/fold.h"
#include "widgets/rows.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace doctor {

LetterList::LetterList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
}

void LetterList::setLetters(const QList<Message> &letters, bool isPractice)
{
    m_letters = letters;
    QStringList texts;
    for (const Message &letter : letters) {
        const QString receiver = document::receiverText(letter.to);
        //: %1: such as “To write to the hosting company”
        texts << (isPractice ? tr("%1 (practice)").arg(receiver) : receiver) << letterText(letter);
    }
    if (texts == m_shown)
        return;
    m_shown = texts;
    clear(*m_rows);
    for (qsizetype i = 0; i + 1 < texts.size(); i += 2) {
        auto *text = new CopyText;
        text->setPractice(isPractice);
        text->setText(texts.at(i), texts.at(i + 1));
        if (i > 0) {
            auto *fold = new Fold(texts.at(i));
            fold->setContent(text);
            m_rows->addWidget(fold);
            continue;
        }
        m_rows->addWidget(new TextLabel(texts.at(i), TextTone::Strong));
        m_rows->addWidget(text);
    }
}

QString letterText(const Message &letter)
{
    return LetterList::tr("Subject: %1", "of a letter").arg(letter.subject) + QStringLiteral("\n\n")
        + letter.paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace doctor
