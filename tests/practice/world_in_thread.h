#pragma once

#include "practice/world.h"
#include "probes/openssl_exit.h"

#include <QThread>

namespace doctor::test {

//! A world from JSON on loopback, in a thread of its own, so that the test may wait on its sockets.
class WorldInThread
{
public:
    explicit WorldInThread(const QByteArray &json)
    {
        const auto config = practice::WorldConfig::fromJson(json, &error);
        if (!config)
            return;
        m_worker.moveToThread(&m_thread);
        freeOpensslAtEndOf(m_thread);
        m_thread.start();
        const auto start = [&] {
            m_world = std::make_unique<practice::World>(*config, practice::World::Ground::Loopback);
            started = m_world->start(&error);
            endpoints.sockets = m_world->clientSockets();
            endpoints.resolvers = m_world->resolverSockets();
            endpoints.extraRoots = {QSslCertificate(m_world->authorityPem())};
            endpoints.closed = true;
        };
        QMetaObject::invokeMethod(&m_worker, start, Qt::BlockingQueuedConnection);
    }
    ~WorldInThread()
    {
        if (!m_thread.isRunning())
            return;
        const auto stop = [this] { m_world.reset(); };
        QMetaObject::invokeMethod(&m_worker, stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WorldInThread)

    QString error;
    bool started = false;
    Endpoints endpoints;

private:
    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<practice::World> m_world;
};

} // namespace doctor::test
