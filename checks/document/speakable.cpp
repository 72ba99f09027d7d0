#include "document/speakable.h"

#include "document/dictation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

//! A pause for whoever reads; the same in all languages that are read aloud.
constexpr QStringView pauses = u".,;:?!،؛؟";

//! They stand in a sentence for what is quoted in it, until its words are ready.
constexpr char16_t firstStandIn = 0xE000;
constexpr char16_t lastStandIn = 0xE0FF;

bool isStandIn(QChar each)
{
    return each.unicode() >= firstStandIn && each.unicode() <= lastStandIn;
}

QChar standInOf(qsizetype index)
{
    return QChar(static_cast<char16_t>(firstStandIn + index));
}

bool isPause(QChar each)
{
    return pauses.contains(each);
}

//! A letter, a digit or what stands above or below one; also the half of a pair that makes one.
bool isSounded(QChar each)
{
    return each.isLetterOrNumber() || each.isMark() || each.isSurrogate() || isStandIn(each);
}

//! One that is said wherever it stands: “::/0”, “backlog=”.
bool isSaidAtAnEnd(QChar each)
{
    return QStringView(u"/\\=*+@").contains(each);
}

//! An option or a path: without its signs it is another one.
bool isOptionOrPath(QStringView word)
{
    return word.size() > 1
        && (((word.front() == u'-' || word.front() == u'/') && word.at(1) != u' ')
            || word.contains(QStringView(u":\\")));
}

//! To be typed or compared sign by sign, as a name in a menu is not.
bool isCode(const QString &quoted)
{
    static const QRegularExpression signs(QStringLiteral("[\\\\_=*|~$]|://$|(^|\\s)(-{1,2}\\w|/\\S)|\\S-$"));
    return signs.match(quoted).hasMatch();
}

//! Empty where it has something in it that nobody hears.
QString codeAloud(const QString &code)
{
    const QString exact = dictated(code, QStringLiteral("bash"));
    // In the middle of a sentence it is seen which of its letters are capitals.
    return exact.isEmpty() ? dictated(code, QStringLiteral("cmd")) : exact;
}

//! Dashes are said in addresses only: “self-signed” is one word.
bool isAddress(QStringView word)
{
    return word.contains(u'.') || word.contains(u'/') || word.contains(u'_') || word.contains(u'@');
}

QString wordAloud(QStringView word)
{
    if (isOptionOrPath(word))
        if (const QString aloud = codeAloud(word.toString()); !aloud.isEmpty())
            return aloud;
    QString aloud;
    for (const QChar each : word) {
        const bool isPartOfWord
            = each == u'\'' || each == u'’' || (each == u'-' && !isAddress(word) && !isOptionOrPath(word));
        if (isSounded(each) || isPartOfWord)
            aloud += each;
        else
            aloud += u' ' + symbolAloud(each) + u' ';
    }
    return aloud.simplified();
}

//! Does \a token begin with a sign that is said?
bool beginsAloud(QStringView token)
{
    return isSounded(token.front()) || isSaidAtAnEnd(token.front()) || isOptionOrPath(token)
        || token.startsWith(u"::");
}

//! What stands before and after a word is a pause or nothing.
QString tokenAloud(QStringView token, bool mindsScheme)
{
    bool hasPauseBefore = false;
    while (!token.isEmpty() && !beginsAloud(token)) {
        hasPauseBefore = hasPauseBefore || token.front() == u'(';
        token = token.sliced(1);
    }
    QString after;
    while (!token.isEmpty() && !isSounded(token.back()) && token.back() != u'%'
           && !isSaidAtAnEnd(token.back())) {
        if (isPause(token.back()))
            after = token.back();
        else if (token.back() == u')' && after.isEmpty())
            after = u',';
        token.chop(1);
    }
    const qsizetype scheme = token.indexOf(u"://");
    if (scheme >= 0 && token.endsWith(u'/') && token.size() > scheme + 3)
        token.chop(1);
    const QString aloud = wordAloud(scheme < 0 || mindsScheme ? token : token.sliced(scheme + 3));
    return (hasPauseBefore ? QStringLiteral(", ") : QString()) + aloud + after;
}

