// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/numbers.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"
#include "core/prices/priceimport.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

const char* const firstTable = "prices"; // the name of a study's first table where none is given

struct PriceOptions {
    std::string study;
    std::string table;
    std::string path; // import
    prices::Price price; // set: the model, and the figures that change
};

Json json(const prices::Price& price)
{
    return {{"model", price.model}, {"provider", price.provider},
        {"input_usd_per_mtok", jsonNumber(price.inputUsdPerMtok)},
        {"output_usd_per_mtok", jsonNumber(price.outputUsdPerMtok)},
        {"flat_usd_per_query", jsonNumber(price.flatUsdPerQuery)},
        {"request_usd", jsonNumber(price.requestUsd)}};
}

Result<void> importPrices(const PriceOptions& options, const Session& session)
{
    const std::string name =
        options.table.empty() ? std::filesystem::path(options.path).stem().string() : options.table;
    const auto table = prices::importPrices(options.path, name);
    if (!table)
        return tl::unexpected(table.error());
    StudyToWrite target(options.study);
    const auto study = target.open();
    if (!study)
        return tl::unexpected(study.error());
    if (const auto stored = (*study)->storePriceTable(*table); !stored)
        return stored;
    target.keep();
    if (session.json)
        printJson({{"table", table->name}, {"models", table->prices.size()}});
    else
        fmt::print("{}: prices of {} models\n", table->name, table->prices.size());
    return {};
}

/// The table of that name; without a name the only one. Made where there is none.
Result<prices::PriceTable> tableToChange(const store::Study& study, const std::string& asked)
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
    return found == tables->end() ? prices::PriceTable{name} : *found;
}

void change(prices::Price& price, const prices::Price& changes)
{
    const auto take = [](std::optional<double>& figure, const std::optional<double>& given) {
        figure = given ? given : figure;
    };
    take(price.inputUsdPerMtok, changes.inputUsdPerMtok);
    take(price.outputUsdPerMtok, changes.outputUsdPerMtok);
    take(price.flatUsdPerQuery, changes.flatUsdPerQuery);
    take(price.requestUsd, changes.requestUsd);
}

void print(const std::string& table, const prices::Price& price, bool asJson)
{
    if (asJson) {
        Json object = json(price);
        object["table"] = table;
        return printJson(object);
    }
    fmt::print("{}, {}: USD {} in and {} out per million tokens, {} a query\n", table, price.model,
        usd(price.inputUsdPerMtok), usd(price.outputUsdPerMtok), usd(price.flatUsdPerQuery));
}

Result<void> setPrice(const PriceOptions& options, const Session& session)
{
    if (options.price == prices::Price{options.price.model})
        return wrongCall("there is nothing to set", "give --input, --output or --flat");
    StudyToWrite target(options.study);
    const auto study = target.open();
    if (!study)
        return tl::unexpected(study.error());
    auto table = tableToChange(**study, options.table);
    if (!table)
        return tl::unexpected(table.error());
    prices::Price& price = table->entry(options.price.model);
    change(price, options.price);
    if (const auto stored = (*study)->storePriceTable(*table); !stored)
        return stored;
    target.keep();
    print(table->name, price, session.json);
    return {};
}

void addPriceImport(Program& program, CLI::App* group)
{
    const auto options = std::make_shared<PriceOptions>();
    CLI::App* command = program.addCommand(
        "import", "A price table from a file; it replaces one of the same name",
        [options](const Session& session) { return importPrices(*options, session); }, group);
    addStudy(command, options->study);
    command->add_option("PATH", options->path, "The table, as CSV")->required()->type_name("");
    command->add_option("--table", options->table, "Its name (default: the file's)")
        ->type_name("NAME");
}

void addPriceSet(Program& program, CLI::App* group)
{
    const auto options = std::make_shared<PriceOptions>();
    CLI::App* command = program.addCommand(
        "set", "One model's price; what is not given stays as it is",
        [options](const Session& session) { return setPrice(*options, session); }, group);
    addStudy(command, options->study);
    command->add_option("MODEL", options->price.model, "The model")->required()->type_name("");
    command->add_option("--table", options->table, "Which table (default: the only one)")
        ->type_name("NAME");
    addNumber(command, "--input", options->price.inputUsdPerMtok, notNegative,
        "USD per million input tokens");
    addNumber(command, "--output", options->price.outputUsdPerMtok, notNegative,
        "USD per million output tokens");
    addNumber(command, "--flat", options->price.flatUsdPerQuery, notNegative, "USD for one query");
    addNumber(command, "--request", options->price.requestUsd, notNegative,
        "USD for each request, on top of the tokens");
}

} // namespace

void addPrices(Program& program)
{
    CLI::App* group = program.addGroup("prices", "Price tables: import, set");
    addPriceImport(program, group);
    addPriceSet(program, group);
}

} // namespace metallm::cli
