// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/mapping.h"

#include "core/import/bytesource.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace metallm::importer {

using Json = nlohmann::ordered_json;

namespace {

struct ColumnKey {
    const char* key;
    std::string Mapping::*member;
};

constexpr std::array columnKeys{
    ColumnKey{"query_id", &Mapping::queryId},
    ColumnKey{"text", &Mapping::text},
    ColumnKey{"domain", &Mapping::domain},
    ColumnKey{"split", &Mapping::split},
    ColumnKey{"label", &Mapping::label},
    ColumnKey{"model", &Mapping::model},
    ColumnKey{"score", &Mapping::score},
    ColumnKey{"input_tokens", &Mapping::inputTokens},
    ColumnKey{"output_tokens", &Mapping::outputTokens},
    ColumnKey{"cost", &Mapping::cost},
    ColumnKey{"latency", &Mapping::latency},
    ColumnKey{"judge", &Mapping::judge},
    ColumnKey{"run", &Mapping::run},
};

struct NumberKey {
    const char* key;
    double Mapping::*member;
};

constexpr std::array numberKeys{
    NumberKey{"score_low", &Mapping::scoreLow},
    NumberKey{"score_high", &Mapping::scoreHigh},
    NumberKey{"cost_usd", &Mapping::costUsd},
    NumberKey{"latency_seconds", &Mapping::latencySeconds},
};

struct SwitchKey {
    const char* key;
    bool Mapping::*member;
};

constexpr std::array switchKeys{
    SwitchKey{"id_within_domain", &Mapping::idWithinDomain},
    SwitchKey{"python_lists", &Mapping::pythonLists},
};

struct ModelKey {
    const char* key;
    std::string ModelColumns::*member;
};

constexpr std::array modelKeys{
    ModelKey{"model", &ModelColumns::model},
    ModelKey{"score", &ModelColumns::score},
    ModelKey{"input_tokens", &ModelColumns::inputTokens},
    ModelKey{"output_tokens", &ModelColumns::outputTokens},
    ModelKey{"cost", &ModelColumns::cost},
    ModelKey{"latency", &ModelColumns::latency},
};

template<typename Keys, typename Value>
Json texts(const Keys& keys, const Value& value)
{
    Json object = Json::object();
    for (const auto& [key, member] : keys)
        if (!(value.*member).empty())
            object[key] = value.*member;
    return object;
}

/// Reads one JSON object into a mapping; every fault is the first one's words.
class MappingReader {
public:
    Result<Mapping> read(const Json& object)
    {
        for (const auto& [key, value] : object.items()) {
            if (!takeKey(key, value))
                return failed(
                    fmt::format("the key '{}' of the mapping is unknown or of another kind "
                                "than expected",
                        m_fault.empty() ? key : m_fault),
                    "write it as `metallm import --preview --save-mapping` does");
        }
        if (!(m_mapping.scoreHigh > m_mapping.scoreLow))
            return failed("score_high of the mapping is not above score_low",
                "write the lowest and the highest score that the column can hold");
        if (!(m_mapping.costUsd > 0) || !(m_mapping.latencySeconds > 0))
            return failed("a unit of the mapping is not above 0",
                "write how many USD or seconds one unit is");
        return m_mapping;
    }

private:
    bool takeKey(const std::string& key, const Json& value)
    {
        if (key == "shape")
            return takeShape(value);
        if (key == "models")
            return takeModels(value);
        for (const auto& [name, member] : switchKeys)
            if (key == name && value.is_boolean()) {
                m_mapping.*member = value.get<bool>();
                return true;
            }
        for (const auto& [name, member] : numberKeys)
            if (key == name && value.is_number()) {
                m_mapping.*member = value.get<double>();
                return true;
            }
        return takeText(columnKeys, m_mapping, key, value);
    }

    template<typename Keys, typename Value>
    static bool takeText(const Keys& keys, Value& target, const std::string& key, const Json& value)
    {
        for (const auto& [name, member] : keys)
            if (key == name && value.is_string()) {
                target.*member = value.get<std::string>();
                return true;
            }
        return false;
    }

    bool takeShape(const Json& value)
    {
        m_mapping.shape = value == "wide" ? Mapping::Shape::Wide : Mapping::Shape::Long;
        return value == "wide" || value == "long";
    }

    bool takeModels(const Json& list)
    {
        if (!list.is_array())
            return false;
        for (const Json& object : list) {
            ModelColumns& columns = m_mapping.models.emplace_back();
            if (!object.is_object())
                return false;
            for (const auto& [key, value] : object.items())
                if (!takeText(modelKeys, columns, key, value)) {
                    m_fault = "models." + key;
                    return false;
                }
        }
        return true;
    }

    Mapping m_mapping;
    std::string m_fault;
};

} // namespace

std::string mappingJson(const Mapping& mapping)
{
    Json object{{"shape", mapping.shape == Mapping::Shape::Wide ? "wide" : "long"}};
    object.update(texts(columnKeys, mapping));
    if (mapping.shape == Mapping::Shape::Wide) {
        Json models = Json::array();
        for (const ModelColumns& columns : mapping.models)
            models.push_back(texts(modelKeys, columns));
        object["models"] = std::move(models);
    }
    const Mapping standard;
    for (const auto& [key, member] : numberKeys)
        if (mapping.*member != standard.*member)
            object[key] = mapping.*member;
    for (const auto& [key, member] : switchKeys)
        if (mapping.*member)
            object[key] = true;
    return object.dump(2);
}

Result<Mapping> mappingFromJson(std::string_view json, const std::string& source)
{
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object())
        return tl::unexpected(Error{"the mapping is not a JSON object", source, 0,
            "write it as `metallm import --preview --save-mapping` does"});
    return MappingReader().read(object).map_error([&](Error error) {
        error.file = source;
        return error;
    });
}

Result<Mapping> readMapping(const std::filesystem::path& file)
{
    constexpr std::size_t most = 16U << 20U;
    auto source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(source.error());
    std::string text(most, '\0');
    std::size_t size = 0;
    for (;;) {
        const auto count = source->read(std::span(text).subspan(size));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            break;
        size += *count;
    }
    return mappingFromJson(std::string_view(text).substr(0, size), file.string());
}

bool isUsable(const Mapping& mapping)
{
    if (mapping.shape == Mapping::Shape::Wide)
        return !mapping.models.empty();
    return !mapping.model.empty() && !mapping.score.empty()
        && (!mapping.queryId.empty() || !mapping.text.empty());
}

} // namespace metallm::importer
