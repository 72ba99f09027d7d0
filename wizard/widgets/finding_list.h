#pragma once

#include "widgets/lamp.h"

#include <QList>
#include <QWidget>

namespace doctor {

struct FindingLine {
    Lamp lamp = Lamp::None;
    QString text;    //!< a sentence
    QString figures; //!< the quiet line below it; may be empty
    bool operator==(const FindingLine &) const = default;
};

class FindingRow;

//! Short sentences, each with its light, quiet lines between them. Rows that stay keep their selection while
//! others change.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setLines(const QList<FindingLine> &lines);
    const QList<FindingLine> &lines() const { return m_lines; }

private:
    QList<FindingLine> m_lines;
    QList<FindingRow *> m_rows;
};

} // namespace doctor
