// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/rng.h"
#include "tests/support/windowfixture.h"
#include "ui/charts/embeddingmap.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

const data::ContextMatrix square({{0, 0}, {1, 0}, {0, 1}, {1, 1}, {0.5F, 0.5F}});

EmbeddingPtr cloud(Eigen::Index points, std::int32_t domains)
{
    auto dataset = std::make_shared<data::Dataset>();
    auto snapshot = std::make_shared<EmbeddingSnapshot>();
    Rng rng(3, Stream::Sample);
    snapshot->analysis.map.resize(points, 2);
    for (Eigen::Index i = 0; i < points; ++i) {
        snapshot->analysis.map(i, 0) = static_cast<float>(rng.normal());
        snapshot->analysis.map(i, 1) = static_cast<float>(rng.normal());
        dataset->queryIds.push_back("q" + std::to_string(i));
        dataset->domainOf.push_back(static_cast<std::int32_t>(i % domains));
    }
    for (std::int32_t domain = 0; domain < domains; ++domain)
        dataset->domains.push_back("domain " + std::to_string(domain));
    snapshot->dataset = dataset;
    return snapshot;
}

} // namespace

class TestEmbeddingMap : public QObject {
    Q_OBJECT

private slots:
    void findsPoints()
    {
        QCOMPARE(nearestPoint(square, {0.45, 0.5}, {0.1, 0.1}), std::optional(4));
        QCOMPARE(nearestPoint(square, {0.3, 0.3}, {0.1, 0.1}), std::nullopt);
        QCOMPARE(nearestPoint(square, {0.9, 0.1}, {0.5, 0.5}), std::optional(1));
        QCOMPARE(pointsIn(square, {{0.5, 1}, {0, 0.5}}), (std::vector<std::int32_t>{1, 4}));
        QVERIFY(pointsIn(square, {{2, 3}, {2, 3}}).empty());
        const ViewSpan all = mapExtent(square);
        QVERIFY(all.x.lo < 0 && all.x.hi > 1 && all.y.lo < 0 && all.y.hi > 1);
        QVERIFY(mapExtent(data::ContextMatrix({{2, 2}})).x.length() > 0);
    }

    void groupsDomains()
    {
        const EmbeddingPtr few = cloud(10, 3);
        const MapGroups groups = mapGroups(*few->dataset, nullptr, MapColouring::Domain);
        QCOMPARE(groups.groups.size(), 3);
        QCOMPARE(groups.groups[0].name, u"domain 0"_s);
        QCOMPARE(groups.groups[0].count, 4);
        QCOMPARE(groups.groups[2].count, 3);
        QCOMPARE(groups.of[4], std::uint8_t{1});
        const MapGroups many = mapGroups(*cloud(300, 30)->dataset, nullptr, MapColouring::Domain);
        QCOMPARE(many.groups.size(), 12);
        QCOMPARE(many.groups.last().count, 190);
        data::Dataset none;
        none.queryIds = {"a"};
        none.domainOf = {-1};
        QCOMPARE(mapGroups(none, nullptr, MapColouring::Domain).groups.size(), 1);
    }

