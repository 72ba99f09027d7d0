#pragma once

#include "probes/probe.h"
#include "probes/requests.h"

#include <QElapsedTimer>
#include <QNetworkProxy>

#include <memory>

namespace doctor {

class WebContext;
class WebExchange;
struct WebResult;

//! A request as a visitor's browser makes it. One observation for each address that could not be connected
//! to, and one for the exchange with the first that could.
class EdgeProbe : public Probe
{
    Q_OBJECT

public:
    EdgeProbe(EdgeRequest request, WebContext &web, QObject *parent = nullptr);
    ~EdgeProbe() override;

protected:
    void begin() override;
    void giveUp(Outcome why) override;

private:
    void tryNextAddress();
    void tryProxy();
    void exchange(const QHostAddress &address, const QNetworkProxy &proxy);
    void take(const WebResult &result);
    void note(const WebResult &result);
    void dropExchange();
    HttpSeen blank() const;

    EdgeRequest m_request;
    WebContext &m_web;
    QUrl m_asked; //!< with the random parameter
    QList<QHostAddress> m_left;
    QHostAddress m_address;
    bool m_throughProxy = false;
    QElapsedTimer m_exchangeClock;
    QDateTime m_exchangeStart;
    std::unique_ptr<WebExchange> m_exchange;
    QList<Observation> m_observations;
};

} // namespace doctor
