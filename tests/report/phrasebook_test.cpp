#include "findings/codes.h"
#include "report/phrasebook.h"
#include "report/shown.h"
#include "report/words.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace doctor;
using namespace Qt::StringLiterals;

namespace {

//! Every fact that some sentence reads; \a number makes plurals and thresholds go both ways.
QJsonObject richFacts(int number)
{
    const QJsonArray list{u"a.example"_s, u"b.example"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};
    QJsonObject facts;
    for (const char *key :
         {"host", "address", "name", "colo", "country", "service", "issuer", "reason", "zone", "to_host",
          "to_scheme", "scheme", "alert", "from", "meaning", "date", "time", "key", "cipher"})
        facts.insert(QLatin1String(key), u"%1 text of "_s + QLatin1String(key));
    for (const char *key : {"count", "seconds", "days", "bits", "bytes", "failed", "opened", "depth", "ms"})
        facts.insert(QLatin1String(key), number);
    for (const char *key : {"names", "addresses", "system", "public"})
        facts.insert(QLatin1String(key), list);
    facts.insert(u"possible"_s, QJsonArray{u"full"_s, u"strict"_s});
    facts.insert(u"mode"_s, u"flexible"_s);
    facts.insert(u"status"_s, 521);
    facts.insert(u"code"_s, 521);
    facts.insert(u"port"_s, 443);
    facts.insert(u"family"_s, 6);
    return facts;
}

//! The values for which a sentence may have a wording of its own.
QList<QJsonObject> variants()
{
    QList<QJsonObject> all{{}, richFacts(0), richFacts(1), richFacts(2), richFacts(5000), richFacts(-3)};
    const QHash<QString, QStringList> choices{
        {u"by"_s, {u"reset"_s, u"icmp"_s, u"not-observable"_s, u"cloudflare"_s, u"origin"_s}},
        {u"why"_s,
         {u"silent"_s, u"not-understood"_s, u"intercepted"_s, u"not-found"_s, u"not-told"_s, u"proxy"_s,
          u"no-network"_s, u"closed"_s, u"locked"_s, u"no-route"_s}},
        {u"seen"_s, {u"refused"_s, u"silent"_s, u"forbidden"_s, u"client-certificate"_s}},
        {u"failure"_s, {u"not-http"_s, u"closed-early"_s, u"no-shared-cipher"_s, u"protocol-version"_s}},
        {u"pattern"_s, {u"first-pass"_s, u"none"_s}},
        {u"code"_s, {u"redirect-loop"_s, u"526"_s}},
        {u"unfit"_s, {u"wrong-purpose"_s, u"path-length"_s, u"local-root"_s}},
        {u"key"_s, {u"Ed25519"_s}},
    };
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        for (const QString &value : choice.value())
            for (const QJsonObject &base : {QJsonObject(), richFacts(7)}) {
                QJsonObject facts = base;
                facts.insert(choice.key(), value);
                all.append(facts);
            }
    for (const char *flag : {"hosts_file", "forged_origin_ca", "certain", "http", "origin_ca"})
        all.append({{QLatin1String(flag), true}});
    all.append({{u"unfit"_s, u"weak-signature"_s}, {u"doubtful"_s, true}});
    all.append({{u"status"_s, 999}});
    all.append({{u"not_offered"_s, QJsonArray{u"X"_s}}});
    all.append(
        {{u"host"_s, QJsonArray()}, {u"port"_s, u"https"_s}, {u"count"_s, u"many"_s}, {u"names"_s, 5}});
    return all;
}

//! What is wrong with a sentence; empty when nothing is.
QString flawIn(const QString &sentence)
{
    QString own = sentence;
    own.remove(u"%1 text of"_s); // the facts above hold one, and it must come through untouched
    if (sentence.isEmpty())
        return u"it is empty"_s;
    if (own.contains(QRegularExpression(u"%[0-9nL]"_s)))
        return u"a placeholder is left"_s;
    if (sentence.contains(u"  "_s) || sentence != sentence.trimmed())
        return u"it has spaces too many"_s;
    if (!u".!?"_s.contains(sentence.back()))
        return u"it does not end"_s;
    if (sentence.contains(u"“”"_s) || sentence.contains(u" ."_s) || sentence.contains(u" ,"_s)
        || sentence.contains(u"()"_s))
        return u"something is missing in it"_s;
    if (sentence.front().isLower())
        return u"it begins in the middle"_s;
    return {};
}

//! vocabulary.md "Causes", in its order, written out: this list is the contract.
const QStringList causes{
    u"no-problem-found"_s,
    u"undetermined"_s,
    u"web-server-not-running"_s,
    u"listening-on-localhost-only"_s,
    u"firewall-blocks-cloudflare"_s,
    u"firewall-blocks-everyone"_s,
    u"origin-not-answering"_s,
    u"origin-unroutable"_s,
    u"https-port-closed"_s,
    u"http-port-closed"_s,
    u"wrong-origin-address"_s,
    u"origin-address-differs"_s,
    u"origin-forbids-cloudflare"_s,
    u"edge-configuration-error"_s,
    u"origin-address-is-cloudflare"_s,
    u"origin-address-private"_s,
    u"ipv6-origin-broken"_s,
    u"rate-limited"_s,
    u"overloaded"_s,
    u"tls-not-spoken"_s,
    u"tls-name-not-served"_s,
    u"tls-handshake-failed"_s,
    u"client-certificate-required"_s,
    u"certificate-expired"_s,
    u"certificate-not-yet-valid"_s,
    u"certificate-wrong-name"_s,
    u"certificate-self-signed"_s,
    u"certificate-untrusted"_s,
    u"certificate-chain-incomplete"_s,
    u"certificate-revoked"_s,
    u"redirect-loop"_s,
    u"origin-error"_s,
    u"origin-slow"_s,
    u"origin-empty-reply"_s,
    u"headers-too-large"_s,
    u"origin-dns-error"_s,
    u"tunnel-down"_s,
    u"not-proxied"_s,
    u"name-not-found"_s,
    u"dnssec-broken"_s,
    u"name-servers-not-cloudflare"_s,
    u"cloudflare-incident"_s,
    u"visitor-challenged"_s,
    u"no-internet"_s,
    u"intercepted-connection"_s,
    u"clock-wrong"_s,
};

//! Marks all that goes through a translation; what it leaves bare can never be translated.
class Marker : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Phrasebook") == 0 ? u"\u00ab"_s + QString::fromUtf8(source) + u"\u00bb"_s
                                                   : QString();
    }
};

