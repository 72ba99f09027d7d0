#pragma once

#include <QWidget>

class QTimer;

namespace doctor {

class HistoryStrip;
class LinkButton;
class TextLabel;
class Watch;

//! How far the watching is: when it looks again, and what it saw so far.
class WatchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WatchPanel(Watch &watch, QWidget *parent = nullptr);

    void refresh();

private:
    QString sentence() const;

    Watch &m_watch;
    TextLabel *m_sentence;
    HistoryStrip *m_strip;
    LinkButton *m_stop;
    QTimer *m_tick;
};

} // namespace doctor
