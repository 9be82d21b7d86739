// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/dialogs/namedialog.h"
#include "ui/shell/layoutdialog.h"
#include "ui/shell/layouts.h"
#include "ui/util/textscale.h"
#include "ui/util/theme.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

bool isInSight(const WindowFixture& fixture, PanelId id)
{
    const QDockWidget* dock = fixture.window->panels().dock(id);
    return dock->isVisible() && !dock->visibleRegion().isEmpty();
}

/// Shortcuts need an active window.
void press(const WindowFixture& fixture, Qt::Key key)
{
    fixture.window->activateWindow();
    QTest::keyClick(fixture.window.get(), key, Qt::ControlModifier);
}

QStringList savedNames(const WindowFixture& fixture)
{
    QStringList names;
    for (const QAction* action : fixture.window->layouts().savedActions())
        names.append(action->text());
    return names;
}

bool saveAs(const WindowFixture& fixture, const QString& name)
{
    fixture.trigger("actionSaveLayout");
    auto* edit = fixture.find<QLineEdit>("nameEdit");
    if (!edit)
        return false;
    edit->clear();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    return QTest::qWaitFor(
        [&] { return savedNames(fixture).contains(name) && !fixture.find<QLineEdit>("nameEdit"); });
}

} // namespace

class TestLayouts : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setTextScale(1); }

    void compareBringsWhatComparesToTheFront()
    {
        WindowFixture fixture;
        fixture.window->resize(1440, 900);
        QVERIFY(fixture.showData());
        QVERIFY(fixture.action("actionLayoutTune")->isChecked());
        QVERIFY(!isInSight(fixture, PanelId::CompareModels));
        press(fixture, Qt::Key_2);
        QVERIFY(fixture.action("actionLayoutCompare")->isChecked());
        for (const PanelId id :
            {PanelId::CompareModels, PanelId::Analyses, PanelId::Frontier, PanelId::Queries})
            QTRY_VERIFY(isInSight(fixture, id));
        press(fixture, Qt::Key_1);
        QTRY_VERIFY(isInSight(fixture, PanelId::Reward));
        QVERIFY(!isInSight(fixture, PanelId::CompareModels));
    }

    void presentIsLargeInChartsTooAndTuneIsNot()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        const double axis = axisFont().pointSizeF();
        const int menu = fixture.window->fontMetrics().height();
        press(fixture, Qt::Key_3);
        QTRY_VERIFY(isInSight(fixture, PanelId::Frontier));
        QVERIFY(isInSight(fixture, PanelId::Figures));
        QVERIFY(isInSight(fixture, PanelId::Selection));
        for (const PanelId id : {PanelId::Tuning, PanelId::Queries, PanelId::Log})
            QVERIFY(!fixture.window->panels().dock(id)->isVisible());
        QVERIFY(axisFont().pointSizeF() >= 1.4 * axis);
        QVERIFY(fixture.window->fontMetrics().height() >= menu * 13 / 10);
        press(fixture, Qt::Key_1);
        QCOMPARE(axisFont().pointSizeF(), axis);
        QTRY_COMPARE(fixture.window->fontMetrics().height(), menu);
    }

    void aLayoutIsSavedUnderANameAndComesBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->panels().dock(PanelId::Domains)->hide();
        fixture.window->panels().reveal(PanelId::Log);
        QVERIFY(saveAs(fixture, u"Mine"_s));
        fixture.trigger("actionLayoutTune");
        QVERIFY(fixture.window->panels().dock(PanelId::Domains)->isVisible());
        fixture.reopen();
        QVERIFY(fixture.showData());
        QCOMPARE(savedNames(fixture), QStringList{u"Mine"_s});
        auto* menu = fixture.find<QMenu>("menuLayout");
        const QList<QAction*> entries = menu->actions();
        const auto mine = std::ranges::find(entries, u"Mine"_s, &QAction::text);
        QVERIFY(mine != entries.end());
        (*mine)->trigger();
        QVERIFY(!fixture.window->panels().dock(PanelId::Domains)->isVisible());
        QTRY_VERIFY(isInSight(fixture, PanelId::Log));
        QVERIFY((*mine)->isChecked());
    }

    void resetGoesBackToTheLayoutChosen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->panels().dock(PanelId::Domains)->hide();
        QVERIFY(saveAs(fixture, u"Mine"_s));
        fixture.window->panels().dock(PanelId::Domains)->show();
        fixture.trigger("actionRestoreLayout");
        QVERIFY(!fixture.window->panels().dock(PanelId::Domains)->isVisible());
    }

    void theChoiceIsKeptOverSessions()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.trigger("actionLayoutPresent");
        fixture.reopen();
        QVERIFY(fixture.action("actionLayoutPresent")->isChecked());
        QVERIFY(textScale() > 1);
        QVERIFY(fixture.showData());
        QVERIFY(!fixture.window->panels().dock(PanelId::Tuning)->isVisible());
        fixture.trigger("actionLayoutTune");
        QVERIFY(fixture.window->panels().dock(PanelId::Tuning)->isVisible());
    }

    void aNameOfTheProgramsOwnIsRefused()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.trigger("actionSaveLayout");
        auto* edit = fixture.find<QLineEdit>("nameEdit");
        QVERIFY(edit);
        const auto* ok = fixture.find<QPushButton>("nameOk");
        QVERIFY(!ok->isEnabled()); // no name
        QTest::keyClicks(edit, u"present"_s);
        QVERIFY(!ok->isEnabled());
        QVERIFY(!fixture.find<QLabel>("nameNote")->text().isEmpty());
        QTest::keyClicks(edit, u"ation"_s);
        QVERIFY(ok->isEnabled());
        fixture.action("actionLayoutPresent")->setText(u"発表(&P)"_s); // a key in brackets
        edit->setText(u"発表"_s);
        QVERIFY(!ok->isEnabled());
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find<QLineEdit>("nameEdit"));
        QVERIFY(savedNames(fixture).isEmpty());
    }

    void layoutsAreRenamedAndDeletedTogetherOrNotAtAll()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        QVERIFY(!fixture.action("actionManageLayouts")->isEnabled());
        QVERIFY(saveAs(fixture, u"A"_s));
        QVERIFY(saveAs(fixture, u"B"_s));
        fixture.trigger("actionManageLayouts");
        auto* list = fixture.find<QListWidget>("layoutList");
        QVERIFY(list);
        list->item(0)->setText(u"B"_s); // two of a name
        auto* ok = fixture.find<QPushButton>("layoutOk");
        QVERIFY(!ok->isEnabled());
        QVERIFY(!fixture.find<QLabel>("layoutNote")->text().isEmpty());
        list->item(0)->setText(u"C"_s);
        list->setCurrentRow(1);
        QTest::mouseClick(fixture.find<QPushButton>("layoutDelete"), Qt::LeftButton);
        QCOMPARE(savedNames(fixture).size(), 2); // nothing before OK
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE(savedNames(fixture), QStringList{u"C"_s});
    }

    void theLayoutInUseIsRenamed()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->panels().dock(PanelId::Domains)->hide();
        QVERIFY(saveAs(fixture, u"A"_s));
        fixture.trigger("actionManageLayouts");
        fixture.find<QListWidget>("layoutList")->item(0)->setText(u"B"_s);
        QTest::mouseClick(fixture.find<QPushButton>("layoutOk"), Qt::LeftButton);
        const Layouts& layouts = fixture.window->layouts();
        QTRY_COMPARE(layouts.chosen(), u"saved/B"_s);
        QVERIFY(layouts.savedActions().constFirst()->isChecked());
        QVERIFY(!fixture.action("actionLayoutTune")->isChecked());
        fixture.window->panels().dock(PanelId::Domains)->show();
        fixture.trigger("actionRestoreLayout");
        QVERIFY(!fixture.window->panels().dock(PanelId::Domains)->isVisible());
        fixture.reopen();
        QCOMPARE(fixture.window->layouts().chosen(), u"saved/B"_s);
    }

    void theLayoutInUseIsDeleted()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        QVERIFY(saveAs(fixture, u"A"_s));
        fixture.window->layouts().setSaved({}, {});
        QCOMPARE(fixture.window->layouts().chosen(), u"tune"_s);
        QVERIFY(fixture.action("actionLayoutTune")->isChecked());
    }

    void theStartPageHasNothingToLayOut()
    {
        WindowFixture fixture;
        SavedLayouts(*fixture.settings).save({u"Mine"_s, {}, 1});
        fixture.reopen();
        const auto actions = [&] {
            QList<QAction*> found = fixture.window->layouts().savedActions();
            for (const char* name :
                {"actionLayoutTune", "actionLayoutCompare", "actionLayoutPresent",
                    "actionSaveLayout", "actionManageLayouts", "actionRestoreLayout", "actionAsk"})
                found.append(fixture.action(name));
            return found;
        };
        for (const QAction* action : actions())
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY(fixture.showData());
        for (const QAction* action : actions())
            QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
    }

    void aLayoutOfOtherPanelsSaysSo()
    {
        WindowFixture fixture;
        SavedLayouts(*fixture.settings).save({u"Old"_s, "from another version", 1});
        fixture.reopen();
        QVERIFY(fixture.showData());
        fixture.window->layouts().choose(u"saved/Old"_s);
        const auto& messages = fixture.workbench->log.messages();
        QVERIFY(!messages.empty());
        QVERIFY(messages.back().text.contains(u"Old"_s));
        QVERIFY(isInSight(fixture, PanelId::Frontier));
    }
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
