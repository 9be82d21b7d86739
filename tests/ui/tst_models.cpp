// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"
#include "ui/models/modelchoicemodel.h"
#include "ui/models/pricesmodel.h"
#include "ui/models/queriesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString row(const QAbstractItemModel& model, int at)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(at, column).data().toString());
    return cells.join(u" | "_s);
}

std::shared_ptr<const data::Dataset> dataset(int queries, double missingShare = 0)
{
    return test::syntheticDataset({.queries = queries, .missingShare = missingShare});
}

// Every query is evaluated, in its order; each costs what its model's flat price says.
sim::Parameters plain(double costWeight)
{
    sim::Parameters parameters;
    parameters.policy = "single";
    parameters.settings["model"] = "model-2";
    parameters.trainFraction = 0;
    parameters.order = sim::Order::Given;
    parameters.costMode = data::CostMode::Flat;
    parameters.costWeight = costWeight;
    return parameters;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void queries_data();
    void queries();
    void queriesShowTheirValues();
    void queriesShowWhatIsUnknown();
    void theBestModelTellsOfOthersAsGood();
    void sameQueriesKeepTheirRows();
    void textIsNeverMarkup();
    void modelChoice_data() { queries_data(); }
    void modelChoice();
    void oneModelStaysChosen();
    void prices_data() { queries_data(); }
    void prices();
    void priceEditIsProposed_data();
    void priceEditIsProposed();
    void wrongPriceIsRejected_data();
    void wrongPriceIsRejected();
};

void TestModels::queries_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("many") << 300;
}

void TestModels::queries()
{
    QFETCH(int, count);
    QueriesModel model;
    const QAbstractItemModelTester tester(&model, strict);
    if (count > 0)
        model.setSnapshot(test::analysed(dataset(count), plain(0.2)));
    QCOMPARE(model.rowCount(), count);
    QCOMPARE(model.queryCount(), count);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    if (count > 0) {
        const std::vector<std::int32_t> last{count - 1};
        model.setRows(std::make_shared<const std::vector<std::int32_t>>(last));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.queryAt(0), count - 1);
        QCOMPARE(model.rowOfQuery(count - 1), 0);
        QCOMPARE(model.rowOfQuery(count), -1);
    }
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::queriesShowTheirValues()
{
    data::Dataset made = *dataset(2);
    made.scores << 1, 1, 0, 0, 0.25, 1;
    made.domainOf = {0, 1};
    made.texts = {"How far\n is it?", "Why?"};
    QueriesModel model;
    model.setSnapshot(test::analysed(std::make_shared<const data::Dataset>(made), plain(0.5)));
    // Flat prices 0.00005, 0.0001, 0.0002: model-2 costs half of the dearest.
    QCOMPARE(row(model, 0),
        u"q1 | domain 1 | How far is it? | model-2 | model-1 | 1 | 0.00010 | 0.750 | 0.125"_s);
    QString second = u"q2 | domain 2 | Why? | model-2 | model-3 | 0.25 | 0.00010 | 0.000 | 0.500"_s;
    QCOMPARE(row(model, 1), second);
    QCOMPARE(model.index(0, int(QueryColumn::Reward)).data(TableModel::SortRole).toDouble(), 0.75);
    const auto chip =
        model.index(0, int(QueryColumn::Chosen)).data(Qt::DecorationRole).value<QIcon>();
    QVERIFY(!chip.isNull());
    QCOMPARE(chip.pixmap(10, 10, QIcon::Selected).toImage(), chip.pixmap(10, 10).toImage());
}

void TestModels::queriesShowWhatIsUnknown()
{
    data::Dataset made = *dataset(2);
    made.scores(0, 1) = data::missing;
    QueriesModel model;
    model.setSnapshot(test::analysed(std::make_shared<const data::Dataset>(made), plain(0)));
    const QModelIndex score = model.index(0, int(QueryColumn::Score));
    QCOMPARE(score.data().toString(), u"–"_s);
    QVERIFY(!score.data(TableModel::SortRole).isValid());
    QCOMPARE(model.index(0, int(QueryColumn::Reward)).data().toString(), u"–"_s);
    made.scores.row(0).setConstant(data::missing);
    model.setSnapshot(test::analysed(std::make_shared<const data::Dataset>(made), plain(0)));
    const QModelIndex best = model.index(0, int(QueryColumn::Best));
    QCOMPARE(best.data().toString(), u"–"_s);
    QVERIFY(best.data(Qt::DecorationRole).isNull());
}

void TestModels::theBestModelTellsOfOthersAsGood()
{
    data::Dataset made = *dataset(1);
    made.scores << 1, 1, 0;
    QueriesModel model;
    model.setSnapshot(test::analysed(std::make_shared<const data::Dataset>(made), plain(0)));
    const QModelIndex best = model.index(0, int(QueryColumn::Best));
    QCOMPARE(best.data().toString(), u"model-1"_s); // the cheaper one
    const QString tip = best.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"score 1"_s) && tip.contains(u"As good: model-2"_s), qPrintable(tip));
    QCOMPARE(best.data(TableModel::PeerNamesRole).toStringList().size(), 3);
}

