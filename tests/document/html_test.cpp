#include "document/compose.h"
#include "document/html_style.h"
#include "document/write_html.h"
#include "hostile_report.h"
#include "report/shown.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cstdio>
#include <cstring>

using namespace doctor;
using namespace doctor::test;
using document::htmlStyle;

namespace {

const QStringList elements{
    QStringLiteral("html"),    QStringLiteral("head"), QStringLiteral("meta"),       QStringLiteral("title"),
    QStringLiteral("style"),   QStringLiteral("body"), QStringLiteral("main"),       QStringLiteral("header"),
    QStringLiteral("section"), QStringLiteral("div"),  QStringLiteral("p"),          QStringLiteral("h1"),
    QStringLiteral("h2"),      QStringLiteral("h3"),   QStringLiteral("span"),       QStringLiteral("strong"),
    QStringLiteral("ul"),      QStringLiteral("li"),   QStringLiteral("dl"),         QStringLiteral("dt"),
    QStringLiteral("dd"),      QStringLiteral("bdi"),  QStringLiteral("table"),      QStringLiteral("thead"),
    QStringLiteral("tbody"),   QStringLiteral("tr"),   QStringLiteral("th"),         QStringLiteral("td"),
    QStringLiteral("pre"),     QStringLiteral("code"), QStringLiteral("blockquote"), QStringLiteral("svg"),
    QStringLiteral("path"),    QStringLiteral("br")};
const QStringList attributes{
    QStringLiteral("lang"),       QStringLiteral("dir"),         QStringLiteral("charset"),
    QStringLiteral("http-equiv"), QStringLiteral("content"),     QStringLiteral("name"),
    QStringLiteral("class"),      QStringLiteral("viewBox"),     QStringLiteral("width"),
    QStringLiteral("height"),     QStringLiteral("aria-hidden"), QStringLiteral("d"),
    QStringLiteral("data-name")};

//! The structure without the text, so that two documents can be compared.
QStringList skeleton(const QByteArray &html, QString *error)
{
    QStringList result;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            result.append(QStringLiteral("/"));
        if (!reader.isStartElement())
            continue;
        QString line = reader.name().toString();
        if (!elements.contains(line))
            *error = line;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (!attributes.contains(attribute.name().toString()))
                *error = attribute.name().toString();
            line += u' ' + attribute.name().toString();
        }
        result.append(line);
    }
    if (reader.hasError())
        *error = reader.errorString();
    return result;
}

QString textOf(const QByteArray &html)
{
    QString text;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        if (reader.isStartElement() && reader.name() == QLatin1String("style"))
            reader.readElementText();
    }
    return text;
}

Report everythingHostile(const QString &text)
{
    Report report = hostileReport(text);
    report.note = text;
    report.history = {{EvidenceBuilder::start(), text, Light::Red, text}};
    return report;
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed_data();
    void isWellFormed();
    void textFromOutsideMakesNoElement_data();
    void textFromOutsideMakesNoElement();
    void showsWhatCameFromOutside();
    void theStyleNeedsNoEscaping();
    void loadsNothing();
    void rightToLeftKeepsCommandsFromLeftToRight();
    void rightToLeftKeepsNamesTogether();
    void anArrowMovesNoLight();
};

void HtmlTest::isWellFormed_data()
{
    QTest::addColumn<int>("index");
    const QList<World> worlds = allWorlds();
    for (int i = 0; i < worlds.size(); ++i)
        QTest::addRow("%s", worlds.at(i).name) << i;
}

void HtmlTest::isWellFormed()
{
    QFETCH(int, index);
    QString error;
    skeleton(toHtml(compose(reportOf(allWorlds().at(index)))), &error);
    QCOMPARE(error, QString());
}

void HtmlTest::textFromOutsideMakesNoElement_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : hostileTexts())
        QTest::newRow(qPrintable(shown(text).left(40))) << text;
}

void HtmlTest::textFromOutsideMakesNoElement()
{
    QFETCH(QString, text);
    QString error;
    const QStringList hostile = skeleton(toHtml(compose(everythingHostile(text))), &error);
    QCOMPARE(error, QString());
    const QString harmless = QStringLiteral("x");
    const QStringList plain = skeleton(toHtml(compose(everythingHostile(harmless))), &error);
    QCOMPARE(hostile.filter(QStringLiteral("svg")).isEmpty(), plain.filter(QStringLiteral("svg")).isEmpty());
    // Neither <a> nor <b>, <img>, <script> are among the elements that skeleton() lets pass.
    QVERIFY(qAbs(hostile.size() - plain.size()) < plain.size());
}

void HtmlTest::showsWhatCameFromOutside()
{
    const QString script = QStringLiteral("<script>alert(1)</script>");
    QVERIFY(textOf(toHtml(compose(hostileReport(script)))).contains(script));
}

