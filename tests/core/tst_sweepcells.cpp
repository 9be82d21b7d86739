// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/store/sweepcells.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace metallm;
using store::Study;
using store::SweepCells;

class TestSweepCells : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scratch.write("data/queries.csv", "query_id\nq1\nq2\n");
        m_scratch.write("data/outcomes.csv", "query_id,model,score\nq1,a,1\nq2,a,0\n");
        auto study = Study::open(file());
        VERIFY_RESULT(importer::importDataset(*study, {{m_scratch.path("data")}}, {}));
    }

    void cellsComeBackToTheLastBit()
    {
        {
            auto study = Study::open(file());
            SweepCells cells(*study, "data");
            QVERIFY(!cells.find("one"));
            cells.store("one", m_figures);
            cells.store("none", {std::nullopt, std::nullopt, 0, 0, 7});
            cells.commit();
            QCOMPARE(cells.remembered(), 2);
            QVERIFY(!cells.problem());
        }
        auto study = Study::open(file());
        SweepCells cells(*study, "data");
        QVERIFY(cells.find("one") == m_figures);
        QVERIFY(cells.find("none") == (sim::CellFigures{std::nullopt, std::nullopt, 0, 0, 7}));
        QVERIFY(!cells.find("two"));
    }

    void othersMayWriteMeanwhile()
    {
        auto study = Study::open(file());
        SweepCells cells(*study, "data");
        QVERIFY(!cells.find("no such key"));
        cells.store("later", m_figures);
        auto other = Study::open(file());
        VERIFY_RESULT(other->storePriceTable({"table", {}, {}, {}}));
        cells.commit();
        QVERIFY(!cells.problem());
        QVERIFY(cells.find("later") == m_figures);
    }

    void aStudyThatCannotBeWrittenSaysSo()
    {
        auto study = Study::open(file(), Study::Access::ReadOnly);
        SweepCells cells(*study, "data");
        QVERIFY(cells.problem());
        cells.store("never", m_figures);
        cells.commit();
        QCOMPARE(cells.remembered(), 0);
        QVERIFY(cells.problem());
        QVERIFY(!cells.find("never"));
    }

    void cellsGoWithTheirDataSet()
    {
        auto study = Study::open(file());
        {
            SweepCells cells(*study, "data");
            cells.store("x", m_figures);
            cells.commit();
        }
        QVERIFY(*study->database().integer("SELECT count(*) FROM sweep_cells") > 0);
        VERIFY_RESULT(study->database().execute("DELETE FROM datasets"));
        QCOMPARE(study->database().integer("SELECT count(*) FROM sweep_cells"), 0);
        SweepCells cells(*study, "data");
        cells.store("x", m_figures);
        cells.commit(); // for a data set that is gone: nothing to remember it with
        QVERIFY(!cells.find("x"));
    }

private:
    std::filesystem::path file() const { return m_scratch.path("s.metallm"); }

    test::Scratch m_scratch;
    sim::CellFigures m_figures{0.1 + 0.2, 1e-300, -1.0 / 3, 12345.678, 3};
};

QTEST_APPLESS_MAIN(TestSweepCells)
#include "tst_sweepcells.moc"
