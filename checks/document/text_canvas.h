#pragma once

#include <QString>
#include <QStringList>

namespace doctor {

//! Collects the lines of a text report. Whatever is put in has passed terminalText().
class TextCanvas
{
public:
    explicit TextCanvas(int width) : m_width(width) {}

    //! Wrapped; \a firstIndent before the first line, \a indent before the others.
    void paragraph(const QString &text, const QString &firstIndent = {}, const QString &indent = {});
    void item(const QString &text); //!< a paragraph with a dash
    //! One line with a coloured beginning: \a mark counts as \a markWidth columns and is not escaped.
    void marked(const QString &mark, int markWidth, const QString &text);
    void verbatim(const QString &line); //!< whole, however long: what people copy must not be broken
    void headline(const QString &text, QChar underline = u'-'); //!< underlined, after an empty line
    void gap();                                                 //!< an empty line, unless there is one

    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    int m_width;
    QStringList m_lines;
};

} // namespace doctor
