// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasetrows.h"
#include "core/store/migrations.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/datasettext.h"
#include "tests/support/scratch.h"

#include <cmath>
#include <QFile>
#include <QTest>

using namespace metallm;
using store::Database;
using store::Study;

namespace {

std::string firstForm()
{
    QFile file(test::dataFolder() / "studies" / "form1.sql");
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// What the later forms added to the first before outcomes lay in blocks.
constexpr const char* secondForm = R"(
CREATE TABLE sweep_cells(
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    key TEXT NOT NULL, accuracy REAL, cost_per_10k_usd REAL, reward REAL NOT NULL,
    regret REAL NOT NULL, excluded INTEGER NOT NULL,
    PRIMARY KEY(dataset_id, key)) STRICT, WITHOUT ROWID;
PRAGMA user_version = 2;)";
constexpr const char* thirdForm = R"(
ALTER TABLE price_tables ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE price_tables ADD COLUMN currency TEXT NOT NULL DEFAULT 'USD';
ALTER TABLE price_tables ADD COLUMN usd_per_unit REAL NOT NULL DEFAULT 1;
ALTER TABLE prices ADD COLUMN terms TEXT;
PRAGMA user_version = 3;)";

// An old study of the given form.
std::filesystem::path writeOld(const test::Scratch& scratch, int form)
{
    const auto file = scratch.path("old.metallm");
    const auto database = Database::open(file, Database::Mode::Create);
    std::string sql = firstForm();
    sql += form > 1 ? secondForm : "";
    sql += form > 2 ? thirdForm : "";
    if (!(*database)->execute(sql))
        qFatal("the old study cannot be made");
    return file;
}

// "query,model,score,in,out,cost,seconds,extra" of each outcome; - where there is none.
QByteArrayList outcomesOf(const Study& study, const std::string& dataset)
{
    QByteArrayList lines;
    const auto figure = [](double value) {
        return std::isnan(value) ? QByteArray("-") : QByteArray::number(value, 'g', 16);
    };
    const auto take = [&](const store::OutcomeRow& row, std::string_view extra) {
        lines.append(QByteArrayList{QByteArray::number(row.query), QByteArray::number(row.model),
            figure(row.score), figure(row.inputTokens), figure(row.outputTokens),
            figure(row.costUsd), figure(row.latencySeconds),
            QByteArray(extra.data(), static_cast<qsizetype>(extra.size()))}
                         .join(','));
        return true;
    };
    const auto head = store::readDatasetHead(study.database(), dataset);
    if (!head || !store::forEachOutcome(study.database(), *head, {}, take))
        return {"unreadable"};
    return lines;
}

} // namespace

class TestOldStudies : public QObject {
    Q_OBJECT

private slots:
    void everythingIsStillThere_data()
    {
        QTest::addColumn<int>("form");
        for (const int form : {1, 2, 3})
            QTest::addRow("form %d", form) << form;
    }

    void everythingIsStillThere()
    {
        QFETCH(const int, form);
        const test::Scratch scratch;
        const auto file = writeOld(scratch, form);
        for (int opening = 1; opening <= 2; ++opening) {
            const auto study = Study::open(file);
            VERIFY_RESULT(study);
            QCOMPARE(study->database().integer("PRAGMA user_version"), store::latestVersion());
            QCOMPARE(study->database().integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
            QCOMPARE(outcomesOf(*study, "first"),
                (QByteArrayList{"0,0,0.25,12,3,1e-07,0.5,", "0,1,1,-,-,-,-,",
                    "1,1,0,7,-,0.3333333333333333,-,", "2,0,0.5,-,9,-,2,"}));
            QCOMPARE(outcomesOf(*study, "second"),
                (QByteArrayList{"0,0,1,-,-,-,-,{\"note\":\"kept\"}", "1,0,0,-,-,-,-,"}));
            const auto first = study->loadDataset("first", {});
            VERIFY_RESULT(first);
            QCOMPARE((*first)->hash, std::string("0f"));
            QCOMPARE((*first)->models[0].provider, std::string("Maker"));
            QCOMPARE((*first)->texts, (std::vector<std::string>{"one", "", "three"}));
            const auto second = study->loadDataset("second", {});
            VERIFY_RESULT(second);
            QCOMPARE((*second)->contexts->values(1, 0), 2.0F);
            QCOMPARE(study->priceTable("list")->prices[0].inputUsdPerMtok, 1.5);
            QCOMPARE(study->analyses()->at(0).name, std::string("kept"));
        }
    }

    void outcomesThatDoNotFitChangeNothing()
    {
        const test::Scratch scratch;
        const auto file = writeOld(scratch, 3);
        QVERIFY((*Database::open(file, Database::Mode::ReadWrite))
                    ->execute("UPDATE outcomes SET model = 9 WHERE query_id = 3"));
        const auto study = Study::open(file);
        QVERIFY(!study);
        QVERIFY(study.error().what.find("do not fit") != std::string::npos);
        const auto database = Database::open(file, Database::Mode::ReadWrite);
        QCOMPARE((*database)->integer("PRAGMA user_version"), 3);
        QCOMPARE((*database)->integer("SELECT count(*) FROM outcomes"), 6);
    }
};

QTEST_APPLESS_MAIN(TestOldStudies)
#include "tst_oldstudies.moc"
