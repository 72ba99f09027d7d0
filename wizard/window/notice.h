#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace doctor {

//! Tells somebody who looks elsewhere that the site works again: in the bar of the windows, and where the
//! desktop has one, by a message from its tray.
class Notice : public QObject
{
    Q_OBJECT

public:
    explicit Notice(QWidget &window);

    void prepare(); //!< when it is being watched: some desktops show only what has an icon there already
    void tell(const QString &sentence);

private:
    QWidget &m_window;
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace doctor
