#pragma once

#include <QList>
#include <QString>

namespace doctor {

//! A command as it is shown, and the way back from what is shown to the command itself.
class VisibleText
{
public:
    //! Characters that nobody sees become the escapes that a terminal would show; line feeds stay.
    explicit VisibleText(const QString &raw = {});

    const QString &shown() const { return m_shown; }
    bool hasEscapes() const { return m_hasEscapes; }
    //! The part of the command that stands between two places of what is shown. A piece of an escape counts
    //! as the whole.
    QString rawBetween(qsizetype start, qsizetype end) const;

private:
    struct Piece {
        qsizetype shownEnd = 0;
        qsizetype rawEnd = 0;
    };

    QString m_raw;
    QString m_shown;
    QList<Piece> m_pieces; //!< one for each character
    bool m_hasEscapes = false;
};

} // namespace doctor
