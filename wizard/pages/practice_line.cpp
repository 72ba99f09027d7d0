#include "pages/practice_line.h"

#include "widgets/flow_layout.h"
#include "widgets/link_button.h"
#include "widgets/tag.h"

namespace doctor {

PracticeLine::PracticeLine(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    auto *leave = new LinkButton(tr("Leave practice"));
    flow->addWidget(new Tag(tr("Practice: nothing here is real"), Light::Amber));
    flow->addWidget(leave);
    connect(leave, &LinkButton::clicked, this, &PracticeLine::leaveWanted);
}

} // namespace doctor
