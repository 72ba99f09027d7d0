#include "document/report_language.h"

#include <QCoreApplication>

namespace doctor {

namespace {

//! English stands in the sources: this hides the language of the program behind them.
class SourceTexts : public QTranslator
{
public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return QString::fromUtf8(sourceText);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

QLocale textLocale(const QLocale &wanted)
{
    const bool hasOtherDigits = wanted.zeroDigit() != QLatin1String("0");
    return hasOtherDigits && wanted.language() == QLocale::Arabic
        ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
        : wanted;
}

ReportLanguage::ReportLanguage(const QString &locale)
{
    if (locale.isEmpty())
        return;
    const QLocale wanted = textLocale(QLocale(locale));
    QLocale::setDefault(wanted);
    m_source = std::make_unique<SourceTexts>();
    QCoreApplication::installTranslator(m_source.get());
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(wanted, QStringLiteral("origin-doctor"), QStringLiteral("_"),
                           QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(m_translator.get());
    else
        m_hasTexts = wanted.language() == QLocale::English;
}

ReportLanguage::~ReportLanguage()
{
    if (!m_source)
        return;
    QCoreApplication::removeTranslator(m_translator.get());
    QCoreApplication::removeTranslator(m_source.get());
    QLocale::setDefault(m_before);
}

} // namespace doctor
