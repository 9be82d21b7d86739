// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/filtertext.h"

#include "ui/util/format.h"
#include "ui/util/overloaded.h"

#include <functional>

namespace metallm::ui {

namespace {

bool isKnown(std::int32_t index, Eigen::Index count)
{
    return index >= 0 && index < count;
}

} // namespace

QString FilterText::of(const QueryFilter& filter, const data::Dataset& dataset)
{
    const auto domain = [&](const DomainFilter& asked) {
        return isKnown(asked.domain, std::ssize(dataset.domains))
            ? tr("domain: %1")
                  .arg(QString::fromStdString(
                      dataset.domains[static_cast<std::size_t>(asked.domain)]))
            : tr("no domain");
    };
    const auto model = [&](const ModelFilter& asked) {
        return isKnown(asked.model, dataset.modelCount())
            ? tr("model: %1")
                  .arg(QString::fromStdString(
                      dataset.models[static_cast<std::size_t>(asked.model)].name))
            : tr("not served");
    };
    const auto window = [](const WindowFilter& asked) {
        return tr("queries %1–%2").arg(formatCount(asked.begin + 1), formatCount(asked.end));
    };
    return std::visit(Overloaded{domain, model, window,
                          [](const OutcomeFilter& asked) { return outcome(asked.outcome); },
                          [](const RowsFilter& asked) { return asked.name; },
                          [](const TextFilter& asked) { return tr("text: %1").arg(asked.text); }},
        filter);
}

QString FilterText::outcome(OutcomeFilter::Outcome outcome)
{
    switch (outcome) {
    case OutcomeFilter::Outcome::NotRight:
        return tr("not fully right");
    case OutcomeFilter::Outcome::Missed:
        return tr("another model was better");
    case OutcomeFilter::Outcome::Overpaid:
        return tr("a cheaper model was as good");
    }
    return {};
}

} // namespace metallm::ui
