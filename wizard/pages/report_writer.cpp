#include "pages/report_writer.h"

#include "document/compose.h"
#include "document/report_language.h"
#include "help_text.h"
#include "own_addresses.h"
#include "pdf/write_pdf.h"
#include "render.h"

#include <QCoreApplication>
#include <QTranslator>

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

document::Document composed(const ReportOrder &order, const Redaction &redaction)
{
    const ReportLanguage language(order.locale);
    const Report report = redaction.applied(order.report);
    ComposeOptions options;
    options.openssl = opensslVersion();
    options.difference = differenceFrom(order.claim, report);
    return compose(report, options);
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
    return composed(order, Redaction(order.report, order.hidden, ownAddresses()));
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
    const document::Document document = composed(order, *redaction);
    m_thread.reset(QThread::create([this, redaction, document] {
        const DrawnPdf pdf = drawPdf(document, paperFor(QLocale()));
        if (!redaction->survivesIn(pdf.bytes) && !redaction->survivesIn(pdf.text.toUtf8()))
            m_bytes = pdf.bytes;
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
