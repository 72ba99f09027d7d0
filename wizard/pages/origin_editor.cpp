#include "pages/origin_editor.h"

#include "session/question_draft.h"
#include "widgets/hint_label.h"
#include "widgets/link_button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace doctor {

using namespace std::chrono_literals;

namespace {

//! Only the addresses are of interest here; a draft needs some site.
DraftReading reading(const QString &origins)
{
    return read({QStringLiteral("site.example"), origins, SslMode::Unknown, {}});
}

} // namespace

OriginEditor::OriginEditor(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit), m_button(new PageButton(tr("Check with this address"))),
      m_hint(new HintLabel), m_pause(new QTimer(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_button);
    rows->addLayout(line);
    rows->addWidget(m_hint);
    auto *where = new LinkButton(tr("Where do I find it?"));
    where->setAccessibleName(tr("Where do I find the address of my server?"));
    rows->addWidget(where);
    connect(where, &LinkButton::clicked, this, &OriginEditor::helpWanted);
    m_field->setAccessibleName(tr("Address of your server"));
    m_field->setPlaceholderText(QStringLiteral("203.0.113.10"));
    // Addresses run from left to right in every language.
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_pause->setSingleShot(true);
    m_pause->setInterval(400ms);
    connect(m_pause, &QTimer::timeout, this, &OriginEditor::answer);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(m_field, &QLineEdit::returnPressed, this, &OriginEditor::choose);
    connect(m_button, &PageButton::clicked, this, &OriginEditor::choose);
}

void OriginEditor::setOrigins(const QList<OriginTold> &origins)
{
    if (origins == m_origins)
        return;
    m_origins = origins;
    QStringList texts;
    for (const OriginTold &origin : origins)
        texts.append(origin.text());
    m_field->setText(texts.join(QStringLiteral(", ")));
    m_hint->clear();
}

void OriginEditor::setBusy(bool busy)
{
    m_isBusy = busy;
    m_button->setEnabled(!busy);
}

void OriginEditor::answer()
{
    const QString problem = reading(m_field->text()).originsProblem;
    if (problem.isEmpty())
        m_hint->clear();
    else
        m_hint->showMistake(problem);
}

void OriginEditor::choose()
{
    m_pause->stop();
    answer();
    const DraftReading now = reading(m_field->text());
    if (m_isBusy || !now.question)
        return;
    m_origins = now.question->origins;
    Q_EMIT chosen(m_origins);
}

} // namespace doctor
