#include "shell_lexer.h"

#include <QList>

namespace doctor::fuzz {

namespace {

class Lexer
{
public:
    explicit Lexer(const QString &line) : m_line(line) {}
    virtual ~Lexer() = default;
    Q_DISABLE_COPY_MOVE(Lexer)

    QString run()
    {
        while (m_at < m_line.size())
            step(m_line.at(m_at++));
        return m_result;
    }

protected:
    virtual void step(QChar c) = 0;
    void literal(QChar c) { m_result += c; }
    void means(QChar c) { m_result += QString(active) + c; }
    QChar next() const { return m_at < m_line.size() ? m_line.at(m_at) : QChar(); }
    QChar take() { return m_at < m_line.size() ? m_line.at(m_at++) : QChar(); }

private:
    const QString &m_line;
    qsizetype m_at = 0;
    QString m_result;
};

//! POSIX.1-2017, XCU 2.2 and 2.6.3: outside quotes, in '…', in "…"; $(…) begins anew inside both.
class PosixLexer : public Lexer
{
public:
    using Lexer::Lexer;

private:
    enum class In { Nothing, Single, Double };

    void step(QChar c) override
    {
        switch (m_in) {
        case In::Nothing: bare(c); break;
        case In::Single: single(c); break;
        case In::Double: inDouble(c); break;
        }
    }
    void bare(QChar c)
    {
        static const QString special = QStringLiteral("|&;<>()$`*?[]#~=%!{}^ \t\n");
        if (c == u'\'')
            m_in = In::Single;
        else if (c == u'"')
            m_in = In::Double;
        else if (c == u'\\')
            literal(take());
        else if (special.contains(c))
            grouping(c);
        else
            literal(c);
    }
    void grouping(QChar c)
    {
        means(c);
        if (c == u'(')
            m_outside.append(In::Nothing);
        else if (c == u')' && !m_outside.isEmpty())
            m_in = m_outside.takeLast();
    }
    void single(QChar c)
    {
        if (c == u'\'')
            m_in = In::Nothing;
        else
            literal(c);
    }
    void inDouble(QChar c)
    {
        if (c == u'"') {
            m_in = In::Nothing;
        } else if (c == u'\\' && QStringLiteral("$`\"\\\n").contains(next())) {
            literal(take());
        } else if (c == u'$' && next() == u'(') {
            means(c);
            means(take());
            m_outside.append(In::Double);
            m_in = In::Nothing;
        } else if (c == u'$' || c == u'`') {
            means(c);
        } else {
            literal(c);
        }
    }

    In m_in = In::Nothing;
    QList<In> m_outside; //!< where each open parenthesis leads back to
};

//! PowerShell, about_Quoting_Rules: typographic quotation marks are quotation marks, too.
class PowerShellLexer : public Lexer
{
public:
    using Lexer::Lexer;

private:
    static bool isSingle(QChar c) { return QStringLiteral("'\u2018\u2019\u201A\u201B").contains(c); }
    static bool isDouble(QChar c) { return QStringLiteral("\"\u201C\u201D\u201E").contains(c); }

    void step(QChar c) override
    {
        if (m_quote.isNull())
            bare(c);
        else if (m_quote == u'\'')
            single(c);
        else
            inDouble(c);
    }
    void bare(QChar c)
    {
        static const QString special = QStringLiteral("$;|&(){}[]<>,@#=!%* \t\n");
        if (isSingle(c))
            m_quote = u'\'';
        else if (isDouble(c))
            m_quote = u'"';
        else if (c == u'`')
            literal(take());
        else if (special.contains(c))
            means(c);
        else
            literal(c);
    }
    void single(QChar c)
    {
        if (!isSingle(c))
            literal(c);
        else if (isSingle(next()))
            literal(take());
        else
            m_quote = QChar();
    }
    void inDouble(QChar c)
    {
        if (c == u'`')
            literal(take());
        else if (c == u'$')
            means(c);
        else if (!isDouble(c))
            literal(c);
        else if (isDouble(next()))
            literal(take());
        else
            m_quote = QChar();
    }

    QChar m_quote;
};

//! cmd /?: what it reads even between quotation marks, and what parts the words of its own commands.
class CmdLexer : public Lexer
{
public:
    using Lexer::Lexer;

private:
    void step(QChar c) override
    {
        static const QString special = QStringLiteral("&|<>()^%!\"'`,;= \t\n");
        if (special.contains(c))
            means(c);
        else
            literal(c);
    }
};

} // namespace

QString lexed(const QString &line, Shell shell)
{
    switch (shell) {
    case Shell::Bash: return PosixLexer(line).run();
    case Shell::PowerShell: return PowerShellLexer(line).run();
    case Shell::Cmd: break;
    }
    return CmdLexer(line).run();
}

} // namespace doctor::fuzz
