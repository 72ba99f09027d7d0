#include "theme/fonts.h"
#include "widgets/path_geometry.h"
#include "widgets/path_picture.h"

#include <QAccessible>
#include <QTest>

using namespace doctor;

namespace {

PathState broken()
{
    return {{QStringLiteral("this computer"), Lamp::Green}, {QStringLiteral("Frankfurt"), Lamp::Green},
            {QStringLiteral("203.0.113.10"), Lamp::Red},    {Lamp::Green, QStringLiteral("answers")},
            {Lamp::Red, QStringLiteral("turned away")},     {Lamp::Green, QStringLiteral("open")}};
}

PathState wordy()
{
    PathState state = broken();
    state.server.subtitle = QStringLiteral("2001:db8:1234:5678:9abc:def0:1234:5678");
    state.toServer.word = QStringLiteral("nobody listens at the door for https on this server");
    state.direct.word = QStringLiteral("directly: refused at port 443 and silent at port 80, now and then");
    return state;
}

QImage drawn(const PathState &state, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    PathPicture picture;
    picture.setLayoutDirection(direction);
    picture.setState(state);
    picture.resize(600, picture.heightForWidth(600));
    return picture.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
}

const std::array<QString, 3> titles{QStringLiteral("You"), QStringLiteral("Cloudflare"),
                                    QStringLiteral("Your server")};

} // namespace

class PathPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrIsCutOff_data();
    void nothingOverlapsOrIsCutOff();
    void noWordIsBrokenIntoItsLetters();
    void wordsGoOnInAnotherLine();
    void isMirrored();
    void brokenIsToldWithoutColour();
    void saysItInSentences();
    void saysWhatIsNotKnownYet();
    void leavesTheDirectWayOut();
    void keepsItsHeightWhileLightsComeIn();
    void spokenTextFollows();
};

void PathPictureTest::nothingOverlapsOrIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int width : {360, 420, 640, 900, 1400}) {
        QTest::addRow("%d-ltr", width) << width << Qt::LeftToRight;
        QTest::addRow("%d-rtl", width) << width << Qt::RightToLeft;
    }
}

void PathPictureTest::nothingOverlapsOrIsCutOff()
{
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    for (const PathState &state : {broken(), wordy()}) {
        PathPicture picture;
        picture.setLayoutDirection(direction);
        picture.setState(state);
        const PathGeometry places(picture, titles, width);

        const QRectF all(0, 0, width, picture.heightForWidth(width));
        for (const auto &areas :
             {QList<QRectF>(places.boxes.begin(), places.boxes.end()),
              QList<QRectF>(places.lamps.begin(), places.lamps.end()),
              QList<QRectF>(places.words.begin(), places.words.end()), QList<QRectF>{places.directWord}})
            for (const QRectF &area : areas)
                QVERIFY2(all.contains(area),
                         qPrintable(QStringLiteral("%1 %2 %3 %4")
                                        .arg(area.left())
                                        .arg(area.top())
                                        .arg(area.right())
                                        .arg(area.bottom())));
        for (const QRectF &word : places.words)
            for (const QRectF &box : places.boxes)
                QVERIFY(!word.intersects(box));
        for (const QRectF &box : places.boxes)
            QVERIFY(!places.directWord.intersects(box));
    }
}

void PathPictureTest::noWordIsBrokenIntoItsLetters()
{
    PathPicture picture;
    PathState state = broken();
    state.toServer.word = QStringLiteral("unreachable");
    picture.setState(state);
    const qreal longest = QFontMetricsF(quietFont(picture.font())).horizontalAdvance(state.toServer.word);
    for (const int width : {340, 360, 420, 640, 900}) {
        const PathGeometry places(picture, titles, width);
        QVERIFY2(places.words[1].width() >= longest, qPrintable(QString::number(width)));
    }
}

