#pragma once

#include "probes/probe.h"
#include "probes/requests.h"

#include <QHostAddress>

namespace doctor {

class WebContext;
struct DnsAnswer;
struct DnsMessage;

//! A question to the resolvers of this computer (Resolver::System).
class DnsProbe : public Probe
{
    Q_OBJECT

public:
    DnsProbe(DnsRequest request, WebContext &web, QObject *parent = nullptr);

protected:
    void begin() override;
    void giveUp(Outcome why) override;

private:
    void take(const DnsAnswer &answer);
    void tell(Outcome outcome);

    DnsRequest m_request;
    WebContext &m_web;
    DnsSeen m_seen;
    QList<QHostAddress> m_addresses;
    bool m_answered = false;
};

//! Fills everything but name, type and resolver; addresses[] is left to the caller.
void fillFrom(DnsSeen &seen, const DnsMessage &message);
//! "shop.example A"
QString targetOf(const DnsRequest &request);

} // namespace doctor
