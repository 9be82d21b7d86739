// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pricetables.h"

#include "app/cli/numbers.h"
#include "app/cli/studyfile.h"
#include "core/prices/builtin.h"
#include "core/prices/costformula.h"
#include "core/prices/modelmatch.h"
#include "core/prices/priceimport.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

const char* const firstTable = "prices"; // the name of a study's first table where none is given
const char* const builtinList = "builtin";

struct ImportOptions {
    std::string study;
    std::string path;
    std::string table;
    prices::PriceOptions prices;
};

Result<prices::PriceFile> readTable(const ImportOptions& options)
{
    std::error_code ignored;
    if (options.path == builtinList && !std::filesystem::exists(options.path, ignored)) {
        const std::string name = options.table.empty() ? builtinList : options.table;
        prices::PriceFile file{prices::builtinPrices(name, options.prices.effectiveDate), true};
        if (file.table.prices.empty())
            return wrongCall(
                "the built-in list has no prices as old as that", "choose a later --date, or none");
        return file;
    }
    const std::string name =
        options.table.empty() ? std::filesystem::path(options.path).stem().string() : options.table;
    return prices::readPrices(options.path, name, options.prices);
}

Result<void> importPrices(const ImportOptions& options, const Session& session)
{
    const auto file = readTable(options);
    if (!file)
        return tl::unexpected(file.error());
    StudyToWrite target(options.study);
    const auto study = target.open();
    if (!study)
        return tl::unexpected(study.error());
    if (const auto stored = (*study)->storePriceTable(file->table); !stored)
        return stored;
    target.keep();
    const prices::PriceTable& table = file->table;
    for (const std::string& warning : file->warnings)
        fmt::print(stderr, "metallm: warning: {}\n", warning);
    if (session.json)
        printJson({{"table", table.name}, {"models", table.prices.size()}, {"unit", table.unit},
            {"currency", table.currency}, {"source", table.source},
            {"effective_date",
                table.effectiveDate.empty() ? Json(nullptr) : Json(table.effectiveDate)},
            {"warnings", file->warnings}});
    else
        fmt::print("{}: prices of {} models ({})\n", table.name, table.prices.size(), table.unit);
    return {};
}

struct TableOptions {
    std::string study;
    std::string table;
};

Json tableJson(const prices::PriceTable& table)
{
    Json list = Json::array();
    for (const prices::Price& price : table.prices)
        list.push_back(priceJson(price));
    return {{"table", table.name}, {"source", table.source}, {"unit", table.unit},
        {"currency", table.currency}, {"usd_per_unit", jsonNumber(table.usdPerUnit)},
        {"effective_date", table.effectiveDate.empty() ? Json(nullptr) : Json(table.effectiveDate)},
        {"prices", std::move(list)}};
}

void print(const prices::PriceTable& table)
{
    using enum Table::Align;
    fmt::print("{}: {} models, {}{}{}\n", table.name, table.prices.size(), table.source,
        table.unit.empty() ? "" : ", " + table.unit,
        table.effectiveDate.empty() ? "" : ", " + table.effectiveDate);
    Table rows({{"model", Left}, {"provider", Left}, {"input"}, {"output"}, {"cached"}, {"query"},
        {"date", Left}});
    for (const prices::Price& price : table.prices)
        rows.addRow({price.model, price.provider, usd(price.inputUsdPerMtok),
            usd(price.outputUsdPerMtok), usd(price.terms.cacheReadUsdPerMtok),
            usd(price.flatUsdPerQuery), price.terms.effectiveDate});
    rows.print();
}

Result<void> listPrices(const TableOptions& options, const Session& session)
{
    const auto study = openForReading(options.study);
    if (!study)
        return tl::unexpected(study.error());
    const auto tables = study->priceTables();
    if (!tables)
        return tl::unexpected(tables.error());
    Json list = Json::array();
    bool found = options.table.empty();
    for (const prices::PriceTable& table : *tables) {
        if (!options.table.empty() && table.name != options.table)
            continue;
        found = true;
        session.json ? list.push_back(tableJson(table)) : print(table);
    }
    if (!found)
        return wrongCall(fmt::format("there is no price table '{}'", options.table),
            "see which ones the study has (metallm prices list STUDY)");
    if (session.json)
        printJson({{"tables", std::move(list)}});
    return {};
}

struct MatchOptions {
    std::string study;
    std::string table;
    std::string dataset;
    std::string write;
    std::vector<std::string> overrides;
};

