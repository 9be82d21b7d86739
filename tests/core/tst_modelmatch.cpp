// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/builtin.h"
#include "core/prices/modelmatch.h"

#include <QTest>

using namespace metallm::prices;

class TestModelMatch : public QObject {
    Q_OBJECT

    static PriceTable table()
    {
        return {"list", "src", {},
            {{"gpt-4o", "openai", 2.5, 10.0}, {"gpt-4o-2024-05-13", "openai", 5.0, 15.0},
                {"gpt-4o-mini", "openai", 0.15, 0.6}, {"anthropic.claude-2", "bedrock", 8.0, 24.0},
                {"mistral-large", "mistral", 2.0, 6.0}, {"x/twin", "x", 1.0, 1.0},
                {"y/twin", "y", 1.0, 1.0}, {"x/rival", "x", 1.0, 1.0}, {"y/rival", "y", 2.0, 1.0},
                {"amazon.titan-text-lite-v1", "bedrock", 0.3, 0.4},
                {"meta.llama3-8b-instruct-v1:0", "bedrock", 0.3, 0.6}}};
    }

private slots:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("priced");
        const auto row = [](const char* model, const char* rule, const char* priced) {
            QTest::newRow(model) << QByteArray(rule) << QByteArray(priced);
        };
        row("gpt-4o", "same", "gpt-4o");
        row("GPT_4o", "spelling", "gpt-4o");
        row("openai/gpt-4o", "provider", "gpt-4o");
        row("azure/gpt-4o", "provider", "gpt-4o");
        row("openai:chat:gpt-4o-mini", "provider", "gpt-4o-mini");
        row("claude-2", "provider", "anthropic.claude-2");
        row("gpt-4o-2024-05-13", "same", "gpt-4o-2024-05-13");
        row("openai/gpt-4o-2024-05-13", "provider", "gpt-4o-2024-05-13");
        row("gpt-4o-mini-2024-07-18", "version", "gpt-4o-mini");
        row("mistral/mistral-large-latest", "version", "mistral-large");
        row("titan-text-lite", "version", "amazon.titan-text-lite-v1");
        row("llama3-8b-instruct", "version", "meta.llama3-8b-instruct-v1:0");
        row("twin", "provider", "x/twin"); // two that cost the same
        row("rival", "provider", ""); // two that do not: nothing is chosen
        row("gpt-4o-2024-08-06", "version", ""); // gpt-4o and gpt-4o-2024-05-13 differ
        row("gpt-4", "none", "");
        row("gpt-4o-audio", "none", "");
    }

    void rules()
    {
        const auto match = matchModels({QTest::currentDataTag()}, table(), {}).front();
        QTEST(QByteArray::fromStdString(std::string(ruleName(match.rule))), "rule");
        QTEST(QByteArray::fromStdString(match.priced), "priced");
        QCOMPARE(match.candidates.empty(), match.rule == MatchRule::None);
    }

    void theUserOverrides()
    {
        const auto match = matchModels({"rival"}, table(), {{"rival", "y/rival"}}).front();
        QCOMPARE(match.rule, MatchRule::Override);
        QCOMPARE(match.priced, std::string("y/rival"));
        const auto wrong = matchModels({"rival"}, table(), {{"rival", "nobody"}}).front();
        QCOMPARE(wrong.rule, MatchRule::None);
    }

    void pricesUnderTheDataSetsNames()
    {
        const PriceTable list = table();
        const PriceTable mine = pricesFor(
            matchModels({"azure/gpt-4o", "unheard-of", "gpt-4o"}, list, {}), list, "mine");
        QCOMPARE(mine.name, std::string("mine"));
        QCOMPARE(mine.prices.size(), std::size_t{2});
        QCOMPARE(mine.prices[0].model, std::string("azure/gpt-4o"));
        QCOMPARE(*mine.prices[0].outputUsdPerMtok, 10.0);
        QCOMPARE(mine.prices[0].terms.source, std::string("src (as gpt-4o, rule: provider)"));
        QVERIFY(mine.prices[1].terms.source.empty());
    }

    void theBuiltInListIsFoundByCommonNames()
    {
        const PriceTable list = builtinPrices("list");
        for (const char* model : {"openai/gpt-4o-mini", "gpt-4-0613", "claude-3-haiku",
                 "mixtral-8x7b-instruct-v0.1", "titan-text-express", "openai:chat:gpt-4o-mini"}) {
            const auto match = matchModels({model}, list, {}).front();
            QVERIFY2(!match.candidates.empty(), model);
        }
    }
};

QTEST_APPLESS_MAIN(TestModelMatch)
#include "tst_modelmatch.moc"
