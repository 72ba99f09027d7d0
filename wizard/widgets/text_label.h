#pragma once

#include <QLabel>

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
    //! Lines longer than this are hard to read: in ems of its font, 0 for no limit. Default: 44.
    void setLongestLine(qreal ems);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont toned() const;
    int lineWidth(int width) const;

    TextTone m_tone = TextTone::Normal;
    qreal m_longest = 44;
};

//! The one headline of a page. Screen readers find it as a heading.
class Heading : public TextLabel
{
    Q_OBJECT

public:
    explicit Heading(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace doctor
