// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/pinboard.h"

#include "core/sim/analysis.h"
#include "ui/state/analysisrecord.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <QDateTime>
#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// Pins are shared and immutable: a list of them is a few pointers.
class PinsCommand : public QUndoCommand {
public:
    PinsCommand(PinBoard& board, Pins after, const QString& text)
        : QUndoCommand(text)
        , m_board(board)
        , m_before(board.pins())
        , m_after(std::move(after))
    {
    }

    void undo() override { m_board.setPins(m_before); }
    void redo() override { m_board.setPins(m_after); }

private:
    PinBoard& m_board;
    Pins m_before;
    Pins m_after;
};

/// The oracle and the best single model are not what a pin is for.
Result<PinAnswerPtr> computed(const std::shared_ptr<const data::Dataset>& dataset, const Pin& pin,
    SnapshotPtr snapshot, const RunContext& context)
{
    if (!snapshot) {
        const auto analysis = sim::analyse(dataset, pin.prices, pin.parameters, context);
        if (!analysis)
            return tl::unexpected(analysis.error());
        const auto run = sim::play(**analysis, pin.parameters.costWeight, context);
        if (!run)
            return tl::unexpected(run.error());
        snapshot = std::make_shared<const ResultSnapshot>(ResultSnapshot{*analysis, *run, nullptr,
            nullptr, nullptr, std::make_shared<const prices::PriceTable>(pin.prices)});
    }
    const PinCurvesPtr curves = pinCurves(*snapshot);
    return std::make_shared<const PinAnswer>(PinAnswer{std::move(snapshot), curves, {}});
}

} // namespace

PinBoard::PinBoard(WorkbenchState& state, QUndoStack& stack, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_stack(stack)
{
    connect(&state, &WorkbenchState::datasetChanged, this, &PinBoard::forget);
}

PinAnswerPtr PinBoard::answer(int id) const
{
    const auto found = m_answers.find(id);
    return found == m_answers.end() ? nullptr : found->second;
}

PinnedLines PinBoard::lines() const
{
    PinnedLines lines;
    for (const PinPtr& pin : m_pins)
        if (const auto known = answer(pin->id); known && known->curves)
            lines.push_back({pin->name, pin->id, known->curves});
    return lines;
}

QString PinBoard::freeName(const QString& wanted) const
{
    const auto taken = [this](const QString& name) {
        return std::ranges::any_of(m_pins, [&](const PinPtr& pin) { return pin->name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

void PinBoard::pinPresent()
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    if (!snapshot || m_state.isStale())
        return;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    sim::Parameters parameters = snapshot->analysis->experiment->parameters;
    parameters.costWeight = snapshot->run->costWeight;
    const auto pin = std::make_shared<const Pin>(Pin{m_nextId++, freeName(pinTitle(parameters)),
        parameters, snapshot->prices ? *snapshot->prices : m_state.prices(), now.toStdString()});
    m_known[pin->id] = snapshot;
    Pins pins = m_pins;
    pins.push_back(pin);
    push(std::move(pins), tr("Pin “%1”").arg(pin->name));
}

void PinBoard::rename(int id, const QString& name)
{
    const QString wanted = name.simplified();
    Pins pins = m_pins;
    const auto found = std::ranges::find(pins, id, [](const PinPtr& pin) { return pin->id; });
    if (found == pins.end() || wanted.isEmpty() || (*found)->name == wanted)
        return;
    Pin renamed = **found;
    renamed.name = freeName(wanted);
    *found = std::make_shared<const Pin>(std::move(renamed));
    push(std::move(pins), tr("Rename the pin “%1”").arg(wanted));
}

void PinBoard::remove(int id)
{
    Pins pins = m_pins;
    const auto found = std::ranges::find(pins, id, [](const PinPtr& pin) { return pin->id; });
    if (found == pins.end())
        return;
    const QString name = (*found)->name;
    pins.erase(found);
    push(std::move(pins), tr("Take away the pin “%1”").arg(name));
}

void PinBoard::push(Pins pins, const QString& text)
{
    // The stack takes the command over.
    m_stack.push(std::make_unique<PinsCommand>(*this, std::move(pins), text).release());
}

void PinBoard::setPins(const Pins& pins)
{
    if (pins == m_pins)
        return;
    m_pins = pins;
    emit pinsChanged();
    emit edited();
    answerNext();
}

void PinBoard::restore(const std::vector<store::AnalysisRecord>& records)
{
    const auto& dataset = m_state.dataset();
    forget();
    for (const store::AnalysisRecord& record : records) {
        if (!dataset || record.datasetHash != dataset->hash)
            continue;
        if (auto pin = pinOf(record, m_state.prices())) {
            pin->id = m_nextId++;
            m_pins.push_back(std::make_shared<const Pin>(*std::move(pin)));
        } else {
            m_unread.push_back(record);
        }
    }
    emit pinsChanged();
    answerNext();
}

std::vector<store::AnalysisRecord> PinBoard::records() const
{
    std::vector<store::AnalysisRecord> records = m_unread;
    for (const PinPtr& pin : m_pins) {
        const auto known = answer(pin->id);
        const auto waiting = m_known.find(pin->id);
        const SnapshotPtr snapshot = known ? known->snapshot
            : waiting != m_known.end()     ? waiting->second
                                           : nullptr;
        records.push_back(analysisRecord(*pin, *m_state.dataset(), snapshot.get()));
    }
    return records;
}

void PinBoard::forget()
{
    m_runner.cancel();
    m_answers.clear();
    m_known.clear();
    m_unread.clear();
    if (m_pins.empty())
        return;
    m_pins.clear();
    emit pinsChanged();
}

void PinBoard::answerNext()
{
    const auto next = std::ranges::find_if(
        m_pins, [this](const PinPtr& pin) { return !m_answers.contains(pin->id); });
    if (next == m_pins.end() || m_runner.isBusy() || !m_state.dataset())
        return;
    const PinPtr pin = *next;
    const auto known = m_known.find(pin->id);
    m_runner.start(
        [dataset = m_state.dataset(), pin,
            snapshot = known == m_known.end() ? nullptr : known->second](
            const RunContext& context) { return computed(dataset, *pin, snapshot, context); },
        this,
        [this, id = pin->id](const Result<PinAnswerPtr>& answer) {
            take(id,
                answer ? *answer
                       : std::make_shared<const PinAnswer>(PinAnswer{
                           nullptr, nullptr, QString::fromStdString(answer.error().message())}));
        });
}

void PinBoard::take(int id, const PinAnswerPtr& answer)
{
    m_known.erase(id);
    m_answers[id] = answer;
    emit answered(id);
    answerNext();
}

} // namespace metallm::ui
