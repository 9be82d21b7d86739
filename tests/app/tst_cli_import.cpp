// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::runMetallm;
using metallm::test::writeFile;

/// The importers and price tables as a user of the command line meets them.
class TestCliImport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_study = path(u"s.metallm"_s);
    }

    void listsItsFormats()
    {
        const auto formats = runMetallm({u"formats"_s, u"--json"_s}).json()[u"formats"].toArray();
        QStringList names;
        for (const auto& format : formats) {
            names << format[u"name"].toString();
            QVERIFY(!format[u"help"].toString().isEmpty());
        }
        for (const QString& name : {u"tidy"_s, u"routerbench"_s, u"promptfoo"_s, u"inspect"_s,
                 u"helm"_s, u"lm-eval"_s, u"csv-wide"_s, u"csv-long"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void previewsAndMaps()
    {
        writeFile(
            path(u"mine.csv"_s), "question,first,second,first_cost\nWhy?,4,10,1\nHow?,1,7,2\n");
        // The scores are not from 0 to 1: nothing is recognised, and the error says what to do.
        const auto refused = runMetallm({u"import"_s, m_study, path(u"mine.csv"_s)});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("--mapping"), refused.err.constData());
        writeFile(path(u"map.json"_s),
            "{\"shape\":\"wide\",\"text\":\"question\",\"score_low\":1,\"score_high\":10,"
            "\"models\":[{\"model\":\"first\",\"score\":\"first\",\"cost\":\"first_cost\"},"
            "{\"model\":\"second\",\"score\":\"second\"}]}");
        const QStringList call{u"import"_s, m_study, path(u"mine.csv"_s), u"--mapping"_s,
            path(u"map.json"_s), u"--json"_s};
        const auto preview = runMetallm(
            call + QStringList{u"--preview"_s, u"--save-mapping"_s, path(u"again.json"_s)});
        QVERIFY2(preview.exitCode == 0, preview.err.constData());
        QCOMPARE(preview.json()[u"format"], u"csv-wide"_s);
        QCOMPARE(preview.json()[u"models"].toArray(), (QJsonArray{u"first"_s, u"second"_s}));
        const auto row = preview.json()[u"rows"].toArray()[1].toObject();
        QCOMPARE(row[u"score"].toDouble(), 1.0);
        QVERIFY(row[u"cost_usd"].isNull());
        QVERIFY(!QFile::exists(m_study));
        const auto imported = runMetallm({u"import"_s, m_study, path(u"mine.csv"_s), u"--mapping"_s,
            path(u"again.json"_s), u"--json"_s});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(imported.json()[u"outcomes"].toInt(), 4);
        QVERIFY(imported.json()[u"lint"].isArray());
    }

    void asksWhatToDoWithRepeats()
    {
        writeFile(path(u"l.csv"_s), "query_id,model,score\n1,a,1\n1,a,0\n");
        const auto refused = runMetallm({u"import"_s, m_study, path(u"l.csv"_s)});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("line 3: say what to do with them: --repeats mean, first or"));
        QVERIFY(!QFile::exists(m_study));
        const auto mean =
            runMetallm({u"import"_s, m_study, path(u"l.csv"_s), u"--repeats"_s, u"mean"_s});
        QVERIFY2(mean.exitCode == 0, mean.err.constData());
    }

    void matchesPricesByVisibleRules()
    {
        writeFile(path(u"l.csv"_s),
            "query_id,text,model,score,input_tokens,output_tokens\n1,x,azure/"
            "gpt-4o-mini,1,1000,100\n"
            "1,x,own,0,1000,100\n");
        QCOMPARE(runMetallm({u"import"_s, m_study, path(u"l.csv"_s)}).exitCode, 0);
        const auto builtin =
            runMetallm({u"prices"_s, u"import"_s, m_study, u"builtin"_s, u"--json"_s});
        QVERIFY2(builtin.exitCode == 0, builtin.err.constData());
        QVERIFY(builtin.json()[u"models"].toInt() >= 60);
        const auto match = runMetallm({u"prices"_s, u"match"_s, m_study, u"--override"_s,
            u"own=gpt-4o"_s, u"--write"_s, u"mine"_s, u"--json"_s});
        QVERIFY2(match.exitCode == 0, match.err.constData());
        const auto matches = match.json()[u"matches"].toArray();
        QCOMPARE(matches[0][u"rule"], u"provider"_s);
        QCOMPARE(matches[0][u"match"], u"gpt-4o-mini"_s);
        QCOMPARE(matches[1][u"rule"], u"override"_s);
        const auto cost = runMetallm({u"prices"_s, u"cost"_s, m_study, u"azure/gpt-4o-mini"_s,
            u"--table"_s, u"mine"_s, u"--input"_s, u"1000"_s, u"--cached"_s, u"400"_s,
            u"--output"_s, u"100"_s, u"--json"_s});
        QVERIFY2(cost.exitCode == 0, cost.err.constData());
        QCOMPARE(cost.json()[u"cost_usd"].toDouble(), (600 * 0.15 + 400 * 0.075 + 100 * 0.6) / 1e6);
        const auto listed = runMetallm({u"prices"_s, u"list"_s, m_study, u"--json"_s});
        QCOMPARE(listed.json()[u"tables"].toArray().size(), 2);
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_study;
};

QTEST_APPLESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
