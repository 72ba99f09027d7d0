#pragma once

#include "practice/address_plan.h"
#include "practice/zones.h"

#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <vector>

namespace doctor::practice {

//! A resolver as clients see it, over UDP and TCP.
class NameServer : public QObject
{
    Q_OBJECT

public:
    NameServer(ResolverConfig config, const QList<ZoneConfig> &common, AddressPlan &plan, QObject *parent);
    bool start(QString *error);
    const QList<SocketAddress> &sockets() const { return m_sockets; }

private:
    bool open(const SocketAddress &nominal, QString *error);
    void readDatagrams(QUdpSocket &socket);
    void serve(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &packet) const; //!< empty: none
    NameAnswer lookUp(const QString &name, const QString &type, bool checkingDisabled) const;

    ResolverConfig m_config;
    Zones m_own;
    Zones m_common;
    AddressPlan &m_plan;
    QList<SocketAddress> m_sockets;
};

} // namespace doctor::practice
