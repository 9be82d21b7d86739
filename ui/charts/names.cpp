// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/names.h"

using namespace Qt::StringLiterals;

namespace metallm::ui {

QString policyLabel(const std::string& policy)
{
    return policy == "linucb" ? u"LinUCB"_s : QString::fromStdString(policy);
}

int modelOfArm(const sim::Experiment& experiment, int arm)
{
    return experiment.arms[static_cast<std::size_t>(arm)];
}

QString armLabel(const sim::Experiment& experiment, int arm)
{
    const auto model = static_cast<std::size_t>(modelOfArm(experiment, arm));
    return QString::fromStdString(experiment.dataset->models[model].name);
}

QString shortArmLabel(const sim::Experiment& experiment, int arm)
{
    return shortModelName(armLabel(experiment, arm));
}

QString shortModelName(const QString& name)
{
    const QString tail = name.section(u'/', -1);
    return tail.isEmpty() ? name : tail;
}

} // namespace metallm::ui
