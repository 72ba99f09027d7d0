#pragma once

#include "document/document.h"
#include "pdf/light_object.h"

#include <QTextBrowser>
#include <QTimer>

#include <memory>

namespace doctor {

//! A report as it will be sent, on paper of its own in every palette, without the long table of what was
//! observed. Nothing in it leads anywhere.
class ReportPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    void setDocument(const document::Document &document);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Drawing;

    void begin();
    void draw();
    void present(QTextDocument *text);

    document::Document m_report; //!< without what only files hold
    std::unique_ptr<Drawing> m_drawing;
    LightObject m_lights;
    QTimer m_due;
    QTextDocument *m_text = nullptr;
    int m_drawnWidth = 0;
};

} // namespace doctor
