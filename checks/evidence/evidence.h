#pragma once

#include "evidence/observation.h"

#include <vector>

namespace doctor {

class CloudflareNetworks;

//! Every observation of a run in order of time. A value: copy it, store it, judge it again later.
class Evidence
{
public:
    //! Inserts by start time and numbers all observations anew (e1, e2, …).
    void add(Observation observation);
    //! Sets the class of each address anew: called when the live ranges arrive.
    void classify(const CloudflareNetworks &networks);

    const std::vector<Observation> &all() const { return m_observations; }
    bool isEmpty() const { return m_observations.empty(); }

    template<class Seen, class Visitor>
    void forEach(Visitor visit) const
    {
        for (const Observation &observation : m_observations)
            if (const Seen *seen = observation.as<Seen>())
                visit(observation, *seen);
    }

private:
    std::vector<Observation> m_observations;
};

} // namespace doctor
