#pragma once

#include "widgets/visible_text.h"

#include <QPlainTextEdit>

namespace doctor {

//! The text of a CommandBox: read-only, as high as its lines, what is selected is copied as it stands in the
//! command. Private to it.
class CommandText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommandText(QWidget *parent = nullptr);

    void setCommand(const QString &command);
    void setMostLines(int lines); //!< 0: all of them
    int lineCount() const;        //!< as they are shown, long ones folded
    void refreshLook();

Q_SIGNALS:
    void linesChanged();
    void reachedBelow(); //!< the cursor went where nothing is shown

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    VisibleText m_visible;
    int m_mostLines = 0;
    int m_lines = 1;
};

} // namespace doctor
