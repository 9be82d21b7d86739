// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/numbers.h"
#include "app/cli/output.h"
#include "app/cli/pricetables.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct PriceOptions {
    std::string study;
    std::string table;
    prices::Price price; // the model, and the figures that change
};

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
        Json object = priceJson(price);
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
    auto table = chosenTable(**study, options.table, MissingTable::Make);
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
    CLI::App* group = program.addGroup("prices", "Price tables: import, set, list, match, cost");
    addPriceImport(program, group);
    addPriceSet(program, group);
    addPriceList(program, group);
    addPriceMatch(program, group);
    addPriceCost(program, group);
}

} // namespace metallm::cli
