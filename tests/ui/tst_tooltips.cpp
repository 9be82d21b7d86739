// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"
#include "tests/support/windowfixture.h"
#include "ui/dialogs/embeddialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/panels/eventform.h"
#include "ui/panels/policysettings.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/layouts.h"
#include "ui/shell/shortcutdialog.h"
#include "ui/util/policytext.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

constexpr qsizetype leastExplanation = 18; // of a parameter: more than its name again

/// What a user sets a parameter by.
bool isInput(const QWidget* widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QKeySequenceEdit*>(widget)
        || (qobject_cast<const QAbstractSlider*>(widget)
            && !qobject_cast<const QScrollBar*>(widget));
}

/// Qt's own parts of another control, and the buttons that every dialog has.
bool isPart(const QWidget* widget)
{
    if (widget->objectName().startsWith(u"qt_"_s))
        return true;
    const QWidget* parent = widget->parentWidget();
    if (const auto* buttons = qobject_cast<const QDialogButtonBox*>(parent))
        return buttons->standardButton(
                   const_cast<QAbstractButton*>(qobject_cast<const QAbstractButton*>(widget)))
            != QDialogButtonBox::NoButton;
    for (; parent; parent = parent->parentWidget())
        if (isInput(parent) || qobject_cast<const QAbstractItemView*>(parent)
            || qobject_cast<const QTabBar*>(parent))
            return true;
    return false;
}

/// "panelTuning/alphaBox: ..." for each control without a tool tip that explains it.
QStringList unexplained(const QWidget* root)
{
    QStringList found;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if ((!isInput(widget) && !button) || isPart(widget))
            continue;
        const bool explained =
            button ? !widget->toolTip().isEmpty() : widget->toolTip().size() >= leastExplanation;
        if (!explained)
            found.append(u"%1/%2 (%3): “%4”"_s.arg(root->objectName(), widget->objectName(),
                QString::fromLatin1(widget->metaObject()->className()), widget->toolTip()));
    }
    return found;
}

QStringList settingTips(const WindowFixture& fixture, const char* section)
{
    QStringList tips;
    const auto* root = fixture.window->findChild<QWidget*>(QString::fromLatin1(section));
    for (const QWidget* control : root->findChildren<QWidget*>())
        if (control->objectName().startsWith(u"setting_"_s))
            tips.append(control->toolTip());
    return tips;
}

} // namespace

class TestToolTips : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyControlOfEveryPanelIsExplained()
    {
        WindowFixture fixture;
        QStringList missing = unexplained(fixture.window.get());
        QVERIFY(fixture.showData());
        fixture.workbench->selection.propose(DomainFilter{0});
        QVERIFY(fixture.waitForResult());
        for (const PanelId panel : panelIds())
            missing += unexplained(fixture.window->panels().dock(panel));
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyControlOfTheDialogsIsExplained()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.trigger("actionSaveLayout");
        QStringList missing = unexplained(fixture.find<QWidget>("nameDialog"));
        fixture.find<QDialog>("nameDialog")->reject();
        fixture.window->layouts().save(u"Mine"_s);
        fixture.trigger("actionManageLayouts");
        missing += unexplained(fixture.find<QWidget>("layoutDialog"));
        fixture.find<QDialog>("layoutDialog")->reject();
        fixture.window->files().import({fixture.writeTidy(u"own"_s, 10)});
        QTRY_VERIFY(fixture.find<QPushButton>("importButton")->isEnabled());
        missing += unexplained(fixture.find<ImportDialog>("importDialog"));
        const EmbedDialog embed(EmbedForm{}, nullptr);
        missing += unexplained(&embed);
        fixture.trigger("actionEditShortcuts");
        missing += unexplained(fixture.find<ShortcutDialog>("shortcutDialog"));
        fixture.trigger("actionHelp");
        missing += unexplained(fixture.find<QWidget>("helpWindow"));
        fixture.trigger("actionTour");
        missing += unexplained(fixture.find<QWidget>("tourCallout"));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyFieldOfAnEventIsExplained()
    {
        using Kind = sim::Event::Kind;
        EventForm form(nullptr);
        form.setWorld({{u"a"_s, u"b"_s}, {u"law"_s, u"maths"_s}, 100});
        QStringList missing;
        for (const Kind kind :
            {Kind::Price, Kind::Join, Kind::Leave, Kind::Mix, Kind::Feedback, Kind::Quality}) {
            form.setEvent(sim::Event{.kind = kind, .time = 1, .model = "a"});
            QVERIFY(!form.findChildren<QAbstractSpinBox*>().isEmpty());
            missing += unexplained(&form);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyPolicyParameterTellsRangeDefaultAndPaper()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        PolicySettings settings(nullptr);
        for (const policy::PolicyInfo& policy : policy::registered()) {
            settings.show(&policy.settings, {}, {u"a"_s, u"b"_s}, policy.source);
            for (const policy::SettingInfo& setting : policy.settings) {
                const QString name = u"setting_"_s + QString::fromStdString(setting.name);
                const auto controls = settings.findChildren<QWidget*>(name);
                QVERIFY2(!controls.isEmpty(), qPrintable(name));
                const QString tip = controls.constLast()->toolTip();
                QVERIFY2(tip.contains(QString::fromStdString(policy.source)), qPrintable(tip));
                QVERIFY2(tip.contains(QString::fromStdString(setting.help)), qPrintable(tip));
                if (!setting.fallback.empty())
                    QVERIFY2(tip.contains(u"Default: "_s), qPrintable(tip));
                if (setting.kind == policy::SettingInfo::Kind::Number
                    && std::isfinite(setting.least))
                    QVERIFY2(tip.contains(u"From "_s), qPrintable(tip));
            }
        }
    }

    void sharedParametersNameThePaperOfThePolicy()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        const std::pair<const char*, QString> papers[]{
            {"linucb", u"arXiv 1003.0146"_s}, {"lints", u"arXiv 1209.3352"_s}};
        for (const auto& [policy, paper] : papers) {
            sim::Parameters parameters = fixture.workbench->state.parameters();
            parameters.policy = policy;
            fixture.workbench->editor.propose(parameters);
            for (const char* box : {"alphaBox", "lambdaBox"})
                QVERIFY2(fixture.find<QWidget>(box)->toolTip().contains(paper), policy);
        }
    }

    void theTuningPanelNamesThePaperOfThePolicy()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        sim::Parameters parameters = fixture.workbench->state.parameters();
        parameters.policy = "knn";
        fixture.workbench->editor.propose(parameters);
        QTRY_VERIFY(!settingTips(fixture, "policySettings").isEmpty());
        for (const QString& tip : settingTips(fixture, "policySettings"))
            QVERIFY2(tip.contains(u"arXiv 2403.12031"_s), qPrintable(tip));
    }

    void theyAreInTheLanguageOfTheWindow()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        const QString english = fixture.find<QWidget>("alphaBox")->toolTip();
        fixture.trigger("actionLanguage_de");
        QTRY_VERIFY(fixture.find<QWidget>("alphaBox")->toolTip() != english);
        QVERIFY(fixture.find<QWidget>("alphaBox")->toolTip().contains(u"arXiv 1003.0146"_s));
        for (const policy::PolicyInfo& policy : policy::registered()) {
            QVERIFY2(policyText(policy.help) != QString::fromStdString(policy.help),
                policy.name.c_str());
            for (const policy::SettingInfo& setting : policy.settings)
                QVERIFY2(policyText(setting.help) != QString::fromStdString(setting.help),
                    setting.name.c_str());
        }
    }
};

QTEST_MAIN(TestToolTips)
#include "tst_tooltips.moc"
