// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importrows.h"

#include "ui/models/texttable.h"
#include "ui/util/format.h"

#include <cmath>
#include <QCoreApplication>

namespace metallm::ui {

namespace {

constexpr std::size_t shownPrices = 200;

struct ImportRows {
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

std::optional<double> known(double figure)
{
    return std::isnan(figure) ? std::nullopt : std::optional(figure);
}

QString text(const std::string& value)
{
    return QString::fromStdString(value).simplified();
}

QStringList rowOf(const importer::PreviewRow& row)
{
    const auto count = [](double tokens) {
        return std::isnan(tokens) ? formatNumber(std::nullopt) : formatCount(std::llround(tokens));
    };
    return {text(row.query), text(row.model), formatScore(known(row.score)), count(row.inputTokens),
        count(row.outputTokens), formatUsd(known(row.costUsd)),
        formatNumber(known(row.latencySeconds)), text(row.domain), text(row.split), text(row.text)};
}

QStringList rowOf(const prices::Price& price)
{
    return {text(price.model), text(price.provider), formatUsd(price.inputUsdPerMtok),
        formatUsd(price.outputUsdPerMtok), formatUsd(price.flatUsdPerQuery)};
}

void showOutcomes(TextTable& table, const importer::Preview& preview)
{
    std::vector<QStringList> rows;
    for (const importer::PreviewRow& row : preview.rows)
        rows.push_back(rowOf(row));
    table.setContents(
        {{ImportRows::tr("query")}, {ImportRows::tr("model")}, {ImportRows::tr("score"), true},
            {ImportRows::tr("tokens in"), true}, {ImportRows::tr("tokens out"), true},
            {ImportRows::tr("cost"), true}, {ImportRows::tr("latency s"), true},
            {ImportRows::tr("domain")}, {ImportRows::tr("split")}, {ImportRows::tr("text")}},
        std::move(rows));
}

void showPrices(TextTable& table, const prices::PriceTable& prices)
{
    std::vector<QStringList> rows;
    for (const prices::Price& price : prices.prices) {
        if (rows.size() == shownPrices)
            break;
        rows.push_back(rowOf(price));
    }
    table.setContents(
        {{ImportRows::tr("model")}, {ImportRows::tr("provider")},
            {ImportRows::tr("input $/Mtok"), true}, {ImportRows::tr("output $/Mtok"), true},
            {ImportRows::tr("flat $/query"), true}},
        std::move(rows));
}

} // namespace

void showFirstRows(TextTable& table, const ImportLook& look)
{
    if (look.preview)
        showOutcomes(table, *look.preview);
    else if (look.prices)
        showPrices(table, look.prices->table);
    else
        table.setContents({}, {});
}

} // namespace metallm::ui
