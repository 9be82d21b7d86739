// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QUndoCommand>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

QStringList texts(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
    return texts;
}

void clickRow(QListView* list, int row)
{
    const QRect place = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
}

/// A window with a data set, its history in front.
struct Scene : WindowFixture {
    Scene()
    {
        ready = showData();
        window->panels().reveal(PanelId::History);
        list = find<QListView>("historyList");
    }

    bool ready = false;
    QListView* list = nullptr;
};

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void modelFollowsTheStack()
    {
        QUndoStack stack;
        HistoryModel model(stack);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(texts(model), QStringList{u"As it was loaded, the present state"_s});
        stack.push(new QUndoCommand(u"one"_s));
        stack.push(new QUndoCommand(u"two"_s));
        stack.undo();
        QCOMPARE(texts(model),
            (QStringList{
                u"As it was loaded"_s, u"one, the present state"_s, u"two, taken back"_s}));
        stack.push(new QUndoCommand(u"three"_s)); // in the place of what was taken back
        QCOMPARE(texts(model),
            (QStringList{u"As it was loaded"_s, u"one"_s, u"three, the present state"_s}));
        stack.clear();
        QCOMPARE(model.rowCount(), 1);
    }

    void saysThatNothingWasChanged()
    {
        Scene scene;
        QVERIFY(scene.ready);
        QVERIFY(scene.find<QLabel>("historyEmpty")->isVisible());
        QVERIFY(!scene.list->isVisible());
        scene.workbench->editor.proposeCostWeight(0.5);
        QVERIFY(!scene.find<QLabel>("historyEmpty")->isVisible());
        QVERIFY(scene.list->isVisible());
    }

    void aClickGoesToThatState()
    {
        Scene scene;
        QVERIFY(scene.ready);
        for (const double weight : {0.3, 0.5, 0.7})
            scene.workbench->editor.proposeCostWeight(weight);
        QCOMPARE(scene.list->model()->rowCount(), 4);
        clickRow(scene.list, 1);
        QCOMPARE(scene.workbench->state.parameters().costWeight, 0.3);
        QCOMPARE(scene.list->currentIndex().row(), 1);
        clickRow(scene.list, 3);
        QCOMPARE(scene.workbench->state.parameters().costWeight, 0.7);
        clickRow(scene.list, 0);
        QCOMPARE(scene.workbench->state.parameters().costWeight, 0.2);
    }

    void theKeyboardGoesToAState()
    {
        Scene scene;
        QVERIFY(scene.ready);
        scene.workbench->editor.proposeCostWeight(0.3);
        scene.workbench->editor.proposeCostWeight(0.5);
        scene.list->setFocus();
        QTest::keyClick(scene.list, Qt::Key_Up);
        QCOMPARE(scene.workbench->state.parameters().costWeight, 0.5); // not by looking
        QTest::keyClick(scene.list, Qt::Key_Return);
        QCOMPARE(scene.workbench->state.parameters().costWeight, 0.3);
    }

    void filtersComeBack()
    {
        Scene scene;
        QVERIFY(scene.ready);
        SelectionEditor& selection = scene.workbench->selection;
        selection.propose(DomainFilter{0});
        selection.propose(ModelFilter{1});
        const QuerySelection both = scene.workbench->state.view().selection;
        scene.trigger("actionClearFilters");
        QVERIFY(scene.workbench->state.view().selection.isEmpty());
        scene.trigger("actionUndo");
        QCOMPARE(scene.workbench->state.view().selection, both);
        QCOMPARE(scene.list->model()->rowCount(), 4);
        selection.remove(DomainFilter{0});
        QCOMPARE(scene.workbench->state.view().selection.filters.size(), 1);
        scene.trigger("actionUndo");
        QCOMPARE(scene.workbench->state.view().selection, both);
    }

    void aBrushIsOneStep()
    {
        Scene scene;
        QVERIFY(scene.ready);
        SelectionEditor& selection = scene.workbench->selection;
        selection.setBrushing(true);
        for (int end = 10; end < 40; ++end)
            selection.propose(WindowFilter{5, end});
        selection.setBrushing(false);
        QCOMPARE(scene.list->model()->rowCount(), 2);
        for (const auto& typed : {u"q"_s, u"qu"_s, u"que"_s})
            selection.proposeText(typed);
        QCOMPARE(scene.list->model()->rowCount(), 3);
        scene.trigger("actionUndo");
        QCOMPARE(scene.workbench->state.view().selection, (QuerySelection{{WindowFilter{5, 39}}}));
        scene.trigger("actionUndo");
        QVERIFY(scene.workbench->state.view().selection.isEmpty());
    }

    void aPinTakenAwayComesBack()
    {
        Scene scene;
        QVERIFY(scene.ready);
        scene.trigger("actionPin");
        QCOMPARE(scene.workbench->pins.pins().size(), 1U);
        const int id = scene.workbench->pins.pins().front()->id;
        scene.workbench->pins.rename(id, u"mine"_s);
        scene.workbench->pins.remove(id);
        QVERIFY(scene.workbench->pins.pins().empty());
        clickRow(scene.list, 2);
        QCOMPARE(scene.workbench->pins.pins().front()->name, u"mine"_s);
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
