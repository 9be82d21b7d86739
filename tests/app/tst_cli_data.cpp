// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"
#include "tests/support/scratch.h"
#include "tests/support/shared.h"

#include <cmath>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::contentsOf;
using metallm::test::runMetallm;
using metallm::test::writeFile;
namespace test = metallm::test;

/// Data in, data out: import, prices, embed, datasets, models, export, sample.
class TestCliData : public QObject {
    Q_OBJECT

private slots:
    void init();
    void importsTheTidyForm();
    void exportsWhatItImported();
    void importsAllOrNothing();
    void keepsAStudyWhoseImportFailed();
    void asksWhichOfSeveralDataSets();
    void setsAPrice();
    void importsAPriceTable();
    void embedsOnTheTrainingPart();
    void embedsByAFileOfVectors();
    void takesAwayAStudyThatItMadeInVain();
    void makesTheSample();
    void givesThePublishedMeans_data();
    void givesThePublishedMeans();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void importTidy(const QString& name) const
    {
        const auto call = runMetallm({u"import"_s, m_study, u"--dataset"_s, name, path(u"tidy"_s)});
        QVERIFY2(call.exitCode == 0, call.err.constData());
    }
    QJsonArray datasets() const
    {
        return runMetallm({u"datasets"_s, m_study, u"--json"_s}).json()[u"datasets"].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_study;
};

void TestCliData::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_study = path(u"s.metallm"_s);
    metallm::test::writeTidyFolder(path(u"tidy"_s));
}

void TestCliData::importsTheTidyForm()
{
    importTidy(u"small"_s);
    const auto listed = datasets();
    QCOMPARE(listed.size(), 1);
    const auto dataset = listed[0].toObject();
    QCOMPARE(dataset[u"name"], u"small"_s);
    QCOMPARE(dataset[u"queries"].toInt(), 40);
    QCOMPARE(dataset[u"models"].toInt(), 3);
    QCOMPARE(dataset[u"outcomes"].toInt(), 119);
    QCOMPARE(dataset[u"missing"].toInt(), 1);
    QCOMPARE(dataset[u"domains"].toArray(), (QJsonArray{u"maths"_s, u"prose"_s}));
    QCOMPARE(dataset[u"splits"].toObject(), (QJsonObject{{u"train"_s, 30}, {u"test"_s, 10}}));
    QVERIFY(dataset[u"embeddings"].isNull());

    const auto models = runMetallm({u"models"_s, m_study, u"--json"_s}).json()[u"models"].toArray();
    QCOMPARE(models.size(), 3);
    const auto medium = models[1].toObject();
    QCOMPARE(medium[u"name"], u"medium"_s);
    QCOMPARE(medium[u"provider"], u"ours"_s);
    QCOMPARE(medium[u"outcomes"].toInt(), 39);
    QCOMPARE(
        medium[u"accuracy"].toDouble(), 19.0 / 39); // right in prose; the last prose is missing
    QCOMPARE(medium[u"cost_per_10k_usd"].toDouble(), 10000 * (100 * 1 + 50 * 2) / 1e6);
    QVERIFY(medium[u"on_pareto_front"].toBool());
}

void TestCliData::exportsWhatItImported()
{
    importTidy(u"small"_s);
    const QString out = path(u"out"_s);
    QCOMPARE(
        runMetallm({u"export"_s, m_study, u"--dataset"_s, u"small"_s, u"--to"_s, out}).exitCode, 0);
    const QString again = path(u"again.metallm"_s);
    QCOMPARE(runMetallm({u"import"_s, again, u"--dataset"_s, u"small"_s, out}).exitCode, 0);
    const auto second = runMetallm({u"datasets"_s, again, u"--json"_s}).json()[u"datasets"][0];
    QCOMPARE(second[u"hash"], datasets()[0].toObject()[u"hash"]);
    QVERIFY(!second[u"hash"].toString().isEmpty());
}

void TestCliData::importsAllOrNothing()
{
    QByteArray outcomes = contentsOf(path(u"tidy/outcomes.csv"_s));
    writeFile(path(u"tidy/outcomes.csv"_s), outcomes + "q3,large,1.5,1,1\n");
    const auto call = runMetallm({u"import"_s, m_study, path(u"tidy"_s)});
    QCOMPARE(call.exitCode, 1);
    QVERIFY2(call.err.contains("outcomes.csv, line 121: "), call.err.constData());
    QVERIFY(call.err.startsWith("metallm: error: "));
    QCOMPARE(call.err.count('\n'), 1);
    QVERIFY(call.out.isEmpty());
    QVERIFY(!QFile::exists(m_study));
}

