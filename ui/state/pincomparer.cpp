// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/pincomparer.h"

#include "ui/state/pinboard.h"
#include "ui/state/workbenchstate.h"

#include <chrono>

namespace metallm::ui {

namespace {
constexpr auto pauseForChanges = std::chrono::milliseconds(200); // a drag has the processor first
}

PinComparer::PinComparer(WorkbenchState& state, const PinBoard& board, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_board(board)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseForChanges);
    connect(&m_pause, &QTimer::timeout, this, &PinComparer::refresh);
    connect(&state, &WorkbenchState::snapshotChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&board, &PinBoard::pinsChanged, this, &PinComparer::refresh);
    connect(&board, &PinBoard::answered, this, &PinComparer::refresh);
}

void PinComparer::setWatched(bool watched)
{
    m_watched = watched;
    refresh();
}

void PinComparer::refresh()
{
    if (!m_watched)
        return;
    findDifferences();
    findChanges();
}

void PinComparer::tell(const Error& error)
{
    if (error.kind != Error::Kind::Stopped)
        emit failed(error);
}

void PinComparer::findDifferences()
{
    const SnapshotPtr& present = m_state.snapshot();
    std::vector<std::pair<int, SnapshotPtr>> pins;
    for (const PinPtr& pin : m_board.pins())
        if (const auto answer = m_board.answer(pin->id); answer && answer->snapshot)
            pins.emplace_back(pin->id, answer->snapshot);
    if (!present || pins.empty()) {
        m_differing.cancel();
        m_differences.clear();
        emit differed();
        return;
    }
    m_differing.start(
        [present, pins](const RunContext& context) -> Result<PinDifferences> {
            PinDifferences differences;
            for (const auto& [id, pin] : pins) {
                auto difference = differenceOf(*pin->run, *present->run, context);
                if (!difference)
                    return tl::unexpected(difference.error());
                differences.emplace(id, *std::move(difference));
            }
            return differences;
        },
        this,
        [this](const Result<PinDifferences>& differences) {
            if (!differences)
                return tell(differences.error());
            m_differences = *differences;
            emit differed();
        });
}

void PinComparer::showChanges(int pin)
{
    m_pin = pin;
    findChanges();
}

void PinComparer::findChanges()
{
    const SnapshotPtr& present = m_state.snapshot();
    const auto answer = m_board.answer(m_pin);
    if (!present || !answer || !answer->snapshot) {
        m_changing.cancel();
        m_sorting.cancel();
        m_changes = nullptr;
        emit changed(nullptr);
        return;
    }
    m_changing.start(
        [present, pin = answer->snapshot, id = m_pin](
            const RunContext& context) { return changesOf(id, *pin->run, *present->run, context); },
        this,
        [this](const Result<ChangesPtr>& changes) {
            if (!changes)
                return tell(changes.error());
            m_sorting.cancel();
            m_changes = *changes;
            emit changed(m_changes);
        });
}

void PinComparer::sortChanges(ChangeColumn column, bool descending)
{
    if (!m_changes)
        return;
    using Order = std::vector<std::uint32_t>;
    m_sorting.start(
        [changes = m_changes, column, descending](
            const RunContext&) -> Result<Order> { return orderOf(*changes, column, descending); },
        this,
        [this, changes = m_changes](const Result<Order>& order) {
            if (order)
                emit arranged(changes, *order);
        });
}

} // namespace metallm::ui
