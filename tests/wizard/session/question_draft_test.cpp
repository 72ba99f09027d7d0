#include "session/question_draft.h"

#include <QTest>

using namespace doctor;

//! What the first page makes of what people type and paste.
class QuestionDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsAnAddress_data();
    void understandsAnAddress();
    void refusesInWords_data();
    void refusesInWords();
    void readsAPastedPage_data();
    void readsAPastedPage();
    void readsWhateverNamesOneSite_data();
    void readsWhateverNamesOneSite();
    void keepsAPageThatNamesNoSite_data();
    void keepsAPageThatNamesNoSite();
    void saysNothingOfAnEmptyField();
    void readsSeveralOrigins();
    void refusesAnOriginInWords();
    void comesBackFromAQuestion();
};

void QuestionDraftTest::understandsAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");

    const auto row = [](const char *typed, const char *url) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url);
    };
    row("shop.example", "https://shop.example/");
    row("Shop.EXAMPLE", "https://shop.example/");
    row("  shop.example  ", "https://shop.example/");
    row("shop.example.", "https://shop.example/");
    row("www.shop.example", "https://www.shop.example/");
    row("https://shop.example", "https://shop.example/");
    row("http://shop.example/", "http://shop.example/");
    row("HTTPS://Shop.Example/Basket", "https://shop.example/Basket");
    row("https://shop.example/basket?x=1&y=2", "https://shop.example/basket");
    row("https://shop.example/#top", "https://shop.example/");
    row("//shop.example/a", "https://shop.example/a");
    row("shop.example:8443", "https://shop.example:8443/");
    row("http://shop.example:8080/a", "http://shop.example:8080/a");
    row("\"shop.example\"", "https://shop.example/");
    row("“shop.example”", "https://shop.example/");
    row("<https://shop.example/>", "https://shop.example/");
    row("(shop.example)", "https://shop.example/");
    row("shop.example,", "https://shop.example/");
    row("[my shop](https://shop.example/)", "https://shop.example/");
    row("https://maria:secret@shop.example/", "https://shop.example/");
    row("bücher.example", "https://xn--bcher-kva.example/");
    row("xn--bcher-kva.example", "https://xn--bcher-kva.example/");
    row("https:\\\\shop.example\\a", "https://shop.example/a");
    row("https:/shop.example", "https://shop.example/");
    row("https://https://shop.example", "https://shop.example/");
    row("shop.example/wp-admin/", "https://shop.example/wp-admin/");
    row("\xE2\x80\x8Bshop.example", "https://shop.example/");
    row("shop.example\n", "https://shop.example/");
}

void QuestionDraftTest::understandsAnAddress()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, url);

    const DraftReading reading = read({typed, {}, SslMode::Unknown, {}});

    QCOMPARE(reading.siteProblem, QString());
    QVERIFY(reading.question);
    QCOMPARE(reading.question->url(), url);
    QCOMPARE(reading.understood.url(), url);
}

void QuestionDraftTest::refusesInWords_data()
{
    QTest::addColumn<QString>("typed");

    for (const char *typed :
         {"my shop", "ftp://shop.example/", "mailto:maria@shop.example", "https://", "shop..example",
          "-shop.example", "shop_.example with words", "http://[::1", "999.1.2.3", "shop.example:99999",
          "file:///etc/passwd", "javascript:alert(1)", "sh\xE2\x80\xAEop.example"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("very long") << QString(5000, u'a');
    QTest::newRow("NUL inside") << QStringLiteral("shop") + QChar(u'\0') + QStringLiteral(".example");
}

void QuestionDraftTest::refusesInWords()
{
    QFETCH(const QString, typed);

    const DraftReading reading = read({typed, {}, SslMode::Unknown, {}});

    QVERIFY(!reading.question);
    QVERIFY(reading.understood.host.isEmpty());
    QVERIFY(reading.siteProblem.size() > 10);
}

void QuestionDraftTest::readsAPastedPage_data()
{
    QTest::addColumn<QString>("page");

    const QString text = QStringLiteral("Web server is down Error code 521\n"
                                        "Visit cloudflare.com for more information.\n"
                                        "2026-11-21 05:00:00 UTC\n"
                                        "You Browser Working Frankfurt Cloudflare Working\n"
                                        "shop.example Host Error\n"
                                        "Cloudflare Ray ID: 8b2e5f3a1c9d4e7f • Your IP: Click to reveal");
    QTest::newRow("lines") << text;
    // A field of one line shows line breaks as spaces and gives them back as spaces.
    QTest::newRow("one line") << QString(text).replace(u'\n', u' ');
    QTest::newRow("windows") << QString(text).replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
}

void QuestionDraftTest::readsAPastedPage()
{
    QFETCH(const QString, page);

    const DraftReading reading = read({page, {}, SslMode::Unknown, {}});

    QCOMPARE(reading.siteProblem, QString());
    QVERIFY(reading.question && reading.question->page);
    QCOMPARE(reading.question->host, QStringLiteral("shop.example"));
    QCOMPARE(reading.question->page->code, 521);
    QCOMPARE(reading.question->page->ray, QStringLiteral("8b2e5f3a1c9d4e7f"));
    QCOMPARE(reading.question->page->time, QDateTime(QDate(2026, 11, 21), QTime(5, 0), Qt::UTC));
}

void QuestionDraftTest::readsWhateverNamesOneSite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");

    const QString page = QStringLiteral("Web server is down Error code 521 Visit cloudflare.com for more "
                                        "information. Cloudflare Ray ID: 8f2a1b2c3d4e5f60 • ");
    const auto row = [](const char *name, const QString &text, const char *host) {
        QTest::newRow(name) << text << QString::fromLatin1(host);
    };
    row("the name stands alone", page + QStringLiteral("www.blumen-mueller.example"),
        "www.blumen-mueller.example");
    row("twice", page + QStringLiteral("shop.example: down. https://shop.example/"), "shop.example");
    row("no name is two sentences", page + QStringLiteral("is down.Error shop.example"), "shop.example");
    row("in its own letters", page + QStringLiteral("bücher.example"), "xn--bcher-kva.example");
    row("beside the address of a person", page + QStringLiteral("maria@mail.example shop.example"),
        "shop.example");
    row("beside Cloudflare's",
        page + QStringLiteral("www.cloudflare.com support.cloudflare.com shop.example"), "shop.example");
    row("told on the telephone", QStringLiteral("shop.example 521"), "shop.example");
    row("the number first", QStringLiteral("521, shop.example"), "shop.example");
    row("with words", QStringLiteral("error 521 on https://shop.example/basket!"), "shop.example");
    row("in another language", QStringLiteral("Fehler 521 bei shop.example"), "shop.example");
}

void QuestionDraftTest::readsWhateverNamesOneSite()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);

    const DraftReading reading = read({text, {}, SslMode::Unknown, {}});

    QCOMPARE(reading.siteProblem, QString());
    QVERIFY(reading.question && reading.question->page);
    QCOMPARE(reading.question->host, host);
    QCOMPARE(reading.question->page->host, host);
    QCOMPARE(reading.question->page->code, 521);
}

