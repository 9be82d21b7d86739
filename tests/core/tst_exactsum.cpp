// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/exactsum.h"
#include "core/util/rng.h"

#include <QTest>
#include <vector>

using namespace metallm;

class TestExactSum : public QObject {
    Q_OBJECT

private slots:
    void doesNotDependOnTheOrder()
    {
        Rng rng(5, Stream::Exploration);
        std::vector<double> terms(5000);
        for (double& term : terms)
            term = rng.uniform() * std::pow(10.0, -8 * rng.uniform()) * (rng.below(2) ? 1 : -1);
        ExactSum forwards;
        for (const double term : terms)
            forwards.add(term);
        rng.shuffle(std::span<double>(terms));
        ExactSum shuffled;
        for (const double term : terms)
            shuffled.add(term);
        QVERIFY(forwards.value() == shuffled.value());
    }

    void takingBackLeavesNothing()
    {
        ExactSum sum;
        sum.add(0.1);
        sum.add(1e-7);
        sum.add(123456.789);
        sum.subtract(0.1);
        sum.subtract(1e-7);
        QVERIFY(sum.value() == 123456.789);
        sum.subtract(123456.789);
        QVERIFY(sum.value() == 0.0);
    }

    void oneTermIsItself_data()
    {
        QTest::addColumn<double>("term");
        for (const double term : {0.0, 1.0, 0.1, 1.0 / 3, -0.7, 1e-5, 99999.25, -1234.5678})
            QTest::newRow(qPrintable(QString::number(term))) << term;
    }

    void oneTermIsItself()
    {
        QFETCH(double, term);
        ExactSum sum;
        sum.add(term);
        QVERIFY(sum.value() == term);
    }
};

QTEST_APPLESS_MAIN(TestExactSum)
#include "tst_exactsum.moc"
