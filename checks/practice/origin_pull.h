#pragma once

#include "practice/http_reader.h"
#include "practice/stream.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <functional>

namespace doctor::practice {

//! Where and how the edge asks the origin once.
struct PullPlan {
    QHostAddress address; //!< of the socket that plays it
    quint16 port = 0;
    QHostAddress source;        //!< null: the system's choice
    SSL_CTX *context = nullptr; //!< null: plain HTTP
    QByteArray serverName;      //!< SNI, and the name under strict
    bool verify = false;
    qint64 verifyAt = 0; //!< seconds since 1970: the edge's own clock
    QByteArray request;  //!< the bytes to send
    std::chrono::milliseconds connectPatience{0};
    std::chrono::milliseconds answerPatience{0};
};

//! What came of it: an answer, or the code that the failure means to visitors (facts §1.1).
struct Pulled {
    int code = 0; //!< 0: answered; 520…526
    int status = 0;
    QByteArray reason;
    HeaderList headers;
    QByteArray body;
};

//! One connection from the edge to the origin. Calls back once, then deletes itself.
class OriginPull : public QObject
{
    Q_OBJECT

public:
    OriginPull(PullPlan plan, std::function<void(const Pulled &)> done, QObject *parent);

private:
    void connected();
    void refused(QAbstractSocket::SocketError error);
    void established();
    void send();
    void read();
    void closed();
    void outOfPatience();
    void fail(int code);
    void finish(const Pulled &pulled);
    bool isRevoked() const;

    PullPlan m_plan;
    std::function<void(const Pulled &)> m_done;
    Stream m_stream;
    HttpReader m_reader;
    QTimer m_patience;
    enum class Stage { Connecting, Handshaking, Waiting, Done };
    Stage m_stage = Stage::Connecting;
};

} // namespace doctor::practice
