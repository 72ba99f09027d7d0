#pragma once

#include "compare.h"
#include "document/document.h"
#include "redaction/redaction.h"
#include "report_file.h"

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace doctor {

enum class FileKind { Html, Pdf, Markdown, Text, Json, Ticket };
QString suffixOf(FileKind kind); //!< "html"

//! How somebody else is to read a report.
struct ReportOrder {
    Report report; //!< with history and note
    Claim claim;   //!< of the file that it was opened from
    Hidden hidden;
    QString locale; //!< empty: that of the program
};

//! As the command line writes it. Not for PDF. nullopt when something that was to be left out would stand in
//! it: see redactionFailure().
std::optional<QByteArray> written(const ReportOrder &order, FileKind kind);

//! The same as a document, for being looked at.
document::Document documentFor(const ReportOrder &order);

//! The same as PDF, drawn before this returns. nullopt as with written().
std::optional<QByteArray> pdfOf(const ReportOrder &order);

//! Two reports on one site, before and after, as PDF in the language \a locale. nullopt as with written().
std::optional<QByteArray> pdfOf(const Comparison &comparison, const Hidden &hidden, const QString &locale);

//! Draws a PDF beside the event loop: laying out its pages takes longer than a window may stand still.
class PdfJob : public QObject
{
    Q_OBJECT

public:
    explicit PdfJob(const ReportOrder &order, QObject *parent = nullptr);
    ~PdfJob() override; //!< waits for the drawing

    bool isFine() const { return m_bytes.has_value(); }
    QByteArray bytes() const { return m_bytes.value_or(QByteArray()); }

Q_SIGNALS:
    void finished(); //!< exactly once

private:
    class Texts;

    std::optional<QByteArray> m_bytes;
    std::unique_ptr<Texts> m_texts; //!< the language of the report, for the thread that draws
    std::unique_ptr<QThread> m_thread;
};

} // namespace doctor
