#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace doctor {

//! vocabulary.md "Lights". Ordered so that std::max is the one that matters more.
enum class Light { Green, Grey, Amber, Red };
QString lightId(Light light); //!< "green", …

//! The five checks in their order. Ids: checkId().
enum class CheckId { StatusPage, DnsRecord, TcpReach, TlsCertificate, SslMode };
inline constexpr CheckId allChecks[]
    = {CheckId::StatusPage, CheckId::DnsRecord, CheckId::TcpReach, CheckId::TlsCertificate, CheckId::SslMode};
QString checkId(CheckId check);

//! What one check makes of the evidence: a stable code with facts. Words come later, from the phrasebook.
struct Finding {
    QString id; //!< "f1", …: unique in a report
    CheckId check = CheckId::StatusPage;
    QString code; //!< kebab-case, stable for ever; see findings/codes.h
    Light light = Light::Grey;
    QJsonObject facts;    //!< what the sentence needs: "scheme", "status", "port", "address", "days", …
    QStringList evidence; //!< ids of observations
};

} // namespace doctor
