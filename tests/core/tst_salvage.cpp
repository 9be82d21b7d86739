// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasetwriter.h"
#include "core/store/salvage.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "core/store/vectorstore.h"
#include "tests/support/scratch.h"
#include "tests/support/smalldataset.h"

#include <QTest>

using namespace metallm;
using store::Study;

namespace {

constexpr int queries = 4000; // four blocks
constexpr qsizetype pageBytes = 4096;

// Every figure tells which query and model it belongs to.
double scoreOf(int query, int model)
{
    return (query * 2 + model) % 1000 / 1000.0;
}

data::Dataset madeDataset()
{
    data::Dataset dataset;
    dataset.name = "mine";
    dataset.splits = {"train", "test"};
    dataset.models = {{"a", ""}, {"b", ""}};
    dataset.scores.resize(queries, 2);
    auto contexts = std::make_shared<data::Contexts>();
    contexts->embedder = "file:e.npy";
    contexts->values.resize(queries, 2);
    for (int i = 0; i < queries; ++i) {
        dataset.queryIds.push_back(std::to_string(i));
        dataset.texts.push_back("text number " + std::to_string(i) + " of them");
        dataset.labels.emplace_back();
        dataset.splitOf.push_back(i % 2);
        dataset.domainOf.push_back(-1);
        dataset.scores(i, 0) = scoreOf(i, 0);
        dataset.scores(i, 1) = scoreOf(i, 1);
        contexts->values.row(i).setConstant(static_cast<float>(i));
    }
    dataset.contexts = contexts;
    return dataset;
}

QByteArray madeStudy(const test::Scratch& scratch)
{
    auto study = Study::open(scratch.path("whole.metallm"));
    const prices::PriceTable table{"mine", "by hand", "2024-05-01", {{"a", "Maker", 1.5}}};
    prices::PriceTable other = table;
    other.name = "other";
    const bool made = store::storeDataset(*study, madeDataset(), &table, {}).has_value()
        && study->storePriceTable(other).has_value()
        && study->storeAnalysis({0, "kept", "mine", "00", "{}", "{}", ""}).has_value();
    study = tl::unexpected(Error{}); // closes it
    return made ? scratch.read("whole.metallm") : QByteArray();
}

// Every query that is there is itself, in order, with its own text, split, scores and contexts.
QByteArray mixedUp(const data::Dataset& dataset)
{
    int before = -1;
    for (Eigen::Index i = 0; i < dataset.queryCount(); ++i) {
        const auto row = static_cast<std::size_t>(i);
        const int query = std::stoi(dataset.queryIds[row]);
        const auto& split = dataset.splits[static_cast<std::size_t>(dataset.splitOf[row])];
        const bool scoresFit = std::isnan(dataset.scores(i, 0))
            || (dataset.scores(i, 0) == scoreOf(query, 0)
                && dataset.scores(i, 1) == scoreOf(query, 1));
        const bool contextsFit =
            !dataset.contexts || dataset.contexts->values(i, 1) == static_cast<float>(query);
        if (query <= before || !scoresFit || !contextsFit || split != (query % 2 ? "test" : "train")
            || dataset.texts[row] != "text number " + std::to_string(query) + " of them")
            return "query " + QByteArray::number(query);
        before = query;
    }
    return {};
}

bool says(const std::vector<std::string>& lines, const char* text)
{
    return std::ranges::any_of(
        lines, [&](const std::string& line) { return line.find(text) != std::string::npos; });
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_whole = madeStudy(m_scratch);
        QVERIFY(!m_whole.isEmpty());
    }

    void aWholeStudyComesOutWhole()
    {
        const auto [report, study] = salvaged(m_whole, "from-whole");
        VERIFY_RESULT(report);
        QVERIFY(report->lost.empty());
        QVERIFY(says(report->kept, "4000 of 4000 queries, 8000 of 8000 outcomes"));
        const auto dataset = study->loadDataset("mine", {});
        VERIFY_RESULT(dataset);
        QCOMPARE((*dataset)->queryCount(), Eigen::Index{queries});
        QCOMPARE(mixedUp(**dataset), QByteArray());
        QVERIFY((*dataset)->contexts);
        QCOMPARE(study->priceTables()->size(), std::size_t{2});
        QCOMPARE(study->analyses()->at(0).name, std::string("kept"));
        const auto original = Study::open(m_scratch.path("whole.metallm"));
        QCOMPARE(study->datasetInfo("mine")->hash, original->datasetInfo("mine")->hash);
    }

    void aBlockOfOutcomesIsLost()
    {
        QByteArray bytes = m_whole;
        const qsizetype at = bytes.indexOf(secondBlock());
        QVERIFY(at > 0);
        bytes[at + 8] = static_cast<char>(bytes[at + 8] ^ 1); // one bit
        m_scratch.write("bit.metallm", bytes);
        const auto loaded = Study::open(m_scratch.path("bit.metallm"))->loadDataset("mine", {});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
        QVERIFY(loaded.error().remedy.find("salvage") != std::string::npos);

        const auto [report, study] = salvaged(bytes, "from-bit");
        VERIFY_RESULT(report);
        QVERIFY(says(report->lost, "2048 outcomes"));
        const auto dataset = study->loadDataset("mine", {});
        VERIFY_RESULT(dataset);
        QCOMPARE((*dataset)->queryCount(), Eigen::Index{queries});
        QCOMPARE((*dataset)->scores.array().isNaN().count(), Eigen::Index{2048});
        QCOMPARE(mixedUp(**dataset), QByteArray());
    }

