#include "case_verdict.h"
#include "table.h"

#include <QTest>

using namespace doctor::test;

namespace {

QList<CertificateCase> allCases()
{
    return dateCases() + nameCases() + trustCases() + useCases() + strengthCases() + cloudflareCases();
}

CertificateMaker &maker()
{
    static CertificateMaker made;
    return made;
}

//! How many cases are not as they should be.
int printVerdicts()
{
    QList<QStringList> rows{{QStringLiteral("case"), QStringLiteral("sent, leaf first"),
                             QStringLiteral("verify errors"), QStringLiteral("finding"),
                             QStringLiteral("light"), QStringLiteral("first cause"),
                             QStringLiteral("in Full"), QStringLiteral("Full (strict) accepts"),
                             QStringLiteral("expected"), QStringLiteral("verdict")}};
    int wrong = 0;
    int known = 0;
    for (const CertificateCase &one : allCases()) {
        const CaseVerdict got = lookAt(one, maker());
        const QStringList differences = got.differencesFrom(one);
        const bool isKnown = *one.known != '\0';
        wrong += differences.isEmpty() == isKnown ? 1 : 0;
        known += isKnown ? 1 : 0;
        rows.append({QString::fromUtf8(one.name), got.chain, got.errors, got.findings, got.light,
                     QStringLiteral("%1: %2").arg(one.edge).arg(got.cause), got.full, got.strict,
                     QString::fromUtf8(one.strict),
                     differences.isEmpty() ? QStringLiteral("as expected")
                         : isKnown         ? QStringLiteral("known: %1").arg(QString::fromUtf8(one.known))
                                   : QStringLiteral("WRONG: ") + differences.join(QStringLiteral("; "))});
    }
    printTable(rows);
    std::printf("%d cases, %d wrong, %d known to differ\n", static_cast<int>(rows.size()) - 1, wrong, known);
    return wrong;
}

} // namespace

class X509ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<int>("index");
        const QList<CertificateCase> cases = allCases();
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(cases.at(i).name) << i;
    }

    void verdict()
    {
        QFETCH(int, index);
        static const QList<CertificateCase> cases = allCases();
        const CertificateCase &one = cases.at(index);
        const QStringList differences = lookAt(one, maker()).differencesFrom(one);
        if (*one.known != '\0')
            QEXPECT_FAIL("", one.known, Continue);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QStringLiteral("; "))));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--table")))
        return printVerdicts() == 0 ? 0 : 1;
    X509ConformanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "x509_conformance_test.moc"
