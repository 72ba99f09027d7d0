#include "diagnosis/diagnosis.h"
#include "evidence/cloudflare_networks.h"
#include "evidence/ranges_used.h"
#include "findings/checks.h"
#include "fixes/fix_plan.h"

#include <QTest>

using namespace doctor;

namespace {

Observation ranges(const QStringList &v4, const QStringList &v6, Outcome outcome = Outcome::Answered)
{
    RangesSeen seen;
    seen.v4 = v4;
    seen.v6 = v6;
    seen.sane = true; // what a stored report claims of itself is not believed
    return {{}, {}, Via::Helper, QDateTime({2026, 11, 21}, {5, 0}, Qt::UTC), 1, outcome, seen};
}

Evidence only(const Observation &observation)
{
    Evidence evidence;
    evidence.add(observation);
    return evidence;
}

//! …beside a name that does not exist, so that the check has something to go on.
Evidence withNames(const Observation &observation)
{
    Evidence evidence = only(observation);
    for (const char *type : {"A", "AAAA"}) {
        DnsSeen seen;
        seen.name = QStringLiteral("shop.example");
        seen.type = QLatin1String(type);
        seen.resolver = QStringLiteral("system");
        seen.rcode = QStringLiteral("NXDOMAIN");
        evidence.add({{}, {}, Via::Resolver, observation.at, 1, Outcome::Answered, seen});
    }
    return evidence;
}

const CloudflareNetworks &known()
{
    return CloudflareNetworks::builtIn();
}

} // namespace

//! Which list of ranges the commands name.
class RangesUsedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInCopyIsWhole();
    void withoutAListItIsTheBuiltInCopy();
    void theLiveListIsUsedAndDated();
    void changesAreNamed();
    void senselessListsAreLeftOut_data();
    void senselessListsAreLeftOut();
    void aListOfOtherNetworksIsLeftOut();
    void untrustedTransportIsLeftOut();
    void commandsTakeNoListFromAFile();
    void fixesSayWhichListTheyName();
    void aChangeIsANoteThatDecidesNothing();
};

void RangesUsedTest::builtInCopyIsWhole()
{
    QCOMPARE(known().v4().size(), 15);
    QCOMPARE(known().v6().size(), 7);
    QVERIFY(known().isSane());
    QVERIFY(QDate::fromString(known().date(), Qt::ISODate).isValid());
}

void RangesUsedTest::withoutAListItIsTheBuiltInCopy()
{
    const RangesUsed used = rangesUsed({});
    QVERIFY(!used.isLive);
    QCOMPARE(used.v4, known().v4());
    QCOMPARE(used.v6, known().v6());
    QCOMPARE(used.date.toString(Qt::ISODate), known().date());
    QVERIFY(rangesNote(used).contains(QString::number(used.date.year())));
    QVERIFY(!rangesUsed(only(ranges(known().v4(), known().v6(), Outcome::TimedOut))).isLive);
}

void RangesUsedTest::theLiveListIsUsedAndDated()
{
    const RangesUsed used = rangesUsed(only(ranges(known().v4(), known().v6())));
    QVERIFY(used.isLive);
    QVERIFY(!used.differs());
    QCOMPARE(used.date, QDate(2026, 11, 21));
    QVERIFY(rangesNote(used) != rangesNote(rangesUsed({})));
}

void RangesUsedTest::changesAreNamed()
{
    QStringList v4 = known().v4();
    const QString gone = v4.takeFirst();
    v4 << QStringLiteral("8.8.4.0/24");
    const RangesUsed used = rangesUsed(only(ranges(v4, known().v6())));
    QVERIFY(used.isLive);
    QCOMPARE(used.added, QStringList{QStringLiteral("8.8.4.0/24")});
    QCOMPARE(used.removed, QStringList{gone});
    QVERIFY(rangesNote(used).contains(QStringLiteral("8.8.4.0/24")));
    QVERIFY(rangesNote(used).contains(gone));
}

void RangesUsedTest::senselessListsAreLeftOut_data()
{
    QTest::addColumn<QString>("more"); //!< beside everything that is known
    for (const char *each : {"0.0.0.0/0",
                             "1.0.0.0/7",
                             "45.0.0.0/8",
                             "45.0.0.0/11",
                             "45.0.0.0/12 45.16.0.0/32",
                             "45.0.0.0/13 46.0.0.0/13 47.0.0.0/13",
                             "104.16/13",
                             "104.16.0.1/13",
                             "104.16.0.0/255.248.0.0",
                             "0150.16.0.0/13",
                             "2606:4700::1/32",
                             "::/0",
                             "2400::/23",
                             "2400::/24 2401::/24",
                             "10.0.0.0/8",
                             "192.168.4.0/24",
                             "172.20.0.0/16",
                             "127.0.0.0/8",
                             "169.254.0.0/16",
                             "100.64.0.0/12",
                             "224.0.0.0/8",
                             "192.0.2.0/24",
                             "198.51.100.0/25",
                             "203.0.113.7/32",
                             "2001:db8::/32",
                             "3fff::/24",
                             "fe80::/64",
                             "fd00::/32",
                             "ff02::/32",
                             "::1/128",
                             "::ffff:0:0/96",
                             "nonsense",
                             "8.8.8.8",
                             "8.8.8.0/33",
                             "",
                             "$(touch owned)",
                             "8.8.8.0/24;id"})
        QTest::newRow(*each == 0 ? "empty" : each) << QString::fromLatin1(each);
}

