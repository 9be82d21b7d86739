// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/cascade.h"

#include "core/analysis/frontiermetrics.h"
#include "core/policy/armmeans.h"
#include "core/policy/baselines.h"
#include "core/policy/outoffold.h"
#include "core/policy/predictor.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace metallm::policy {

namespace {

using frontier::Lines;
using sim::Experiment;

constexpr std::size_t mostCombinations = 250'000;
// While chains are compared; the one that is chosen is then searched in full.
constexpr std::size_t combinationsToCompare = 4'096;
constexpr auto chosenChain = "auto";

struct ArmPoint {
    int arm = 0;
    analysis::CostAccuracy point; ///< normalised cost
};

/// Arms on the non-decreasing hull of the training part, by cost: a model that mixing two others
/// beats is not worth asking for.
std::vector<ArmPoint> hullArms(const Experiment& experiment)
{
    std::vector<ArmPoint> arms;
    std::vector<analysis::CostAccuracy> points;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const ArmMean mean = armMean(experiment, arm, experiment.train);
        if (mean.outcomes == 0)
            continue;
        arms.push_back({arm, {mean.cost, mean.score}});
        points.push_back(arms.back().point);
    }
    std::vector<ArmPoint> onHull;
    for (const auto& corner : analysis::nonDecreasingHull(std::move(points)))
        onHull.push_back(*std::ranges::find(arms, corner, &ArmPoint::point));
    return onHull;
}

Result<std::vector<int>> namedChain(const Experiment& experiment, const std::string& names)
{
    std::vector<int> chain;
    for (std::size_t begin = 0; begin <= names.size();) {
        const std::size_t end = std::min(names.find(',', begin), names.size());
        const auto arm = armNamed(experiment, names.substr(begin, end - begin));
        if (!arm)
            return tl::unexpected(arm.error());
        if (std::ranges::find(chain, *arm) != chain.end())
            return wrongCall(
                fmt::format("the model '{}' is twice in the chain", experiment.armName(*arm)),
                "name each model once, in the order in which they are asked");
        chain.push_back(*arm);
        begin = end + 1;
    }
    return chain;
}

class Trainer {
public:
    Trainer(const Experiment& experiment, const RunContext& context)
        : m_experiment(experiment)
        , m_context(context)
        , m_info(*find("cascade"))
        , m_predictor(textSetting(m_info, experiment.parameters, "predictor"))
        , m_knn(knnOptions(m_info, experiment.parameters))
    {
    }

    Result<TrainedCascade> run()
    {
        if (const auto calibrated = calibrate(); !calibrated)
            return tl::unexpected(calibrated.error());
        auto chain = chooseChain();
        if (!chain)
            return tl::unexpected(chain.error());
        const ChainData data = dataOf(*chain, rowsKnownTo(*chain));
        if (data.scores.rows() == 0)
            return wrongCall("no training query has an outcome of every model of the chain",
                "name other models with --set chain=MODEL,MODEL");
        TrainedCascade trained{std::move(*chain), bestThresholds(data, mostCombinations), {}};
        const auto predicted = predictScores(m_experiment, m_predictor, m_knn, m_context);
        if (!predicted)
            return tl::unexpected(predicted.error());
        trained.predictions = deciding(*predicted, trained.chain);
        return trained;
    }

private:
    /// Predictions of the training part, each by a predictor that never saw the query.
    Result<void> calibrate()
    {
        if (m_experiment.train.size() < foldCount)
            return wrongCall(fmt::format("a cascade needs at least {} training queries", foldCount),
                "raise --train-fraction, or name another --train split");
        auto predicted = outOfFold(
            m_experiment,
            [this](const Experiment& fold, const RunContext& context) -> Result<Frozen> {
                auto scores = predictScores(fold, m_predictor, m_knn, context);
                if (!scores)
                    return tl::unexpected(scores.error());
                Lines lines = closedLines(fold);
                lines.intercepts = std::move(*scores);
                return lines;
            },
            m_context);
        if (!predicted)
            return tl::unexpected(predicted.error());
        m_queries = predicted->experiment->eval;
        m_outOfFold = std::move(std::get<Lines>(predicted->frozen.moves).intercepts);
        return {};
    }

