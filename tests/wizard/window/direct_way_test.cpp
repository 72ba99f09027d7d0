#include "evidence_builder.h"
#include "pages/path_state.h"

#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

const QString v4 = QStringLiteral("203.0.113.10");
const QString otherV4 = QStringLiteral("203.0.113.11");
const QString v6 = QStringLiteral("2001:db8::10");
const QString works = QStringLiteral("200");
const QString refused = QStringLiteral("refused");

//! Visitors get error 521, and the doors are as told, an address, a port and a word each.
PathState pictureOf(const QList<std::tuple<QString, quint16, QString>> &doors)
{
    EvidenceBuilder world;
    QStringList addresses;
    world.proxied().mode(SslMode::Full).both({QStringLiteral("521")});
    for (const auto &[address, port, word] : doors)
        if (!addresses.contains(address))
            addresses.append(address);
    world.origins(addresses);
    for (const auto &[address, port, word] : doors)
        world.door(address, port, word);
    return pathState(world.report());
}

} // namespace

class DirectWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItOfTheWholeOnlyWhereAllDoorsAreAlike();
    void namesTheKindOfAddress();
    void namesThePort();
    void namesTheAddress();
    void saysInPartWhereNothingSeparatesThem();
    void theTextAlternativeSaysTheSame();
};

void DirectWayTest::saysItOfTheWholeOnlyWhereAllDoorsAreAlike()
{
    const PathState all = pictureOf({{v4, 443, refused}, {v4, 80, refused}});
    QCOMPARE(all.direct.word, QStringLiteral("directly: refused"));
    QCOMPARE(all.direct.lamp, Lamp::Red);
    const PathState none = pictureOf({{v4, 443, works}, {v4, 80, works}});
    QCOMPARE(none.direct.word, QStringLiteral("directly: open"));
    QCOMPARE(none.direct.lamp, Lamp::Green);
}

void DirectWayTest::namesTheKindOfAddress()
{
    const PathState state
        = pictureOf({{v4, 443, works}, {v4, 80, works}, {v6, 443, refused}, {v6, 80, refused}});
    QCOMPARE(state.direct.word, QStringLiteral("directly: refused (IPv6)"));
    QCOMPARE(state.direct.lamp, Lamp::Amber); // not drawn broken: the other one gets in
}

void DirectWayTest::namesThePort()
{
    const PathState state = pictureOf({{v4, 443, refused}, {v4, 80, works}});
    QCOMPARE(state.direct.word, QStringLiteral("directly: refused (port 443)"));
    QCOMPARE(state.direct.lamp, Lamp::Red); // nobody else lets https in
    QCOMPARE(pictureOf({{v4, 443, refused}, {v4, 80, QStringLiteral("silent")}}).direct.word,
             QStringLiteral("directly: refused (port 443)"));
}

void DirectWayTest::namesTheAddress()
{
    const PathState state
        = pictureOf({{v4, 443, works}, {v4, 80, works}, {otherV4, 443, refused}, {otherV4, 80, refused}});
    QCOMPARE(state.direct.word, QStringLiteral("directly: refused (203.0.113.11)"));
    QCOMPARE(state.direct.lamp, Lamp::Amber);
}

void DirectWayTest::saysInPartWhereNothingSeparatesThem()
{
    const PathState state
        = pictureOf({{v4, 443, works}, {v4, 80, works}, {v6, 443, refused}, {v6, 80, works}});
    QCOMPARE(state.direct.word, QStringLiteral("directly: refused (in part)"));
    QCOMPARE(state.direct.lamp, Lamp::Amber);
}

void DirectWayTest::theTextAlternativeSaysTheSame()
{
    PathPicture picture;
    picture.setState(pictureOf({{v4, 443, works}, {v4, 80, works}, {v6, 443, refused}, {v6, 80, refused}}));
    QVERIFY2(picture.alternative().contains(QStringLiteral("refused (IPv6)")),
             qUtf8Printable(picture.alternative()));
}

QTEST_MAIN(DirectWayTest)
#include "direct_way_test.moc"
