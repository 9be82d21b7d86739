// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "core/budget/pacing.h"
#include "core/embed/embedder.h"
#include "core/import/importer.h"
#include "core/policy/registry.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

template<typename Info>
Result<void> showNamed(const std::vector<Info>& infos, const std::string& key, bool json)
{
    using enum Table::Align;
    Json list = Json::array();
    Table table({{"name", Left}, {"what it is", Left}});
    for (const auto& info : infos) {
        list.push_back({{"name", info.name}, {"help", info.help}});
        table.addRow({info.name, info.help});
    }
    json ? printJson({{key, std::move(list)}}) : table.print();
    return {};
}

std::string kindName(policy::SettingInfo::Kind kind)
{
    using Kind = policy::SettingInfo::Kind;
    switch (kind) {
    case Kind::Number:
        return "number";
    case Kind::Integer:
        return "integer";
    case Kind::Choice:
        return "choice";
    case Kind::Model:
        return "model";
    case Kind::Text:
        break;
    }
    return "text";
}

Json json(const policy::SettingInfo& setting)
{
    Json object{{"name", setting.name}, {"help", setting.help}, {"kind", kindName(setting.kind)},
        {"default", setting.fallback.empty() ? Json(nullptr) : Json(setting.fallback)},
        {"least", jsonNumber(setting.least)}, {"most", jsonNumber(setting.most)}};
    if (!setting.choices.empty())
        object["choices"] = setting.choices;
    return object;
}

Json json(const policy::PolicyInfo& policy)
{
    Json parameters = Json::array();
    for (const auto& setting : policy.settings)
        parameters.push_back(json(setting));
    Json shared = Json::array();
    for (const auto& [name, read] : {std::pair("alpha", policy.reads.alpha),
             std::pair("lambda", policy.reads.lambda), std::pair("gamma", policy.reads.gamma)})
        if (read)
            shared.push_back(name);
    return {{"name", policy.name}, {"title", policy.title},
        {"family", policy::familyName(policy.family)}, {"shared_parameters", std::move(shared)},
        {"exact_frontier", !policy.freezeAt}, {"interval_sweep", static_cast<bool>(policy.values)},
        {"parameters", std::move(parameters)}, {"help", policy.help}, {"source", policy.source},
        {"contexts", policy.usesContexts}, {"learns", static_cast<bool>(policy.learner)},
        {"knows_outcomes", policy.knowsOutcomes}};
}

Json json(const budget::PacingInfo& pacing)
{
    Json parameters = Json::array();
    for (const auto& setting : pacing.settings)
        parameters.push_back(json(setting));
    return {{"name", pacing.name}, {"title", pacing.title}, {"parameters", std::move(parameters)},
        {"help", pacing.help}, {"source", pacing.source}, {"needs_budget", pacing.needsBudget},
        {"needs_schedule", pacing.needsSchedule}};
}

/// A policy or a pacing, and its settings by the option that takes them.
template<typename Info>
void print(const Info& info, const char* option)
{
    fmt::print("{}: {}\n    {}\n    source: {}\n", info.name, info.title, info.help, info.source);
    for (const auto& setting : info.settings)
        fmt::print("    {} {}=VALUE  {} ({})\n", option, setting.name, setting.help,
            setting.fallback.empty() ? "must be given" : "default " + setting.fallback);
}

template<typename Info>
Result<void> showAlgorithms(
    const std::vector<Info>& infos, const std::string& key, const char* option, bool asJson)
{
    Json list = Json::array();
    for (const auto& info : infos)
        asJson ? list.push_back(json(info)) : print(info, option);
    if (asJson)
        printJson({{key, std::move(list)}});
    return {};
}

} // namespace

void addPolicies(Program& program)
{
    program.addCommand(
        "policies", "The policies that this build knows", [](const Session& session) {
            return showAlgorithms(policy::registered(), "policies", "--set", session.json);
        });
}

void addBudgets(Program& program)
{
    program.addCommand(
        "budgets", "The ways of keeping a budget during a run", [](const Session& session) {
            return showAlgorithms(budget::pacings(), "budgets", "--pacing-set", session.json);
        });
}

void addFormats(Program& program)
{
    program.addCommand("formats", "The formats that import knows", [](const Session& session) {
        return showNamed(importer::formats(), "formats", session.json);
    });
}

void addEmbedders(Program& program)
{
    program.addCommand("embedders", "The embedders that embed knows", [](const Session& session) {
        return showNamed(embed::embedders(), "embedders", session.json);
    });
}

} // namespace metallm::cli
