#pragma once

#include "command_line.h"

#include <QCommandLineParser>

namespace doctor {

//! Every option that the command line knows.
void addOptions(QCommandLineParser &parser);
QStringList checkOptionNames();
QStringList outputOptionNames();  //!< those for what is written and where
QStringList explainOptionNames(); //!< those of `explain` alone
QStringList otherOptionNames();   //!< those that every command takes
QStringList allOptionNames();

//! The options and words of `check` into \a line; a usage error in words, or nothing.
QString readCheck(const QCommandLineParser &parser, const QStringList &words, CommandLine &line);

//! --format; a usage error in words, or nothing.
QString readFormat(const QCommandLineParser &parser, CommandLine &line);

//! --output, --force and redaction; a usage error in words, or nothing.
QString readOutput(const QCommandLineParser &parser, CommandLine &line);

//! --redact, --no-redact and --hide; a usage error in words, or nothing.
QString readRedaction(const QCommandLineParser &parser, Hidden &hidden);

//! Why \a locale is not the code of a language, in words, or nothing.
QString languageProblem(const QString &locale);

//! --server KEY=VALUE, as often as given.
QString readServer(const QCommandLineParser &parser, ServerTold &server);

} // namespace doctor