bool isMarked(const QString &sentence)
{
    return sentence.startsWith(u'\u00ab') && sentence.endsWith(u'\u00bb');
}

Report reportWith(const Cause &cause, Light light)
{
    Report report;
    report.complete = true;
    report.light = light;
    report.causes = {cause};
    return report;
}

} // namespace

class PhrasebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryFindingWhole_data();
    void saysEveryFindingWhole();
    void saysEveryCauseWhole_data();
    void saysEveryCauseWhole();
    void claimsNoMoreThanTheConfidence_data();
    void claimsNoMoreThanTheConfidence();
    void namesWhatCannotBeSeen();
    void aProvenLoopIsToldTheWayItGoes();
    void namesWhatWouldDecide();
    void saysNothingOfASiteThatWasNotSeen();
    void warnsOfModesThatDoNotEncrypt();
    void isHonestInTheHeadline();
    void namesWhatIsFragile();
    void usesTheFactsOfACause();
    void tellsBrokenForSomeFromFragile();
    void sumsACheckUp();
    void hasWordsForTheUnheardOf();
    void escapesOutsideText_data();
    void escapesOutsideText();
    void boundsOutsideText();
    void spellsInternationalNamesBothWays();
    void leavesPlaceholdersOfOthersAlone();
    void saysNothingThatCannotBeTranslated();
};

