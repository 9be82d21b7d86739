// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

class TestMainWindowAsk : public QObject {
    Q_OBJECT

private slots:
    void isUsedByTheKeyboardAlone()
    {
        WindowFixture scene;
        scene.trigger("actionOpenSample");
        QVERIFY(scene.waitForResult(60000));
        scene.trigger("actionAsk");
        auto* text = scene.find<QPlainTextEdit>("askText");
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(QApplication::focusWidget(), text);
        QTest::keyClicks(text, u"How long does a train take?"_s);
        AskController& ask = scene.workbench->ask;
        QTRY_COMPARE_WITH_TIMEOUT(ask.stage(), AskController::Stage::Answered, 60000);
        QCOMPARE(ask.answer()->question.text, "How long does a train take?");
        QVERIFY(!ask.answer()->neighbours.empty());
        QTest::keyClick(text, Qt::Key_Tab);
        auto* table = scene.find<QTableView>("askModels");
        QCOMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->model()->rowCount(),
            scene.workbench->state.snapshot()->analysis->experiment->armCount());
    }
};

QTEST_MAIN(TestMainWindowAsk)
#include "tst_mainwindow_ask.moc"
