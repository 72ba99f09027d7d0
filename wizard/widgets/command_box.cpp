#include "widgets/command_box.h"

#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/accessible.h"
#include "widgets/command_text.h"
#include "widgets/lamp.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace doctor {

namespace {

constexpr int closedLines = 4;
constexpr std::chrono::seconds saidFor(2);

} // namespace

CommandBox::CommandBox(QWidget *parent)
    : QWidget(parent), m_text(new CommandText(this)), m_copy(new PageButton({}, this)),
      m_more(new LinkButton(this)), m_said(new TextLabel({}, TextTone::Quiet, this)),
      m_timer(new QTimer(this))
{
    installAccessibility();
    auto *grid = new QGridLayout(this);
    const int inset = ems(this, 0.45);
    grid->setContentsMargins(1, 1, 1, 1);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_text, 0, 0);
    auto *corner = new QVBoxLayout;
    corner->setContentsMargins(inset, ems(this, 0.38), inset, 0);
    corner->addWidget(m_copy);
    corner->addStretch(1);
    grid->addLayout(corner, 0, 1);
    auto *below = new QHBoxLayout;
    const int asText = ems(this, 0.75);
    below->setContentsMargins(asText, 0, asText, ems(this, 0.2));
    below->addWidget(m_more);
    below->addStretch(1);
    grid->addLayout(below, 1, 0, 1, 2);
    grid->addWidget(m_said, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_copy->setIconSize(QSize(ems(this, 1.0), ems(this, 1.0)));
    m_said->setContentsMargins(asText, 0, asText, ems(this, 0.5));
    m_said->hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(saidFor);

    connect(m_copy, &PageButton::clicked, this, &CommandBox::copy);
    connect(m_more, &LinkButton::clicked, this, [this] { setExpanded(!m_expanded); });
    connect(m_text, &CommandText::linesChanged, this, &CommandBox::refresh);
    connect(m_text, &CommandText::reachedBelow, this, [this] { setExpanded(true); });
    connect(m_timer, &QTimer::timeout, this, [this] { showCopied(false); });
    sizeButton();
    showCopied(false);
    refresh();
}

void CommandBox::setCommand(const QString &command)
{
    if (command == m_command)
        return;
    m_command = command;
    m_expanded = false;
    m_said->hide();
    showCopied(false);
    m_text->setCommand(command);
    refresh();
}

void CommandBox::setTitle(const QString &title)
{
    m_title = title;
    showCopied(m_timer->isActive());
}

void CommandBox::setPasteHint(const QString &hint)
{
    m_hint = hint;
    m_said->hide();
}

bool CommandBox::isFoldable() const
{
    // One line more costs less room than the button that would show it.
    return m_text->lineCount() > closedLines + 1;
}

void CommandBox::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    refresh();
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(m_command);
    showCopied(true);
    m_timer->start();
    if (!m_hint.isEmpty()) {
        m_said->setText(m_hint);
        m_said->show();
    }
    Q_EMIT copied();
}

void CommandBox::refresh()
{
    m_text->setMostLines(isFoldable() && !m_expanded ? closedLines : 0);
    const auto lines = static_cast<int>(m_command.count(u'\n')) + 1;
    m_more->setVisible(isFoldable());
    if (m_expanded)
        m_more->setText(tr("Show less"));
    else
        m_more->setText(lines > closedLines ? tr("Show all %n lines", nullptr, lines)
                                            : tr("Show the whole command"));
}

void CommandBox::showCopied(bool copied)
{
    if (!copied)
        m_timer->stop();
    m_copy->setIcon(copied ? lampIcon(Lamp::Green, palette()) : QIcon());
    m_copy->setText(copied ? tr("Copied") : tr("Copy"));
    QString spoken = m_copy->text();
    if (!m_title.isEmpty())
        //: %1: what a command is for
        spoken = copied ? tr("Copied: %1").arg(m_title) : tr("Copy: %1").arg(m_title);
    m_text->setAccessibleName(m_title.isEmpty() ? tr("Command") : tr("Command: %1").arg(m_title));
    if (spoken == m_copy->accessibleName())
        return;
    m_copy->setAccessibleName(spoken);
    tellNameChanged(m_copy, copied);
}

void CommandBox::sizeButton()
{
    // As wide for either word: nothing jumps when it is pressed.
    m_copy->setMinimumWidth(0);
    const QString before = m_copy->text();
    const QIcon icon = m_copy->icon();
    m_copy->setIcon(lampIcon(Lamp::Green, palette()));
    int widest = 0;
    for (const QString &word : {tr("Copied"), tr("Copy")}) {
        m_copy->setText(word);
        widest = std::max(widest, m_copy->sizeHint().width());
    }
    m_copy->setMinimumWidth(widest);
    m_copy->setIcon(icon);
    m_copy->setText(before);
}

void CommandBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    const bool focused = m_text->hasFocus();
    const qreal half = focused ? 1 : 0.5;
    painter.setPen(QPen(focused ? theme.accent : theme.line, 2 * half));
    painter.setBrush(theme.code);
    const qreal radius = ems(this, 0.5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

void CommandBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_text->refreshLook();
        sizeButton();
    }
}

} // namespace doctor
