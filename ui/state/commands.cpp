// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/commands.h"

#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString tr(const char* text) // lupdate files the texts of a free function under its namespace
{
    return QCoreApplication::translate("metallm::ui", text);
}

QString figure(double value)
{
    if (value != 0 && std::abs(value) < 0.01)
        return formatNumber(value, 2);
    return QLocale().toString(value, 'f', std::abs(value) < 10 ? 2 : 0);
}

QString fromTo(const QString& name, double before, double after)
{
    return tr("%1 %2 to %3").arg(name, figure(before), figure(after));
}

QString named(const QString& name, std::string_view value)
{
    return tr("%1: %2").arg(
        name, QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
}

QString budgetText(const std::optional<double>& budget)
{
    return budget ? tr("Budget %1").arg(formatUsd(budget)) : tr("No budget");
}

QString modelsText(const sim::Parameters& before, const sim::Parameters& after)
{
    const auto lacks = [](const std::vector<std::string>& list, const std::string& name) {
        return std::ranges::find(list, name) == list.end();
    };
    std::vector<std::string> removed;
    std::vector<std::string> added;
    std::ranges::copy_if(before.models, std::back_inserter(removed),
        [&](const std::string& name) { return lacks(after.models, name); });
    std::ranges::copy_if(after.models, std::back_inserter(added),
        [&](const std::string& name) { return lacks(before.models, name); });
    if (!before.models.empty() && removed.empty() && added.size() == 1)
        return tr("With %1").arg(QString::fromStdString(added.front()));
    if (!after.models.empty() && added.empty() && removed.size() == 1)
        return tr("Without %1").arg(QString::fromStdString(removed.front()));
    return tr("Choice of models");
}

QString splitText(const sim::Parameters& before, const sim::Parameters& after)
{
    if (before.trainFraction != after.trainFraction)
        return tr("Training part %1 to %2")
            .arg(formatPercent(before.trainFraction, 0), formatPercent(after.trainFraction, 0));
    return after.trainSplit || after.evalSplit ? tr("The data set's own split")
                                               : tr("Split by fraction");
}

} // namespace

QString changeText(const sim::Parameters& before, const sim::Parameters& after)
{
    QStringList changes;
    const auto note = [&changes](bool differs, auto describe) {
        if (differs)
            changes.append(describe());
    };
    const sim::Parameters& a = before;
    const sim::Parameters& b = after;
    note(a.costWeight != b.costWeight,
        [&] { return fromTo(tr("Cost weight"), a.costWeight, b.costWeight); });
    note(a.models != b.models, [&] { return modelsText(a, b); });
    note(a.trainSplit != b.trainSplit || a.evalSplit != b.evalSplit
            || a.trainFraction != b.trainFraction,
        [&] { return splitText(a, b); });
    note(a.policy != b.policy, [&] { return named(tr("Policy"), b.policy); });
    note(a.settings != b.settings, [] { return tr("Settings of the policy"); });
    note(a.mode != b.mode, [&] { return named(tr("Mode"), sim::modeName(b.mode)); });
    note(a.alpha != b.alpha, [&] { return fromTo(tr("Exploration"), a.alpha, b.alpha); });
    note(a.lambda != b.lambda, [&] { return fromTo(tr("Ridge"), a.lambda, b.lambda); });
    note(a.gamma != b.gamma, [&] { return fromTo(tr("Forgetting"), a.gamma, b.gamma); });
    note(a.budget != b.budget, [&] { return budgetText(b.budget); });
    note(a.costMode != b.costMode,
        [&] { return named(tr("Costs"), data::costModeName(b.costMode)); });
    note(a.priceTable != b.priceTable, [&] { return named(tr("Price table"), b.priceTable); });
    note(a.intercept != b.intercept,
        [&] { return b.intercept ? tr("With intercept") : tr("Without intercept"); });
    note(a.pca != b.pca, [&] {
        return b.pca ? tr("Projection to %1 components").arg(*b.pca) : tr("No projection");
    });
    note(a.order != b.order, [&] { return named(tr("Order"), sim::orderName(b.order)); });
    note(a.seed != b.seed, [&] { return tr("Seed %1").arg(b.seed); });
    note(a.precision != b.precision,
        [&] { return named(tr("Precision"), sim::precisionName(b.precision)); });
    return changes.size() == 1 ? changes.front() : tr("Several parameters");
}

SetupCommand::SetupCommand(WorkbenchState& state, Setup before, Setup after, QString text, int drag)
    : m_state(state)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_text(std::move(text))
    , m_drag(drag)
{
    updateText();
}

bool SetupCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const SetupCommand*>(other);
    if (!next || next->m_drag != m_drag)
        return false;
    m_after = next->m_after;
    m_text = next->m_text;
    updateText();
    setObsolete(m_after.parameters == m_before.parameters && *m_after.prices == *m_before.prices);
    return true;
}

void SetupCommand::apply(const Setup& setup)
{
    m_state.setPrices(*setup.prices);
    m_state.setParameters(setup.parameters);
}

void SetupCommand::updateText()
{
    setText(m_text.isEmpty() ? changeText(m_before.parameters, m_after.parameters) : m_text);
}

} // namespace metallm::ui
