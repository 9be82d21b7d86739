// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/jsonfields.h"

#include "core/import/bytesource.h"

#include <algorithm>
#include <array>

namespace metallm::importer {

double amountOf(const JsonValue& value)
{
    return value.number().value_or(data::missing);
}

Result<std::optional<double>> scoreOf(const JsonValue& value, std::string_view name)
{
    if (!value.exists() || value.isNull())
        return std::nullopt;
    if (const auto truth = value.boolean())
        return std::optional(*truth ? 1.0 : 0.0);
    if (const auto number = value.number())
        return number;
    return parseScore(value.text(), name);
}

std::string promptOf(const JsonValue& value)
{
    if (!value.isArray())
        return value.words();
    std::string lines;
    for (const JsonValue& message : value.elements()) {
        const std::string_view role = message["role"].text();
        if (role == "assistant" || role == "tool")
            continue;
        const JsonValue content = message.isObject() ? message["content"] : message;
        std::string text;
        if (content.isArray()) {
            for (const JsonValue& part : content.elements())
                text += part.isObject() ? part["text"].words() : part.words();
        } else {
            text = content.words();
        }
        lines += (lines.empty() || text.empty() ? "" : "\n") + text;
    }
    return lines;
}

bool fitWith(
    const FileSet& files, bool (*isMain)(const Glimpse&), bool (*isCompanion)(const Glimpse&))
{
    return std::ranges::any_of(files.glimpses, isMain) && mostFit(files, [&](const Glimpse& look) {
        return isMain(look) || (isCompanion != nullptr && isCompanion(look));
    });
}

Result<void> readParts(const std::filesystem::path& file, const std::vector<JsonPart>& parts,
    Gatherer& gatherer, const RunContext& context)
{
    gatherer.enterFile(file.string());
    return readJson(file, parts, context, "reading " + file.filename().string());
}

void addPrice(Gatherer& gatherer, std::string_view model, std::string_view provider,
    const JsonValue& inputUsdPerMtok, const JsonValue& outputUsdPerMtok)
{
    prices::Price& price = gatherer.prices().entry(std::string(model));
    price.provider = provider;
    price.inputUsdPerMtok = inputUsdPerMtok.number();
    price.outputUsdPerMtok = outputUsdPerMtok.number();
}

std::string splitFromName(const std::filesystem::path& file)
{
    constexpr std::array names{"train", "val", "valid", "validation", "dev", "test"};
    std::string word;
    for (const char c : unpackedName(file).stem().string() + ".") {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            word += static_cast<char>(c | 0x20);
            continue;
        }
        if (std::ranges::find(names, word) != names.end())
            return word;
        word.clear();
    }
    return {};
}

} // namespace metallm::importer
