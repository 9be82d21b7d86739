// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frontier/hindsight.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTest>

using namespace metallm;

namespace {

/// An experiment of nothing but outcomes: rows = queries, cols = arms.
sim::Experiment experimentOf(const data::OutcomeMatrix& scores, const data::OutcomeMatrix& costs)
{
    auto dataset = std::make_shared<data::Dataset>();
    dataset->scores = scores;
    sim::Experiment experiment;
    for (std::int32_t query = 0; query < scores.rows(); ++query) {
        dataset->queryIds.push_back("q" + std::to_string(query));
        experiment.eval.push_back(query);
    }
    for (int arm = 0; arm < scores.cols(); ++arm) {
        dataset->models.push_back({"m" + std::to_string(arm), ""});
        experiment.arms.push_back(arm);
    }
    experiment.dataset = dataset;
    experiment.costs.usd = costs;
    return experiment;
}

/// What one query may be given: an arm with an outcome, or nothing.
struct Choice {
    double cost = 0;
    double score = 0;
};

/// The best score that `budget` buys when at most one query mixes two choices, by trying every
/// combination: the vertices of the linear programme.
class Exhaustive {
public:
    explicit Exhaustive(const sim::Experiment& experiment)
    {
        for (const std::int32_t query : experiment.eval) {
            m_choices.push_back({{}});
            for (int arm = 0; arm < experiment.armCount(); ++arm)
                if (experiment.hasOutcome(query, arm))
                    m_choices.back().push_back(
                        {experiment.costUsd(query, arm), experiment.score(query, arm)});
        }
    }

    double best(double budget) const { return bestFrom(0, budget, true); }

private:
    double bestFrom(std::size_t query, double left, bool mayMix) const
    {
        if (query == m_choices.size())
            return left >= -1e-12 ? 0 : -1e9;
        double best = -1e9;
        for (const Choice& a : m_choices[query]) {
            best = std::max(best, a.score + bestFrom(query + 1, left - a.cost, mayMix));
            if (!mayMix)
                continue;
            for (const Choice& b : m_choices[query])
                best = std::max(best, bestMixed(query, left, a, b));
        }
        return best;
    }

    /// This query mixes a and b so that the whole budget is spent; the others are whole.
    double bestMixed(std::size_t mixed, double left, const Choice& a, const Choice& b) const
    {
        double best = -1e9;
        forRest(mixed + 1, 0, 0, [&](double cost, double score) {
            const double share = (left - cost - a.cost) / (b.cost - a.cost);
            if (b.cost > a.cost && share >= 0 && share <= 1)
                best = std::max(best, score + a.score + share * (b.score - a.score));
        });
        return best;
    }

    template<typename Visit>
    void forRest(std::size_t query, double cost, double score, const Visit& visit) const
    {
        if (query == m_choices.size()) {
            visit(cost, score);
            return;
        }
        for (const Choice& choice : m_choices[query])
            forRest(query + 1, cost + choice.cost, score + choice.score, visit);
    }

    std::vector<std::vector<Choice>> m_choices;
};

sim::Experiment randomExperiment(Rng& rng)
{
    const auto queries = static_cast<Eigen::Index>(1 + rng.below(4));
    const auto arms = static_cast<Eigen::Index>(1 + rng.below(3));
    data::OutcomeMatrix scores(queries, arms);
    data::OutcomeMatrix costs(queries, arms);
    const bool whole = rng.below(2) == 0; // right or wrong, and few prices: many ties
    for (Eigen::Index i = 0; i < scores.size(); ++i) {
        scores(i) = whole ? static_cast<double>(rng.below(2)) : rng.uniform();
        costs(i) = whole ? static_cast<double>(rng.below(3)) : rng.uniform();
        if (rng.below(8) == 0)
            scores(i) = data::missing;
    }
    return experimentOf(scores, costs);
}

} // namespace

class TestHindsight : public QObject {
    Q_OBJECT

private slots:
    void fillsTheSteepestSegmentsFirst()
    {
        // Query 1: 0.5 for 1 USD, 1 for 3; query 2: 0.9 for 2 USD, and a dearer, worse arm.
        const auto hindsight = frontier::Hindsight::build(experimentOf(
            data::OutcomeMatrix{{0.5, 1}, {0.9, 0.2}}, data::OutcomeMatrix{{1, 3}, {2, 4}}));
        QCOMPARE(hindsight->corners(), std::size_t{4}); // slopes 0.5, 0.45, 0.25
        QCOMPARE(hindsight->at(0).score, 0.0);
        QCOMPARE(hindsight->at(0).shadowPrice, 0.5);
        QCOMPARE(hindsight->at(0.5).score, 0.25);
        QCOMPARE(hindsight->at(2).score, 0.95);
        QCOMPARE(hindsight->at(2).shadowPrice, 0.45);
        QCOMPARE(hindsight->at(3).score, 1.4);
        QCOMPARE(hindsight->at(4).score, 1.65);
        QCOMPARE(hindsight->at(4).shadowPrice, 0.25);
        QCOMPARE(hindsight->at(5).score, 1.9);
        QCOMPARE(hindsight->at(100).score, 1.9);
        QCOMPARE(hindsight->at(100).costUsd, 5.0);
        QCOMPARE(hindsight->at(100).shadowPrice, 0.0);
        QCOMPARE(*hindsight->accuracyAt(5), 0.95);
    }

    void takesWhatIsFree()
    {
        const auto hindsight = frontier::Hindsight::build(
            experimentOf(data::OutcomeMatrix{{0.4, 0.6, 1}}, data::OutcomeMatrix{{0, 0, 2}}));
        QCOMPARE(hindsight->at(0).score, 0.6);
        QCOMPARE(hindsight->at(1).score, 0.8);
    }

    void leavesMissingOutcomesOut()
    {
        const auto hindsight = frontier::Hindsight::build(
            experimentOf(data::OutcomeMatrix{{data::missing, 0.5}, {data::missing, data::missing}},
                data::OutcomeMatrix{{1, 1}, {1, 1}}));
        QCOMPARE(hindsight->queries(), std::int64_t{1});
        QCOMPARE(hindsight->at(10).score, 0.5);
    }

    void equalsExhaustiveSearch()
    {
        Rng rng(5, Stream::Sample);
        for (int i = 0; i < 400; ++i) {
            const sim::Experiment experiment = randomExperiment(rng);
            const auto hindsight = frontier::Hindsight::build(experiment);
            const Exhaustive exhaustive(experiment);
            const double most = hindsight->costUsd(hindsight->corners() - 1);
            for (const double share : {0.0, 0.1, 0.33, 0.5, 0.9, 1.0, 1.5}) {
                const double budget = share * most;
                const double ours = hindsight->at(budget).score;
                const double best = exhaustive.best(budget);
                QVERIFY2(std::abs(ours - best) < 1e-9,
                    qPrintable(QStringLiteral("case %1: %2, not %3").arg(i).arg(ours).arg(best)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestHindsight)
#include "tst_hindsight.moc"
