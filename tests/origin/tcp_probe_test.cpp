#include "probe_run.h"
#include "probes/tcp_probe.h"

#include <QTcpServer>
#include <QTest>

#include <sys/socket.h>
#include <vector>

using namespace doctor;
using namespace doctor::test;

namespace {

const QHostAddress nominal(QStringLiteral("203.0.113.10"));

Endpoints leadingTo(const QHostAddress &address, quint16 port)
{
    Endpoints endpoints;
    endpoints.closed = true;
    endpoints.sockets.insert({nominal.toString(), 80}, {address, port});
    return endpoints;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TcpProbeTest : public QObject
{
    Q_OBJECT

    static Observation look(const Endpoints &endpoints, quint16 port = 80)
    {
        TcpRequest request;
        request.address = nominal;
        request.port = port;
        request.attempt = 2;
        TcpProbe probe(request, endpoints);
        return observe(probe).value(0);
    }

private Q_SLOTS:
    void connected()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Observation seen = look(leadingTo(QHostAddress::LocalHost, server.serverPort()));
        QCOMPARE(seen.outcome, Outcome::Connected);
        QCOMPARE(seen.target, QStringLiteral("203.0.113.10:80"));
        const auto *tcp = seen.as<TcpSeen>();
        QVERIFY(tcp != nullptr);
        QCOMPARE(tcp->address.text, nominal.toString());
        QCOMPARE(tcp->attempt, 2);
        QVERIFY(tcp->refusedBy.isEmpty() && !tcp->icmp);
        // It ends in good order: the server sees a close, not a reset.
        QTRY_VERIFY(server.hasPendingConnections());
        QTcpSocket *socket = server.nextPendingConnection();
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket->error(), QAbstractSocket::RemoteHostClosedError);
    }

    void refused()
    {
        const Observation seen = look(leadingTo(QHostAddress::LocalHost, freePort()));
        QCOMPARE(seen.outcome, Outcome::Refused);
#ifdef Q_OS_LINUX
        QCOMPARE(seen.as<TcpSeen>()->refusedBy, QStringLiteral("reset"));
        QCOMPARE(seen.as<TcpSeen>()->error, QStringLiteral("ECONNREFUSED"));
#endif
        QVERIFY(!seen.as<TcpSeen>()->icmp);
    }

    void refusedOverIPv6()
    {
        const Observation seen = look(leadingTo(QHostAddress::LocalHostIPv6, freePort()));
        QVERIFY(seen.outcome == Outcome::Refused || seen.outcome == Outcome::NoRouteHere);
    }

    void silentBacklog()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        ::listen(static_cast<int>(server.socketDescriptor()), 0);
        server.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 3; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        }
        QTRY_COMPARE(crowd.front()->state(), QAbstractSocket::ConnectedState);
        const Observation seen = look(leadingTo(QHostAddress::LocalHost, server.serverPort()));
        QCOMPARE(seen.outcome, Outcome::TimedOut);
        QVERIFY(seen.elapsedMs >= 3900);
    }

    void noRouteWhenTheWorldIsClosed()
    {
        const Observation seen = look(leadingTo(QHostAddress::LocalHost, 1), 81);
        QCOMPARE(seen.outcome, Outcome::NoRouteHere);
    }

    void abortedAndDeleted()
    {
        const Endpoints endpoints = leadingTo(QHostAddress::LocalHost, freePort());
        TcpRequest request;
        request.address = nominal;
        request.port = 80;
        TcpProbe probe(request, endpoints);
        QSignalSpy finished(&probe, &Probe::finished);
        probe.start();
        QVERIFY(finished.isEmpty());
        probe.abort();
        QCOMPARE(finished.size(), 1);
        const auto seen = finished.first().first().value<QList<Observation>>();
        QCOMPARE(seen.first().outcome, Outcome::Cancelled);
        auto *dropped = new TcpProbe(request, endpoints);
        dropped->start();
        delete dropped;
        QVERIFY(!finished.wait(50));
    }
};

QTEST_GUILESS_MAIN(TcpProbeTest)
#include "tcp_probe_test.moc"
