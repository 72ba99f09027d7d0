#include "pages/copy_text.h"

#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace doctor {

using namespace std::chrono_literals;

CopyText::CopyText(QWidget *parent)
    : QWidget(parent), m_label(new TextLabel), m_button(new PageButton), m_timer(new QTimer(this))
{
    auto *rows = new QVBoxLayout(this);
    const int margin = ems(this, 0.7);
    rows->setContentsMargins(margin, margin, margin, margin);
    // First: a letter may be longer than the window is high.
    rows->addWidget(m_button, 0, Qt::AlignLeft);
    rows->addWidget(m_label);
    m_timer->setSingleShot(true);
    m_timer->setInterval(2s);
    connect(m_timer, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(m_button, &PageButton::clicked, this, &CopyText::copy);
    showCopied(false);
}

void CopyText::setText(const QString &name, const QString &text)
{
    if (name == m_name && text == m_text)
        return;
    m_name = name;
    m_text = text;
    m_label->setText(text);
    showCopied(false);
}

void CopyText::setPractice(bool isPractice)
{
    if (isPractice == m_isPractice)
        return;
    m_isPractice = isPractice;
    showCopied(false);
}

void CopyText::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    showCopied(true);
    m_timer->start();
}

void CopyText::showCopied(bool copied)
{
    m_button->setText(copied             ? tr("Copied")
                          : m_isPractice ? tr("Copy the text (practice: not to be sent)")
                                         : tr("Copy the text"));
    //: %1: what was or would be copied, such as “a message to the hosting company”
    m_button->setAccessibleName(copied ? tr("Copied: %1").arg(m_name) : tr("Copy: %1").arg(m_name));
}

void CopyText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    painter.setPen(theme.line);
    painter.setBrush(theme.code);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace doctor
