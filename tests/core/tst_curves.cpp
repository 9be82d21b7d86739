// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/frontierforms.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using analysis::CostAccuracy;

namespace {

using Points = std::vector<CostAccuracy>;

bool near(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

/// (2, 0.3) is dominated; (3, 0.5) lies under the line from (1, 0.4) to (5, 0.9).
const Points settings{{5, 0.9}, {2, 0.3}, {3, 0.5}, {1, 0.4}};

} // namespace

class TestCurves : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatNothingBeats()
    {
        QVERIFY(analysis::nonDominated(settings) == (Points{{1, 0.4}, {3, 0.5}, {5, 0.9}}));
        QVERIFY(analysis::nonDominated({{1, 0.4}, {1, 0.6}, {2, 0.6}}) == (Points{{1, 0.6}}));
        QVERIFY(analysis::nonDominated({}).empty());
    }

    void theParetoFrontIsWhatNothingBeats()
    {
        using Settings = std::vector<std::optional<CostAccuracy>>;
        using Front = std::vector<bool>;
        QCOMPARE(analysis::onParetoFront(Settings{CostAccuracy{5, 0.9}, CostAccuracy{2, 0.3},
                     std::nullopt, CostAccuracy{1, 0.4}, CostAccuracy{6, 0.9}}),
            (Front{true, false, false, true, false}));
        // Of two that are the same neither beats the other.
        QCOMPARE(analysis::onParetoFront(Settings{CostAccuracy{1, 0.4}, CostAccuracy{1, 0.4}}),
            (Front{true, true}));
    }

    void staircaseHoldsUntilTheNextSetting()
    {
        const auto curve = analysis::nonDominated(settings);
        QVERIFY(!analysis::staircaseAt(curve, 0.9));
        QVERIFY(near(analysis::staircaseAt(curve, 1), 0.4));
        QVERIFY(near(analysis::staircaseAt(curve, 2.9), 0.4));
        QVERIFY(near(analysis::staircaseAt(curve, 3), 0.5));
        QVERIFY(near(analysis::staircaseAt(curve, 100), 0.9));
    }

    void polylineJoinsTheSettings()
    {
        const auto curve = analysis::nonDominated(settings);
        QVERIFY(near(analysis::polylineAt(curve, 0), 0.4));
        QVERIFY(near(analysis::polylineAt(curve, 2), 0.45));
        QVERIFY(near(analysis::polylineAt(curve, 4), 0.7));
        QVERIFY(near(analysis::polylineAt(curve, 9), 0.9));
        QVERIFY(!analysis::polylineAt({}, 1));
    }

    void threeFrontiersHaveThreeAreas()
    {
        const auto areas = analysis::frontierAreas(settings, 1, 5);
        QVERIFY(areas);
        QVERIFY(near(areas->staircase, (2 * 0.4 + 2 * 0.5) / 4));
        QVERIFY(near(areas->polyline, (2 * 0.45 + 2 * 0.7) / 4));
        QVERIFY(near(areas->hull, 0.65)); // the straight line from 0.4 to 0.9
        QVERIFY(areas->staircase <= areas->polyline && areas->polyline <= areas->hull);
        QVERIFY(!analysis::frontierAreas(settings, 3, 3));
        QVERIFY(!analysis::frontierAreas({}, 1, 5));
        // A range that begins and ends between settings.
        QVERIFY(
            near(analysis::areaUnderStaircase(analysis::nonDominated(settings), 2, 4), 0.4 + 0.5));
    }

    /// The cases of ParetoBandit's own tests of its program, and two by hand.
    void partialAreaEqualsParetoBandits()
    {
        const CostAccuracy cheap{1, 0.2};
        const CostAccuracy best{3, 0.8};
        const auto area = [&](const Points& points) {
            return analysis::partialAreaUnderCostPerformance(points, cheap, best);
        };
        QVERIFY(near(area({{1, 0.2}, {3, 0.8}}), 0.5)); // the diagonal
        QVERIFY(near(area({{1, 0.8}, {3, 0.8}}), 1)); // as good as the best everywhere
        QVERIFY(near(area({{1, 0.2}, {3, 0.2}}), 0));
        QVERIFY(near(area({{1, 0.95}, {3, 0.95}}), 1)); // clipped
        QVERIFY(near(area({{0.75, 0.99}, {1, 0.2}, {3, 0.8}}), 0.5)); // out of range: ignored
        QVERIFY(near(area({}), 0));
        // (1.5, 0.5) alone is flat on both sides: half of the accuracy everywhere.
        QVERIFY(near(area({{1.5, 0.5}}), 0.5));
        // Scaled (0, 0), (0.25, 0.5), (1, 1): 0.0625 + 0.5625.
        QVERIFY(near(area({{1, 0.2}, {1.5, 0.5}, {3, 0.8}}), 0.625));
        // Models of equal accuracy say nothing; a best model that is not dearer has no range.
        QVERIFY(
            near(analysis::partialAreaUnderCostPerformance({{1, 0.2}}, {1, 0.2}, {3, 0.2}), 0.5));
        QVERIFY(!analysis::partialAreaUnderCostPerformance({{1, 0.2}}, {1, 0.2}, {1, 0.8}));
    }

    void formsAreMeasuredBetweenTheModels()
    {
        // The cheapest is (1, 0.2), the best (3, 0.8); a dearer one widens the areas' range alone.
        const std::vector<analysis::SingleModel> models{{"cheap", 1, 0.2, 1, false},
            {"best", 1, 0.8, 3, false}, {"dear", 1, 0.8, 5, false}, {"unknown", 0, {}, {}, false}};
        const auto forms = analysis::frontierForms({{1, 0.2}, {1.5, 0.5}, {3, 0.8}}, models);
        QVERIFY(near(forms.partialArea, 0.625));
        QVERIFY(forms.areas);
        QVERIFY(near(forms.areas->staircase, (0.5 * 0.2 + 1.5 * 0.5 + 2 * 0.8) / 4));
        QVERIFY(near(forms.areas->polyline, (0.5 * 0.35 + 1.5 * 0.65 + 2 * 0.8) / 4));
        QVERIFY(!analysis::frontierForms({{1, 0.2}}, {}).areas);
    }
};

QTEST_APPLESS_MAIN(TestCurves)
#include "tst_curves.moc"
