// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/worldoptions.h"

#include "core/util/textfile.h"

#include <charconv>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

template<typename T>
bool read(std::string_view text, T& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// QUERY:P,QUERY:P,...
std::vector<sim::ScheduleStep> scheduleFrom(const std::string& text)
{
    std::vector<sim::ScheduleStep> schedule;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string_view piece = std::string_view(text).substr(begin, end - begin);
        const std::size_t colon = piece.find(':');
        sim::ScheduleStep step;
        if (colon == std::string_view::npos || !read(piece.substr(0, colon), step.from)
            || !read(piece.substr(colon + 1), step.costWeight))
            throw CLI::ValidationError("--schedule", fmt::format("'{}' is not QUERY:P", piece));
        schedule.push_back(step);
        begin = end + 1;
    }
    return schedule;
}

void addSchedule(CLI::App* command, sim::Parameters& parameters)
{
    command
        ->add_option_function<std::string>(
            "--schedule",
            [&parameters, command](const std::string& text) {
                parameters.schedule = scheduleFrom(text);
                if (command->count("--pacing") == 0)
                    parameters.pacing = "schedule";
            },
            "The cost weight over time: p from the given query on (the first query is 0)")
        ->type_name("QUERY:P,...");
}

void addHardBudget(CLI::App* command, bool& hard)
{
    command
        ->add_option_function<std::string>(
            "--hard-budget",
            [&hard](const std::string& word) {
                if (word != "on" && word != "off")
                    throw CLI::ValidationError(
                        "--hard-budget", fmt::format("'{}' is none of off/on", word));
                hard = word == "on";
            },
            "Never spend more than the budget: models that no longer fit are out (default off)")
        ->type_name("off/on");
}

void readScenario(const std::string& file, std::vector<sim::Event>& events)
{
    const auto text = readTextFile(file);
    if (!text)
        throw CLI::ValidationError("--scenario", text.error().message());
    const auto scenario = sim::scenarioFromJson(*text);
    if (!scenario)
        throw CLI::ValidationError("--scenario", file + ": " + scenario.error().message());
    events.insert(events.end(), scenario->events.begin(), scenario->events.end());
}

void addScenario(CLI::App* command, std::vector<sim::Event>& events)
{
    command
        ->add_option_function<std::string>(
            "--scenario", [&events](const std::string& file) { readScenario(file, events); },
            "A file of events that change the world during the run")
        ->type_name("FILE.json");
    command
        ->add_option_function<std::vector<std::string>>(
            "--event",
            [&events](const std::vector<std::string>& given) {
                for (const std::string& text : given) {
                    const auto event = sim::parseEvent(text);
                    if (!event)
                        throw CLI::ValidationError("--event", event.error().message());
                    events.push_back(*event);
                }
            },
            "One event, such as 't=500 price MODEL x2'; repeatable")
        ->allow_extra_args(false)
        ->type_name("EVENT");
}

} // namespace

void addSettings(CLI::App* command, const std::string& option, const std::string& help,
    std::map<std::string, std::string>& settings)
{
    command
        ->add_option_function<std::vector<std::string>>(
            option,
            [&settings, option](const std::vector<std::string>& given) {
                for (const auto& setting : given) {
                    const auto equals = setting.find('=');
                    if (equals == 0 || equals == std::string::npos)
                        throw CLI::ValidationError(option, "'" + setting + "' is not NAME=VALUE");
                    settings[setting.substr(0, equals)] = setting.substr(equals + 1);
                }
            },
            help)
        ->allow_extra_args(false)
        ->type_name("NAME=VALUE");
}

void addWorldOptions(CLI::App* command, sim::Parameters& parameters)
{
    command
        ->add_option("--pacing", parameters.pacing,
            "How the budget is kept during the run: see metallm budgets (default none)")
        ->type_name("NAME");
    addSettings(command, "--pacing-set",
        "A parameter of the pacing's own (metallm budgets); repeatable", parameters.pacingSettings);
    addSchedule(command, parameters);
    addHardBudget(command, parameters.hardBudget);
    addScenario(command, parameters.scenario.events);
}

} // namespace metallm::cli
