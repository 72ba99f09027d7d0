#pragma once

#include "practice/address_plan.h"
#include "practice/authority.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <vector>

namespace doctor::practice {

//! One door of the origin: sockets that behave alike, well or badly.
class OriginServer : public QObject
{
    Q_OBJECT

public:
    OriginServer(OriginConfig config, AddressPlan &plan, QObject *parent);
    ~OriginServer() override;
    bool start(const Authority &authority, QString *error);

    const OriginConfig &config() const { return m_config; }
    SSL_CTX *context() const { return m_context.get(); }
    const QByteArray &staple() const { return m_staple; }
    bool isItsTurnToFail(); //!< for one request; see fail_every

private:
    bool openDoor(const SocketAddress &nominal, QString *error);
    bool refuse(const SocketAddress &nominal);
    void fillQueue(const SocketAddress &at);
    bool makeContext(const Authority &authority, QString *error);
    void accept(QTcpServer &server);
    void closeForAWhile(QTcpServer &server);
    void stallForAWhile(QTcpServer &server);

    OriginConfig m_config;
    AddressPlan &m_plan;
    ContextHandle m_context;
    QByteArray m_staple;
    QTimer m_burst; //!< runs while connects belong to one burst
    int m_connects = 0;
    int m_requests = 0;
};

} // namespace doctor::practice
