// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/whatifcontroller.h"

#include "ui/state/analysiscontroller.h"
#include "ui/state/commands.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"

#include <chrono>
#include <QUndoCommand>
#include <utility>

using namespace std::chrono_literals;

namespace metallm::ui {

namespace {

constexpr auto pauseForChanges = 150ms; // while a price is dragged, its own line comes first

class WhatIfCommand : public QUndoCommand {
public:
    WhatIfCommand(WhatIfController& controller, prices::WhatIf before, prices::WhatIf after,
        const QString& text, int drag)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_drag(drag)
    {
    }

    void undo() override { m_controller.restore(m_before); }
    void redo() override { m_controller.restore(m_after); }
    int id() const override { return commandId(CommandId::WhatIf, m_drag); }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = dynamic_cast<const WhatIfCommand*>(other);
        if (!next || next->m_drag != m_drag)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    WhatIfController& m_controller;
    prices::WhatIf m_before;
    prices::WhatIf m_after;
    int m_drag;
};

} // namespace

WhatIfController::WhatIfController(WorkbenchState& state, ParameterEditor& editor,
    const AnalysisController& analysis, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_editor(editor)
    , m_analysis(analysis)
    , m_whatIf{state.prices(), {}}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseForChanges);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfController::ask);
    connect(&state, &WorkbenchState::datasetChanged, this, [this] {
        m_runner.cancel(); // of models that may be called the same
        m_pause.stop();
        m_dragging = false;
        m_compared.reset();
        m_whatIf = {m_state.prices(), {}};
        setPicture(nullptr);
        emit whatIfChanged();
    });
    connect(&state, &WorkbenchState::pricesChanged, this, &WhatIfController::onPricesChanged);
    connect(&state, &WorkbenchState::snapshotChanged, this, &WhatIfController::askLater);
}

void WhatIfController::set(const std::string& model, const prices::WhatIfPrice& price)
{
    endDrag();
    push(model, price, 0);
}

void WhatIfController::push(const std::string& model, const prices::WhatIfPrice& price, int drag)
{
    prices::WhatIf after = m_whatIf;
    if (price == prices::WhatIfPrice{})
        after.models.erase(model);
    else
        after.models[model] = price;
    push(std::move(after), tr("What-if price of %1").arg(QString::fromStdString(model)), drag);
}

void WhatIfController::drag(const std::string& model, const prices::WhatIfPrice& price)
{
    if (!std::exchange(m_dragging, true))
        ++m_drag;
    push(model, price, m_drag);
}

void WhatIfController::resetToList()
{
    endDrag();
    push({m_whatIf.list, {}}, tr("Reset to list prices"), 0);
}

void WhatIfController::push(prices::WhatIf after, const QString& text, int drag)
{
    if (after == m_whatIf)
        return;
    // The stack takes the command over.
    m_editor.undoStack().push(
        std::make_unique<WhatIfCommand>(*this, m_whatIf, std::move(after), text, drag).release());
}

void WhatIfController::restore(const prices::WhatIf& whatIf)
{
    m_runner.cancel(); // the line at the new price needs the processor
    m_whatIf = whatIf;
    m_restoring = true;
    m_state.setPrices(whatIf.priced(&prices::WhatIfPrice::present));
    m_restoring = false;
    emit whatIfChanged();
    askLater(); // a range may have changed that the present price is not at an end of
}

void WhatIfController::onPricesChanged(const prices::PriceTable& prices)
{
    if (m_restoring)
        return;
    m_whatIf = m_whatIf.reconciledWith(prices);
    emit whatIfChanged();
    askLater();
}

void WhatIfController::compareWith(std::optional<prices::PriceTable> table)
{
    if (table == m_compared)
        return;
    m_compared = std::move(table);
    askLater();
}

void WhatIfController::setShare(double share)
{
    if (share == m_share)
        return;
    m_share = share;
    askLater();
}

void WhatIfController::askLater()
{
    m_pause.start();
}

void WhatIfController::ask()
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    if (!snapshot)
        return setPicture(nullptr);
    if (m_analysis.isBusy())
        return askLater(); // for what comes then
    const WhatIfQuestion question{snapshot->analysis, m_analysis.repricer(), snapshot->prices,
        snapshot->run->costWeight, m_share, m_whatIf, m_compared};
    m_runner.start(
        [question](const RunContext& context) { return whatIfPicture(question, context); }, this,
        [this](const Result<WhatIfPicturePtr>& picture) {
            if (picture)
                setPicture(*picture);
            else if (picture.error().kind != Error::Kind::Stopped)
                emit failed(picture.error());
        });
}

void WhatIfController::setPicture(WhatIfPicturePtr picture)
{
    m_runner.release(std::exchange(m_picture, std::move(picture)));
    emit pictureChanged(m_picture);
}

} // namespace metallm::ui
