#pragma once

#include "practice/address_plan.h"
#include "practice/authority.h"
#include "practice/http_reader.h"

#include <QObject>

#include <functional>
#include <map>

class QTcpServer;

namespace doctor::practice {

//! One request to a web server that behaves.
struct Asked {
    bool secure = false;
    QByteArray method;
    QByteArray target; //!< path with query
    QString host;      //!< lower case, without port
    quint16 port = 0;  //!< the nominal port it came in on
    HeaderList headers;
    QByteArray body;
    QHostAddress peer;
    QByteArray tlsVersion; //!< "TLSv1.3"; empty over plain HTTP

    QByteArray header(const QByteArray &name) const; //!< name in lower case
    QByteArray path() const { return target.split('?').constFirst(); }
};

struct Told {
    int status = 200;
    HeaderList headers;
    QByteArray body;
    QByteArray reason; //!< empty: the usual one
};

using Reply = std::function<void(const Told &)>;
using Handler = std::function<void(const Asked &, const Reply &)>;

//! An HTTP/1.1 server with keep-alive on plain and TLS sockets, one certificate a name (SNI).
class WebServer : public QObject
{
    Q_OBJECT

public:
    WebServer(Handler handler, AddressPlan &plan, QObject *parent);
    ~WebServer() override;

    //! The certificate shown for \a host; for every name when \a host is empty.
    bool addCertificate(const QString &host, const Identity &identity);
    bool listen(const QList<SocketAddress> &nominal, bool secure, QString *error);

    SSL_CTX *contextFor(const QString &host) const;
    const Handler &handler() const { return m_handler; }

private:
    Handler m_handler;
    AddressPlan &m_plan;
    std::map<QString, ContextHandle> m_contexts;
};

//! A server context that shows \a identity; null when OpenSSL will not have it.
ContextHandle serverContext(const Identity &identity);
QByteArray httpDate(const QDateTime &utc);

} // namespace doctor::practice
