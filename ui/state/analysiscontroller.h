// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/repricer.h"
#include "core/util/result.h"
#include "ui/jobs/jobrunner.h"
#include "ui/state/resultsnapshot.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>

namespace metallm::ui {

class WorkbenchState;

/// Keeps the snapshot answering the data set, prices and parameters of the state. Two jobs: the
/// analysis (everything but the cost weight; waits 150 ms for further changes), then the run at the
/// present cost weight (at once). While only the cost weight moves, the analysis stays; while only
/// prices do, it is re-priced at once, without a pause.
class AnalysisController : public QObject {
    Q_OBJECT

public:
    explicit AnalysisController(WorkbenchState& state, QObject* parent = nullptr);

    /// Waiting for further changes, analysing or playing.
    bool isBusy() const { return m_busy; }
    /// Answers now what is asked, after a cancel or without the pause for further changes.
    void runNow();
    /// The last snapshot stays, stale, until the next change or runNow().
    void cancel();

    /// Re-prices the analysis on screen; null until a price has moved, and where none can.
    const std::shared_ptr<const sim::Repricer>& repricer() const { return m_repricer; }

signals:
    void busyChanged(bool busy);
    void progressed(const metallm::Progress& progress);
    void failed(const metallm::Error& error);
    void stopped();

private:
    struct Question // all that an analysis depends on, and the cost weight
    {
        std::shared_ptr<const data::Dataset> dataset;
        prices::PriceTable prices;
        sim::Parameters parameters;

        bool sameAnalysis(const Question& other) const;
        bool sameButForPrices(const Question& other) const;
    };
    struct Repriced {
        SnapshotPtr snapshot; // null where the prices need the whole analysis
        std::shared_ptr<const sim::Repricer> repricer;
    };
    enum class Stage { Idle, Waiting, Analysing, Playing, Repricing };

    Question question() const;
    void onDatasetChanged();
    void onChanged();
    void analyse();
    void onAnalysed(const Result<std::shared_ptr<const sim::Analysis>>& analysis);
    bool canReprice() const;
    void reprice();
    void onRepriced(const Question& asked, const Result<Repriced>& repriced);
    static Result<Repriced> repriced(const std::shared_ptr<const sim::Analysis>& former,
        std::shared_ptr<const sim::Repricer> repricer, const Question& asked,
        const RunContext& context);
    void play();
    void show(const SnapshotPtr& snapshot);
    void onPlayed(const Result<SnapshotPtr>& snapshot);
    void fail(const Error& error);
    void enter(Stage stage);

    WorkbenchState& m_state;
    JobRunner m_runner;
    QTimer m_pause; // for further changes
    QTimer m_dimming; // a look-up answers sooner than a dimmed chart would be seen
    Stage m_stage = Stage::Idle;
    bool m_busy = false;
    std::optional<Question> m_asked; // of the analysis that is running or there
    std::shared_ptr<const sim::Analysis> m_analysis; // answers m_asked; null until it does
    std::shared_ptr<const sim::Repricer> m_repricer; // of m_analysis; made when first needed
    bool m_mayReprice = true; // false once m_analysis turned out to need more for other prices
};

} // namespace metallm::ui
