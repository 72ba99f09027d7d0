#include "question/host_name.h"

#include "question/hidden_characters.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace doctor {

namespace {

constexpr qsizetype longestName = 253; // RFC 1035 §2.3.4, as text without the last dot
constexpr qsizetype longestLabel = 63;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Question)
};

bool looksNumeric(const QString &label)
{
    static const QRegularExpression number(QStringLiteral("^(?:[0-9]+|0x[0-9a-f]*)$"));
    return number.match(label).hasMatch();
}

QString problemOf(const QString &ace, const QString &asWritten)
{
    if (ace.size() > longestName)
        return Words::tr("This name is too long: a host name has at most 253 characters.");
    const QStringList labels = ace.split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty())
            return Words::tr("“%1” has two dots in a row or begins with a dot: give it with one dot between "
                             "its parts, such as www.example.com.")
                .arg(quotable(asWritten));
        if (label.size() > longestLabel)
            return Words::tr("“%1” is too long: a part between two dots has at most 63 characters.")
                .arg(quotable(label));
    }
    if (looksNumeric(labels.last()))
        return Words::tr("“%1” looks like an IP address, but is not written as one usually is.")
            .arg(quotable(asWritten));
    return {};
}

//! U+3002, U+FF0E and U+FF61 part labels as the dot does (UTS 46 §4, WHATWG URL "domain to ASCII").
QString withPlainDots(QString name)
{
    for (QChar &c : name)
        if (c == QChar(0x3002) || c == QChar(0xFF0E) || c == QChar(0xFF61))
            c = u'.';
    return name;
}

//! toAce() encodes what UTS 46 §4.1 forbids, too: joiners out of place, a mark in front, directions mixed
//! against RFC 5893. fromAce() does check, and leaves encoded what is not valid.
bool isValidInLetters(const QString &ace)
{
    return !ace.contains(QLatin1String("xn--"))
        || QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist) != ace;
}

//! Some encoded forms are another name's, written otherwise ("xn--bcss" for "xn--bcssa"): QUrl would ask that
//! one.
bool isOtherNames(const QString &ace)
{
    if (!ace.contains(QLatin1String("xn--")))
        return false;
    const QString letters = QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return letters != ace && QString::fromLatin1(QUrl::toAce(letters)) != ace;
}

} // namespace

QString firstHiddenCharacter(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        if ((isHiddenCharacter(c) && !isJoiner(c)) || c == QChar::ReplacementCharacter)
            return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
    }
    return {};
}

QString quotable(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString shown;
    for (const char32_t c : text.left(longest).toUcs4()) // half a pair at the end is U+FFFD here
        shown += isHiddenCharacter(c) && !isJoiner(c) ? QString(QChar::ReplacementCharacter)
                                                      : QString::fromUcs4(&c, 1);
    return text.size() > longest ? shown + QStringLiteral("…") : shown;
}

HostName parseHostName(const QString &text)
{
    QString name = withPlainDots(text.toLower());
    if (name.size() > 4 * longestName)
        return {{}, Words::tr("This name is too long: a host name has at most 253 characters.")};
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return {{}, Words::tr("There is no host name in it.")};

    // Plain ASCII is judged before toAce(), which says only that something is wrong.
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9._-]+$"));
    const bool isPlain = plain.match(name).hasMatch();
    if (isPlain || name.startsWith(u'.') || name.contains(QLatin1String(".."))) {
        const QString problem = problemOf(name, text);
        if (!problem.isEmpty())
            return {{}, problem};
    }
    // toAce() encodes such a label once more, and the result leads nowhere.
    static const QRegularExpression encodedTwice(QStringLiteral("(?:^|\\.)xn--[^.]*[^\\x00-\\x7f]"));
    if (encodedTwice.match(name).hasMatch())
        return {
            {},
            Words::tr("“%1” mixes letters with their encoded form: give the name in its own letters, such "
                      "as bücher.example.")
                .arg(quotable(text))};
    const QString ace = QString::fromLatin1(QUrl::toAce(name));
    if (!plain.match(ace).hasMatch())
        return {{},
                Words::tr("“%1” is not a host name: a character in it cannot be part of one.")
                    .arg(quotable(text))};
    // What is pasted in its encoded form passes: it may have letters that are newer than this program, and
    // DNS knows whether it exists.
    if (isOtherNames(ace) || (!isPlain && !isValidInLetters(ace)))
        return {{},
                Words::tr("“%1” is not a host name: its characters may not stand together like this.")
                    .arg(quotable(text))};
    const QString problem = problemOf(ace, text);
    return problem.isEmpty() ? HostName{ace, {}} : HostName{{}, problem};
}

QString inOwnLetters(const QString &ace)
{
    if (!ace.contains(QLatin1String("xn--")))
        return {};
    // Qt shows them for some endings only. Both spellings always stand together here, so nobody is deceived.
    const QString name = QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist);
    // What is malformed may lead back to another name.
    return name == ace || !firstHiddenCharacter(name).isEmpty() || parseHostName(name).ace != ace ? QString()
                                                                                                  : name;
}

} // namespace doctor
