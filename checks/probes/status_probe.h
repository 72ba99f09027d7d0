#pragma once

#include "probes/probe.h"
#include "probes/web_fetch.h"

#include <memory>

namespace doctor {

class WebContext;

//! Cloudflare's status page, by its own name or else by that of its host.
class StatusProbe : public Probe
{
    Q_OBJECT

public:
    explicit StatusProbe(WebContext &web, QObject *parent = nullptr);
    ~StatusProbe() override;

protected:
    void begin() override;
    void giveUp(Outcome why) override;

private:
    void fetchNext();
    void take(const WebAnswer &answer);
    void tell(Outcome outcome, const StatusSeen &seen);

    WebContext &m_web;
    int m_next = 0;
    std::unique_ptr<WebFetch> m_fetch;
    StatusSeen m_firstFailure;
    Outcome m_firstOutcome = Outcome::Failed;
};

} // namespace doctor
