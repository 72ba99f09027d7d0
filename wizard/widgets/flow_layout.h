#pragma once

#include <QLayout>
#include <QList>

namespace doctor {

//! One after the other, and on to the next line where there is no room: for links, tags and ticks. Those of
//! one line have their middles level.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    int arranged(const QRect &area, bool place) const;
    int gap() const;
    static QSize sizeOf(const QLayoutItem *item, int room);

    QList<QLayoutItem *> m_items;
};

} // namespace doctor
