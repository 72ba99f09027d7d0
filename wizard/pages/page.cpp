#include "pages/page.h"

#include "pages/practice_line.h"
#include "widgets/page_area.h"

#include <QVBoxLayout>

#include <chrono>

namespace doctor {

using namespace std::chrono_literals;

Page::Page(Consultation &consultation, QWidget *parent)
    : QWizardPage(parent), m_consultation(consultation), m_area(new PageArea(this)),
      m_practice(new PracticeLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_area->add(m_practice);
    m_practice->hide();
    connect(m_practice, &PracticeLine::leaveWanted, this, &Page::leavePracticeWanted);
    m_due.setSingleShot(true);
    m_due.setInterval(30ms);
    connect(&m_due, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_isStale = false;
        draw();
    });
    connect(&consultation, &Consultation::begun, this, &Page::touch);
    connect(&consultation, &Consultation::started, this, &Page::touch);
    connect(&consultation, &Consultation::progressed, this, &Page::touch);
    connect(&consultation, &Consultation::finished, this, &Page::touch);
    connect(&consultation, &Consultation::serverChanged, this, &Page::touch);
    connect(&consultation, &Consultation::historyChanged, this, &Page::touch);
}

QString Page::nextText() const
{
    return tr("&Next");
}

void Page::draw()
{
    m_practice->setVisible(consultation().hasBegun() && consultation().isPractice());
    refresh();
}

void Page::touch()
{
    m_isStale = true;
    if (isVisible() && !m_due.isActive())
        m_due.start();
}

void Page::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        m_isStale = false;
        draw();
    }
    QWizardPage::showEvent(event);
}

} // namespace doctor
