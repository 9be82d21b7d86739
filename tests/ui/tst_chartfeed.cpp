// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfeed.h"

#include <QElapsedTimer>
#include <QTest>

using namespace metallm::ui;

namespace {

/// Three charts that write down their turns.
struct Scene {
    ChartFeed::Turn turn(int chart)
    {
        return [this, chart] { turns.push_back(chart); };
    }

    std::vector<int> turns;
    ChartFeed feed{{turn(0), turn(1), turn(2)}, nullptr};
};

using Turns = std::vector<int>;

} // namespace

class TestChartFeed : public QObject {
    Q_OBJECT

private slots:
    void nothingIsShownUnasked()
    {
        const Scene scene;
        QTest::qWait(30);
        QVERIFY(scene.turns.empty());
    }

    void oneIsShownInEachTurnOfTheEventLoop()
    {
        Scene scene;
        scene.feed.renew();
        QCOMPARE(scene.turns, (Turns{0}));
        QTRY_COMPARE(scene.turns, (Turns{0, 1, 2}));
        QTest::qWait(30);
        QCOMPARE(scene.turns.size(), 3U);
    }

    /// As often as a thumb that is dragged asks.
    void nobodyStarvesWhereItIsAskedAgainAndAgain()
    {
        Scene scene;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 200) {
            scene.feed.renew();
            QTest::qWait(1);
        }
        for (std::size_t i = 0; i < scene.turns.size(); ++i)
            QCOMPARE(scene.turns[i], int(i % 3));
        QVERIFY(scene.turns.size() >= 6);
    }

    void whatIsOutOfDateAgainIsShownAgain()
    {
        Scene scene;
        scene.feed.renew();
        scene.feed.renew(); // 1 and 2 wait already
        QTRY_COMPARE(scene.turns, (Turns{0, 1, 2, 0}));
    }
};

QTEST_MAIN(TestChartFeed)
#include "tst_chartfeed.moc"