void PathPictureTest::wordsGoOnInAnotherLine()
{
    PathPicture picture;
    const QFont font = picture.font();
    const QFontMetricsF metrics(font);
    const QString words = QStringLiteral("this computer");
    const qreal narrow = metrics.horizontalAdvance(words) - 1;

    QVERIFY(PathGeometry::textHeight(words, font, narrow)
            >= 1.9 * PathGeometry::textHeight(words, font, narrow + 2));
    // An address is one word: it is elided.
    QCOMPARE(PathGeometry::textHeight(QStringLiteral("203.0.113.10"), font, 20), metrics.lineSpacing());

    PathState state = broken();
    state.you.subtitle = QStringLiteral("at this computer in the office");
    picture.setState(state);
    const int narrowest = picture.minimumSizeHint().width();
    const PathGeometry places(picture, titles, narrowest);
    const PathGeometry usual(picture, titles, 2 * narrowest);
    QVERIFY(places.boxes[PathGeometry::You].height() > usual.boxes[PathGeometry::You].height());
    QVERIFY(places.height <= picture.heightForWidth(narrowest));
}

void PathPictureTest::isMirrored()
{
    PathPicture picture;
    picture.setState(broken());
    const PathGeometry left(picture, titles, 600);
    picture.setLayoutDirection(Qt::RightToLeft);
    const PathGeometry right(picture, titles, 600);

    QVERIFY(left.boxes[PathGeometry::You].left() < left.boxes[PathGeometry::Server].left());
    QVERIFY(right.boxes[PathGeometry::You].left() > right.boxes[PathGeometry::Server].left());
    QCOMPARE(right.boxes[PathGeometry::You].right(), 600 - left.boxes[PathGeometry::You].left());
}

void PathPictureTest::brokenIsToldWithoutColour()
{
    QList<QImage> pictures;
    for (const Lamp lamp : {Lamp::Green, Lamp::Amber, Lamp::Red, Lamp::Grey, Lamp::None}) {
        PathState state = broken();
        state.toServer = {lamp, {}};
        pictures.append(drawn(state));
    }
    for (qsizetype one = 0; one < pictures.size(); ++one)
        for (qsizetype other = one + 1; other < pictures.size(); ++other) {
            int differing = 0;
            for (int y = 0; y < pictures.at(one).height(); ++y)
                for (int x = 0; x < pictures.at(one).width(); ++x)
                    differing
                        += qAbs(qGray(pictures.at(one).pixel(x, y)) - qGray(pictures.at(other).pixel(x, y)))
                        > 60;
            QVERIFY2(differing > 30,
                     qPrintable(QStringLiteral("%1 %2: %3").arg(one).arg(other).arg(differing)));
        }
}

void PathPictureTest::saysItInSentences()
{
    PathPicture picture;
    picture.setState(broken());

    QCOMPARE(
        picture.alternative(),
        QStringLiteral("From You (this computer) to Cloudflare (Frankfurt): answers (fine). "
                       "From Cloudflare (Frankfurt) to Your server (203.0.113.10): turned away (broken). "
                       "Directly from You (this computer) to Your server (203.0.113.10): open (fine)."));
}

void PathPictureTest::saysWhatIsNotKnownYet()
{
    PathPicture picture;
    picture.setState({{}, {}, {}, {Lamp::Working, {}}, {}, {}});

    QVERIFY2(picture.alternative().contains(QLatin1String("checking")), qPrintable(picture.alternative()));
    QVERIFY(picture.alternative().contains(QLatin1String("not looked at yet")));
}

void PathPictureTest::leavesTheDirectWayOut()
{
    PathState state = broken();
    state.direct = {};
    PathPicture picture;
    picture.setState(state);

    QVERIFY(!picture.alternative().contains(QLatin1String("Directly")));
    QVERIFY(drawn(state) != drawn(broken()));
}

void PathPictureTest::keepsItsHeightWhileLightsComeIn()
{
    PathPicture picture;
    picture.setState({});
    const int before = picture.heightForWidth(600);

    picture.setState(broken());

    QCOMPARE(picture.heightForWidth(600), before);
}

void PathPictureTest::spokenTextFollows()
{
    PathPicture picture;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&picture);
    QCOMPARE(spoken->role(), QAccessible::Graphic);

    picture.setState(broken());

    QCOMPARE(spoken->text(QAccessible::Name), picture.alternative());
}

QTEST_MAIN(PathPictureTest)
#include "path_picture_test.moc"
