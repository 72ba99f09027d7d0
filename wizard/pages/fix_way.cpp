#include "pages/fix_way.h"

#include "document/fix_words.h"
#include "pages/choice_line.h"
#include "pages/fix_steps.h"
#include "pages/page_texts.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace doctor {

FixWay::FixWay(QWidget *parent)
    : QWidget(parent), m_way(new ChoiceLine(tr("Way to fix it"))), m_frame(new TextLabel({}, TextTone::Soft)),
      m_how(new LinkButton(tr("How do I get there?"))), m_note(new TextLabel({}, TextTone::Quiet)),
      m_steps(new FixSteps)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_way, m_frame, m_how, m_note, m_steps})
        rows->addWidget(widget);
    m_how->setAccessibleName(tr("How do I get to where commands are typed?"));
    connect(m_how, &LinkButton::clicked, this, [this] { Q_EMIT placeHelpWanted(fix().where); });
    connect(m_way, &ChoiceLine::activated, this, &FixWay::chosen);
    connect(m_steps, &FixSteps::doneChanged, this, &FixWay::doneChanged);
}

void FixWay::setFixes(const QList<Fix> &fixes)
{
    m_fixes = fixes;
    QStringList ids;
    QStringList titles;
    for (const Fix &fix : fixes) {
        ids.append(fix.id);
        titles.append(fix.title);
    }
    m_way->setChoices(ids, titles);
    m_way->setVisible(ids.size() > 1);
    if (fixes.isEmpty())
        return;
    showFrame(fix());
    m_steps->setFix(fix());
}

Fix FixWay::fix() const
{
    return m_fixes.value(qMax(0, m_way->box()->currentIndex()));
}

void FixWay::showFrame(const Fix &fix)
{
    //: %1: a place, such as “in a shell on the server”
    QStringList lines{tr("Where: %1").arg(document::whereText(fix.where)),
                      //: %1: such as “root, or an account that may use sudo”
                      tr("Rights: %1").arg(document::rightsText(fix.rights)),
                      fix.riskText.isEmpty()
                          //: %1: “low”, “medium” or “high”
                          ? tr("Risk: %1").arg(document::riskWord(fix.risk))
                          //: %1: “low”, “medium” or “high”, %2: a sentence
                          : tr("Risk: %1. %2").arg(document::riskWord(fix.risk), fix.riskText)};
    if (!fix.lasting.isEmpty())
        lines.append(fix.lasting);
    m_frame->setText(lines.join(u'\n'));
    m_how->setVisible(!whereTypedText(fix.where).isEmpty());
    m_note->setText(fix.note);
    m_note->setVisible(!fix.note.isEmpty());
}

} // namespace doctor
