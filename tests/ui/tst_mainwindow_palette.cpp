// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/models/commandsmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/layouts.h"
#include "ui/util/fuzzymatch.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

/// The window with its palette open.
struct Scene : WindowFixture {
    Scene()
    {
        activate();
        open();
    }

    /// Shortcuts are the active window's.
    void activate() const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window is not active");
    }

    void open() const { QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier); }
    CommandPalette* palette() const { return find<CommandPalette>("commandPalette"); }
    QLineEdit* edit() const { return find<QLineEdit>("commandEdit"); }
    QTreeView* list() const { return find<QTreeView>("commandList"); }
    QString chosen() const { return list()->currentIndex().siblingAtColumn(0).data().toString(); }
    void run(const QString& typed) const
    {
        QTest::keyClicks(edit(), typed);
        QTest::keyClick(edit(), Qt::Key_Return);
    }
};

} // namespace

class TestMainWindowPalette : public QObject {
    Q_OBJECT

private slots:
    void fuzzyMatchPrefersBeginnings()
    {
        QVERIFY(!fuzzyScore(u"xyz"_s, u"Show panel: Log"_s));
        QVERIFY(!fuzzyScore(u"gol"_s, u"Log"_s)); // in that order only
        QCOMPARE(fuzzyScore(u"  "_s, u"Log"_s), 0);
        QVERIFY(fuzzyScore(u"SPL"_s, u"Show panel: Log"_s));
        QVERIFY(
            *fuzzyScore(u"spl"_s, u"Show panel: Log"_s) > *fuzzyScore(u"spl"_s, u"Display slow"_s));
        QVERIFY(*fuzzyScore(u"run"_s, u"Run"_s) > *fuzzyScore(u"run"_s, u"Run the other one"_s));
        QVERIFY(
            *fuzzyScore(u"open"_s, u"Open sample"_s) > *fuzzyScore(u"open"_s, u"Stop engine"_s));
        // The best way counts, not the first: "log" of "Log", not of "Loosing".
        QVERIFY(*fuzzyScore(u"log"_s, u"Lo go Log"_s) > *fuzzyScore(u"log"_s, u"Lo go lxoxg"_s));
    }

    void modelIsAModel()
    {
        CommandsModel model;
        QAbstractItemModelTester tester(&model);
        model.setCommands({}, {});
        QCOMPARE(model.rowCount(), 0);
        model.setCommands(
            {{u"a"_s, u"Run"_s}, {u"b"_s, u"Report"_s}, {u"c"_s, u"Redo"_s}}, {u"c"_s});
        QCOMPARE(model.index(0, 0).data().toString(), u"Redo"_s); // used of late
        model.setTyped(u"ru"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setTyped(u"zz"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void aSavedLayoutIsCalledByItsName()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->layouts().save(u"R&D…"_s);
        fixture.trigger("actionCommandPalette");
        QTest::keyClicks(fixture.find<QLineEdit>("commandEdit"), u"R&D"_s);
        const auto* list = fixture.find<QTreeView>("commandList");
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"Layout: R&D…"_s);
        QCOMPARE(Actions::plainText(u"R&&D"_s), u"R&D"_s);
        QCOMPARE(Actions::plainText(u"&Tune…"_s), u"Tune"_s);
    }

    void opensAndClosesByKeyboard()
    {
        Scene scene;
        QVERIFY(scene.palette()->isVisible());
        QVERIFY(scene.edit()->hasFocus());
        QTest::keyClick(scene.edit(), Qt::Key_Escape);
        QVERIFY(!scene.palette()->isVisible());
        QTest::keyClick(scene.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(scene.palette()->isVisible());
        scene.open();
        QVERIFY(!scene.palette()->isVisible());
        QTest::mouseClick(scene.find<QToolButton>("commandField"), Qt::LeftButton);
        QVERIFY(scene.palette()->isVisible());
    }

    void offersEveryActionThatIsEnabled()
    {
        Scene scene;
        const auto* model = scene.list()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        for (const char* name : {"actionOpenStudy", "actionOpenSample", "actionQuit"})
            QVERIFY2(texts.contains(scene.action(name)->iconText()), name);
        QVERIFY(!scene.action("actionUndo")->isEnabled());
        QVERIFY(!texts.contains(u"Undo"_s));
        for (const PanelId id : panelIds())
            QVERIFY(
                texts.contains(u"Show panel: "_s + scene.window->panels().dock(id)->windowTitle()));
    }

    void showsAPanel()
    {
        Scene scene;
        QVERIFY(scene.showData());
        scene.window->panels().dock(PanelId::Log)->hide();
        scene.run(u"panel log"_s);
        QVERIFY(!scene.palette()->isVisible());
        QVERIFY(!scene.window->panels().dock(PanelId::Log)->isHidden());
    }

    void choosesAPolicy()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.trigger("actionCommandPalette");
        auto* edit = fixture.find<QLineEdit>("commandEdit");
        QTest::keyClicks(edit, u"policy ucb1"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(fixture.workbench->state.parameters().policy, std::string("ucb1"));
        QCOMPARE(fixture.workbench->editor.undoStack().count(), 1);
    }

    void arrowKeysChoose()
    {
        Scene scene;
        const QString first = scene.chosen();
        QTest::keyClick(scene.edit(), Qt::Key_Down);
        QVERIFY(scene.chosen() != first);
        QCOMPARE(scene.edit()->accessibleDescription(), scene.chosen());
        QTest::keyClick(scene.edit(), Qt::Key_Up);
        QTest::keyClick(scene.edit(), Qt::Key_Up);
        QCOMPARE(scene.chosen(), first);
        QTest::keyClicks(scene.edit(), u"qqqq"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return); // nothing to run
        QVERIFY(scene.palette()->isVisible());
    }

    void recentCommandsComeFirst()
    {
        Scene scene;
        scene.run(u"theme dark"_s);
        QCOMPARE(scene.settings->text(Setting::Theme), u"dark"_s);
        scene.open();
        QCOMPARE(scene.chosen(), u"Theme: Dark"_s);
        scene.run(u"theme light"_s);
        scene.reopen();
        scene.activate();
        scene.open();
        QCOMPARE(scene.chosen(), u"Theme: Light"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Down);
        QCOMPARE(scene.chosen(), u"Theme: Dark"_s);
    }

    void showsShortcuts()
    {
        Scene scene;
        QTest::keyClicks(scene.edit(), u"quit"_s);
        const QModelIndex index = scene.list()->currentIndex();
        QCOMPARE(index.siblingAtColumn(0).data().toString(), u"Quit"_s);
        QCOMPARE(index.siblingAtColumn(1).data().toString(), u"Ctrl+Q"_s);
    }
};

QTEST_MAIN(TestMainWindowPalette)
#include "tst_mainwindow_palette.moc"
