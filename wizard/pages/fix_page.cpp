#include "pages/fix_page.h"

#include "document/spoken.h"
#include "pages/access_question.h"
#include "pages/before_after.h"
#include "pages/choice_line.h"
#include "pages/copy_text.h"
#include "pages/fix_steps.h"
#include "pages/fix_way.h"
#include "pages/letter_list.h"
#include "pages/page_texts.h"
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

#include <algorithm>
#include <iterator>
#include <utility>

namespace doctor {

namespace {

//! What the login of a customer reaches; the rest of a panel belongs to the hosting company.
QList<Fix> clicksOf(const QList<Fix> &fixes)
{
    QList<Fix> clicks;
    std::copy_if(fixes.begin(), fixes.end(), std::back_inserter(clicks), [](const Fix &fix) {
        return fix.where == QLatin1String("hosting-panel") && fix.rights == QLatin1String("panel-account");
    });
    return clicks;
}

void showDone(FixWay &way, const Consultation &consultation)
{
    const Fix fix = way.fix();
    for (int i = 0; i < fix.steps.size(); ++i)
        way.steps()->setDone(i, consultation.isDone(fix.id, i));
}

} // namespace

FixPage::FixPage(Consultation &consultation, Watch &watch, QWidget *parent) : Page(consultation, parent)
{
    addTop(watch);
    addQuestions();
    addLetters();
    addChoosers();
    addBottom();
    connect(&consultation, &Consultation::begun, this, [this] {
        m_cause->forget();
        m_way->way()->forget();
        m_clicks->way()->forget();
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
    area()->add(m_heading);
    area()->add(m_intro);
    area()->addGap(0.3);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_change, m_watchPanel, m_watch, m_cause})
        area()->add(widget);
    connect(m_watch, &LinkButton::clicked, this, &FixPage::watchWanted);
    connect(m_cause, &ChoiceLine::activated, this, [this] {
        m_way->way()->forget();
        m_clicks->way()->forget();
        touch();
    });
}

void FixPage::addQuestions()
{
    const auto addQuestion = [this](Place place) {
        auto *question = new AccessQuestion(place);
        area()->add(question);
        connect(question, &AccessQuestion::answered, this, [this, place](Keeper keeper) {
            refresh();
            Q_EMIT keeperChosen(place, keeper);
        });
        return question;
    };
    m_server = addQuestion(Place::Server);
    m_account = addQuestion(Place::CloudflareAccount);
}

void FixPage::addLetters()
{
    m_beforeLetters = new TextLabel({}, TextTone::Strong);
    m_lettersFirst = new LetterList;
    auto *clicks = new QWidget;
    auto *rows = new QVBoxLayout(clicks);
    rows->setContentsMargins(0, 0, 0, 0);
    m_clicksTitle = new TextLabel({}, TextTone::Strong);
    m_clicks = new FixWay;
    rows->addWidget(m_clicksTitle);
    rows->addWidget(m_clicks);
    m_clicksPart = new Fold(tr("What you can do yourself, if you can log in to the hosting panel"));
    m_clicksPart->setContent(clicks);
    m_commands = new FoldButton;
    m_commands->setText(tr("The steps and commands, for whoever has access"));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_beforeLetters, m_lettersFirst, m_clicksPart, m_commands})
        area()->add(widget);
    connect(m_commands, &FoldButton::toggled, this, &FixPage::arrange);
}

void FixPage::addChoosers()
{
    m_fixPart = new QWidget;
    auto *rows = new QVBoxLayout(m_fixPart);
    rows->setContentsMargins(0, 0, 0, 0);
    m_chooser = new ServerChooser;
    m_way = new FixWay;
    m_way->setObjectName(QStringLiteral("all-ways"));
    m_way->way()->box()->setObjectName(QStringLiteral("way"));
    rows->addWidget(m_chooser);
    rows->addSpacing(ems(this, 0.3));
    rows->addWidget(m_way);
    area()->add(m_fixPart);
    connect(m_chooser, &ServerChooser::changed, this, [this] {
        // The best way for the one server is seldom that for another.
        m_way->way()->forget();
        consultation().setServer(m_chooser->server());
        Q_EMIT serverChosen(m_chooser->server());
    });
    for (FixWay *way : {m_clicks, m_way}) {
        connect(way, &FixWay::chosen, this, &FixPage::touch);
        connect(way, &FixWay::placeHelpWanted, this, [this](const QString &where) {
            Q_EMIT helpWanted(tr("Where commands are typed"), whereTypedText(where));
        });
        connect(way, &FixWay::doneChanged, this, [this](const QString &fixId, int step, bool done) {
            consultation().setDone(fixId, step, done);
        });
    }
}

void FixPage::addBottom()
{
    m_aloud = new CopyText;
    m_aloudFold = new Fold(tr("To read aloud, on the telephone"));
    m_aloudFold->setContent(m_aloud);
    m_lettersLast = new LetterList;
    m_lettersFold = new Fold(tr("Messages to whoever has access"));
    m_lettersFold->setContent(m_lettersLast);
    m_visitors = new CopyText;
    m_visitorsFold = new Fold(tr("While it is broken: what to tell visitors"));
    m_visitorsFold->setContent(m_visitors);
    for (QWidget *widget : {m_aloudFold, m_lettersFold, m_visitorsFold})
        area()->add(widget);
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
        "First say who can get to the server, or into the Cloudflare account. If it is not you, the message "
        "to whoever can comes first, ready to be sent.\n\n"
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
            {QStringLiteral("way"), m_way->way()->chosen()},
            {QStringLiteral("clicks"), m_clicks->way()->chosen()},
            {QStringLiteral("server-access"), keeperId(m_server->keeper())},
            {QStringLiteral("account-access"), keeperId(m_account->keeper())},
            {QStringLiteral("commands"), m_commands->isChecked()}};
}

