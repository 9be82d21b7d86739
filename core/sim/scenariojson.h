// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/scenario.h"

#include <nlohmann/json.hpp>

namespace metallm::sim {

/// One object an event, with the keys of its kind alone; and back.
nlohmann::json eventsToJson(const std::vector<Event>& events);
/// Throws nlohmann::json::exception where it is no list of events: for use within core's readers.
std::vector<Event> eventsFromJson(const nlohmann::json& list);

} // namespace metallm::sim