void PhrasebookTest::saysEveryFindingWhole_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : codes::all())
        QTest::newRow(qPrintable(code)) << code;
}

void PhrasebookTest::saysEveryFindingWhole()
{
    QFETCH(const QString, code);
    const Finding unheardOf;

    for (const QJsonObject &facts : variants()) {
        Finding finding;
        finding.code = code;
        finding.facts = facts;
        const QString sentence = phrasebook::findingText(finding);

        QVERIFY(sentence != phrasebook::findingText(unheardOf));
        QVERIFY2(flawIn(sentence).isEmpty(), qPrintable(flawIn(sentence) + u": "_s + sentence));
    }
}

void PhrasebookTest::saysEveryCauseWhole_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : causes)
        QTest::newRow(qPrintable(id)) << id;
}

void PhrasebookTest::saysEveryCauseWhole()
{
    QFETCH(const QString, id);
    const QStringList everybody{u"owner"_s, u"host"_s, u"cloudflare-account"_s, u"cloudflare"_s,
                                u"visitor"_s};

    for (const Confidence confidence : {Confidence::Possible, Confidence::Likely, Confidence::Confirmed}) {
        const Cause cause{.id = id,
                          .confidence = confidence,
                          .whose = everybody,
                          .because = {},
                          .against = {},
                          .facts = {}};
        const QString explanation = phrasebook::causeExplanation(cause);
        const QString title = phrasebook::causeTitle(cause);
        QVERIFY2(flawIn(explanation).isEmpty(), qPrintable(flawIn(explanation) + u": "_s + explanation));
        QVERIFY(title != phrasebook::causeTitle(Cause()));
        QVERIFY2(flawIn(title + u'.').isEmpty(), qPrintable(title));
        for (const Light light : {Light::Green, Light::Grey, Light::Amber, Light::Red}) {
            const QString headline = phrasebook::headline(reportWith(cause, light));
            QVERIFY2(flawIn(headline).isEmpty(), qPrintable(flawIn(headline) + u": "_s + headline));
        }
    }
    const QString meaning = phrasebook::causeMeaning(id);
    QVERIFY2(flawIn(meaning).isEmpty(), qPrintable(flawIn(meaning) + u": "_s + meaning));
    const auto sentences = meaning.count(QRegularExpression(u"[.!?:](\\s|$)"_s));
    QVERIFY2(sentences >= 3 && sentences <= 7, qPrintable(QString::number(sentences)));
}

void PhrasebookTest::claimsNoMoreThanTheConfidence_data()
{
    saysEveryCauseWhole_data();
}

void PhrasebookTest::claimsNoMoreThanTheConfidence()
{
    QFETCH(const QString, id);
    if (id == u"no-problem-found"_s || id == u"undetermined"_s)
        QSKIP("has no degrees");
    const auto headline = [&id](Confidence confidence) {
        Cause cause;
        cause.id = id;
        cause.confidence = confidence;
        return phrasebook::headline(reportWith(cause, Light::Red));
    };

    QCOMPARE(headline(Confidence::Confirmed),
             phrasebook::causeTitle({.id = id,
                                     .confidence = Confidence::Confirmed,
                                     .whose = {},
                                     .because = {},
                                     .against = {},
                                     .facts = {}})
                 + u'.');
    QVERIFY2(headline(Confidence::Likely).startsWith(u"Most likely "_s),
             qPrintable(headline(Confidence::Likely)));
    QVERIFY2(headline(Confidence::Possible).contains(u" may "_s), qPrintable(headline(Confidence::Possible)));
}

