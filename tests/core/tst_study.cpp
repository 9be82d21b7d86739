// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasetwriter.h"
#include "core/store/migrations.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"

#include <QTest>
#include <unistd.h>

using namespace metallm;
using store::Database;
using store::Study;

namespace {

data::Dataset smallDataset(const std::string& name)
{
    data::Dataset dataset;
    dataset.name = name;
    dataset.source = "by hand";
    dataset.simulated = true;
    dataset.queryIds = {"q1", "q2", "q3"};
    dataset.texts = {"one", "", "three"};
    dataset.labels = {"", "b", ""};
    dataset.splits = {"train", "test"};
    dataset.splitOf = {1, -1, 0};
    dataset.domains = {"d"};
    dataset.domainOf = {-1, 0, 0};
    dataset.models = {{"a", "Maker"}, {"b", ""}};
    dataset.scores = data::OutcomeMatrix{{0.1, data::missing}, {1, 0}, {data::missing, 0.5}};
    dataset.recordedCosts =
        data::OutcomeMatrix{{1e-7, data::missing}, {data::missing, 2}, {data::missing, 0}};
    auto contexts = std::make_shared<data::Contexts>();
    *contexts = {"lsa:2", data::ContextMatrix{{1, 0}, {0, 1}, {0.6F, 0.8F}}, {0, 2}};
    dataset.contexts = contexts;
    return dataset;
}

prices::PriceTable smallPrices(const std::string& name)
{
    return {name, "by hand", "2024-05-01",
        {{"a", "Maker", 1.5, {}, {}, {}}, {"b", "", {}, {}, 0.0, 0.01}}};
}

Result<void> storeSmall(Study& study, const std::string& name)
{
    const prices::PriceTable table = smallPrices(name);
    return store::storeDataset(study, smallDataset(name), &table, {});
}

template<typename Matrix>
bool same(const Matrix& a, const Matrix& b)
{
    return a.rows() == b.rows() && a.cols() == b.cols()
        && ((a.array() == b.array()) || (a.array().isNaN() && b.array().isNaN())).all();
}

/// A root folder that others may not enter hides everything below it from them.
bool isReachable(const std::filesystem::path& folder)
{
    std::error_code error;
    return std::filesystem::is_directory(folder, error);
}

// Acts as somebody who may not write while it lives: root may always.
class PowerlessUser {
public:
    PowerlessUser()
        : m_active(geteuid() != 0 || seteuid(nobody) == 0)
    {
    }
    ~PowerlessUser()
    {
        if (geteuid() == nobody && seteuid(getuid()) != 0)
            qFatal("cannot become the old user again");
    }
    PowerlessUser(const PowerlessUser&) = delete;
    PowerlessUser& operator=(const PowerlessUser&) = delete;
    bool isActive() const { return m_active; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_active;
};

// Everybody may read, nobody may write; undone at the end so that the scratch folder can go.
class WriteProtection {
public:
    explicit WriteProtection(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
        using std::filesystem::perms;
        const auto readable = perms::owner_read | perms::group_read | perms::others_read;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            std::filesystem::permissions(entry, readable);
        std::filesystem::permissions(
            m_folder, readable | perms::owner_exec | perms::group_exec | perms::others_exec);
    }
    ~WriteProtection()
    {
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all);
    }
    WriteProtection(const WriteProtection&) = delete;
    WriteProtection& operator=(const WriteProtection&) = delete;

private:
    std::filesystem::path m_folder;
};

} // namespace

