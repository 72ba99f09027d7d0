#include "window/notice.h"

#include "widgets/lamp.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace doctor {

Notice::Notice(QWidget &window) : QObject(&window), m_window(window) {}

void Notice::prepare()
{
    if (m_tray == nullptr && QSystemTrayIcon::isSystemTrayAvailable()
        && QSystemTrayIcon::supportsMessages()) {
        m_tray = new QSystemTrayIcon(lampIcon(Lamp::Grey, m_window.palette()), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            m_window.show();
            m_window.raise();
            m_window.activateWindow();
        });
    }
    if (m_tray != nullptr)
        m_tray->show();
}

void Notice::tell(const QString &sentence)
{
    const QString program = QStringLiteral("Origin Doctor");
    QApplication::alert(&m_window);
    if (m_tray != nullptr)
        m_tray->showMessage(program, sentence, lampIcon(Lamp::Green, m_window.palette()));
    //: The title of the window. %1: a sentence, %2: the name of the program
    m_window.setWindowTitle(tr("%1 — %2").arg(sentence, program));
}

} // namespace doctor
