#include "pages/watch_panel.h"

#include "report/phrasebook.h"
#include "session/watch.h"
#include "widgets/history_strip.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace doctor {

using namespace std::chrono_literals;

WatchPanel::WatchPanel(Watch &watch, QWidget *parent)
    : QWidget(parent), m_watch(watch), m_sentence(new TextLabel), m_strip(new HistoryStrip),
      m_stop(new LinkButton(tr("Stop watching"))), m_tick(new QTimer(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_sentence);
    rows->addWidget(m_strip);
    rows->addWidget(m_stop);
    m_tick->setInterval(1s);
    connect(m_tick, &QTimer::timeout, this, &WatchPanel::refresh);
    connect(m_stop, &LinkButton::clicked, &watch, &Watch::stop);
    connect(&watch, &Watch::changed, this, &WatchPanel::refresh);
    refresh();
}

void WatchPanel::refresh()
{
    const QList<Look> looks = m_watch.looks();
    setVisible(m_watch.isOn() || !looks.isEmpty() || m_watch.hasGivenUp());
    QList<HistoryMark> marks;
    for (const Look &look : looks)
        marks.append({look.at, lampOf(look.light), phrasebook::lightWord(look.light)});
    m_strip->setMarks(marks);
    m_strip->setVisible(!marks.isEmpty());
    m_stop->setVisible(m_watch.isOn());
    m_sentence->setText(sentence());
    if (m_watch.isOn())
        m_tick->start();
    else
        m_tick->stop();
}

QString WatchPanel::sentence() const
{
    const auto seconds
        = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_watch.untilNext()).count());
    const auto minutes
        = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(m_watch.lasted()).count());
    if (m_watch.isOn())
        return seconds > 1 ? tr("It is kept checking. The next check is in %n seconds.", nullptr, seconds)
                           : tr("It is kept checking, right now.");
    if (m_watch.hasSucceeded())
        return minutes < 2 ? tr("It works again.")
                           : tr("It works again, after %n minutes of watching.", nullptr, minutes);
    if (m_watch.hasGivenUp())
        return tr("It did not work within eight hours, and watching has stopped.");
    return tr("Watching was stopped.");
}

} // namespace doctor