void PhrasebookTest::namesWhatCannotBeSeen()
{
    for (const QString &id : causes) {
        const bool matters = id.startsWith(u"certificate-"_s)
            || QStringList{u"firewall-blocks-cloudflare"_s, u"https-port-closed"_s, u"http-port-closed"_s,
                           u"origin-address-differs"_s, u"redirect-loop"_s}
                   .contains(id);
        Cause cause;
        cause.id = id;
        for (const QLatin1String name : {QLatin1String("Load balancing"), QLatin1String("Origin Rules"),
                                         QLatin1String("Configuration Rules")})
            QVERIFY2(phrasebook::causeExplanation(cause).contains(name) == matters, qPrintable(id));
    }
}

void PhrasebookTest::aProvenLoopIsToldTheWayItGoes()
{
    const auto explained = [](const QString &mode, Confidence confidence) {
        Cause cause;
        cause.id = u"redirect-loop"_s;
        cause.confidence = confidence;
        cause.facts = {{u"mode"_s, mode}};
        return phrasebook::causeExplanation(cause);
    };

    QVERIFY(explained(u"flexible"_s, Confidence::Confirmed).contains(u"sends every request on to https"_s));
    QVERIFY(!explained(u"flexible"_s, Confidence::Confirmed).contains(u"back to http,"_s));
    QVERIFY(explained(u"full"_s, Confidence::Confirmed).contains(u"back to http,"_s));
    QVERIFY(!explained(u"full"_s, Confidence::Confirmed).contains(u"Choose Full (strict)"_s));
    QCOMPARE(explained(u"full"_s, Confidence::Likely), explained(u"unknown"_s, Confidence::Likely));
}

void PhrasebookTest::namesWhatWouldDecide()
{
    const auto perhaps = [](const QString &id) {
        Cause cause;
        cause.id = id;
        return phrasebook::causeExplanation(cause);
    };

    QVERIFY(perhaps(u"web-server-not-running"_s).contains(u"ss -ltnp"_s));
    QVERIFY(perhaps(u"firewall-blocks-cloudflare"_s).contains(u"ss -ltnp"_s));
    QVERIFY(perhaps(u"origin-address-differs"_s).contains(u"A record"_s));
    QVERIFY(perhaps(u"firewall-blocks-everyone"_s).contains(u"phone"_s));
    QVERIFY(perhaps(u"origin-not-answering"_s).contains(u"cannot be told"_s));
}

void PhrasebookTest::saysNothingOfASiteThatWasNotSeen()
{
    for (const QString &id : {u"no-internet"_s, u"intercepted-connection"_s, u"clock-wrong"_s})
        for (const Confidence confidence :
             {Confidence::Possible, Confidence::Likely, Confidence::Confirmed}) {
            Cause cause;
            cause.id = id;
            cause.confidence = confidence;
            cause.whose = QStringList{u"visitor"_s};
            const QString text = phrasebook::causeExplanation(cause);
            QVERIFY2(!text.contains(u"not with the site"_s), qPrintable(text));
            const bool needsSaying = id != u"clock-wrong"_s;
            QVERIFY2(text.contains(u"nothing can be said about the site from here"_s) == needsSaying,
                     qPrintable(text));
        }
}

void PhrasebookTest::warnsOfModesThatDoNotEncrypt()
{
    const auto recommended = [](const QString &mode) {
        Finding finding;
        finding.code = QLatin1String(codes::modeRecommended);
        finding.facts = {{u"mode"_s, mode}};
        return phrasebook::findingText(finding);
    };
    for (const QString &mode : {u"off"_s, u"flexible"_s})
        QVERIFY2(recommended(mode).contains(u"unencrypted"_s), qPrintable(recommended(mode)));
    for (const QString &mode : {u"full"_s, u"strict"_s})
        QVERIFY2(!recommended(mode).contains(u"unencrypted"_s), qPrintable(recommended(mode)));
    Cause closed;
    closed.id = u"https-port-closed"_s;
    closed.confidence = Confidence::Likely;
    QVERIFY(phrasebook::causeExplanation(closed).contains(u"unencrypted"_s));
}

