#include "pages/report_preview.h"

#include "pdf/page_text.h"
#include "theme/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace doctor {

using namespace std::chrono_literals;

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal least = 16; //!< ems, while there is nothing to show

} // namespace

ReportPreview::ReportPreview(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setReadOnly(true);
    setAccessibleName(tr("Preview of the report"));
    // As high as what it shows: the page scrolls, and nothing scrolls inside it.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What is seen is what will be printed: dark on white.
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1d, 0x24, 0x30));
    setPalette(paper);
    setFixedHeight(ems(this, least));
    m_due.setSingleShot(true);
    m_due.setInterval(60ms);
    connect(&m_due, &QTimer::timeout, this, &ReportPreview::begin);
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::setDocument(const document::Document &document)
{
    m_report = document;
    const auto isDetail
        = [](const document::Section &section) { return section.depth == document::Depth::Detail; };
    const qsizetype left = m_report.sections.removeIf(isDetail);
    if (left > 0) {
        document::Section section;
        add(section,
            document::Paragraph{tr("The file goes on with every observation."), document::Tone::Quiet});
        add(m_report, section);
    }
    m_drawnWidth = 0;
    m_drawing.reset();
    m_due.start();
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_drawnWidth)
        m_due.start();
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> ofThePage{Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                                      Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (ofThePage.contains(event->key()))
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

//! One that is being laid out, a section at a time: nobody sees it before it is whole.
class ReportPreview::Drawing
{
public:
    Drawing(const document::Document &report, qreal pixelsPerPoint, qreal width)
        : m_text(std::make_unique<QTextDocument>()),
          m_page(m_text.get(), pixelsPerPoint, width, report.direction)
    {
        m_page.writeHead(report);
    }

    //! false when there was nothing left to do
    bool goOn(const document::Document &report)
    {
        if (m_next >= report.sections.size())
            return false;
        m_page.write(report.sections.at(m_next++));
        return true;
    }
    QTextDocument *take() { return m_text.release(); }

private:
    std::unique_ptr<QTextDocument> m_text;
    PageText m_page;
    qsizetype m_next = 0;
};

void ReportPreview::begin()
{
    if (m_report.title.isEmpty() || viewport()->width() == m_drawnWidth)
        return;
    m_drawnWidth = viewport()->width();
    m_drawing
        = std::make_unique<Drawing>(m_report, logicalDpiX() / pointsPerInch, m_drawnWidth - 2 * ems(this, 1));
    QTimer::singleShot(0ms, this, &ReportPreview::draw);
}

void ReportPreview::draw()
{
    if (!m_drawing)
        return;
    if (m_drawing->goOn(m_report)) {
        QTimer::singleShot(0ms, this, &ReportPreview::draw);
        return;
    }
    present(m_drawing->take());
    m_drawing.reset();
}

void ReportPreview::present(QTextDocument *text)
{
    text->setParent(this);
    // Before there is a layout, or each of these lays everything out again.
    text->setDocumentMargin(ems(this, 1));
    text->setTextWidth(m_drawnWidth);
    text->documentLayout()->registerHandler(LightObject::type, &m_lights);
    QTextBrowser::setDocument(text);
    delete std::exchange(m_text, text);
    const auto high = static_cast<int>(std::ceil(text->size().height())) + 2 * frameWidth();
    setFixedHeight(std::max(high, ems(this, least)));
}

} // namespace doctor
