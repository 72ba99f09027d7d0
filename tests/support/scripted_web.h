#pragma once

#include "probes/endpoints.h"
#include "web_certificate.h"

#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace doctor::test {

//! A web server on loopback that does with each request what its script says: also nothing, or worse.
class ScriptedWeb : public QTcpServer
{
    Q_OBJECT

public:
    //! Called with the socket and the whole request head. Whoever writes also closes.
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &request)>;
    explicit ScriptedWeb(Script script, const std::optional<WebCertificate> &certificate = std::nullopt);

    SocketAddress address() const { return {serverAddress(), serverPort()}; }
    const QList<QByteArray> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

    //! Writes and closes.
    static void reply(QTcpSocket *socket, const QByteArray &bytes);
#ifdef Q_OS_LINUX
    //! Writes and resets, in TLS without close_notify.
    static void replyThenReset(QTcpSocket *socket, const QByteArray &bytes);
    //! Writes, and then a TLS record that nobody can decrypt.
    static void replyThenGarble(QTcpSocket *socket, const QByteArray &bytes);
#endif
    //! "HTTP/1.1 200 OK", Content-Length, \a headers (each with CR LF), body.
    static QByteArray ok(const QByteArray &body, const QByteArray &headers = {});
    static QByteArray answer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &headers = {});

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket);

    Script m_script;
    std::optional<WebCertificate> m_certificate;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace doctor::test
