#include "pages/site_page.h"

#include "pages/known_fields.h"
#include "pages/language_choice.h"
#include "pages/page_texts.h"
#include "pages/recent_sites.h"
#include "question/parse_site.h"
#include "session/choices.h"
#include "theme/fonts.h"
#include "widgets/accessible.h"
#include "widgets/choice_box.h"
#include "widgets/flow_layout.h"
#include "widgets/hint_label.h"
#include "widgets/link_button.h"
#include "widgets/page_area.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace doctor {

using namespace std::chrono_literals;

namespace {

bool isSame(const QuestionDraft &one, const QuestionDraft &other)
{
    return one.site.trimmed() == other.site.trimmed() && one.origins.trimmed() == other.origins.trimmed()
        && one.mode == other.mode && one.offlineHelpers == other.offlineHelpers
        && one.earlierPage == other.earlierPage;
}

} // namespace

SitePage::SitePage(Consultation &consultation, Choices &choices, QWidget *parent)
    : Page(consultation, parent), m_choices(choices), m_pause(new QTimer(this))
{
    area()->add(new Heading(tr("Which site has the problem?")));
    area()->add(
        new TextLabel(tr("Type its address, or paste the text of the error page that you see. Nothing is "
                         "changed anywhere: Origin Doctor only looks."),
                      TextTone::Soft));
    addSite();
    addKnown();
    area()->addStretch();
    addLinks();
    m_pause->setSingleShot(true);
    m_pause->setInterval(400ms);
    connect(m_pause, &QTimer::timeout, this, &SitePage::answer);
    connect(&consultation, &Consultation::begun, this, &SitePage::adopt);
}

void SitePage::addSite()
{
    m_site = new QLineEdit;
    m_site->setObjectName(QStringLiteral("site"));
    m_site->setAccessibleName(tr("Address of the site, or the text of the error page"));
    m_site->setPlaceholderText(QStringLiteral("www.example.com"));
    QFont large = m_site->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_site->setFont(large);
    m_site->setMinimumHeight(ems(this, 2.6));
    addClearButton(m_site);
    m_site->setAcceptDrops(false); // the window takes them: a file is a report
    m_siteHint = new HintLabel;
    area()->add(m_site);
    area()->add(m_siteHint);
    auto *contacts = new LinkButton(tr("What will be contacted?"));
    area()->add(contacts);
    connect(contacts, &LinkButton::clicked, this, &SitePage::explainContacts);
    connect(m_site, &QLineEdit::textChanged, this, &SitePage::siteChanged);
    // It has no name beside it that could hold an underlined letter; the help tells of it.
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_A), this), &QShortcut::activated, m_site,
            [this] { m_site->setFocus(Qt::ShortcutFocusReason); });
}

void SitePage::addKnown()
{
    m_known = new KnownFields;
    m_known->setServer(m_choices.server());
    area()->add(m_known);
    connect(m_known, &KnownFields::changed, this, &SitePage::draftChanged);
    connect(m_known, &KnownFields::serverChanged, this, [this] { m_choices.setServer(draft().server); });
    connect(m_known, &KnownFields::originHelpWanted, this,
            [this] { Q_EMIT helpWanted(tr("Address of your server"), whereOriginText()); });
    connect(m_known, &KnownFields::modeHelpWanted, this,
            [this] { Q_EMIT helpWanted(tr("Where the SSL mode stands"), whereModeText()); });
    m_known->setQuiet(m_choices.offlineHelpers());
    connect(m_known, &KnownFields::quietChosen, this, [this](bool only) {
        m_choices.setOfflineHelpers(only);
        draftChanged();
        consultation().setOfflineHelpers(only);
    });
}

void SitePage::addLinks()
{
    m_recent = new RecentSites(m_choices);
    connect(m_recent, &RecentSites::chosen, this, [this](const QString &site) {
        // The address of the server and the mode were told of another one.
        setDraft({site, {}, SslMode::Unknown, m_choices.server()});
        m_site->setFocus();
    });
    auto *links = new QWidget;
    auto *flow = new FlowLayout(links);
    const auto addLink = [&](const QString &text, void (SitePage::*wanted)()) {
        auto *link = new LinkButton(text);
        connect(link, &LinkButton::clicked, this, wanted);
        flow->addWidget(link);
    };
    addLink(tr("Try with a practice fault"), &SitePage::practiceWanted);
    addLink(tr("Open a report…"), &SitePage::openWanted);
    addLink(tr("I am only a visitor of the site"), &SitePage::visitorWanted);
    area()->add(m_recent);
    area()->add(links);
    addLanguage();
}