    void paintsPointsWhereTheyAre()
    {
        MapPictureRequest request;
        auto one = std::make_shared<EmbeddingSnapshot>(*cloud(1, 1));
        one->analysis.map = data::ContextMatrix({{0.25F, 0.75F}});
        request.embedding = one;
        request.groups = std::make_shared<const MapGroups>(
            mapGroups(*one->dataset, nullptr, MapColouring::Domain));
        request.view = {{0, 1}, {0, 1}};
        request.pixels = {100, 100};
        const auto picture = mapPicture(request, {});
        QVERIFY(picture);
        QCOMPARE(picture->pixelColor(25, 25), request.groups->groups[0].color(Theme::light()));
        QCOMPARE(qAlpha(picture->pixel(75, 75)), 0);
        request.emphasised = 5; // another group
        QVERIFY(mapPicture(request, {})->pixelColor(25, 25) != picture->pixelColor(25, 25));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!mapPicture(request, {stop.get_token()}));
    }

    void showsTheDataSetInTheWindow()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.showData());
        QVERIFY(!fixture.workbench->embedding.embedding()); // nobody has looked
        fixture.window->panels().reveal(PanelId::Embedding);
        QTRY_VERIFY(fixture.workbench->embedding.embedding());
        auto* map = fixture.find<EmbeddingMap>("embeddingMap");
        QTRY_VERIFY(map->groups() && !map->isBusy());
        auto* legend = fixture.find<QListWidget>("mapLegend");
        QCOMPARE(legend->count(), 2);
        auto* colouring = fixture.find<QComboBox>("mapColouring");
        colouring->setCurrentIndex(colouring->findData(int(MapColouring::Correctness)));
        QTRY_VERIFY(legend->count() >= 2 && legend->item(0)->text().startsWith(u"right"_s));
        colouring->setCurrentIndex(colouring->findData(int(MapColouring::Model)));
        QTRY_VERIFY(!legend->item(0)->text().startsWith(u"right"_s));
        QVERIFY(fixture.find<QLabel>("embeddingStatistics")->text().contains(u"Mean cosine"_s));
        QVERIFY(map->csv().count(u'\n') == 241);
    }

    void pointsOpenTheirQueries()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->panels().reveal(PanelId::Embedding);
        auto* map = fixture.find<EmbeddingMap>("embeddingMap");
        QTRY_VERIFY(map->groups() && !map->isBusy());
        const std::int32_t query =
            fixture.workbench->state.snapshot()->analysis->experiment->eval.front();
        const auto at = map->positionOf(query);
        QVERIFY(at);
        QTest::mouseClick(map, Qt::LeftButton, {}, at->toPoint());
        const auto chosen = fixture.workbench->state.view().selectedQuery;
        QVERIFY(chosen);
        const auto where = map->positionOf(*chosen);
        QVERIFY((*where - *at).manhattanLength() < 4); // it, or one on the same spot
        QTRY_VERIFY(
            fixture.workbench->inspector.inspection() || !fixture.workbench->state.snapshot());

        QSignalSpy brushed(map, &EmbeddingMap::queriesBrushed);
        QTest::mousePress(map, Qt::LeftButton, {}, {30, 20});
        QTest::mouseMove(map, {60, 60});
        QTest::mouseMove(map, {map->width() - 20, map->height() - 40});
        QTest::mouseRelease(map, Qt::LeftButton, {}, {map->width() - 20, map->height() - 40});
        QCOMPARE(brushed.count(), 1);
        const auto& filters = fixture.workbench->state.view().selection.filters;
        QCOMPARE(filters.size(), std::size_t{1});
        const auto* rows = std::get_if<RowsFilter>(&filters[0]);
        QVERIFY(rows && !rows->queries->empty());
        QTRY_VERIFY(fixture.workbench->state.selectedQueries());
    }

    void zoomsAboutThePointer()
    {
        EmbeddingMap map;
        map.resize(400, 300);
        map.show();
        map.setEmbedding(cloud(50, 2));
        QTRY_VERIFY(map.groups());
        const QPointF before = *map.positionOf(7);
        QWheelEvent wheel(before, map.mapToGlobal(before), {}, {0, 240}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &wheel);
        QVERIFY((*map.positionOf(7) - before).manhattanLength() < 1);
        QTest::keyClick(&map, Qt::Key_0);
        QVERIFY((*map.positionOf(7) - before).manhattanLength() < 1);
    }

    void staysQuickWithManyPoints()
    {
        EmbeddingMap map;
        map.resize(700, 400);
        map.show();
        map.setEmbedding(cloud(200'000, 11));
        QTRY_VERIFY_WITH_TIMEOUT(map.groups() && !map.isBusy(), 20000);
        qint64 best = 1000;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            map.repaint();
            best = std::min(best, timer.elapsed());
        }
        QVERIFY2(best < 33, qPrintable(QString::number(best)));
        best = 1000;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::mouseMove(&map, {100 + 10 * i, 100});
            best = std::min(best, timer.elapsed());
        }
        QVERIFY2(best < 33, qPrintable(QString::number(best)));
    }
};

QTEST_MAIN(TestEmbeddingMap)
#include "tst_embeddingmap.moc"