void HtmlTest::theStyleNeedsNoEscaping()
{
    for (const QChar character : {u'<', u'>', u'&', u'"'})
        QVERIFY(!htmlStyle().contains(character));
    QVERIFY(!htmlStyle().contains(QStringLiteral("url(")));
    QVERIFY(!htmlStyle().contains(QStringLiteral("@import")));
    const QByteArray html = toHtml(compose(hostileReport(QStringLiteral("x"))));
    QVERIFY(html.contains("<style>" + htmlStyle().toUtf8() + "</style>"));
}

void HtmlTest::loadsNothing()
{
    const QByteArray html = toHtml(compose(reportOf(allWorlds().constFirst())));
    QVERIFY(html.startsWith("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"));
    QVERIFY(html.contains("default-src 'none'"));
    // An element closed like <this/> is left open by HTML, unless it is empty by its nature.
    for (const char *name : {"td", "span", "p", "div", "li", "ul", "section", "th", "bdi", "svg"})
        QVERIFY(!html.contains(QByteArray("<") + name + "/>"));
}

void HtmlTest::rightToLeftKeepsCommandsFromLeftToRight()
{
    document::Document document;
    document.language = QStringLiteral("ar");
    document.direction = Qt::RightToLeft;
    document::Section section;
    document::add(section, document::Command{QStringLiteral("sudo ufw status\n  two")});
    document::add(section,
                  document::Facts{{{QStringLiteral("Site"), QStringLiteral("https://shop.example/")}}});
    document::add(document, section);
    const QByteArray html = toHtml(document);
    QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(html.contains("<pre dir=\"ltr\"><code>sudo ufw status\n  two</code></pre>"));
    QVERIFY(html.contains("<bdi class=\"data\" dir=\"ltr\">https://shop.example/</bdi>"));
}

void HtmlTest::rightToLeftKeepsNamesTogether()
{
    const QString sentence = QStringLiteral("سطر الأوامر: --server firewall=NAME.");
    const QString time = QStringLiteral("2026-11-30 01:15:56 UTC");
    document::Document document;
    document.title = sentence;
    document.language = QStringLiteral("ar");
    document.direction = Qt::RightToLeft;
    document::Section section;
    document::add(section, document::Paragraph{sentence});
    document::add(section, document::Facts{{{QStringLiteral("الوقت"), time, false}}});
    document::add(section, document::Command{sentence});
    document::add(section, document::Quote{sentence});
    document::add(document, section);
    const QString isolated = QStringLiteral("سطر الأوامر: \u2066--server firewall=NAME\u2069.");
    const QString html = QString::fromUtf8(toHtml(document));
    QVERIFY(html.contains(QStringLiteral("<p>") + isolated));
    QVERIFY(html.contains(QStringLiteral("<dd>\u2066") + time + QStringLiteral("\u2069</dd>")));
    QVERIFY(html.contains(QStringLiteral("<code>") + sentence)); // is copied
    QVERIFY(html.contains(QStringLiteral("<title>") + sentence));
    QVERIFY(html.contains(QStringLiteral("<blockquote dir=\"auto\">") + isolated));

    document.direction = Qt::LeftToRight;
    QVERIFY(!QString::fromUtf8(toHtml(document)).contains(QStringLiteral("<p>") + isolated));
}

void HtmlTest::anArrowMovesNoLight()
{
    document::Table table;
    table.columns = {{QStringLiteral("Light")}, {QStringLiteral("Mode")}, {QStringLiteral("http")}};
    for (const QString &mode : {QStringLiteral("Off"), QStringLiteral("Full")})
        table.rows.append({{{{}, Light::Red}, {mode}, {QStringLiteral("error 521")}}, mode.size() > 3});
    document::Section section;
    document::add(section, table);
    document::Document document;
    document::add(document, section);
    const QString html = QString::fromUtf8(toHtml(document));
    QVERIFY(html.contains(QStringLiteral("<th>Light</th><th class=\"named\">Mode</th><th>http</th>")));
    // The light and its word are never parted, and begin alike in every row.
    QCOMPARE(html.count(QStringLiteral("<td class=\"lit\" data-name=\"Light\"><svg")), 2);
    QVERIFY(html.contains(QStringLiteral("<td class=\"named short\" data-name=\"Mode\">Off</td>")));
    QVERIFY(html.contains(QStringLiteral("data-name=\"Mode\"><span class=\"arrow\">→ </span>Full</td>")));
    QVERIFY(html.contains(QStringLiteral("<td class=\"short\" data-name=\"http\">error 521</td>")));
    table.rows[1].marked = false;
    document.sections[0].blocks[0] = table;
    QVERIFY(!toHtml(document).contains("class=\"named"));
}

//! With --print: hostile reports, one a line, for the parser of another maker.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--print") == 0) {
        for (const QString &text : hostileTexts()) {
            QByteArray html = toHtml(compose(everythingHostile(text)));
            html.replace('\n', "&#10;");
            std::fwrite(html.constData(), 1, static_cast<std::size_t>(html.size()), stdout);
            std::fputc('\n', stdout);
        }
        return 0;
    }
    HtmlTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "html_test.moc"
