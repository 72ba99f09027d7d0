#pragma once

#include <QHash>
#include <QLabel>
#include <QTextLayout>

#include <utility>

namespace doctor {

enum class TextTone {
    Normal,
    Soft,   //!< says less
    Quiet,  //!< smaller, too: figures
    Strong, //!< a heading inside a page
    Headline
};

//! Plain text that wraps at any width, inside a word where it must, and so is never cut off. Nothing in it is
//! read as mark-up. It can be selected with the mouse and copied.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, TextTone tone = TextTone::Normal, QWidget *parent = nullptr);

    TextTone tone() const { return m_tone; }
    void setTone(TextTone tone);
    //! Lines longer than this are hard to read: in ems of its font, 0 for no limit. Default: 38.
    void setLongestLine(qreal ems);
    QString selected() const; //!< what of the text is selected
    //! How far below the label's top the capitals of its first line have their middle: that is where a light
    //! or a tick beside it belongs.
    qreal middleOfFirstLine(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QFont toned() const;
    //! The text with its line feeds as the layout wants them, and what is read from the left kept together.
    QString drawn() const;
    int inDrawn(int at) const;     //!< where the character at \a at stands in what is drawn
    int inText(int drawnAt) const; //!< …and the way back
    template<class GoesOn>
    std::pair<int, int> walked(GoesOn goesOn) const;
    qreal lineWidth(qreal width) const;
    qreal natural() const; //!< the width that it would like
    qreal highest() const;
    //! Layouts ask for the same height again and again, and laying a text out is dear.
    struct Laid {
        int height = 0;
        qreal baseline = 0; //!< of the first line
    };
    struct Measured {
        QString text;
        QFont font;
        qreal longest = 0;
        bool turned = false; //!< read from the right
        qreal natural = -1;
        qreal highest = -1;
        QHash<int, Laid> laid;
    };
    Measured &measured() const; //!< of the text as it is now
    Laid laidOut(int width) const;
    //! Lays \a layout out and says how high it is.
    qreal arrange(QTextLayout &layout, qreal width) const;
    int positionAt(const QPointF &point) const;
    void select(int anchor, int position);

    mutable Measured m_measured;
    TextTone m_tone = TextTone::Normal;
    qreal m_longest = 38;
    int m_anchor = 0;
    int m_position = 0;
};

//! A label that names \a field to everybody: keys lead from it there, and screen readers say it.
TextLabel *labelFor(const QString &text, QWidget *field);

//! The one headline of a page. Screen readers find it as a heading.
class Heading : public TextLabel
{
    Q_OBJECT

public:
    explicit Heading(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace doctor
