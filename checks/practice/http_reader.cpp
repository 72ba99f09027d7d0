#include "practice/http_reader.h"

#include <utility>

namespace doctor::practice {

namespace {
constexpr int interimLimit = 20; //!< ours: 1xx answers before the real one
}

HttpReader::HttpReader(Kind kind, qsizetype headLimit, qsizetype bodyLimit)
    : m_kind(kind), m_headLimit(headLimit), m_bodyLimit(bodyLimit)
{}

HttpReader::State HttpReader::feed(const QByteArray &bytes)
{
    m_pending.append(bytes);
    if (m_state == State::Head && takeHead())
        m_state = State::Body;
    if (m_state == State::Body)
        takeBody();
    return m_state;
}

HttpReader::State HttpReader::finish()
{
    if (m_state == State::Body && m_left < 0 && !m_chunked)
        m_state = State::Complete;
    return m_state;
}

QByteArray HttpReader::header(const QByteArray &name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key.toLower() == name)
            return value;
    }
    return {};
}

QByteArray HttpReader::takeRest()
{
    return std::exchange(m_pending, {});
}

bool HttpReader::takeHead()
{
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    if (end > m_headLimit || (end < 0 && m_pending.size() > m_headLimit)) {
        m_state = State::HeadTooLarge;
        return false;
    }
    const bool plausible = m_kind == Kind::Request || m_pending.size() < 5 || m_pending.startsWith("HTTP/");
    if (!plausible)
        m_state = State::Bad;
    if (!plausible || end < 0)
        return false;
    QByteArrayList lines = m_pending.left(end).split('\n');
    m_pending.remove(0, end + 4);
    if (!takeStart(lines.takeFirst().trimmed())) {
        m_state = State::Bad;
        return false;
    }
    const int status = m_kind == Kind::Response ? m_start.at(1).toInt() : 0;
    if (m_kind == Kind::Response && status < 200) {
        if (++m_interim > interimLimit)
            m_state = State::Bad;
        return m_state == State::Head && takeHead();
    }
    for (const QByteArray &line : std::as_const(lines)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            m_headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    m_chunked = header("transfer-encoding").toLower().contains("chunked");
    if (!takeLength()) {
        m_state = State::Bad;
        return false;
    }
    if (status == 204 || status == 304)
        m_left = 0;
    return true;
}

bool HttpReader::takeStart(const QByteArray &line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = line.indexOf(' ', first + 1);
    if (first < 0 || (m_kind == Kind::Request && second < 0))
        return false;
    m_start = {line.left(first), second < 0 ? line.mid(first + 1) : line.mid(first + 1, second - first - 1),
               second < 0 ? QByteArray() : line.mid(second + 1)};
    return m_kind == Kind::Request || m_start.at(1).toInt() >= 100;
}

//! RFC 9110 §8.6: what is no length, or several that differ, makes a message that cannot be relied on.
bool HttpReader::takeLength()
{
    m_left = m_kind == Kind::Request ? 0 : -1;
    QByteArray said;
    for (const auto &[name, value] : std::as_const(m_headers)) {
        if (name.toLower() != "content-length")
            continue;
        bool isNumber = false;
        m_left = value.toLongLong(&isNumber);
        if (!isNumber || m_left < 0 || (!said.isEmpty() && said != value))
            return false;
        said = value;
    }
    return true;
}

void HttpReader::keep(const QByteArray &bytes)
{
    m_body.append(bytes.left(m_bodyLimit - m_body.size()));
    if (bytes.size() + m_body.size() > m_bodyLimit || m_body.size() == m_bodyLimit) {
        m_truncated = true;
        m_state = State::Complete;
    }
}

void HttpReader::takeBody()
{
    if (m_chunked) {
        m_left = -1;
        while (m_state == State::Body && takeChunk()) {}
        return;
    }
    const qsizetype count = m_left < 0 ? m_pending.size() : qMin<qint64>(m_left, m_pending.size());
    keep(m_pending.left(count));
    m_pending.remove(0, count);
    if (m_left >= 0 && (m_left -= count) == 0)
        m_state = State::Complete;
}

bool HttpReader::takeChunk()
{
    const qsizetype end = m_pending.indexOf("\r\n");
    if (end < 0)
        return false;
    bool fine = false;
    const qsizetype size = m_pending.left(end).split(';').constFirst().trimmed().toInt(&fine, 16);
    if (!fine || size < 0) {
        m_state = State::Bad;
        return false;
    }
    if (m_pending.size() < end + 2 + size + 2)
        return false;
    keep(m_pending.mid(end + 2, size));
    m_pending.remove(0, end + 2 + size + 2);
    if (size == 0)
        m_state = State::Complete;
    return true;
}

QByteArray reasonFor(int status)
{
    switch (status) {
    case 200: return "OK";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 409: return "Conflict";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

} // namespace doctor::practice
