#include "pages/access_question.h"

#include "pages/check_line.h"
#include "theme/fonts.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace doctor {

AccessQuestion::AccessQuestion(Place place, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, ems(this, captionAir), 0, 0);
    rows->setSpacing(0);
    const bool isServer = place == Place::Server;
    setObjectName(isServer ? QStringLiteral("server-access") : QStringLiteral("account-access"));
    const QString question
        = isServer ? tr("Do you run the server yourself?") : tr("Who has the Cloudflare account?");
    setAccessibleName(question);
    rows->addWidget(new TextLabel(question));
    addAnswer(Keeper::Person, isServer ? tr("I run it") : tr("I have it"), question);
    addAnswer(Keeper::Company,
              isServer ? tr("My hosting company runs it") : tr("My agency or my hosting company has it"),
              question);
    addAnswer(Keeper::Others,
              isServer ? tr("Somebody else looks after it, or I don't know")
                       : tr("Somebody else has it, or I don't know"),
              question);
}

void AccessQuestion::addAnswer(Keeper keeper, const QString &text, const QString &question)
{
    auto *line = new CheckLine(Mark::Choice, text);
    //: %1: a question, %2: one of its answers, for screen readers
    line->setSpoken(tr("%1 %2", "a question and an answer").arg(question, text));
    m_group->addButton(line->button());
    m_answers.append(line);
    layout()->addWidget(line);
    connect(line, &CheckLine::clicked, this, [this, keeper] {
        if (m_keeper == keeper)
            return;
        m_keeper = keeper;
        Q_EMIT answered(keeper);
    });
}

void AccessQuestion::setKeeper(Keeper keeper)
{
    m_keeper = keeper;
    // An exclusive group does not let its last choice go.
    m_group->setExclusive(false);
    for (qsizetype i = 0; i < m_answers.size(); ++i)
        m_answers.at(i)->setChecked(static_cast<int>(keeper) == i + 1);
    m_group->setExclusive(true);
}

} // namespace doctor
