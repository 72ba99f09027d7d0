#include "theme/contrast.h"
#include "theme/outline_style.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace doctor;

namespace {

QPalette strongest(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    QPalette palette(ground, ground);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Link, dark ? Qt::yellow : Qt::blue);
    return palette;
}

QPalette pale()
{
    QPalette palette = ownPalette(false);
    palette.setColor(QPalette::Text, QColor(0x99, 0x99, 0x99));
    palette.setColor(QPalette::Link, QColor(0xff, 0xe0, 0x60));
    return palette;
}

//! A scroll bar in the program's style: where its thumb is, and what it looks like.
QPair<QRect, QImage> thumbOf(Qt::LayoutDirection direction, bool dark)
{
    OutlineStyle style;
    QScrollBar bar(Qt::Vertical);
    bar.setStyle(&style);
    bar.setPalette(ownPalette(dark));
    bar.setLayoutDirection(direction);
    bar.setRange(0, 100);
    bar.setPageStep(50);
    bar.resize(bar.sizeHint().width(), 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    const QRect thumb = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    return {thumb, bar.grab().toImage().convertToFormat(QImage::Format_RGB32)};
}

//! Where the ink of \a widget's words begins, right of its edge.
int wordsBegin(QWidget &widget, QStyle &style)
{
    widget.setStyle(&style);
    widget.setPalette(ownPalette(false));
    widget.resize(120, 28);
    const QImage picture = widget.grab().toImage();
    constexpr int edge = 3;
    constexpr int dark = 128;
    for (int x = edge; x < picture.width(); ++x)
        for (int y = edge; y < picture.height() - edge; ++y)
            if (picture.pixelColor(x, y).lightness() < dark)
                return x;
    return -1;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheRatiosOfWcag();
    void standingOutKeepsWhatIsGoodEnough();
    void standingOutReachesTheRatioOnEveryGrey();
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void shapesStandOut_data() { everythingCanBeRead_data(); }
    void shapesStandOut();
    void highContrastHasNoTints();
    void darkIsNoInvertedLight();
    void disabledTextDiffers();
    void scrollBarsStandOut();
    void scrollBarsAreTheSameOnBothSides();
    void choosersHaveAnEdge_data();
    void choosersHaveAnEdge();
    void whatIsTypedBeginsWhereWhatIsChosenBegins();
    void clearingStandsOut();
    void namesOfColumnsStandApart_data();
    void namesOfColumnsStandApart();
};

void ThemeTest::knowsTheRatiosOfWcag()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::blue), contrastRatio(Qt::blue, Qt::red));
}

void ThemeTest::standingOutKeepsWhatIsGoodEnough()
{
    QCOMPARE(standingOut(QColor(0x1f5fbf), Qt::white, textContrast), QColor(0x1f5fbf));
}

void ThemeTest::standingOutReachesTheRatioOnEveryGrey()
{
    for (int level = 0; level < 256; ++level) {
        const QColor ground(level, level, level);
        for (const QColor &wanted : {ground, QColor(Qt::red), QColor(Qt::yellow)})
            QVERIFY2(contrastRatio(standingOut(wanted, ground, textContrast), ground) >= textContrast,
                     qPrintable(ground.name()));
    }
}

void ThemeTest::everythingCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("own-light") << ownPalette(false);
    QTest::newRow("own-dark") << ownPalette(true);
    QTest::newRow("system") << QApplication::palette();
    QTest::newRow("black") << strongest(true);
    QTest::newRow("white") << strongest(false);
    QTest::newRow("too-pale") << pale();
}

void ThemeTest::everythingCanBeRead()
{
    QFETCH(QPalette, palette);

    const Theme theme = themeOf(palette);

    const auto canBeRead = [](const QColor &text, const QColor &ground) {
        return contrastRatio(text, ground) >= textContrast;
    };
    QVERIFY(canBeRead(theme.text, theme.pane));
    QVERIFY(canBeRead(theme.text, theme.side));
    QVERIFY(canBeRead(theme.text, theme.code));
    QVERIFY(canBeRead(theme.soft, theme.pane));
    QVERIFY(canBeRead(theme.soft, theme.side));
    QVERIFY(canBeRead(theme.soft, theme.code));
    QVERIFY(canBeRead(theme.accent, theme.pane));
    QVERIFY(canBeRead(theme.accent, theme.code));
    QVERIFY(canBeRead(theme.accentText, theme.accent));
    for (const Light light : {Light::Green, Light::Amber, Light::Red, Light::Grey}) {
        QVERIFY2(canBeRead(theme.of(light).shape, theme.pane), qPrintable(lightId(light)));
        QVERIFY2(canBeRead(theme.of(light).shape, theme.side), qPrintable(lightId(light)));
        QVERIFY2(canBeRead(theme.of(light).shape, theme.of(light).tint), qPrintable(lightId(light)));
    }
}

void ThemeTest::shapesStandOut()
{
    QFETCH(QPalette, palette);

    const Theme theme = themeOf(palette);

    for (const QColor &ground : {theme.pane, theme.side}) {
        QVERIFY(contrastRatio(theme.outline, ground) >= shapeContrast);
        QVERIFY(contrastRatio(theme.accent, ground) >= shapeContrast);
        // The sign of a light is cut out of its shape.
        for (const Light light : {Light::Green, Light::Amber, Light::Red, Light::Grey})
            QVERIFY(contrastRatio(theme.of(light).shape, ground) >= shapeContrast);
    }
}

