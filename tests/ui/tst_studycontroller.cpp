// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/analysiscontroller.h"
#include "ui/state/analysisrecord.h"
#include "ui/state/parametereditor.h"
#include "ui/state/studycontroller.h"
#include "ui/state/workbenchstate.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    QTemporaryDir folder{};
    WorkbenchState state{};
    StudyController study{state};
    QSignalSpy failures{&study, &StudyController::failed};
    QSignalSpy loaded{&study, &StudyController::datasetLoaded};

    QString path(const QString& name) const { return folder.filePath(name); }
    /// A folder of files into the study of the test.
    void importFolder(const QString& name)
    {
        study.importAsAsked(path(u"new.metallm"_s), {{path(name).toStdString()}});
    }

    bool write(const QString& name, const QString& text) const
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    }
    /// A tidy folder of questions about two subjects, without embeddings.
    bool writeTidy(const QString& folderName, const QString& wrongScore = {}) const
    {
        QString queries = u"query_id,split,domain,text\n"_s;
        QString outcomes = u"query_id,model,score,input_tokens,output_tokens\n"_s;
        for (int query = 0; query < 60; ++query) {
            const QString subject = query % 2 ? u"algebra"_s : u"poetry"_s;
            queries += u"q%1,%2,%3,A question about %3 number %1\n"_s.arg(query).arg(
                query % 3 ? u"train"_s : u"test"_s, subject);
            for (const int model : {1, 2})
                outcomes += u"q%1,model-%2,%3,10,20\n"_s.arg(query).arg(model).arg(
                    query == 59 && !wrongScore.isEmpty() ? wrongScore
                                                         : QString::number((query + model) % 2));
        }
        return write(folderName + u"/queries.csv"_s, queries)
            && write(folderName + u"/outcomes.csv"_s, outcomes)
            && write(folderName + u"/prices.csv"_s,
                u"model,provider,input_usd_per_mtok,output_usd_per_mtok,flat_usd_per_query\n"
                "model-1,maker,1,2,\nmodel-2,maker,3,6,\n"_s);
    }
};

} // namespace

class TestStudyController : public QObject {
    Q_OBJECT

private slots:
    void importsEmbedsAndLoads();
    void faultyImportLeavesTheStudyAsItWas();
    void editedPricesAreKept();
    void analysisIsStored();
    void exportsTheTidyForm();
    void cancelDropsWhatWaits();
    void withoutStudyThereIsAnError();
    void fileThatIsNoStudyIsRefused();
};

void TestStudyController::importsEmbedsAndLoads()
{
    Window window;
    QVERIFY(window.writeTidy(u"tidy"_s));
    QSignalSpy opened(&window.study, &StudyController::studyOpened);
    QSignalSpy imported(&window.study, &StudyController::imported);
    window.importFolder(u"tidy"_s);
    QVERIFY(window.study.isBusy());
    QTRY_COMPARE(window.loaded.count(), 1);
    QCOMPARE(window.failures.count(), 0);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(imported.front().front().value<importer::ImportSummary>().queries, 60);

    const auto& dataset = window.state.dataset();
    QVERIFY(dataset && dataset->contexts);
    QCOMPARE(dataset->contexts->embedder, std::string("lsa:256"));
    for (const std::int32_t query : dataset->contexts->fittedOn)
        QVERIFY(query % 3 != 0); // the training part alone
    const sim::Parameters& parameters = window.state.parameters();
    QVERIFY(parameters.trainSplit == "train" && parameters.evalSplit == "test");
    QVERIFY(parameters.costMode == data::CostMode::Metered);
    QVERIFY(parameters.costWeight > 0);
    QVERIFY(window.state.prices().find("model-2")->inputUsdPerMtok == 3);

    // The contexts were kept: opening again finds them.
    QCOMPARE(window.study.datasets().front().embedder, std::string("lsa:256"));
}

void TestStudyController::faultyImportLeavesTheStudyAsItWas()
{
    Window window;
    QVERIFY(window.writeTidy(u"good"_s) && window.writeTidy(u"bad"_s, u"1.5"_s));
    window.importFolder(u"good"_s);
    QTRY_COMPARE(window.loaded.count(), 1);
    const auto before = window.state.dataset();
    window.importFolder(u"bad"_s);
    QTRY_COMPARE(window.failures.count(), 1);
    const auto error = window.failures.front().front().value<Error>();
    QVERIFY(error.file.ends_with("outcomes.csv"));
    QVERIFY(error.line > 0);
    QVERIFY(!window.study.isBusy());
    QVERIFY(window.state.dataset() == before);
    window.study.openStudy(window.path(u"new.metallm"_s));
    QTRY_COMPARE(window.loaded.count(), 2);
    QCOMPARE(window.study.datasets().size(), 1);
}

