// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/changetext.h"

#include "core/budget/pacing.h"
#include "core/policy/registry.h"
#include "ui/util/format.h"
#include "ui/util/policytext.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString figure(double value)
{
    if (value != 0 && std::abs(value) < 0.01)
        return formatNumber(value, 2);
    return QLocale().toString(value, 'f', std::abs(value) < 10 ? 2 : 0);
}

std::vector<std::string> without(
    const std::vector<std::string>& names, const std::vector<std::string>& others)
{
    std::vector<std::string> rest;
    std::ranges::copy_if(names, std::back_inserter(rest), [&others](const std::string& name) {
        return std::ranges::find(others, name) == others.end();
    });
    return rest;
}

QString policyTitle(const std::string& name)
{
    const policy::PolicyInfo* info = policy::find(name);
    return QString::fromStdString(info ? info->title : name);
}

} // namespace

QString ChangeText::fromTo(const QString& name, double before, double after)
{
    return tr("%1 %2 to %3").arg(name, figure(before), figure(after));
}

QString ChangeText::named(const QString& name, const QString& value)
{
    return tr("%1: %2").arg(name, value);
}

QString ChangeText::budget(const std::optional<double>& budget)
{
    return budget ? tr("Budget %1").arg(formatUsd(budget)) : tr("No budget");
}

QString ChangeText::models(const sim::Parameters& before, const sim::Parameters& after)
{
    const auto removed = without(before.models, after.models);
    const auto added = without(after.models, before.models);
    if (!before.models.empty() && removed.empty() && added.size() == 1)
        return tr("With %1").arg(QString::fromStdString(added.front()));
    if (!after.models.empty() && added.empty() && removed.size() == 1)
        return tr("Without %1").arg(QString::fromStdString(removed.front()));
    return tr("Choice of models");
}

QString ChangeText::split(const sim::Parameters& before, const sim::Parameters& after)
{
    if (before.trainFraction != after.trainFraction)
        return tr("Training part %1 to %2")
            .arg(formatPercent(before.trainFraction, 0), formatPercent(after.trainFraction, 0));
    return after.trainSplit || after.evalSplit ? tr("The data set's own split")
                                               : tr("Split by share");
}

QString ChangeText::setting(const sim::Parameters& before, const sim::Parameters& after)
{
    std::map<std::string, std::string> changed;
    for (const auto& [name, value] : after.settings)
        if (const auto old = before.settings.find(name);
            old == before.settings.end() || old->second != value)
            changed[name] = value;
    for (const auto& [name, value] : before.settings)
        if (!after.settings.contains(name))
            changed[name] = {};
    if (changed.size() != 1)
        return tr("Parameters of the policy");
    const QString name = settingTitle(changed.begin()->first);
    const std::string& value = changed.begin()->second;
    return value.empty() ? tr("%1: default").arg(name) : named(name, QString::fromStdString(value));
}

/// How the budget is kept, whichever of it has changed.
QString ChangeText::keptBudget(const sim::Parameters& before, const sim::Parameters& after)
{
    if (before.pacing != after.pacing) {
        const budget::PacingInfo* info = budget::findPacing(after.pacing);
        return named(
            tr("Pacing"), info ? policyText(info->title) : QString::fromStdString(after.pacing));
    }
    if (before.pacingSettings != after.pacingSettings)
        return tr("Parameters of the pacing");
    if (before.hardBudget != after.hardBudget)
        return after.hardBudget ? tr("Hard budget") : tr("No hard budget");
    return after.budgetMix ? tr("Budget met by mixing") : tr("Budget met without mixing");
}

QString ChangeText::mode(sim::Mode mode)
{
    return mode == sim::Mode::Offline ? tr("offline")
        : mode == sim::Mode::Online   ? tr("online")
                                      : tr("hybrid");
}

QString ChangeText::costMode(data::CostMode mode)
{
    switch (mode) {
    case data::CostMode::Flat:
        return tr("flat");
    case data::CostMode::Metered:
        return tr("metered");
    case data::CostMode::Recorded:
        return tr("recorded");
    case data::CostMode::Best:
        break;
    }
    return tr("best known");
}

QString ChangeText::order(sim::Order order)
{
    return order == sim::Order::Given ? tr("as given") : tr("shuffled");
}

QString ChangeText::precision(sim::Precision precision)
{
    return precision == sim::Precision::Double ? tr("double") : tr("single");
}

QString ChangeText::of(const sim::Parameters& before, const sim::Parameters& after)
{
    const QStringList changes = all(before, after);
    return changes.size() == 1 ? changes.front() : tr("Several parameters");
}

QStringList ChangeText::all(const sim::Parameters& before, const sim::Parameters& after)
{
    const sim::Parameters& a = before;
    const sim::Parameters& b = after;
    QStringList changes;
    const auto note = [&changes](bool differs, auto describe) {
        if (differs)
            changes.append(describe());
    };
    note(a.costWeight != b.costWeight,
        [&] { return fromTo(tr("Cost weight"), a.costWeight, b.costWeight); });
    note(a.models != b.models, [&] { return models(a, b); });
    note(a.trainSplit != b.trainSplit || a.evalSplit != b.evalSplit
            || a.trainFraction != b.trainFraction,
        [&] { return split(a, b); });
    note(a.policy != b.policy, [&] { return named(tr("Policy"), policyTitle(b.policy)); });
    note(a.policy == b.policy && a.settings != b.settings, [&] { return setting(a, b); });
    note(a.mode != b.mode, [&] { return named(tr("Mode"), mode(b.mode)); });
    note(a.alpha != b.alpha, [&] { return fromTo(tr("Exploration"), a.alpha, b.alpha); });
    note(a.lambda != b.lambda, [&] { return fromTo(tr("Ridge"), a.lambda, b.lambda); });
    note(a.gamma != b.gamma, [&] { return fromTo(tr("Forgetting"), a.gamma, b.gamma); });
    note(a.budget != b.budget, [&] { return budget(b.budget); });
    note(a.pacing != b.pacing || a.pacingSettings != b.pacingSettings
            || a.hardBudget != b.hardBudget || a.budgetMix != b.budgetMix,
        [&] { return keptBudget(a, b); });
    note(a.schedule != b.schedule && a.pacing == b.pacing, [&] { return tr("Schedule"); });
    note(a.scenario != b.scenario, [&] { return tr("Scenario"); });
    note(a.costMode != b.costMode, [&] { return named(tr("Costs"), costMode(b.costMode)); });
    note(a.priceTable != b.priceTable,
        [&] { return named(tr("Price table"), QString::fromStdString(b.priceTable)); });
    note(a.intercept != b.intercept,
        [&] { return b.intercept ? tr("With intercept") : tr("Without intercept"); });
    note(a.pca != b.pca, [&] {
        return b.pca ? tr("Projection to %1 components").arg(*b.pca) : tr("No projection");
    });
    note(a.order != b.order, [&] { return named(tr("Order"), order(b.order)); });
    note(a.seed != b.seed, [&] { return tr("Seed %1").arg(b.seed); });
    note(
        a.precision != b.precision, [&] { return named(tr("Precision"), precision(b.precision)); });
    return changes;
}

} // namespace metallm::ui
