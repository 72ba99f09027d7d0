#pragma once

#include "widgets/lamp.h"

#include <QWidget>

namespace doctor {

class LightIcon;
class TextLabel;

//! A light with its word, or with a sentence of the caller's. One text for screen readers, which hear it
//! change: "TCP reach: broken".
class LightLabel : public QWidget
{
    Q_OBJECT

public:
    explicit LightLabel(QWidget *parent = nullptr);

    void setLamp(Lamp lamp);
    Lamp lamp() const;
    //! What the light is of; spoken, not shown.
    void setSubject(const QString &subject);
    //! Shown instead of the light's word; empty: the word.
    void setText(const QString &text);

private:
    void refresh();

    LightIcon *m_icon;
    TextLabel *m_label;
    QString m_subject;
    QString m_text;
};

} // namespace doctor
