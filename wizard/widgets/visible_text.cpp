#include "widgets/visible_text.h"

#include "document/terminal_text.h"

#include <algorithm>

namespace doctor {

VisibleText::VisibleText(const QString &raw) : m_raw(raw)
{
    m_pieces.reserve(raw.size());
    for (qsizetype start = 0; start < raw.size();) {
        const bool isPair
            = raw.at(start).isHighSurrogate() && start + 1 < raw.size() && raw.at(start + 1).isLowSurrogate();
        const QString character = raw.mid(start, isPair ? 2 : 1);
        const QString piece = character == QLatin1String("\n") ? character : terminalText(character);
        m_hasEscapes = m_hasEscapes || piece != character;
        m_shown += piece;
        start += character.size();
        m_pieces.append(Piece{m_shown.size(), start});
    }
}

QString VisibleText::rawBetween(qsizetype start, qsizetype end) const
{
    if (start >= end)
        return {};
    // The first piece that ends after the place holds it.
    const auto holding = [this](qsizetype place) {
        return std::upper_bound(m_pieces.begin(), m_pieces.end(), place,
                                [](qsizetype at, const Piece &piece) { return at < piece.shownEnd; });
    };
    const auto first = holding(start);
    const auto last = holding(end - 1);
    const qsizetype from = first == m_pieces.begin() ? 0 : std::prev(first)->rawEnd;
    const qsizetype to = last == m_pieces.end() ? m_raw.size() : last->rawEnd;
    return m_raw.mid(from, to - from);
}

} // namespace doctor
