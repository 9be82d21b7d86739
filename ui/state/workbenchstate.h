// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/sim/parameters.h"
#include "core/util/progress.h"
#include "ui/state/onlinefrontier.h"
#include "ui/state/resultsnapshot.h"
#include "ui/state/selectedqueries.h"
#include "ui/state/sweepsnapshot.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QString>

namespace metallm::ui {

/// What the user looks at, as opposed to what is computed.
struct ViewState {
    std::optional<std::int32_t> selectedQuery{}; ///< row of the data set
    QuerySelection selection{};

    bool operator==(const ViewState&) const = default;
};

/// The single source of truth of the window. Setters compare, store, emit, in that order, so that
/// an equal value stops every signal loop. Controls propose, charts listen; they never meet.
class WorkbenchState : public QObject {
    Q_OBJECT

public:
    explicit WorkbenchState(QObject* parent = nullptr);

    const std::shared_ptr<const data::Dataset>& dataset() const { return m_dataset; }
    const prices::PriceTable& prices() const { return m_prices; }
    const sim::Parameters& parameters() const { return m_parameters; }
    const ViewState& view() const { return m_view; }
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    bool isStale() const { return m_stale; }
    /// Null where the run on screen does not learn, or nothing is known of other cost weights.
    const OnlineFrontierPtr& onlineFrontier() const { return m_onlineFrontier; }
    const SweepPtr& sweep() const { return m_sweep; }
    /// What view().selection finds; null where it filters nothing, an earlier answer for a moment.
    const SelectedQueriesPtr& selectedQueries() const { return m_selected; }

    /// The present question but for the cost weight.
    bool isAsked(const OnlineQuestion& question) const;
    /// The entry of the online frontier that answers the present question; none where it must be
    /// played first.
    std::optional<std::size_t> onlineAnswer() const;

    /// A new data set, with its prices and the parameters to begin with; forgets the old snapshot.
    void setDataset(std::shared_ptr<const data::Dataset> dataset, prices::PriceTable prices,
        sim::Parameters parameters);
    void setPrices(const prices::PriceTable& prices);
    void setParameters(const sim::Parameters& parameters);
    void setView(const ViewState& view);
    void setSnapshot(const SnapshotPtr& snapshot);
    /// True from a change that the snapshot does not answer yet until the new one is here.
    void setStale(bool stale);
    void setOnlineFrontier(OnlineFrontierPtr frontier);
    void setSweep(SweepPtr sweep);
    void setSelectedQueries(SelectedQueriesPtr selected);

signals:
    void datasetChanged(const std::shared_ptr<const metallm::data::Dataset>& dataset);
    void pricesChanged(const metallm::prices::PriceTable& prices);
    void parametersChanged(const metallm::sim::Parameters& parameters);
    void viewChanged(const metallm::ui::ViewState& view);
    void snapshotChanged(const metallm::ui::SnapshotPtr& snapshot);
    void staleChanged(bool stale);
    void onlineFrontierChanged(const metallm::ui::OnlineFrontierPtr& frontier);
    void sweepChanged(const metallm::ui::SweepPtr& sweep);
    void selectedQueriesChanged(const metallm::ui::SelectedQueriesPtr& selected);

private:
    std::shared_ptr<const data::Dataset> m_dataset;
    prices::PriceTable m_prices;
    sim::Parameters m_parameters;
    ViewState m_view;
    SnapshotPtr m_snapshot;
    bool m_stale = false;
    OnlineFrontierPtr m_onlineFrontier;
    SweepPtr m_sweep;
    SelectedQueriesPtr m_selected;
};

} // namespace metallm::ui
