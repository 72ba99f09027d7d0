#include "report/isolates.h"

#include "question/hidden_characters.h"

#include <QList>

#include <algorithm>
#include <string_view>

namespace doctor {

namespace {

constexpr char32_t leftToRight = 0x2066;
constexpr char32_t firstStrong = 0x2068;
constexpr char32_t endOfIsolate = 0x2069;
constexpr char32_t ellipsis = 0x2026;

using Characters = QList<char32_t>;

//! From \a begin to before \a end.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool hasRightToLeft(const Characters &text)
{
    return std::any_of(text.begin(), text.end(), isRightToLeft);
}

//! The signs of the scripts themselves, such as the Arabic comma, are neutral and still not part of a name.
bool isOfSuchScript(char32_t c)
{
    constexpr char32_t first = 0x0590;
    constexpr char32_t last = 0x08FF;
    return c >= first && c <= last;
}

bool isIsolate(char32_t c)
{
    return c >= leftToRight && c <= firstStrong;
}

bool isVisibleAscii(char32_t c)
{
    return c > U' ' && c <= U'~';
}

//! Printable ASCII, and letters such as those of bücher.example.
bool isOfName(char32_t c)
{
    return isVisibleAscii(c) || (QChar::isLetter(c) && QChar::direction(c) == QChar::DirL);
}

//! “ ” « » and their kin.
bool isDrawnQuote(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote;
}

//! Signs that are at home in both directions, within a word: the apostrophe of Let’s Encrypt.
bool mayJoin(char32_t c)
{
    constexpr char32_t apostrophe = 0x2019;
    return c > U'~' && !isRightToLeft(c) && !isOfSuchScript(c) && !isHiddenCharacter(c)
        && (c == apostrophe || !isDrawnQuote(c));
}

bool isSentenceSign(char32_t c)
{
    return std::u32string_view(U".,:;!?").find(c) != std::u32string_view::npos;
}

bool isWord(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

class Isolating
{
public:
    explicit Isolating(const Characters &text) : m_text(text) {}

    QString isolated()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (isIsolate(m_text.at(at)))
                at = copy({at, afterIsolate(at)});
            else if (isOfName(m_text.at(at)))
                at = wrapRun({at, endOfRun(at)});
            else
                at = copy({at, at + 1});
        }
        return m_result;
    }

private:
    char32_t before(qsizetype at) const { return at > 0 ? m_text.at(at - 1) : U' '; }
    char32_t from(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : U' '; }

    qsizetype copy(Span span)
    {
        for (qsizetype i = span.begin; i < span.end; ++i)
            m_result += QString::fromUcs4(&m_text.at(i), 1);
        return span.end;
    }

    qsizetype afterIsolate(qsizetype at) const
    {
        int depth = 0;
        for (; at < m_text.size(); ++at) {
            if (isIsolate(m_text.at(at)))
                ++depth;
            else if (m_text.at(at) == endOfIsolate && --depth == 0)
                return at + 1;
        }
        return at;
    }

    //! Words with one space between them.
    qsizetype endOfRun(qsizetype at) const
    {
        while (at < m_text.size()) {
            const char32_t c = m_text.at(at);
            const bool goesOn = isOfName(c) || c == ellipsis || (QChar::isMark(c) && !isOfSuchScript(c))
                || ((c == U' ' || mayJoin(c)) && isOfName(from(at + 1)));
            if (!goesOn)
                break;
            ++at;
        }
        return at;
    }

    //! Brackets and quotes that have no partner in the run belong to the sentence and part what they stand
    //! between.
    qsizetype wrapRun(Span run)
    {
        qsizetype begin = run.begin;
        for (const qsizetype lone : lonelySigns(run)) {
            wrap({begin, lone});
            begin = copy({lone, lone + 1});
        }
        wrap({begin, run.end});
        return run.end;
    }

    void wrap(Span whole)
    {
        const Span name = trimmed(whole);
        const auto begin = m_text.begin() + name.begin;
        if (!std::any_of(begin, m_text.begin() + name.end, isWord)) {
            copy(whole);
            return;
        }
        copy({whole.begin, name.begin});
        m_result += QChar(leftToRight);
        copy(name);
        m_result += QChar(endOfIsolate);
        copy({name.end, whole.end});
    }

