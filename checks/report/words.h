#pragma once

#include "findings/finding.h"
#include "report/phrasebook.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <span>

//! \file What the files of the phrasebook share. Private to report/.
namespace doctor::phrasebook {

//! QCoreApplication::translate under a name that lupdate knows. \a context is always "Phrasebook".
inline QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

//! The code of the language in which translate() answers: "en", "de", …
QString language();

//! The facts of a finding or a cause as words for a sentence. A missing fact is a phrase that keeps it whole.
class Facts
{
public:
    explicit Facts(const QJsonObject &facts, Reader reader = Reader::Anyone)
        : m_facts(facts), m_reader(reader)
    {}

    bool has(const char *key) const;
    int number(const char *key, int fallback = 0) const;
    bool flag(const char *key) const { return m_facts.value(QLatin1String(key)).toBool(); }
    bool is(const char *key, const char *value) const;
    QString raw(const char *key) const { return m_facts.value(QLatin1String(key)).toString(); }

    QString text(const char *key) const; //!< escaped and bounded; numbers in plain digits; empty when missing
    QString textOr(const char *key, const QString &fallback) const;
    QString list(const char *key) const; //!< at most five entries and how many more; a single value is itself

    QString date(const char *key) const;   //!< an ISO date in the words of the language
    QString moment(const char *key) const; //!< an ISO date and time, in UTC, in the words of the language

    QString host() const;                 //!< "shop.example", or "the site"
    QString toHost() const;               //!< "www.shop.example", or "another address"
    QString address() const;              //!< "203.0.113.10", or "the address given"
    QString scheme() const;               //!< "https", or "http or https"
    QString door() const;                 //!< "port 443 (the door for https)", or "its web port"
    QString family() const;               //!< "IPv6 (the newer kind of address)", or …
    QString mode() const;                 //!< "Full (strict)", or "the present SSL mode"
    QString modes(const char *key) const; //!< "Full or Full (strict)"

private:
    QJsonObject m_facts;
    Reader m_reader;
};

//! "web server is down" for 521; empty for a code without a name.
QString errorName(int code);

using Saying = QString (*)(const Facts &facts);
struct FindingWords {
    const char *code;
    Saying say;
};
std::span<const FindingWords> statusPageWords();
std::span<const FindingWords> visitWords();
std::span<const FindingWords> dnsRecordWords();
std::span<const FindingWords> tcpReachWords();
std::span<const FindingWords> directWords();
std::span<const FindingWords> tlsCertificateWords();
std::span<const FindingWords> sslModeWords();

//! The sentences of one cause, marked with QT_TRANSLATE_NOOP. Each is whole on its own: other languages put
//! "most likely" elsewhere.
struct CauseWords {
    const char *id;
    const char *title;        //!< without a full stop; with one it is the headline when it is certain
    const char *likely;       //!< the headline when it fits best
    const char *possible;     //!< the headline when it is not excluded
    const char *because;      //!< explanation when likely or confirmed: what it rests on
    const char *perhaps;      //!< explanation when possible: what is missing and what would decide
    const char *meaning;      //!< for `explain`, without any run
    bool rulesMatter = false; //!< rules at Cloudflare that nobody sees from outside could be the reason
};
//! For certificate-untrusted where the issuer is not what is wrong.
const CauseWords &unfitCertificate();
std::span<const CauseWords> serverCauses();
std::span<const CauseWords> firewallCauses();
std::span<const CauseWords> addressCauses();
std::span<const CauseWords> tlsCauses();
std::span<const CauseWords> certificateCauses();
std::span<const CauseWords> answerCauses();
std::span<const CauseWords> cloudflareCauses();
std::span<const CauseWords> visitorCauses();

} // namespace doctor::phrasebook
