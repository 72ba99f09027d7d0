#pragma once

#include "widgets/lamp.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace doctor {

struct HistoryMark {
    QDateTime at;
    Lamp lamp = Lamp::Grey;
    QString text; //!< a sentence for its tool tip; may be empty
    bool operator==(const HistoryMark &) const = default;
};

//! The checks since watching began, as a row of small lights with the time of the first and the last one.
//! When there is no room for all, the latest are shown.
class HistoryStrip : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryStrip(QWidget *parent = nullptr);

    void setMarks(const QList<HistoryMark> &marks);
    const QList<HistoryMark> &marks() const { return m_marks; }
    //! In a sentence: what screen readers say.
    QString alternative() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        QRectF area;
        int index = 0;
    };
    QList<Place> places() const;

    QList<HistoryMark> m_marks;
};

} // namespace doctor