    Span trimmed(Span span) const
    {
        // “Next:” as a whole is what somebody is to look for.
        if (isDrawnQuote(before(span.begin)) && isDrawnQuote(from(span.end)))
            return span;
        while (span.begin < span.end && isOfSentence(span.begin))
            ++span.begin;
        while (span.begin < span.end
               && (m_text.at(span.end - 1) == U' ' || isSentenceSign(m_text.at(span.end - 1))))
            --span.end;
        // Round brackets around all of it are the sentence's: where it wraps, each stands at its own end.
        if (isInBrackets(span))
            return {span.begin + 1, span.end - 1};
        return span;
    }

    bool isInBrackets(Span span) const
    {
        int depth = 0;
        for (qsizetype at = span.begin; at < span.end; ++at) {
            const char32_t c = m_text.at(at);
            depth += c == U'(' ? 1 : c == U')' ? -1 : 0;
            if (depth == 0 && at + 1 < span.end)
                return false; // the first is closed before, or there is none
        }
        return span.begin < span.end && depth == 0 && m_text.at(span.begin) == U'(';
    }

    //! At the beginning of a run: ".htaccess" and "::1" keep their signs, those of the word before do not.
    bool isOfSentence(qsizetype at) const
    {
        const char32_t c = m_text.at(at);
        if (c == U' ')
            return true;
        const char32_t last = before(at);
        return isSentenceSign(c)
            && (from(at + 1) == U' ' || isWord(last) || QChar::isMark(last) || isSentenceSign(last));
    }

    QList<qsizetype> lonelySigns(Span run) const
    {
        QList<qsizetype> open;
        QList<qsizetype> lonely;
        for (qsizetype at = run.begin; at < run.end; ++at) {
            const char32_t opener = openerOf(at);
            if (opener == 0)
                continue;
            const auto partner = std::find_if(open.rbegin(), open.rend(),
                                              [&](qsizetype each) { return m_text.at(each) == opener; });
            if (m_text.at(at) == opener && !isQuote(at))
                open.append(at);
            else if (partner != open.rend())
                open.erase(std::prev(partner.base()), open.end()); // and what was not closed inside
            else if (isQuote(at) && from(at + 1) != U' ')
                open.append(at);
            else
                lonely.append(at);
        }
        lonely.append(open);
        std::sort(lonely.begin(), lonely.end());
        return lonely;
    }

    //! What begins that which the sign begins or ends; 0 for all other characters.
    char32_t openerOf(qsizetype at) const
    {
        switch (m_text.at(at)) {
        case U'(':
        case U')': return U'(';
        case U'[':
        case U']': return U'[';
        case U'{':
        case U'}': return U'{';
        default: return isQuote(at) ? m_text.at(at) : 0;
        }
    }

    bool isQuote(qsizetype at) const
    {
        const bool isApostrophe = isWord(before(at)) && isWord(from(at + 1));
        return m_text.at(at) == U'"' || (m_text.at(at) == U'\'' && !isApostrophe);
    }

    const Characters &m_text;
    QString m_result;
};

Characters charactersOf(const QString &text)
{
    const QList<uint> codes = text.toUcs4();
    return Characters(codes.begin(), codes.end());
}

//! A line that is read from left to right in the midst of others: a command.
QString wholeLine(const QString &line, const Characters &characters)
{
    const bool names = std::any_of(characters.begin(), characters.end(), isWord);
    const bool isDone = std::any_of(characters.begin(), characters.end(), isIsolate);
    return names && !isDone ? QChar(leftToRight) + line + QChar(endOfIsolate) : line;
}

QString lineByLine(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const Characters characters = charactersOf(line);
        line = hasRightToLeft(characters) ? Isolating(characters).isolated() : wholeLine(line, characters);
    }
    return lines.join(u'\n');
}

} // namespace

QString withIsolates(const QString &text)
{
    return hasRightToLeft(charactersOf(text)) ? lineByLine(text) : text;
}

QString withIsolates(const QString &text, Qt::LayoutDirection around)
{
    return around == Qt::RightToLeft ? lineByLine(text) : text;
}

} // namespace doctor
