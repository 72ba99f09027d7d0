#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace doctor {

//! Reads one HTTP/1.x answer out of hostile bytes, within bounds: 160 KB of heads, 20 interim answers, 64 KB
//! of body unless it is told another bound.
class HttpReader
{
public:
    static constexpr qint64 headLimit = 160 * 1024;
    static constexpr qint64 tooLargeHead = 128 * 1024; //!< Cloudflare's limit for all headers of an answer
    static constexpr qint64 bodyLimit = 64 * 1024;
    static constexpr int interimLimit = 20;

    enum class State { Head, Body, Done, Bad };

    explicit HttpReader(qsizetype most = bodyLimit) : m_most(most) {}

    State feed(const QByteArray &bytes);
    State state() const { return m_state; }
    //! The peer closed in good order. A body without a length is complete then.
    State close();
    //! The connection ended in another way: a body without a length may have been longer.
    State breakOff();

    bool sawBytes() const { return m_sawBytes; }
    bool hasHead() const { return m_headDone; }
    QString failure() const { return m_failure; } //!< in HttpSeen's words; empty while all is well
    QString error() const { return m_error; }

    int status() const { return m_status; }
    QString version() const { return m_version; }
    qint64 headerBytes() const { return m_headerBytes; }
    const QList<QPair<QByteArray, QByteArray>> &headers() const { return m_headers; } //!< names in lower case
    QByteArray header(const char *lowerName) const;                                   //!< the first of them
    const QByteArray &body() const { return m_body; } //!< chunks joined, nothing decompressed
    bool bodyComplete() const { return m_bodyComplete; }
    bool bodyTruncated() const { return m_bodyTruncated; }
    const QByteArray &start() const { return m_start; } //!< the first bytes, at most 64

private:
    bool readHead();
    bool parseHead(const QByteArray &head);
    bool parseStatusLine(const QByteArray &line);
    void chooseFraming();
    void readBody();
    void readChunks();
    void takeChunkLine(const QByteArray &line);
    void takeBody(const QByteArray &bytes);
    void finishBody();
    void endUnfinished();
    void fail(const char *failure, const QString &error);

    enum class Framing { None, Length, Chunked, UntilClose };

    qsizetype m_most;
    State m_state = State::Head;
    QByteArray m_buffer;
    QByteArray m_start;
    bool m_sawBytes = false;
    bool m_headDone = false;
    int m_interim = 0;
    int m_status = 0;
    QString m_version;
    qint64 m_headerBytes = 0;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    Framing m_framing = Framing::UntilClose;
    qint64 m_left = 0; //!< bytes to come of the body or of the chunk
    bool m_inTrailer = false;
    bool m_chunkEnd = false; //!< the line break after a chunk is to come
    int m_trailers = 0;
    QByteArray m_body;
    bool m_bodyComplete = false;
    bool m_bodyTruncated = false;
    QString m_failure;
    QString m_error;
};

} // namespace doctor
