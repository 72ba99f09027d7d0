#include "report/isolates.h"

#include <QTest>

using namespace doctor;
using namespace Qt::StringLiterals;

namespace {

//! ⟨ and ⟩ stand for the two isolates, which nobody sees in a source.
QString marked(QString text)
{
    return text.replace(QChar(0x27E8), QChar(0x2066)).replace(QChar(0x27E9), QChar(0x2069));
}

QString seen(QString text)
{
    return text.replace(QChar(0x2066), QChar(0x27E8)).replace(QChar(0x2069), QChar(0x27E9));
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

class IsolatesTest : public QObject
{
    Q_OBJECT

private slots:
    void standAroundNames_data();
    void standAroundNames();
    void otherSentencesStay_data();
    void otherSentencesStay();
    void surroundingsDecideOverLinesOfTheirOwn();
};

void IsolatesTest::standAroundNames_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected) { QTest::newRow(name) << expected; };

    row("a name", u"يعمل ⟨nginx⟩ هنا"_s);
    row("an option", u"سطر الأوامر: ⟨--server firewall=NAME⟩)، واتبع"_s);
    row("an address keeps its slash", u"الموقع: ⟨https://shop.example/⟩"_s);
    row("the point behind an address", u"افتح ⟨https://www.cloudflare.com/ips/⟩."_s);
    row("the colon behind an address", u"العنوان ⟨https://shop.example/⟩: نص"_s);
    row("a command with quotes", u"الأمر ⟨curl -I \"https://shop.example/?check=1\"⟩"_s);
    row("a command in quotes", u"الأمر ⟨\"sudo csf -ra\"⟩."_s);
    row("a quoted word keeps its colon", u"مكتوب فيه ⟨\"Next:\"⟩. إنه"_s);
    row("and in drawn quotes", u"مكتوب فيه “⟨Next:⟩”."_s);
    row("guillemets", u"هل قصدت «⟨--force⟩»؟"_s);
    row("a moment", u"في ⟨2026-11-30 01:15:56 UTC⟩: نص"_s);
    row("a number", u"الخطأ ⟨521⟩."_s);
    row("a number in brackets", u"الخطأ ⟨521 (Web server is down)⟩."_s);
    row("a bracket of the sentence at the end", u"(مثل ⟨HTTP/1.1 200 OK⟩) نص"_s);
    row("a bracket of the sentence at the beginning", u"صفوف (⟨allow⟩ نص)"_s);
    row("a bracket that is closed later", u"في ⟨OpenLiteSpeed⟩ (نص)"_s);
    row("brackets of its own and of the sentence", u"(وضع ⟨Full (strict)⟩)."_s);
    row("all of it in brackets", u"نص (⟨origin-address-differs⟩)."_s);
    row("two in brackets", u"نص ⟨(a) or (b)⟩."_s);
    row("parted by a bracket of the sentence", u"(من ⟨Cloudflare⟩): ⟨8f2a⟩"_s);
    row("a quote of the sentence", u"\"لكل زائر\" ⟨Cloudflare⟩ نص"_s);
    row("a quote that began in other letters", u"\"السماح في ⟨nginx⟩\"."_s);
    row("an open quote before a pair", u"جملة\" ⟨\"fl=\"⟩"_s);
    row("a bracket inside quotes", u"عبارة ⟨\"a (b\"⟩ نص"_s);
    row("the apostrophe of a word", u"من ⟨Let's Encrypt⟩ نص"_s);
    row("and the drawn one", u"من ⟨Let\u2019s Encrypt⟩ نص"_s);
    row("a file that begins with a point", u"الملف ⟨.htaccess⟩ نص"_s);
    row("such a file in brackets", u"الملف (⟨.htaccess⟩ نص)"_s);
    row("an address that begins with colons", u"العنوان ⟨::1⟩."_s);
    row("a colon at the word before", u"العنوان:⟨nginx⟩ نص"_s);
    row("a point and a quote", u"نص. ⟨\"segfault\"⟩ نص"_s);
    row("an international name", u"الموقع ⟨https://xn--bcher-kva.example/ (bücher.example)⟩ نص"_s);
    row("cut text", u"العنوان ⟨https://shop.example/aaa…⟩ نص"_s);
    row("an ellipsis of the sentence", u"نص… ⟨nginx⟩"_s);
    row("two of them", u"عبر ⟨http⟩، ثم ⟨https⟩"_s);
    row("numbers with an Arabic comma", u"المنافذ ⟨80⟩،⟨443⟩"_s);
    row("joined to a word", u"يطلب ⟨nginx⟩ و⟨Apache⟩ مكانًا"_s);
    row("two spaces part", u"نص ⟨a⟩  ⟨b⟩"_s);
    row("a line of its own", u"للتحقق:\n⟨echo | openssl s_client -connect a:443 |⟩\n⟨openssl x509.⟩"_s);
    row("Hebrew", u"האתר ⟨nginx⟩."_s);
    row("no letter and no digit", u"نص - نص (--) نص!"_s);
    row("letters of both directions without a space", u"الـ⟨DNS⟩"_s);
}

void IsolatesTest::standAroundNames()
{
    QFETCH(const QString, expected);
    const QString wanted = marked(expected);
    const QString got = withIsolates(withoutIsolates(wanted));
    QCOMPARE(seen(got), expected);
    QCOMPARE(seen(withIsolates(got)), expected); // what is isolated stays as it is
    QCOMPARE(withoutIsolates(got), withoutIsolates(wanted));
}

void IsolatesTest::otherSentencesStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("English") << u"The \"Next:\" step is https://shop.example/."_s;
    QTest::newRow("German") << u"Über „nginx“ läuft nichts."_s;
    QTest::newRow("several lines") << u"a\n\nb"_s;
    QTest::newRow("only Arabic") << u"لا شيء هنا، ولا هناك."_s;
    QTest::newRow("isolated by somebody else") << u"نص \u2068foo. نص\u2069 نص"_s;
    QTest::newRow("never closed") << u"نص \u2067foo نص"_s;
}

void IsolatesTest::otherSentencesStay()
{
    QFETCH(const QString, text);
    QCOMPARE(withIsolates(text), text);
}

void IsolatesTest::surroundingsDecideOverLinesOfTheirOwn()
{
    const QString time = u"2026-11-30 01:15:56 UTC."_s;
    QCOMPARE(withIsolates(time, Qt::LeftToRight), time);
    QCOMPARE(seen(withIsolates(time, Qt::RightToLeft)), u"⟨2026-11-30 01:15:56 UTC.⟩"_s);
    QCOMPARE(withIsolates(withIsolates(time, Qt::RightToLeft), Qt::RightToLeft),
             withIsolates(time, Qt::RightToLeft));
    QCOMPARE(withIsolates(u"–"_s, Qt::RightToLeft), u"–"_s);
    QCOMPARE(withIsolates(QString(), Qt::RightToLeft), QString());
    QCOMPARE(seen(withIsolates(u"عبر nginx."_s, Qt::RightToLeft)), u"عبر ⟨nginx⟩."_s);
    const QString english = u"The site مثال.example leads to Cloudflare."_s;
    QCOMPARE(withIsolates(english, Qt::LeftToRight), english);
}

QTEST_APPLESS_MAIN(IsolatesTest)
#include "isolates_test.moc"
