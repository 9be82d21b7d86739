// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/workbenchstate.h"

#include <optional>
#include <QJsonObject>
#include <QString>

namespace metallm::ui {

/// What a window asked and what it looked at, as a session keeps it.
struct SessionRecord {
    QString study; ///< absolute path; empty = none was open
    QString dataset{};
    QString datasetHash{}; ///< rows and indices mean nothing in another one
    sim::Parameters parameters{};
    prices::PriceTable prices{};
    ViewState view{};
};

SessionRecord sessionRecord(const QString& study, const WorkbenchState& state);
QJsonObject toJson(const SessionRecord& record);
/// None where the parameters cannot be read.
std::optional<SessionRecord> sessionRecordFromJson(const QJsonObject& json);

} // namespace metallm::ui
