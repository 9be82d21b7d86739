// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/jsontext.h"

#include <nlohmann/json.hpp>

namespace metallm::store {

using nlohmann::json;

namespace {
// A study is outside data: what is no JSON is read as nothing, without an exception.
json parsed(std::string_view text)
{
    return json::parse(text, nullptr, false);
}
} // namespace

std::string jsonList(const std::vector<std::string>& texts)
{
    return json(texts).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<std::string> listFromJson(std::string_view text)
{
    std::vector<std::string> texts;
    const json list = parsed(text);
    if (list.is_array())
        for (const json& item : list)
            if (item.is_string())
                texts.push_back(item.get<std::string>());
    return texts;
}

std::string jsonObject(
    const std::vector<std::string>& columns, const std::vector<std::string_view>& texts)
{
    json object = json::object();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!texts[i].empty())
            object[columns[i]] = texts[i];
    return object.empty() ? std::string()
                          : object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<std::string> textsFromJson(
    std::string_view text, const std::vector<std::string>& columns)
{
    std::vector<std::string> texts(columns.size());
    const json object = text.empty() ? json() : parsed(text);
    if (object.is_object())
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (const auto found = object.find(columns[i]);
                found != object.end() && found->is_string())
                texts[i] = found->get<std::string>();
    return texts;
}

} // namespace metallm::store
