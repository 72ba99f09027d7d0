#pragma once

#include "findings/finding.h"
#include "question/question.h"
#include "redaction/secrets.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <chrono>

namespace doctor {

enum class Command { Help, Version, Check, Practice, Explain, Render, Compare };
enum class Format { Text, Json, Markdown, Html, Ticket };

//! Exit statuses of the command line beside those of the lights.
namespace exit_status {
inline constexpr int usage = 64;
inline constexpr int internal = 70;
inline constexpr int notWritten = 74;
inline constexpr int interrupted = 130;
} // namespace exit_status

//! The exit status that stands for a light: 0 green, 1 amber, 2 red, 3 grey.
int exitStatus(Light light);

//! What one call of the program asks for.
struct CommandLine {
    Command command = Command::Help;

    Question question;                        //!< check, without --practice; explain: only its server
    QString practiceFault;                    //!< check --practice: an id that practiceFaults() may know
    QList<QSslCertificate> trust;             //!< --trust
    std::chrono::milliseconds answerLimit{0}; //!< --timeout; zero: the usual limits
    Format format = Format::Text;
    QString outputFile;        //!< empty: standard output
    bool listContacts = false; //!< only say whom this would contact
    bool force = false;        //!< an existing outputFile may be replaced
    Hidden hidden;             //!< --no-redact and --hide

    QString causeId;         //!< explain
    QStringList fixIds;      //!< explain --fix
    bool all = false;        //!< explain --all
    QString reportFile;      //!< render; compare: the earlier one
    QString laterReportFile; //!< compare
    QString locale;          //!< --lang; empty: the system's
    QStringList notes;       //!< sentences for standard error that do not stop anything
};

struct ParsedCommandLine {
    CommandLine line;
    QString error; //!< a usage error in words, not yet escaped for a terminal; empty when line holds
};

//! \a arguments: with the program's name first. Reads no file but those of --trust; asks the network nothing.
ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace doctor
