#include "pages/report_page.h"

#include "document/moments.h"
#include "output.h"
#include "own_addresses.h"
#include "pages/check_line.h"
#include "pages/language_choice.h"
#include "pages/report_preview.h"
#include "report/phrasebook.h"
#include "theme/fonts.h"
#include "widgets/choice_box.h"
#include "widgets/flow_layout.h"
#include "widgets/fold.h"
#include "widgets/hint_label.h"
#include "widgets/link_button.h"
#include "widgets/page_area.h"
#include "widgets/rows.h"
#include "widgets/text_label.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <chrono>

namespace doctor {

using namespace std::chrono_literals;

namespace {

//! Whoever types “report.pdf” wants a PDF.
FileKind kindFor(const QString &fileName, FileKind chosen)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const FileKind kind :
         {FileKind::Html, FileKind::Pdf, FileKind::Markdown, FileKind::Text, FileKind::Json})
        if (suffix == suffixOf(kind))
            return kind;
    return chosen;
}

//! A name that no system objects to.
QString suggestedName(const Report &report, FileKind kind)
{
    QString host;
    for (const QChar c : report.question.host)
        host += c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : u'_';
    if (host.isEmpty())
        host = QStringLiteral("site");
    const QString day = (report.started.isValid() ? report.started : QDateTime::currentDateTimeUtc())
                            .toLocalTime()
                            .toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QStringLiteral("origin-doctor-%1-%2.%3").arg(host, day, suffixOf(kind));
}

} // namespace

ReportPage::ReportPage(Consultation &consultation, QWidget *parent) : Page(consultation, parent)
{
    area()->add(new Heading(tr("The report")));
    area()->add(
        new TextLabel(tr("Send it to whoever is to help: it holds what was found, what it rests on and "
                         "what to do."),
                      TextTone::Soft));
    area()->addGap(0.3);
    addSaving();
    addChoices();
    addNote();
    m_preview = new ReportPreview;
    addCaptioned(*area()->rows(), new TextLabel(tr("Preview", "a caption above the report")), m_preview);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(250ms);
    connect(&m_redraw, &QTimer::timeout, this, [this] {
        if (isVisible() && this->consultation().hasBegun())
            m_preview->setDocument(documentFor(order()));
    });
    connect(&consultation, &Consultation::begun, this, [this] {
        m_note->setPlainText(this->consultation().note());
        m_said->clear();
    });
}

ReportPage::~ReportPage() = default;

void ReportPage::addSaving()
{
    auto *kindLine = new QWidget;
    auto *kindFlow = new FlowLayout(kindLine);
    m_kind = new ChoiceBox;
    m_kind->setAccessibleName(tr("Kind of file"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto addKind
        = [this](const QString &name, FileKind kind) { m_kind->addItem(name, static_cast<int>(kind)); };
    addKind(tr("Web page (HTML)"), FileKind::Html);
    addKind(QStringLiteral("PDF"), FileKind::Pdf);
    addKind(QStringLiteral("Markdown"), FileKind::Markdown);
    addKind(tr("Plain text"), FileKind::Text);
    addKind(tr("Data (JSON), to be opened again"), FileKind::Json);
    m_save = new PageButton(tr("&Save the report…"));
    m_copy = new PageButton(tr("&Copy for a ticket"));
    m_copy->setToolTip(tr("The ten lines that a hosting company's support needs, as plain text"));
    m_said = new HintLabel;
    m_said->setKeepsPlace(false);
    // Where labels say what choosers are, a name of its own is not heard.
    auto *label = new TextLabel(tr("Kind of file:"));
    label->setBuddy(m_kind);
    kindFlow->addWidget(label);
    kindFlow->addWidget(m_kind);
    // Not beside the chooser: in some languages one of the two would wrap, and stand alone.
    auto *buttons = new QWidget;
    auto *buttonFlow = new FlowLayout(buttons);
    buttonFlow->addWidget(m_save);
    buttonFlow->addWidget(m_copy);
    area()->add(kindLine);
    area()->add(
        new TextLabel(tr("Only “Data (JSON)” can be opened again in Origin Doctor; the others are for "
                         "reading."),
                      TextTone::Quiet));
    area()->add(buttons);
    area()->addGap(0.2);
    area()->add(m_said);
    connect(m_save, &PageButton::clicked, this, &ReportPage::save);
    connect(m_copy, &PageButton::clicked, this, &ReportPage::copyTicket);
}

void ReportPage::addChoices()
{
    m_hideComputer = new CheckLine(tr("Leave out the addresses of this computer"));
    m_hideComputer->setChecked(true);
    m_hideOrigin = new CheckLine(tr("Leave out the address of your server, too"));
    m_hideSite = new CheckLine(tr("Leave out the name of your site, too"));
    for (CheckLine *box : {m_hideComputer, m_hideOrigin, m_hideSite}) {
        area()->add(box);
        connect(box, &CheckLine::toggled, this, &ReportPage::redraw);
    }
    auto *languageLine = new QWidget;
    auto *flow = new FlowLayout(languageLine);
    auto *label = new TextLabel(tr("Language of the report:"));
    m_language = languageBox(tr("As in this window"));
    m_language->setAccessibleName(tr("Language of the report"));
    label->setBuddy(m_language);
    flow->addWidget(label);
    flow->addWidget(m_language);
    area()->add(languageLine);
    connect(m_language, &QComboBox::activated, this, [this] {
        Q_EMIT languageChosen(m_language->currentData().toString());
        redraw();
    });
}

void ReportPage::addNote()
{
    auto *label = new TextLabel(tr("Your own note for the report (optional)"));
    m_note = new QPlainTextEdit;
    m_note->setAccessibleName(tr("Your own note for the report"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(ems(this, 4.5));
    label->setBuddy(m_note);
    m_history = new TextLabel;
    m_historyFold = new Fold;
    m_historyFold->setContent(m_history);
    addCaptioned(*area()->rows(), label, m_note);
    area()->add(m_historyFold);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        consultation().setNote(m_note->toPlainText());
        redraw();
    });
}

QString ReportPage::name() const
{
    return tr("Report");
}

QString ReportPage::help() const
{
    return tr("This page makes a report of everything, for a ticket or for your own files.\n\n"
              "“Copy for a ticket” copies the ten lines that a hosting company needs first. A web page or a "
              "PDF is best to be read, Markdown and plain text are best to be pasted, and JSON can be opened "
              "with Origin Doctor again, on any computer.\n\n"
              "The addresses of this computer are left out unless you choose otherwise. The report never "
              "holds passwords, cookies or the content of your pages.");
}

QWidget *ReportPage::firstControl() const
{
    return m_save;
}

QVariantMap ReportPage::state() const
{
    return {{QStringLiteral("kind"), m_kind->currentIndex()},
            {QStringLiteral("hide-computer"), m_hideComputer->isChecked()},
            {QStringLiteral("hide-origin"), m_hideOrigin->isChecked()},
            {QStringLiteral("hide-site"), m_hideSite->isChecked()}};
}

void ReportPage::restore(const QVariantMap &state)
{
    m_kind->setCurrentIndex(state.value(QStringLiteral("kind")).toInt());
    m_hideComputer->setChecked(state.value(QStringLiteral("hide-computer")).toBool());
    m_hideOrigin->setChecked(state.value(QStringLiteral("hide-origin")).toBool());
    m_hideSite->setChecked(state.value(QStringLiteral("hide-site")).toBool());
    m_note->setPlainText(consultation().note());
}

void ReportPage::setSavesOnEnter(bool saves)
{
    m_save->setDefault(saves);
}

void ReportPage::setLanguage(const QString &locale)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(locale)));
}

