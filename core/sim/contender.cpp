// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/contender.h"

#include "core/policy/registry.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string_view>
#include <vector>

namespace metallm::sim {

namespace {

constexpr std::string_view policyPrefix = "policy:";

std::vector<std::string> splitAtCommas(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

Result<double> number(const std::string& name, const std::string& text)
{
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stopped != end || !std::isfinite(value))
        return wrongCall(fmt::format("'{}' is no value for {}", text, name), "give a number");
    return value;
}

Result<void> setMode(Parameters& parameters, const std::string& value)
{
    for (const Mode mode : {Mode::Offline, Mode::Online, Mode::Hybrid})
        if (modeName(mode) == value) {
            parameters.mode = mode;
            return {};
        }
    return wrongCall(
        fmt::format("'{}' is no value for mode", value), "choose offline, online or hybrid");
}

Result<void> setWord(bool& target, const std::string& name, const std::string& value,
    std::string_view yes, std::string_view no)
{
    if (value != yes && value != no)
        return wrongCall(fmt::format("'{}' is no value for {}", value, name),
            fmt::format("choose {} or {}", yes, no));
    target = value == yes;
    return {};
}

/// The shared parameter of that name; null where it is none.
double* sharedNumber(Parameters& parameters, const std::string& name)
{
    if (name == "alpha")
        return &parameters.alpha;
    if (name == "lambda")
        return &parameters.lambda;
    if (name == "gamma")
        return &parameters.gamma;
    return name == "cost-weight" ? &parameters.costWeight : nullptr;
}

Result<void> setNumber(Contender& contender, const std::string& name, const std::string& text)
{
    const auto value = number(name, text);
    if (!value)
        return tl::unexpected(value.error());
    Parameters& parameters = contender.parameters;
    if (double* shared = sharedNumber(parameters, name))
        *shared = *value;
    else if (name == "budget")
        parameters.budget = *value;
    else
        parameters.pca = static_cast<int>(*value);
    contender.setsCostWeight = contender.setsCostWeight || name == "cost-weight";
    return {};
}

Result<void> set(Contender& contender, const policy::PolicyInfo& policy, const std::string& name,
    const std::string& value)
{
    Parameters& parameters = contender.parameters;
    const auto& own = policy.settings;
    if (std::ranges::find(own, name, &policy::SettingInfo::name) != own.end())
        parameters.settings[name] = value;
    else if (name == "mode")
        return setMode(parameters, value);
    else if (name == "intercept")
        return setWord(parameters.intercept, name, value, "on", "off");
    else if (name == "precision") {
        bool single = false;
        const auto done = setWord(single, name, value, "single", "double");
        parameters.precision = single ? Precision::Single : Precision::Double;
        return done;
    } else if (name == "budget" || name == "pca" || sharedNumber(parameters, name) != nullptr)
        return setNumber(contender, name, value);
    else
        return wrongCall(fmt::format("the policy {} has no parameter '{}'", policy.name, name),
            "`metallm policies` lists the parameters of each policy");
    return {};
}

Result<Contender> policyContender(const std::string& text, const Parameters& base)
{
    Contender contender{text, base, false, false};
    const auto parts = splitAtCommas(std::string_view(text).substr(policyPrefix.size()));
    const policy::PolicyInfo* policy = policy::find(parts.front());
    if (policy == nullptr)
        return policy::unknownPolicy(parts.front());
    if (policy->name != base.policy)
        contender.parameters.settings.clear(); // they belong to another policy
    contender.parameters.policy = policy->name;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const auto equals = parts[i].find('=');
        if (equals == 0 || equals == std::string::npos)
            return wrongCall(fmt::format("'{}' in '{}' is not PARAMETER=VALUE", parts[i], text),
                "write policy:NAME,PARAMETER=VALUE,...");
        if (const auto done =
                set(contender, *policy, parts[i].substr(0, equals), parts[i].substr(equals + 1));
            !done)
            return tl::unexpected(done.error());
    }
    return contender;
}

} // namespace

Result<Contender> parseContender(
    const std::string& text, const Parameters& base, const data::Dataset& dataset)
{
    if (data::modelIndex(dataset, text) >= 0) {
        Contender contender{text, base, true, false};
        contender.parameters.policy = "single";
        contender.parameters.settings = {{"model", text}};
        contender.parameters.mode = Mode::Offline;
        return contender;
    }
    if (text.starts_with(policyPrefix))
        return policyContender(text, base);
    std::vector<std::string> names;
    for (const auto& model : dataset.models)
        names.push_back(model.name);
    return wrongCall(fmt::format("'{}' is no model of the data set {}", text, dataset.name),
        fmt::format("name one of {}, or a policy as policy:NAME[,PARAMETER=VALUE...]",
            fmt::join(names, ", ")));
}

} // namespace metallm::sim
