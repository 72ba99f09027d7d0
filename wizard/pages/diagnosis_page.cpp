#include "pages/diagnosis_page.h"

#include "document/moments.h"
#include "document/reasons.h"
#include "document/ruled_out.h"
#include "document/spoken.h"
#include "document/visit_seen.h"
#include "pages/cause_panel.h"
#include "pages/copy_text.h"
#include "pages/origin_editor.h"
#include "pages/page_texts.h"
#include "pages/path_state.h"
#include "report/phrasebook.h"
#include "report/shown.h"
#include "report/words.h"
#include "widgets/finding_list.h"
#include "widgets/flow_layout.h"
#include "widgets/fold.h"
#include "widgets/link_button.h"
#include "widgets/page_area.h"
#include "widgets/path_picture.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

#include <QFileInfo>

namespace doctor {

namespace {

constexpr qsizetype mostWhose = 4;
constexpr qsizetype mostNamed = 3;

QList<FindingLine> linesFor(const Report &report, const QStringList &ids)
{
    QList<FindingLine> lines;
    for (const QString &id : ids)
        if (const Finding *finding = findingNamed(report, id))
            lines.append({lampOf(finding->light), phrasebook::findingText(*finding), {}});
    return lines;
}

bool isAboutAddress(const QString &cause)
{
    static const QStringList causes{
        QStringLiteral("wrong-origin-address"), QStringLiteral("origin-address-differs"),
        QStringLiteral("origin-address-private"), QStringLiteral("origin-address-is-cloudflare")};
    return causes.contains(cause);
}

} // namespace

DiagnosisPage::DiagnosisPage(Consultation &consultation, QWidget *parent) : Page(consultation, parent)
{
    addTop();
    addReasons();
    area()->addStretch();
}

void DiagnosisPage::addTop()
{
    m_path = new PathPicture;
    m_tagLine = new QWidget;
    auto *flow = new FlowLayout(m_tagLine);
    m_confidence = new Tag;
    flow->addWidget(m_confidence);
    for (qsizetype i = 0; i < mostWhose; ++i) {
        m_whose.append(new Tag);
        flow->addWidget(m_whose.last());
    }
    m_heading = new Heading;
    m_told = new TextLabel({}, TextTone::Strong);
    m_opened = new TextLabel;
    m_difference = new TextLabel({}, TextTone::Strong);
    m_explanation = new TextLabel({}, TextTone::Soft);
    m_recovery = new TextLabel;
    m_watch = new LinkButton(tr("Keep watching"));
    area()->add(m_path);
    area()->addGap(0.4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tagLine, m_heading, m_told, m_opened,
                                                            m_difference, m_explanation, m_recovery, m_watch})
        area()->add(widget);
    connect(m_watch, &LinkButton::clicked, this, &DiagnosisPage::watchWanted);
}

void DiagnosisPage::addReasons()
{
    m_becauseTitle = new TextLabel(tr("Because"), TextTone::Strong);
    m_because = new FindingList;
    m_against = new FindingList;
    m_againstFold = new Fold;
    m_againstFold->setContent(m_against);
    m_ruledOut = new FindingList;
    m_ruledOutFold = new Fold;
    m_ruledOutFold->setContent(m_ruledOut);
    m_others = new CausePanel;
    m_othersFold = new Fold;
    m_othersFold->setContent(m_others);
    m_aloud = new CopyText;
    m_aloudFold = new Fold(tr("To read aloud, on the telephone"));
    m_aloudFold->setContent(m_aloud);
    m_origin = new OriginEditor;
    m_originFold = new Fold;
    m_originFold->setContent(m_origin);
    area()->addGap(0.4);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_becauseTitle, m_because, m_againstFold, m_ruledOutFold,
                                          m_othersFold, m_originFold, m_aloudFold})
        area()->add(widget);
    connect(m_origin, &OriginEditor::chosen, this,
            [this](const QList<OriginTold> &origins) { consultation().checkAgainAt(origins); });
    connect(m_origin, &OriginEditor::helpWanted, this,
            [this] { Q_EMIT helpWanted(tr("Address of your server"), whereOriginText()); });
}

QString DiagnosisPage::name() const
{
    return tr("Diagnosis");
}

QString DiagnosisPage::nextText() const
{
    return consultation().hasBegun() && isWell(consultation().verdict()) ? tr("&Next") : tr("How to &fix it");
}

QString DiagnosisPage::help() const
{
    return tr(
        "This page names what fits the observations best.\n\n"
        "“This is it” means that the observations leave no other reading. “Most likely” means that this "
        "fits best. “Possible” means that it is not excluded; the text then says what would decide.\n\n"
        "Below stands what it rests on, what was ruled out, and what else it may be. “Who can act” is "
        "said because some things can be put right only at the server, some only in Cloudflare's "
        "dashboard, and some only by the hosting company.");
}

void DiagnosisPage::refresh()
{
    const Report &report = consultation().report();
    m_path->setState(pathState(report));
    m_heading->setText(phrasebook::headline(report));
    const QString difference = consultation().openedDifference();
    m_difference->setText(difference);
    m_difference->setVisible(!difference.isEmpty());
    const QString explanation
        = report.causes.isEmpty() ? QString() : phrasebook::causeExplanation(report.causes.constFirst());
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    showTold(report);
    showOpened(report);
    showTags(report);
    showRecovery(report);
    showReasons(report);
    showOrigin(report);
    const QStringList sentences = document::spokenVerdict(report);
    m_aloudFold->setVisible(!sentences.isEmpty());
    m_aloud->setText(tr("what to read aloud"), document::numbered(sentences));
}

