#pragma once

#include "widgets/link_button.h"

namespace doctor {

//! The line that opens and closes a fold: ▸ closed, ▾ open. Screen readers hear which.
class FoldButton : public LinkButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    int markWidth() const override;
    void paintMark(QPainter &painter, const QRect &area) const override;
};

//! A title that opens what is below it. Closed at first.
class Fold : public QWidget
{
    Q_OBJECT

public:
    explicit Fold(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    //! Becomes its child; the one before is deleted.
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }
    bool isExpanded() const;
    void setExpanded(bool expanded);

Q_SIGNALS:
    void toggled(bool expanded);

private:
    FoldButton *m_button;
    QWidget *m_content = nullptr;
};

} // namespace doctor
