#pragma once

#include "probes/probe.h"
#include "probes/requests.h"

#include <memory>

namespace doctor {

class Contacts;
struct Endpoints;

//! The seam between what is asked and how: the engine asks a factory, tests may hand in a scripted one.
class ProbeFactory
{
public:
    virtual ~ProbeFactory() = default;
    virtual std::unique_ptr<Probe> probeFor(const ProbeRequest &request) = 0;

    ProbeFactory() = default;
    Q_DISABLE_COPY_MOVE(ProbeFactory)
};

//! The factory over real sockets. Holds what probes share: the c-ares channel, the network access manager,
//! the trust store. Lives in the thread that uses it; outlives its probes. What is not among \a contacts is
//! not contacted: such a request gets no probe. Both are copied.
std::unique_ptr<ProbeFactory> networkProbes(const Endpoints &endpoints, const Contacts &contacts);

} // namespace doctor
