// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/sentence.h"

#include <QTest>

using namespace metallm;

class TestSentence : public QObject {
    Q_OBJECT

private slots:
    void fillsInItsArguments()
    {
        const Sentence told = sentence("%2 of %1 (%3): %4 % for %5, or %6", 1200, 3, "a, b",
            decimals(12.345, 1), significant(0.000123456), exactly(0.1));
        QCOMPARE(told.english(), std::string("3 of 1200 (a, b): 12.3 % for 0.0001235, or 0.1"));
    }

    void whatIsNoPlaceStays()
    {
        QCOMPARE(sentence("100 %, %2 and %0 of %1%", "a %1").english(),
            std::string("100 %, %2 and %0 of a %1%"));
        QCOMPARE(sentence("").english(), std::string());
    }

    void wholeFiguresHaveNoDecimals()
    {
        QCOMPARE(sentence("%1", exactly(512)).english(), std::string("512"));
        QCOMPARE(sentence("%1", decimals(-0.5, 2)).english(), std::string("-0.50"));
    }
};

QTEST_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"
