// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/generator.h"
#include "core/sample/sample.h"
#include "core/sim/analysis.h"

#include <QTemporaryDir>
#include <QTest>

using namespace metallm;

class TestSample : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    store::Study openStudy(const char* name) const
    {
        return store::Study::open(m_folder.filePath(QString::fromLatin1(name)).toStdString())
            .value();
    }
    store::Study sampleStudy() const { return openStudy("sample.metallm"); }

private slots:
    void initTestCase()
    {
        store::Study study = sampleStudy();
        QVERIFY(sample::createSample(study, {}).has_value());
    }

    void comesBackFromTheStudyAsItWasMade()
    {
        const store::Study study = sampleStudy();
        const auto loaded = study.loadDataset(sample::datasetName, {});
        QVERIFY(loaded.has_value());
        const data::Dataset& found = **loaded;
        const data::Dataset made = sample::generate(1);
        QVERIFY(found.simulated);
        QCOMPARE(found.hash.size(), std::size_t(32));
        QVERIFY(found.texts == made.texts);
        QVERIFY(found.domains == made.domains);
        QVERIFY(found.domainOf == made.domainOf);
        QVERIFY(found.scores == made.scores);
        QVERIFY(found.recordedCosts == made.recordedCosts);
        QVERIFY(found.inputTokens == made.inputTokens);
        QVERIFY(found.latencies == made.latencies);
        QCOMPARE(found.models.front().provider, std::string("OpenAI"));
        QCOMPARE(found.contexts->embedder, std::string("lsa:256"));
        QCOMPARE(found.contexts->values.rows(), made.queryCount());
        QCOMPARE(found.contexts->fittedOn.size(), std::size_t(3030));
        QVERIFY(study.priceTable(found.priceTable).value() == sample::samplePrices());
    }

    void isTheSameEveryTime()
    {
        const store::Study one = sampleStudy();
        store::Study other = openStudy("other.metallm");
        RunContext threads;
        threads.threads = 3;
        QVERIFY(sample::createSample(other, threads).has_value());
        const auto a = one.loadDataset(sample::datasetName, {}).value();
        const auto b = other.loadDataset(sample::datasetName, {}).value();
        QCOMPARE(a->hash, b->hash);
        QVERIFY(a->contexts->values == b->contexts->values);
    }

    void isNotWrittenTwice()
    {
        store::Study study = sampleStudy();
        const auto again = sample::createSample(study, {});
        QVERIFY(!again.has_value());
        QVERIFY(!again.error().remedy.empty());
        QCOMPARE(study.datasets()->size(), std::size_t(1));
    }

    void stoppedLeavesNothing()
    {
        store::Study study = openStudy("stopped.metallm");
        std::stop_source source;
        source.request_stop();
        const auto stoppedEarly = sample::createSample(study, {source.get_token(), {}, 1});
        QVERIFY(!stoppedEarly.has_value());
        QVERIFY(stoppedEarly.error().kind == Error::Kind::Stopped);
        QVERIFY(study.datasets()->empty());
        QVERIFY(study.priceTables()->empty());
    }

    void routingPays()
    {
        const store::Study study = sampleStudy();
        sim::Parameters parameters;
        parameters.dataset = sample::datasetName;
        const auto analysis = sim::analyse(study.loadDataset(sample::datasetName, {}).value(),
            sample::samplePrices(), parameters, {});
        QVERIFY(analysis.has_value());
        const analysis::FrontierMetrics& metrics = (*analysis)->metrics;
        QVERIFY(metrics.savingAtEqualAccuracy.value() > 0.5);
        QVERIFY(metrics.gainAtEqualCost.value() > 0.05);
        QVERIFY(metrics.aiq.value() > metrics.aiqZeroRouter.value() + 0.03);
    }
};

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
