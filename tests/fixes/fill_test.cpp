#include "fixes/fill.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;

namespace {

FillValues withHost(const QString &host)
{
    FillValues values;
    values.scalars.insert(QStringLiteral("host"), host);
    return values;
}

//! What the template's one word arrives as, byte for byte, when a real shell reads the filled line.
std::optional<QByteArray> arrivesAs(const QString &shell, const QString &line, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(shell, {});
    process.write(line.toUtf8() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

const QStringList &shells()
{
    static const QStringList names{QStringLiteral("bash"), QStringLiteral("dash")};
    return names;
}

QStringList hostileValues()
{
    return {QStringLiteral("shop.example"),
            QStringLiteral("it's"),
            QStringLiteral("'"),
            QStringLiteral("''''"),
            QStringLiteral("a\"b"),
            QStringLiteral("$(touch owned)"),
            QStringLiteral("`touch owned`"),
            QStringLiteral("';touch owned;'"),
            QStringLiteral("';--"),
            QStringLiteral("\\'; touch owned #"),
            QStringLiteral("a;touch owned"),
            QStringLiteral("a && touch owned"),
            QStringLiteral("a | touch owned"),
            QStringLiteral("> owned"),
            QStringLiteral("$HOME ${HOME} $0 $$"),
            QStringLiteral("%PATH% !PATH! ^& %%"),
            QStringLiteral("*"),
            QStringLiteral("~root"),
            QStringLiteral("{a,b} [a-z]* ?"),
            QStringLiteral("!! !-1 !touch"),
            QStringLiteral("#comment"),
            QStringLiteral("a=b"),
            QStringLiteral("\\"),
            QStringLiteral("ends with \\"),
            QStringLiteral("  blanks  "),
            QStringLiteral("\u2018; touch owned; \u2019"),
            QStringLiteral("\u201Cquoted\u201D \u201A\u201B"),
            QStringLiteral("\uFF07\uFF04\uFF08touch owned\uFF09"),
            QStringLiteral("\u0430dmin.ex\u0430mple"),
            QStringLiteral("{origin} {host}"),
            QString(10000, u'\''),
            QString(10000, u'a'),
            QString(2500, u'$') + QStringLiteral("(touch owned)")};
}

QString randomValue(QRandomGenerator &random)
{
    static const QString alphabet = QStringLiteral(
        "'\"`$(){}[]<>|&;!#%^*?~\\=, \u2018\u2019\u201A\u201B\u201C\u20ACaZ09-._/:@+\u0430\uFF07\u4E2D");
    QString value;
    const int length = 1 + random.bounded(40);
    for (int i = 0; i < length; ++i)
        value += alphabet.at(random.bounded(int(alphabet.size())));
    return value;
}

} // namespace

class FillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesLiterally_data();
    void arrivesLiterally();
    void randomValuesArriveLiterally();
    void isRefused_data();
    void isRefused();
    void powerShell_data();
    void powerShell();
    void cmdTakesPlainWordsOnly();
    void missingValuesStandInCapitals();
    void listsAreWordsOnly();
    void unknownPlaceholderIsRefused();
    void bracesOfTheShellStay();
    void sentencesTakePlainValuesOnly();
};

void FillTest::arrivesLiterally_data()
{
    QTest::addColumn<QString>("value");
    int row = 0;
    for (const QString &value : hostileValues())
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(row++).arg(value.left(20)))) << value;
}

