#pragma once

#include "widgets/lamp.h"

#include <QWidget>

namespace doctor {

//! A short text on a rounded ground: how sure, whose job. Wraps where it must.
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, Light tone = Light::Grey, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setTone(Light tone);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Light m_tone;
};

} // namespace doctor