QString unquotedAloud(const QString &sentence, bool mindsScheme)
{
    QString aloud;
    for (const QString &token : sentence.simplified().split(u' ')) {
        // An arrow in a menu, a dash between two thoughts.
        const bool isBreak = token == QStringLiteral("→") || token == QStringLiteral("–")
            || token == QStringLiteral("—") || token == QStringLiteral("-");
        const QString word = isBreak       ? QStringLiteral(",")
            : token == QStringLiteral("&") ? symbolAloud(u'&') // “Tools & Settings”
                                           : tokenAloud(token, mindsScheme);
        if (word.isEmpty())
            continue;
        const bool isAfterPause = !aloud.isEmpty() && isPause(aloud.back());
        if (word.startsWith(u',')) {
            // One pause is enough.
            aloud += isAfterPause ? word.sliced(1) : word;
            continue;
        }
        aloud += (aloud.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return aloud.simplified();
}

QString sentenceAloud(QString sentence)
{
    static const QRegularExpression quotation(
        QStringLiteral("(\")([^\"]+)(\")|(„)([^“”]+)([“”])|(“)([^”]+)(”)|(”)([^“”]+)(“)|(«)([^»]+)(»)"));
    static const QRegularExpression standIns(QStringLiteral("[\\x{E000}-\\x{E0FF}]"));
    sentence.remove(standIns);
    // Where http and https are told apart, which one it is has to be heard.
    const bool mindsScheme = sentence.contains(QLatin1String("http://"));
    QStringList quoted;
    for (QRegularExpressionMatch match = quotation.match(sentence);
         match.hasMatch() && quoted.size() <= lastStandIn - firstStandIn; match = quotation.match(sentence)) {
        const int group = match.lastCapturedIndex();
        const QString piece = match.captured(group - 1);
        QString aloud = isCode(piece) ? codeAloud(piece) : QString();
        if (aloud.isEmpty())
            aloud = unquotedAloud(piece, mindsScheme);
        if (aloud.endsWith(u','))
            aloud.chop(1); // of a bracket that closes
        const bool isStraight = match.captured(group) == QStringLiteral("\"");
        const QString standIn = aloud.isEmpty() ? QString() : QString(standInOf(quoted.size()));
        quoted.append(isStraight ? QLocale().quoteString(aloud)
                                 : match.captured(group - 2) + aloud + match.captured(group));
        sentence.replace(match.capturedStart(), match.capturedLength(), standIn);
    }
    QString aloud = unquotedAloud(sentence, mindsScheme);
    for (qsizetype i = 0; i < quoted.size(); ++i)
        aloud.replace(standInOf(i), quoted.at(i));
    return aloud;
}

} // namespace

QString symbolAloud(QChar symbol)
{
    switch (symbol.unicode()) {
    case u'.': return Words::tr("dot", "read aloud, as in an address");
    case u':': return Words::tr("colon", "read aloud, as in an address");
    case u'/': return Words::tr("slash", "read aloud, as in an address");
    case u'-': return Words::tr("dash", "read aloud, as in an address");
    case u'_': return Words::tr("underscore", "read aloud, as in an address");
    case u'@': return Words::tr("at", "read aloud, as in an address");
    case u'%': return Words::tr("percent", "read aloud");
    case u'&': return Words::tr("and", "read aloud");
    case u'\\': return Words::tr("backslash", "read aloud, as in an address");
    case u'=': return Words::tr("equals", "read aloud, as in a command");
    case u'*': return Words::tr("asterisk", "read aloud");
    case u'+': return Words::tr("plus", "read aloud");
    case u',': return Words::tr("comma", "read aloud");
    default: return {};
    }
}

QStringList speakable(const QString &text)
{
    QStringList sentences;
    for (const QString &line : text.split(u'\n')) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
        qsizetype from = 0;
        while (finder.toNextBoundary() > 0) {
            const qsizetype to = finder.position();
            if (const QString sentence = sentenceAloud(line.sliced(from, to - from)); !sentence.isEmpty())
                sentences.append(sentence);
            from = to;
        }
    }
    return sentences;
}

QString noteToReader(const QString &text)
{
    //: %1: sentences for somebody who reads others aloud
    return Words::tr("(For you: %1)").arg(text);
}

QString numbered(const QStringList &sentences)
{
    QStringList lines;
    int last = 0;
    for (const QString &sentence : sentences)
        //: %1: a number, %2: a sentence
        lines.append(sentence.startsWith(u'(')
                         ? sentence
                         : Words::tr("%1. %2", "a list").arg(QLocale().toString(++last), sentence));
    return lines.join(u'\n');
}

} // namespace doctor::document