void RangesUsedTest::senselessListsAreLeftOut()
{
    QFETCH(QString, more);
    const QStringList v4 = known().v4() + more.split(u' ');
    QVERIFY(!rangesUsed(only(ranges(v4, known().v6()))).isLive);
    QVERIFY(!rangesUsed(only(ranges(known().v4(), known().v6() + more.split(u' ')))).isLive);
    QVERIFY(!rangesUsed(only(ranges(known().v4().mid(1), known().v6()))).isLive);
    QVERIFY(!rangesUsed(only(ranges(known().v4() + known().v6(), known().v6()))).isLive);
}

//! As many entries as there should be, each of a size that Cloudflare has, and none of its own.
void RangesUsedTest::aListOfOtherNetworksIsLeftOut()
{
    QStringList others;
    for (int i = 0; i < 15; ++i)
        others.append(QStringLiteral("45.%1.0.0/24").arg(i));
    QVERIFY(!rangesUsed(only(ranges(others, known().v6()))).isLive);
    QVERIFY(!rangesUsed(only(ranges(known().v4().mid(4) + others, known().v6()))).isLive);
    QVERIFY(rangesUsed(only(ranges(known().v4().mid(3) + others, known().v6()))).isLive);
    QVERIFY(rangesUsed(only(ranges(known().v4() + others, known().v6()))).isLive);
}

void RangesUsedTest::commandsTakeNoListFromAFile()
{
    const Evidence file
        = only(ranges(known().v4() + QStringList{QStringLiteral("8.8.4.0/24")}, known().v6()));
    QVERIFY(rangesForCommands(file, EvidenceOf::ThisRun).v4.contains(QStringLiteral("8.8.4.0/24")));
    QVERIFY(rangesUsed(file).isLive); // the same findings as on the day of the report
    const RangesUsed used = rangesForCommands(file, EvidenceOf::File);
    QCOMPARE(used.v4, known().v4());
    QCOMPARE(used.v6, known().v6());
    QVERIFY(!used.isLive && used.fileLeftOut);
    QVERIFY(rangesNote(used) != rangesNote(rangesUsed({})));
    Question question;
    question.host = QStringLiteral("shop.example");
    const QList<Fix> fixes = planFixes(question, file, allCauses(), EvidenceOf::File).fixes;
    int naming = 0;
    for (const Fix &fix : fixes) {
        QVERIFY2(!fix.note.contains(QStringLiteral("8.8.4.0")), qPrintable(fix.id));
        for (const FixStep &step : fix.steps) {
            naming += step.command.contains(known().v4().constFirst()) ? 1 : 0;
            QVERIFY2(!step.command.contains(QStringLiteral("8.8.4.0")), qPrintable(fix.id));
        }
    }
    QVERIFY(naming > 5);
}

void RangesUsedTest::untrustedTransportIsLeftOut()
{
    Observation observation = ranges(known().v4(), known().v6());
    std::get<RangesSeen>(observation.detail).tls = TransportSeen{};
    QVERIFY(!rangesUsed(only(observation)).isLive);
}

void RangesUsedTest::fixesSayWhichListTheyName()
{
    const FixCatalogue catalogue({QByteArray(
        R"({"causes":[{"id":"blocked","fixes":["a"]}],"fixes":[{"id":"a","shell":"bash","where":"server-shell",)"
        R"("title":"t","steps":[{"kind":"apply","text":"t","command":["echo {cloudflare}"]}]}]})")});
    Question question;
    question.host = QStringLiteral("shop.example");
    const auto planned = [&](const Evidence &evidence) {
        return planFixes(question, evidence, {QStringLiteral("blocked")}, EvidenceOf::ThisRun, catalogue)
            .fixes.first();
    };
    QVERIFY(planned({}).note.contains(rangesNote(rangesUsed({}))));
    const Evidence live
        = only(ranges(known().v4() + QStringList{QStringLiteral("8.8.4.0/24")}, known().v6()));
    QVERIFY(planned(live).note.contains(QStringLiteral("8.8.4.0/24")));
    QVERIFY(planned(live).steps.first().command.contains(QStringLiteral("8.8.4.0/24")));
}

void RangesUsedTest::aChangeIsANoteThatDecidesNothing()
{
    Question question;
    question.host = QStringLiteral("shop.example");
    const auto noted = [&question](const Evidence &evidence) {
        const Picture picture(question, evidence);
        QList<Finding> findings = judgeStatusPage(picture);
        const auto last = std::find_if(findings.begin(), findings.end(), [](const Finding &each) {
            return each.code == QLatin1String(codes::rangesChanged);
        });
        // The light of a check is its worst finding: alone a green one would be a green light for nothing.
        if (last != findings.end() && (findings.size() < 2 || last->light != Light::Green))
            return QStringLiteral("decides");
        return last == findings.end() ? QString()
                                      : last->facts.value(QLatin1String("added")).toArray().at(0).toString();
    };
    const QStringList more = known().v4() + QStringList{QStringLiteral("8.8.4.0/24")};
    QCOMPARE(noted(withNames(ranges(more, known().v6()))), QStringLiteral("8.8.4.0/24"));
    QCOMPARE(noted(withNames(ranges(known().v4(), known().v6()))), QString());
    QCOMPARE(noted(withNames(ranges(known().v4() + QStringList{QStringLiteral("10.0.0.0/8")}, known().v6()))),
             QString());
}

QTEST_GUILESS_MAIN(RangesUsedTest)
#include "ranges_used_test.moc"
