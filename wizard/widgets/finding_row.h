#pragma once

#include "widgets/finding_list.h"

#include <QWidget>

namespace doctor {

class LightIcon;
class TextLabel;

//! One line of a FindingList. Private to it.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    FindingRow(bool lineAbove, QWidget *parent);

    void setLine(const FindingLine &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_lineAbove;
    LightIcon *m_icon;
    TextLabel *m_text;
    TextLabel *m_figures;
};

} // namespace doctor