void FillTest::arrivesLiterally()
{
    QFETCH(QString, value);
    const Filled filled = fillCommand({QStringLiteral("printf %s {host}")}, withHost(value), Shell::Bash);
    QVERIFY2(filled.refusal.isEmpty(), qPrintable(filled.refusal));
    for (const QString &shell : shells()) {
        const QTemporaryDir folder;
        const auto arrived = arrivesAs(shell, filled.text, folder.path());
        QVERIFY2(arrived, qPrintable(shell + u' ' + filled.text.left(200)));
        QCOMPARE(*arrived, value.toUtf8());
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void FillTest::randomValuesArriveLiterally()
{
    QRandomGenerator random(20261121);
    QString script;
    QByteArray wanted;
    int count = 0;
    while (count < 600) {
        const QString value = randomValue(random);
        const Filled filled
            = fillCommand({QStringLiteral("printf '%s\\n' {host}")}, withHost(value), Shell::Bash);
        if (value.startsWith(u'-')) {
            QVERIFY(!filled.refusal.isEmpty());
            continue;
        }
        QVERIFY2(filled.refusal.isEmpty(), qPrintable(value));
        script += filled.text + u'\n';
        wanted += value.toUtf8() + '\n';
        ++count;
    }
    for (const QString &shell : shells()) {
        const QTemporaryDir folder;
        const auto arrived = arrivesAs(shell, script, folder.path());
        QVERIFY(arrived);
        const QList<QByteArray> got = arrived->split('\n');
        const QList<QByteArray> values = wanted.split('\n');
        QCOMPARE(got.size(), values.size());
        for (qsizetype i = 0; i < got.size(); ++i)
            QCOMPARE(got.at(i), values.at(i));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void FillTest::isRefused_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("line feed") << QStringLiteral("a\ntouch owned");
    QTest::newRow("carriage return") << QStringLiteral("a\rtouch owned");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("tab") << QStringLiteral("a\tb");
    QTest::newRow("escape") << QStringLiteral("a\x1B[2Jb");
    QTest::newRow("delete") << QStringLiteral("a\x7F");
    QTest::newRow("C1") << QStringLiteral("a\u0085b");
    QTest::newRow("right to left override") << QStringLiteral("a\u202Eb");
    QTest::newRow("isolate") << QStringLiteral("a\u2066b");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b");
    QTest::newRow("half a pair") << QStringLiteral("a") + QChar(0xD800);
    QTest::newRow("tag characters") << QStringLiteral("a\U000E0041");
    QTest::newRow("an option") << QStringLiteral("-rf");
    QTest::newRow("a long option") << QStringLiteral("--output=/etc/passwd");
}

void FillTest::isRefused()
{
    QFETCH(QString, value);
    for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd}) {
        const Filled filled = fillCommand({QStringLiteral("echo {host}")}, withHost(value), shell);
        QVERIFY(!filled.refusal.isEmpty());
        QVERIFY(filled.text.isEmpty());
    }
}

void FillTest::powerShell_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wanted"); //!< empty: refused
    const auto row = [](const char *name, const QString &value, const QString &wanted) {
        QTest::newRow(name) << value << wanted;
    };
    row("plain", QStringLiteral("shop.example"), QStringLiteral("'shop.example'"));
    row("quote", QStringLiteral("it's"), QStringLiteral("'it''s'"));
    row("left quote", QStringLiteral("a\u2018b"), QStringLiteral("'a\u2018\u2018b'"));
    row("right quote", QStringLiteral("a\u2019b"), QStringLiteral("'a\u2019\u2019b'"));
    row("low quote", QStringLiteral("a\u201Ab"), QStringLiteral("'a\u201A\u201Ab'"));
    row("reversed quote", QStringLiteral("a\u201Bb"), QStringLiteral("'a\u201B\u201Bb'"));
    row("expression", QStringLiteral("$(Get-Date) `n"), QStringLiteral("'$(Get-Date) `n'"));
    row("double quote", QStringLiteral("a\"b"), {});
    row("backslash at the end", QStringLiteral("a b\\"), {});
}

void FillTest::powerShell()
{
    QFETCH(QString, value);
    QFETCH(QString, wanted);
    QCOMPARE(quoted(value, Shell::PowerShell).value_or(QString()), wanted);
}

void FillTest::cmdTakesPlainWordsOnly()
{
    QCOMPARE(quoted(QStringLiteral("shop.example"), Shell::Cmd).value_or(QString()),
             QStringLiteral("shop.example"));
    for (const QString &value : {QStringLiteral("%PATH%"), QStringLiteral("a&b"), QStringLiteral("a b"),
                                 QStringLiteral("a^b"), QStringLiteral("\"a\""), QStringLiteral("a|b"),
                                 QStringLiteral("a,b"), QStringLiteral("!a!"), QString()})
        QVERIFY(!quoted(value, Shell::Cmd));
}

