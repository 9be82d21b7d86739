// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/domainheat.h"
#include "ui/charts/figurecard.h"
#include "ui/charts/heattable.h"
#include "ui/models/gatesmodel.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace metallm;
using test::WindowFixture;
using ui::PanelId;

class TestMainWindowAppearance : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void switchesTheLanguageWhileItRuns()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        QCOMPARE(fixture.action("actionOpenStudy")->text(), u"&Open…"_s);
        fixture.trigger("actionLanguage_de");
        QTRY_COMPARE(fixture.action("actionOpenStudy")->text(), u"Ö&ffnen …"_s);
        QCOMPARE(fixture.find<QMenu>("menuFile")->title(), u"&Datei"_s);
        QCOMPARE(fixture.find<QDockWidget>("panelQueries")->windowTitle(), u"Anfragen"_s);
        QCOMPARE(ui::formatCount(1527), u"1.527"_s);
        QCOMPARE(fixture.settings->text(ui::Setting::Language), u"de"_s);
        fixture.trigger("actionLanguage_en");
        QTRY_COMPARE(fixture.action("actionOpenStudy")->text(), u"&Open…"_s);
        QCOMPARE(ui::formatCount(1527), u"1,527"_s);
    }

    void aLanguageLeavesNothingBehind()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        QTRY_VERIFY(fixture.workbench->checks.report());
        const auto widths = [&fixture] {
            QList<int> all;
            for (const char* table : {"queriesTable", "pricesTable", "pinsTable"}) {
                const auto* header = fixture.find<QTableView>(table)->horizontalHeader();
                for (int column = 0; column < header->count(); ++column)
                    if (header->sectionResizeMode(column) != QHeaderView::Stretch)
                        all.append(header->sectionSize(column));
            }
            return all;
        };
        const auto* strip = fixture.find<QPushButton>("checkStrip");
        const QList<int> english = widths();
        const QString line = strip->accessibleName();
        const auto* details = fixture.find<QLabel>("gateText");
        const QString text = details->text();
        QVERIFY(!text.isEmpty()); // or there were nothing to translate
        fixture.trigger("actionLanguage_de");
        QTRY_VERIFY(widths() != english);
        QVERIFY(strip->accessibleName() != line);
        QVERIFY(details->text() != text);
        for (const auto& gate : fixture.workbench->checks.report()->gates)
            QVERIFY(strip->accessibleName().contains(ui::gateTitle(gate)));
        fixture.trigger("actionLanguage_en");
        QTRY_COMPARE(widths(), english);
        QCOMPARE(strip->accessibleName(), line);
        QCOMPARE(details->text(), text);
    }

    void comesBackInItsLanguage()
    {
        WindowFixture fixture;
        fixture.trigger("actionLanguage_de");
        fixture.reopen();
        QCOMPARE(fixture.find<QMenu>("menuFile")->title(), u"&Datei"_s);
        QVERIFY(fixture.action("actionLanguage_de")->isChecked());
    }

    void whatIsSetApartStaysSoInAnotherTheme()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.workbench->selection.propose(ui::DomainFilter{0});
        const auto* heat = fixture.window->findChild<ui::DomainHeat*>();
        const auto* cells = heat->findChild<QAbstractItemView*>()->model();
        const auto isMarked = [cells] {
            return cells->index(0, 0).data(ui::HeatModel::SelectedPartRole).isValid();
        };
        QTRY_VERIFY(isMarked());
        ui::FigureCard card(u"card"_s, fixture.window.get());
        card.setFigure(u"47 %"_s, ui::FigureCard::Tone::Good);
        const auto good = [&card] { return ui::Theme::of(&card).good.name(); };
        const QString light = good();
        fixture.trigger("actionThemeDark");
        QTRY_VERIFY(good() != light);
        const auto inks = card.findChildren<QLabel*>();
        QTRY_VERIFY(std::ranges::any_of(
            inks, [&](const QLabel* label) { return label->styleSheet().contains(good()); }));
        QVERIFY(isMarked());
    }

    void switchesTheTheme()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        const int light = fixture.window->palette().color(QPalette::Window).lightness();
        fixture.trigger("actionThemeDark");
        QVERIFY(fixture.window->palette().color(QPalette::Window).lightness() < 128);
        QVERIFY(light > 128);
        fixture.reopen();
        QVERIFY(fixture.window->palette().color(QPalette::Window).lightness() < 128);
        fixture.trigger("actionThemeLight");
        QVERIFY(fixture.window->palette().color(QPalette::Window).lightness() > 128);
    }

    void keepsAndRestoresTheLayout()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->panels().dock(PanelId::Reward)->close();
        fixture.window->panels().reveal(PanelId::Log);
        fixture.reopen();
        QVERIFY(fixture.showData());
        QVERIFY(!fixture.window->panels().dock(PanelId::Reward)->isVisible());
        fixture.trigger("actionRestoreLayout");
        const auto isOffered = [](PanelId id) { // the others are asked for from the menu
            return id != PanelId::SideBySide && id != PanelId::History;
        };
        for (const PanelId id : ui::panelIds())
            QVERIFY(fixture.window->panels().dock(id)->isHidden() != isOffered(id));
        QVERIFY(fixture.find<QWidget>("queriesPanel")->isVisible());
    }

    void aPanelFloatsAndComesBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        QDockWidget* dock = fixture.window->panels().dock(PanelId::Frontier);
        auto* button = fixture.find<QToolButton>("panelFrontierMenu");
        const auto entries = button->menu()->actions();
        entries[entries.size() - 2]->trigger();
        QVERIFY(dock->isFloating());
        entries[entries.size() - 2]->trigger();
        QVERIFY(!dock->isFloating());
        entries.constLast()->trigger();
        QVERIFY(dock->isHidden());
        dock->toggleViewAction()->trigger();
        QVERIFY(!dock->isHidden());
    }
};

QTEST_MAIN(TestMainWindowAppearance)
#include "tst_mainwindow_appearance.moc"
