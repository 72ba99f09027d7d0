#pragma once

#include "report/report.h"

#include <QTableWidget>

namespace doctor {

//! What visitors would get in each of Cloudflare's five SSL modes. The mode in force is marked in words and
//! by its ground, the recommended one is named. As high as its rows; it never scrolls.
class SslModeTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit SslModeTable(QWidget *parent = nullptr);

    void setReport(const Report &report);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fit();

    Report m_report;
};

} // namespace doctor
