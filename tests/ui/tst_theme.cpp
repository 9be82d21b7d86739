// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/theme.h"

#include <QApplication>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace metallm::ui;

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void marksStandOutInBothSchemes();
    void modelsStayTellableApart();
    void widgetsFollowTheChoice();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    for (const QColor& ground : {theme.window, theme.panel, theme.header})
        for (const QColor& ink : {theme.text, theme.muted})
            QVERIFY2(contrastRatio(ground, ink) >= 4.5, qPrintable(ground.name() + ink.name()));
    QVERIFY(contrastRatio(theme.accent, Theme::inkOn(theme.accent)) >= 4.5);
    QVERIFY(!theme.styleSheet().contains(u'@'));
}

void TestTheme::marksStandOutInBothSchemes()
{
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()})
        for (int model = 0; model < 12; ++model)
            QVERIFY(contrastRatio(theme->readable(modelColor(model)), theme->panel) >= 3);
    QCOMPARE(Theme::light().readable(modelColor(0)), modelColor(0)); // dark enough as it is
}

void TestTheme::modelsStayTellableApart()
{
    QSet<QString> seen;
    for (int model = 0; model < 48; ++model)
        seen.insert(modelColor(model).name() + QString::number(static_cast<int>(modelMarker(model)))
            + (modelMarkerIsOpen(model) ? u"open"_s : u"full"_s));
    QCOMPARE(seen.size(), 48);
}

void TestTheme::widgetsFollowTheChoice()
{
    QWidget widget;
    widget.show();
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(Theme::of(&widget).dark);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!Theme::of(&widget).dark);
    applyTheme(*qApp, ThemeChoice::System); // the offscreen platform's own palette is light
    QVERIFY(!Theme::of(&widget).dark);
    QCOMPARE(QApplication::font().pointSizeF(), 9.5);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
