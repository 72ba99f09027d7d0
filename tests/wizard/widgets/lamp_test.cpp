#include "report/phrasebook.h"
#include "widgets/light_icon.h"
#include "widgets/light_label.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace doctor;

namespace {

const QList<Lamp> lights{Lamp::Green, Lamp::Amber, Lamp::Red, Lamp::Grey};

//! As somebody sees it who sees no colours at all: every light in the same ink.
QImage inOneInk(Lamp lamp, int side)
{
    Theme theme = themeOf(ownPalette(false));
    for (LightColours *colours : {&theme.green, &theme.amber, &theme.red, &theme.grey})
        colours->shape = Qt::black;
    theme.accent = Qt::black;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    LampPainter{theme, Qt::white}.paint(painter, QRectF(0, 0, side, side), lamp);
    return image;
}

int differing(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    return count;
}

} // namespace

class LampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesAreToldApartWithoutColour_data();
    void shapesAreToldApartWithoutColour();
    void isSharpAtEverySize();
    void everyLampHasAWordOfItsOwn();
    void checkAtWorkIsNeverGreen();
    void paintsNothingForNone();
    void iconFillsTheSizeAsked();
    void labelShowsTheWord();
    void labelSpeaksSubjectAndWord();
    void labelSpeaksItsSentenceWithTheLight();
};

void LampTest::shapesAreToldApartWithoutColour_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("16px") << 16;
    QTest::newRow("20px") << 20;
    QTest::newRow("64px") << 64;
}

void LampTest::shapesAreToldApartWithoutColour()
{
    QFETCH(int, side);
    const QList<Lamp> all = lights + QList<Lamp>{Lamp::Working};

    for (qsizetype one = 0; one < all.size(); ++one)
        for (qsizetype other = one + 1; other < all.size(); ++other) {
            const int pixels = differing(inOneInk(all.at(one), side), inOneInk(all.at(other), side));
            constexpr int fewest = 14; // one pixel in fourteen
            QVERIFY2(pixels >= side * side / fewest,
                     qPrintable(QStringLiteral("%1 and %2: %3").arg(one).arg(other).arg(pixels)));
        }
}

void LampTest::isSharpAtEverySize()
{
    // A picture that was scaled up would have no black and white pixels beside each other.
    const QImage image = inOneInk(Lamp::Red, 200);
    int edges = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 2; x < image.width(); ++x)
            edges += qAbs(qGray(image.pixel(x, y)) - qGray(image.pixel(x - 2, y))) > 200 ? 1 : 0;

    QVERIFY(edges > 200);
}

void LampTest::everyLampHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const Lamp lamp : lights + QList<Lamp>{Lamp::Working}) {
        QVERIFY(!lampWord(lamp).isEmpty());
        words.insert(lampWord(lamp));
    }
    QCOMPARE(words.size(), 5);
    QCOMPARE(lampWord(Lamp::Red), phrasebook::lightWord(Light::Red));
}

void LampTest::checkAtWorkIsNeverGreen()
{
    QCOMPARE(lampOf(Light::Green, false), Lamp::Working);
    QCOMPARE(lampOf(Light::Grey, false), Lamp::Working);
    QCOMPARE(lampOf(Light::Red, false), Lamp::Red);
    QCOMPARE(lampOf(Light::Amber, false), Lamp::Working);
    QCOMPARE(lampOf(Light::Green, true), Lamp::Green);
    QCOMPARE(lampOf(Light::Grey, true), Lamp::Grey);
}

void LampTest::paintsNothingForNone()
{
    QImage blank(16, 16, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    QCOMPARE(inOneInk(Lamp::None, 16), blank);
}

void LampTest::iconFillsTheSizeAsked()
{
    const QPixmap pixmap = lampIcon(Lamp::Red, ownPalette(false)).pixmap(QSize(48, 48));
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.toImage().pixelColor(24, 4), themeOf(ownPalette(false)).red.shape);
}

void LampTest::labelShowsTheWord()
{
    LightLabel label;
    label.setLamp(Lamp::Red);

    QCOMPARE(label.findChild<QLabel *>()->text(), phrasebook::lightWord(Light::Red));
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name),
             phrasebook::lightWord(Light::Red));
}

void LampTest::labelSpeaksSubjectAndWord()
{
    LightLabel label;
    label.setSubject(QStringLiteral("TCP reach"));
    label.setLamp(Lamp::Red);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name),
             QStringLiteral("TCP reach: broken"));

    label.setLamp(Lamp::Green);

    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name),
             QStringLiteral("TCP reach: fine"));
}

void LampTest::labelSpeaksItsSentenceWithTheLight()
{
    LightLabel label;
    label.setLamp(Lamp::Amber);
    label.setText(QStringLiteral("Now and then."));

    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name),
             QStringLiteral("fragile: Now and then."));
}

QTEST_MAIN(LampTest)
#include "lamp_test.moc"