Result<std::map<std::string, std::string>> overridesOf(const std::vector<std::string>& texts)
{
    std::map<std::string, std::string> overrides;
    for (const std::string& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return wrongCall(
                fmt::format("'{}' is no override", text), "write it as MODEL=NAME-IN-THE-TABLE");
        overrides[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return overrides;
}

// "prices match": where each model of a data set stands in a table, and by which rule.
Result<std::vector<prices::ModelMatch>> findMatches(
    const store::Study& study, const MatchOptions& options, const prices::PriceTable& table)
{
    const auto name = datasetName(study, options.dataset);
    if (!name)
        return tl::unexpected(name.error());
    const auto dataset = study.loadDataset(*name, {});
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto overrides = overridesOf(options.overrides);
    if (!overrides)
        return tl::unexpected(overrides.error());
    for (const auto& [model, priced] : *overrides)
        if (data::modelIndex(**dataset, model) < 0 || table.find(priced) == nullptr)
            return wrongCall(
                fmt::format("the override {}={} names a model that is not there", model, priced),
                fmt::format("the first must be in {}, the second in {}", *name, table.name));
    std::vector<std::string> models;
    for (const auto& model : (*dataset)->models)
        models.push_back(model.name);
    return prices::matchModels(models, table, *overrides);
}

void show(
    const std::vector<prices::ModelMatch>& matches, const prices::PriceTable& table, bool json)
{
    using enum Table::Align;
    Json list = Json::array();
    Table rows({{"model", Left}, {"in the table", Left}, {"rule", Left}, {"input"}, {"output"}});
    for (const prices::ModelMatch& match : matches) {
        const prices::Price* price = match.priced.empty() ? nullptr : table.find(match.priced);
        list.push_back({{"model", match.model}, {"rule", std::string(prices::ruleName(match.rule))},
            {"match", price == nullptr ? Json(nullptr) : Json(match.priced)},
            {"candidates", match.candidates}});
        const bool ambiguous = price == nullptr && !match.candidates.empty();
        rows.addRow({match.model,
            ambiguous   ? "(ambiguous)"
                : price ? match.priced
                        : "-",
            std::string(prices::ruleName(match.rule)),
            usd(price ? price->inputUsdPerMtok : std::nullopt),
            usd(price ? price->outputUsdPerMtok : std::nullopt)});
    }
    json ? printJson({{"table", table.name}, {"matches", std::move(list)}}) : rows.print();
}

Result<void> matchPrices(const MatchOptions& options, const Session& session)
{
    std::optional<StudyToWrite> target;
    std::optional<store::Study> reading;
    store::Study* study = nullptr;
    if (options.write.empty()) {
        auto opened = openForReading(options.study);
        if (!opened)
            return tl::unexpected(opened.error());
        study = &reading.emplace(std::move(*opened));
    } else {
        const auto opened = target.emplace(options.study).open();
        if (!opened)
            return tl::unexpected(opened.error());
        study = *opened;
    }
    const auto table = options.table == builtinList
        ? Result<prices::PriceTable>(prices::builtinPrices(builtinList))
        : chosenTable(*study, options.table, MissingTable::Refuse);
    if (!table)
        return tl::unexpected(table.error());
    const auto matches = findMatches(*study, options, *table);
    if (!matches)
        return tl::unexpected(matches.error());
    if (target) {
        const auto stored =
            study->storePriceTable(prices::pricesFor(*matches, *table, options.write));
        if (!stored)
            return stored;
        target->keep();
    }
    show(*matches, *table, session.json);
    return {};
}

struct CostOptions {
    std::string study;
    std::string table;
    std::string model;
    std::optional<double> input;
    std::optional<double> output;
    std::optional<double> cached;
    std::optional<double> written;
    std::optional<double> reasoning;
    bool batch = false;
};

Result<void> showCost(const CostOptions& options, const Session& session)
{
    const auto study = openForReading(options.study);
    if (!study)
        return tl::unexpected(study.error());
    const auto table = chosenTable(*study, options.table, MissingTable::Refuse);
    if (!table)
        return tl::unexpected(table.error());
    const auto match = prices::matchModels({options.model}, *table, {}).front();
    const prices::Price* price = match.priced.empty() ? nullptr : table->find(match.priced);
    if (price == nullptr)
        return failed(fmt::format("no price is known for model {}", options.model),
            "see the table (metallm prices list STUDY)");
    const prices::Usage usage{options.input.value_or(0), options.output.value_or(0),
        options.cached.value_or(0), options.written.value_or(0), options.reasoning.value_or(0),
        options.batch};
    if (usage.cacheReadTokens + usage.cacheWriteTokens > usage.inputTokens
        || usage.reasoningTokens > usage.outputTokens)
        return wrongCall("cached tokens are a part of --input, reasoning tokens of --output",
            "give the whole numbers");
    const auto cost = prices::costUsd(*price, usage);
    if (session.json)
        printJson({{"table", table->name}, {"model", price->model},
            {"rule", std::string(prices::ruleName(match.rule))}, {"cost_usd", jsonNumber(cost)}});
    else
        fmt::print("{}: USD {}\n", price->model, usd(cost));
    return {};
}

} // namespace

Result<prices::PriceTable> chosenTable(
    const store::Study& study, const std::string& asked, MissingTable missing)
{
    auto tables = study.priceTables();
    if (!tables)
        return tl::unexpected(tables.error());
    if (asked.empty() && tables->size() > 1) {
        std::string names;
        for (const auto& table : *tables)
            names += (names.empty() ? "" : ", ") + table.name;
        return wrongCall("the study has several price tables", "use --table with one of: " + names);
    }
    if (asked.empty() && tables->size() == 1)
        return tables->front();
    const std::string name = asked.empty() ? firstTable : asked;
    const auto found = std::ranges::find(*tables, name, &prices::PriceTable::name);
    if (found != tables->end())
        return *found;
    if (missing == MissingTable::Refuse)
        return wrongCall(fmt::format("there is no price table '{}'", name),
            "import one (metallm prices import), or see which ones there are (metallm prices "
            "list)");
    return prices::PriceTable{name};
}

Json priceJson(const prices::Price& price)
{
    Json object{{"model", price.model}, {"provider", price.provider},
        {"input_usd_per_mtok", jsonNumber(price.inputUsdPerMtok)},
        {"output_usd_per_mtok", jsonNumber(price.outputUsdPerMtok)},
        {"flat_usd_per_query", jsonNumber(price.flatUsdPerQuery)},
        {"request_usd", jsonNumber(price.requestUsd)}};
    if (const std::string terms = prices::termsJson(price.terms); !terms.empty())
        object["terms"] = Json::parse(terms);
    return object;
}

void addPriceImport(Program& program, CLI::App* group)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App* command = program.addCommand(
        "import", "A price table from a file; it replaces one of the same name",
        [options](const Session& session) { return importPrices(*options, session); }, group);
    addStudy(command, options->study);
    command
        ->add_option("PATH", options->path,
            "CSV, or JSON of LiteLLM, models.dev, OpenRouter and others; builtin = the list that "
            "comes with the program")
        ->required()
        ->type_name("");
    command->add_option("--table", options->table, "Its name (default: the file's)")
        ->type_name("NAME");
    command->add_option("--currency", options->prices.currency, "Of the figures (default USD)")
        ->type_name("CODE");
    addNumber(command, "--usd-per-unit", options->prices.usdPerUnit, notNegative,
        "USD that one unit of the currency is");
    command
        ->add_option("--date", options->prices.effectiveDate,
            "Since when the prices hold; builtin: the newest up to this day")
        ->type_name("YYYY-MM-DD");
}

