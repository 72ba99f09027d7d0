#include "probes/http_reader.h"

#include <QTest>

using namespace doctor;
using State = HttpReader::State;

class HttpReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! The same bytes at once and one by one must read the same.
    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("complete");
        const auto row = [](const char *name, const QByteArray &bytes, int status, const char *failure,
                            const QByteArray &body, bool complete) {
            QTest::newRow(name) << bytes << status << QString::fromLatin1(failure) << body << complete;
        };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef", 200, "", "abc", true);
        row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", 200, "", "abc", true);
        row("until close", "HTTP/1.0 404 Gone\r\n\r\nabc", 404, "", "abc", true);
        row("no content", "HTTP/1.1 204 No\r\nContent-Length: 9\r\n\r\n", 204, "", "", true);
        row("cut", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", 200, "closed-early", "abc", false);
        row("chunked",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\nT: x\r\n\r\n",
            200, "", "abc", true);
        row("chunk cut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", 200, "closed-early",
            "ab", false);
        row("chunk malformed", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab", 200,
            "closed-early", "", false);
        row("chunk negative", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nab", 200,
            "closed-early", "", false);
        row("interim",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nA: b\r\n\r\nHTTP/1.1 200 "
            "OK\r\nContent-Length: 0\r\n\r\n",
            200, "", "", true);
        row("nothing", "", 0, "closed-without-answer", "", false);
        row("part of a head", "HTTP/1.1 200 OK\r\nServer: x", 0, "closed-without-answer", "", false);
        row("part of a status line", "HTT", 0, "closed-without-answer", "", false);
        row("HTTP/0.9", "<html>hello</html>", 0, "not-http", "", false);
        row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", 0, "not-http", "", false);
        row("no status", "HTTP/1.1\r\n\r\n", 0, "not-http", "", false);
        row("negative status", "HTTP/1.1 -10 no\r\n\r\n", 0, "not-http", "", false);
        row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nab", 200, "", "ab",
            true);
    }

    void answers()
    {
        QFETCH(QByteArray, bytes);
        HttpReader whole;
        whole.feed(bytes);
        HttpReader pieces;
        for (const char byte : bytes)
            pieces.feed(QByteArray(1, byte));
        for (HttpReader *reader : {&whole, &pieces}) {
            reader->close();
            QTEST(reader->status(), "status");
            QTEST(reader->failure(), "failure");
            QTEST(reader->body(), "body");
            QTEST(reader->bodyComplete(), "complete");
        }
    }

    void brokenOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<bool>("complete");
        QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc")
                                     << QStringLiteral("closed-early") << false;
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc") << QString()
                                << true;
        QTest::newRow("head") << QByteArray("HTTP/1.1 200 OK\r\n") << QStringLiteral("closed-without-answer")
                              << false;
        QTest::newRow("another protocol") << QByteArray("SSH-") << QStringLiteral("not-http") << false;
    }

    void brokenOff()
    {
        QFETCH(QByteArray, bytes);
        HttpReader reader;
        reader.feed(bytes);
        reader.breakOff();
        QTEST(reader.failure(), "failure");
        QTEST(reader.bodyComplete(), "complete");
        QVERIFY(reader.state() == State::Done || reader.state() == State::Bad);
        QVERIFY(!reader.hasHead() || reader.body() == "abc");
    }

    //! The first bytes tell a TLS alert from other protocols, and they may come one by one.
    void theBeginningIsSeenHoweverItComes()
    {
        const QByteArray alert = QByteArray::fromHex("15030100020228");
        HttpReader pieces;
        for (const char byte : alert)
            pieces.feed(QByteArray(1, byte));
        pieces.close();
        QCOMPARE(pieces.failure(), QStringLiteral("not-http"));
        QVERIFY(pieces.start().startsWith("\x15\x03"));
    }

    void headBounds()
    {
        const auto head
            = [](int bytes) { return "HTTP/1.1 200 OK\r\nX: " + QByteArray(bytes, 'x') + "\r\n\r\n"; };
        HttpReader fits;
        fits.feed(head(127 * 1024));
        QCOMPARE(fits.failure(), QString());
        QCOMPARE(fits.status(), 200);
        HttpReader large;
        large.feed(head(129 * 1024));
        QCOMPARE(large.failure(), QStringLiteral("headers-too-large"));
        QVERIFY(large.hasHead() && large.headerBytes() > 129 * 1024);
        HttpReader endless;
        endless.feed("HTTP/1.1 200 OK\r\n");
        int fed = 0;
        while (endless.feed("X: " + QByteArray(1000, 'x') + "\r\n") == State::Head && fed < 1000)
            ++fed;
        QCOMPARE(endless.state(), State::Bad);
        QCOMPARE(endless.failure(), QStringLiteral("headers-too-large"));
        QCOMPARE(endless.status(), 200);
        QVERIFY(fed < 165);
    }

    void interimStormEnds()
    {
        HttpReader reader;
        int fed = 0;
        while (reader.feed("HTTP/1.1 100 Continue\r\n\r\n") == State::Head && fed < 1000)
            ++fed;
        QCOMPARE(fed, HttpReader::interimLimit);
        QCOMPARE(reader.failure(), QStringLiteral("other"));
        QVERIFY(!reader.hasHead());
    }

    void endlessBodyIsCut()
    {
        HttpReader reader;
        reader.feed("HTTP/1.1 200 OK\r\n\r\n");
        while (reader.feed(QByteArray(10000, 'x')) == State::Body) {}
        QCOMPARE(reader.state(), State::Done);
        QVERIFY(reader.bodyTruncated() && !reader.bodyComplete());
        QCOMPARE(reader.body().size(), HttpReader::bodyLimit);
        QCOMPARE(reader.failure(), QString());
    }
};

QTEST_GUILESS_MAIN(HttpReaderTest)
#include "http_reader_test.moc"
