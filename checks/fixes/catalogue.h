#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace doctor {

//! One step as the catalogue holds it: texts are English sources for fixText(), commands have placeholders.
struct StepTemplate {
    QString kind; //!< "look", "apply", "verify" or "undo"
    QString text;
    QStringList path; //!< names in a menu, one after the other, untranslated
    QStringList command;
    QString shell; //!< of the command
    QString where; //!< the command is typed, as in FixTemplate or "any-shell"; empty: where the fix is done
};

struct FixTemplate {
    QString id;
    QMap<QString, QStringList> server; //!< key of --server to the values that it fits; an absent key fits any
    QString title;
    QString where;     //!< "server-shell", "powershell", "cloudflare-dashboard", …
    QString shell;     //!< "bash", "powershell" or "cmd"; empty without commands
    QStringList whose; //!< as in Cause
    QString rights;    //!< "root", "administrator", "none", …
    QString risk;      //!< "low", "medium" or "high"
    QString riskText;
    QString lasting;       //!< what is to be known about a restart; may be empty
    bool executed = false; //!< its commands are run in the lab with the real tools
    bool goesFirst
        = false; //!< quick and harmless: before those that fit better, unless something contradicts it
    QList<StepTemplate> steps;
};

//! What to write to somebody who must act.
struct MessageTemplate {
    QString to; //!< "host", "cloudflare-account", "server" or "visitor"
    QString subject;
    QStringList paragraphs;
    QString when{};   //!< only where this placeholder has a value; empty: always
    QString unless{}; //!< only where this one has none
};

struct CauseEntry {
    QString id;
    QStringList fixes; //!< the best guess for an unknown server first
    QList<MessageTemplate> messages;
};

//! The fixes that the program carries (resources/fixes/*.json), as plain values.
class FixCatalogue
{
public:
    static const FixCatalogue &builtIn();
    //! A file that is no JSON object is left out, and so is a fix that uses a snippet which does not exist.
    explicit FixCatalogue(const QList<QByteArray> &files);

    const QList<FixTemplate> &fixes() const { return m_fixes; }
    const QList<CauseEntry> &causes() const { return m_causes; }
    const FixTemplate *fix(const QString &id) const;  //!< nullptr when there is none
    const CauseEntry *cause(const QString &id) const; //!< nullptr when there is none
    QStringList texts() const;                        //!< every text that is translated, in order

private:
    QList<FixTemplate> m_fixes;
    QList<CauseEntry> m_causes;
};

//! A text of the catalogue in the language of the installed translators.
QString fixText(const QString &source);

//! What the build step collected for lupdate; the catalogue's texts(), if it found them all.
QStringList collectedTexts();

} // namespace doctor
