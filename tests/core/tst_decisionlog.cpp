// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ope/decisionlog.h"
#include "tests/support/scratch.h"
#include "tests/support/smallworld.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using ope::DecisionLog;

/// Logs about the small world: queries a to d, models small and large.
class TestDecisionLog : public QObject {
    Q_OBJECT

private:
    test::Scratch m_folder;

    Result<DecisionLog> read(const std::string& name, const QByteArray& contents) const
    {
        return ope::readLog(m_folder.write(name, contents), *test::smallWorld()->dataset, {});
    }
    std::string refusal(const std::string& name, const QByteArray& contents) const
    {
        const auto log = read(name, contents);
        return log ? std::string("accepted") : log.error().message();
    }

private slots:
    void readsCsv()
    {
        const auto log = read("log.csv",
            "model,query_id,propensity,score,cost_usd,note\n"
            "large,b,0.25,1,0.5,x\nsmall,a,1,0,,y\nhuge,a,1,1,1,\nsmall,zz,1,1,1,\nsmall,c,1,,,\n");
        QVERIFY2(log.has_value(), log ? "" : log.error().message().c_str());
        QCOMPARE(log->rounds.size(), std::size_t{2});
        QCOMPARE(log->rounds[0].query, 1);
        QCOMPARE(log->rounds[0].model, 1);
        QCOMPARE(log->rounds[0].propensity, 0.25);
        QCOMPARE(log->rounds[0].costUsd, 0.5);
        QVERIFY(std::isnan(log->rounds[1].costUsd));
        QCOMPARE(log->unknownModels, 1);
        QCOMPARE(log->unknownQueries, 1);
        QCOMPARE(log->withoutOutcome, 1);
    }

    void refusesWhatCannotBeEvaluated()
    {
        const auto without = refusal("a.csv", "query_id,model,score\na,small,1\n");
        QVERIFY2(without.find("no propensities") != std::string::npos, without.c_str());
        QVERIFY(without.find("column propensity") != std::string::npos);
        QVERIFY(refusal("b.csv", "query_id,model,propensity,score\na,small,,1\n").find("line 2")
            != std::string::npos);
        for (const char* chance : {"0", "1.5", "-0.1", "nan"})
            QVERIFY(refusal("c.csv",
                        QByteArray("query_id,model,propensity,score\na,small,") + chance + ",1\n")
                        .find("line 2")
                != std::string::npos);
        QVERIFY(refusal("d.csv", "query_id,model,propensity,score\na,small,1,7\n").find("0 to 1")
            != std::string::npos);
        QVERIFY(refusal("e.csv", "query_id,model,propensity,score\nzz,small,1,1\n")
                    .find("1 unknown queries")
            != std::string::npos);
        QVERIFY(refusal("f.csv", "query_id,propensity,score\na,1,1\n").find("model")
            != std::string::npos);
    }

    /// p stands in the order of a, actions are counted from 1, the reward is the negative cost.
    void readsDsjson()
    {
        const QByteArray tagged =
            R"({"_label_cost":-1,"_label_probability":0.2,"_label_Action":2,"EventId":"b",)"
            R"("a":[2,1],"p":[0.2,0.8],"pdrop":0.5,"_cost_usd":4,)"
            R"("c":{"_multi":[{"_tag":"large"},{"_tag":"small"}]}})";
        const QByteArray plain =
            R"({"_label_cost":0,"_label_probability":0.80000001,"_label_Action":2,"EventId":"a","a":[1,2],"p":[0.2,0.8]})";
        const auto log = read("log.dsjson",
            tagged + "\r\n\n" + plain + "\n{\"EventId\":\"c\",\"RewardValue\":1}\n"
                + QByteArray("{\"x\":\"\u2028\"}")); // a line separator is no line's end
        QVERIFY2(log.has_value(), log ? "" : log.error().message().c_str());
        QCOMPARE(log->rounds.size(), std::size_t{2});
        QCOMPARE(log->rounds[0].model, 0); // the second action is tagged small
        QCOMPARE(log->rounds[0].query, 1);
        QCOMPARE(log->rounds[0].score, 1.0);
        QCOMPARE(log->rounds[0].propensity, 0.2);
        QCOMPARE(log->rounds[0].events, 2.0);
        QCOMPARE(log->rounds[0].costUsd, 4.0);
        QCOMPARE(log->rounds[1].model, 1); // untagged: the second model
        QCOMPARE(log->rounds[1].propensity, 0.8); // p is exact, the label single precision
        QCOMPARE(log->withoutOutcome, 2);
    }

    void refusesDsjsonThatCannotBe()
    {
        const auto line = [](const char* more) {
            return QByteArray(R"({"_label_cost":-1,"_label_Action":1,"EventId":"a")") + more
                + "}\n";
        };
        QVERIFY(refusal("a.dsjson", line("")).find("no propensities") != std::string::npos);
        QVERIFY(refusal("b.dsjson", line(R"(,"_label_probability":0.9,"a":[2,1],"p":[0.9,0.1])"))
                    .find("order of a")
            != std::string::npos);
        QVERIFY(refusal("c.dsjson", line(R"(,"_label_probability":NaN)")).find("no propensities")
            != std::string::npos);
        QVERIFY(refusal("f.dsjson", line(R"(,"_label_probability":)")).find("line 1")
            != std::string::npos);
        QVERIFY(refusal("d.dsjson", line(R"(,"_label_probability":1,"pdrop":1)")).find("pdrop")
            != std::string::npos);
        const auto second = refusal(
            "e.dsjson", line(R"(,"_label_probability":1)") + line(R"(,"_label_probability":2)"));
        QVERIFY2(second.find("line 2") != std::string::npos, second.c_str());
    }
};

QTEST_APPLESS_MAIN(TestDecisionLog)
#include "tst_decisionlog.moc"