void SitePage::addLanguage()
{
    m_language = languageBox(tr("As the system"));
    m_language->setAccessibleName(tr("Language of the program"));
    const QString spoken = m_choices.language();
    const int exact = m_language->findData(spoken);
    const QString general = QLocale(spoken).name().section(u'_', 0, 0); // “de” of “de_AT”
    m_language->setCurrentIndex(exact >= 0 ? exact : qMax(0, m_language->findData(general)));
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    auto *label = new TextLabel(tr("Language:", "of the program"));
    label->setBuddy(m_language);
    flow->addWidget(label);
    flow->addWidget(m_language);
    area()->add(line);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString locale = m_language->currentData().toString();
        if (locale == m_choices.language())
            return;
        m_choices.setLanguage(locale);
        Q_EMIT languageWanted(locale);
    });
}

void SitePage::focusLanguage()
{
    m_language->setFocus(Qt::ShortcutFocusReason);
}

QVariantMap SitePage::state() const
{
    const QuestionDraft now = draft();
    QVariantMap state{{QStringLiteral("site"), now.site},
                      {QStringLiteral("origins"), now.origins},
                      {QStringLiteral("mode"), modeId(now.mode)},
                      {QStringLiteral("asked"), isUnchanged()},
                      {QStringLiteral("known"), m_known->isExpanded()}};
    if (m_earlierPage) {
        state.insert(QStringLiteral("page-code"), m_earlierPage->code);
        state.insert(QStringLiteral("page-ray"), m_earlierPage->ray);
        state.insert(QStringLiteral("page-time"), m_earlierPage->time);
        state.insert(QStringLiteral("page-for"), m_earlierFor);
    }
    if (m_beforePractice) {
        state.insert(QStringLiteral("site-before"), m_beforePractice->site);
        state.insert(QStringLiteral("origins-before"), m_beforePractice->origins);
        state.insert(QStringLiteral("mode-before"), modeId(m_beforePractice->mode));
    }
    return state;
}

void SitePage::restore(const QVariantMap &state)
{
    const auto draftFrom = [&](const QString &suffix) {
        const auto value
            = [&](const char *key) { return state.value(QLatin1String(key) + suffix).toString(); };
        return QuestionDraft{value("site"), value("origins"),
                             modeFromId(value("mode")).value_or(SslMode::Unknown), draft().server};
    };
    QuestionDraft typed = draftFrom({});
    if (state.contains(QStringLiteral("page-code")))
        typed.earlierPage = PageTold{state.value(QStringLiteral("page-code")).toInt(),
                                     state.value(QStringLiteral("page-ray")).toString(),
                                     {},
                                     state.value(QStringLiteral("page-time")).toDateTime()};
    setDraft(typed);
    m_earlierFor = state.value(QStringLiteral("page-for")).toString();
    if (state.contains(QStringLiteral("site-before")))
        m_beforePractice = draftFrom(QStringLiteral("-before"));
    m_known->setExpanded(state.value(QStringLiteral("known")).toBool());
    if (state.value(QStringLiteral("asked")).toBool())
        m_asked = draft();
    Q_EMIT completeChanged();
}

QString SitePage::name() const
{
    return tr("Your site");
}

QString SitePage::nextText() const
{
    return goesOnPractising() ? tr("Go on &practising") : tr("&Check my site");
}

QString SitePage::help() const
{
    return tr(
        "Type the address of the site as visitors type it, such as www.example.com. Or open the error page "
        "in your browser, select everything on it, copy it, and paste it here: the address, the number "
        "of the error, the Ray ID and the time are then read from it. What is told on the telephone is "
        "enough as well: “shop.example 521”.\n\n"
        "Everything else is optional. The more you tell, the more certain the diagnosis: above all the "
        "address of your server, because then this computer can knock at its door as Cloudflare does "
        "and compare.\n\n"
        "Your server (the origin) is the computer that holds your site. Cloudflare stands in front of "
        "it. Your host is the company where that server stands.\n\n"
        "To try the program without a broken site, choose “Try with a practice fault”: everything then "
        "happens inside this computer.");
}

QWidget *SitePage::firstControl() const
{
    return m_site;
}

QuestionDraft SitePage::draft() const
{
    QuestionDraft draft;
    draft.site = m_site->text();
    draft.earlierPage = m_earlierPage;
    m_known->fill(draft);
    return draft;
}

