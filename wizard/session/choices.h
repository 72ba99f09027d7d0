#pragma once

#include "question/question.h"
#include "session/access.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace doctor {

//! What is remembered between two uses of the program. What stands in the file is no more trusted than other
//! text from outside.
class Choices
{
public:
    Choices();                                 //!< in the person's own settings
    explicit Choices(const QString &fileName); //!< in a file, for tests

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    bool keepsSites() const;         //!< true unless it was switched off
    void setKeepsSites(bool keep);   //!< switching it off also forgets them
    QStringList recentSites() const; //!< addresses, the latest first
    void addSite(const QString &url);
    void clearSites();

    ServerTold server() const;
    void setServer(const ServerTold &server);

    Keeper keeper(Place place) const; //!< who can get there
    void setKeeper(Place place, Keeper keeper);

    bool offlineHelpers() const; //!< only the site and its server are contacted
    void setOfflineHelpers(bool only);

    QString folder() const; //!< where a report was opened or saved last; empty when it is gone
    void setFolderOf(const QString &fileName);

    QString language() const; //!< of the program; empty: that of the system
    void setLanguage(const QString &locale);
    //! Without being remembered, until another one is chosen.
    void speakForNow(const QString &locale) { m_forNow = locale; }

    QString reportLanguage() const; //!< empty: that of the program
    void setReportLanguage(const QString &locale);

private:
    mutable QSettings m_settings;
    QString m_forNow; //!< the language; empty: the remembered one
};

} // namespace doctor