class TestStudy : public QObject {
    Q_OBJECT

private slots:
    void aNewStudyKnowsWhatItIs()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("new ?#%.metallm");
        {
            const auto study = Study::open(file);
            VERIFY_RESULT(study);
            QVERIFY(!study->isReadOnly());
            QCOMPARE(study->file(), file);
            QVERIFY(study->datasets()->empty());
            Database& database = study->database();
            QCOMPARE(database.integer("PRAGMA application_id"), store::applicationId);
            QCOMPARE(database.integer("PRAGMA user_version"), store::latestVersion());
            QCOMPARE(database.integer("PRAGMA foreign_keys"), 1);
            QCOMPARE(database.integer("PRAGMA synchronous"), 1);
        }
        QVERIFY(std::filesystem::exists(file)); // empty, but asked for
        QVERIFY(!std::filesystem::exists(file.string() + "-wal"));
        QVERIFY(scratch.read("new ?#%.metallm").startsWith("SQLite format 3"));
        VERIFY_RESULT(Study::open(file));
    }

    void whatIsNoStudyIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("text") << QByteArray("query_id,model,score\n");
        QTest::newRow("short") << QByteArray("SQL");
        QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
    }

    void whatIsNoStudyIsRefusedAndLeftAlone()
    {
        QFETCH(const QByteArray, contents);
        const test::Scratch scratch;
        const auto file = scratch.write("a.metallm", contents);
        for (const auto access : {Study::Access::ReadWrite, Study::Access::ReadOnly}) {
            const auto study = Study::open(file, access);
            QVERIFY(!study);
            QCOMPARE(study.error().what, std::string("this is not a study"));
            QCOMPARE(study.error().file, file.string());
            QVERIFY(!study.error().remedy.empty());
            QCOMPARE(scratch.read("a.metallm"), contents);
        }
    }

    void databasesOfOthersAreRefusedAndLeftAlone()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("other.db");
        QVERIFY((*Database::open(file, Database::Mode::Create))->execute("CREATE TABLE t(a)"));
        const QByteArray before = scratch.read("other.db");
        const auto study = Study::open(file);
        QVERIFY(!study);
        QCOMPARE(study.error().what, std::string("this is not a study"));
        QCOMPARE(scratch.read("other.db"), before);
    }

    void studiesOfANewerProgramAreRefused()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("a.metallm");
        QVERIFY(Study::open(file)->database().execute("PRAGMA user_version = 99"));
        const auto study = Study::open(file);
        QVERIFY(!study);
        QVERIFY(study.error().what.find("newer program (form 99") != std::string::npos);
        QVERIFY(study.error().remedy.find("update") != std::string::npos);
    }

    void placesWhereNoStudyCanBe()
    {
        const test::Scratch scratch;
        const auto what = [](const Result<Study>& study) {
            return study ? std::string() : study.error().what;
        };
        QCOMPARE(what(Study::open(scratch.path(""))), std::string("this is a folder, not a study"));
        QCOMPARE(what(Study::open(scratch.path("a/b.metallm"))),
            std::string("the study's folder does not exist"));
        QCOMPARE(what(Study::open(scratch.path("a.metallm"), Study::Access::ReadOnly)),
            std::string("there is no such study"));
        QVERIFY(!std::filesystem::exists(scratch.path("a.metallm")));
        // What a crash at the very beginning can leave behind.
        VERIFY_RESULT(Study::open(scratch.write("empty.metallm", {})));
    }

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

    void aDatasetCanBeRemoved()
    {
        const test::Scratch scratch;
        auto study = Study::open(scratch.path("a.metallm"));
        for (const char* name : {"one", "two", "three"})
            VERIFY_RESULT(storeSmall(*study, name));
        VERIFY_RESULT(study->removeDataset("two"));
        QVERIFY(!study->removeDataset("two"));
        QVERIFY(!study->loadDataset("two", {}));
        QVERIFY(!study->priceTable("two"));
        const auto count = [&](const char* table) {
            return study->database().integer(std::string("SELECT count(*) FROM ") + table);
        };
        QCOMPARE(count("queries"), 6);
        QCOMPARE(count("outcome_blocks"), 2);
        QCOMPARE(count("models"), 4);
        QCOMPARE(count("splits"), 4);
        QCOMPARE(count("domains"), 2);
        QCOMPARE(count("embeddings"), 2);
        QCOMPARE(count("embedding_chunks"), 2);
        QCOMPARE(count("prices"), 4);
        VERIFY_RESULT(storeSmall(*study, "two"));
        for (const char* name : {"one", "two", "three"})
            QVERIFY(same((*study->loadDataset(name, {}))->scores, smallDataset(name).scores));
        QCOMPARE(study->database().integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
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

    void readOnlyOnRequest()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("a.metallm");
        {
            auto study = Study::open(file);
            VERIFY_RESULT(storeSmall(*study, "one"));
        }
        {
            auto study = Study::open(file, Study::Access::ReadOnly);
            VERIFY_RESULT(study);
            QVERIFY(study->isReadOnly());
            VERIFY_RESULT(study->loadDataset("one", {}));
            for (const auto& written : {study->removeDataset("one"), storeSmall(*study, "two"),
                     study->storePriceTable(smallPrices("p"))}) {
                QVERIFY(!written);
                QCOMPARE(written.error().what, std::string("the study is open for reading only"));
            }
        }
        QVERIFY(!std::filesystem::exists(file.string() + "-wal"));
    }

    void readOnlyWhereNothingCanBeWritten()
    {
        const test::Scratch scratch;
        const auto file = scratch.write("locked/a?.metallm", {});
        {
            auto study = Study::open(file);
            VERIFY_RESULT(storeSmall(*study, "one"));
        }
        std::filesystem::permissions(scratch.path(), std::filesystem::perms(0755));
        const WriteProtection protection(scratch.path("locked"));
        const PowerlessUser user;
        if (!user.isActive() || !isReachable(scratch.path("locked")))
            QSKIP("SKIPPED: cannot act as another user here, or that user cannot reach the folder");
        auto study = Study::open(file);
        VERIFY_RESULT(study);
        QVERIFY(study->isReadOnly());
        VERIFY_RESULT(study->loadDataset("one", {}));
        QVERIFY(!study->removeDataset("one"));
        QVERIFY(!Study::open(scratch.path("locked/new.metallm")));
    }

    void unmergedChangesAreNotPassedOver()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("a.metallm");
        auto open = Study::open(file);
        VERIFY_RESULT(storeSmall(*open, "one"));
        std::filesystem::create_directory(scratch.path("locked"));
        for (const char* suffix : {"", "-wal"})
            std::filesystem::copy_file(
                file.string() + suffix, scratch.path("locked/a").string() + suffix);
        std::filesystem::permissions(scratch.path(), std::filesystem::perms(0755));
        const WriteProtection protection(scratch.path("locked"));
        const PowerlessUser user;
        if (!user.isActive() || !isReachable(scratch.path("locked")))
            QSKIP("SKIPPED: cannot act as another user here, or that user cannot reach the folder");
        const auto study = Study::open(scratch.path("locked/a"));
        QVERIFY(!study);
        QVERIFY(study.error().what.find("changes that were not merged") != std::string::npos);
    }

    void readersDoNotWaitForAWriter()
    {
        const test::Scratch scratch;
        auto writer = Study::open(scratch.path("a.metallm"));
        VERIFY_RESULT(storeSmall(*writer, "one"));
        const auto reader = Study::open(scratch.path("a.metallm"));
        auto begun = store::DatasetWriter::begin(*writer, {"two"});
        VERIFY_RESULT(begun);
        VERIFY_RESULT((*begun)->addQuery({"q"}));
        VERIFY_RESULT(reader->loadDataset("one", {}));
        QCOMPARE(reader->datasets()->size(), std::size_t{1});
        begun->reset(); // without finish(): nothing of it stays
        QCOMPARE(writer->database().integer("SELECT count(*) FROM queries"), 3);
        QCOMPARE(writer->database().integer("PRAGMA foreign_keys"), 1);
    }
};

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"
