#pragma once

#include "probes/probe.h"
#include "probes/requests.h"

#include <memory>

namespace doctor {

class WebContext;
class WebFetch;
struct WebAnswer;

//! A question to a public resolver over its DNS JSON (Resolver::Cloudflare, Resolver::Google).
class DohProbe : public Probe
{
    Q_OBJECT

public:
    DohProbe(DnsRequest request, WebContext &web, QObject *parent = nullptr);
    ~DohProbe() override;

protected:
    void begin() override;
    void giveUp(Outcome why) override;

private:
    void take(const WebAnswer &answer);
    bool readAnswer(const WebAnswer &answer);
    void tell(Outcome outcome);

    DnsRequest m_request;
    WebContext &m_web;
    DnsSeen m_seen;
    std::unique_ptr<WebFetch> m_fetch;
};

} // namespace doctor
