#include "fixes/message.h"

#include <QTest>

using namespace doctor;

//! Letters to whoever must act.
class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsIn();
    void paragraphsWithoutAValueAreLeftOut();
    void linesWithoutAValueAreLeftOut();
    void valuesAreNotReadAgain();
    void someAreForOneCaseOnly();
};

void MessageTest::fillsIn()
{
    const CauseEntry cause{QStringLiteral("c"),
                           {},
                           {{QStringLiteral("host"),
                             QStringLiteral("Error {code} at {host}"),
                             {QStringLiteral("We see {code}."), QStringLiteral("Thank you.")}}}};
    const QList<Message> messages = messagesFor(cause,
                                                {{QStringLiteral("host"), QStringLiteral("shop.example")},
                                                 {QStringLiteral("code"), QStringLiteral("521")}});
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().subject, QStringLiteral("Error 521 at shop.example"));
    QCOMPARE(messages.first().paragraphs,
             (QStringList{QStringLiteral("We see 521."), QStringLiteral("Thank you.")}));
}

void MessageTest::paragraphsWithoutAValueAreLeftOut()
{
    const CauseEntry cause{QStringLiteral("c"),
                           {},
                           {{QStringLiteral("host"),
                             QStringLiteral("Help"),
                             {QStringLiteral("Ray {ray}."), QStringLiteral("Thank you.")}},
                            {QStringLiteral("server"), QStringLiteral("Help"), {QStringLiteral("{ray}")}}}};
    const QList<Message> messages = messagesFor(cause, {});
    QCOMPARE(messages.size(), 1); // nothing is left of the other
    QCOMPARE(messages.first().paragraphs, QStringList{QStringLiteral("Thank you.")});
}

void MessageTest::linesWithoutAValueAreLeftOut()
{
    const CauseEntry cause{QStringLiteral("c"),
                           {},
                           {{QStringLiteral("host"),
                             QStringLiteral("Help"),
                             {QStringLiteral("Site: {host}\nRay ID: {ray}\nServer: {origin}"),
                              QStringLiteral("This was measured:\n{observations}\nso it is."),
                              QStringLiteral("To check:\nask {host}")}}}};
    const QList<Message> messages = messagesFor(cause,
                                                {{QStringLiteral("host"), QStringLiteral("shop.example")},
                                                 {QStringLiteral("origin"), QStringLiteral("203.0.113.10")}});
    QCOMPARE(messages.first().paragraphs,
             (QStringList{QStringLiteral("Site: shop.example\nServer: 203.0.113.10"),
                          QStringLiteral("To check:\nask shop.example")}));
}

void MessageTest::valuesAreNotReadAgain()
{
    const CauseEntry cause{
        QStringLiteral("c"),
        {},
        {{QStringLiteral("host"), QStringLiteral("s"), {QStringLiteral("{observations} {host}")}}}};
    const QList<Message> messages
        = messagesFor(cause,
                      {{QStringLiteral("observations"), QStringLiteral("{host} %1")},
                       {QStringLiteral("host"), QStringLiteral("h")}});
    QCOMPARE(messages.first().paragraphs.first(), QStringLiteral("{host} %1 h"));
}

void MessageTest::someAreForOneCaseOnly()
{
    const auto letter = [](const char *subject, const char *when, const char *unless) {
        return MessageTemplate{QStringLiteral("server"),
                               QString::fromLatin1(subject),
                               {QStringLiteral("Hello,")},
                               QString::fromLatin1(when),
                               QString::fromLatin1(unless)};
    };
    const CauseEntry cause{QStringLiteral("c"), {}, {letter("seen", "seen", ""), letter("else", "", "seen")}};
    const QList<Message> seen = messagesFor(cause, {{QStringLiteral("seen"), QStringLiteral("301")}});
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().subject, QStringLiteral("seen"));
    const QList<Message> none = messagesFor(cause, {});
    QCOMPARE(none.size(), 1);
    QCOMPARE(none.first().subject, QStringLiteral("else"));
}

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
