#pragma once

#include "evidence/observation.h"
#include "probes/http_reader.h"
#include "probes/origin_stream.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace doctor {

class WebContext;

//! One request to one address.
struct WebTarget {
    QUrl url; //!< nominal: the host by name; says Host header, SNI and the name to be certified
    QHostAddress address;
    QNetworkProxy proxy = QNetworkProxy::NoProxy; //!< otherwise it is told the name, and address is unused
    int lane = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    qint64 bodyLimit = 256 * 1024;
    std::chrono::milliseconds connectLimit; //!< until the request is sent: TCP and, for https, TLS
};

//! How it went, in HttpSeen's words for failure.
struct WebResult {
    Outcome outcome = Outcome::TimedOut;
    bool connected = false;
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; //!< decoded
    bool bodyComplete = false;
    bool bodyTruncated = false;
    qint64 firstByteMs = -1;
    QString failure;
    QString error;
    std::optional<TransportSeen> tls;

    QByteArray header(const char *lowerName) const;
};

//! It reads the answer itself, within HttpReader's bounds (see web_exchange_own.cpp), in a proxy's tunnel
//! too. Only http through a proxy that asks in its own way is left to QNetworkAccessManager, to which no
//! other code talks. It never waits longer than connectLimit for the connection; for the answer its owner
//! sets the limit and reads soFar(). finished() is emitted once, never from inside start(); deletion is
//! silent.
class WebExchange : public QObject
{
    Q_OBJECT

public:
    WebExchange(WebTarget target, WebContext &context, QObject *parent = nullptr);
    ~WebExchange() override;

    void start();
    const WebTarget &target() const { return m_target; }
    //! What was seen when the owner's patience is over: TimedOut, "timeout-connect", "timeout-answer" or
    //! "body-timeout".
    WebResult soFar() const;

Q_SIGNALS:
    void finished(const doctor::WebResult &result);

private:
    static constexpr int maxText = 300;
    static QByteArray hostHeader(const QUrl &url);
    bool hasTunnel() const;

    void sendOwn(const SocketAddress &to);
    QByteArray requestText() const;
    void takeOwn(const QByteArray &bytes);
    void takeOwnEnd(const StreamEnd &end);
    void takeHandshakeEnd(const StreamEnd &end);
    void readOwn();
    void endOwn(Outcome outcome, const QString &failure, const QString &error);

    void send();
    void watch();
    void takeHead();
    bool takeBody(); //!< true: the bound was reached and the end is told
    void takeTls(const QSslCertificate &leaf);
    void takeTlsErrors(const QSslCertificate &leaf, const QList<QSslError> &errors);
    void takeEnd();
    void failBeforeHead(QNetworkReply::NetworkError error);
    void dropReply();
    void deliver();

    WebTarget m_target;
    WebContext &m_context;
    WebResult m_result;
    QPointer<QNetworkReply> m_reply;
    OriginStreamPtr m_stream;
    HttpReader m_reader;
    QTimer m_connectLimit;
    QElapsedTimer m_clock;
    bool m_done = false;
};

} // namespace doctor
