#pragma once

#include <QLayout>

namespace doctor {

class TextLabel;

//! A light, a tick or another small mark, and the text that it belongs to: the mark stands in the middle of
//! the text's first line, whatever letters that has, and the other lines follow below.
class BesideLayout : public QLayout
{
    Q_OBJECT

public:
    //! The layout of \a parent, \a gap ems between \a mark and \a text.
    BesideLayout(QWidget *mark, TextLabel *text, qreal gap, QWidget *parent);
    ~BesideLayout() override;

    //! What is added comes below the text.
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &area) override;

private:
    QSize markSize() const;
    int before() const;                                //!< the room that mark and gap take
    int arranged(const QRect &area, bool place) const; //!< the height

    QList<QLayoutItem *> m_items; //!< the mark first
    TextLabel *m_text;
    qreal m_gap;
};

} // namespace doctor
