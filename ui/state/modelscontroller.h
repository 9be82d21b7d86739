// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/modelcomparison.h"
#include "ui/jobs/jobrunner.h"

#include <functional>
#include <QObject>
#include <QString>
#include <QTimer>

namespace metallm::ui {

class WorkbenchState;

/// Keeps a comparison of the models beside the run on screen, as long as somebody looks at it, and
/// answers what is asked about it: differences from one model, gains of the router, best pools.
class ModelsController : public QObject {
    Q_OBJECT

public:
    using Differences = std::vector<analysis::ModelDifference>; ///< one a model compared

    explicit ModelsController(WorkbenchState& state, QObject* parent = nullptr);

    /// Nothing is computed while nobody looks.
    void setWatched(bool watched);
    bool isBusy() const
    {
        return m_comparing.isBusy() || m_differing.isBusy() || m_searching.isBusy();
    }
    /// Of the two that take long and are asked for: pools and gains of the router.
    bool isSearching() const { return m_searching.isBusy(); }

    /// Null until it was computed.
    const analysis::ModelComparisonPtr& comparison() const { return m_comparison; }
    void compareWith(int reference);
    void findPools(const analysis::PoolRequest& request, bool trainRouter);
    void findRouterGains();
    void cancelSearch() { m_searching.cancel(); }
    /// Finds the queries behind a mark; queriesAsked() follows, with `label` as what they are.
    using FindQueries = std::function<std::vector<std::int32_t>(const analysis::ModelComparison&)>;
    void askQueries(const QString& label, FindQueries find);

signals:
    void compared(const metallm::analysis::ModelComparisonPtr& comparison);
    void differed(int reference, const metallm::ui::ModelsController::Differences& differences);
    void poolsFound(const metallm::analysis::PoolOutcomePtr& outcome);
    void routerGainsFound(const metallm::analysis::RouterGains& gains);
    /// Rows of the data set.
    void queriesAsked(
        const QString& label, const std::shared_ptr<const std::vector<std::int32_t>>& queries);
    void searchChanged(bool busy);
    void searchProgressed(const metallm::Progress& progress);
    void failed(const metallm::Error& error);

private:
    void refresh();
    void set(const analysis::ModelComparisonPtr& comparison);
    void tell(const Error& error);

    WorkbenchState& m_state;
    JobRunner m_comparing;
    JobRunner m_differing;
    JobRunner m_searching;
    JobRunner m_asking;
    QTimer m_pause;
    bool m_watched = false;
    std::shared_ptr<const sim::Analysis> m_asked;
    analysis::ModelComparisonPtr m_comparison;
};

} // namespace metallm::ui