void TestCliData::keepsAStudyWhoseImportFailed()
{
    importTidy(u"small"_s);
    const auto before = datasets();
    writeFile(path(u"tidy/queries.csv"_s), "query_id,split\nq1,a\nq1,b\n");
    const auto call =
        runMetallm({u"import"_s, m_study, u"--dataset"_s, u"other"_s, path(u"tidy"_s)});
    QCOMPARE(call.exitCode, 1);
    QVERIFY2(call.err.contains("queries.csv, line 3: "), call.err.constData());
    QCOMPARE(datasets(), before);
}

void TestCliData::asksWhichOfSeveralDataSets()
{
    importTidy(u"one"_s);
    importTidy(u"two"_s);
    for (const auto& command : {u"models"_s, u"run"_s, u"frontier"_s}) {
        const auto call = runMetallm({command, m_study});
        QCOMPARE(call.exitCode, 2);
        QVERIFY2(call.err.contains("one, two"), call.err.constData());
    }
    QCOMPARE(runMetallm({u"models"_s, m_study, u"--dataset"_s, u"two"_s}).exitCode, 0);
    QCOMPARE(runMetallm({u"models"_s, m_study, u"--dataset"_s, u"three"_s}).exitCode, 2);
}

void TestCliData::setsAPrice()
{
    importTidy(u"small"_s);
    const auto cost = [this] {
        return runMetallm({u"models"_s, m_study, u"--json"_s})
            .json()[u"models"][2][u"cost_per_10k_usd"]
            .toDouble();
    };
    QCOMPARE(cost(), 10000 * (100 * 10 + 50 * 30) / 1e6);
    const auto call = runMetallm(
        {u"prices"_s, u"set"_s, m_study, u"large"_s, u"--output"_s, u"0"_s, u"--json"_s});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QCOMPARE(call.json()[u"input_usd_per_mtok"].toDouble(), 10.0);
    QCOMPARE(cost(), 10000 * (100 * 10) / 1e6);
    QCOMPARE(runMetallm({u"prices"_s, u"set"_s, m_study, u"large"_s}).exitCode, 2);
}

void TestCliData::importsAPriceTable()
{
    importTidy(u"small"_s);
    const QString file = path(u"cheap.csv"_s);
    writeFile(file, "model,flat_usd_per_query\nsmall,0.001\nmedium,0.002\nlarge,0.003\n");
    QCOMPARE(runMetallm({u"prices"_s, u"import"_s, m_study, file}).exitCode, 0);
    const auto models =
        runMetallm({u"models"_s, m_study, u"--prices"_s, u"cheap"_s, u"--json"_s}).json();
    QCOMPARE(models[u"cost_mode"], u"flat"_s);
    QCOMPARE(models[u"models"][2][u"cost_per_10k_usd"].toDouble(), 30.0);
    QCOMPARE(runMetallm({u"models"_s, m_study, u"--prices"_s, u"none"_s}).exitCode == 0, false);
}

void TestCliData::embedsOnTheTrainingPart()
{
    importTidy(u"small"_s);
    const auto call = runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa:4"_s, u"--json"_s});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QCOMPARE(call.json()[u"dimension"].toInt(), 4);
    QCOMPARE(call.json()[u"fitted_on"].toInt(), 30);
    QCOMPARE(datasets()[0].toObject()[u"embeddings"].toObject()[u"embedder"], u"lsa:4"_s);
    const auto half = runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa:4"_s,
        u"--train-fraction"_s, u"0.5"_s, u"--json"_s});
    QCOMPARE(half.json()[u"fitted_on"].toInt(), 20);
    QCOMPARE(runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"word2vec"_s}).exitCode, 2);
}