void FillTest::missingValuesStandInCapitals()
{
    const Filled filled = fillCommand({QStringLiteral("curl {host}"), QStringLiteral("dig {host} {origin}")},
                                      withHost({}), Shell::Bash);
    QCOMPARE(filled.text, QStringLiteral("curl YOUR_SITE\ndig YOUR_SITE ORIGIN_ADDRESS"));
    QCOMPARE(filled.missing, (QStringList{QStringLiteral("YOUR_SITE"), QStringLiteral("ORIGIN_ADDRESS")}));
}

void FillTest::listsAreWordsOnly()
{
    FillValues values;
    values.lists.insert(QStringLiteral("cloudflare_v4"),
                        {QStringLiteral("192.0.2.0/24"), QStringLiteral("198.51.100.0/24")});
    values.lists.insert(QStringLiteral("ports"), {QStringLiteral("80"), QStringLiteral("443")});
    values.lists.insert(QStringLiteral("cloudflare"), {QStringLiteral("2001:db8::/32")});
    const auto fill = [&values](const char *text, Shell shell) {
        return fillCommand({QLatin1String(text)}, values, shell).text;
    };
    QCOMPARE(fill("{cloudflare_v4}", Shell::Bash), QStringLiteral("192.0.2.0/24 198.51.100.0/24"));
    QCOMPARE(fill("{cloudflare_v4_comma}", Shell::Bash), QStringLiteral("192.0.2.0/24,198.51.100.0/24"));
    QCOMPARE(fill("{cloudflare_powershell}", Shell::PowerShell), QStringLiteral("'2001:db8::/32'"));
    QCOMPARE(fill("{ports} {ports_space}", Shell::Bash), QStringLiteral("80,443 80 443"));
    QCOMPARE(fill("{ports} {ports_powershell}", Shell::PowerShell), QStringLiteral("'80,443' 80,443"));
    for (const char *bad : {"a b", "$(id)", "';id", "-A", "a\nb", "192.0.2.0/24,0.0.0.0/0", "@args", ""}) {
        values.lists.insert(QStringLiteral("cloudflare_v4"),
                            {QStringLiteral("192.0.2.0/24"), QString::fromLatin1(bad)});
        QVERIFY2(!fillCommand({QStringLiteral("{cloudflare_v4}")}, values, Shell::Bash).refusal.isEmpty(),
                 bad);
    }
    values.lists.insert(QStringLiteral("ports"), {QStringLiteral("80"), QStringLiteral("@args")});
    QVERIFY(
        !fillCommand({QStringLiteral("{ports_powershell}")}, values, Shell::PowerShell).refusal.isEmpty());
}

void FillTest::unknownPlaceholderIsRefused()
{
    QVERIFY(!fillCommand({QStringLiteral("echo {nobody}")}, {}, Shell::Bash).refusal.isEmpty());
}

void FillTest::bracesOfTheShellStay()
{
    const QString line = QStringLiteral("awk '{ print $1 }' /etc/hosts; x={}; y={1..3}; echo %{http_code}");
    QCOMPARE(fillCommand({QString(line).remove(QStringLiteral("; echo %{http_code}"))}, {}, Shell::Bash).text,
             QString(line).remove(QStringLiteral("; echo %{http_code}")));
    // curl's own variable is written in the catalogue's snippet, too.
    QCOMPARE(fillCommand({line}, {}, Shell::Bash).text, line);
}

void FillTest::sentencesTakePlainValuesOnly()
{
    const QString sentence = QStringLiteral("Open {host} in the list.");
    QCOMPARE(fillSentence(sentence, withHost(QStringLiteral("shop.example"))).text,
             QStringLiteral("Open shop.example in the list."));
    QVERIFY(!fillSentence(sentence, withHost(QStringLiteral("a <b>c</b>"))).refusal.isEmpty());
    QVERIFY(!fillSentence(sentence, withHost(QStringLiteral("a\nb"))).refusal.isEmpty());
}

QTEST_GUILESS_MAIN(FillTest)
#include "fill_test.moc"
