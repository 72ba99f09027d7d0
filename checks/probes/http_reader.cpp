#include "probes/http_reader.h"

#include <algorithm>
#include <limits>

namespace doctor {

namespace {

constexpr qsizetype startSize = 64;
constexpr qsizetype lineLimit = 1024; //!< of a chunk's size line and of a trailer line

//! The first empty line, however lines end. Returns the size of the head with it, -1 when it has not come.
qsizetype headSize(const QByteArray &buffer)
{
    const qsizetype lf = buffer.indexOf("\n\n");
    const qsizetype crlf = buffer.indexOf("\n\r\n");
    if (lf < 0 && crlf < 0)
        return -1;
    if (crlf < 0 || (lf >= 0 && lf < crlf))
        return lf + 2;
    return crlf + 3;
}

} // namespace

HttpReader::State HttpReader::feed(const QByteArray &bytes)
{
    if (m_state == State::Done || m_state == State::Bad || bytes.isEmpty())
        return m_state;
    m_sawBytes = true;
    if (m_start.size() < startSize)
        m_start.append(bytes.left(startSize - m_start.size()));
    m_buffer.append(bytes);
    while (m_state == State::Head && readHead()) {}
    if (m_state == State::Body)
        readBody();
    return m_state;
}

HttpReader::State HttpReader::close()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        finishBody();
    else
        endUnfinished();
    return m_state;
}

HttpReader::State HttpReader::breakOff()
{
    endUnfinished();
    return m_state;
}

void HttpReader::endUnfinished()
{
    if (m_state == State::Head) {
        if (m_sawBytes && m_interim == 0 && !QByteArray("HTTP/").startsWith(m_start.left(5)))
            fail("not-http", {});
        else
            fail("closed-without-answer", {});
    } else if (m_state == State::Body) {
        fail("closed-early", {});
    }
}

bool HttpReader::readHead()
{
    const QByteArray mark("HTTP/");
    // Not sooner: what speaks another protocol is told by its first bytes, which may come one by one.
    if (m_buffer.size() < mark.size())
        return false;
    if (!m_buffer.startsWith(mark)) {
        fail("not-http", {});
        return false;
    }
    const qsizetype size = headSize(m_buffer);
    if (m_headerBytes + (size < 0 ? m_buffer.size() : size) > headLimit) {
        m_headerBytes += size < 0 ? m_buffer.size() : size;
        parseStatusLine(m_buffer.left(m_buffer.indexOf('\n')));
        fail("headers-too-large", {});
        return false;
    }
    if (size < 0)
        return false;
    m_headerBytes += size;
    const QByteArray head = m_buffer.left(size);
    m_buffer.remove(0, size);
    return parseHead(head);
}

bool HttpReader::parseHead(const QByteArray &head)
{
    m_headers.clear();
    const QList<QByteArray> lines = head.split('\n');
    if (!parseStatusLine(lines.first())) {
        fail("not-http", {});
        return false;
    }
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
        else if (!line.trimmed().isEmpty() && m_error.isEmpty())
            m_error = QStringLiteral("header line without a colon");
    }
    constexpr int switching = 101;
    if (m_status < 200 && m_status != switching) {
        if (++m_interim > interimLimit)
            fail("other", QStringLiteral("too many interim answers"));
        return m_state == State::Head;
    }
    m_headDone = true;
    if (m_headerBytes > tooLargeHead)
        m_failure = QStringLiteral("headers-too-large");
    m_state = State::Body;
    chooseFraming();
    return false;
}

bool HttpReader::parseStatusLine(const QByteArray &line)
{
    // "HTTP/1.1 200 OK": the reason is nobody's business.
    const QList<QByteArray> parts = line.trimmed().split(' ');
    if (parts.size() < 2 || parts.at(0).size() > 8 || parts.at(1).size() != 3)
        return false;
    bool ok = false;
    const int status = parts.at(1).toInt(&ok);
    if (!ok || status < 100)
        return false;
    m_status = status;
    m_version = QString::fromLatin1(parts.at(0).mid(5));
    return true;
}

QByteArray HttpReader::header(const char *lowerName) const
{
    for (const auto &[name, value] : m_headers)
        if (name == lowerName)
            return value;
    return {};
}

void HttpReader::chooseFraming()
{
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    const QByteArray length = header("content-length");
    bool ok = false;
    m_left = length.toLongLong(&ok);
    if (m_status == noContent || m_status == notModified)
        m_framing = Framing::None;
    else if (header("transfer-encoding").toLower().contains("chunked"))
        m_framing = Framing::Chunked;
    else if (ok && m_left >= 0)
        m_framing = m_left == 0 ? Framing::None : Framing::Length;
    if (m_framing == Framing::Chunked)
        m_left = 0;
    if (m_framing == Framing::None)
        finishBody();
}

void HttpReader::readBody()
{
    switch (m_framing) {
    case Framing::None: break;
    case Framing::Length: {
        const QByteArray part = m_buffer.left(m_left);
        m_left -= part.size();
        m_buffer.clear();
        takeBody(part);
        if (m_left == 0 && m_state == State::Body)
            finishBody();
        break;
    }
    case Framing::Chunked: readChunks(); break;
    case Framing::UntilClose:
        takeBody(m_buffer);
        m_buffer.clear();
        break;
    }
}

void HttpReader::readChunks()
{
    while (m_state == State::Body) {
        if (m_left > 0) {
            const QByteArray part = m_buffer.left(m_left);
            if (part.isEmpty())
                return;
            m_buffer.remove(0, part.size());
            m_left -= part.size();
            m_chunkEnd = m_left == 0;
            takeBody(part);
            continue;
        }
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0) {
            if (m_buffer.size() > lineLimit)
                fail("closed-early", QStringLiteral("malformed chunk"));
            return;
        }
        const QByteArray line = m_buffer.left(end).trimmed();
        m_buffer.remove(0, end + 1);
        takeChunkLine(line);
    }
}

void HttpReader::takeChunkLine(const QByteArray &line)
{
    if (m_chunkEnd) {
        m_chunkEnd = false;
        return;
    }
    if (m_inTrailer) {
        if (line.isEmpty())
            finishBody();
        else if (++m_trailers > interimLimit)
            fail("closed-early", QStringLiteral("endless trailer"));
        return;
    }
    bool ok = false;
    const QByteArray size = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    m_left = size.toLongLong(&ok, 16);
    if (!ok || m_left < 0)
        fail("closed-early", QStringLiteral("malformed chunk"));
    else
        m_inTrailer = m_left == 0;
}

void HttpReader::takeBody(const QByteArray &bytes)
{
    const qsizetype room = m_most - m_body.size();
    m_body.append(bytes.left(room));
    if (bytes.size() > room || (m_body.size() == m_most && m_framing != Framing::Length)) {
        m_bodyTruncated = true;
        m_state = State::Done;
    }
}

void HttpReader::finishBody()
{
    m_bodyComplete = true;
    m_state = State::Done;
}

void HttpReader::fail(const char *failure, const QString &error)
{
    // What was wrong with the head is worse than what came of the body.
    if (m_failure.isEmpty())
        m_failure = QString::fromLatin1(failure);
    if (!error.isEmpty())
        m_error = error;
    m_state = State::Bad;
}

} // namespace doctor
