#include "document/text_canvas.h"

#include "document/terminal_text.h"

#include <algorithm>

namespace doctor {

void TextCanvas::paragraph(const QString &text, const QString &firstIndent, const QString &indent)
{
    m_lines << wrapped(terminalText(text), m_width, firstIndent, indent);
}

void TextCanvas::item(const QString &text)
{
    paragraph(text, QStringLiteral("  - "), QStringLiteral("    "));
}

void TextCanvas::marked(const QString &mark, int markWidth, const QString &text)
{
    const QString room(markWidth + 2, u' ');
    QStringList lines = wrapped(terminalText(text), m_width, room, room);
    if (lines.isEmpty())
        lines << room;
    lines.first().replace(0, room.size(), text.isEmpty() ? mark : mark + QStringLiteral("  "));
    while (lines.first().endsWith(u' '))
        lines.first().chop(1);
    m_lines << lines;
}

void TextCanvas::verbatim(const QString &line)
{
    m_lines << terminalText(line);
}

void TextCanvas::headline(const QString &text, QChar underline)
{
    gap();
    const QStringList lines = wrapped(terminalText(text), m_width);
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, displayWidth(line));
    m_lines << lines << QString(widest, underline);
}

void TextCanvas::gap()
{
    if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
        m_lines << QString();
}

} // namespace doctor
