#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace doctor {

//! The same language with the digits that addresses, ports and codes of errors have: two kinds in one
//! sentence are hard to read.
QLocale textLocale(const QLocale &wanted);

//! While it lives, sentences, times and numbers are those of one locale, apart from the program's own
//! language: a ticket to a host abroad. Lives on the stack and in the main thread.
class ReportLanguage
{
public:
    //! Empty: as the program speaks already. Texts that the program does not have are English.
    explicit ReportLanguage(const QString &locale);
    ~ReportLanguage();
    Q_DISABLE_COPY_MOVE(ReportLanguage)

    bool hasTexts() const { return m_hasTexts; } //!< false: English instead of what was asked for

private:
    QLocale m_before;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_source;
    bool m_hasTexts = true;
};

} // namespace doctor
