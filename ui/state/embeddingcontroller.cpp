// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/embeddingcontroller.h"

#include "ui/state/workbenchstate.h"

namespace metallm::ui {

namespace {
constexpr std::uint64_t mapSeed = 1; // the same picture for the same contexts
}

EmbeddingController::EmbeddingController(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_runner, &JobRunner::started, this, [this] { emit busyChanged(true); });
    connect(&m_runner, &JobRunner::finished, this, [this] { emit busyChanged(false); });
    connect(&m_runner, &JobRunner::stopped, this, [this] { emit busyChanged(false); });
    connect(&state, &WorkbenchState::datasetChanged, this, &EmbeddingController::update);
}

void EmbeddingController::setWanted(bool wanted)
{
    m_wanted = wanted;
    update();
}

void EmbeddingController::update()
{
    const auto& dataset = m_state.dataset();
    if (dataset != m_analysed) {
        m_runner.cancel();
        m_analysed = nullptr;
        set(nullptr);
    }
    if (!m_wanted || !dataset || !dataset->contexts || m_analysed)
        return;
    m_analysed = dataset;
    m_runner.start(
        [dataset](const RunContext& context) -> Result<EmbeddingPtr> {
            auto analysis = analysis::analyseEmbedding(*dataset, mapSeed, context);
            if (!analysis)
                return tl::unexpected(analysis.error());
            return std::make_shared<const EmbeddingSnapshot>(
                EmbeddingSnapshot{dataset, *std::move(analysis)});
        },
        this,
        [this](const Result<EmbeddingPtr>& embedding) {
            if (embedding)
                return set(*embedding);
            m_analysed = nullptr; // the next look tries again
            emit failed(embedding.error());
        });
}

void EmbeddingController::set(const EmbeddingPtr& embedding)
{
    if (embedding == m_embedding)
        return;
    m_embedding = embedding;
    emit changed(m_embedding);
}

} // namespace metallm::ui
