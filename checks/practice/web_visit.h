#pragma once

#include "practice/stream.h"
#include "practice/web_server.h"

#include <QTimer>

namespace doctor::practice {

//! One visitor's connection to a WebServer; deletes itself when it ends.
class WebVisit : public QObject
{
    Q_OBJECT

public:
    //! \a context null: plain HTTP. \a port is the nominal one.
    WebVisit(QTcpSocket *socket, SSL_CTX *context, quint16 port, WebServer &server);

private:
    void read();
    void ask();
    void answer(const Told &told);
    void end();

    WebServer &m_server;
    Stream m_stream;
    HttpReader m_reader;
    QTimer m_idle;
    quint16 m_port;
    bool m_answering = false;
};

} // namespace doctor::practice
