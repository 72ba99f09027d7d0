#pragma once

#include "probes/endpoints.h"

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace doctor::test {

//! What a scripted resolver does with one question.
struct DnsScript {
    int rcode = 0;
    QList<QByteArray> answers = {};   //!< whole records, see record()
    QList<QByteArray> authority = {}; //!< whole records
    QList<QByteArray> additional = {};
    bool authenticated = false;
    bool truncatedOverUdp = false; //!< UDP says only "ask over TCP"
    bool wrongIdFirst = false;     //!< an answer with a wrong id, and another address, comes first
    bool silent = false;
    bool wrongIdOnly = false; //!< …and the right one never
    bool drips = false;       //!< over TCP a byte a second
    QByteArray raw = {};      //!< sent instead of a built answer, after the id of the question
};

//! A resolver on loopback, UDP and TCP on one port, which answers as its script says.
class ScriptedDns : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<DnsScript(const QString &name, int type)>;
    explicit ScriptedDns(Script script);

    SocketAddress address() const { return {QHostAddress(QHostAddress::LocalHost), m_udp.localPort()}; }
    int questions() const { return m_questions; }
    int questionsOverTcp() const { return m_questionsOverTcp; }

    static QByteArray wireName(const QString &name);
    static QByteArray record(const QString &name, int type, quint32 ttl, const QByteArray &data);
    static QByteArray a(const QString &name, const QString &address, quint32 ttl = 300);
    static QByteArray aaaa(const QString &name, const QString &address, quint32 ttl = 300);

private:
    void answerUdp();
    void answerTcp(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &question, bool overTcp);

    Script m_script;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    int m_questions = 0;
    int m_questionsOverTcp = 0;
};

} // namespace doctor::test
