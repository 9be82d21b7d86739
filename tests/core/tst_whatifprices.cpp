// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/whatif.h"

#include <QTest>

using namespace metallm;
using prices::Price;
using prices::PriceTable;
using prices::WhatIf;
using prices::WhatIfPrice;

namespace {

PriceTable list()
{
    return {.name = "list",
        .prices = {{.model = "small", .inputUsdPerMtok = 1, .outputUsdPerMtok = 2},
            {.model = "large", .inputUsdPerMtok = 10, .outputUsdPerMtok = 40}}};
}

double outputOf(const PriceTable& table, const char* model)
{
    return *table.find(model)->outputUsdPerMtok;
}

} // namespace

class TestWhatIfPrices : public QObject {
    Q_OBJECT

private slots:
    void scalesEveryFigure()
    {
        Price price{.model = "m", .inputUsdPerMtok = 1, .requestUsd = 3};
        price.terms.cacheReadUsdPerMtok = 0.5;
        price.terms.batchOutputUsdPerMtok = 7;
        price.terms.tiers.push_back({.aboveInputTokens = 8, .outputUsdPerMtok = 5});
        const auto twice = prices::scaled(price, 2);
        QVERIFY(twice.inputUsdPerMtok == 2.0 && twice.requestUsd == 6.0);
        QVERIFY(!twice.outputUsdPerMtok); // unknown stays unknown
        QVERIFY(twice.terms.cacheReadUsdPerMtok == 1.0);
        QVERIFY(twice.terms.batchOutputUsdPerMtok == 14.0);
        QVERIFY(twice.terms.tiers[0].outputUsdPerMtok == 10.0);
        QCOMPARE(twice.terms.tiers[0].aboveInputTokens, 8.0); // a number of tokens is no price
    }

    void pricesModelsAtTheirMultiples()
    {
        const WhatIf whatIf{list(), {{"large", {0.5, 1.25, 2}}}};
        QVERIFY(whatIf.hasRange());
        const PriceTable present = whatIf.priced(&WhatIfPrice::present);
        QCOMPARE(outputOf(present, "large"), 50.0);
        QCOMPARE(outputOf(present, "small"), 2.0); // nothing is tried out: the list price
        QCOMPARE(outputOf(whatIf.priced(&WhatIfPrice::low), "large"), 20.0);
        QCOMPARE(outputOf(whatIf.priced(&WhatIfPrice::high), "large"), 80.0);
        QVERIFY(!(WhatIf{list(), {{"large", {2, 2, 2}}}}.hasRange()));
        QVERIFY((WhatIf{list(), {}}.priced(&WhatIfPrice::high) == list()));
    }

    void aTableThatSomebodyChangedKeepsWhatStillFits()
    {
        const WhatIf whatIf{list(), {{"small", {3, 3, 3}}, {"large", {2, 2, 2}}}};
        PriceTable present = whatIf.priced(&WhatIfPrice::present);
        present.entry("large").outputUsdPerMtok = 45; // no longer the scaled one
        const WhatIf now = whatIf.reconciledWith(present);
        QCOMPARE(now.models.size(), std::size_t{1});
        QVERIFY((now.models.at("small") == WhatIfPrice{3, 3, 3}));
        QCOMPARE(outputOf(now.list, "small"), 2.0);
        QCOMPARE(outputOf(now.list, "large"), 45.0); // a list price now
        present.name = "another";
        const WhatIf other = whatIf.reconciledWith(present);
        QVERIFY(other.models.empty() && other.list == present);
    }

    void noFreeListPriceHasMultiples()
    {
        const Price free{.model = "m", .outputUsdPerMtok = 0, .flatUsdPerQuery = 0.2};
        QVERIFY(!prices::leadingFigure(&free, data::CostMode::Metered));
        QVERIFY(prices::leadingFigure(&free, data::CostMode::Flat) == 0.2);
        QVERIFY(!prices::leadingFigure(nullptr, data::CostMode::Flat));
    }

    void flatCostsEstimatedFromTokenPricesFollowThose()
    {
        const Price metered{.model = "m", .inputUsdPerMtok = 0.3, .outputUsdPerMtok = 0.9};
        QVERIFY(prices::leadingFigure(&metered, data::CostMode::Flat) == 0.9);
    }
};

QTEST_APPLESS_MAIN(TestWhatIfPrices)
#include "tst_whatifprices.moc"
