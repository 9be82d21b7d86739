// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasetwriter.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/smalldataset.h"

#include <QTest>

using namespace metallm;
using store::Study;
using test::smallDataset;
using test::smallPrices;
using test::storeSmall;

namespace {

template<typename Matrix>
bool same(const Matrix& a, const Matrix& b)
{
    return a.rows() == b.rows() && a.cols() == b.cols()
        && ((a.array() == b.array()) || (a.array().isNaN() && b.array().isNaN())).all();
}

} // namespace

/// Data sets, contexts, prices and analyses come back from a study as they were put into it.
class TestStudyContents : public QObject {
    Q_OBJECT

private slots:
    void aDatasetComesBackTheSame()
    {
        const test::Scratch scratch;
        auto study = Study::open(scratch.path("a.metallm"));
        VERIFY_RESULT(storeSmall(*study, "one"));
        const auto loaded = study->loadDataset("one", {});
        VERIFY_RESULT(loaded);
        const data::Dataset expected = smallDataset("one");
        QCOMPARE((*loaded)->source, expected.source);
        QVERIFY((*loaded)->simulated);
        QCOMPARE((*loaded)->queryIds, expected.queryIds);
        QCOMPARE((*loaded)->texts, expected.texts);
        QCOMPARE((*loaded)->labels, expected.labels);
        // Names are numbered by first appearance.
        QCOMPARE((*loaded)->splits, (std::vector<std::string>{"test", "train"}));
        QCOMPARE((*loaded)->splitOf, (std::vector<std::int32_t>{0, -1, 1}));
        QCOMPARE((*loaded)->domainOf, expected.domainOf);
        QCOMPARE((*loaded)->models[0].provider, std::string("Maker"));
        QVERIFY(same((*loaded)->scores, expected.scores));
        QVERIFY(same((*loaded)->recordedCosts, expected.recordedCosts));
        QCOMPARE((*loaded)->inputTokens.rows(), 0);
        QCOMPARE((*loaded)->latencies.rows(), 0);
        QVERIFY((*loaded)->contexts->values == expected.contexts->values);
        QCOMPARE((*loaded)->contexts->embedder, std::string("lsa:2"));
        QCOMPARE((*loaded)->contexts->fittedOn, (std::vector<std::int32_t>{0, 2}));
        QVERIFY(study->priceTable("one").value() == smallPrices("one"));
    }

    void contextsAreReplacedWhole()
    {
        const test::Scratch scratch;
        auto study = Study::open(scratch.path("a.metallm"));
        data::Dataset dataset = smallDataset("one");
        constexpr int queries = 2500; // more than two chunks
        dataset.queryIds.clear();
        for (int i = 0; i < queries; ++i)
            dataset.queryIds.push_back(std::to_string(i));
        dataset.texts.resize(queries);
        dataset.labels.resize(queries);
        dataset.splitOf.assign(queries, -1);
        dataset.domainOf.assign(queries, -1);
        dataset.scores.setConstant(queries, 2, 0.5);
        dataset.recordedCosts.resize(0, 0);
        dataset.contexts = nullptr;
        VERIFY_RESULT(store::storeDataset(*study, dataset, nullptr, {}));
        QVERIFY(!(*study->loadDataset("one", {}))->contexts);
        data::Contexts contexts{"file:e.npy", data::ContextMatrix(queries, 3)};
        for (Eigen::Index i = 0; i < contexts.values.size(); ++i)
            contexts.values.data()[i] = static_cast<float>(i) * 0.1F;
        VERIFY_RESULT(study->storeContexts("one", contexts, {}));
        QVERIFY((*study->loadDataset("one", {}))->contexts->values == contexts.values);
        data::Contexts shorter{"lsa:1", data::ContextMatrix::Ones(queries - 1, 1)};
        const auto refused = study->storeContexts("one", shorter, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().what.find("2499 rows") != std::string::npos);
        shorter.values.setOnes(queries, 1);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(study->storeContexts("one", shorter, {stop.get_token()}).error().kind,
            Error::Kind::Stopped);
        QVERIFY((*study->loadDataset("one", {}))->contexts->values == contexts.values);
        VERIFY_RESULT(study->storeContexts("one", shorter, {}));
        QCOMPARE((*study->loadDataset("one", {}))->contexts->embedder, std::string("lsa:1"));
        QCOMPARE(study->datasetInfo("one")->embeddingDimension, 1);
        VERIFY_RESULT(study->removeContexts("one"));
        QVERIFY(!(*study->loadDataset("one", {}))->contexts);
        QVERIFY(study->datasetInfo("one")->embedder.empty());
        VERIFY_RESULT(study->storeContexts("one", contexts, {})); // no rows are left in its way
        QVERIFY((*study->loadDataset("one", {}))->contexts->values == contexts.values);
        QVERIFY(!study->removeContexts("none"));
    }

    void pricesKeepTheirFurtherColumns()
    {
        const test::Scratch scratch;
        auto study = Study::open(scratch.path("a.metallm"));
        VERIFY_RESULT(study->storePriceTable(smallPrices("list")));
        const store::PriceExtras extras{{"note"}, {R"({"note":"x"})", ""}};
        QVERIFY(store::writePriceTable(study->database(), smallPrices("list"), &extras));
        prices::PriceTable edited = smallPrices("list");
        edited.prices.insert(edited.prices.begin(), prices::Price{"new"});
        edited.entry("a").inputUsdPerMtok = 3;
        VERIFY_RESULT(study->storePriceTable(edited));
        QVERIFY(study->priceTable("list").value() == edited);
        QCOMPARE(study->priceTables()->size(), std::size_t{1});
        const auto kept = store::readPriceExtras(study->database(), "list");
        QCOMPARE(kept->columns, extras.columns);
        QCOMPARE(kept->rows, (std::vector<std::string>{"", R"({"note":"x"})", ""}));
        QVERIFY(!study->priceTable("none"));
    }

    void analysesAreKept()
    {
        const test::Scratch scratch;
        auto study = Study::open(scratch.path("a.metallm"));
        store::AnalysisRecord record{0, "first", "one", "00ff", R"({"seed":7})", "{}", ""};
        const auto id = study->storeAnalysis(record);
        VERIFY_RESULT(id);
        record.createdAt = "2024-01-02T03:04:05Z";
        VERIFY_RESULT(study->storeAnalysis(record));
        const auto records = study->analyses();
        VERIFY_RESULT(records);
        QCOMPARE(records->size(), std::size_t{2});
        QCOMPARE(records->at(0).id, *id);
        QCOMPARE(records->at(0).parametersJson, record.parametersJson);
        QCOMPARE(records->at(0).createdAt.size(), record.createdAt.size());
        QCOMPARE(records->at(1).createdAt, record.createdAt);
        QCOMPARE(study->database().integer("SELECT seed FROM analyses"), 7);
    }
};

QTEST_APPLESS_MAIN(TestStudyContents)
#include "tst_studycontents.moc"
