// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/sim/analysis.h"
#include "core/store/study.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace metallm;

namespace {

struct Golden {
    sim::Parameters parameters;
    std::vector<std::pair<std::string, std::string>> trace; ///< query, model
};

QJsonObject jsonIn(const std::filesystem::path& file)
{
    QFile in(QString::fromStdString(file.string()));
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", file.c_str());
    return QJsonDocument::fromJson(in.readAll()).object();
}

Golden goldenIn(const std::filesystem::path& folder)
{
    const QJsonObject json = jsonIn(folder / "case.json");
    Golden golden;
    auto& p = golden.parameters;
    p.dataset = "golden";
    for (const auto& model : json[QLatin1String("models")].toArray())
        p.models.push_back(model.toString().toStdString());
    const QString mode = json[QLatin1String("mode")].toString();
    p.mode = mode == QLatin1String("offline") ? sim::Mode::Offline
        : mode == QLatin1String("online")     ? sim::Mode::Online
                                              : sim::Mode::Hybrid;
    p.alpha = json[QLatin1String("alpha")].toDouble();
    p.lambda = json[QLatin1String("lambda")].toDouble();
    p.gamma = json[QLatin1String("gamma")].toDouble();
    p.costWeight = json[QLatin1String("cost_weight")].toDouble();
    p.costMode = data::CostMode::Flat;
    p.trainSplit = "train";
    p.evalSplit = "test";
    p.order = sim::Order::Given;
    p.intercept = false;
    QFile trace(QString::fromStdString((folder / "trace.csv").string()));
    if (!trace.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", (folder / "trace.csv").c_str());
    trace.readLine();
    while (!trace.atEnd()) {
        const auto fields = trace.readLine().trimmed().split(',');
        golden.trace.emplace_back(fields[1].toStdString(), fields[2].toStdString());
    }
    return golden;
}

std::shared_ptr<const sim::RunResult> playedFrom(
    const std::filesystem::path& folder, const Golden& golden, const std::filesystem::path& file)
{
    auto study = store::Study::open(file);
    if (!study)
        qFatal("%s", study.error().message().c_str());
    importer::ImportRequest request;
    request.paths = {folder};
    request.dataset = "golden";
    const auto imported = importer::importDataset(*study, request, {});
    if (!imported)
        qFatal("%s", imported.error().message().c_str());
    const auto dataset = study->loadDataset("golden", {});
    const auto prices = study->priceTable((*dataset)->priceTable);
    const auto analysis = sim::analyse(*dataset, *prices, golden.parameters, {});
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    return *sim::play(**analysis, golden.parameters.costWeight, {});
}

} // namespace

/// The authors' own LinUCB, played in float64: ours must choose the same model at every step.
class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void choosesLikeTheAuthors_data()
    {
        METALLM_REQUIRE_SHARED(shared);
        QTest::addColumn<QString>("folder");
        for (const auto& entry : std::filesystem::directory_iterator(shared / "golden"))
            if (entry.is_directory())
                QTest::newRow(entry.path().filename().c_str())
                    << QString::fromStdString(entry.path().string());
    }

    void choosesLikeTheAuthors()
    {
        QFETCH(QString, folder);
        const std::filesystem::path path = folder.toStdString();
        const Golden golden = goldenIn(path);
        QTemporaryDir scratch;
        const auto run = playedFrom(
            path, golden, std::filesystem::path(scratch.path().toStdString()) / "golden.metallm");
        QCOMPARE(run->arms.size(), golden.trace.size());
        for (std::size_t step = 0; step < golden.trace.size(); ++step) {
            const auto query = static_cast<std::size_t>(run->experiment->eval[step]);
            QCOMPARE(run->experiment->dataset->queryIds[query], golden.trace[step].first);
            QCOMPARE(run->experiment->armName(run->arms[step]), golden.trace[step].second);
        }
        const QJsonObject result = jsonIn(path / "result.json");
        QVERIFY(std::abs(*run->accuracy - result[QLatin1String("accuracy")].toDouble()) < 1e-12);
        QVERIFY(std::abs(*run->costPer10k - result[QLatin1String("cost_per_10k_usd")].toDouble())
            < 1e-9);
        QVERIFY(
            std::abs(run->cumulativeReward - result[QLatin1String("cumulative_reward")].toDouble())
            < 1e-8);
    }
};

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
