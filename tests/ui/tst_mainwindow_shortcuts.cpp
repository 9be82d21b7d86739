// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/shortcutdialog.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

/// The dialog over the window.
struct Scene : WindowFixture {
    Scene() { trigger("actionEditShortcuts"); }

    ShortcutDialog* dialog() const { return window->findChild<ShortcutDialog*>(); }
    QTableView* table() const { return find<QTableView>("shortcutTable"); }
    QKeySequenceEdit* edit() const { return find<QKeySequenceEdit>("shortcutEdit"); }
    QString note() const { return find<QLabel>("shortcutNote")->text(); }
    QPushButton* button(QDialogButtonBox::StandardButton which) const
    {
        return dialog()->findChild<QDialogButtonBox*>()->button(which);
    }
    void choose(const QString& command) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, 0).data().toString() == command)
                return table()->selectRow(row);
        qFatal("no command %s", qPrintable(command));
    }
    /// Waits until the box takes the stroke for all there is.
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QSignalSpy finished(edit(), &QKeySequenceEdit::editingFinished);
        QTest::keyClick(edit(), key, modifiers);
        if (finished.isEmpty() && !finished.wait(4000))
            qFatal("the box does not finish");
    }
    QString shown() const { return table()->currentIndex().siblingAtColumn(1).data().toString(); }
};

} // namespace

class TestMainWindowShortcuts : public QObject {
    Q_OBJECT

private slots:
    void modelIsAModel()
    {
        QObject parent;
        const Actions actions(&parent);
        ShortcutsModel model(actions, {}, &parent);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), int(actions.all().size()));
        model.setShortcut(0, QKeySequence(u"Ctrl+J"_s));
        QVERIFY(!model.isDefault(0));
        model.resetAll();
        QVERIFY(model.isDefault(0) && model.changes().isEmpty());
    }

    void noDefaultsCollide()
    {
        QObject parent;
        const Actions actions(&parent);
        QVERIFY(!ShortcutsModel(actions, {}, &parent).hasConflicts());
    }

    void aChangeIsPutOnAndKept()
    {
        Scene scene;
        scene.choose(u"Report"_s);
        scene.type(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(scene.shown(), u"Ctrl+J"_s);
        QCOMPARE(scene.action("actionReport")->shortcut(), QKeySequence(u"Ctrl+R"_s)); // not yet
        scene.button(QDialogButtonBox::Ok)->click();
        QCOMPARE(scene.action("actionReport")->shortcut(), QKeySequence(u"Ctrl+J"_s));
        QVERIFY(scene.action("actionReport")->toolTip().contains(u"Ctrl+J"_s));
        scene.reopen();
        QCOMPARE(scene.action("actionReport")->shortcut(), QKeySequence(u"Ctrl+J"_s));
        QCOMPARE(scene.action("actionRun")->shortcut(), QKeySequence(u"F5"_s));
    }

    void aConflictIsToldAndNotKept()
    {
        Scene scene;
        scene.choose(u"Report"_s);
        scene.type(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(scene.note().contains(u"Import"_s));
        QVERIFY(!scene.button(QDialogButtonBox::Ok)->isEnabled());
        scene.find<QPushButton>("noShortcutButton")->click();
        QVERIFY(scene.note().isEmpty());
        QVERIFY(scene.button(QDialogButtonBox::Ok)->isEnabled());
        scene.button(QDialogButtonBox::Ok)->click();
        QVERIFY(scene.action("actionReport")->shortcut().isEmpty());
    }

    void resetBringsTheDefaultBack()
    {
        Scene scene;
        scene.choose(u"Report"_s);
        QVERIFY(!scene.find<QPushButton>("resetShortcutButton")->isEnabled());
        scene.type(Qt::Key_J, Qt::ControlModifier);
        scene.find<QPushButton>("resetShortcutButton")->click();
        QCOMPARE(scene.shown(), u"Ctrl+R"_s);
        QCOMPARE(scene.edit()->keySequence(), QKeySequence(u"Ctrl+R"_s));
        scene.type(Qt::Key_J, Qt::ControlModifier);
        scene.choose(u"Run"_s);
        scene.type(Qt::Key_F6, Qt::NoModifier);
        scene.find<QPushButton>("resetAllShortcutsButton")->click();
        QCOMPARE(scene.shown(), u"F5"_s);
        scene.choose(u"Report"_s);
        QCOMPARE(scene.shown(), u"Ctrl+R"_s);
    }

    void cancelChangesNothing()
    {
        Scene scene;
        scene.choose(u"Report"_s);
        scene.type(Qt::Key_J, Qt::ControlModifier);
        scene.button(QDialogButtonBox::Cancel)->click();
        QCOMPARE(scene.action("actionReport")->shortcut(), QKeySequence(u"Ctrl+R"_s));
        QVERIFY(scene.settings->value(Setting::Shortcuts).toMap().isEmpty());
    }
};

QTEST_MAIN(TestMainWindowShortcuts)
#include "tst_mainwindow_shortcuts.moc"
