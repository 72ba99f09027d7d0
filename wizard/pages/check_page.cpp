#include "pages/check_page.h"

#include "findings/picture.h"
#include "pages/check_words.h"
#include "pages/path_state.h"
#include "report/phrasebook.h"
#include "report/shown.h"
#include "widgets/evidence_view.h"
#include "widgets/finding_list.h"
#include "widgets/fold.h"
#include "widgets/link_button.h"
#include "widgets/page_area.h"
#include "widgets/path_picture.h"
#include "widgets/text_label.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace doctor {

using namespace std::chrono_literals;

namespace {

//! Shorter waits are not worth a line.
constexpr qint64 worthSaying = 2000;
constexpr qsizetype mostWaits = 4;

bool hasAllAnswers(const CheckResult &check, const Report &report)
{
    return check.settled || report.complete || report.cancelled;
}

bool leadsToCause(const CheckResult &check, const Report &report)
{
    if (report.causes.isEmpty() || check.light != Light::Red)
        return false;
    const QStringList &because = report.causes.constFirst().because;
    return std::any_of(check.findings.begin(), check.findings.end(),
                       [&because](const Finding &finding) { return because.contains(finding.id); });
}

} // namespace

CheckPage::CheckPage(CheckId check, Consultation &consultation, QWidget *parent)
    : Page(consultation, parent), m_check(check), m_tick(new QTimer(this))
{
    m_tick->setInterval(1s);
    connect(m_tick, &QTimer::timeout, this, &CheckPage::touch);
    if (check != CheckId::SslMode)
        addParts();
}

void CheckPage::addParts()
{
    m_path = new PathPicture;
    m_heading = new Heading;
    m_meaning = new TextLabel({}, TextTone::Soft);
    m_findings = new FindingList;
    m_toFix = new LinkButton(tr("How to fix it"));
    m_observed = new Fold;
    area()->add(m_path);
    area()->addGap(0.4);
    area()->add(m_heading);
    area()->add(m_meaning);
    area()->addGap(0.4);
    if (QWidget *own = table()) {
        area()->add(own);
        area()->addGap(0.4);
    }
    area()->add(m_findings);
    area()->add(m_toFix);
    area()->add(m_observed);
    area()->addStretch();
    connect(m_observed, &Fold::toggled, this, &CheckPage::showEvidence);
    connect(m_toFix, &LinkButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Fix); });
}

QString CheckPage::name() const
{
    return phrasebook::checkTitle(m_check);
}

QString CheckPage::help() const
{
    return helpOn(m_check);
}

const CheckResult &CheckPage::result() const
{
    return consultation().report().checks.at(static_cast<int>(m_check));
}

void CheckPage::refresh()
{
    const Report &report = consultation().report();
    const CheckResult &check = result();
    m_path->setState(pathState(report));
    const bool isSettled = hasAllAnswers(check, report);
    // As soon as the light says something, the page says it, too: what is broken stays so.
    const bool isSaid = lampOf(check.light, isSettled) != Lamp::Working;
    // What the first answers seem to say is not yet what is so.
    const QString early = phrasebook::earlyHeadline(report, consultation().elapsedMs());
    // Where nothing is reached from here, nothing is said about the site.
    const bool isOffline = report.complete && report.causes.value(0).id == QLatin1String("no-internet");
    m_heading->setText(!early.isEmpty() ? early
                           : isOffline  ? phrasebook::headline(report)
                           : isSaid     ? phrasebook::checkSummary(check)
                                        : phrasebook::checkQuestion(m_check));
    const QString meaning = isOffline ? phrasebook::checkSummary(check)
        : isSaid                      ? meaningOf(check)
                 : tr("This is being checked right now. You need not wait for it: every page "
                      "shows what is known so far.");
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    showFindings(check);
    m_toFix->setVisible(report.complete && leadsToCause(check, report));
    const QList<Observation> observations = observationsOf(check, report.evidence);
    m_observed->setTitle(tr("Show what was observed (%n)", nullptr, static_cast<int>(observations.size())));
    m_observed->setVisible(!observations.isEmpty());
    showEvidence();
    if (consultation().isRunning() && !isSettled)
        m_tick->start();
    else
        m_tick->stop();
}

void CheckPage::showEvidence()
{
    // Few people open it, and a table for each page costs time and memory.
    if (!m_observed->isExpanded())
        return;
    if (m_evidence == nullptr) {
        m_evidence = new EvidenceView;
        m_observed->setContent(m_evidence);
    }
    const Report &report = consultation().report();
    m_evidence->setObservations(observationsOf(result(), report.evidence),
                                Picture(report.question, report.evidence).clockOffset.value_or(0));
}

void CheckPage::showFindings(const CheckResult &check)
{
    const Report &report = consultation().report();
    QList<FindingLine> lines;
    for (const Finding &finding : check.findings)
        lines.append(
            {lampOf(finding.light), phrasebook::findingText(finding), figuresOf(finding, report.evidence)});
    const bool isSettled = hasAllAnswers(check, report);
    const qint64 elapsed = consultation().elapsedMs();
    if (!isSettled && elapsed >= worthSaying)
        for (const QString &target : consultation().waitingFor().mid(0, mostWaits))
            lines.append({Lamp::Working,
                          //: %1: an address of a site or a server
                          tr("Waiting for %1 …").arg(shown(target)),
                          tr("no answer for %n seconds so far", nullptr, static_cast<int>(elapsed / 1000))});
    m_findings->setLines(lines);
}

} // namespace doctor
