#include "languages.h"

#include "document/report_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace doctor {

bool installLanguage(const QString &locale)
{
    // One at a time: a language that is chosen later replaces the one before.
    static QPointer<QTranslator> installed;
    delete installed;
    const QLocale wanted = textLocale(locale.isEmpty() ? QLocale::system() : QLocale(locale));
    QLocale::setDefault(wanted);
    installed = new QTranslator(QCoreApplication::instance());
    if (installed->load(wanted, QStringLiteral("origin-doctor"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        return QCoreApplication::installTranslator(installed);
    delete installed;
    return locale.isEmpty() || wanted.language() == QLocale::English;
}

} // namespace doctor
