#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace doctor {

//! The content of a page: as wide as the window, as high as it must be; scrolls from top to bottom only, and
//! whatever gets the focus is moved into view.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);
    ~PageArea() override;

    QVBoxLayout *rows() const { return m_rows; }
    void add(QWidget *widget);
    void addGap(qreal ems);
    //! What comes after it stands at the bottom of the page, if there is room.
    void addStretch();

    void toTop();
    void toBegin(const QWidget *widget); //!< its first line is the first that is seen, if there is room
    void turn(bool forward);             //!< by as much as is seen of it

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setMargins();
    void follow(const QWidget *focus);

    QVBoxLayout *m_rows;
};

} // namespace doctor
