#include "pages/fix_page.h"

#include "document/fix_words.h"
#include "pages/before_after.h"
#include "pages/check_line.h"
#include "pages/choice_line.h"
#include "pages/copy_text.h"
#include "pages/fix_steps.h"
#include "pages/letter_list.h"
#include "pages/server_chooser.h"
#include "pages/watch_panel.h"
#include "report/letters.h"
#include "report/phrasebook.h"
#include "theme/fonts.h"
#include "widgets/fold.h"
#include "widgets/link_button.h"
#include "widgets/page_area.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace doctor {

namespace {

//! Somebody else has to act, whatever access the person has.
bool isForOthersOnly(const Cause &cause)
{
    return !cause.whose.isEmpty() && !cause.whose.contains(QLatin1String("owner"))
        && !cause.whose.contains(QLatin1String("visitor"))
        && !cause.whose.contains(QLatin1String("cloudflare-account"));
}

} // namespace

FixPage::FixPage(Consultation &consultation, Watch &watch, QWidget *parent) : Page(consultation, parent)
{
    addTop(watch);
    addChoosers();
    addBottom();
    connect(&consultation, &Consultation::begun, this, [this] {
        m_cause->forget();
        m_way->forget();
    });
}

void FixPage::addTop(Watch &watch)
{
    m_heading = new Heading;
    m_intro = new TextLabel({}, TextTone::Soft);
    m_change = new BeforeAfter;
    m_watchPanel = new WatchPanel(watch);
    m_watch = new LinkButton(tr("Keep checking until it works"));
    m_watch->hide();
    m_cause = new ChoiceLine(tr("What is to be fixed"));
    m_noAccess = new CheckLine(tr("I have no access to the server: show me what to write to those who have"));
    m_lettersFirst = new LetterList;
    m_beforeLetters = new TextLabel(
        tr("Copy the message, send it, wait for the answer, then press “Check again”."), TextTone::Strong);
    m_commands = new FoldButton;
    m_commands->setText(tr("The steps and commands, for whoever has access"));
    area()->add(m_heading);
    area()->add(m_intro);
    area()->addGap(0.3);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_change, m_watchPanel, m_watch, m_cause,
                                                            m_noAccess, m_beforeLetters, m_lettersFirst})
        area()->add(widget);
    connect(m_watch, &LinkButton::clicked, this, &FixPage::watchWanted);
    area()->add(m_commands);
    connect(m_cause, &ChoiceLine::activated, this, [this] {
        m_way->forget();
        touch();
    });
    connect(m_noAccess, &CheckLine::clicked, this, [this] {
        m_decidedAccess = true;
        refresh();
    });
    connect(m_commands, &FoldButton::toggled, this, &FixPage::arrange);
}

void FixPage::addChoosers()
{
    m_fixPart = new QWidget;
    auto *rows = new QVBoxLayout(m_fixPart);
    rows->setContentsMargins(0, 0, 0, 0);
    m_server = new ServerChooser;
    m_way = new ChoiceLine(tr("Way to fix it"));
    m_way->box()->setObjectName(QStringLiteral("way"));
    m_frame = new TextLabel({}, TextTone::Soft);
    m_note = new TextLabel({}, TextTone::Quiet);
    m_steps = new FixSteps;
    rows->addWidget(m_server);
    rows->addSpacing(ems(this, 0.3));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_way, m_frame, m_note, m_steps})
        rows->addWidget(widget);
    area()->add(m_fixPart);
    connect(m_server, &ServerChooser::changed, this, [this] {
        // The best way for the one server is seldom that for another.
        m_way->forget();
        consultation().setServer(m_server->server());
        Q_EMIT serverChosen(m_server->server());
    });
    connect(m_way, &ChoiceLine::activated, this, &FixPage::touch);
    connect(m_steps, &FixSteps::doneChanged, this,
            [this](const QString &fixId, int step, bool done) { consultation().setDone(fixId, step, done); });
}

void FixPage::addBottom()
{
    m_lettersLast = new LetterList;
    m_lettersFold = new Fold(tr("Messages to whoever has access"));
    m_lettersFold->setContent(m_lettersLast);
    m_visitors = new CopyText;
    m_visitors->setText(
        tr("what to tell visitors"),
        tr("Our website cannot be reached at the moment because of a technical problem with our server. We "
           "know about it and are working on it. Nothing is wrong with your computer, and there is nothing "
           "that you need to do: please try again later."));
    m_visitorsFold = new Fold(tr("While it is broken: what to tell visitors"));
    m_visitorsFold->setContent(m_visitors);
    area()->add(m_lettersFold);
    area()->add(m_visitorsFold);
    area()->addStretch();
}

QString FixPage::name() const
{
    return tr("Fix");
}

QString FixPage::nextText() const
{
    return tr("&Report");
}

QString FixPage::help() const
{
    return tr(
        "This page says what to do, step by step: look first, then change something, then see whether it "
        "worked. Each command can be copied with its button and pasted where the text says.\n\n"
        "Choose what your server runs, and the commands follow at once. If you do not know it, leave it: "
        "the program then shows what fits most servers first.\n\n"
        "“Check again” asks everything anew and shows what has changed. “Keep checking until it works” "
        "does so every 30 seconds, later less often, and tells you when it works. Whatever you tick as "
        "done goes into the report.\n\n"
        "Origin Doctor itself changes nothing anywhere: it only shows commands.");
}

