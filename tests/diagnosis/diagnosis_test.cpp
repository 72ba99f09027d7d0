#include "worlds.h"

#include <QTest>

using namespace doctor;
using namespace doctor::test;

//! Every world in the tables, against what the specification says of it. A row with a reason in `known` is
//! one where the program is known to say something else.
class DiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagnoses_data();
    void diagnoses();
    void everyCauseIsReached();
    void saysTheSameOfTheSame();
};

namespace {

QList<World> allWorlds()
{
    return reachWorlds() + patternWorlds() + tlsWorlds() + answerWorlds() + nameWorlds() + visitorWorlds()
        + imitationWorlds();
}

//! What contradicts the row; empty when nothing does.
QString contradictions(const World &world, const Report &report)
{
    QStringList wrong;
    const QStringList wanted = QString::fromLatin1(world.first).split(u'|');
    const Cause &first = report.causes.first();
    if (!wanted.contains(first.id))
        wrong.append(QStringLiteral("first is ") + first.id);
    else if (wanted.size() == 1 ? first.confidence != world.confidence : first.confidence > world.confidence)
        wrong.append(QStringLiteral("confidence is ") + confidenceId(first.confidence));
    if (report.light != world.light)
        wrong.append(QStringLiteral("light is ") + lightId(report.light));
    for (const QString &never : words(world.neverSure))
        if (isAtLeastLikely(report, never))
            wrong.append(never + QStringLiteral(" is more than possible"));
    for (const QString &listed : words(world.listed))
        if (causeNamed(report, listed) == nullptr)
            wrong.append(listed + QStringLiteral(" is missing"));
    return wrong.isEmpty() ? QString()
                           : wrong.join(QStringLiteral("; ")) + QStringLiteral(" — ") + causesOf(report);
}

} // namespace

void DiagnosisTest::diagnoses_data()
{
    QTest::addColumn<int>("row");
    const QList<World> worlds = allWorlds();
    for (int row = 0; row < worlds.size(); ++row)
        QTest::newRow(worlds.at(row).name) << row;
}

void DiagnosisTest::diagnoses()
{
    QFETCH(int, row);
    const World world = allWorlds().at(row);
    EvidenceBuilder builder;
    world.tell(builder);
    const QString wrong = contradictions(world, builder.report());
    if (*world.known != '\0')
        QEXPECT_FAIL("", world.known, Abort);
    QCOMPARE(wrong, QString());
}

void DiagnosisTest::everyCauseIsReached()
{
    QStringList missing = allCauses();
    // Its mark is the server's own evidence, which a run does not gather.
    missing.removeAll(QStringLiteral("listening-on-localhost-only"));
    const QList<World> worlds = allWorlds();
    for (const World &world : worlds) {
        EvidenceBuilder builder;
        world.tell(builder);
        const Report report = builder.report();
        for (const Cause &cause : report.causes)
            missing.removeAll(cause.id);
    }
    QCOMPARE(missing, QStringList());
}

void DiagnosisTest::saysTheSameOfTheSame()
{
    const QList<World> worlds = allWorlds();
    for (const World &world : worlds) {
        EvidenceBuilder builder;
        world.tell(builder);
        QCOMPARE(causesOf(builder.report()), causesOf(builder.report()));
        for (const Cause &cause : builder.report().causes)
            for (const QString &cited : cause.because)
                QVERIFY2(!cause.against.contains(cited), world.name);
    }
}

QTEST_GUILESS_MAIN(DiagnosisTest)

#include "diagnosis_test.moc"
