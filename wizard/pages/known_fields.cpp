#include "pages/known_fields.h"

#include "pages/check_line.h"
#include "pages/server_chooser.h"
#include "report/phrasebook.h"
#include "theme/fonts.h"
#include "widgets/choice_box.h"
#include "widgets/hint_label.h"
#include "widgets/link_button.h"
#include "widgets/rows.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace doctor {

namespace {

constexpr SslMode modes[] = {SslMode::Unknown, SslMode::Off,    SslMode::Flexible,
                             SslMode::Full,    SslMode::Strict, SslMode::StrictOriginPull};

bool saysSomething(const ServerTold &server)
{
    return server != ServerTold();
}

} // namespace

KnownFields::KnownFields(QWidget *parent)
    : Fold(tr("What you know about your server (all optional)"), parent), m_content(new QWidget)
{
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    addOrigins();
    addMode();
    m_server = new ServerChooser;
    rows->addWidget(m_server);
    m_quiet = new CheckLine(tr("Contact only the site and its server"));
    m_quiet->button()->setObjectName(QStringLiteral("quiet"));
    rows->addWidget(m_quiet);
    setContent(m_content);
    connect(m_server, &ServerChooser::changed, this, &KnownFields::serverChanged);
    connect(m_quiet, &CheckLine::clicked, this, &KnownFields::quietChosen);
}

void KnownFields::addOrigins()
{
    m_origins = new QLineEdit;
    m_origins->setObjectName(QStringLiteral("origins"));
    m_origins->setPlaceholderText(QStringLiteral("203.0.113.10"));
    m_origins->setLayoutDirection(Qt::LeftToRight);
    m_originsHint = new HintLabel;
    m_originsHint->setKeepsPlace(false);
    auto *where = new LinkButton(tr("Where do I find it?"));
    where->setAccessibleName(tr("Where do I find the address of my server?"));
    m_guessed = new TextLabel(tr("Without the address of your server some causes can only be guessed."),
                              TextTone::Soft);
    auto *rows = static_cast<QVBoxLayout *>(m_content->layout());
    addCaptioned(*rows, labelFor(tr("Address of your server (the origin)"), m_origins), m_origins);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_originsHint, m_guessed, where})
        rows->addWidget(widget);
    connect(m_origins, &QLineEdit::textChanged, this, &KnownFields::changed);
    connect(where, &LinkButton::clicked, this, &KnownFields::originHelpWanted);
}

void KnownFields::addMode()
{
    m_mode = new ChoiceBox;
    m_mode->setObjectName(QStringLiteral("mode"));
    for (const SslMode mode : modes)
        m_mode->addItem(mode == SslMode::Unknown ? tr("I don't know") : phrasebook::modeName(mode),
                        modeId(mode));
    auto *where = new LinkButton(tr("Where do I find it?"));
    where->setAccessibleName(tr("Where do I find the SSL mode?"));
    auto *rows = static_cast<QVBoxLayout *>(m_content->layout());
    addCaptioned(*rows, labelFor(tr("SSL mode at Cloudflare"), m_mode), m_mode, Qt::AlignLeft);
    rows->addWidget(where);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &KnownFields::changed);
    connect(where, &LinkButton::clicked, this, &KnownFields::modeHelpWanted);
}

SslMode KnownFields::mode() const
{
    return modeFromId(m_mode->currentData().toString()).value_or(SslMode::Unknown);
}

void KnownFields::fill(QuestionDraft &draft) const
{
    draft.origins = m_origins->text();
    draft.mode = mode();
    draft.server = m_server->server();
    draft.offlineHelpers = isQuiet();
}

void KnownFields::setDraft(const QuestionDraft &draft)
{
    m_origins->setText(draft.origins);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(modeId(draft.mode))));
    m_server->setServer(draft.server);
    setExpanded(!draft.origins.isEmpty() || draft.mode != SslMode::Unknown || saysSomething(draft.server)
                || isQuiet());
}

void KnownFields::setServer(const ServerTold &server)
{
    m_server->setServer(server);
    // What is remembered from the last time is a mere default: it must be seen.
    setExpanded(saysSomething(server) || isQuiet());
}

void KnownFields::setQuiet(bool only)
{
    m_quiet->setChecked(only);
    if (only)
        setExpanded(true);
}

bool KnownFields::isQuiet() const
{
    return m_quiet->isChecked();
}

void KnownFields::dropFrom(const QuestionDraft &brought, const ServerTold &server)
{
    if (m_origins->text() == brought.origins)
        m_origins->clear();
    if (mode() == brought.mode)
        m_mode->setCurrentIndex(0);
    if (m_server->server() == brought.server)
        m_server->setServer(server);
}

void KnownFields::showProblem(const QString &problem)
{
    m_guessed->setVisible(m_origins->text().trimmed().isEmpty());
    if (problem.isEmpty())
        m_originsHint->clear();
    else
        m_originsHint->showMistake(problem);
}

bool KnownFields::hasProblem() const
{
    return m_originsHint->isMistake();
}

} // namespace doctor
