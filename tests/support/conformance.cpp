// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/conformance.h"

#include "tests/support/taughtpolicy.h"

#include <QTest>

namespace metallm::test::conformance {

namespace {

void addRow(const policy::PolicyInfo& info)
{
    QTest::newRow(info.name.c_str()) << QString::fromStdString(info.name);
}

} // namespace

void everyPolicy()
{
    QTest::addColumn<QString>("name");
    for (const policy::PolicyInfo& info : policy::registered())
        addRow(info);
}

void everyLearner()
{
    QTest::addColumn<QString>("name");
    for (const policy::PolicyInfo& info : policy::registered())
        if (info.learner)
            addRow(info);
}

const policy::PolicyInfo& policyOfRow()
{
    QFETCH(const QString, name);
    return *policy::find(name.toStdString());
}

sim::Parameters parametersOf(
    const policy::PolicyInfo& info, const data::Dataset& dataset, sim::Mode mode)
{
    sim::Parameters parameters = test::parametersOf(info.name, mode);
    parameters.order = sim::Order::Shuffled;
    parameters.alpha = 0.2;
    parameters.gamma = 0.995;
    parameters.costWeight = costWeight;
    for (const policy::SettingInfo& setting : info.settings)
        if (setting.fallback.empty())
            parameters.settings[setting.name] = dataset.models.front().name;
    return parameters;
}

Arms plainArms(const policy::Frozen& frozen, double p)
{
    Arms arms;
    for (Eigen::Index step = 0; step < frozen.steps(); ++step)
        arms.push_back(frozen.arm(step, p));
    return arms;
}

} // namespace metallm::test::conformance
