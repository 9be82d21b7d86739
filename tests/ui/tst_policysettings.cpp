// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"
#include "ui/panels/countbox.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/policysettings.h"
#include "ui/state/changetext.h"
#include "ui/util/policytext.h"
#include "ui/util/policytexts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <set>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;
using Kind = policy::SettingInfo::Kind;

namespace {

policy::PolicyInfo madeUp()
{
    policy::PolicyInfo info;
    info.name = "made-up";
    info.settings = {{.name = "epsilon",
                         .help = "share of random choices",
                         .fallback = "0.05",
                         .kind = Kind::Number,
                         .least = 0,
                         .most = 1},
        {.name = "window-length",
            .help = "queries kept",
            .fallback = "1000",
            .kind = Kind::Integer,
            .least = 1},
        {.name = "kernel",
            .help = "shape",
            .fallback = "gauss",
            .kind = Kind::Choice,
            .choices = {"gauss", "cauchy"}},
        {.name = "model", .help = "name of the model", .fallback = "", .kind = Kind::Model},
        {.name = "children", .help = "policies", .fallback = "linucb", .kind = Kind::Text}};
    return info;
}

const QStringList models{u"small"_s, u"large"_s};

struct Panel {
    policy::PolicyInfo info = madeUp();
    PolicySettings widget{nullptr};
    QSignalSpy edits{&widget, &PolicySettings::edited};
    PolicySettings::Values values = PolicySettings::begin(info.settings, models);

    Panel()
    {
        QObject::connect(&widget, &PolicySettings::edited, &widget,
            [this](const PolicySettings::Values& proposed) {
                values = proposed;
                widget.show(&info.settings, values, models, info.source); // as the state would
            });
        widget.show(&info.settings, values, models, info.source);
    }
    template<typename Control>
    Control* find(const char* name) const
    {
        return widget.findChild<Control*>(u"setting_"_s + QString::fromLatin1(name));
    }
    QPushButton* reset() const { return widget.findChild<QPushButton*>(u"resetPolicySettings"_s); }
};

} // namespace

class TestPolicySettings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void eachKindHasItsControl();
    void editsAreProposedAndDefaultsLeftOut();
    void whatMustBeSetIsSet();
    void resetGoesBackToTheDefaults();
    void anotherPolicyHasOtherControls();
    void everyRegisteredPolicyCanBeShown();
    void changesAreNamed();
    void everyTextIsTranslatable();
};

void TestPolicySettings::eachKindHasItsControl()
{
    const Panel panel;
    QVERIFY(!panel.widget.isHidden());
    const auto* epsilon = panel.find<NumberBox>("epsilon");
    QCOMPARE(epsilon->value(), 0.05);
    QCOMPARE(epsilon->minimum(), 0.0);
    QCOMPARE(epsilon->maximum(), 1.0);
    QVERIFY(epsilon->toolTip().contains(u"share of random choices"_s));
    QVERIFY(epsilon->toolTip().contains(u"0.05"_s));
    QCOMPARE(epsilon->accessibleName(), u"Epsilon"_s);
    QCOMPARE(panel.find<CountBox>("window-length")->value(), 1000);
    QCOMPARE(panel.find<CountBox>("window-length")->minimum(), 1);
    QCOMPARE(panel.find<QComboBox>("kernel")->currentData().toString(), u"gauss"_s);
    QCOMPARE(panel.find<QComboBox>("model")->count(), 2);
    QCOMPARE(panel.find<QLineEdit>("children")->text(), u"linucb"_s);
    QCOMPARE(settingTitle("window-length"), u"Window length"_s);
    QCOMPARE(panel.edits.count(), 0); // showing proposes nothing
}

void TestPolicySettings::editsAreProposedAndDefaultsLeftOut()
{
    Panel panel;
    panel.find<NumberBox>("epsilon")->setValue(0.2);
    QCOMPARE(panel.values.at("epsilon"), std::string("0.2"));
    panel.find<CountBox>("window-length")->setValue(50);
    QCOMPARE(panel.values.at("window-length"), std::string("50"));
    auto* kernel = panel.find<QComboBox>("kernel");
    kernel->setCurrentIndex(1);
    emit kernel->activated(1);
    QCOMPARE(panel.values.at("kernel"), std::string("cauchy"));
    auto* text = panel.find<QLineEdit>("children");
    text->setText(u"linucb,random"_s);
    emit text->editingFinished();
    QCOMPARE(panel.values.at("children"), std::string("linucb,random"));
    QCOMPARE(panel.edits.count(), 4);
    panel.find<NumberBox>("epsilon")->setValue(0.05);
    QVERIFY(!panel.values.contains("epsilon")); // equal to never having been set
    emit text->editingFinished(); // focus alone
    QCOMPARE(panel.values.at("children"), std::string("linucb,random"));
}

