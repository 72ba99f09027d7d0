#include "pages/report_writer.h"

#include "document/report_language.h"
#include "own_addresses.h"
#include "pdf/write_pdf.h"
#include "probes/regex_threads.h"
#include "render.h"

#include <QCoreApplication>
#include <QTranslator>

#include <utility>

namespace doctor {

namespace {

Format formatOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Html: return Format::Html;
    case FileKind::Markdown: return Format::Markdown;
    case FileKind::Text: return Format::Text;
    case FileKind::Ticket: return Format::Ticket;
    case FileKind::Pdf:
    case FileKind::Json: break;
    }
    return Format::Json;
}

//! In the language that is installed.
document::Document composed(const ReportOrder &order, const Redaction &redaction)
{
    const Report report = redaction.applied(order.report);
    return documentOf(report, differenceFrom(order.claim, report), Format::Html);
}

//! The text is looked through as it is laid out, because the letters in the file are numbers of glyphs;
//! titles stand in the file as they are.
std::optional<QByteArray> drawnSafely(const document::Document &document, QPageSize::PageSizeId paper,
                                      std::initializer_list<const Redaction *> redactions)
{
    const DrawnPdf pdf = drawPdf(document, paper);
    const QByteArray text = pdf.text.toUtf8();
    for (const Redaction *redaction : redactions)
        if (redaction->survivesIn(pdf.bytes) || redaction->survivesIn(text))
            return std::nullopt;
    return pdf.bytes;
}

} // namespace

QString suffixOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Html: return QStringLiteral("html");
    case FileKind::Pdf: return QStringLiteral("pdf");
    case FileKind::Markdown: return QStringLiteral("md");
    case FileKind::Text:
    case FileKind::Ticket: return QStringLiteral("txt");
    case FileKind::Json: break;
    }
    return QStringLiteral("json");
}

std::optional<QByteArray> written(const ReportOrder &order, FileKind kind)
{
    CommandLine line;
    line.format = formatOf(kind);
    line.hidden = order.hidden;
    line.locale = order.locale;
    // For a file, and so without colours and whole.
    line.outputFile = suffixOf(kind);
    return rendered(order.report, line, order.claim);
}

document::Document documentFor(const ReportOrder &order)
{
    const ReportLanguage language(order.locale);
    return composed(order, Redaction(order.report, order.hidden, ownAddresses()));
}

std::optional<QByteArray> pdfOf(const ReportOrder &order)
{
    const ReportLanguage language(order.locale);
    const Redaction redaction(order.report, order.hidden, ownAddresses());
    return drawnSafely(composed(order, redaction), paperFor(QLocale()), {&redaction});
}

std::optional<QByteArray> pdfOf(const Comparison &comparison, const Hidden &hidden, const QString &locale)
{
    const ReportLanguage language(locale);
    const Redaction before(comparison.before, hidden, ownAddresses());
    const Redaction after(comparison.after, hidden, ownAddresses());
    const Comparison redacted{before.applied(comparison.before), after.applied(comparison.after),
                              changedParts(comparison.before.question, comparison.after.question)};
    return drawnSafely(compose(redacted), paperFor(QLocale()), {&before, &after});
}

//! The few words that the drawing itself adds are looked up while it draws, in its own thread; the window
//! goes on in its own language.
class PdfJob::Texts : public QTranslator
{
public:
    explicit Texts(const QString &locale) : m_isSource(QLocale(locale).language() == QLocale::English)
    {
        if (!m_isSource)
            m_isSource = !m_texts.load(QLocale(locale), QStringLiteral("origin-doctor"), QStringLiteral("_"),
                                       QStringLiteral(":/i18n"));
    }
    void setThread(const QThread *thread) { m_thread = thread; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override
    {
        if (QThread::currentThread() != m_thread)
            return {};
        const QString text
            = m_isSource ? QString() : m_texts.translate(context, sourceText, disambiguation, n);
        return text.isNull() ? QString::fromUtf8(sourceText) : text;
    }
    bool isEmpty() const override { return false; }

private:
    QTranslator m_texts;
    const QThread *m_thread = nullptr;
    bool m_isSource;
};

PdfJob::PdfJob(const ReportOrder &order, QObject *parent) : QObject(parent)
{
    auto redaction = std::make_shared<Redaction>(order.report, order.hidden, ownAddresses());
    // The thread must not ask for the language: here it is another one again, and may change meanwhile.
    const auto [document, paper] = [&] {
        const ReportLanguage language(order.locale);
        return std::pair(composed(order, *redaction), paperFor(QLocale()));
    }();
    m_thread.reset(QThread::create([this, redaction, document = document, paper = paper] {
        m_bytes = drawnSafely(document, paper, {redaction.get()});
    }));
    if (!order.locale.isEmpty()) {
        m_texts = std::make_unique<Texts>(order.locale);
        m_texts->setThread(m_thread.get());
        QCoreApplication::installTranslator(m_texts.get());
    }
    connect(m_thread.get(), &QThread::finished, this, [this] {
        if (m_texts)
            QCoreApplication::removeTranslator(m_texts.get());
        Q_EMIT finished();
    });
    m_thread->start();
}

PdfJob::~PdfJob()
{
    m_thread->wait();
    if (m_texts)
        QCoreApplication::removeTranslator(m_texts.get());
}

} // namespace doctor
