// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/parameters.h"
#include "core/sim/scenario.h"

#include <QTest>

using namespace metallm;
using namespace Qt::StringLiterals;

/// Events as people and files write them.
class TestScenario : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"t=500 price gpt-4o x2", "t=0 price gpt-4o input=1.5 output=3",
                 "t=7 price m flat=0.002", "t=500 join gpt-4o", "t=500 join gpt-4o cold",
                 "t=900 leave 'a name with blanks'", "t=1 leave \"it's\"",
                 "t=500 mix maths=0.25 'plain prose'=1", "t=0 feedback delay=50 share=0.3",
                 "t=3 quality m x0.8", "t=3 quality m chance=0.3"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void readsWhatItWrites()
    {
        QFETCH(QString, text);
        const auto event = sim::parseEvent(text.toStdString());
        QVERIFY2(event, event ? "" : event.error().message().c_str());
        QCOMPARE(QString::fromStdString(sim::toText(*event)), text);
        const auto scenario = sim::scenarioFromJson(sim::toJson({{*event}}));
        QVERIFY2(scenario, scenario ? "" : scenario.error().message().c_str());
        QVERIFY(scenario->events == std::vector{*event});
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << u""_s << u"a time and a kind"_s;
        QTest::newRow("no time") << u"price m x2"_s << u"'price' is not a time"_s;
        QTest::newRow("no such kind") << u"t=1 explode m"_s << u"no kind 'explode'"_s;
        QTest::newRow("no model") << u"t=1 leave"_s << u"names no model"_s;
        QTest::newRow("no figure") << u"t=1 price m xtwo"_s << u"'xtwo' cannot be read"_s;
        QTest::newRow("no change") << u"t=1 price m"_s << u"either by a factor or to new"_s;
        QTest::newRow("both") << u"t=1 price m x2 flat=1"_s << u"either by a factor or to new"_s;
        QTest::newRow("before the run") << u"t=-1 leave m"_s << u"before the first query"_s;
        QTest::newRow("negative") << u"t=1 price m x-2"_s << u"below 0"_s;
        QTest::newRow("not a number") << u"t=1 price m xnan"_s << u"not finite"_s;
        QTest::newRow("rises") << u"t=1 quality m x1.5"_s << u"may drop, not rise"_s;
        QTest::newRow("no share") << u"t=1 feedback share=2"_s << u"between 0 and 1"_s;
        QTest::newRow("no domain") << u"t=1 mix"_s << u"a weight above 0"_s;
        QTest::newRow("no weight") << u"t=1 mix maths=0"_s << u"a weight above 0"_s;
        QTest::newRow("open quote") << u"t=1 leave 'm"_s << u"quote is not closed"_s;
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto event = sim::parseEvent(text.toStdString());
        QVERIFY(!event);
        QVERIFY(event.error().kind == Error::Kind::Usage);
        const auto message = QString::fromStdString(event.error().message());
        QVERIFY2(message.contains(why), qPrintable(message));
    }

    void refusesFilesThatAreNoScenario_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("not JSON") << u"events"_s;
        QTest::newRow("no events") << u"{}"_s;
        QTest::newRow("no list") << u"{\"events\": 3}"_s;
        QTest::newRow("no kind") << u"[{\"t\": 3}]"_s;
        QTest::newRow("unknown key")
            << u"[{\"t\": 3, \"kind\": \"leave\", \"model\": \"m\", \"factor\": 2}]"_s;
        QTest::newRow("a text for a number")
            << u"[{\"t\": \"3\", \"kind\": \"leave\", \"model\": \"m\"}]"_s;
        QTest::newRow("out of range") << u"[{\"t\": 3, \"kind\": \"feedback\", \"share\": -1}]"_s;
    }

    void refusesFilesThatAreNoScenario()
    {
        QFETCH(QString, json);
        const auto scenario = sim::scenarioFromJson(json.toStdString());
        QVERIFY(!scenario);
        QVERIFY(
            scenario.error().message().find("the scenario cannot be read") != std::string::npos);
    }

    void areStoredWithTheParameters()
    {
        sim::Parameters parameters;
        parameters.pacing = "primal-dual";
        parameters.pacingSettings["eta"] = "0.1";
        parameters.hardBudget = true;
        parameters.schedule = {{0, 0.1}, {500, 0.3}};
        parameters.scenario.events = {
            *sim::parseEvent("t=5 price m x2"), *sim::parseEvent("t=0 feedback delay=3 share=0.5")};
        const auto read = sim::parametersFromJson(sim::toJson(parameters));
        QVERIFY2(read, read ? "" : read.error().message().c_str());
        QVERIFY(*read == parameters);
        sim::Parameters other = parameters;
        other.scenario.events.pop_back();
        QVERIFY(!sim::sameButForCostWeight(parameters, other));
    }
};

QTEST_APPLESS_MAIN(TestScenario)
#include "tst_scenario.moc"