void addPriceList(Program& program, CLI::App* group)
{
    const auto options = std::make_shared<TableOptions>();
    CLI::App* command = program.addCommand(
        "list", "The study's price tables and what they hold",
        [options](const Session& session) { return listPrices(*options, session); }, group);
    addStudy(command, options->study);
    command->add_option("--table", options->table, "Only this one")->type_name("NAME");
}

void addPriceMatch(Program& program, CLI::App* group)
{
    const auto options = std::make_shared<MatchOptions>();
    CLI::App* command = program.addCommand(
        "match", "Which price each model of a data set has, and by which rule",
        [options](const Session& session) { return matchPrices(*options, session); }, group);
    addStudy(command, options->study);
    command->add_option("--dataset", options->dataset, "Which one (default: the only one)")
        ->type_name("NAME");
    command->add_option("--table", options->table, "Which table; builtin = the program's own list")
        ->type_name("NAME");
    command->add_option("--override", options->overrides, "What counts whatever the rules say")
        ->type_name("MODEL=PRICED");
    command->add_option("--write", options->write, "Keep the prices as a table of this name")
        ->type_name("NAME");
}

void addPriceCost(Program& program, CLI::App* group)
{
    const auto options = std::make_shared<CostOptions>();
    CLI::App* command = program.addCommand(
        "cost", "What one request would cost",
        [options](const Session& session) { return showCost(*options, session); }, group);
    addStudy(command, options->study);
    command->add_option("MODEL", options->model, "The model")->required()->type_name("");
    command->add_option("--table", options->table, "Which table (default: the only one)")
        ->type_name("NAME");
    addNumber(
        command, "--input", options->input, notNegative, "Input tokens, cached ones included");
    addNumber(command, "--output", options->output, notNegative, "Output tokens");
    addNumber(command, "--cached", options->cached, notNegative, "Of the input: from the cache");
    addNumber(command, "--written", options->written, notNegative, "Of the input: to the cache");
    addNumber(command, "--reasoning", options->reasoning, notNegative, "Of the output: reasoning");
    command->add_flag("--batch", options->batch, "At the prices of a batch");
}

} // namespace metallm::cli
