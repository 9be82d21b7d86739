// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/costformula.h"

#include <cmath>
#include <QTest>

using namespace metallm::prices;

class TestCostFormula : public QObject {
    Q_OBJECT

    static Price list()
    {
        Price price{"m", "p", 2.0, 8.0};
        price.terms.cacheReadUsdPerMtok = 0.5;
        price.terms.cacheWriteUsdPerMtok = 2.5;
        price.terms.batchInputUsdPerMtok = 1.0;
        price.terms.batchOutputUsdPerMtok = 4.0;
        price.terms.tiers = {{128'000, 4.0, {}, {}}, {200'000, 6.0, 24.0, 1.0}};
        return price;
    }

private slots:
    void costs_data()
    {
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("cached");
        QTest::addColumn<double>("written");
        QTest::addColumn<bool>("batch");
        QTest::addColumn<double>("usd"); // by hand
        QTest::newRow("plain") << 1000.0 << 500.0 << 0.0 << 0.0 << false << 0.002 + 0.004;
        QTest::newRow("cached") << 1000.0 << 0.0 << 600.0 << 100.0 << false
                                << (300 * 2.0 + 600 * 0.5 + 100 * 2.5) / 1e6;
        QTest::newRow("batch") << 1000.0 << 500.0 << 0.0 << 0.0 << true << 0.001 + 0.002;
        QTest::newRow("at the tier") << 128'000.0 << 0.0 << 0.0 << 0.0 << false << 0.256;
        QTest::newRow("above the first tier")
            << 150'000.0 << 1000.0 << 0.0 << 0.0 << false << 0.6 + 0.008;
        QTest::newRow("above both")
            << 250'000.0 << 1000.0 << 50'000.0 << 0.0 << false << 0.2 * 6 + 0.05 + 0.024;
        QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 0.0 << false << 0.0;
    }

    void costs()
    {
        QFETCH(const double, input);
        QFETCH(const double, output);
        QFETCH(const double, cached);
        QFETCH(const double, written);
        QFETCH(const bool, batch);
        QFETCH(const double, usd);
        const auto cost = costUsd(list(), {input, output, cached, written, 0, batch});
        QVERIFY(cost);
        QVERIFY2(std::abs(*cost - usd) < 1e-12, QByteArray::number(*cost).constData());
    }

    // FrugalGPT: cost_input * in + cost_fixed + cost_output * max(0, out - fixed_size)
    void fixedFeeAndFreeTokens()
    {
        Price price{"m", "p", 3.0, 6.0};
        price.requestUsd = 0.0003;
        price.terms.freeOutputTokens = 100;
        QCOMPARE(*costUsd(price, {1000, 80}), 0.003 + 0.0003);
        QCOMPARE(*costUsd(price, {1000, 180}), (3000 + 80 * 6) / 1e6 + 0.0003);
    }

    void reasoningHasItsOwnPrice()
    {
        Price price{"m", "p", 1.0, 10.0};
        QCOMPARE(*costUsd(price, {0, 100, 0, 0, 40}), 1e-3);
        price.terms.reasoningUsdPerMtok = 20.0;
        QCOMPARE(*costUsd(price, {0, 100, 0, 0, 40}), (60 * 10 + 40 * 20) / 1e6);
    }

    void unknownIsNotFree()
    {
        const Price unknown{"m", "p", 1.0};
        QVERIFY(!costUsd(unknown, {10, 1}));
        QVERIFY(costUsd(unknown, {10, 0}));
        QVERIFY(!costUsd({"m"}, {10, 0}));
        QCOMPARE(*costUsd({"m", "p", 0.0, 0.0}, {10, 10}), 0.0);
        QVERIFY(std::isnan(*costUsd({"m", "p", 1.0, 1.0}, {std::nan(""), 1})));
        // A cached token without a price of its own costs what any input token does.
        QCOMPARE(*costUsd({"m", "p", 2.0, 1.0}, {100, 0, 50, 0}), 2e-4);
    }
};

QTEST_APPLESS_MAIN(TestCostFormula)
#include "tst_costformula.moc"
