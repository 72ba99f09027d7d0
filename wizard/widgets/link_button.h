#pragma once

#include <QPointer>
#include <QPushButton>

class QTextLayout;

namespace doctor {

class FocusRing;

//! A button that wears the look of the program where the system's style leaves it to us. The default button
//! of its window wears the accent.
class PaintedButton : public QPushButton
{
    Q_OBJECT

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    //! Both as buttonSize() has them.
    PaintedButton(const QString &text, qreal padding, qreal height, QWidget *parent);
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_padding;
    qreal m_height;
};

//! A button inside a page. Enter presses it as Space does, and it never takes the place of the window's
//! default button.
class PageButton : public PaintedButton
{
    Q_OBJECT

public:
    explicit PageButton(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

//! A button that looks like a link: for small things beside the text, and its words begin where those of a
//! text begin. Elided, with the whole text as its tool tip, where there is no room.
class LinkButton : public PageButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    ~LinkButton() override;
    Q_DISABLE_COPY_MOVE(LinkButton)

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;

protected:
    //! Goes on below where there is no room, and is not elided.
    void setWraps();
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    //! The room before the text that a subclass paints into.
    virtual int markWidth() const { return 0; }
    virtual void paintMark(QPainter &, const QRect &) const {}

private:
    void showRing();
    QRect textArea() const;
    //! Lays the text out in so much room and says how high it is then.
    qreal arrange(QTextLayout &layout, qreal width) const;

    bool m_wraps = false;
    QPointer<FocusRing> m_ring; //!< while it has the focus; whatever frames it owns it
};

//! An ordinary button in the system's style; the default button of its window wears the accent.
class AccentButton : public PaintedButton
{
    Q_OBJECT

public:
    explicit AccentButton(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace doctor
