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

/// A price that has every figure there is; numbers of tokens and dates are no prices.
Price everyFigure(double factor)
{
    return {.model = "m",
        .provider = "p",
        .inputUsdPerMtok = 1 * factor,
        .outputUsdPerMtok = 2 * factor,
        .flatUsdPerQuery = 3 * factor,
        .requestUsd = 4 * factor,
        .terms = {.cacheReadUsdPerMtok = 5 * factor,
            .cacheWriteUsdPerMtok = 6 * factor,
            .reasoningUsdPerMtok = 7 * factor,
            .batchInputUsdPerMtok = 8 * factor,
            .batchOutputUsdPerMtok = 9 * factor,
            .freeOutputTokens = 10,
            .tiers = {{.aboveInputTokens = 11,
                          .inputUsdPerMtok = 12 * factor,
                          .outputUsdPerMtok = 13 * factor,
                          .cacheReadUsdPerMtok = 14 * factor},
                {.aboveInputTokens = 15, .outputUsdPerMtok = 16 * factor}},
            .source = "s",
            .effectiveDate = "2026-01-02"}};
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
        QVERIFY(prices::scaled(everyFigure(1), 2) == everyFigure(2));
        QVERIFY(prices::scaled(everyFigure(1), 0) == everyFigure(0));
        QVERIFY(prices::scaled(everyFigure(1), 1) == everyFigure(1));
    }

    void unknownStaysUnknown()
    {
        const Price unknown{.model = "m", .terms = {.tiers = {{.aboveInputTokens = 8}}}};
        QVERIFY(prices::scaled(unknown, 2) == unknown);
        const Price fee{.model = "m", .requestUsd = 3};
        QVERIFY(prices::scaled(fee, 2) == (Price{.model = "m", .requestUsd = 6}));
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
