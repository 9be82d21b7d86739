// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arrangements.h"

#include "ui/shell/panels.h"
#include "ui/util/textscale.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <QDockWidget>
#include <utility>

namespace metallm::ui {

namespace {

constexpr int tuningWidth = 288;
constexpr int inspectorWidth = 292;
constexpr int leastWidthWithInspector = 1400; // or the charts would be too narrow
constexpr int leastWidthWithTuning = 1400; // the same, of "Compare"
constexpr int stripHeight = 106;
constexpr double projectorScale = 1.5;

/// The panels behind `front`, in that order.
void stack(Panels& panels, PanelId front, std::initializer_list<PanelId> behind)
{
    QDockWidget* last = panels.dock(front);
    for (const PanelId id : behind) {
        panels.tabifyDockWidget(last, panels.dock(id));
        last = panels.dock(id);
    }
}

void split(Panels& panels, PanelId first, PanelId second, Qt::Orientation orientation)
{
    panels.splitDockWidget(panels.dock(first), panels.dock(second), orientation);
}

void bringToFront(Panels& panels, std::initializer_list<PanelId> ids)
{
    for (const PanelId id : ids)
        panels.reveal(id);
}

void placeTune(Panels& panels)
{
    using enum PanelId;
    split(panels, Tuning, Figures, Qt::Horizontal);
    split(panels, Figures, Inspector, Qt::Horizontal);
    split(panels, Figures, Frontier, Qt::Vertical);
    split(panels, Frontier, Reward, Qt::Vertical);
    split(panels, Reward, Queries, Qt::Vertical);
    split(panels, Frontier, Selection, Qt::Horizontal);
    split(panels, Reward, Domains, Qt::Horizontal);
    stack(panels, Reward, {Budget, Schedule, Scenario});
    stack(panels, Domains, {Embedding});
    stack(panels, Queries,
        {Ask, Learning, Prices, Sweep, CompareModels, Analyses, Checks, Log, SideBySide, History});
}

void placeCompare(Panels& panels)
{
    using enum PanelId;
    split(panels, Tuning, Figures, Qt::Horizontal);
    split(panels, Figures, Frontier, Qt::Vertical);
    split(panels, Frontier, Analyses, Qt::Vertical);
    split(panels, Frontier, CompareModels, Qt::Horizontal);
    split(panels, Analyses, Queries, Qt::Horizontal);
    stack(panels, Frontier, {Selection, Reward, Budget, Domains, Embedding});
    stack(panels, Analyses, {SideBySide, Learning, Sweep, Scenario, Schedule, Checks});
    stack(panels, Queries, {Ask, Inspector, Prices, History, Log});
}

void placePresent(Panels& panels)
{
    using enum PanelId;
    split(panels, Tuning, Figures, Qt::Horizontal);
    split(panels, Figures, Frontier, Qt::Vertical);
    split(panels, Frontier, Selection, Qt::Horizontal);
    stack(panels, Selection,
        {Reward, Budget, Domains, Embedding, Queries, Ask, Learning, Inspector, Prices, Sweep,
            CompareModels, Analyses, SideBySide, Scenario, Schedule, Checks, History, Log});
}

void place(Panels& panels, Arrangement arrangement)
{
    if (arrangement == Arrangement::Tune)
        placeTune(panels);
    else if (arrangement == Arrangement::Compare)
        placeCompare(panels);
    else
        placePresent(panels);
}

/// The others are a menu entry away: tabs are to be read.
bool shows(Arrangement arrangement, PanelId id)
{
    using enum PanelId;
    constexpr std::array notToTune{SideBySide, History};
    constexpr std::array notToCompare{
        Budget, Embedding, Learning, Sweep, Scenario, Schedule, History, Log};
    constexpr std::array toPresent{Figures, Frontier, Selection};
    const auto has = [id](const auto& ids) { return std::ranges::find(ids, id) != ids.end(); };
    if (arrangement == Arrangement::Tune)
        return !has(notToTune);
    return arrangement == Arrangement::Compare ? !has(notToCompare) : has(toPresent);
}

/// Of a row or column: Qt shares space out in proportion, so they must add up to what there is.
void share(Panels& panels, std::initializer_list<std::pair<PanelId, int>> sizes,
    Qt::Orientation orientation)
{
    QList<QDockWidget*> docks;
    QList<int> pixels;
    for (const auto& [id, size] : sizes) {
        docks.append(panels.dock(id));
        pixels.append(size);
    }
    panels.resizeDocks(docks, pixels, orientation);
}

int figuresHeight(const Panels& panels)
{
    return std::max(qRound(stripHeight * textScale()),
        panels.dock(PanelId::Figures)->minimumSizeHint().height());
}

void shareOutTune(Panels& panels)
{
    using enum PanelId;
    QDockWidget* inspector = panels.dock(Inspector);
    inspector->setVisible(panels.width() >= leastWidthWithInspector);
    const int right = inspector->isHidden() ? 0 : inspectorWidth;
    const int results = panels.width() - tuningWidth - right;
    const int left = results * 56 / 100;
    const int strip = figuresHeight(panels);
    const int rest = panels.height() - strip;
    share(panels, {{Tuning, tuningWidth}, {Figures, results}, {Inspector, inspectorWidth}},
        Qt::Horizontal);
    share(panels,
        {{Figures, strip}, {Frontier, rest * 36 / 100}, {Reward, rest * 39 / 100},
            {Queries, rest * 25 / 100}},
        Qt::Vertical);
    share(panels, {{Frontier, left}, {Selection, results - left}}, Qt::Horizontal);
    share(panels, {{Reward, left}, {Domains, results - left}}, Qt::Horizontal);
}

void shareOutCompare(Panels& panels)
{
    using enum PanelId;
    QDockWidget* tuning = panels.dock(Tuning);
    tuning->setVisible(panels.width() >= leastWidthWithTuning);
    const int results = panels.width() - (tuning->isHidden() ? 0 : tuningWidth);
    const int strip = figuresHeight(panels);
    const int rest = panels.height() - strip;
    const int left = results * 44 / 100;
    share(panels, {{Tuning, tuningWidth}, {Figures, results}}, Qt::Horizontal);
    share(panels, {{Figures, strip}, {Frontier, rest * 54 / 100}, {Analyses, rest * 46 / 100}},
        Qt::Vertical);
    share(panels, {{Frontier, left}, {CompareModels, results - left}}, Qt::Horizontal);
    share(panels, {{Analyses, results / 2}, {Queries, results - results / 2}}, Qt::Horizontal);
}

void shareOutPresent(Panels& panels)
{
    using enum PanelId;
    const int strip = figuresHeight(panels);
    const int left = panels.width() * 58 / 100;
    share(panels, {{Figures, strip}, {Frontier, panels.height() - strip}}, Qt::Vertical);
    share(panels, {{Frontier, left}, {Selection, panels.width() - left}}, Qt::Horizontal);
}

} // namespace

void arrange(Panels& panels, Arrangement arrangement)
{
    using enum PanelId;
    for (const PanelId id : panelIds()) {
        panels.dock(id)->setFloating(false);
        panels.removeDockWidget(panels.dock(id));
    }
    panels.addDockWidget(Qt::LeftDockWidgetArea, panels.dock(Tuning));
    place(panels, arrangement);
    for (const PanelId id : panelIds())
        panels.dock(id)->setVisible(shows(arrangement, id));
    if (arrangement == Arrangement::Tune)
        bringToFront(panels, {Reward, Domains, Queries});
    else if (arrangement == Arrangement::Compare)
        bringToFront(panels, {Frontier, CompareModels, Analyses, Queries});
}

void shareOutSpace(Panels& panels, Arrangement arrangement)
{
    if (arrangement == Arrangement::Tune)
        shareOutTune(panels);
    else if (arrangement == Arrangement::Compare)
        shareOutCompare(panels);
    else
        shareOutPresent(panels);
}

double textScaleOf(Arrangement arrangement)
{
    return arrangement == Arrangement::Present ? projectorScale : 1;
}

} // namespace metallm::ui