void ReportPage::refresh()
{
    const bool any = consultation().hasBegun();
    m_save->setEnabled(any);
    m_copy->setEnabled(any);
    showHistory();
    redraw();
}

void ReportPage::redraw()
{
    m_redraw.start();
}

void ReportPage::showHistory()
{
    const QList<Attempt> &history = consultation().history();
    QStringList lines;
    for (const Attempt &attempt : history)
        //: %1: a time, %2: what was tried, %3: what the check afterwards said
        lines.append(tr("%1: %2. %3", "what was tried")
                         .arg(document::momentInUtc(attempt.at), attempt.what, attempt.headline));
    m_history->setText(lines.join(u'\n'));
    m_historyFold->setTitle(tr("What was tried (%n)", nullptr, static_cast<int>(history.size())));
    m_historyFold->setVisible(!history.isEmpty());
}

ReportOrder ReportPage::order() const
{
    ReportOrder order;
    order.report = consultation().reportToSave();
    order.claim = consultation().claim();
    order.hidden = {m_hideComputer->isChecked(), m_hideOrigin->isChecked(), m_hideSite->isChecked()};
    order.locale = m_language->currentData().toString();
    return order;
}

void ReportPage::copyTicket()
{
    const std::optional<QByteArray> text = written(order(), FileKind::Ticket);
    if (!text) {
        m_said->showMistake(redactionFailure());
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
    m_said->showFine(tr("Copied. Paste it into the ticket."));
}

void ReportPage::save()
{
    if (!consultation().hasBegun() || m_dialog != nullptr || m_pdf)
        return;
    const auto kind = static_cast<FileKind>(m_kind->currentData().toInt());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialog = new QFileDialog(window(), tr("Save the report"), folder);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(suffixOf(kind));
    m_dialog->setNameFilter(
        QStringLiteral("%1 (*.%2)").arg(m_kind->currentText().section(u'(', 0, 0).trimmed(), suffixOf(kind)));
    m_dialog->selectFile(suggestedName(consultation().verdict(), kind));
    connect(m_dialog, &QFileDialog::fileSelected, this, &ReportPage::saveAs);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void ReportPage::saveAs(const QString &fileName)
{
    const FileKind kind = kindFor(fileName, static_cast<FileKind>(m_kind->currentData().toInt()));
    if (kind != FileKind::Pdf) {
        write(fileName, written(order(), kind));
        return;
    }
    m_said->showHint(tr("The PDF is being drawn …"));
    m_pdf = std::make_unique<PdfJob>(order());
    // Queued: the job still stands on the stack when it says so.
    connect(
        m_pdf.get(), &PdfJob::finished, this,
        [this, fileName] {
            const std::unique_ptr<PdfJob> job = std::move(m_pdf);
            write(fileName, job->isFine() ? std::optional(job->bytes()) : std::nullopt);
        },
        Qt::QueuedConnection);
}

void ReportPage::write(const QString &fileName, const std::optional<QByteArray> &bytes)
{
    if (!bytes) {
        m_said->showMistake(redactionFailure());
        return;
    }
    // The dialog has asked already whether an existing file may be replaced.
    const QString problem = writeFile(fileName, true, *bytes);
    if (!problem.isEmpty()) {
        m_said->showMistake(problem);
        return;
    }
    consultation().setSaved();
    Q_EMIT saved(fileName);
    //: %1: the name of a file
    m_said->showFine(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(fileName)));
}

} // namespace doctor
