// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowsfixture.h"
#include "ui/dialogs/filedialog.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/layouts.h"
#include "ui/shell/recentfiles.h"
#include "ui/util/textscale.h"

#include <algorithm>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowsFixture;

namespace {

/// Two windows with a study each.
struct TwoStudies : WindowsFixture {
    TwoStudies()
    {
        ready = makeStudy(u"one.metallm"_s);
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        ready = ready && windows->count() == 2 && makeStudy(u"two.metallm"_s, 1);
    }

    bool ready = false;
};

/// Two windows without a study: layouts need none.
struct TwoWindows : WindowsFixture {
    TwoWindows() { action("actionNewWindow")->trigger(); }
};

bool isChosen(const MainWindow& window, const QString& layout)
{
    const QList<QAction*> actions = window.layouts().savedActions();
    const auto found = std::ranges::find(actions, layout, &QAction::text);
    return window.layouts().chosen() == u"saved/"_s + layout && found != actions.end()
        && (*found)->isChecked();
}

} // namespace

class TestWindows : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        setTextScale(1);
    }

    void eachWindowHasAStudyAndAnUndoOfItsOwn()
    {
        TwoStudies scene;
        QVERIFY(scene.ready);
        QVERIFY(scene.window(0).windowTitle().contains(u"one"_s));
        QVERIFY(scene.window(1).windowTitle().contains(u"two"_s));
        const double before = scene.workbench(0).state.parameters().costWeight;
        scene.workbench(1).editor.proposeCostWeight(0.77);
        QVERIFY(!scene.action("actionUndo", 0)->isEnabled());
        QVERIFY(scene.action("actionUndo", 1)->isEnabled());
        QCOMPARE(scene.workbench(0).state.parameters().costWeight, before);
        scene.action("actionUndo", 1)->trigger();
        QVERIFY(scene.workbench(1).state.parameters().costWeight != 0.77);
    }

    void recentStudiesAreShared()
    {
        TwoStudies scene;
        QVERIFY(scene.ready);
        QCOMPARE(scene.window(0).recent().files().size(), 2);
        const auto texts = [&](std::size_t index) {
            QStringList entries;
            for (const QAction* action : scene.find<QMenu>("menuRecent", index)->actions())
                entries.append(action->text());
            return entries;
        };
        QVERIFY(texts(0).join(u' ').contains(u"two.metallm"_s));
        QCOMPARE(texts(0), texts(1));
    }

    void opensAStudyInANewWindow()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"one.metallm"_s));
        QVERIFY(QFile::copy(fixture.path(u"one.metallm"_s), fixture.path(u"two.metallm"_s)));
        filedialog::setNextFileName(fixture.path(u"two.metallm"_s));
        fixture.action("actionOpenInNewWindow")->trigger();
        QCOMPARE(fixture.windows->count(), 2U);
        QVERIFY(fixture.waitForResult(1));
        QVERIFY(fixture.workbench(1).study.file().endsWith(u"two.metallm"_s));
        QVERIFY(fixture.workbench(0).study.file().endsWith(u"one.metallm"_s));
    }

    void theSameStudyIsRaisedInstead()
    {
        TwoStudies scene;
        QVERIFY(scene.ready);
        scene.window(1).activateWindow();
        filedialog::setNextFileName(scene.path(u"one.metallm"_s));
        scene.action("actionOpenInNewWindow", 1)->trigger();
        QCOMPARE(scene.windows->count(), 2U);
        QTRY_COMPARE(QApplication::activeWindow(), &scene.window(0));
        scene.window(1).activateWindow();
        scene.window(1).files().open(scene.path(u"one.metallm"_s));
        QTRY_COMPARE(QApplication::activeWindow(), &scene.window(0));
        QVERIFY(!scene.workbench(1).study.isBusy());
        QVERIFY(scene.workbench(1).study.file().endsWith(u"two.metallm"_s));
    }

    void aNewStudyThatAnotherWindowHasIsRaisedToo()
    {
        TwoStudies scene;
        QVERIFY(scene.ready);
        scene.window(1).activateWindow();
        filedialog::setNextFileName(scene.path(u"one.metallm"_s));
        scene.action("actionNewStudy", 1)->trigger();
        QTRY_COMPARE(QApplication::activeWindow(), &scene.window(0));
        QVERIFY(!scene.workbench(1).study.isBusy());
        QVERIFY(scene.workbench(1).study.file().endsWith(u"two.metallm"_s));
    }

    void aNewWindowIsLikeTheOneItIsOpenedFrom()
    {
        TwoWindows scene;
        scene.window(0).resize(1300, 777);
        scene.window(0).move(40, 50);
        scene.window(0).layouts().choose(u"compare"_s);
        scene.window(1).resize(1400, 850);
        scene.window(1).move(300, 300);
        scene.window(1).layouts().choose(u"tune"_s);
        scene.action("actionNewWindow", 0)->trigger();
        QCOMPARE(scene.windows->count(), 3U);
        QCOMPARE(scene.window(2).size(), scene.window(0).size());
        QCOMPARE(scene.window(2).pos(), QPoint(72, 82));
        QCOMPARE(scene.window(2).layouts().chosen(), u"compare"_s);
    }

    void aLayoutIsSavedWithoutTouchingTheOtherWindow()
    {
        TwoWindows scene;
        scene.window(0).layouts().save(u"Mine"_s);
        scene.window(1).layouts().save(u"Other"_s);
        QVERIFY(isChosen(scene.window(0), u"Mine"_s));
        QVERIFY(isChosen(scene.window(1), u"Other"_s));
        QCOMPARE(scene.window(0).layouts().savedActions().size(), 2);
    }

    void aLayoutIsRenamedInTheOtherWindowToo()
    {
        TwoWindows scene;
        scene.window(0).layouts().save(u"Mine"_s);
        std::vector<SavedLayout> layouts = SavedLayouts(*scene.settings).all();
        layouts.front().name = u"Ours"_s;
        scene.window(1).layouts().setSaved(layouts, {{u"Mine"_s, u"Ours"_s}});
        QVERIFY(isChosen(scene.window(0), u"Ours"_s));
        QCOMPARE(scene.window(1).layouts().chosen(), u"tune"_s);
    }

    void theSizeOfTypeIsOneForAll()
    {
        TwoWindows scene;
        const auto rowHeight = [&](std::size_t index) {
            return scene.find<QTableView>("queriesTable", index)
                ->verticalHeader()
                ->defaultSectionSize();
        };
        const int before = rowHeight(0);
        scene.window(1).layouts().choose(u"present"_s);
        QVERIFY(rowHeight(1) > before);
        QCOMPARE(rowHeight(0), rowHeight(1));
        scene.window(0).layouts().choose(u"tune"_s);
        QCOMPARE(rowHeight(1), before);
    }

    void aSessionThatCannotBeKeptIsToldOnce()
    {
        WindowsFixture fixture;
        const auto block = [&] {
            QFile::remove(fixture.sessionFile());
            return QDir().mkpath(fixture.sessionFile()); // no file can be written there
        };
        const auto saveAt = [&](int width) {
            fixture.window().resize(width, 850);
            fixture.windows->saveSession();
        };
        const auto warnings = [&] {
            return std::ranges::count(
                fixture.workbench().log.messages(), Severity::Warning, &Message::severity);
        };
        QVERIFY(block());
        saveAt(1310);
        saveAt(1320);
        QCOMPARE(warnings(), 1);
        QVERIFY(QDir().rmdir(fixture.sessionFile()));
        saveAt(1330);
        QVERIFY(QFile::exists(fixture.sessionFile()));
        QVERIFY(block());
        saveAt(1340);
        QCOMPARE(warnings(), 2); // it had worked in between
    }

    void allWindowsComeBack()
    {
        TwoStudies scene;
        QVERIFY(scene.ready);
        scene.workbench(1).editor.proposeCostWeight(0.61);
        scene.restart(); // quits
        QCOMPARE(scene.windows->count(), 2U);
        QVERIFY(scene.waitForResult(0) && scene.waitForResult(1));
        QVERIFY(scene.window(0).isVisible() && scene.window(1).isVisible());
        QVERIFY(scene.workbench(0).study.file().endsWith(u"one.metallm"_s));
        QCOMPARE(scene.workbench(1).state.parameters().costWeight, 0.61);
    }

    void aWindowThatWasClosedDoesNot()
    {
        TwoStudies scene;
        QVERIFY(scene.ready);
        scene.window(0).close();
        QTRY_COMPARE(scene.windows->count(), 1U);
        scene.restart();
        QCOMPARE(scene.windows->count(), 1U);
        QVERIFY(scene.waitForResult());
        QVERIFY(scene.workbench().study.file().endsWith(u"two.metallm"_s));
    }

    void theLanguageIsOneForAll()
    {
        TwoStudies scene;
        QVERIFY(scene.ready);
        QAction* german = nullptr;
        for (QMenu* menu : scene.window(1).findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (action->objectName() == u"actionLanguage_de"_s)
                    german = action;
        QVERIFY(german);
        german->trigger();
        QTRY_COMPARE(scene.find<QMenu>("menuFile", 0)->title(), u"&Datei"_s);
        QTRY_COMPARE(scene.find<QMenu>("menuFile", 1)->title(), u"&Datei"_s);
    }
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