void DiagnosisPage::showTold(const Report &report)
{
    const int code = report.question.page ? report.question.page->code : 0;
    const bool isOffline = report.causes.value(0).id == QLatin1String("no-internet");
    m_told->setVisible(code != 0 && isOffline);
    if (!isOffline || code == 0)
        return;
    const QString name = phrasebook::errorName(code);
    const QString number = QString::number(code);
    m_told->setText(
        name.isEmpty()
            //: %1: the number of an error
            ? tr("Your page says error %1. From here nothing more can be checked until this computer "
                 "has internet again.")
                  .arg(number)
            //: %1: the number of an error, %2: its name, such as “web server is down”
            : tr("Your page says error %1 (“%2”). From here nothing more can be checked until this "
                 "computer has internet again.")
                  .arg(number, name));
}

void DiagnosisPage::showOpened(const Report &report)
{
    const QString file = consultation().openedFile();
    m_opened->setVisible(!file.isEmpty());
    if (file.isEmpty())
        return;
    const QString name = shown(QFileInfo(file).fileName());
    const QString when = document::momentInUtc(report.started);
    QStringList lines{
        consultation().canCheckAgain()
            //: %1: the name of a file, %2: a time
            ? tr("This is what the report “%1” says, made on %2. Nothing has been asked since: “Check "
                 "again” shows how it is now.")
                  .arg(name, when)
            //: %1: the name of a file, %2: a time
            : tr("This is what the report “%1” says, made on %2 in practice. It cannot be checked "
                 "again.")
                  .arg(name, when)};
    if (!consultation().note().isEmpty())
        //: %1: what the person who made it wrote
        lines.append(tr("The note in it: “%1”").arg(shown(consultation().note())));
    m_opened->setText(lines.join(u'\n'));
}

void DiagnosisPage::showTags(const Report &report)
{
    const bool shown = document::namesProblem(report);
    m_tagLine->setVisible(shown);
    if (!shown)
        return;
    const Cause &first = report.causes.constFirst();
    m_confidence->setText(phrasebook::confidenceWord(first.confidence));
    m_confidence->setTone(report.light);
    for (qsizetype i = 0; i < m_whose.size(); ++i) {
        m_whose.at(i)->setVisible(i < first.whose.size());
        if (i < first.whose.size())
            //: Whose job it is. %1: such as “your hosting company”
            m_whose.at(i)->setText(tr("For %1").arg(phrasebook::whoseText(first.whose.at(i), first.id)));
    }
}

void DiagnosisPage::showRecovery(const Report &report)
{
    const document::VisitSeen visit = document::visitsSeen(report.evidence).value(0);
    const ToldSeen *page = document::pastedPage(report.evidence);
    const bool shown = consultation().isRecovered() && page != nullptr;
    m_recovery->setVisible(shown);
    m_watch->setVisible(shown && !consultation().isRunning());
    if (!shown)
        return;
    const QString now = document::momentInUtc(visit.at);
    m_recovery->setText(page->time.isValid()
                            //: %1: the number of an error, %2 and %3: times
                            ? tr("The error page with error %1 is from %2. At %3 the site answered as it "
                                 "should.")
                                  .arg(QString::number(page->code), document::momentInUtc(page->time), now)
                            //: %1: the number of an error, %2: a time
                            : tr("The page that you pasted said error %1. At %2 the site answered as it "
                                 "should.")
                                  .arg(QString::number(page->code), now));
}

void DiagnosisPage::showReasons(const Report &report)
{
    const Cause first = report.causes.value(0);
    const QList<FindingLine> because = linesFor(report, document::reasonsOf(report));
    m_becauseTitle->setVisible(!because.isEmpty());
    m_because->setLines(because);

    const QList<FindingLine> against = linesFor(report, first.against);
    m_againstFold->setTitle(tr("What speaks against it (%n)", nullptr, static_cast<int>(against.size())));
    m_againstFold->setVisible(!against.isEmpty());
    m_against->setLines(against);

    QList<FindingLine> ruledOut;
    QStringList names;
    for (const CheckResult *check : document::checksRuledOut(report)) {
        names.append(phrasebook::checkTitle(check->id));
        ruledOut.append({lampOf(check->light), document::ruledOutText(*check), names.last()});
    }
    //: %1: names of checks, such as “DNS record, SSL mode”
    m_ruledOutFold->setTitle(tr("Ruled out: %1").arg(phrasebook::listed(names)));
    m_ruledOutFold->setVisible(!ruledOut.isEmpty());
    m_ruledOut->setLines(ruledOut);

    const QList<Cause> others = report.causes.mid(1);
    QStringList titles;
    for (const Cause &cause : others.mid(0, mostNamed))
        titles.append(phrasebook::causeTitle(cause));
    //: %n: how many, %1: the first ones
    m_othersFold->setTitle(tr("What else it may be (%n): %1", nullptr, static_cast<int>(others.size()))
                               .arg(phrasebook::listedApart(titles)));
    m_othersFold->setVisible(!others.isEmpty());
    m_others->setCauses(others);
}

void DiagnosisPage::showOrigin(const Report &report)
{
    const QString cause = report.causes.value(0).id;
    const QList<OriginTold> told = consultation().question().origins;
    m_originFold->setTitle(told.isEmpty()
                               ? tr("Do you know the address of your server? Give it, and this becomes surer")
                               : tr("Your server has another address? Change it and check again"));
    m_origin->setOrigins(told);
    m_origin->setBusy(consultation().isRunning());
    m_originFold->setVisible(document::namesProblem(report) && consultation().canCheckAgain()
                             && cause != QLatin1String("no-internet"));
    if (!consultation().isRunning() && isAboutAddress(cause) && m_openedFor != cause)
        m_originFold->setExpanded(true);
    m_openedFor = cause;
}

} // namespace doctor
