#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace doctor::practice {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

//! Takes one HTTP/1.1 message apart as it arrives.
class HttpReader
{
public:
    enum class Kind { Request, Response };
    enum class State { Head, Body, Complete, Bad, HeadTooLarge };

    //! \a headLimit in bytes, \a bodyLimit: what comes after it is not kept and the message counts as
    //! complete.
    HttpReader(Kind kind, qsizetype headLimit, qsizetype bodyLimit);

    State feed(const QByteArray &bytes);
    //! The other side closed: completes a body that has no length of its own.
    State finish();

    State state() const { return m_state; }
    const QList<QByteArray> &startLine() const { return m_start; } //!< its three parts; the last may be empty
    const HeaderList &headers() const { return m_headers; }
    QByteArray header(const QByteArray &name) const; //!< name in lower case; the first of several
    const QByteArray &body() const { return m_body; }
    bool isTruncated() const { return m_truncated; }
    QByteArray takeRest(); //!< what came after a complete message

private:
    bool takeHead();
    bool takeStart(const QByteArray &line);
    bool takeLength();
    void takeBody();
    bool takeChunk();
    void keep(const QByteArray &bytes);

    Kind m_kind;
    qsizetype m_headLimit;
    qsizetype m_bodyLimit;
    State m_state = State::Head;
    QByteArray m_pending;
    QList<QByteArray> m_start;
    HeaderList m_headers;
    QByteArray m_body;
    qint64 m_left = -1; //!< of the body or chunk; -1: until the end
    bool m_chunked = false;
    int m_interim = 0;
    bool m_truncated = false;
};

QByteArray reasonFor(int status);

} // namespace doctor::practice