void PhrasebookTest::isHonestInTheHeadline()
{
    Cause none;
    none.id = u"no-problem-found"_s;
    none.confidence = Confidence::Confirmed;
    Cause firewall;
    firewall.id = u"firewall-blocks-cloudflare"_s;
    firewall.confidence = Confidence::Likely;

    QVERIFY(phrasebook::headline(reportWith(none, Light::Green)).startsWith(u"Everything works:"_s));
    QVERIFY(!phrasebook::headline(reportWith(none, Light::Amber)).contains(u"Everything"_s));
    QVERIFY(phrasebook::headline(reportWith(none, Light::Grey)).contains(u"could not be seen"_s));
    QCOMPARE(phrasebook::headline(reportWith(firewall, Light::Red)),
             u"Most likely your server's firewall turns Cloudflare away."_s);

    Report running = reportWith(none, Light::Green);
    running.complete = false;
    QVERIFY(phrasebook::headline(running).contains(u"still running"_s));
    Report stopped = reportWith(firewall, Light::Red);
    stopped.cancelled = true;
    QVERIFY(phrasebook::headline(stopped).contains(u"stopped early"_s));
    QCOMPARE(flawIn(phrasebook::headline(stopped)), QString());
    QCOMPARE(flawIn(phrasebook::headline(Report())), QString());
}

void PhrasebookTest::namesWhatIsFragile()
{
    Cause none;
    none.id = u"no-problem-found"_s;
    Finding clock;
    clock.code = QLatin1String(codes::clockDiffers);
    clock.light = Light::Amber;
    clock.facts.insert(u"seconds"_s, -3540);
    CheckResult visits;
    visits.light = Light::Green;
    CheckResult tls;
    tls.id = CheckId::TlsCertificate;
    tls.light = Light::Amber;
    tls.findings = {clock};
    Report report = reportWith(none, Light::Amber);
    report.checks = {visits, tls};

    QVERIFY(phrasebook::headline(report).endsWith(phrasebook::findingText(clock)));
    report.causes.first().id = u"clock-wrong"_s;
    QCOMPARE(phrasebook::headline(report),
             u"The site works. The clock of this computer is 59 minutes slow."_s);
    report.checks.first().light = Light::Grey;
    QVERIFY(!phrasebook::headline(report).contains(u"works"_s));
}

void PhrasebookTest::usesTheFactsOfACause()
{
    Cause cause;
    cause.id = u"web-server-not-running"_s;
    QVERIFY(phrasebook::causeExplanation(cause).contains(u"stored copy"_s));
    cause.confidence = Confidence::Likely;
    QVERIFY(!phrasebook::causeExplanation(cause).contains(u"stored copy"_s));
    cause.facts = {{u"host"_s, u"www.shop.example"_s}, {u"address"_s, u"203.0.113.20"_s}, {u"port"_s, 443}};
    QVERIFY(phrasebook::causeExplanation(cause).contains(u"stored copy"_s));
    cause.facts.insert(u"code"_s, 521);
    QVERIFY(phrasebook::causeExplanation(cause).contains(u"203.0.113.20, which refuses port 443"_s));
    QVERIFY(!phrasebook::causeExplanation(cause).contains(u"every"_s));

    for (const QString &id : {u"dnssec-broken"_s, u"name-not-found"_s, u"name-servers-not-cloudflare"_s}) {
        cause.id = id;
        cause.whose = {u"owner"_s};
        QVERIFY2(phrasebook::causeExplanation(cause).contains(u"holds the domain"_s), qPrintable(id));
        QVERIFY2(!phrasebook::causeExplanation(cause).contains(u"on the server"_s), qPrintable(id));
    }
    cause.id = u"name-not-found"_s;
    cause.confidence = Confidence::Possible;
    QVERIFY(phrasebook::causeExplanation(cause).startsWith(u"A name server says"_s));
    cause.facts = {{u"only_system"_s, true}};
    QVERIFY(phrasebook::causeExplanation(cause).startsWith(u"Only this computer's"_s));
    cause.facts = {};
    cause.confidence = Confidence::Confirmed;
    QVERIFY(phrasebook::causeExplanation(cause).startsWith(u"Every name server"_s));
}

