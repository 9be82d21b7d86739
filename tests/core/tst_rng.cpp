// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/rng.h"

#include <numeric>
#include <QTest>
#include <vector>

using metallm::Rng;
using metallm::Stream;

class TestRng : public QObject {
    Q_OBJECT

private slots:
    void sameSeedSameDraws()
    {
        Rng a(7, Stream::Order);
        Rng b(7, Stream::Order);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(a.bits(), b.bits());
    }

    void streamsAndItemsDiffer()
    {
        QVERIFY(Rng(7, Stream::Order).bits() != Rng(7, Stream::Split).bits());
        QVERIFY(Rng(7, Stream::Order).bits() != Rng(8, Stream::Order).bits());
        QVERIFY(Rng(7, Stream::Order, 1).bits() != Rng(7, Stream::Order, 2).bits());
    }

    void drawsAreUniform()
    {
        Rng rng(1, Stream::Exploration);
        constexpr int draws = 60000;
        std::vector<int> counts(6);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; ++i) {
            ++counts[rng.below(6)];
            const double z = rng.normal();
            sum += z;
            squares += z * z;
        }
        for (const int count : counts) // 5 standard deviations of a binomial(60000, 1/6)
            QVERIFY2(std::abs(count - draws / 6) < 457, qPrintable(QString::number(count)));
        QVERIFY(std::abs(sum / draws) < 0.02);
        QVERIFY(std::abs(squares / draws - 1) < 0.03);
    }

    void shuffleIsAPermutation()
    {
        std::vector<int> items(1000);
        std::iota(items.begin(), items.end(), 0);
        Rng(3, Stream::Order).shuffle(std::span<int>(items));
        QVERIFY(!std::ranges::is_sorted(items));
        std::ranges::sort(items);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(items[static_cast<std::size_t>(i)], i);
    }
};

QTEST_APPLESS_MAIN(TestRng)
#include "tst_rng.moc"
