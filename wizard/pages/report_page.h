#pragma once

#include "pages/page.h"
#include "pages/report_writer.h"

class QComboBox;
class QFileDialog;
class QPlainTextEdit;

namespace doctor {

class CheckLine;
class Fold;
class HintLabel;
class PageButton;
class ReportPreview;
class TextLabel;

//! The report as it goes into a ticket: preview, what is left out, in which language, note, and saving.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Consultation &consultation, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString name() const override;
    QString help() const override;
    QWidget *firstControl() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void setSavesOnEnter(bool saves);        //!< wherever the keyboard is
    void setLanguage(const QString &locale); //!< of the report; as remembered

public Q_SLOTS:
    void save(); //!< asks where

Q_SIGNALS:
    void languageChosen(const QString &locale); //!< to be remembered
    void saved(const QString &fileName);

protected:
    void refresh() override;

private:
    void addSaving();
    void addChoices();
    void addNote();
    void showHistory();
    ReportOrder order() const;
    void copyTicket();
    void saveAs(const QString &fileName);
    void write(const QString &fileName, const std::optional<QByteArray> &bytes);
    void redraw(); //!< the preview soon

    QComboBox *m_kind = nullptr;
    PageButton *m_save = nullptr;
    PageButton *m_copy = nullptr;
    HintLabel *m_said = nullptr;
    CheckLine *m_hideComputer = nullptr;
    CheckLine *m_hideOrigin = nullptr;
    CheckLine *m_hideSite = nullptr;
    QComboBox *m_language = nullptr;
    QPlainTextEdit *m_note = nullptr;
    TextLabel *m_history = nullptr;
    Fold *m_historyFold = nullptr;
    ReportPreview *m_preview = nullptr;
    QFileDialog *m_dialog = nullptr;
    std::unique_ptr<PdfJob> m_pdf;
    QTimer m_redraw;
};

} // namespace doctor
