#include "practice/practice.h"

#include "practice/staging.h"
#include "practice/world.h"
#include "probes/openssl_exit.h"
#include "probes/regex_threads.h"

#include <QCoreApplication>
#include <QThread>

namespace doctor {
namespace {

using practice::Staging;
using practice::World;

//! A world in a thread of its own.
class Staged : public PracticeInternet
{
public:
    Staged() = default;
    ~Staged() override
    {
        if (m_thread.isRunning()) {
            QMetaObject::invokeMethod(
                &m_worker, [this] { m_world.reset(); }, Qt::BlockingQueuedConnection);
            m_thread.quit();
            m_thread.wait();
        }
    }
    Q_DISABLE_COPY_MOVE(Staged)

    bool start(const Staging &staging, QString *error)
    {
        m_question = staging.question;
        m_question.isPractice = true;
        m_worker.moveToThread(&m_thread);
        freeOpensslAtEndOf(m_thread);
        m_thread.setObjectName(QStringLiteral("practice"));
        m_thread.start();
        bool fine = false;
        QMetaObject::invokeMethod(
            &m_worker,
            [&] {
                m_world = std::make_unique<World>(staging.world, World::Ground::Loopback);
                fine = m_world->start(error);
                if (fine)
                    m_endpoints = m_world->endpoints();
            },
            Qt::BlockingQueuedConnection);
        return fine;
    }

    Endpoints endpoints() const override { return m_endpoints; }
    Question question() const override { return m_question; }

private:
    QThread m_thread;
    QObject m_worker; //!< where the thread is told what to do
    std::unique_ptr<World> m_world;
    Endpoints m_endpoints;
    Question m_question;
};

} // namespace

std::unique_ptr<PracticeInternet> PracticeInternet::stage(const QString &faultId, QString *error)
{
    QString ignored;
    QString &said = error ? *error : ignored;
    const QList<PracticeFault> &faults = practiceFaults();
    for (qsizetype i = 0; i < faults.size(); ++i) {
        if (faults.at(i).id != faultId)
            continue;
        if (!faults.at(i).stageable) {
            said = QCoreApplication::translate("Practice", "This fault cannot be staged on this system: %1")
                       .arg(practiceText(faults.at(i)));
            return nullptr;
        }
        Staging staging = practice::healthyStaging();
        practice::faultRows().at(static_cast<size_t>(i)).change(staging);
        auto staged = std::make_unique<Staged>();
        if (!staged->start(staging, &said))
            return nullptr;
        return staged;
    }
    said = QCoreApplication::translate("Practice", "There is no practice fault \"%1\".").arg(faultId);
    return nullptr;
}

} // namespace doctor
