#include "question/unwrap_pasted.h"

#include "question/hidden_characters.h"
#include "question/host_name.h"

#include <QRegularExpression>

namespace doctor {

namespace {

QString trimmedVisibly(const QString &text)
{
    const auto isNothing = [](QChar c) {
        return c.isSpace() || isJoiner(c.unicode())
            || (!c.isSurrogate() && !firstHiddenCharacter(QString(c)).isEmpty());
    };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isNothing(text.at(begin)))
        ++begin;
    while (end > begin && isNothing(text.at(end - 1)))
        --end;
    return text.mid(begin, end - begin);
}

QString fromMarkdownLink(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("^\\[[^\\]]*\\]\\(\\s*+<?([^\\s)>]++)>?[^)]*+\\)$"));
    const auto match = link.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

bool arePair(QChar first, QChar last)
{
    static const QString open = QStringLiteral("\"'`<(*_[{„“‘‚«‹»›„‚");
    static const QString close = QStringLiteral("\"'`>)*_]}“”’‘»›«‹”’");
    for (qsizetype i = 0; i < open.size(); ++i)
        if (open.at(i) == first && close.at(i) == last)
            return true;
    return false;
}

} // namespace

QString unwrapPasted(const QString &text)
{
    QString inner = trimmedVisibly(text);
    while (true) {
        QString next = fromMarkdownLink(inner);
        while (next.size() > 1 && QStringLiteral(",;!").contains(next.back()))
            next.chop(1);
        if (next.size() > 1 && arePair(next.front(), next.back()))
            next = next.mid(1, next.size() - 2);
        next = trimmedVisibly(next);
        if (next == inner)
            return inner;
        inner = next; // shorter each time
    }
}

} // namespace doctor
