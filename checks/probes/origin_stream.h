#pragma once

#include "probes/tcp_connect.h"
#include "probes/tls_session.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

class QSslConfiguration;
class QSslSocket;

namespace doctor {

//! Why a stream is over.
struct StreamEnd {
    enum class Stage { Connecting, Handshake, Open };
    enum class Kind {
        NotConnected, //!< tcp says why
        Closed,       //!< in good order, as far as TCP goes
        Reset,
        TimedOut, //!< of connecting or of the handshake
        Tls,      //!< what came was no TLS, a refusal, or not to be understood
        OurTls,   //!< TLS could not be started here: says nothing of the peer
        Failed,
    };
    Stage stage = Stage::Connecting;
    Kind kind = Kind::Failed;
    TcpEnd tcp; //!< of Stage::Connecting
    QString error;
};

//! What QSslSocket tells of a TLS connection. Of a handshake that failed it is the alert, and the suite (with
//! its protocol) when the server had chosen one.
struct HandshakeSeen {
    QString protocol; //!< "TLSv1.3"
    QString cipher;
    QString alpn;
    QList<QByteArray> chain; //!< DER, as sent, at most TlsSession::maxChain
    int alert = -1;          //!< the fatal one received, RFC 8446 §6; -1: none
};

//! A connection to an origin or an edge, with TLS or without, through no proxy but useProxy()'s. It gives up
//! connecting after limits::tcpConnect and the handshake limits::tlsHandshake later; after that its owner's
//! patience counts. Signals may be emitted from inside start(). Hold it by OriginStreamPtr.
class OriginStream : public QObject
{
    Q_OBJECT

public:
    explicit OriginStream(const SocketAddress &to, QObject *parent = nullptr);
    ~OriginStream() override;

    void useTls(const TlsOffer &offer); //!< QSslSocket's
    //! QSslSocket's, to somebody who has to prove that he is \a name.
    void useVerifiedTls(const QSslConfiguration &trust, const QString &name);
    void useSession(const TlsOffer &offer); //!< our own TLS, which shows what QSslSocket hides
    //! Through a tunnel: \a proxy is told \a name and the port, and the address is unused. Of what happened
    //! beyond the proxy no more is known than it says.
    void useProxy(const QNetworkProxy &proxy, const QString &name);
    void start();
    void send(const QByteArray &bytes);
    void drop(); //!< closes in good order; no signal follows

    bool isConnected() const { return m_stage != StreamEnd::Stage::Connecting; }
    bool isOpen() const { return m_stage == StreamEnd::Stage::Open; }
    const HandshakeSeen &handshake() const { return m_handshake; } //!< of useTls()
    const QSslSocket *tlsSocket() const { return m_ssl; }          //!< null without one
    const TlsSession *session() const { return m_session.get(); }  //!< of useSession()

Q_SIGNALS:
    void opened(); //!< bytes of the protocol may be sent: TCP and, with TLS, the handshake is done
    void received(const QByteArray &bytes);
    void ended(const doctor::StreamEnd &end);

private:
    void takeConnection(const TcpEnd &end);
    void begin();
    void beginHandshake();
    void takeEncryption();
    void recordHandshake();
    void takeBytes();
    void takeSocketEnd(QAbstractSocket::SocketError error);
    void takeProxyEnd(QAbstractSocket::SocketError error);
    bool wasNotified() const;
    void advance();
    void flush();
    void end(StreamEnd::Kind kind, const QString &error);

    SocketAddress m_to;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_ssl = nullptr; //!< the socket, with useTls()
    HandshakeSeen m_handshake;
    QNetworkProxy m_proxy = QNetworkProxy::NoProxy;
    QString m_name;                        //!< for the proxy
    std::unique_ptr<TcpConnect> m_connect; //!< null with a proxy
    std::unique_ptr<TlsSession> m_session;
    QTimer m_limit;
    StreamEnd::Stage m_stage = StreamEnd::Stage::Connecting;
    bool m_over = false;
};

//! Silent at once and gone when the event loop runs again: a slot of the stream may let go of it.
struct DropStream {
    void operator()(OriginStream *stream) const
    {
        stream->drop();
        stream->deleteLater();
    }
};
using OriginStreamPtr = std::unique_ptr<OriginStream, DropStream>;

} // namespace doctor
