#pragma once

#include "practice/http_reader.h"
#include "practice/openssl_handles.h"
#include "practice/web_server.h"

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace doctor::test {

enum class Then { Close, Reset, Silence };

//! What a server says, and what it does when it has.
struct Utterance {
    QByteArray say = {};
    std::chrono::milliseconds drip{0}; //!< between two bytes of `say`; zero: at once
    QByteArray pour = {};              //!< after `say`, again and again, for ever
    Then then = Then::Close;
};

//! How much of the server's TLS reaches the other side.
struct TlsCut {
    int records = -1; //!< after so many it is Then's turn; -1: all
    Then then = Then::Silence;
    std::chrono::milliseconds drip{0};                         //!< between two bytes
    std::function<QByteArray(const QByteArray &)> tamper = {}; //!< changes a whole record
};

class Peer;
//! Called with each request; false: the server answers as a good one would.
using Handler = std::function<bool(Peer &peer, const practice::Asked &asked)>;

//! How a server treats its callers, stage by stage. What is left out goes well.
struct Manner {
    std::function<void(Peer &)> onConnect = {};
    std::function<void(Peer &)> onBytes = {};          //!< the first ones, before any TLS
    std::function<practice::Identity()> identity = {}; //!< TLS with this; none: plain
    std::function<void(SSL_CTX *)> setUp = {};
    TlsCut cut = {};
    Handler handler = {};
    std::function<practice::Told(const practice::Asked &)> usual = {}; //!< what a good server would say
};

//! One connection to a server that misbehaves; deletes itself when it ends.
class Peer : public QObject
{
    Q_OBJECT

public:
    Peer(QTcpSocket *socket, SSL_CTX *context, quint16 port, const Manner &manner, QObject *parent);
    ~Peer() override;

    void utter(const Utterance &utterance);
    void end(Then then);

private:
    void read();
    void readTls();
    void ask();
    void tell(const practice::Told &told);
    void write(const QByteArray &plain);
    void flushTls();
    void sendRecords();
    void step();

    QTcpSocket *m_socket;
    practice::SslHandle m_ssl;
    BIO *m_in = nullptr;
    BIO *m_out = nullptr;
    const Manner &m_manner; //!< of the server, which outlives its connections
    practice::HttpReader m_reader;
    QByteArray m_records; //!< TLS on its way out
    QByteArray m_dripping;
    Utterance m_utterance;
    QTimer m_timer;
    quint16 m_port;
    qsizetype m_said = 0;
    int m_sent = 0;
    bool m_established = false;
    bool m_cut = false;
    bool m_begun = false;
    bool m_answering = false;
};

//! A server on loopback that treats its callers as its manner says.
class HostileServer : public QTcpServer
{
    Q_OBJECT

public:
    //! \a port is the nominal one.
    HostileServer(Manner manner, quint16 port, QObject *parent);
    ~HostileServer() override;

    SocketAddress address() const { return {serverAddress(), serverPort()}; }

private:
    Manner m_manner;
    practice::ContextHandle m_context;
};

} // namespace doctor::test
