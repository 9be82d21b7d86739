// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study.h"
#include "ui/state/pins.h"
#include "ui/state/resultsnapshot.h"

#include <QJsonObject>
#include <QString>

namespace metallm::ui {

/// What a study keeps of a pinned analysis: parameters, prices and figures, enough to produce every
/// one of them again. Without a snapshot, figures are unknown.
store::AnalysisRecord analysisRecord(
    const Pin& pin, const data::Dataset& dataset, const ResultSnapshot* snapshot);

/// And back, without a number; `present` where the record tells no prices. None where its
/// parameters cannot be read.
std::optional<Pin> pinOf(const store::AnalysisRecord& record, const prices::PriceTable& present);

/// A price table with all its terms, and back.
QJsonObject pricesJson(const prices::PriceTable& table);
prices::PriceTable pricesFromJson(const QJsonObject& json);

/// "LinUCB, p 0.2": what a pin is called until it is renamed.
QString pinTitle(const sim::Parameters& parameters);

} // namespace metallm::ui
