#pragma once

#include "practice/world.h"
#include "probes/openssl_exit.h"
#include "probes/regex_threads.h"

#include <QThread>

#include <functional>

namespace doctor::test {

//! A world on loopback, in a thread of its own, so that the test may wait on its sockets.
class WorldInThread
{
public:
    using Furnish = std::function<void(practice::World &world, Endpoints &endpoints, QObject *servers)>;

    explicit WorldInThread(const QByteArray &json)
    {
        if (const auto config = practice::WorldConfig::fromJson(json, &error))
            run(*config, {});
    }
    //! \a furnish adds servers to the world that has started, in its thread, as children of `servers`.
    WorldInThread(const practice::WorldConfig &config, const Furnish &furnish) { run(config, furnish); }
    ~WorldInThread()
    {
        if (!m_thread.isRunning())
            return;
        const auto stop = [this] {
            m_servers.reset();
            m_world.reset();
        };
        QMetaObject::invokeMethod(&m_worker, stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WorldInThread)

    QString error;
    bool started = false;
    Endpoints endpoints;

private:
    void run(const practice::WorldConfig &config, const Furnish &furnish)
    {
        m_worker.moveToThread(&m_thread);
        freeOpensslAtEndOf(m_thread);
        m_thread.start();
        const auto start = [&] {
            m_world = std::make_unique<practice::World>(config, practice::World::Ground::Loopback);
            m_servers = std::make_unique<QObject>();
            started = m_world->start(&error);
            if (!started)
                return;
            endpoints = m_world->endpoints();
            if (!furnish)
                return;
            furnish(*m_world, endpoints, m_servers.get());
            endpoints.sockets = m_world->clientSockets();
        };
        QMetaObject::invokeMethod(&m_worker, start, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<practice::World> m_world;
    std::unique_ptr<QObject> m_servers;
};

} // namespace doctor::test
