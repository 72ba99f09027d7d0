#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace doctor {

enum class Shell { Bash, PowerShell, Cmd };
std::optional<Shell> shellFromId(const QString &id); //!< "bash", "powershell", "cmd"

//! What stands for the placeholders. A missing or empty scalar is filled with a stand-in in capitals.
struct FillValues {
    QMap<QString, QString> scalars;   //!< "host", "origin", "ports": quoted for the shell
    QMap<QString, QStringList> lists; //!< "cloudflare", "ports_space": words of safe characters, else refused
};

//! A text with its values, or why there is none.
struct Filled {
    QString text;
    QString refusal;     //!< a sentence; text is empty then
    QStringList missing; //!< stand-ins that somebody must replace: "YOUR_SITE"
};

//! The one way from a template to a command: lines joined, values quoted so that the shell hands on nothing
//! but the literal value. A value that cannot be quoted safely refuses the whole.
Filled fillCommand(const QStringList &lines, const FillValues &values, Shell shell);

//! The same for a sentence: nothing is quoted, and only values of safe characters stand in it.
Filled fillSentence(const QString &sentence, const FillValues &values);

//! One word of a command line; nullopt when there is no safe way to write it.
std::optional<QString> quoted(const QString &value, Shell shell);

//! Every name that may stand in a template as {name}.
const QStringList &placeholderNames();
//! The names in \a text, unknown ones included.
QStringList placeholdersIn(const QString &text);

} // namespace doctor
