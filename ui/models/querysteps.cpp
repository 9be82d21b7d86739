// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/querysteps.h"

#include "core/analysis/oracle.h"

#include <cmath>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr std::size_t chunk = 1 << 12; // rows between two looks at the stop token

QString plain(const std::string& text)
{
    return QString::fromStdString(text).simplified(); // a tab or line break would add cells
}

QString plain(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 12) : QString();
}

std::int32_t armOf(const ResultSnapshot& snapshot, std::int32_t step)
{
    return snapshot.run->arms[static_cast<std::size_t>(step)];
}

int modelOf(const ResultSnapshot& snapshot, std::int32_t arm)
{
    return arm < 0 ? -1 : snapshot.analysis->experiment->arms[static_cast<std::size_t>(arm)];
}

QString nameOf(const data::Dataset& dataset, int model)
{
    return model < 0 ? QString() : plain(dataset.models[static_cast<std::size_t>(model)].name);
}

QString line(const ResultSnapshot& snapshot, std::int32_t step)
{
    const data::Dataset& dataset = *snapshot.analysis->experiment->dataset;
    const auto at = static_cast<std::size_t>(step);
    const auto query = static_cast<std::size_t>(queryOfStep(snapshot, step));
    const std::int32_t domain = dataset.domainOf[query];
    const QStringList cells{plain(dataset.queryIds[query]),
        domain < 0 ? QString() : plain(dataset.domains[static_cast<std::size_t>(domain)]),
        plain(dataset.texts[query]), nameOf(dataset, modelOfStep(snapshot, step)),
        nameOf(dataset, bestModelOfStep(snapshot, step)), plain(scoreOfStep(snapshot, step)),
        plain(costOfStep(snapshot, step)), plain(snapshot.run->rewards[at]),
        plain(snapshot.run->regrets[at])};
    return cells.join(u'\t') + u'\n';
}

} // namespace

std::int32_t queryOfStep(const ResultSnapshot& snapshot, std::int32_t step)
{
    return snapshot.analysis->experiment->eval[static_cast<std::size_t>(step)];
}

int modelOfStep(const ResultSnapshot& snapshot, std::int32_t step)
{
    return modelOf(snapshot, armOf(snapshot, step));
}

std::int32_t bestArmOfStep(const ResultSnapshot& snapshot, std::int32_t step)
{
    return analysis::bestArm(*snapshot.analysis->experiment, queryOfStep(snapshot, step),
        snapshot.run->costWeightAt(static_cast<std::size_t>(step)));
}

int bestModelOfStep(const ResultSnapshot& snapshot, std::int32_t step)
{
    return modelOf(snapshot, bestArmOfStep(snapshot, step));
}

double scoreOfStep(const ResultSnapshot& snapshot, std::int32_t step)
{
    const std::int32_t arm = armOf(snapshot, step);
    return arm < 0 ? data::missing
                   : snapshot.analysis->experiment->score(queryOfStep(snapshot, step), arm);
}

double costOfStep(const ResultSnapshot& snapshot, std::int32_t step)
{
    const std::int32_t arm = armOf(snapshot, step);
    return arm < 0 ? data::missing
                   : snapshot.run->experiment->costUsd(queryOfStep(snapshot, step), arm);
}

Result<QString> queriesAsTsv(const ResultSnapshot& snapshot, const std::vector<std::int32_t>& steps,
    const RunContext& context)
{
    QString tsv = u"query_id\tdomain\ttext\tmodel\tbest_model\tscore\tcost_usd\treward\tregret\n"_s;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i % chunk == 0 && context.stopRequested())
            return stopped();
        tsv += line(snapshot, steps[i]);
    }
    return tsv;
}

} // namespace metallm::ui
