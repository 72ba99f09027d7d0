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

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void fillRow(int row, const SslModeRow &mode);
    static QString inForceBy(SslModeSource source); //!< whose word it is that the mode is in force
    QString noteFor(const SslModeRow &mode) const;
    int longestWord(int column) const; //!< with a margin: what a column must not be narrower than
    void fit();

    Report m_report;
};

} // namespace doctor
