#pragma once

#include "practice/http_reader.h"
#include "practice/origin_server.h"
#include "practice/stream.h"

#include <QTimer>

namespace doctor::practice {

//! One connection to the origin; deletes itself when it ends.
class OriginVisit : public QObject
{
    Q_OBJECT

public:
    OriginVisit(QTcpSocket *socket, OriginServer &server);

private:
    void begin();
    void wrongProtocol(const QByteArray &message);
    void read();
    void answer();
    void tell(int status, const QByteArray &headers, const QByteArray &body);
    void tellPage(bool own);
    void redirect();
    void pourForEver();
    bool isForbidden() const;
    bool lacksCertificate() const;
    void end();

    OriginServer &m_server;
    QTcpSocket &m_socket;
    Stream m_stream;
    HttpReader m_reader;
    QTimer m_timer;
    bool m_begun = false;
    bool m_answering = false;
};

} // namespace doctor::practice
