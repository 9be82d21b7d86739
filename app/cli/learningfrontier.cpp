// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/learningfrontier.h"

#include "core/frontier/certificate.h"
#include "core/frontier/intervalestimate.h"
#include "core/frontier/intervalgrid.h"
#include "core/frontier/intervalsweep.h"

#include <chrono>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

using frontier::Interval;
using frontier::IntervalFrontier;

class LearningWork {
public:
    LearningWork(std::shared_ptr<const sim::Analysis> analysis, const FrontierOptions& options,
        const Session& session)
        : m_analysis(std::move(analysis))
        , m_experiment(m_analysis->experiment)
        , m_options(options)
        , m_session(session)
    {
    }

    Result<LearningFrontier> run()
    {
        const auto begin = std::chrono::steady_clock::now();
        m_answer.analysis = m_analysis;
        auto done =
            sweep().and_then([this] { return certify(); }).and_then([this] { return lookUp(); });
        if (!done)
            return tl::unexpected(done.error());
        describe();
        m_answer.seconds = m_analysis->elapsedSeconds
            + std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return LearningFrontier{std::move(m_answer), std::move(m_found)};
    }

private:
    Result<void> sweep()
    {
        m_to = m_options.to.value_or(0);
        if (!m_options.to)
            m_to = std::max(
                frontier::defaultRangeEnd(*m_experiment, m_session.context()), 2 * m_options.from);
        if (!(m_options.from < m_to))
            return wrongCall("the range of cost weights is empty", "let --to be above --from");
        m_found = std::make_shared<IntervalFrontier>(
            frontier::emptyFrontier(m_experiment, m_options.from));
        if (m_options.maxIntervals > 0 && frontier::hasIntervals(*m_experiment))
            if (const auto swept = sweepExactly(); !swept)
                return swept;
        return m_found->complete ? Result<void>{} : addGrid();
    }

    Result<void> sweepExactly()
    {
        const frontier::SweepOptions options{
            m_options.from, m_to, static_cast<std::size_t>(m_options.maxIntervals)};
        const auto estimate = frontier::estimateSweep(m_experiment, options, m_session.context());
        if (!estimate)
            return tl::unexpected(estimate.error());
        m_answer.more["estimate"] = {{"intervals", jsonNumber(estimate->intervals)},
            {"seconds", jsonNumber(estimate->seconds)}, {"samples", estimate->samples}};
        say(fmt::format("about {:.2g} intervals, {:.2g} s", estimate->intervals,
            std::max(estimate->seconds, 0.1)));
        const auto found = frontier::sweepIntervals(m_experiment, options, m_session.context());
        if (!found)
            return tl::unexpected(found.error());
        m_found = *found;
        return {};
    }

    Result<void> addGrid()
    {
        say(fmt::format(
            "a grid of {} cost weights from {:.6g} on", m_options.gridPoints, m_found->to));
        const auto found =
            frontier::continuedByGrid(*m_found, m_to, m_options.gridPoints, m_session.context());
        if (!found)
            return tl::unexpected(found.error());
        m_found = *found;
        return {};
    }

    Result<void> certify()
    {
        if (!m_options.certify)
            return {};
        if (m_found->exactTo <= m_found->from)
            return wrongCall("there are no exact intervals to certify",
                "leave --certify out, or raise --max-intervals");
        const auto certificate = frontier::certify(
            *m_found, static_cast<std::size_t>(*m_options.certify), m_session.context());
        if (!certificate)
            return tl::unexpected(certificate.error());
        if (!certificate->holds())
            return failed(
                fmt::format("{} of {} intervals do not hold, the first from cost weight {}",
                    certificate->failures.size(), certificate->intervals,
                    certificate->failures.front()),
                "report it with the data set: the sweep or the run is wrong");
        m_answer.more["certificate"] = {{"intervals", certificate->intervals},
            {"replays", 3 * certificate->intervals}, {"plain_runs", certificate->plainRuns},
            {"too_narrow_for_plain_runs", certificate->narrow}};
        m_answer.facts.emplace_back("certified",
            fmt::format("{} intervals at both ends and in the middle, {} against the plain run",
                grouped(static_cast<std::int64_t>(certificate->intervals)),
                grouped(static_cast<std::int64_t>(certificate->plainRuns))));
        return {};
    }

    /// From the intervals where they are exact, else by the plain run at that very cost weight.
    Result<void> lookUp()
    {
        for (const double costWeight : m_options.at) {
            const Interval* known =
                costWeight < m_found->exactTo ? m_found->at(costWeight) : nullptr;
            const auto interval = known != nullptr
                ? Result<Interval>(*known)
                : frontier::playedAt(m_experiment, costWeight, m_session.context());
            if (!interval)
                return tl::unexpected(interval.error());
            m_answer.at.push_back(pointOf(*interval, costWeight));
        }
        return {};
    }

    void describe()
    {
        m_answer.exact = m_found->isExact();
        m_answer.steps = m_found->intervals.size();
        std::vector<analysis::CostAccuracy> points;
        for (const Interval& interval : m_found->intervals)
            if (interval.accuracy)
                points.push_back({*interval.costPer10k, *interval.accuracy});
        m_answer.metrics = analysis::frontierMetrics(points, m_analysis->models);
        m_answer.forms = analysis::frontierForms(points, m_analysis->models);
        m_answer.more["from"] = m_found->from;
        m_answer.more["to"] = m_found->to;
        m_answer.more["exact_to"] = m_found->exactTo;
        m_answer.facts.emplace_back("cost weights", rangeText());
        const auto& budget = m_experiment->parameters.budget;
        const auto met = std::ranges::find_if(m_found->intervals, [&](const Interval& interval) {
            return budget && interval.costPer10k && *interval.costPer10k <= *budget;
        });
        if (met != m_found->intervals.end())
            m_answer.budgetPoint = pointOf(*met, met->from);
        m_answer.budgetNote = "in hindsight, on the evaluation part";
    }

    std::string rangeText() const
    {
        const std::string range = fmt::format("{:.6g} to {:.6g}", m_found->from, m_found->to);
        if (m_found->isExact())
            return range + ", exact intervals";
        if (m_found->exactTo > m_found->from)
            return fmt::format("{}, exact intervals below {:.6g}, a grid of {} beyond", range,
                m_found->exactTo, m_options.gridPoints);
        return fmt::format("{}, a grid of {}", range, m_options.gridPoints);
    }

    static frontier::Point pointOf(const Interval& interval, double costWeight)
    {
        return {costWeight, interval.accuracy, interval.costPer10k, interval.selection,
            interval.excluded};
    }

    void say(const std::string& text) const
    {
        if (!m_session.quiet)
            fmt::print(stderr, "metallm: {}\n", text);
    }

    std::shared_ptr<const sim::Analysis> m_analysis;
    std::shared_ptr<const sim::Experiment> m_experiment;
    const FrontierOptions& m_options;
    const Session& m_session;
    double m_to = 0;
    std::shared_ptr<const IntervalFrontier> m_found;
    FrontierAnswer m_answer;
};

} // namespace

Result<LearningFrontier> learningFrontier(std::shared_ptr<const sim::Analysis> analysis,
    const FrontierOptions& options, const Session& session)
{
    return LearningWork(std::move(analysis), options, session).run();
}

} // namespace metallm::cli
