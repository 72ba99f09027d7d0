#pragma once

#include "widgets/lamp.h"

#include <QWidget>

namespace doctor {

class LightIcon;
class TextLabel;

//! The answer under a field: understood, a mistake, or a mere hint. Its place stays while there is nothing to
//! say, so that nothing jumps while somebody types.
class HintLabel : public QWidget
{
    Q_OBJECT

public:
    explicit HintLabel(QWidget *parent = nullptr);

    void showHint(const QString &text);    //!< no light
    void showFine(const QString &text);    //!< understood
    void showCaution(const QString &text); //!< understood, but…
    void showMistake(const QString &text);
    void clear();
    void setKeepsPlace(bool keeps); //!< false where it speaks of what was pressed, and not of what is typed

    QString text() const;
    bool isMistake() const;

private:
    void say(Lamp lamp, const QString &text);

    LightIcon *m_icon;
    TextLabel *m_label;
    bool m_keepsPlace = true;
};

} // namespace doctor
