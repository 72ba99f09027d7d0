#pragma once

#include "evidence/observation.h"
#include "probes/requests.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace doctor {

class WebContext;
class WebExchange;
struct AddressesFound;
struct WebResult;

//! What a WebFetch asks.
struct WebRequest {
    QUrl url = {};                                    //!< https, a host name
    QByteArray accept = QByteArrayLiteral("*/*");     //!< the Accept header
    qint64 bodyLimit = 256 * 1024;                    //!< bytes (decoded); reading stops there
    std::chrono::milliseconds limit = limits::helper; //!< for everything together
};

//! What came of it. Answered: a status line with headers came, whatever the status.
struct WebAnswer {
    Outcome outcome = Outcome::Failed;
    QUrl url;       //!< that answered, after redirects
    int status = 0; //!< 0 without an answer
    QByteArray body;
    bool truncated = false; //!< the body was longer than bodyLimit
    bool complete = false;  //!< the whole body came
    AddressSeen address;    //!< the last one tried
    std::optional<TransportSeen> tls;
    bool throughProxy = false;
    QString failure; //!< "not-resolved", "no-route", "timeout-connect", "tls", "too-many-redirects", …; empty
                     //!< when complete
    QString error; //!< the library's words

    bool isGood() const { return outcome == Outcome::Answered && status == 200 && complete; }
};

//! One GET to a name: a helper's file or answer.
//!
//! The name is resolved through the shared c-ares channel (sockets never get names), its addresses are tried
//! one after the other, at most three redirects to the same site are followed, and when no address could be
//! connected to, the system's proxy is tried once if there is one. Certificate errors are never ignored.
//! finished() is emitted exactly once and never from inside start(); deleting a running fetch is silent.
class WebFetch : public QObject
{
    Q_OBJECT

public:
    //! \a context outlives the fetch.
    WebFetch(WebRequest request, WebContext &context, QObject *parent = nullptr);
    ~WebFetch() override;

    void start();

Q_SIGNALS:
    void finished(const doctor::WebAnswer &answer);

private:
    void resolve();
    void tryNextAddress();
    void tryProxy();
    void exchange(const QHostAddress &address, const QNetworkProxy &proxy);
    void record(const WebResult &result);
    void take(const WebResult &result);
    bool redirect(const WebResult &result);
    void timeOut();
    void deliver();

    WebRequest m_request;
    WebContext &m_context;
    QTimer m_limit;
    QElapsedTimer m_clock;
    QList<QHostAddress> m_left;
    std::unique_ptr<WebExchange> m_exchange;
    WebAnswer m_answer;
    int m_redirects = 0;
    int m_lane = 0;
    bool m_started = false;
    bool m_proxyTried = false;
    bool m_done = false;
};

} // namespace doctor
