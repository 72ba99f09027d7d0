#include "pages/before_after.h"

#include "compare.h"
#include "report/phrasebook.h"
#include "theme/fonts.h"
#include "widgets/light_label.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace doctor {

namespace {

QString changeIn(const Report &before, const Report &after)
{
    const auto cause = [](const Report &report) {
        return report.causes.isEmpty() ? QString() : report.causes.constFirst().id;
    };
    if (after.light == Light::Green)
        return before.light == Light::Green ? BeforeAfter::tr("All was well before, and all is well now.")
                                            : BeforeAfter::tr("It works now.");
    if (after.light == Light::Grey)
        return BeforeAfter::tr("What visitors get now could not be seen.");
    if (cause(before) == cause(after) && before.light != after.light)
        return BeforeAfter::tr("The cause is the same, and what visitors get has changed.");
    if (cause(before) == cause(after))
        return haveSameLights({before, after, {}})
            ? BeforeAfter::tr("It is as it was before.")
            : BeforeAfter::tr("The cause is the same, and some of the lights have changed.");
    return BeforeAfter::tr("Something has changed, and it is not yet well.");
}

//! What was asked otherwise, a line each below the warning; empty where it was the same.
QString askedOtherwise(const Comparison &comparison)
{
    QStringList lines;
    for (const QuestionChange &change : comparison.changes())
        //: %1: a part of the question, such as "SSL mode"; %2: what it was; %3: what it is now
        lines.append(
            BeforeAfter::tr("%1: %2 before, %3 now").arg(partName(change.id), change.before, change.after));
    if (!lines.isEmpty())
        lines.prepend(questionWarning());
    return lines.join(u'\n');
}

} // namespace

BeforeAfter::BeforeAfter(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel({}, TextTone::Strong)), m_asked(new TextLabel({}))
{
    auto *grid = new QGridLayout(this);
    // Apart from the form below, which asks something else.
    grid->setContentsMargins(0, 0, 0, ems(this, 0.9));
    grid->setHorizontalSpacing(ems(this, 1.5));
    grid->setVerticalSpacing(ems(this, 0.25));
    grid->addWidget(m_sentence, 0, 0, 1, 3);
    grid->addWidget(m_asked, 1, 0, 1, 3);
    grid->addWidget(new TextLabel(tr("Before"), TextTone::Quiet), 2, 1);
    grid->addWidget(new TextLabel(tr("Now"), TextTone::Quiet), 2, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    const auto addLine = [&](const QString &name) {
        const auto row = static_cast<int>(m_lines.size()) + 3;
        const Line line{new LightLabel, new LightLabel};
        //: %1: a check, such as “TCP reach”
        line.before->setSubject(tr("%1, before").arg(name));
        //: %1: a check, such as “TCP reach”
        line.after->setSubject(tr("%1, now").arg(name));
        grid->addWidget(new TextLabel(name), row, 0);
        grid->addWidget(line.before, row, 1);
        grid->addWidget(line.after, row, 2);
        m_lines.append(line);
    };
    addLine(tr("What visitors get"));
    for (const CheckId id : allChecks)
        addLine(phrasebook::checkTitle(id));
}

void BeforeAfter::setReports(const Report &before, const Report &after)
{
    m_sentence->setText(changeIn(before, after));
    const QString asked = askedOtherwise({before, after, {}});
    m_asked->setText(asked);
    m_asked->setVisible(!asked.isEmpty());
    const auto show = [this](qsizetype index, Light then, Light now) {
        m_lines.at(index).before->setLamp(lampOf(then));
        m_lines.at(index).after->setLamp(lampOf(now));
    };
    show(0, before.light, after.light);
    for (qsizetype i = 0; i + 1 < m_lines.size(); ++i)
        show(i + 1, before.checks.at(i).light, after.checks.at(i).light);
}

} // namespace doctor