void TestStudyController::editedPricesAreKept()
{
    Window window;
    QVERIFY(window.writeTidy(u"tidy"_s));
    window.importFolder(u"tidy"_s);
    QTRY_COMPARE(window.loaded.count(), 1);
    prices::PriceTable prices = window.state.prices();
    prices.entry("model-1").outputUsdPerMtok = 99;
    window.state.setPrices(prices);
    QSignalSpy saved(&window.study, &StudyController::pricesSaved);
    window.study.savePrices();
    QTRY_COMPARE(saved.count(), 1);
    window.study.openStudy(window.path(u"new.metallm"_s));
    QTRY_COMPARE(window.loaded.count(), 2);
    QVERIFY(window.state.prices().find("model-1")->outputUsdPerMtok == 99);
}

void TestStudyController::analysisIsStored()
{
    Window window;
    AnalysisController controller(window.state);
    QVERIFY(window.writeTidy(u"tidy"_s));
    window.importFolder(u"tidy"_s);
    QTRY_VERIFY(window.state.snapshot() && !window.state.isStale());
    sim::Parameters asked = window.state.snapshot()->analysis->experiment->parameters;
    asked.costWeight = window.state.parameters().costWeight;
    const Pin pin{1, u"first look"_s, asked, window.state.prices(), {}};
    const auto kept = analysisRecord(pin, *window.state.dataset(), window.state.snapshot().get());
    window.study.keepAnalyses({kept});
    QTRY_COMPARE(window.study.contents().analyses.size(), std::size_t(1));
    const store::AnalysisRecord& record = window.study.contents().analyses.front();
    QCOMPARE(record.name, std::string("first look"));
    QCOMPARE(record.datasetHash, window.state.dataset()->hash);
    const auto parameters = sim::parametersFromJson(record.parametersJson);
    QVERIFY(parameters);
    QVERIFY(parameters->costWeight == window.state.parameters().costWeight);
    QVERIFY(record.metricsJson.find("\"accuracy\":") != std::string::npos);
    const auto back = pinOf(record, {});
    QVERIFY(back && back->prices == window.state.prices() && back->parameters == asked);
}

void TestStudyController::exportsTheTidyForm()
{
    Window window;
    QVERIFY(window.writeTidy(u"tidy"_s));
    window.importFolder(u"tidy"_s);
    QTRY_COMPARE(window.loaded.count(), 1);
    QSignalSpy exported(&window.study, &StudyController::exported);
    window.study.exportTidy(window.path(u"out"_s));
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(QFile::exists(window.path(u"out/queries.csv"_s)));
    QVERIFY(QFile::exists(window.path(u"out/outcomes.csv"_s)));
}

void TestStudyController::cancelDropsWhatWaits()
{
    Window window;
    QVERIFY(window.writeTidy(u"tidy"_s));
    QSignalSpy stopped(&window.study, &StudyController::stopped);
    window.study.openSample(window.path(u"new.metallm"_s));
    window.importFolder(u"tidy"_s);
    window.study.cancel();
    QVERIFY(!window.study.isBusy());
    QCOMPARE(stopped.count(), 1);
    QTest::qWait(200);
    QCOMPARE(window.loaded.count(), 0);
    QCOMPARE(window.failures.count(), 0);
    // Nothing of it is in the study.
    window.study.openStudy(window.path(u"new.metallm"_s));
    QTRY_VERIFY(!window.study.isBusy());
    QVERIFY(window.study.isOpen());
    QVERIFY(window.study.datasets().isEmpty());
}

void TestStudyController::withoutStudyThereIsAnError()
{
    Window window;
    window.study.savePrices();
    window.study.loadDataset(u"none"_s);
    QCOMPARE(window.failures.count(), 2);
    QVERIFY(!window.study.isBusy());
}

void TestStudyController::fileThatIsNoStudyIsRefused()
{
    Window window;
    QVERIFY(window.write(u"notes.txt"_s, u"not a study"_s));
    window.study.openStudy(window.path(u"notes.txt"_s));
    QTRY_COMPARE(window.failures.count(), 1);
    QVERIFY(!window.study.isOpen());
}

QTEST_GUILESS_MAIN(TestStudyController)
#include "tst_studycontroller.moc"
