// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/chartstyle.h"
#include "ui/models/modelchip.h"
#include "ui/util/grounds.h"
#include "ui/util/systempalette.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

constexpr double textRatio = 4.5; // WCAG 2.1, 1.4.3 (AA)
constexpr double markRatio = 3; // WCAG 2.1, 1.4.11
constexpr int models = 24; // both sets of marks

const Theme& themeOf(bool dark)
{
    return dark ? Theme::darkTheme() : Theme::light();
}

/// Ink and ground as they meet in the window.
struct Pair {
    const char* where;
    QColor ink;
    QColor ground;
};

std::vector<Pair> textPairs(const Theme& theme)
{
    std::vector<Pair> pairs{{"primary button", Theme::inkOn(theme.accent), theme.accent},
        {"primary button, hovered", Theme::inkOn(theme.accent), accentHoverGround(theme)},
        {"chip", theme.accent, selectionGround(theme)}, {"link", theme.accent, theme.panel},
        {"flat button, hovered", theme.accent, hoverGround(theme)}};
    const QColor grounds[]{
        theme.window, theme.panel, theme.header, hoverGround(theme), selectionGround(theme)};
    for (const QColor& ground : grounds) {
        pairs.push_back({"text", theme.text, ground});
        pairs.push_back({"muted text", theme.muted, ground});
    }
    for (const QColor& ground : {theme.window, theme.panel, theme.header, selectionGround(theme)}) {
        pairs.push_back({"good", theme.good, ground});
        pairs.push_back({"bad", theme.bad, ground});
    }
    return pairs;
}

/// Share of the picture's pixels that stand out from the panel.
double shareThatStandsOut(const QImage& image, const Theme& theme)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += contrastRatio(image.pixelColor(x, y), theme.panel) >= markRatio - 0.01;
    return double(count) / (image.width() * image.height());
}

QImage panelImage(const Theme& theme)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(theme.panel);
    return image;
}

/// As the platform tells a window that the desktop's theme has changed.
void tellThemeChange(const QWidget& window)
{
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &change);
}

QPalette darkDesktop()
{
    return {Qt::white, Qt::black};
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { setSystemPaletteReader({}); }
    void textIsReadable_data() { addThemes(); }
    void textIsReadable();
    void placesOfFocusStandOut_data() { addThemes(); }
    void placesOfFocusStandOut();
    void marksOfEveryModelStandOut_data() { addThemes(); }
    void marksOfEveryModelStandOut();
    void chipsOfEveryModelStandOut_data() { addThemes(); }
    void chipsOfEveryModelStandOut();
    void cellsOfEveryModelAreReadable_data() { addThemes(); }
    void cellsOfEveryModelAreReadable();
    void followsTheDesktopWhileItRuns();
    void aThemeThatWasChosenStays();

private:
    static void addThemes();
};

void TestContrast::addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestContrast::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestContrast::textIsReadable()
{
    QFETCH(bool, dark);
    for (const Pair& pair : textPairs(themeOf(dark))) {
        const double ratio = contrastRatio(pair.ink, pair.ground);
        QVERIFY2(ratio >= textRatio,
            qPrintable(u"%1: %2 on %3 is %4"_s.arg(QString::fromLatin1(pair.where), pair.ink.name(),
                pair.ground.name(), QString::number(ratio))));
    }
}

void TestContrast::placesOfFocusStandOut()
{
    QFETCH(bool, dark);
    const Theme& theme = themeOf(dark);
    for (const QColor& ground : {theme.window, theme.panel, theme.header})
        QVERIFY(contrastRatio(theme.accent, ground) >= markRatio);
    QVERIFY(contrastRatio(theme.muted, theme.panel) >= markRatio); // boxes to tick
}

void TestContrast::marksOfEveryModelStandOut()
{
    QFETCH(bool, dark);
    const Theme& theme = themeOf(dark);
    for (int model = 0; model < models; ++model) {
        QVERIFY(contrastRatio(theme.readable(modelColor(model)), theme.panel) >= markRatio);
        QVERIFY(
            contrastRatio(theme.readable(modelColor(model), textRatio), theme.panel) >= textRatio);
        QImage image = panelImage(theme);
        QPainter painter(&image);
        drawModelMark(painter, theme, model, {20, 20}, 14);
        painter.end();
        QVERIFY2(shareThatStandsOut(image, theme) > 0.02, qPrintable(QString::number(model)));
    }
}

void TestContrast::chipsOfEveryModelStandOut()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const Theme& theme = themeOf(dark);
    for (int model = 0; model < models; ++model) {
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(theme.panel);
        QPainter painter(&image);
        modelChip(model).paint(&painter, image.rect());
        painter.end();
        // The straight parts of the outline alone are a fifth of the chip.
        QVERIFY2(shareThatStandsOut(image, theme) >= 0.15, qPrintable(QString::number(model)));
    }
}

void TestContrast::cellsOfEveryModelAreReadable()
{
    QFETCH(bool, dark);
    const Theme& theme = themeOf(dark);
    for (int model = 0; model < models; ++model)
        for (double opacity = 0; opacity <= 1; opacity += 0.05) {
            const QColor fill = theme.tint(modelColor(model), opacity);
            QVERIFY(contrastRatio(Theme::inkOn(fill), fill) >= textRatio);
        }
}

void TestContrast::followsTheDesktopWhileItRuns()
{
    WindowFixture fixture;
    fixture.trigger("actionThemeSystem");
    QVERIFY(!Theme::of(fixture.window.get()).dark);
    setSystemPaletteReader(darkDesktop);
    tellThemeChange(*fixture.window);
    QTRY_VERIFY(Theme::of(fixture.window.get()).dark);
    setSystemPaletteReader({});
    tellThemeChange(*fixture.window);
    QTRY_VERIFY(!Theme::of(fixture.window.get()).dark);
}

void TestContrast::aThemeThatWasChosenStays()
{
    WindowFixture fixture;
    fixture.trigger("actionThemeLight");
    setSystemPaletteReader(darkDesktop);
    tellThemeChange(*fixture.window);
    QTest::qWait(50);
    QVERIFY(!Theme::of(fixture.window.get()).dark);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