void TestPolicySettings::whatMustBeSetIsSet()
{
    const Panel panel;
    QCOMPARE(panel.values, (PolicySettings::Values{{"model", "small"}}));
    QCOMPARE(panel.find<QComboBox>("model")->currentText(), u"small"_s);
    sim::Parameters parameters;
    parameters.settings = panel.values;
    QVERIFY(policy::checkSettings(panel.info, parameters).has_value());
}

void TestPolicySettings::resetGoesBackToTheDefaults()
{
    Panel panel;
    QVERIFY(panel.reset()->isHidden());
    panel.find<NumberBox>("epsilon")->setValue(0.2);
    QVERIFY(!panel.reset()->isHidden());
    QTest::mouseClick(panel.reset(), Qt::LeftButton);
    QCOMPARE(panel.values, PolicySettings::begin(panel.info.settings, models));
    QCOMPARE(panel.find<NumberBox>("epsilon")->value(), 0.05);
    QVERIFY(panel.reset()->isHidden());
}

void TestPolicySettings::anotherPolicyHasOtherControls()
{
    Panel panel;
    policy::PolicyInfo other;
    other.settings = {{.name = "scale", .help = "s", .fallback = "2", .kind = Kind::Number}};
    panel.widget.show(&other.settings, {}, models, other.source);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!panel.find<NumberBox>("epsilon"));
    QCOMPARE(panel.find<NumberBox>("scale")->value(), 2.0);
    panel.widget.show(nullptr, {}, models, {});
    QVERIFY(panel.widget.isHidden());
}

void TestPolicySettings::everyRegisteredPolicyCanBeShown()
{
    for (const policy::PolicyInfo& info : policy::registered()) {
        PolicySettings widget(nullptr);
        QSignalSpy edits(&widget, &PolicySettings::edited);
        widget.show(
            &info.settings, PolicySettings::begin(info.settings, models), models, info.source);
        for (const policy::SettingInfo& setting : info.settings) {
            const auto* control =
                widget.findChild<QWidget*>(u"setting_"_s + QString::fromStdString(setting.name));
            QVERIFY2(control, setting.name.c_str());
            QVERIFY2(!control->toolTip().isEmpty(), setting.name.c_str());
        }
        QCOMPARE(edits.count(), 0);
        sim::Parameters parameters;
        parameters.settings = PolicySettings::begin(info.settings, models);
        QVERIFY2(policy::checkSettings(info, parameters).has_value(), info.name.c_str());
    }
}

void TestPolicySettings::changesAreNamed()
{
    sim::Parameters before;
    sim::Parameters after = before;
    after.settings["window-length"] = "50";
    QCOMPARE(ChangeText::of(before, after), u"Window length: 50"_s);
    QCOMPARE(ChangeText::of(after, before), u"Window length: default"_s);
    after.settings["epsilon"] = "0.1";
    QCOMPARE(ChangeText::of(before, after), u"Parameters of the policy"_s);
}

void TestPolicySettings::everyTextIsTranslatable()
{
    std::set<std::string> texts; // of the register, as the window shows them
    std::set<std::string> fallbacks;
    for (const policy::PolicyInfo& info : policy::registered()) {
        texts.insert({info.title, info.help});
        for (const policy::SettingInfo& setting : info.settings) {
            texts.insert({setting.name, setting.help});
            texts.insert(setting.choices.begin(), setting.choices.end());
            fallbacks.insert(setting.fallback);
        }
    }
    const std::set<std::string> named(std::begin(policyTexts), std::end(policyTexts));
    for (const std::string& text : texts)
        QVERIFY2(named.contains(text), text.c_str());
    for (const std::string& text : named) // nothing is translated that nobody reads
        QVERIFY2(texts.contains(text) || fallbacks.contains(text), text.c_str());
}

QTEST_MAIN(TestPolicySettings)
#include "tst_policysettings.moc"