void PhrasebookTest::tellsBrokenForSomeFromFragile()
{
    Report report;
    for (const CheckId check : allChecks)
        report.checks.append({.id = check, .light = Light::Green, .findings = {}});
    report.light = Light::Amber;
    report.checks[3].light = Light::Red; // a certificate that nobody looks at
    QCOMPARE(phrasebook::verdictWord(report), u"fragile"_s);
    report.checks[0].light = Light::Red;
    QCOMPARE(phrasebook::verdictWord(report), u"partly broken"_s);
    report.light = Light::Red;
    QCOMPARE(phrasebook::verdictWord(report), u"broken"_s);
}

void PhrasebookTest::sumsACheckUp()
{
    const auto finding = [](const char *code, Light light, int status) {
        Finding result;
        result.code = QLatin1String(code);
        result.light = light;
        result.facts.insert(u"status"_s, status);
        return result;
    };
    CheckResult check;
    check.light = Light::Red;
    check.findings = {finding(codes::cloudflareFine, Light::Green, 0),
                      finding(codes::edgeAnswersError, Light::Red, 521)};

    QCOMPARE(phrasebook::checkSummary(check),
             u"Visitors get error 521, though Cloudflare itself reports no trouble."_s);
    check.findings.removeFirst();
    QCOMPARE(phrasebook::checkSummary(check), phrasebook::findingText(check.findings.constFirst()));
    check.findings
        = {finding(codes::cloudflareFine, Light::Green, 0), finding(codes::edgeCached, Light::Grey, 200)};
    check.light = Light::Grey;
    QCOMPARE(phrasebook::checkSummary(check), phrasebook::findingText(check.findings.constLast()));
    check.id = CheckId::SslMode;
    check.light = Light::Green;
    check.findings = {finding(codes::modeTold, Light::Green, 0), finding(codes::modeFits, Light::Green, 0)};
    QCOMPARE(phrasebook::checkSummary(check), phrasebook::findingText(check.findings.constLast()));
    QVERIFY(phrasebook::checkSummary(CheckResult()).contains(u"still"_s));
}

void PhrasebookTest::hasWordsForTheUnheardOf()
{
    Finding finding;
    finding.code = u"from-the-future"_s;
    Cause cause;
    cause.id = u"from-the-future"_s;

    QCOMPARE(flawIn(phrasebook::findingText(finding)), QString());
    QCOMPARE(flawIn(phrasebook::causeExplanation(cause)), QString());
    QVERIFY(!phrasebook::causeTitle(cause).isEmpty());
    QVERIFY(phrasebook::causeMeaning(cause.id).isEmpty());
}

void PhrasebookTest::escapesOutsideText_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("inside");
    QTest::newRow("plain") << u"B\u00fccher.example"_s << u"B\u00fccher.example"_s;
    QTest::newRow("terminal escape") << u"a\u001b[2Jb"_s << u"a\\x1b[2Jb"_s;
    QTest::newRow("line end") << u"a\r\nb"_s << u"a\\x0d\\x0ab"_s;
    QTest::newRow("null") << (u"a"_s + QChar(0)) << u"a\\x00"_s;
    QTest::newRow("C1 control") << u"a\u009bb"_s << u"a\\x9bb"_s;
    QTest::newRow("bidi override") << u"a\u202eb"_s << u"a\\u{202e}b"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a\\u{200b}b"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a\\xa0b"_s;
    QTest::newRow("Hangul filler") << u"\u3164"_s << u"\\u{3164}"_s;
    QTest::newRow("tag") << u"\U000e0041"_s << u"\\u{e0041}"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd800)) << u"\ufffd"_s;
    QTest::newRow("pictograph") << u"\U0001F512"_s << u"\U0001F512"_s;
}