    void pagesOfQueriesAreLost()
    {
        QByteArray bytes = m_whole;
        const qsizetype page = bytes.indexOf("text number 1500 of them") / pageBytes * pageBytes;
        QVERIFY(page > 0);
        bytes.replace(page, pageBytes, QByteArray(pageBytes, '\x5a'));
        m_scratch.write("page.metallm", bytes);
        const auto loaded = Study::open(m_scratch.path("page.metallm"))->loadDataset("mine", {});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Damaged);

        const auto [report, study] = salvaged(bytes, "from-page");
        VERIFY_RESULT(report);
        QVERIFY(says(report->lost, " queries"));
        const auto dataset = study->loadDataset("mine", {});
        VERIFY_RESULT(dataset);
        const auto kept = (*dataset)->queryCount();
        QVERIFY2(kept > queries - 200 && kept < queries, qPrintable(QString::number(kept)));
        QVERIFY(!(*dataset)->scores.hasNaN());
        QCOMPARE(mixedUp(**dataset), QByteArray());
    }

    void aTailThatIsCutOff()
    {
        const auto [report, study] = salvaged(m_whole.first(m_whole.size() / 2), "from-half");
        // The pages that tell what is where may be any of the lost ones: SQLite opens no such file.
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Damaged);
        QCOMPARE(report.error().file, m_scratch.path("damaged.metallm").string());
        QVERIFY(!std::filesystem::exists(m_scratch.path("from-half.metallm")));
        QVERIFY(!std::filesystem::exists(m_scratch.path("from-half.metallm.salvaging")));
    }

    /// The list of data sets goes on over pages, one of which is gone: what came before it is kept,
    /// and that there was more is told. What endpoints were paid for comes along.
    void aListCutShortIsTold()
    {
        {
            auto study = Study::open(m_scratch.path("list.metallm"));
            for (int i = 0; i < 12; ++i) {
                data::Dataset dataset = test::smallDataset("set " + std::to_string(i));
                dataset.source = "came from place " + std::to_string(i) + std::string(1500, '.');
                VERIFY_RESULT(store::storeDataset(*study, dataset, nullptr, {}));
            }
            data::ContextMatrix vectors(2, 2);
            vectors << 1, 2, 3, 4;
            VERIFY_RESULT(
                store::StudyVectors(*study).keep(std::vector<std::string>{"paid", "for"}, vectors));
        }
        QByteArray bytes = m_scratch.read("list.metallm");
        const qsizetype page = bytes.indexOf("came from place 5") / pageBytes * pageBytes;
        QVERIFY(page > 0);
        bytes.replace(page, pageBytes, QByteArray(pageBytes, '\x5a'));
        auto [report, study] = salvaged(bytes, "from-list");
        VERIFY_RESULT(report);
        QVERIFY(says(report->lost, "further data sets"));
        QVERIFY(study->loadDataset("set 0", {}).has_value());
        QVERIFY(!study->loadDataset("set 5", {}));
        QVERIFY(says(report->kept, "2 vectors of texts"));
        const auto vector = store::StudyVectors(*study).find("for");
        VERIFY_RESULT(vector);
        QCOMPARE(vector->value(), (std::vector<float>{3, 4}));
    }

    void whereNothingCanBeReadNothingIsLeftBehind()
    {
        QByteArray bytes = m_whole;
        bytes.replace(100, pageBytes, QByteArray(pageBytes, '\x5a'));
        const auto [report, study] = salvaged(bytes, "from-nothing");
        QVERIFY(!report);
        QVERIFY(!report.error().remedy.empty());
        QVERIFY(!std::filesystem::exists(m_scratch.path("from-nothing.metallm")));
        QVERIFY(!std::filesystem::exists(m_scratch.path("from-nothing.metallm.salvaging")));
    }

    void whatIsThereIsNotOverwritten()
    {
        m_scratch.write("there.metallm", "mine");
        const auto report = store::salvageStudy(
            m_scratch.path("whole.metallm"), m_scratch.path("there.metallm"), {});
        QVERIFY(!report);
        QCOMPARE(m_scratch.read("there.metallm"), QByteArray("mine"));
    }

    void aStopLeavesNothingBehind()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report = store::salvageStudy(
            m_scratch.path("whole.metallm"), m_scratch.path("stopped.metallm"), {stop.get_token()});
        QCOMPARE(report.error().kind, Error::Kind::Stopped);
        QVERIFY(!std::filesystem::exists(m_scratch.path("stopped.metallm")));
    }

private:
    struct Salvaged {
        Result<store::SalvageReport> report;
        Result<Study> study;
    };

    // Salvages a study of these bytes, which must stay as they are.
    Salvaged salvaged(const QByteArray& bytes, const std::string& name)
    {
        const auto damaged = m_scratch.write("damaged.metallm", bytes);
        const auto target = m_scratch.path(name + ".metallm");
        auto report = store::salvageStudy(damaged, target, {});
        if (m_scratch.read("damaged.metallm") != bytes)
            qFatal("the damaged study was changed");
        if (!report)
            return {report, tl::unexpected(report.error())};
        return {std::move(report), Study::open(target)};
    }

    // The beginning of the second block as it lies in the file.
    QByteArray secondBlock() const
    {
        const auto study = Study::open(m_scratch.path("whole.metallm"));
        auto select =
            study->database().prepare("SELECT figures FROM outcome_blocks WHERE block = 1");
        (void)select->step();
        const auto blob = select->blob(0);
        return {reinterpret_cast<const char*>(blob.data()), 64};
    }

    test::Scratch m_scratch;
    QByteArray m_whole;
};

QTEST_APPLESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
