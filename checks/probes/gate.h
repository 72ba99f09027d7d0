#pragma once

#include "evidence/observation.h"
#include "probes/requests.h"
#include "question/contacts.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace doctor {

struct Endpoints;

//! Whom an examination of \a question over these endpoints contacts. Reads this computer's settings, and asks
//! nobody.
Contacts contactsOf(const Question &question, const Endpoints &endpoints);

//! Lets a request pass only when its destination is among the contacts. An address counts for a name when a
//! resolver has said so in this run.
class Gate
{
public:
    explicit Gate(Contacts contacts);

    const Contacts &contacts() const { return m_contacts; }
    bool lets(const ProbeRequest &request) const;
    void learn(const QList<Observation> &observations);

private:
    bool letsAddress(const QHostAddress &address, quint16 port) const;

    Contacts m_contacts;
    QHash<QString, QSet<QString>> m_addressesOf;
};

} // namespace doctor
