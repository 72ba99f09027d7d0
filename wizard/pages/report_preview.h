#pragma once

#include "document/document.h"
#include "pdf/light_object.h"

#include <QTextBrowser>
#include <QTimer>

namespace doctor {

//! A report as it will be sent, on paper of its own in every palette. Nothing in it leads anywhere.
class ReportPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void setDocument(const document::Document &document);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    document::Document m_report;
    LightObject m_lights;
    QTimer m_due;
    QTextDocument *m_text = nullptr;
    int m_drawnWidth = 0;
};

} // namespace doctor
