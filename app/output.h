#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace doctor {

//! All of it, flushed; false when a part could not be written (a full disk, a reader that has gone).
bool writeAll(std::FILE *stream, const QByteArray &bytes);

//! Why results cannot go into this file, in words, or nothing. Existing files only with \a force; symbolic
//! links, folders and devices never.
QString whyNotWritable(const QString &fileName, bool force);

//! The whole file or nothing. Without \a force only a file that this call made itself; with it, a
//! half-written one is never seen. A sentence when it could not be written.
QString writeFile(const QString &fileName, bool force, const QByteArray &bytes);

//! Into the file, or to standard output where \a fileName is empty. A sentence when it could not be written.
QString writeResult(const QString &fileName, bool force, const QByteArray &bytes);

} // namespace doctor
