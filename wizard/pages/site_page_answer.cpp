//! \file What the first page answers to what stands in its fields.
#include "contact_list.h"
#include "document/moments.h"
#include "pages/known_fields.h"
#include "pages/page_texts.h"
#include "pages/site_page.h"
#include "report/shown.h"
#include "session/choices.h"
#include "widgets/hint_label.h"

#include <QLineEdit>
#include <QTimer>

namespace doctor {

void SitePage::answer()
{
    m_pause->stop();
    keepPage(read(draft()));
    dropBrought(read(draft()));
    const DraftReading reading = read(draft());
    const QString host = consultation().question().host;
    if (m_site->text().trimmed().isEmpty() && consultation().isPractice() && !host.isEmpty())
        //: %1: the site of the practice fault
        m_siteHint->showHint(
            tr("You are practising with %1. To check your own site, give its address here.").arg(host));
    else if (reading.understood.page && reading.understood.host.isEmpty())
        //: %1: what was read from a pasted page, such as “Understood: error 521 · …”
        m_siteHint->showCaution(tr("%1\nThe name of the site is not among it: type its address here, in the "
                                   "place of the text. What was understood is kept.")
                                    .arg(understood(reading)));
    else if (!reading.siteProblem.isEmpty())
        m_siteHint->showMistake(reading.siteProblem);
    else if (reading.understood.host.isEmpty())
        m_siteHint->clear();
    else if (!reading.siteNotes.isEmpty())
        m_siteHint->showCaution(
            (QStringList{understood(reading)} + reading.siteNotes).join(QStringLiteral("\n")));
    else
        m_siteHint->showFine(understood(reading));
    m_known->showProblem(reading.originsProblem);
    if (reading.question.has_value() != m_isComplete) {
        m_isComplete = reading.question.has_value();
        Q_EMIT completeChanged();
    }
}

QString SitePage::understood(const DraftReading &reading) const
{
    const Question &question = reading.understood;
    QStringList parts;
    if (!question.host.isEmpty())
        parts.append(inItsOrder(shownSite(question.url(), question.host)));
    if (question.page) {
        if (question.page->code > 0)
            parts.append(tr("error %1").arg(QString::number(question.page->code)));
        if (!question.page->ray.isEmpty())
            parts.append(tr("Ray ID %1").arg(shown(question.page->ray)));
        if (question.page->time.isValid())
            parts.append(document::momentInUtc(question.page->time));
    }
    //: %1: an address, and what else was read, such as “error 521”
    return tr("Understood: %1").arg(parts.join(QStringLiteral(" · ")));
}

void SitePage::keepPage(const DraftReading &reading)
{
    const QString host = reading.understood.host;
    if (reading.understood.page && host.isEmpty()) {
        m_earlierPage = reading.understood.page;
        m_earlierFor.clear();
        // The address that is typed now takes the place of the page; nothing that was typed is put at risk.
        if (m_isPasted && m_site->hasFocus() && m_site->text().simplified().contains(u' '))
            m_site->selectAll();
    } else if (!m_earlierFor.isEmpty() && !host.isEmpty() && host != m_earlierFor) {
        m_earlierPage.reset(); // it was told of another site
        m_earlierFor.clear();
    }
}

void SitePage::dropBrought(const DraftReading &reading)
{
    const QString host = reading.understood.host;
    if (m_broughtFor.isEmpty() || host.isEmpty() || host == m_broughtFor)
        return;
    m_broughtFor.clear();
    m_known->dropFrom(m_brought, m_choices.server());
}

void SitePage::explainContacts()
{
    const DraftReading reading = read(draft());
    Question question = reading.question.value_or(reading.understood);
    question.offlineHelpers = m_known->isQuiet();
    Q_EMIT helpWanted(tr("What will be contacted"),
                      contactParagraphs(question, contactsHere(question)).join(QStringLiteral("\n\n")));
}

} // namespace doctor
