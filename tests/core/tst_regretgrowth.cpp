// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linearworld.h"

#include <QtTest>

using namespace metallm;

/// Where a policy's model is true, its regret must grow slower than the number of queries: as their
/// root or better, but for logarithms.
class TestRegretGrowth : public QObject {
    Q_OBJECT

private slots:
    void learnersGrowSlower_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<double>("alpha");
        QTest::newRow("linucb") << "linucb" << 0.5;
        QTest::newRow("lints") << "lints" << 0.3;
        QTest::newRow("squarecb") << "squarecb" << 0.0;
    }

    void learnersGrowSlower()
    {
        QFETCH(QString, policy);
        QFETCH(double, alpha);
        sim::Parameters parameters;
        parameters.policy = policy.toStdString();
        parameters.alpha = alpha;
        const auto regret = test::meanRegret(parameters, last, worlds);
        const double exponent = test::growthExponent(regret, first, last);
        qInfo("%s: exponent %.3f, regret %.1f after %d queries", qPrintable(policy), exponent,
            regret.back(), last);
        QVERIFY2(exponent < 0.75, qPrintable(QString::number(exponent)));
        QVERIFY(exponent > 0);
    }

    void randomPlayGrowsWithEveryQuery()
    {
        const auto regret = test::meanRandomRegret(last, worlds);
        const double exponent = test::growthExponent(regret, first, last);
        QVERIFY2(std::abs(exponent - 1) < 0.02, qPrintable(QString::number(exponent)));
    }

    void exponentOfAKnownCurve()
    {
        std::vector<double> curve;
        for (int t = 1; t <= 5000; ++t)
            curve.push_back(3 * std::sqrt(t));
        QVERIFY(std::abs(test::growthExponent(curve, 100, 5000) - 0.5) < 1e-3);
    }

private:
    static constexpr int first = 1000;
    static constexpr int last = 30000;
    static constexpr int worlds = 3;
};

QTEST_APPLESS_MAIN(TestRegretGrowth)
#include "tst_regretgrowth.moc"
