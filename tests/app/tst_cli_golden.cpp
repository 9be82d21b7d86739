// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"
#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::contentsOf;
using metallm::test::runMetallm;

/// The authors' own LinUCB, step by step, through the whole program: import, prices, run, trace.
class TestCliGolden : public QObject {
    Q_OBJECT

private slots:
    void namesTheSameModelAtEveryStep_data();
    void namesTheSameModelAtEveryStep();

private:
    static QStringList call(const QString& study, const QJsonObject& golden, const QString& trace)
    {
        QStringList models;
        for (const auto& model : golden[u"models"].toArray())
            models += model.toString();
        const auto number = [&](const char* key) {
            return QString::number(golden[QLatin1String(key)].toDouble());
        };
        return {u"run"_s, study, u"--json"_s, u"--policy"_s, u"linucb"_s, u"--mode"_s,
            golden[u"mode"].toString(), u"--alpha"_s, number("alpha"), u"--lambda"_s,
            number("lambda"), u"--gamma"_s, number("gamma"), u"--cost-weight"_s,
            number("cost_weight"), u"--cost-mode"_s, u"flat"_s, u"--train"_s, u"train"_s,
            u"--eval"_s, u"test"_s, u"--order"_s, u"given"_s, u"--intercept"_s, u"off"_s,
            u"--models"_s, models.join(u','), u"--trace"_s, trace};
    }

    static QList<QByteArrayList> rows(const QByteArray& csv)
    {
        QList<QByteArrayList> found;
        for (const auto& line : csv.split('\n').mid(1))
            if (!line.isEmpty())
                found += line.split(',');
        return found;
    }

    QTemporaryDir m_folder;
};

void TestCliGolden::namesTheSameModelAtEveryStep_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"offline_9arms_authors_defaults", "online_9arms",
             "hybrid_9arms_narrow", "hybrid_4arms_forgetting"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCliGolden::namesTheSameModelAtEveryStep()
{
    METALLM_REQUIRE_SHARED(shared);
    QFETCH(QString, name);
    const QString folder =
        QString::fromStdString((shared / "golden" / name.toStdString()).string());
    const QString study = m_folder.filePath(name + u".metallm"_s);
    const QString trace = m_folder.filePath(name + u".csv"_s);
    const auto golden = QJsonDocument::fromJson(contentsOf(folder + u"/case.json"_s)).object();
    const auto expected = QJsonDocument::fromJson(contentsOf(folder + u"/result.json"_s)).object();

    const auto imported = runMetallm({u"import"_s, study, folder});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const auto run = runMetallm(call(study, golden, trace));
    QVERIFY2(run.exitCode == 0, run.err.constData());

    const auto ours = rows(contentsOf(trace));
    const auto theirs = rows(contentsOf(folder + u"/trace.csv"_s));
    QVERIFY(!theirs.isEmpty());
    QCOMPARE(ours.size(), theirs.size());
    for (qsizetype step = 0; step < ours.size(); ++step) {
        QCOMPARE(ours[step].mid(0, 3), theirs[step].mid(0, 3)); // step, query, model
        QCOMPARE(ours[step][5].toDouble(), theirs[step][5].toDouble()); // reward
    }
    const auto result = run.json();
    QCOMPARE(result[u"selection"].toObject(), expected[u"selection"].toObject());
    for (const char* key : {"queries", "accuracy", "cost_per_10k_usd", "cumulative_reward"})
        QCOMPARE(result[QLatin1String(key)].toDouble(), expected[QLatin1String(key)].toDouble());
}

QTEST_GUILESS_MAIN(TestCliGolden)
#include "tst_cli_golden.moc"
