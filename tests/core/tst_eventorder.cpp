// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frontier/eventorder.h"
#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QTest>

using namespace metallm;

class TestEventOrder : public QObject {
    Q_OBJECT

private slots:
    void sortsLikeAPlainSort_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("kind");
        for (const int count : {0, 1, 2, 300, 5000, 200000}) {
            QTest::addRow("%d spread over 40 decades", count) << count << 0;
            QTest::addRow("%d of a few values", count) << count << 1;
            QTest::addRow("%d all equal", count) << count << 2;
        }
    }

    void sortsLikeAPlainSort()
    {
        QFETCH(int, count);
        QFETCH(int, kind);
        Rng rng(7, Stream::Sample);
        LargeArray<frontier::EventKey> keys;
        for (int i = 0; i < count; ++i) {
            const double few = static_cast<double>(rng.below(5)) / 3;
            const double wide = std::pow(10.0, 40 * rng.uniform() - 20);
            keys.push_back({kind == 0 ? wide
                    : kind == 1       ? few
                                      : 0.25,
                static_cast<std::uint32_t>(i)});
        }
        if (kind == 0 && count > 2) {
            keys[1].costWeight = std::numeric_limits<double>::denorm_min();
            keys[2].costWeight = -0.0;
        }
        auto expected = keys;
        std::ranges::stable_sort(expected, {}, &frontier::EventKey::costWeight);
        frontier::sortByCostWeight(keys);
        QCOMPARE(keys.size(), expected.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            QCOMPARE(keys[i].event, expected[i].event);
    }
};

QTEST_APPLESS_MAIN(TestEventOrder)
#include "tst_eventorder.moc"
