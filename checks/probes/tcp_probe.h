#pragma once

#include "probes/probe.h"
#include "probes/requests.h"
#include "probes/tcp_connect.h"

#include <QTcpSocket>

#include <memory>

namespace doctor {

//! Does anyone listen at the address? One TCP connection, closed as soon as it stands.
class TcpProbe : public Probe
{
    Q_OBJECT

public:
    //! \a endpoints outlives the probe.
    TcpProbe(const TcpRequest &request, const Endpoints &endpoints, QObject *parent = nullptr);
    ~TcpProbe() override;

protected:
    void begin() override;
    void giveUp(Outcome why) override;

private:
    void tell(const TcpEnd &end);

    TcpRequest m_request;
    const Endpoints &m_endpoints;
    QTcpSocket m_socket;
    std::unique_ptr<TcpConnect> m_connect;
};

} // namespace doctor
