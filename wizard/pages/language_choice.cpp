#include "pages/language_choice.h"

#include "widgets/choice_box.h"

#include <QDir>
#include <QLocale>
#include <QStringList>

namespace doctor {

namespace {

//! Without the country that Qt adds to some.
QString languageName(const QString &locale)
{
    switch (QLocale(locale).language()) {
    case QLocale::English: return QStringLiteral("English");
    case QLocale::Spanish: return QStringLiteral("Español");
    default: break;
    }
    const QString name = QLocale(locale).nativeLanguageName();
    return name.isEmpty() ? locale : name;
}

//! "en", "de", …
QStringList spokenLanguages()
{
    QStringList locales{QStringLiteral("en")};
    for (const QString &file :
         QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("origin-doctor_*.qm")}, QDir::Files)) {
        const QString locale = file.section(u'_', 1).section(u'.', 0, 0);
        if (!locales.contains(locale))
            locales.append(locale);
    }
    return locales;
}

} // namespace

QComboBox *languageBox(const QString &none)
{
    auto *box = new ChoiceBox;
    box->addItem(none, QString());
    for (const QString &locale : spokenLanguages())
        box->addItem(languageName(locale), locale);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace doctor
