// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/names.h"

#include "ui/util/shortname.h"

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
    return shortName(armLabel(experiment, arm), modelNames(*experiment.dataset));
}

QStringList modelNames(const data::Dataset& dataset)
{
    QStringList names;
    for (const data::ModelInfo& model : dataset.models)
        names.append(QString::fromStdString(model.name));
    return names;
}

} // namespace metallm::ui
