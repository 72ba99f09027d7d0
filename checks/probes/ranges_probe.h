#pragma once

#include "probes/probe.h"
#include "probes/web_fetch.h"

#include <memory>
#include <optional>

namespace doctor {

class WebContext;

//! Cloudflare's published ranges: both lists at www.cloudflare.com, or else its API. Answered only with lists
//! that make sense.
class RangesProbe : public Probe
{
    Q_OBJECT

public:
    explicit RangesProbe(WebContext &web, QObject *parent = nullptr);
    ~RangesProbe() override;

protected:
    void begin() override;
    void giveUp(Outcome why) override;

private:
    std::unique_ptr<WebFetch> fetch(const QString &url, std::chrono::milliseconds limit,
                                    void (RangesProbe::*taken)(const WebAnswer &));
    void takeV4(const WebAnswer &answer);
    void takeV6(const WebAnswer &answer);
    void takeApi(const WebAnswer &answer);
    void judgeLists();
    void askApi();
    bool accept(const QStringList &v4, const QStringList &v6, const WebAnswer &answer);
    void noteFailure(const WebAnswer &answer);
    void tell(Outcome outcome);

    WebContext &m_web;
    std::unique_ptr<WebFetch> m_v4;
    std::unique_ptr<WebFetch> m_v6;
    std::unique_ptr<WebFetch> m_api;
    std::optional<WebAnswer> m_v4Answer;
    std::optional<WebAnswer> m_v6Answer;
    RangesSeen m_seen;
    Outcome m_outcome = Outcome::Failed;
};

} // namespace doctor
