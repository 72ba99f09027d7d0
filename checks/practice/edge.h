#pragma once

#include "practice/edge_answers.h"
#include "practice/origin_pull.h"
#include "practice/web_server.h"
#include "practice/zones.h"

#include <QHash>

namespace doctor::practice {

//! A Cloudflare edge. It asks the origin anew for every request, and what it tells visitors follows from how
//! that went.
class Edge : public QObject
{
    Q_OBJECT

public:
    //! \a authority and \a plan outlive it.
    Edge(EdgeConfig config, const QList<ZoneConfig> &zones, const Authority &authority, AddressPlan &plan,
         QObject *parent);
    bool start(QString *error);

private:
    struct Visit;
    void visit(const Asked &asked, const Reply &reply);
    bool answerAlone(Visit &visit) const;
    QList<QHostAddress> originOf(const SiteConfig &site, const Visit &visit, int *code) const;
    void pull(const std::shared_ptr<Visit> &visit);
    void pulled(const std::shared_ptr<Visit> &visit, const Pulled &pulled);
    void giveUp(const Visit &visit, int code) const;
    void passOn(const Visit &visit, const Pulled &pulled) const;
    PullPlan planFor(const Visit &visit, const SocketAddress &way) const;
    QByteArray requestFor(const Visit &visit) const;
    bool makeContexts(QString *error);
    bool trust(SSL_CTX *context, QString *error) const;

    EdgeConfig m_config;
    Zones m_zones;
    const Authority &m_authority;
    AddressPlan &m_plan;
    WebServer m_web;
    ContextHandle m_plain;    //!< towards origins
    ContextHandle m_withPull; //!< …with a client certificate
    QHash<QString, qsizetype> m_turn;
    qsizetype m_sourceTurn = 0;
};

} // namespace doctor::practice