void TestModels::sameQueriesKeepTheirRows()
{
    const SnapshotPtr first = test::analysed(dataset(20), plain(0.2));
    const auto other = std::make_shared<const ResultSnapshot>(ResultSnapshot{first->analysis,
        *sim::play(*first->analysis, 0.7, RunContext()), first->oracle, first->bestSingle});
    QueriesModel model;
    model.setSnapshot(first);
    model.setRows(
        std::make_shared<const std::vector<std::int32_t>>(std::vector<std::int32_t>{4, 2}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSnapshot(other);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    model.setSnapshot(test::analysed(dataset(20), plain(0.2)));
    QCOMPARE(model.rowCount(), 20);
}

void TestModels::textIsNeverMarkup()
{
    data::Dataset made = *dataset(1);
    made.texts = {"<img src='http://x'><b>bold</b>"};
    QueriesModel model;
    model.setSnapshot(test::analysed(std::make_shared<const data::Dataset>(made), plain(0)));
    const QString tip = model.index(0, int(QueryColumn::Text)).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

void TestModels::modelChoice()
{
    QFETCH(int, count);
    ModelChoiceModel model;
    const QAbstractItemModelTester tester(&model, strict);
    if (count > 0) {
        const auto data = dataset(count);
        model.setDataset(data);
        model.setParameters({});
        model.setSnapshot(test::analysed(data, plain(0.2)));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.index(1, ModelChoiceModel::Cost).data().toString(), u"1.00"_s);
    }
    model.setDataset(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::oneModelStaysChosen()
{
    ModelChoiceModel model;
    model.setDataset(dataset(5));
    std::vector<std::string> proposal;
    connect(&model, &ModelChoiceModel::proposed, this,
        [&](const std::vector<std::string>& models) { proposal = models; });
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY((proposal == std::vector<std::string>{"model-1", "model-3"}));
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked)); // not yet

    sim::Parameters parameters;
    parameters.models = {"model-3"};
    model.setParameters(parameters);
    QVERIFY(!model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY((proposal == std::vector<std::string>{"model-1", "model-3"}));
    parameters.models = proposal;
    model.setParameters(parameters);
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(proposal.empty()); // all of them
}

void TestModels::prices()
{
    QFETCH(int, count);
    PricesModel model;
    const QAbstractItemModelTester tester(&model, strict);
    if (count > 0) {
        data::Dataset made = *dataset(count);
        made.scores.setOnes();
        const auto data = std::make_shared<const data::Dataset>(made);
        model.setDataset(data);
        model.setPrices(test::syntheticPrices(*data));
        model.setSnapshot(test::analysed(data, plain(0.2)));
        QCOMPARE(row(model, 1),
            u"model-2 | maker | 0.25 | 1 | 0.0001 | 100.0 % | 1.00 | %1 | – | –"_s.arg(count));
        QVERIFY(model.flags(model.index(0, PricesModel::Flat)) & Qt::ItemIsEditable);
        QVERIFY(!(model.flags(model.index(0, PricesModel::Cost)) & Qt::ItemIsEditable));
        auto prices = test::syntheticPrices(*data);
        prices.entry(data->models[1].name).inputUsdPerMtok = 0.9 * 0.77; // 0.6930000000000001
        model.setPrices(prices);
        QCOMPARE(model.index(1, PricesModel::Input).data().toString(), u"0.693"_s);
        model.setPrices({});
        QCOMPARE(model.index(1, PricesModel::Input).data().toString(), u"–"_s);
    }
    model.setDataset(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::priceEditIsProposed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<double>>("price");
    QTest::newRow("figure") << u" 2.5 "_s << std::optional(2.5);
    QTest::newRow("free") << u"0"_s << std::optional(0.0);
    QTest::newRow("unknown") << QString() << std::optional<double>();
}

void TestModels::priceEditIsProposed()
{
    PricesModel model;
    const auto data = dataset(5);
    model.setDataset(data);
    model.setPrices(test::syntheticPrices(*data));
    QSignalSpy proposals(&model, &PricesModel::proposed);
    QFETCH(QString, typed);
    QVERIFY(model.setData(model.index(2, PricesModel::Output), typed, Qt::EditRole));
    QCOMPARE(proposals.count(), 1);
    const auto changed = proposals.front().at(0).value<prices::PriceTable>();
    QCOMPARE(proposals.front().at(1).toString(), u"Price of model-3"_s);
    QFETCH(std::optional<double>, price);
    QVERIFY(changed.find("model-3")->outputUsdPerMtok == price);
    QVERIFY(*changed.find("model-2") == *test::syntheticPrices(*data).find("model-2"));
}

void TestModels::wrongPriceIsRejected_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"-1", "cheap", "nan", "inf", "1.2.3"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestModels::wrongPriceIsRejected()
{
    PricesModel model;
    model.setDataset(dataset(5));
    QSignalSpy proposals(&model, &PricesModel::proposed);
    QSignalSpy rejections(&model, &PricesModel::rejected);
    QFETCH(QString, typed);
    QVERIFY(!model.setData(model.index(0, PricesModel::Input), typed, Qt::EditRole));
    QCOMPARE(proposals.count(), 0);
    QCOMPARE(rejections.count(), 1);
    QVERIFY(rejections.front().front().toString().contains(typed));
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
