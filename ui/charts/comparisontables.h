// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/modelcomparison.h"
#include "ui/charts/figureheat.h"

// A comparison of the models as heat maps. Pure.
namespace metallm::ui {

/// Rows = domains, columns = models: accuracy of each model alone, the best of a domain in bold.
FigureTable domainAccuracyTable(const analysis::ModelComparison& comparison);

/// Rows = A, columns = B: share of the queries that both answered. OnlyB is OnlyA seen from the
/// other side.
FigureTable agreementTable(const analysis::ModelComparison& comparison, analysis::RightKind kind);

/// "both right", "only the row's model right", ...
QString rightKindTitle(analysis::RightKind kind);
/// "GPT-4 right, Mistral wrong": what the queries behind a cell are.
QString rightKindText(analysis::RightKind kind, const QString& a, const QString& b);

/// The domain's name, also where queries have none.
QString domainTitle(const sim::Experiment& experiment, std::int32_t domain);

/// "78.9 % (77.0 – 80.6 %)".
QString estimateText(const std::optional<analysis::Estimate>& accuracy);

} // namespace metallm::ui
