#include "document/chain_summary.h"
#include "evidence_builder.h"

#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

//! What the handshake shows of a certificate with this fault; "" for a good one.
QStringList linesFor(const QString &fault, int daysLater = 0)
{
    EvidenceBuilder world;
    world.server(QStringLiteral("200"));
    if (!fault.isEmpty())
        world.certificate(fault);
    QStringList lines;
    world.evidence().forEach<TlsSeen>([&](const Observation &observation, const TlsSeen &tls) {
        if (lines.isEmpty())
            lines = document::chainSummary(tls, observation.at.addDays(daysLater));
    });
    return lines;
}

} // namespace

class ChainSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThreeLines();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void countsDaysAtTheTimeGiven();
    void isEmptyWithoutACertificate() { QVERIFY(document::chainSummary(TlsSeen(), {}).isEmpty()); }
};

void ChainSummaryTest::hasThreeLines()
{
    const QStringList lines = linesFor({});
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(QStringLiteral("shop.example"))
                 && lines.at(0).contains(QStringLiteral("days")),
             qPrintable(lines.at(0)));
    QCOMPARE(lines.at(2), QStringLiteral("The chain is complete and trusted."));
}

void ChainSummaryTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("expired") << "has expired" << true;
    QTest::newRow("not-yet") << "not valid yet" << true;
    QTest::newRow("wrong-name") << "does not cover the name shop.example" << true;
    QTest::newRow("revoked") << "was revoked" << true;
    QTest::newRow("self-signed") << "self-signed" << false;
    QTest::newRow("untrusted") << "nobody whom Cloudflare trusts" << false;
    QTest::newRow("incomplete") << "was not sent" << false;
    QTest::newRow("roots-missing") << "could not be judged" << false;
}

void ChainSummaryTest::saysWhatIsWrong()
{
    QFETCH(QString, says);
    QFETCH(bool, trusted);
    const QStringList lines = linesFor(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(lines.value(2).contains(says), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.value(2).contains(QStringLiteral("complete and trusted")), trusted);
}

void ChainSummaryTest::countsDaysAtTheTimeGiven()
{
    constexpr int farAway = 5000;
    const QStringList lines = linesFor({}, farAway);
    QVERIFY2(lines.value(0).contains(QStringLiteral("ended on")), qPrintable(lines.value(0)));
    QVERIFY(lines.value(2).contains(QStringLiteral("has expired")));
}

QTEST_GUILESS_MAIN(ChainSummaryTest)
#include "chain_summary_test.moc"