void SitePage::setDraft(const QuestionDraft &draft)
{
    m_broughtFor.clear();
    m_earlierPage = draft.earlierPage;
    m_earlierFor.clear();
    m_site->setText(draft.site);
    m_known->setDraft(draft);
    answer();
}

void SitePage::siteChanged(const QString &text)
{
    const auto [before, after]
        = std::mismatch(m_lastText.cbegin(), m_lastText.cend(), text.cbegin(), text.cend());
    const auto kept
        = std::mismatch(std::make_reverse_iterator(m_lastText.cend()), std::make_reverse_iterator(before),
                        std::make_reverse_iterator(text.cend()), std::make_reverse_iterator(after));
    // A key brings one character.
    m_isPasted = std::distance(after, kept.second.base()) > 1;
    m_lastText = text;
    draftChanged();
}

void SitePage::draftChanged()
{
    const QuestionDraft now = draft();
    if (m_asked && !isUnchanged() && consultation().isRunning())
        consultation().cancel();
    const bool complete = read(now).question.has_value();
    // A mistake is told when typing has paused; that it has gone, at once.
    if (m_siteHint->isMistake() || m_known->hasProblem())
        answer();
    m_pause->start();
    Q_EMIT nextTextChanged();
    if (complete != m_isComplete) {
        m_isComplete = complete;
        Q_EMIT completeChanged();
    }
}

bool SitePage::isUnchanged() const
{
    return consultation().hasBegun() && m_asked && isSame(*m_asked, draft());
}

bool SitePage::goesOnPractising() const
{
    return consultation().hasBegun() && consultation().isPractice() && m_site->text().trimmed().isEmpty();
}

bool SitePage::isComplete() const
{
    return m_isComplete || isUnchanged() || goesOnPractising();
}

bool SitePage::validatePage()
{
    answer();
    if (m_letsPass)
        return true;
    if (goesOnPractising()
        || (isUnchanged() && !consultation().isPractice() && !consultation().verdict().cancelled))
        return true;
    const std::optional<Question> question = read(draft()).question;
    if (!question)
        return false;
    // An opened report has filled the fields: what it names is not typed yet.
    if (consultation().asksFirst(*question, [page = QPointer<SitePage>(this), question] {
            if (page)
                page->begin(*question);
        }))
        return false;
    begin(*question);
    return true;
}

void SitePage::begin(const Question &question)
{
    m_asked = draft();
    m_earlierFor = question.host;
    m_beforePractice.reset();
    m_choices.addSite(question.url());
    m_isAsking = true;
    consultation().check(question);
    m_isAsking = false;
}

void SitePage::adopt()
{
    if (m_isAsking)
        return;
    const QuestionDraft typed = draft();
    m_asked.reset();
    // Whatever was asked elsewhere, the tick here says whom this person wants to be contacted.
    if (!consultation().isPractice())
        consultation().setOfflineHelpers(m_known->isQuiet());
    // What was typed is not what is looked at now, and nothing of a practice fault is to be mistaken for it.
    if (consultation().isPractice()) {
        if (!m_beforePractice)
            m_beforePractice = typed;
        setDraft({{}, {}, SslMode::Unknown, m_choices.server()});
    } else if (m_beforePractice) {
        if (!consultation().hasBegun() && typed.site.trimmed().isEmpty())
            setDraft(*m_beforePractice);
        m_beforePractice.reset();
    }
    if (consultation().hasBegun())
        m_asked = draft();
    answer();
    Q_EMIT completeChanged();
    Q_EMIT nextTextChanged();
}

void SitePage::bring(const QuestionDraft &draft)
{
    m_asked = draft;
    setDraft(draft);
    m_brought = draft;
    m_broughtFor = consultation().question().host;
}

void SitePage::refresh()
{
    // An opened report or another address brings a question of its own. That of a practice fault never stands
    // in the fields: it would be checked as somebody's own.
    if (consultation().hasBegun() && !consultation().isPractice()
        && !consultation().question().host.isEmpty()) {
        QuestionDraft known = draftOf(consultation().question());
        const QuestionDraft typed = draft();
        known.offlineHelpers = typed.offlineHelpers;
        known.earlierPage = typed.earlierPage;
        const std::optional<Question> meant = read(typed).question;
        if (meant && meant->url() == consultation().question().url())
            known.site = typed.site;
        if (isUnchanged() && !isSame(known, typed))
            bring(known);
    }
    // Only a fault that was staged has a site.
    if (consultation().isPractice())
        answer();
    m_recent->refresh();
}

} // namespace doctor