void TestCliData::embedsByAFileOfVectors()
{
    importTidy(u"small"_s);
    QByteArray lines;
    QByteArray figures;
    for (int i = 39; i >= 0; --i) { // in another order: the ids tell
        lines += QStringLiteral("{\"query_id\":\"q%1\",\"embedding\":[%1,1]}\n").arg(i).toUtf8();
        figures += test::rawBytes<float>({float(i), 1.0F, 2.0F});
    }
    writeFile(path(u"v.jsonl"_s), lines);
    auto call = runMetallm(
        {u"embed"_s, m_study, u"--embedder"_s, u"file:"_s + path(u"v.jsonl"_s), u"--json"_s});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QCOMPARE(call.json()[u"dimension"].toInt(), 2);
    QCOMPARE(call.json()[u"embedder"], u"file:v.jsonl"_s);
    const QByteArray array =
        test::npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (40, 3), }", figures);
    writeFile(path(u"v.npz"_s), test::zipFile({{"a.npy", array}, {"b.npy", array}}, true));
    const QString npz = u"file:"_s + path(u"v.npz"_s);
    call = runMetallm({u"embed"_s, m_study, u"--embedder"_s, npz});
    QCOMPARE(call.exitCode, 1);
    QVERIFY2(call.err.contains("a (40 x 3), b (40 x 3)"), call.err.constData());
    call = runMetallm({u"embed"_s, m_study, u"--embedder"_s, npz + u"#b"_s, u"--json"_s});
    QCOMPARE(call.json()[u"dimension"].toInt(), 3);
    QCOMPARE(datasets()[0].toObject()[u"embeddings"].toObject()[u"embedder"], u"file:v.npz#b"_s);
}

void TestCliData::takesAwayAStudyThatItMadeInVain()
{
    QVERIFY(runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa"_s}).exitCode != 0);
    QVERIFY(runMetallm({u"import"_s, m_study, path(u"nowhere"_s)}).exitCode != 0);
    QVERIFY(runMetallm({u"prices"_s, u"import"_s, m_study, path(u"nowhere.csv"_s)}).exitCode != 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    QCOMPARE(
        runMetallm({u"prices"_s, u"set"_s, m_study, u"gpt"_s, u"--flat"_s, u"1"_s}).exitCode, 0);
    QVERIFY(QFile::exists(m_study));
}

void TestCliData::makesTheSample()
{
    const auto call = runMetallm({u"sample"_s, m_study, u"--json"_s});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QVERIFY(call.json()[u"simulated"].toBool());
    QVERIFY(runMetallm({u"datasets"_s, m_study}).out.contains("simulated"));
    const auto run = runMetallm({u"run"_s, m_study, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.json()[u"simulated"].toBool());
    QVERIFY(runMetallm({u"run"_s, m_study}).out.contains("simulated"));
    const auto again = runMetallm({u"sample"_s, m_study});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(datasets().size(), 1);
}

void TestCliData::givesThePublishedMeans_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
        {"llmrouter_9", "paretobandit", "routellm_mmlu_gsm8k", "llmdrift_prime"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// The table of SOURCE.md: model, mean score, mean cost, cost per 10k, n.
void TestCliData::givesThePublishedMeans()
{
    METALLM_REQUIRE_SHARED(shared);
    QFETCH(QString, name);
    const QString folder =
        QString::fromStdString((shared / "datasets" / name.toStdString()).string());
    const auto imported = runMetallm({u"import"_s, m_study, folder});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const auto models = runMetallm({u"models"_s, m_study, u"--json"_s}).json()[u"models"].toArray();
    QHash<QString, QJsonValue> byName;
    for (const auto& model : models)
        byName[model[u"name"].toString()] = model;

    static const QRegularExpression row(
        uR"(^\| (\S+) \| ([0-9.]+) \| \S* ?\| ([0-9.]*) ?\| ([0-9]+) \|$)"_s,
        QRegularExpression::MultilineOption);
    auto rows = row.globalMatch(QString::fromUtf8(contentsOf(folder + u"/SOURCE.md"_s)));
    int checked = 0;
    for (; rows.hasNext(); ++checked) {
        const auto expected = rows.next();
        QVERIFY2(byName.contains(expected.captured(1)), qPrintable(expected.captured(1)));
        const QJsonValue model = byName[expected.captured(1)];
        QVERIFY(std::abs(model[u"accuracy"].toDouble() - expected.captured(2).toDouble()) < 6e-5);
        QCOMPARE(model[u"outcomes"].toInt(), expected.captured(4).toInt());
    }
    QCOMPARE(checked, models.size());
}

QTEST_GUILESS_MAIN(TestCliData)
#include "tst_cli_data.moc"
