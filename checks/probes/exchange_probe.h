#pragma once

#include "probes/http_reader.h"
#include "probes/origin_stream.h"
#include "probes/probe.h"
#include "probes/requests.h"

#include <memory>
#include <optional>

namespace doctor {

//! One GET to the origin's address in the site's name, as Cloudflare would send it. What is malformed is
//! itself the finding, so the answer is read by our own bounded reader.
class ExchangeProbe : public Probe
{
    Q_OBJECT

public:
    //! \a endpoints outlives the probe.
    ExchangeProbe(const ExchangeRequest &request, const Endpoints &endpoints, QObject *parent = nullptr);
    ~ExchangeProbe() override;

protected:
    void begin() override;
    void giveUp(Outcome why) override;

private:
    void send();
    void take(const QByteArray &bytes);
    void takeEnd(const StreamEnd &end);
    void takeRefusal();
    void takeRequest();
    void tell(Outcome outcome);
    void recordEnd(Outcome outcome);
    TlsOffer offer() const;
    QByteArray requestText() const;

    ExchangeRequest m_request;
    const Endpoints &m_endpoints;
    HttpSeen m_seen;
    HttpReader m_reader;
    std::optional<StreamEnd> m_end;
    OriginStreamPtr m_stream;
    OriginStreamPtr m_beside; //!< looks for a request that QSslSocket hides, after a refusal
    bool m_refused = false;   //!< …and found it
};

} // namespace doctor
