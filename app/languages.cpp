#include "languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace doctor {

bool installLanguage(const QString &locale)
{
    const QLocale wanted = locale.isEmpty() ? QLocale() : QLocale(locale);
    QLocale::setDefault(wanted);
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(wanted, QStringLiteral("origin-doctor"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return locale.isEmpty() || wanted.language() == QLocale::English;
}

} // namespace doctor
