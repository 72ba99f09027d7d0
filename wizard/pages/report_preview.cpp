#include "pages/report_preview.h"

#include "pdf/page_text.h"
#include "theme/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>

#include <chrono>
#include <utility>

namespace doctor {

using namespace std::chrono_literals;

namespace {

constexpr qreal pointsPerInch = 72;

} // namespace

ReportPreview::ReportPreview(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setReadOnly(true);
    setAccessibleName(tr("Preview of the report"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What is seen is what will be printed: dark on white.
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1d, 0x24, 0x30));
    setPalette(paper);
    setMinimumHeight(ems(this, 16));
    m_due.setSingleShot(true);
    m_due.setInterval(60ms);
    connect(&m_due, &QTimer::timeout, this, &ReportPreview::draw);
}

void ReportPreview::setDocument(const document::Document &document)
{
    m_report = document;
    m_drawnWidth = 0;
    m_due.start();
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_drawnWidth)
        m_due.start();
}

void ReportPreview::draw()
{
    if (m_report.title.isEmpty() || viewport()->width() == m_drawnWidth)
        return;
    m_drawnWidth = viewport()->width();
    const int top = verticalScrollBar()->value();
    const qreal margin = ems(this, 1);
    auto *text = new QTextDocument(this);
    text->documentLayout()->registerHandler(LightObject::type, &m_lights);
    PageText(text, logicalDpiX() / pointsPerInch, m_drawnWidth - 2 * margin, m_report.direction)
        .write(m_report);
    text->setDocumentMargin(margin);
    QTextBrowser::setDocument(text);
    delete std::exchange(m_text, text);
    verticalScrollBar()->setValue(top);
}

} // namespace doctor
