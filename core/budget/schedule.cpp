// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/budget/strategies.h"

#include <algorithm>

namespace metallm::budget {

namespace {

class SchedulePacer : public Pacer {
public:
    SchedulePacer(std::vector<sim::ScheduleStep> schedule, double before)
        : m_schedule(std::move(schedule))
        , m_before(before)
    {
    }

    double costWeight(std::int64_t step) const override
    {
        const auto after = std::ranges::upper_bound(m_schedule, step, {}, &sim::ScheduleStep::from);
        return after == m_schedule.begin() ? m_before : std::prev(after)->costWeight;
    }

private:
    std::vector<sim::ScheduleStep> m_schedule;
    double m_before;
};

} // namespace

PacingInfo schedulePacing()
{
    return {.name = "schedule",
        .title = "Schedule",
        .help = "the cost weight is the user's own, constant from one entry of the schedule to the "
                "next",
        .source = "METHODS.md section 3",
        .settings = {},
        .needsSchedule = true,
        .make = [](const sim::Experiment& experiment,
                    double costWeight) -> Result<std::unique_ptr<Pacer>> {
            return std::make_unique<SchedulePacer>(experiment.parameters.schedule, costWeight);
        }};
}

} // namespace metallm::budget
