#pragma once

#include "report/report.h"

#include <QList>
#include <QWidget>

namespace doctor {

class LightLabel;
class TextLabel;

//! Two runs side by side: the five lights then and now, and what has changed in a sentence.
class BeforeAfter : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeAfter(QWidget *parent = nullptr);

    void setReports(const Report &before, const Report &after);

private:
    struct Line {
        LightLabel *before = nullptr;
        LightLabel *after = nullptr;
    };

    TextLabel *m_sentence;
    TextLabel *m_asked;  //!< what was asked otherwise; hidden where nothing was
    QList<Line> m_lines; //!< the whole first, then the five checks
};

} // namespace doctor