void PhrasebookTest::escapesOutsideText()
{
    QFETCH(const QString, outside);
    QFETCH(const QString, inside);
    Finding finding;
    finding.code = QLatin1String(codes::originTold);
    finding.facts.insert(u"address"_s, outside);

    QCOMPARE(shown(outside), inside);
    QVERIFY(phrasebook::findingText(finding).contains(inside));
}

void PhrasebookTest::boundsOutsideText()
{
    QCOMPARE(shown(QString(120, u'a')), QString(120, u'a'));
    QCOMPARE(shown(QString(121, u'a')), QString(120, u'a') + QChar(0x2026));
    QVERIFY(shown(QString(1'000'000, QChar(0x202e))).size() <= 121);
    QVERIFY(shown(u"\U0001F512"_s.repeated(500)).size() <= 121);
}

void PhrasebookTest::spellsInternationalNamesBothWays()
{
    QCOMPARE(shownSite(u"https://shop.example/"_s, u"shop.example"_s), u"https://shop.example/"_s);
    QCOMPARE(shownSite(u"https://xn--bcher-kva.example/"_s, u"xn--bcher-kva.example"_s),
             u"https://xn--bcher-kva.example/ (b\u00FCcher.example)"_s);
    // What Qt cannot read stays as it is.
    QCOMPARE(shownSite(u"https://xn--a.example/"_s, u"xn--a.example"_s), u"https://xn--a.example/"_s);
}

void PhrasebookTest::leavesPlaceholdersOfOthersAlone()
{
    Finding finding;
    finding.code = QLatin1String(codes::edgeAnswersError);
    finding.facts = {{u"host"_s, u"%3.example"_s}, {u"scheme"_s, u"%2"_s}, {u"status"_s, 521}};

    QCOMPARE(phrasebook::findingText(finding),
             u"Over %2 visitors of %3.example get error 521 (“web server is down”)."_s);
}

void PhrasebookTest::saysNothingThatCannotBeTranslated()
{
    Marker marker;
    QVERIFY(QCoreApplication::installTranslator(&marker));

    for (const QString &code : codes::all())
        for (const QJsonObject &facts : variants()) {
            Finding finding;
            finding.code = code;
            finding.facts = facts;
            QVERIFY2(isMarked(phrasebook::findingText(finding)), qPrintable(code));
        }
    for (const QString &id : causes)
        for (const Confidence confidence :
             {Confidence::Possible, Confidence::Likely, Confidence::Confirmed}) {
            const Cause cause{.id = id,
                              .confidence = confidence,
                              .whose = {u"owner"_s},
                              .because = {},
                              .against = {},
                              .facts = {}};
            QVERIFY2(isMarked(phrasebook::causeTitle(cause)), qPrintable(id));
            QVERIFY2(isMarked(phrasebook::causeExplanation(cause)), qPrintable(id));
            QVERIFY2(isMarked(phrasebook::causeMeaning(id)), qPrintable(id));
            QVERIFY2(isMarked(phrasebook::headline(reportWith(cause, Light::Red))), qPrintable(id));
        }
    for (const CheckId check : allChecks)
        QVERIFY(isMarked(phrasebook::checkTitle(check)) && isMarked(phrasebook::checkQuestion(check)));
    for (const Light light : {Light::Green, Light::Grey, Light::Amber, Light::Red})
        QVERIFY(isMarked(phrasebook::lightWord(light)));
    for (const SslMode mode : {SslMode::Unknown, SslMode::Off, SslMode::Flexible, SslMode::Full,
                               SslMode::Strict, SslMode::StrictOriginPull})
        QVERIFY(isMarked(phrasebook::modeName(mode)));
    for (const QString &whose :
         {u"owner"_s, u"host"_s, u"cloudflare-account"_s, u"cloudflare"_s, u"visitor"_s})
        QVERIFY(isMarked(phrasebook::whoseText(whose)));
}

QTEST_GUILESS_MAIN(PhrasebookTest)
#include "phrasebook_test.moc"