void ThemeTest::highContrastHasNoTints()
{
    for (const bool dark : {false, true}) {
        const Theme theme = themeOf(strongest(dark));
        QVERIFY(theme.highContrast);
        QCOMPARE(theme.dark, dark);
        QCOMPARE(theme.red.tint, theme.pane);
        QCOMPARE(theme.soft, theme.text);
        QCOMPARE(theme.line, theme.text);
    }
    QVERIFY(!themeOf(ownPalette(false)).highContrast);
    QVERIFY(!themeOf(QApplication::palette()).highContrast);
}

void ThemeTest::darkIsNoInvertedLight()
{
    QVERIFY(themeOf(ownPalette(true)).dark);
    QVERIFY(!themeOf(ownPalette(false)).dark);
    QVERIFY(themeOf(ownPalette(true)).red.shape != themeOf(ownPalette(false)).red.shape);
}

void ThemeTest::disabledTextDiffers()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = ownPalette(dark);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QVERIFY(palette.color(QPalette::Disabled, role) != palette.color(QPalette::Active, role));
    }
}

void ThemeTest::scrollBarsStandOut()
{
    for (const bool dark : {false, true}) {
        const QRect thumb = thumbOf(Qt::LeftToRight, dark).first;
        const QImage image = thumbOf(Qt::LeftToRight, dark).second;
        const QColor groove = image.pixelColor(thumb.center().x(), thumb.bottom() + 20);
        QVERIFY(contrastRatio(image.pixelColor(thumb.center()), groove) >= shapeContrast);
    }
}

void ThemeTest::choosersHaveAnEdge_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::choosersHaveAnEdge()
{
    QFETCH(bool, dark);
    OutlineStyle style;
    QComboBox box;
    box.setStyle(&style);
    box.setPalette(ownPalette(dark));
    box.addItem(QStringLiteral("Full"));
    box.resize(120, 28);
    const QImage picture = box.grab().toImage();
    const QColor page = themeOf(box.palette()).pane;
    QVERIFY(contrastRatio(picture.pixelColor(60, 0), page) >= shapeContrast);
    QVERIFY(contrastRatio(picture.pixelColor(0, 14), page) >= shapeContrast);
}

void ThemeTest::whatIsTypedBeginsWhereWhatIsChosenBegins()
{
    OutlineStyle style;
    QComboBox chosen;
    chosen.addItem(QStringLiteral("Full"));
    QLineEdit typed(QStringLiteral("Full"));
    const int begin = wordsBegin(typed, style);
    QVERIFY(begin > 0);
    QCOMPARE(begin, wordsBegin(chosen, style));
}

void ThemeTest::clearingStandsOut()
{
    const OutlineStyle style;
    const QImage picture
        = style.standardIcon(QStyle::SP_LineEditClearButton, nullptr, nullptr).pixmap(32).toImage();
    const QColor middle = picture.pixelColor(picture.width() / 2, picture.height() / 2);
    QCOMPARE(middle.alpha(), 255);
    for (const bool dark : {false, true})
        QVERIFY(contrastRatio(middle, themeOf(ownPalette(dark)).pane) >= shapeContrast);
}

void ThemeTest::namesOfColumnsStandApart_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void ThemeTest::namesOfColumnsStandApart()
{
    QFETCH(Qt::LayoutDirection, direction);
    OutlineStyle style;
    QTableWidget table(1, 3);
    table.setLayoutDirection(direction);
    QHeaderView &header = *table.horizontalHeader();
    header.setStyle(&style);
    header.setPalette(ownPalette(false));
    table.setHorizontalHeaderLabels({QString(), QString(), QString()});
    for (int column = 0; column < 3; ++column)
        header.resizeSection(column, 100);
    table.resize(400, 100);
    table.show();
    const QImage picture = header.viewport()->grab().toImage();
    const int middle = picture.height() / 2;
    const auto hasLine = [&](int x) {
        const QColor line = themeOf(header.palette()).line;
        return picture.pixelColor(x - 1, middle) == line || picture.pixelColor(x, middle) == line
            || picture.pixelColor(x + 1, middle) == line;
    };
    // Between the first and the second, between the second and the third, and not after the last.
    const bool turned = direction == Qt::RightToLeft;
    const auto end = [&](int column) {
        const int left = header.sectionViewportPosition(column);
        return turned ? left : left + header.sectionSize(column);
    };
    QVERIFY(hasLine(end(0)));
    QVERIFY(hasLine(end(1)));
    QVERIFY(!hasLine(end(2)));
}

void ThemeTest::scrollBarsAreTheSameOnBothSides()
{
    QCOMPARE(thumbOf(Qt::LeftToRight, false).second, thumbOf(Qt::RightToLeft, false).second);
    const QImage image = thumbOf(Qt::RightToLeft, false).second;
    // But for what smoothing makes of its round ends.
    constexpr int smoothing = 60;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width() / 2; ++x)
            QVERIFY(std::abs(image.pixelColor(x, y).lightness()
                             - image.pixelColor(image.width() - 1 - x, y).lightness())
                    < smoothing);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
