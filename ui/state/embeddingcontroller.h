// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/embeddingstatistics.h"
#include "core/util/result.h"
#include "ui/jobs/jobrunner.h"

#include <memory>
#include <QObject>

namespace metallm::ui {

class WorkbenchState;

/// What the contexts of a data set look like. Immutable; swapped whole.
struct EmbeddingSnapshot {
    std::shared_ptr<const data::Dataset> dataset;
    analysis::EmbeddingAnalysis analysis;
};

using EmbeddingPtr = std::shared_ptr<const EmbeddingSnapshot>;

/// Looks at the contexts of the data set on screen, in a worker, once somebody wants to know.
class EmbeddingController : public QObject {
    Q_OBJECT

public:
    explicit EmbeddingController(WorkbenchState& state, QObject* parent = nullptr);

    /// Somebody looks: the analysis is made, now and after each new data set.
    void setWanted(bool wanted);
    bool isBusy() const { return m_runner.isBusy(); }
    /// Null where the data set on screen has no contexts, or nobody has looked yet.
    const EmbeddingPtr& embedding() const { return m_embedding; }

signals:
    void changed(const metallm::ui::EmbeddingPtr& embedding);
    void busyChanged(bool busy);
    void failed(const metallm::Error& error);

private:
    void update();
    void set(const EmbeddingPtr& embedding);

    WorkbenchState& m_state;
    JobRunner m_runner;
    bool m_wanted = false;
    EmbeddingPtr m_embedding;
    std::shared_ptr<const data::Dataset> m_analysed; ///< or being so
};

} // namespace metallm::ui
