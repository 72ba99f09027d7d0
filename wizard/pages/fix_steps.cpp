#include "pages/fix_steps.h"

#include "document/dictation.h"
#include "document/fix_words.h"
#include "theme/fonts.h"
#include "widgets/command_box.h"
#include "widgets/fold.h"
#include "widgets/rows.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace doctor {

namespace {

QStringList everythingIn(const Fix &fix)
{
    QStringList texts{fix.id, fix.where, fix.shell};
    for (const FixStep &step : fix.steps)
        texts << step.kind << step.text << step.path.join(u'\n') << step.command << step.shell << step.where;
    return texts;
}

bool isUndo(const FixStep &step)
{
    return step.kind == QLatin1String("undo");
}

} // namespace

FixSteps::FixSteps(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
}

void FixSteps::setFix(const Fix &fix)
{
    const QStringList all = everythingIn(fix);
    if (all == m_shown)
        return;
    m_shown = all;
    m_fix = fix;
    clear();
    auto *undo = new QWidget;
    auto *undoRows = new QVBoxLayout(undo);
    undoRows->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < fix.steps.size();)
        i = addSteps(i, isUndo(fix.steps.at(i)) ? undoRows : m_rows);
    auto *fold = new Fold(tr("How to undo it"));
    fold->setContent(undo);
    m_rows->addWidget(fold);
    fold->setVisible(undoRows->count() > 0);
}

void FixSteps::clear()
{
    doctor::clear(*m_rows);
    m_ticks.clear();
    m_number = 0;
}

qsizetype FixSteps::addSteps(qsizetype from, QVBoxLayout *rows)
{
    const FixStep &first = m_fix.steps.at(from);
    QString title = document::stepWord(first.kind);
    if (!isUndo(first)) {
        ++m_number;
        //: %1: the number of a step, %2: “Look”, “Apply” or “Verify”
        title = tr("%1. %2", "a step").arg(QLocale().toString(m_number), title);
        if (m_number == 1)
            rows->addSpacing(ems(this, 0.4));
        rows->addWidget(new TextLabel(title, TextTone::Strong));
    }
    qsizetype end = from;
    const QList<int> numbers = document::commandNumbers(m_fix);
    for (; end < m_fix.steps.size() && m_fix.steps.at(end).kind == first.kind; ++end) {
        const FixStep &step = m_fix.steps.at(end);
        // What is said belongs to the command below it, and not to the one above.
        if (end > from && !m_fix.steps.at(end - 1).command.isEmpty())
            rows->addSpacing(ems(this, 0.4));
        addStep(step, numbers.at(end), title, rows);
    }
    addTick(from, end, title, rows);
    rows->addSpacing(ems(this, 0.4));
    return end;
}

void FixSteps::addStep(const FixStep &step, int number, const QString &title, QVBoxLayout *rows)
{
    rows->addWidget(new TextLabel(step.text));
    if (!step.path.isEmpty())
        rows->addWidget(new TextLabel(step.path.join(QStringLiteral(" → ")), TextTone::Strong));
    if (step.command.isEmpty())
        return;
    const QString shownNumber = QLocale().toString(number);
    // By this number it is named on the telephone.
    rows->addWidget(new TextLabel(tr("Command %1").arg(shownNumber), TextTone::Quiet));
    auto *box = new CommandBox;
    box->setCommand(step.command);
    //: %1: a step, such as “3. Verify”, %2: the number of a command
    box->setTitle(tr("%1, command %2").arg(title, shownNumber));
    //: %1: a place, such as “in a shell on the server”
    box->setPasteHint(
        tr("Paste it %1.").arg(document::whereText(step.where.isEmpty() ? m_fix.where : step.where)));
    rows->addWidget(box);
    if (!step.where.isEmpty())
        //: %1: a place, such as “in a shell on the server”
        rows->addWidget(
            new TextLabel(tr("This one is typed %1.").arg(document::whereText(step.where)), TextTone::Quiet));
    else if (step.shell != m_fix.shell)
        rows->addWidget(new TextLabel(step.shell == QLatin1String("bash")
                                          ? tr("This one is typed in a shell on Linux or macOS.")
                                          : tr("This one is typed in PowerShell."),
                                      TextTone::Quiet));
}

void FixSteps::addTick(qsizetype from, qsizetype end, const QString &title, QVBoxLayout *rows)
{
    if (isUndo(m_fix.steps.at(from))) {
        m_ticks.resize(end, nullptr);
        return;
    }
    auto *tick = new QCheckBox(tr("Done"));
    //: %1: a step, such as “2. Apply”
    tick->setAccessibleName(tr("%1: done").arg(title));
    tick->setMinimumHeight(leastTarget);
    connect(tick, &QCheckBox::clicked, this, [this, from, end](bool done) {
        for (qsizetype step = from; step < end; ++step)
            Q_EMIT doneChanged(m_fix.id, static_cast<int>(step), done);
    });
    m_ticks.resize(end, tick);
    rows->addWidget(tick);
}

void FixSteps::setDone(int step, bool done)
{
    if (QCheckBox *tick = m_ticks.value(step))
        tick->setChecked(done);
}

} // namespace doctor