void FixPage::restore(const QVariantMap &state)
{
    m_cause->choose(state.value(QStringLiteral("cause")).toString());
    m_way->way()->choose(state.value(QStringLiteral("way")).toString());
    m_clicks->way()->choose(state.value(QStringLiteral("clicks")).toString());
    m_server->setKeeper(keeperFromId(state.value(QStringLiteral("server-access")).toString()));
    m_account->setKeeper(keeperFromId(state.value(QStringLiteral("account-access")).toString()));
    m_commands->setChecked(state.value(QStringLiteral("commands")).toBool());
}

void FixPage::setKeeper(Place place, Keeper keeper)
{
    (place == Place::Server ? m_server : m_account)->setKeeper(keeper);
}

void FixPage::setOffersWatch(bool offers)
{
    m_watch->setVisible(offers);
}

QString FixPage::chosenCause() const
{
    return m_cause->chosen();
}

Cause FixPage::causeOf(const Report &report) const
{
    for (const Cause &cause : report.causes)
        if (cause.id == chosenCause())
            return cause;
    return report.causes.value(0);
}

void FixPage::refresh()
{
    const Report &report = consultation().verdict();
    m_chooser->setServer(consultation().question().server);
    showProgress();
    showCauses(report);
    m_shownCause = causeOf(report);
    showFix(report);
    showLetters(report);
    arrange();
    if (asksOthers())
        m_heading->setText(tr("Ask those who have access"));
    showAloud(report);
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
    const QList<Fix> fixes = consultation().fixPlan().fixesFor(m_shownCause.id);
    m_place = placeOf(m_shownCause, fixes);
    m_hasFix = !fixes.isEmpty();
    // What is wrong with this computer has nothing to do with any server.
    m_chooser->setVisible(!isWell(report) && m_shownCause.whose != QStringList{QStringLiteral("visitor")});
    m_way->setFixes(fixes);
    const QList<Fix> clicks = clicksOf(fixes);
    m_hasClicks = !clicks.isEmpty();
    m_clicks->setFixes(clicks);
    // Of a panel that is known, there is nothing to guess.
    const QString panel = consultation().question().server.panel;
    const bool knowsPanel = panel != QLatin1String("unknown") && panel != QLatin1String("none");
    if (knowsPanel != std::exchange(m_knowsPanel, knowsPanel))
        m_clicksPart->setExpanded(knowsPanel);
    if (!m_hasFix) {
        m_heading->setText(isWell(report)                ? tr("There is nothing to fix.")
                               : report.causes.isEmpty() ? tr("It is not known yet what there is to fix.")
                                                         : tr("There are no steps for this."));
        m_intro->setText(phrasebook::headline(report));
        return;
    }
    m_clicksTitle->setText(m_clicks->fix().title);
    m_heading->setText(m_way->fix().title);
    m_intro->setText(
        consultation().isRunning() && consultation().verdict().complete
            ? tr("It is being checked again. Until that has ended, this is what was found before.")
            : phrasebook::headline(report));
    showDone(*m_clicks, consultation());
    showDone(*m_way, consultation());
}

void FixPage::showLetters(const Report &report)
{
    const bool isPractice = report.question.isPractice;
    const QList<Message> letters
        = m_shownCause.id.isEmpty() ? QList<Message>() : lettersFor(report, m_shownCause);
    for (LetterList *list : {m_lettersFirst, m_lettersLast})
        list->setLetters(inOrderFor(letters, m_place, keeper()), isPractice);
    m_beforeLetters->setText(
        isPractice ? tr("This is practice: read the message as you would write it, and send it to nobody.")
                   : tr("Copy the message, send it, wait for the answer, then press “Check again”."));
    m_visitors->setPractice(isPractice);
    m_visitors->setText(
        tr("what to tell visitors"),
        tr("Our website cannot be reached at the moment because of a technical problem with our server. We "
           "know about it and are working on it. Nothing is wrong with your computer, and there is nothing "
           "that you need to do: please try again later."));
    m_visitorsFold->setVisible(report.light == Light::Red || report.light == Light::Amber);
}

void FixPage::showAloud(const Report &report)
{
    const QStringList sentences = asksOthers() ? document::spokenRequest(m_lettersFirst->first(), report)
        : m_hasFix && !isWell(report)          ? document::spokenFix(m_way->fix())
                                               : QStringList();
    m_aloudFold->setVisible(!sentences.isEmpty());
    m_aloud->setText(tr("what to read aloud"), document::numbered(sentences));
}

void FixPage::arrange()
{
    const bool any = !m_lettersFirst->isEmpty();
    const bool asks = asksOthers();
    // Until it is known who is to do it, the question stands alone.
    const bool isOpen = any && m_place && keeper() == Keeper::Unsaid;
    const bool folds = asks || isOpen;
    m_server->setVisible(any && m_place == Place::Server);
    m_account->setVisible(any && m_place == Place::CloudflareAccount);
    m_lettersFirst->setVisible(asks);
    m_beforeLetters->setVisible(asks);
    m_clicksPart->setVisible(asks && m_hasClicks);
    m_commands->setVisible(folds && m_hasFix);
    m_fixPart->setVisible(m_hasFix && (!folds || m_commands->isChecked()));
    m_lettersFold->setVisible(any && !asks);
}

Keeper FixPage::keeper() const
{
    if (!m_place)
        return Keeper::Unsaid;
    return m_place == Place::Server ? m_server->keeper() : m_account->keeper();
}

bool FixPage::asksOthers() const
{
    return !m_lettersFirst->isEmpty() && m_place && lettersLead(m_shownCause, keeper());
}

} // namespace doctor
