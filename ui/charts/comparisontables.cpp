// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparisontables.h"

#include "ui/charts/names.h"
#include "ui/util/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ComparisonTables", text);
}

void addColumns(FigureTable& table, const sim::Experiment& experiment)
{
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        table.columns.append(shortArmLabel(experiment, arm));
        table.columnModels.push_back(modelOfArm(experiment, arm));
    }
}

QString cellFigure(std::optional<double> share)
{
    return share ? QLocale().toString(qRound(100 * *share)) : formatNumber(std::nullopt);
}

std::optional<double> bestMean(const std::vector<analysis::DomainCell>& cells)
{
    std::optional<double> best;
    for (const analysis::DomainCell& cell : cells)
        if (cell.accuracy)
            best = std::max(best.value_or(0), cell.accuracy->mean);
    return best;
}

FigureTable::Cell domainCell(
    const analysis::DomainCell& cell, const QString& model, const QString& domain, double best)
{
    const auto mean = cell.accuracy ? std::optional(cell.accuracy->mean) : std::nullopt;
    return {mean, cellFigure(mean),
        QCoreApplication::translate("ComparisonTables", "%1 in %2: %3 over %Ln queries", nullptr,
            pluralCount(cell.answered))
            .arg(model, domain, estimateText(cell.accuracy)),
        mean && *mean == best};
}

std::int64_t countOf(const analysis::RightCounts& counts, analysis::RightKind kind)
{
    switch (kind) {
    case analysis::RightKind::Both:
        return counts.both;
    case analysis::RightKind::OnlyA:
        return counts.onlyA;
    case analysis::RightKind::OnlyB:
        return counts.onlyB;
    case analysis::RightKind::Neither:
        break;
    }
    return counts.neither;
}

FigureTable::Cell agreementCell(const analysis::RightCounts& counts, analysis::RightKind kind,
    const QString& a, const QString& b)
{
    const std::int64_t queries = analysis::answeredByBoth(counts);
    const auto share = [queries](std::int64_t count) {
        return queries > 0 ? std::optional(double(count) / double(queries)) : std::nullopt;
    };
    const auto shown = share(countOf(counts, kind));
    return {shown, cellFigure(shown),
        QCoreApplication::translate("ComparisonTables",
            "%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that "
            "both answered",
            nullptr, pluralCount(queries))
            .arg(a, b, formatPercent(share(counts.both)), formatPercent(share(counts.onlyA)),
                formatPercent(share(counts.onlyB)), formatPercent(share(counts.neither))),
        false};
}

} // namespace

QString estimateText(const std::optional<analysis::Estimate>& accuracy)
{
    if (!accuracy)
        return formatNumber(std::nullopt);
    QString text = formatPercent(accuracy->mean);
    if (accuracy->low && accuracy->high)
        text += u" ("_s + formatPercent(accuracy->low) + u" – "_s + formatPercent(accuracy->high)
            + u')';
    return text;
}

QString domainTitle(const sim::Experiment& experiment, std::int32_t domain)
{
    return domain < 0
        ? translated(QT_TRANSLATE_NOOP("ComparisonTables", "no domain"))
        : QString::fromStdString(experiment.dataset->domains[static_cast<std::size_t>(domain)]);
}

FigureTable domainAccuracyTable(const analysis::ModelComparison& comparison)
{
    const sim::Experiment& experiment = *comparison.experiment;
    FigureTable table;
    addColumns(table, experiment);
    for (std::size_t row = 0; row < comparison.domains.domains.size(); ++row) {
        table.rows.append(domainTitle(experiment, comparison.domains.domains[row]));
        const auto& cells = comparison.domains.cells[row];
        for (std::size_t arm = 0; arm < cells.size(); ++arm)
            table.cells.push_back(
                domainCell(cells[arm], armLabel(experiment, static_cast<int>(arm)),
                    table.rows.last(), bestMean(cells).value_or(-1)));
    }
    table.caption = translated(QT_TRANSLATE_NOOP(
        "ComparisonTables", "accuracy of each model alone, %; bold: the best of the domain"));
    return table;
}

FigureTable agreementTable(const analysis::ModelComparison& comparison, analysis::RightKind kind)
{
    const sim::Experiment& experiment = *comparison.experiment;
    FigureTable table;
    addColumns(table, experiment);
    table.rows = table.columns;
    for (int a = 0; a < experiment.armCount(); ++a)
        for (int b = 0; b < experiment.armCount(); ++b)
            table.cells.push_back(agreementCell(comparison.agreement.of(a, b), kind,
                armLabel(experiment, a), armLabel(experiment, b)));
    table.caption = QCoreApplication::translate("ComparisonTables",
        "%1: share of the queries that both answered, %; right is a score of at least 0.5")
                        .arg(rightKindTitle(kind));
    return table;
}

QString rightKindTitle(analysis::RightKind kind)
{
    switch (kind) {
    case analysis::RightKind::Both:
        return translated(QT_TRANSLATE_NOOP("ComparisonTables", "both right"));
    case analysis::RightKind::OnlyA:
        return translated(QT_TRANSLATE_NOOP("ComparisonTables", "only the row’s model right"));
    case analysis::RightKind::OnlyB:
        return translated(QT_TRANSLATE_NOOP("ComparisonTables", "only the column’s model right"));
    case analysis::RightKind::Neither:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonTables", "neither right"));
}

QString rightKindText(analysis::RightKind kind, const QString& a, const QString& b)
{
    switch (kind) {
    case analysis::RightKind::Both:
        return QCoreApplication::translate("ComparisonTables", "%1 and %2 right").arg(a, b);
    case analysis::RightKind::OnlyA:
        return QCoreApplication::translate("ComparisonTables", "%1 right, %2 wrong").arg(a, b);
    case analysis::RightKind::OnlyB:
        return QCoreApplication::translate("ComparisonTables", "%1 right, %2 wrong").arg(b, a);
    case analysis::RightKind::Neither:
        break;
    }
    return QCoreApplication::translate("ComparisonTables", "%1 and %2 wrong").arg(a, b);
}

} // namespace metallm::ui
