// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/pricetable.h"
#include "core/sim/parameters.h"

#include <memory>
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <string>

namespace metallm::ui {

class WorkbenchState;

/// The only way in which a control changes parameters or prices: every change is a command on the
/// undo stack. A proposal equal to what is there is none. Loading a data set clears the stack,
/// unless it is the same one, asked the same, as where it has got other contexts.
class ParameterEditor : public QObject {
    Q_OBJECT

public:
    explicit ParameterEditor(WorkbenchState& state, QObject* parent = nullptr);

    QUndoStack& undoStack() { return m_stack; }
    const WorkbenchState& state() const { return m_state; }

    /// An empty text is derived from what changes.
    void propose(const sim::Parameters& parameters, const QString& text = {});
    void proposePrices(const prices::PriceTable& prices, const QString& text);
    /// Another price table, and its name in the parameters, as one command.
    void proposePriceTable(const prices::PriceTable& prices);

    /// Both as one command: back to what a pin asked.
    void proposeSetup(
        const sim::Parameters& parameters, const prices::PriceTable& prices, const QString& text);

    /// One movement of the cost weight: all until endDrag() are one command.
    void dragCostWeight(double costWeight);
    /// The same for anything else that is dragged.
    void drag(const sim::Parameters& parameters, const QString& text);
    void endDrag() { m_dragging = false; }
    /// A cost weight by itself, typed or clicked.
    void proposeCostWeight(double costWeight);

private:
    /// What the commands of the stack are about.
    struct Asked {
        std::string dataset{}; ///< its hash
        sim::Parameters parameters{};
        prices::PriceTable prices{};

        bool operator==(const Asked&) const = default;
    };

    Asked asked() const;
    void push(sim::Parameters parameters, std::shared_ptr<const prices::PriceTable> prices,
        const QString& text, int drag);
    std::shared_ptr<const prices::PriceTable> currentPrices();
    void onDatasetChanged();
    void onPricesChanged();

    WorkbenchState& m_state;
    QUndoStack m_stack;
    std::shared_ptr<const prices::PriceTable> m_prices; // the state's, made when first needed
    Asked m_asked;
    int m_drag = 0;
    bool m_dragging = false;
};

} // namespace metallm::ui