    Result<std::vector<int>> chooseChain() const
    {
        const auto names = textSetting(m_info, m_experiment.parameters, "chain");
        if (names != chosenChain)
            return namedChain(m_experiment, names);
        const auto arms = hullArms(m_experiment);
        if (arms.empty())
            return wrongCall("the training part has no outcomes", "name another --train split");
        const auto longest = std::min(arms.size(),
            static_cast<std::size_t>(numberSetting(m_info, m_experiment.parameters, "length")));
        ChainContest contest{arms, longest, rowsKnownTo(armsOf(arms)), {}, {arms.front().arm}};
        compareChains(contest, 0);
        return contest.best;
    }

    struct ChainContest {
        const std::vector<ArmPoint>& arms; ///< by cost
        std::size_t longest;
        /// Known to all of the arms, so that chains are compared on the same queries; where there
        /// is none, each chain has to be judged by its own.
        std::vector<Eigen::Index> rows;
        std::vector<int> chain{}; ///< being built
        std::vector<int> best{};
        double greatestArea = -1;
    };

    /// Every chain of at most `longest` of the arms, by cost: the one with the greatest area under
    /// its frontier on the training part (RouterBench's AIQ) wins.
    void compareChains(ChainContest& contest, std::size_t from) const
    {
        if (m_context.stopRequested() || contest.chain.size() == contest.longest)
            return;
        for (std::size_t next = from; next < contest.arms.size(); ++next) {
            contest.chain.push_back(contest.arms[next].arm);
            const double area = areaOf(contest);
            if (area > contest.greatestArea) {
                contest.greatestArea = area;
                contest.best = contest.chain;
            }
            compareChains(contest, next + 1);
            contest.chain.pop_back();
        }
    }

    double areaOf(const ChainContest& contest) const
    {
        const auto& arms = contest.arms;
        const ChainData data =
            dataOf(contest.chain, contest.rows.empty() ? rowsKnownTo(contest.chain) : contest.rows);
        if (data.scores.rows() == 0)
            return -1;
        std::vector<analysis::CostAccuracy> points;
        for (const ThresholdStep& step : bestThresholds(data, combinationsToCompare))
            points.push_back({step.cost, step.score});
        return analysis::areaUnder(analysis::nonDecreasingHull(std::move(points)),
            arms.front().point.costPer10k, arms.back().point.costPer10k);
    }

    static std::vector<int> armsOf(const std::vector<ArmPoint>& points)
    {
        std::vector<int> arms;
        for (const ArmPoint& point : points)
            arms.push_back(point.arm);
        return arms;
    }

    /// The columns of the chain's deciding stages.
    static Targets deciding(const Targets& predicted, const std::vector<int>& chain)
    {
        Targets columns(predicted.rows(), std::ssize(chain) - 1);
        for (Eigen::Index stage = 0; stage < columns.cols(); ++stage)
            columns.col(stage) = predicted.col(chain[static_cast<std::size_t>(stage)]);
        return columns;
    }

    /// The rows with an outcome of every model of the chain, and a prediction of it.
    std::vector<Eigen::Index> rowsKnownTo(const std::vector<int>& chain) const
    {
        std::vector<Eigen::Index> rows;
        for (Eigen::Index row = 0; row < m_outOfFold.rows(); ++row)
            if (isKnown(row, chain))
                rows.push_back(row);
        return rows;
    }

    ChainData dataOf(const std::vector<int>& chain, const std::vector<Eigen::Index>& rows) const
    {
        ChainData data;
        data.predictions = deciding(m_outOfFold, chain)(rows, Eigen::all);
        data.scores.resize(std::ssize(rows), std::ssize(chain));
        data.costs.resize(std::ssize(rows), std::ssize(chain));
        for (Eigen::Index row = 0; row < data.scores.rows(); ++row) {
            const auto query =
                m_queries[static_cast<std::size_t>(rows[static_cast<std::size_t>(row)])];
            double paid = 0;
            for (Eigen::Index stage = 0; stage < data.scores.cols(); ++stage) {
                const int arm = chain[static_cast<std::size_t>(stage)];
                paid += m_experiment.normalisedCost(query, arm);
                data.scores(row, stage) = m_experiment.score(query, arm);
                data.costs(row, stage) = paid;
            }
        }
        return data;
    }

