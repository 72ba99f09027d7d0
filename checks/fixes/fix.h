#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace doctor {

struct FixStep {
    QString kind; //!< "look", "apply", "verify" or "undo"
    QString text;
    QStringList path; //!< names in a menu, one after the other
    QString command;  //!< whole and ready to be pasted; empty where there is none
    QString shell;    //!< of the command
    QString where;    //!< the command is typed; empty: where the fix is done
};

//! A fix as it is shown: texts in the language of the installed translators, commands with their values.
struct Fix {
    QString id;
    QMap<QString, QStringList> server; //!< what it is for; see FixTemplate
    QString title;
    QString where;
    QString shell;
    QStringList whose;
    QString rights;
    QString risk;
    QString riskText;
    QString lasting;
    bool executed = false; //!< its commands were run with the real tools before they were shown
    bool guessed = false;  //!< it comes early because of a guess about the server
    bool refused = false;  //!< a value could not be put safely into a command: no commands, the note says why
    QString note;          //!< which list of ranges was used, what is to be filled in, what was guessed
    QList<FixStep> steps;
};

} // namespace doctor
