#include "practice/origin_pull.h"

#include <QNetworkProxy>

#include <openssl/x509v3.h>

namespace doctor::practice {
namespace {

constexpr qsizetype headLimit = 128 * 1024; //!< facts §1.3: response headers in total
constexpr qsizetype bodyLimit = 512 * 1024; //!< ours: what is passed on

using OcspHandle = std::unique_ptr<OCSP_RESPONSE, FreedBy<OCSP_RESPONSE_free>>;
using BasicHandle = std::unique_ptr<OCSP_BASICRESP, FreedBy<OCSP_BASICRESP_free>>;

} // namespace

OriginPull::OriginPull(PullPlan plan, std::function<void(const Pulled &)> done, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_done(std::move(done)), m_stream(new QTcpSocket, this),
      m_reader(HttpReader::Kind::Response, headLimit, bodyLimit)
{
    QTcpSocket &socket = m_stream.socket();
    connect(&socket, &QTcpSocket::connected, this, &OriginPull::connected);
    connect(&socket, &QTcpSocket::errorOccurred, this, &OriginPull::refused);
    connect(&m_stream, &Stream::established, this, &OriginPull::established);
    connect(&m_stream, &Stream::handshakeFailed, this, [this] { fail(525); });
    connect(&m_stream, &Stream::readable, this, &OriginPull::read);
    connect(&m_stream, &Stream::closed, this, &OriginPull::closed);
    connect(&m_patience, &QTimer::timeout, this, &OriginPull::outOfPatience);
    m_patience.setSingleShot(true);
    m_patience.start(m_plan.connectPatience);
    socket.setProxy(QNetworkProxy::NoProxy);
    if (!m_plan.source.isNull())
        socket.bind(m_plan.source);
    socket.connectToHost(m_plan.address, m_plan.port);
}

void OriginPull::connected()
{
    m_patience.start(m_plan.answerPatience);
    if (!m_plan.context) {
        send();
        return;
    }
    m_stage = Stage::Handshaking;
    SSL *const ssl = m_stream.startTls(m_plan.context, Stream::Role::Client, m_plan.serverName);
    SSL_set1_host(ssl, m_plan.serverName.constData());
    SSL_set_tlsext_status_type(ssl, TLSEXT_STATUSTYPE_ocsp);
    X509_VERIFY_PARAM_set_time(SSL_get0_param(ssl), m_plan.verifyAt);
}

void OriginPull::refused(QAbstractSocket::SocketError error)
{
    if (m_stage != Stage::Connecting)
        return; // closed() or the patience decides
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: fail(521); break;
    case QAbstractSocket::SocketTimeoutError: fail(522); break;
    // The connection stood, and was closed or reset before we were told.
    case QAbstractSocket::RemoteHostClosedError: fail(m_plan.context ? 525 : 520); break;
    default: fail(523); break; // EHOSTUNREACH, ENETUNREACH
    }
}

void OriginPull::established()
{
    SSL *const ssl = m_stream.ssl();
    if (m_plan.verify && (SSL_get_verify_result(ssl) != X509_V_OK || isRevoked())) {
        fail(526);
        return;
    }
    send();
}

bool OriginPull::isRevoked() const
{
    const unsigned char *der = nullptr;
    const long size = SSL_get_tlsext_status_ocsp_resp(m_stream.ssl(), &der);
    if (size <= 0)
        return false;
    const OcspHandle response(d2i_OCSP_RESPONSE(nullptr, &der, size));
    const BasicHandle basic(response ? OCSP_response_get1_basic(response.get()) : nullptr);
    for (int i = 0; basic && i < OCSP_resp_count(basic.get()); ++i) {
        int reason = 0;
        OCSP_SINGLERESP *const one = OCSP_resp_get0(basic.get(), i);
        if (OCSP_single_get0_status(one, &reason, nullptr, nullptr, nullptr) == V_OCSP_CERTSTATUS_REVOKED)
            return true;
    }
    return false;
}

void OriginPull::send()
{
    m_stage = Stage::Waiting;
    m_stream.write(m_plan.request);
}

void OriginPull::read()
{
    if (m_stage != Stage::Waiting)
        return;
    switch (m_reader.feed(m_stream.readAll())) {
    case HttpReader::State::Complete:
        finish({.status = m_reader.startLine().at(1).toInt(),
                .reason = m_reader.startLine().at(2),
                .headers = m_reader.headers(),
                .body = m_reader.body()});
        break;
    case HttpReader::State::Bad:
    case HttpReader::State::HeadTooLarge: fail(520); break;
    case HttpReader::State::Head:
    case HttpReader::State::Body: break;
    }
}

void OriginPull::closed()
{
    switch (m_stage) {
    case Stage::Connecting: break; // errorOccurred tells more
    case Stage::Handshaking: fail(525); break;
    case Stage::Waiting:
        read();
        if (m_stage == Stage::Waiting && m_reader.finish() == HttpReader::State::Complete)
            read();
        if (m_stage == Stage::Waiting)
            fail(520);
        break;
    case Stage::Done: break;
    }
}

void OriginPull::outOfPatience()
{
    switch (m_stage) {
    case Stage::Connecting: fail(522); break;
    case Stage::Handshaking: fail(525); break;
    case Stage::Waiting: fail(524); break;
    case Stage::Done: break;
    }
}

void OriginPull::fail(int code)
{
    Pulled pulled;
    pulled.code = code;
    finish(pulled);
}

void OriginPull::finish(const Pulled &pulled)
{
    if (m_stage == Stage::Done)
        return;
    m_stage = Stage::Done;
    m_patience.stop();
    m_done(pulled);
    m_stream.close();
    deleteLater();
}

} // namespace doctor::practice