    bool isKnown(Eigen::Index row, const std::vector<int>& chain) const
    {
        const std::int32_t query = m_queries[static_cast<std::size_t>(row)];
        return std::ranges::all_of(chain, [&](int arm) {
            return m_experiment.hasOutcome(query, arm) && !std::isnan(m_outOfFold(row, arm));
        });
    }

    const Experiment& m_experiment;
    const RunContext& m_context;
    const PolicyInfo& m_info;
    std::string m_predictor;
    KnnOptions m_knn;
    std::vector<std::int32_t> m_queries; // the training part, fold after fold
    Targets m_outOfFold; // rows = m_queries, cols = arms
};

/// Stopping at a model of the chain is charged with every model up to it that was there to be
/// asked.
std::shared_ptr<const Experiment> chargedAlong(
    const Experiment& experiment, const std::vector<int>& chain)
{
    auto world = std::make_shared<Experiment>(experiment);
    for (std::int32_t query = 0; query < world->costs.usd.rows(); ++query) {
        double paid = 0;
        for (const int arm : chain) {
            if (!experiment.isPresent(query, arm))
                continue;
            paid += experiment.costUsd(query, arm);
            world->costs.usd(query, arm) = paid;
        }
    }
    return world;
}

/// The model whose answer a query gets. Models that are not there are passed over: the next one is
/// asked, and where no later one is there, the answer so far stands. noArm where none is there.
int answeredBy(const Experiment& experiment, std::int32_t query, const std::vector<int>& chain,
    std::span<const double> predictions, std::span<const double> thresholds)
{
    int answer = sim::noArm;
    for (std::size_t stage = 0; stage < chain.size(); ++stage) {
        if (!experiment.isPresent(query, chain[stage]))
            continue;
        answer = chain[stage];
        if (stage < thresholds.size() && predictions[stage] >= thresholds[stage])
            break;
    }
    return answer;
}

frontier::Choices choicesOf(const Experiment& experiment, const TrainedCascade& trained)
{
    frontier::Choices choices;
    for (Eigen::Index row = 0; row < trained.predictions.rows(); ++row) {
        const std::vector<double> predictions(
            trained.predictions.row(row).begin(), trained.predictions.row(row).end());
        std::optional<int> current;
        for (const ThresholdStep& step : trained.steps) {
            const int arm = answeredBy(experiment, experiment.eval[static_cast<std::size_t>(row)],
                trained.chain, predictions, step.thresholds);
            if (arm != current)
                choices.transitions.push_back({step.costWeight, arm});
            current = arm;
        }
        choices.ends.push_back(choices.transitions.size());
    }
    return choices;
}

} // namespace

Result<TrainedCascade> trainCascade(const Experiment& experiment, const RunContext& context)
{
    auto trained = Trainer(experiment, context).run();
    if (context.stopRequested())
        return stopped();
    return trained;
}

PolicyInfo cascade()
{
    return {.name = "cascade",
        .title = "Cascade",
        .help = "asks the cheapest model first and the next one while the answer is predicted to "
                "be wrong; all of them are paid for",
        .source = "Chen et al. 2023, FrugalGPT, arXiv 2305.05176",
        .settings = {{.name = "chain",
                         .help = "models in the order in which they are asked, MODEL,MODEL,...; "
                                 "auto = the best chain on the training part",
                         .fallback = chosenChain,
                         .kind = SettingInfo::Kind::Text},
            {.name = "length",
                .help = "most models in a chain that is chosen",
                .fallback = "3",
                .kind = SettingInfo::Kind::Integer,
                .least = 1,
                .most = 8},
            predictorSetting({"ridge", "logistic", "knn"}), neighboursSetting()},
        .usesContexts = true,
        .trains = true,
        .freeze = [](const Experiment& experiment, const RunContext& context) -> Result<Frozen> {
            const auto trained = trainCascade(experiment, context);
            if (!trained)
                return tl::unexpected(trained.error());
            return Frozen(
                choicesOf(experiment, *trained), chargedAlong(experiment, trained->chain));
        },
        .learner = {},
        .family = Family::Router,
        .reads = {.lambda = true}};
}

} // namespace metallm::policy