void QuestionDraftTest::keepsAPageThatNamesNoSite_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("no name") << QStringLiteral("Web server is down Error code 521 Visit cloudflare.com for "
                                               "more. 2026-11-21 05:00:00 UTC");
    QTest::newRow("two names") << QStringLiteral("Error code 521 one.example two.example");
    QTest::newRow("a number alone") << QStringLiteral("521");
    QTest::newRow("a number and a word") << QStringLiteral("Fehler 521");
}

void QuestionDraftTest::keepsAPageThatNamesNoSite()
{
    QFETCH(const QString, page);
    const DraftReading first = read({page, {}, SslMode::Unknown, {}});
    QVERIFY(!first.question);
    QVERIFY(!first.siteProblem.isEmpty());
    QVERIFY(first.understood.page);
    QCOMPARE(first.understood.page->code, 521);

    QuestionDraft draft{QStringLiteral("shop.example"), {}, SslMode::Unknown, {}};
    draft.earlierPage = first.understood.page;
    const DraftReading second = read(draft);
    QVERIFY(second.question && second.question->page);
    QCOMPARE(second.question->page->code, 521);
    QCOMPARE(second.question->page->time, first.understood.page->time);
    QCOMPARE(second.question->page->host, QStringLiteral("shop.example"));
    draft.site = QStringLiteral("other.example 522");
    QCOMPARE(read(draft).question->page->code, 522);
}

void QuestionDraftTest::saysNothingOfAnEmptyField()
{
    const DraftReading reading = read({QStringLiteral("  \n "), {}, SslMode::Unknown, {}});

    QVERIFY(!reading.question);
    QCOMPARE(reading.siteProblem, QString());
}

void QuestionDraftTest::readsSeveralOrigins()
{
    const QString origins = QStringLiteral("203.0.113.10, 2001:db8::10\n[2001:db8::11]:8443  203.0.113.10;");

    const DraftReading reading = read({QStringLiteral("shop.example"), origins, SslMode::Full, {}});

    QVERIFY(reading.question);
    QStringList texts;
    for (const OriginTold &origin : reading.question->origins)
        texts.append(origin.text());
    QCOMPARE(texts,
             (QStringList{QStringLiteral("203.0.113.10"), QStringLiteral("2001:db8::10"),
                          QStringLiteral("[2001:db8::11]:8443")}));
    QCOMPARE(reading.question->mode, SslMode::Full);
}

void QuestionDraftTest::refusesAnOriginInWords()
{
    QStringList many;
    for (int i = 1; i <= 17; ++i)
        many.append(QStringLiteral("203.0.113.%1").arg(i));
    for (const QString &origins : {QStringLiteral("203.0.113.300"), QStringLiteral("203.0.113.10:99999"),
                                   QStringLiteral("203.0.113.10 my server!"), many.join(u' ')}) {
        const DraftReading reading = read({QStringLiteral("shop.example"), origins, SslMode::Unknown, {}});

        QVERIFY2(!reading.question, qPrintable(origins));
        QVERIFY(!reading.originsProblem.isEmpty());
        QCOMPARE(reading.understood.host, QStringLiteral("shop.example"));
    }
}

void QuestionDraftTest::comesBackFromAQuestion()
{
    const QuestionDraft draft{QStringLiteral("https://shop.example:8443/a"),
                              QStringLiteral("203.0.113.10, [2001:db8::1]:8443"),
                              SslMode::Strict,
                              {.firewall = QStringLiteral("ufw")}};
    Question question = *read(draft).question;

    QuestionDraft again = draftOf(question);
    QCOMPARE(again.site, draft.site);
    QCOMPARE(again.origins, draft.origins);
    QCOMPARE(again.mode, draft.mode);
    QCOMPARE(again.server, draft.server);
    question.modeSource = SslModeSource::Inferred;
    again = draftOf(question);
    QCOMPARE(again.mode, SslMode::Unknown);
}

QTEST_GUILESS_MAIN(QuestionDraftTest)
#include "question_draft_test.moc"
