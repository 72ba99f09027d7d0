#include "document/document.h"
#include "document/markdown_text.h"
#include "document/terminal_text.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "fuzz.h"
#include "markdown_reader.h"
#include "question/hidden_characters.h"

#include <QMap>

#include <algorithm>

namespace doctor::fuzz {

namespace {

bool isVisible(const QString &text, bool mayBreak)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [mayBreak](uint each) {
        return !isHiddenCharacter(each) || isJoiner(each) || (mayBreak && each == '\n');
    });
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

void checkTerminal(const QString &safe, int width)
{
    require(isVisible(safe, false), "a terminal gets no character that nobody sees");
    require(terminalText(safe) == safe, "escaping once is enough");
    const QStringList lines = wrapped(safe, width);
    require(withoutBlanks(lines.join(QString())) == withoutBlanks(safe), "wrapping loses nothing");
    for (const QString &line : lines)
        require(displayWidth(line) <= width && !line.endsWith(u' '), "a line fits");
    require(displayWidth(elided(safe, width)) <= width, "what is cut fits");
    require(displayWidth(padded(safe, width)) >= width, "what is filled up is as wide");
}

void checkMarkdown(const QString &text, bool inTable)
{
    const QString written = document::markdownText(text, inTable);
    const MarkdownRead read = readMarkdown(written);
    require(read.isPlain && !written.contains(u'\n'), "a sentence brings no mark-up");
    require(read.text == terminalText(text).split(u' ', Qt::SkipEmptyParts).join(u' '),
            "a sentence reads as it is");
    for (const char *trigger : {"@", "://", "www.", "mailto:"})
        require(!read.outsideCode.contains(QLatin1String(trigger), Qt::CaseInsensitive),
                "nothing becomes a link");
    const MarkdownRead code = readMarkdown(document::markdownCode(text, inTable));
    require(code.isPlain && code.text == terminalText(text), "data reads as it is");
}

//! The text wherever text from outside may stand. Names of values and columns are the program's own.
document::Document documentOf(const QString &text, const QString &command)
{
    using namespace document;
    const QString name = QStringLiteral("Name");
    Section section{text, {}, Depth::Main};
    section.blocks = {Paragraph{text, Tone::Strong},
                      Lines{{text, text}},
                      Subheading{text},
                      Bullets{{Item{text, Light::Red}, Item{text}}},
                      Facts{{Fact{name, text, true}, Fact{name, text, false}}},
                      Lights{{LightRow{Light::Green, name, text, {text}}}},
                      Table{{Column{name}, Column{name, true}}, {Row{{Cell{text}, Cell{text}}, true}}, text},
                      Command{command}};
    Document made;
    made.title = text;
    made.language = QStringLiteral("en");
    made.lightWord = name;
    made.headline = text;
    made.sections = {section};
    return made;
}

QString html(const QString &text)
{
    return QString(terminalText(text)).toHtmlEscaped();
}

QString htmlOfLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    std::transform(lines.begin(), lines.end(), lines.begin(), html);
    return lines.join(u'\n');
}

const QString harmlessWord = QStringLiteral("harmless1");
const QString harmlessLongWord = QStringLiteral("harmless-and-long1"); // short cells are drawn apart
const QString harmlessCommand = QStringLiteral("harmless2");

const QString &harmlessPage(const QString &word)
{
    static QMap<QString, QString> pages;
    if (!pages.contains(word))
        pages.insert(word, QString::fromUtf8(toHtml(documentOf(word, harmlessCommand))));
    return pages[word];
}

//! The page is that of a harmless word, with the text where the word was.
void checkHtml(const QString &text)
{
    const QString word = text.size() > 14 ? harmlessLongWord : harmlessWord;
    QStringList pieces = harmlessPage(word).split(harmlessCommand);
    for (QString &piece : pieces)
        piece.replace(word, html(text));
    const QString page = QString::fromUtf8(toHtml(documentOf(text, text)));
    require(page == pieces.join(htmlOfLines(text)), "text is text in HTML");
}

void checkFiles(const QString &text)
{
    const document::Document made = documentOf(text, QStringLiteral("command"));
    const QString plain = QString::fromUtf8(toText(made));
    require(isVisible(plain, true), "a text file gets no character that nobody sees");
    for (const QString &line : plain.split(u'\n'))
        require(displayWidth(line) <= TextStyle().width && !line.endsWith(u' '), "a line fits");
    const QString markdown = QString::fromUtf8(toMarkdown(made));
    require(isVisible(markdown, true), "Markdown gets no character that nobody sees");
    static const QByteArray harmless = toMarkdown(documentOf(harmlessWord, harmlessCommand));
    require(markdown.count(u'\n') == harmless.count('\n'), "no line begins inside a text");
}

} // namespace

//! Text from outside on its way into every format. The first byte chooses the format, the second is the width
//! of a terminal.
void check(const QByteArray &input)
{
    Input in(input);
    const int format = in.byte() % 4;
    const int width = 2 + in.byte() % 100;
    const QString text = QString::fromUtf8(in.rest());
    if (text.trimmed().isEmpty())
        return;
    switch (format) {
    case 0: checkTerminal(terminalText(text), width); break;
    case 1: checkMarkdown(text, width % 2 == 0); break;
    case 2: checkHtml(text); break;
    default: checkFiles(text); break;
    }
}

} // namespace doctor::fuzz