QVariantMap FixPage::state() const
{
    return {{QStringLiteral("cause"), m_cause->chosen()},
            {QStringLiteral("way"), m_way->chosen()},
            {QStringLiteral("decided"), m_decidedAccess},
            {QStringLiteral("no-access"), m_noAccess->isChecked()},
            {QStringLiteral("commands"), m_commands->isChecked()}};
}

void FixPage::restore(const QVariantMap &state)
{
    m_cause->choose(state.value(QStringLiteral("cause")).toString());
    m_way->choose(state.value(QStringLiteral("way")).toString());
    m_decidedAccess = state.value(QStringLiteral("decided")).toBool();
    m_noAccess->setChecked(state.value(QStringLiteral("no-access")).toBool());
    m_commands->setChecked(state.value(QStringLiteral("commands")).toBool());
}

void FixPage::setOffersWatch(bool offers)
{
    m_watch->setVisible(offers);
}

QString FixPage::chosenCause() const
{
    return m_cause->chosen();
}

QString FixPage::causeOf(const Report &report) const
{
    for (const Cause &cause : report.causes)
        if (cause.id == chosenCause())
            return cause.id;
    return report.causes.value(0).id;
}

void FixPage::refresh()
{
    const Report &report = consultation().verdict();
    m_server->setServer(consultation().question().server);
    showProgress();
    showCauses(report);
    showFix(report);
    showLetters(report);
    arrange();
    if (asksOthers())
        m_heading->setText(tr("Ask those who have access"));
}

void FixPage::showProgress()
{
    const Report *before = consultation().before();
    m_change->setVisible(before != nullptr);
    if (before != nullptr)
        m_change->setReports(*before, consultation().verdict());
    m_watchPanel->refresh();
}

void FixPage::showCauses(const Report &report)
{
    QStringList ids;
    QStringList titles;
    for (const Cause &cause : report.causes)
        if (!consultation().fixPlan().fixesFor(cause.id).isEmpty() || cause.id == report.causes.first().id) {
            ids.append(cause.id);
            titles.append(phrasebook::causeTitle(cause));
        }
    m_cause->setChoices(ids, titles);
    m_cause->setVisible(ids.size() > 1);
}

void FixPage::showFix(const Report &report)
{
    const QList<Fix> fixes = consultation().fixPlan().fixesFor(causeOf(report));
    QStringList ids;
    QStringList titles;
    for (const Fix &fix : fixes) {
        ids.append(fix.id);
        titles.append(fix.title);
    }
    m_way->setChoices(ids, titles);
    m_way->setVisible(ids.size() > 1);
    m_hasFix = !fixes.isEmpty();
    m_server->setVisible(!isWell(report));
    if (fixes.isEmpty()) {
        m_heading->setText(isWell(report)                ? tr("There is nothing to fix.")
                               : report.causes.isEmpty() ? tr("It is not known yet what there is to fix.")
                                                         : tr("There are no steps for this."));
        m_intro->setText(phrasebook::headline(report));
        return;
    }
    const Fix &fix = fixes.at(qMax(0, m_way->box()->currentIndex()));
    m_heading->setText(fix.title);
    m_intro->setText(
        consultation().isRunning() && consultation().verdict().complete
            ? tr("It is being checked again. Until that has ended, this is what was found before.")
            : phrasebook::headline(report));
    showFrame(fix);
    m_steps->setFix(fix);
    for (int i = 0; i < fix.steps.size(); ++i)
        m_steps->setDone(i, consultation().isDone(fix.id, i));
}

void FixPage::showFrame(const Fix &fix)
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
    m_note->setText(fix.note);
    m_note->setVisible(!fix.note.isEmpty());
}

void FixPage::showLetters(const Report &report)
{
    const QString id = causeOf(report);
    QList<Message> letters;
    for (const Cause &cause : report.causes)
        if (cause.id == id) {
            letters = lettersFor(report, cause);
            if (!m_decidedAccess)
                m_noAccess->setChecked(isForOthersOnly(cause));
        }
    m_lettersFirst->setLetters(letters);
    m_lettersLast->setLetters(letters);
    m_visitorsFold->setVisible(report.light == Light::Red || report.light == Light::Amber);
}

void FixPage::arrange()
{
    const bool any = !m_lettersFirst->isEmpty();
    const bool asks = asksOthers();
    m_noAccess->setVisible(any);
    m_lettersFirst->setVisible(asks);
    m_beforeLetters->setVisible(asks);
    m_commands->setVisible(asks && m_hasFix);
    m_fixPart->setVisible(m_hasFix && (!asks || m_commands->isChecked()));
    m_lettersFold->setVisible(any && !asks);
}

bool FixPage::asksOthers() const
{
    return !m_lettersFirst->isEmpty() && m_noAccess->isChecked();
}

} // namespace doctor
