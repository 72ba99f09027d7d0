#include "document/speakable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

//! A pause for whoever reads; the same in all languages that are read aloud.
constexpr QStringView pauses = u".,;:?!،؛؟";

bool isPause(QChar each)
{
    return pauses.contains(each);
}

//! A letter, a digit or what stands above or below one; also the half of a pair that makes one.
bool isSounded(QChar each)
{
    return each.isLetterOrNumber() || each.isMark() || each.isSurrogate();
}

//! Dashes are said in addresses only: “self-signed” is one word.
bool isAddress(QStringView word)
{
    return word.contains(u'.') || word.contains(u'/') || word.contains(u'_') || word.contains(u'@');
}

QString wordAloud(QStringView word)
{
    QString aloud;
    for (const QChar each : word) {
        const bool isPartOfWord = each == u'\'' || each == u'’' || (each == u'-' && !isAddress(word));
        if (isSounded(each) || isPartOfWord)
            aloud += each;
        else
            aloud += u' ' + symbolAloud(each) + u' ';
    }
    return aloud.simplified();
}

//! What stands before and after a word is a pause or nothing.
QString tokenAloud(QStringView token)
{
    bool hasPauseBefore = false;
    while (!token.isEmpty() && !isSounded(token.front())) {
        hasPauseBefore = hasPauseBefore || token.front() == u'(';
        token = token.sliced(1);
    }
    QString after;
    while (!token.isEmpty() && !isSounded(token.back()) && token.back() != u'%') {
        if (isPause(token.back()))
            after = token.back();
        else if (token.back() == u')' && after.isEmpty())
            after = u',';
        token.chop(1);
    }
    const qsizetype scheme = token.indexOf(u"://");
    const QString aloud = wordAloud(scheme < 0 ? token : token.sliced(scheme + 3));
    return (hasPauseBefore ? QStringLiteral(", ") : QString()) + aloud + after;
}

QString sentenceAloud(const QString &sentence)
{
    QString aloud;
    for (const QString &token : sentence.simplified().split(u' ')) {
        // An arrow in a menu, a dash between two thoughts.
        const bool isBreak
            = token == QStringLiteral("→") || token == QStringLiteral("–") || token == QStringLiteral("—");
        const QString word = isBreak       ? QStringLiteral(",")
            : token == QStringLiteral("&") ? symbolAloud(u'&') // “Tools & Settings”
                                           : tokenAloud(token);
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

QString numbered(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences)
        //: %1: a number, %2: a sentence
        lines.append(Words::tr("%1. %2", "a list").arg(QLocale().toString(lines.size() + 1), sentence));
    return lines.join(u'\n');
}

} // namespace doctor::document
