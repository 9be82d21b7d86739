// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/exporter.h"
#include "core/import/importer.h"
#include "core/prices/priceimport.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"

#include <cmath>
#include <QTest>

using namespace metallm;

namespace {

const char* const queries = "query_id,split,domain,text,label\n"
                            "q1,train,maths,\"What is\n1 + \"\"1\"\"?\",2\n"
                            "q2,test,prose,\"['a', 'it\\'s']\",\n"
                            "q3,,,three,x\n";
const char* const outcomes = "query_id,model,score,input_tokens,output_tokens,cost_usd,latency_s\n"
                             "q1,a/b:c,1,12,3,1e-05,0.25\n"
                             "q1,dear,1,13,4,0.1,0.5\n"
                             "q2,a/b:c,0,14,5,2e-05,\n"
                             "q3,dear,0.30000000000000004,,,,1\n";

bool sameMatrix(const auto& a, const auto& b)
{
    if (a.rows() != b.rows() || a.cols() != b.cols())
        return false;
    for (Eigen::Index i = 0; i < a.size(); ++i)
        if (a.data()[i] != b.data()[i] && !(std::isnan(a.data()[i]) && std::isnan(b.data()[i])))
            return false;
    return true;
}

} // namespace

/// What is written for another tool comes back the same, but for what that form has no place for.
class TestExporters : public QObject {
    Q_OBJECT

    test::Scratch m_scratch;
    std::optional<store::Study> m_study;
    std::shared_ptr<const data::Dataset> m_original;

    std::shared_ptr<const data::Dataset> again(const char* file, const char* format)
    {
        const auto summary =
            importer::importDataset(*m_study, {{m_scratch.path(file)}, format, format}, {});
        if (!summary)
            qFatal("%s", summary.error().message().c_str());
        return *m_study->loadDataset(format, {});
    }

private slots:
    void initTestCase()
    {
        m_study.emplace(std::move(*store::Study::open(m_scratch.path("s.metallm"))));
        m_scratch.write("it/queries.csv", queries);
        m_scratch.write("it/outcomes.csv", outcomes);
        VERIFY_RESULT(importer::importDataset(*m_study, {{m_scratch.path("it")}}, {}));
        m_original = *m_study->loadDataset("it", {});
    }

    void routerBench()
    {
        const auto notes = importer::exportRouterBench(*m_original, m_scratch.path("rb.csv"), {});
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), std::size_t{2}); // splits; tokens and latencies
        const QByteArray text = m_scratch.read("rb.csv");
        QVERIFY(text.startsWith("sample_id,prompt,eval_name,a/b:c,dear,a/b:c|model_response,"
                                "dear|model_response,a/b:c|total_cost,dear|total_cost,"
                                "oracle_model_to_route_to\n"));
        QVERIFY(text.contains(",1e-05,0.1,a/b:c\n"));
        QVERIFY(text.contains(",2e-05,,no_model_correct\n"));
        const auto back = again("rb.csv", "routerbench");
        QCOMPARE(back->queryIds, m_original->queryIds);
        QCOMPARE(back->texts, m_original->texts);
        QCOMPARE(back->domains, m_original->domains);
        QCOMPARE(back->domainOf, m_original->domainOf);
        QVERIFY(sameMatrix(back->scores, m_original->scores));
        QVERIFY(sameMatrix(back->recordedCosts, m_original->recordedCosts));
    }

    void promptfoo()
    {
        VERIFY_RESULT(importer::exportPromptfoo(*m_original, m_scratch.path("pf.json"), {}));
        const auto back = again("pf.json", "promptfoo");
        QCOMPARE(back->queryIds, m_original->queryIds);
        QCOMPARE(back->texts, m_original->texts);
        QCOMPARE(back->labels, m_original->labels);
        QCOMPARE(back->domainOf, m_original->domainOf);
        QCOMPARE(back->splits, m_original->splits);
        QCOMPARE(back->splitOf, m_original->splitOf);
        QCOMPARE(back->models[1].name, m_original->models[1].name);
        QVERIFY(sameMatrix(back->scores, m_original->scores));
        QVERIFY(sameMatrix(back->recordedCosts, m_original->recordedCosts));
        QVERIFY(sameMatrix(back->inputTokens, m_original->inputTokens));
        QVERIFY(sameMatrix(back->outputTokens, m_original->outputTokens));
        QVERIFY(sameMatrix(back->latencies, m_original->latencies));
    }

    void liteLlm()
    {
        prices::PriceTable table{"mine", "mine.json", "2026-01-02"};
        table.unit = "USD per token";
        table.prices = {{"p/m", "p", 0.15, 0.6, {}, 0.005}, {"half", "", 2.8, {}}};
        table.prices[0].terms.cacheReadUsdPerMtok = 0.075;
        table.prices[0].terms.batchInputUsdPerMtok = 0.07;
        table.prices[0].terms.tiers = {{200'000, 0.3, 1.2, {}}};
        table.prices[0].terms.source = "https://x";
        auto withFlat = table;
        withFlat.prices.push_back({"flat", "", {}, {}, 0.1});
        const auto notes = importer::exportLiteLlm(withFlat, m_scratch.path("mine.json"));
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), std::size_t{1});
        QVERIFY(m_scratch.read("mine.json").contains("\"input_cost_per_token\": 1.5e-07"));
        const auto back = prices::readPrices(m_scratch.path("mine.json"), "mine");
        VERIFY_RESULT(back);
        QVERIFY(back->table == table);
    }

    // Terms come along in the tidy form, which is lossless.
    void tidyKeepsTerms()
    {
        m_scratch.write("it2/queries.csv", queries);
        m_scratch.write("it2/outcomes.csv", outcomes);
        m_scratch.write("it2/prices.csv",
            "model,input_usd_per_mtok,terms\n"
            "a/b:c,1,\"{\"\"cache_read_usd_per_mtok\"\":0.25}\"\n");
        VERIFY_RESULT(importer::importDataset(*m_study, {{m_scratch.path("it2")}}, {}));
        VERIFY_RESULT(importer::exportTidy(*m_study, "it2", m_scratch.path("out"), {}));
        QVERIFY(m_scratch.read("out/prices.csv").contains("cache_read_usd_per_mtok"));
        VERIFY_RESULT(importer::importDataset(*m_study, {{m_scratch.path("out")}}, {}));
        QVERIFY(m_study->priceTable("out")->prices == m_study->priceTable("it2")->prices);
        QCOMPARE(
            m_study->priceTable("out")->prices[0].terms.cacheReadUsdPerMtok.value_or(-1), 0.25);
    }
};

QTEST_APPLESS_MAIN(TestExporters)
#include "tst_exporters.moc"
