#include "pages/recent_sites.h"

#include "report/shown.h"
#include "session/choices.h"
#include "theme/fonts.h"
#include "widgets/flow_layout.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QUrl>

namespace doctor {

RecentSites::RecentSites(Choices &choices, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_keep(new QCheckBox(tr("Remember sites")))
{
    new FlowLayout(this);
    m_keep->setMinimumHeight(leastTarget);
    connect(m_keep, &QCheckBox::clicked, this, [this](bool on) {
        m_choices.setKeepsSites(on);
        refresh();
    });
    refresh();
}

void RecentSites::refresh()
{
    const QStringList sites = m_choices.recentSites();
    const QStringList shownNow
        = sites + QStringList(m_choices.keepsSites() ? QStringLiteral("kept") : QStringLiteral("not kept"));
    if (shownNow == m_shown)
        return;
    m_shown = shownNow;
    clear();
    if (!sites.isEmpty()) {
        layout()->addWidget(new TextLabel(tr("Recent:")));
        for (const QString &site : sites)
            addLinkTo(site);
        addForget();
    }
    m_keep->setChecked(m_choices.keepsSites());
    layout()->addWidget(m_keep);
}

void RecentSites::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // One of them may stand on the stack, because it was clicked. Until they go, which before the window
        // is shown may be never, they are not to be met.
        if (QWidget *old = item->widget(); old != m_keep) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
}

void RecentSites::addLinkTo(const QString &site)
{
    const QUrl url(site);
    const bool isPlain = url.path() == QLatin1String("/") && url.scheme() == QLatin1String("https");
    auto *link = new LinkButton(isPlain ? url.authority() : doctor::shown(site));
    //: %1: the address of a site that was checked before
    link->setAccessibleName(tr("Recent site %1").arg(site));
    connect(link, &LinkButton::clicked, this, [this, site] { Q_EMIT chosen(site); });
    layout()->addWidget(link);
}

void RecentSites::addForget()
{
    auto *forget = new LinkButton(tr("Forget them"));
    forget->setAccessibleName(tr("Forget the recent sites"));
    connect(forget, &LinkButton::clicked, this, [this] {
        m_choices.clearSites();
        refresh();
    });
    layout()->addWidget(forget);
}

} // namespace doctor
